"""Many different things that people send: what must look alike, by name."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import nacl.utils

from crypto.sizes import PIECE_BYTES
from desktop.domain.amendments import Update
from desktop.domain.incident import Incident
from desktop.services.files import hash_bytes
from desktop.services.letters import letter_of
from desktop.services.parcels import Attachment, Parcel, TakenBack
from tests.e2e.recorder import Recorder, new_receipt
from tests.e2e.recording_proxy import Exchange
from tests.simulator.reporter import FIXTURES, incident

Recorded = dict[str, list[Exchange]]


def without_attachments(people: Recorder) -> Recorded:
    """Everything that goes in a capsule alone, each by a program that was just started."""
    first, host = new_receipt(), str(plain_report(people.folder, "f01"))
    return {
        "a first report": people.send(Parcel(incident("f01")), first),
        "the same person's follow-up": people.send(follow_up("One more thing."), first),
        "their withdrawal": people.send(Parcel(TakenBack("I was asked to.")), first),
        "a withdrawal without a reason": people.send(Parcel(TakenBack()), first),
        "an employee": people.send(Parcel(incident("f02"))),
        "in Chinese": people.send(Parcel(incident("f03"))),
        "in Arabic": people.send(Parcel(incident("f05"))),
        "hostile": people.send(Parcel(incident("f11"))),
        "nearly a full capsule": people.send(fullest()),
        "a follow-up of one letter": people.send(follow_up("x")),
        "a name for the custodian": people.send(Parcel(incident("f07"), identity="陈 Example, room 4")),
        "a reviewer left out": people.send(Parcel(incident("f08"), exclude=frozenset({1}))),
        "handed in by somebody else": people.hand_in(Parcel(incident("f10")), "sealed.bin"),
        "command: submit": people.command("submit", host, "--words-stdin"),
        "command: follow-up": people.command(
            "follow-up", "--everybody", receipt=first, rest="Typed at a terminal."
        ),
        "command: withdraw": people.command("withdraw", "--everybody", receipt=first),
    }


def of_four_chunks(people: Recorder) -> Recorded:
    """Uploads of one class: other files, names, sizes, languages, ways."""
    report, scan = str(plain_report(people.folder, "f10")), people.folder / "my secret name.jpg"
    scan.write_bytes(nacl.utils.random(3 * PIECE_BYTES))
    whole = attachment(4 * PIECE_BYTES, "one.mp4")
    return {
        "one file of four pieces": people.send(Parcel(incident("f01"), (whole,))),
        "one of three and a bit": people.send(Parcel(incident("f02"), (attachment(3 * PIECE_BYTES + 1),))),
        "four small ones": people.send(Parcel(incident("f05"), small(4))),
        "three, one of them empty": people.send(Parcel(incident("f03"), (attachment(0), *small(2)))),
        "a text too long for its capsule": people.send(Parcel(long_incident(), small(2))),
        "a follow-up": people.send(Parcel(Update(text="See these."), small(4))),
        "handed in by somebody else": people.hand_in(Parcel(incident("f10"), (whole,)), "sealed-4.bin"),
        "command: submit": people.command("submit", report, "--words-stdin", "--attach", str(scan)),
    }


def attachment(size: int, name: str = "notes.txt") -> Attachment:
    """A file of random bytes."""
    return Attachment(hash_bytes(nacl.utils.random(size), name), name)


def small(count: int) -> tuple[Attachment, ...]:
    """Files with names and sizes of their own."""
    return tuple(attachment(1 + 997 * at, "截屏-" * at + f"{at}.png") for at in range(1, count + 1))


def follow_up(text: str) -> Parcel:
    """Text alone."""
    return Parcel(Update(text=text))


def long_incident() -> Incident:
    """A report of 90,000 characters, which travels as a file of its own."""
    return msgspec.structs.replace(incident("f08"), narrative="被要求删除。" * 15_000)


def fullest() -> Parcel:
    """The longest report that still fits into its capsule."""

    def parcel(length: int) -> Parcel:
        return Parcel(msgspec.structs.replace(incident("f01"), narrative="x" * length))

    fits, too_long = 0, 40_000
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        fits, too_long = (fits, middle) if letter_of(parcel(middle)).body_file else (middle, too_long)
    return parcel(fits)


def plain_report(folder: Path, name: str) -> Path:
    """A fixture as a report file without evidence, so that it has no attachments."""
    value = json.loads((FIXTURES / f"{name}.json").read_text("utf-8"))
    value["evidence"] = []
    path = folder / f"plain-{name}.json"
    path.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
    return path
