"""C2SP signed notes: a text and signature lines under it, each with its key's name and id (SPEC §17.4)."""

from __future__ import annotations

import binascii
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass

from crypto.bounds import MAX_UNIX
from crypto.errors import Verdict, require
from crypto.primitives import sha256, sign, sign_public, verify
from crypto.sizes import SIGNATURE_BYTES

MAX_NOTE_BYTES = 8_192
"""A checkpoint and its cosignatures take about 2 KiB."""

MAX_SIGNATURES = 32
_DASH = "\u2014 "
_ID_BYTES, _TIME_BYTES = 4, 8
_PLAIN, _TIMED = b"\x01", b"\x04"


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it was read; nothing in it is verified yet. `text` ends with a newline."""

    text: str
    signatures: tuple[tuple[str, bytes], ...]
    """Name, and key id with signature, of each line."""


def read_note(data: bytes) -> Note:
    """Read a note (SPEC §17.4). Errors: `too_big`, `bad_structure`, `too_many`."""
    require(len(data) <= MAX_NOTE_BYTES, Verdict.TOO_BIG)
    try:
        whole = data.decode("utf-8")
    except UnicodeDecodeError:
        whole = ""
    require(all(letter >= " " or letter == "\n" for letter in whole), Verdict.BAD_STRUCTURE, "note")
    text, blank, lines = whole.rpartition("\n\n")
    require(bool(blank) and lines.endswith("\n"), Verdict.BAD_STRUCTURE, "note")
    rows = lines[:-1].split("\n")
    require(len(rows) <= MAX_SIGNATURES, Verdict.TOO_MANY, "signatures")
    return Note(text + "\n", tuple(_read_line(row) for row in rows))


def write_note(text: str, lines: Iterable[str]) -> bytes:
    """A note of a text that ends with a newline, and signature lines."""
    return f"{text}\n{''.join(lines)}".encode()


def sign_note(text: str, name: str, secret: bytes) -> str:
    """The signature line of an Ed25519 key over a text (SPEC §17.4)."""
    return _line(name, _key_id(name, _PLAIN, sign_public(secret)) + sign(secret, text.encode()))


def cosign_note(text: str, name: str, secret: bytes, time: int) -> str:
    """The line of a timestamped cosignature, `time` in unix seconds (C2SP tlog-cosignature).

    Errors: `bad_structure` for a time that no reader takes.
    """
    require(0 <= time <= MAX_UNIX, Verdict.BAD_STRUCTURE, "time")
    stamp = time.to_bytes(_TIME_BYTES, "big")
    signature = sign(secret, _timed(text, time))
    return _line(name, _key_id(name, _TIMED, sign_public(secret)) + stamp + signature)


def check_signature(note: Note, name: str, key: bytes) -> None:
    """The note is signed with this key. Errors: `bad_signature` when it is not, or when a line is forged."""
    mine = _lines_of(note, name, _key_id(name, _PLAIN, key))
    require(bool(mine), Verdict.BAD_SIGNATURE, name)
    for signature in mine:
        verify(key, note.text.encode(), signature)


def cosigned_at(note: Note, name: str, key: bytes) -> int | None:
    """When the note was cosigned with this key, or None; of several times the newest.

    Errors: `bad_signature` when a line is forged, `bad_structure` for a time after the year 9999.
    """
    newest = None
    for blob in _lines_of(note, name, _key_id(name, _TIMED, key)):
        require(len(blob) == _TIME_BYTES + SIGNATURE_BYTES, Verdict.BAD_SIGNATURE, name)
        time = int.from_bytes(blob[:_TIME_BYTES], "big")
        verify(key, _timed(note.text, time), blob[_TIME_BYTES:])
        require(time <= MAX_UNIX, Verdict.BAD_STRUCTURE, "time")
        newest = time if newest is None else max(newest, time)
    return newest


def _timed(text: str, time: int) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def _key_id(name: str, kind: bytes, key: bytes) -> bytes:
    return sha256(name.encode(), b"\n", kind, key)[:_ID_BYTES]


def _lines_of(note: Note, name: str, key_id: bytes) -> list[bytes]:
    return [
        blob[_ID_BYTES:] for found, blob in note.signatures if (found, blob[:_ID_BYTES]) == (name, key_id)
    ]


def _line(name: str, blob: bytes) -> str:
    return f"{_DASH}{name} {b64encode(blob).decode()}\n"


def _read_line(row: str) -> tuple[str, bytes]:
    name, space, encoded = row.removeprefix(_DASH).partition(" ")
    named = bool(name) and not any(letter == "+" or letter.isspace() for letter in name)
    require(row.startswith(_DASH) and named and bool(space), Verdict.BAD_STRUCTURE, "signature")
    blob = from_base64(encoded)
    require(len(blob) > _ID_BYTES, Verdict.BAD_STRUCTURE, "signature")
    return name, blob


def from_base64(text: str) -> bytes:
    """The bytes of a text in standard base64. Errors: `bad_structure`, also for a second spelling of them."""
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        data = b""
    # The last letter may hold bits that count for nothing.
    require(b64encode(data).decode() == text, Verdict.BAD_STRUCTURE, "base64")
    return data
