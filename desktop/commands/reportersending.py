"""Commands that send or seal: `submit`, `follow-up`, `withdraw`, `seal`, `send`."""

from __future__ import annotations

import argparse
import dataclasses
from datetime import UTC, datetime
from pathlib import Path

from crypto.epochs import epoch_of
from desktop.commands.attaching import added, gather
from desktop.commands.cleansending import CleanCopies
from desktop.commands.exitcodes import Exit
from desktop.commands.reporterkit import Kit, office_fields, read_small
from desktop.commands.reporterwords import known_receipt, new_receipt
from desktop.domain.amendments import Update
from desktop.domain.errors import Acts
from desktop.domain.incident import Incident
from desktop.domain.oddities import oddities
from desktop.domain.records import UNSET
from desktop.domain.reportfile import REPORT_BOUNDS, parse_report
from desktop.domain.safe_text import visible
from desktop.services.errors import ParcelError
from desktop.services.files import HashedFile, hash_path
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Parcel, Sent, TakenBack
from desktop.services.receipts import Receipt
from desktop.services.resources import load_code_text

MAX_TEXT_BYTES = 4 * 1024 * 1024
MAX_IDENTITY_BYTES = 1_023
MAX_REASON_BYTES = 16_384


def submit(kit: Kit) -> Exit:
    """Seal a report and send it."""
    parcel = _report(kit)
    office = kit.fetch_office()
    parcel = _told(kit, parcel, kit.submissions.check(parcel, office))
    receipt = _receipt(kit)
    return _sent(kit, office, kit.submissions.send(parcel, receipt, office, kit.terminal.progress))


def follow_up(kit: Kit) -> Exit:
    """Add text and files to a report."""
    copies = CleanCopies(kit.terminal) if kit.given.clean else None
    items, files = added(kit.given.attach, copies.copy_of if copies else lambda path: _hashed(kit, path))
    if copies:
        items, files = copies.of_follow_up(items, files)
    receipt = known_receipt(kit.terminal)
    text = _text(kit, kit.given.text_file)
    if not text.strip() and not files:
        raise ParcelError("nothing_to_send", Acts.USER)
    update = Update(text=text or UNSET, adds_evidence=items or UNSET)
    return _send_later(kit, Parcel(update, files), receipt)


def withdraw(kit: Kit) -> Exit:
    """Take a report back."""
    reason = _read_text(kit.given.reason_file, MAX_REASON_BYTES) if kit.given.reason_file else ""
    return _send_later(kit, Parcel(TakenBack(reason)), known_receipt(kit.terminal))


def _send_later(kit: Kit, parcel: Parcel, receipt: Receipt) -> Exit:
    """Send what belongs to a report that went before. Errors: `ParcelError` `readers_not_said`."""
    office, given = kit.fetch_office(), kit.given
    if office.can_exclude and not given.exclude and not given.everybody:
        # Nothing here remembers whom the report left out, so "nobody" must be said, not taken.
        raise ParcelError("readers_not_said", Acts.USER)
    parcel = _for_readers(parcel, given)
    parcel = _told(kit, parcel, kit.submissions.check(parcel, office))
    return _sent(kit, office, kit.submissions.send(parcel, receipt, office, kit.terminal.progress))


def seal(kit: Kit) -> Exit:
    """Seal a report into a file."""
    given, parcel = kit.given, _report(kit)
    office = kit.fetch_office()
    epoch = office.epoch if given.arrives_by is None else epoch_of(given.arrives_by)
    parcel = _told(kit, parcel, kit.sealed_files.check(parcel, office, epoch))
    receipt = _receipt(kit)
    file = kit.sealed_files.write(parcel, receipt, office, epoch, given.out, kit.terminal.progress)
    opens, closes = _date(file.week.opens), _date(file.week.closes)
    kit.terminal.say(
        f"Sealed: {visible(str(file.path))}, {file.size} bytes.\n"
        f"It can be handed in from {opens} to {closes}, by anybody: ombra send FILE --office ..."
    )
    kit.terminal.event(
        "sealed",
        file=str(file.path),
        bytes=file.size,
        opens=opens,
        closes=closes,
        recipients=file.recipients,
        office=office_fields(office),
    )
    return Exit.DONE


def send(kit: Kit) -> Exit:
    """Hand in a sealed file."""
    office = kit.fetch_office()
    done = kit.hand_in.hand_in(kit.given.file, office, kit.terminal.progress)
    kit.terminal.say("The server has it, and its promise was verified. Handing it in again changes nothing.")
    kit.terminal.event(
        "handed_in",
        chunks=done.chunk_count,
        chunks_sent=done.chunks_sent,
        publish_by=done.publish_by,
        office=office_fields(office),
    )
    return Exit.DONE


def _report(kit: Kit) -> Parcel:
    """The parcel of a report file and its attachments, oddities told."""
    given = kit.given
    data = read_small(given.report, REPORT_BOUNDS.size_bytes)
    report = parse_report(data, allow_unknown=given.allow_unknown)
    copies = CleanCopies(kit.terminal) if given.clean else None
    take = copies.copy_of if copies else lambda path: _hashed(kit, path)
    gathered = gather(report, given.attach, given.described_only, take)
    incident, files = copies.of_report(gathered) if copies else gathered
    _tell_oddities(kit, incident)
    identity = None
    if given.identity_file:
        identity = _read_text(given.identity_file, MAX_IDENTITY_BYTES).strip()
    return _for_readers(Parcel(incident, files, identity), given)


def _for_readers(parcel: Parcel, given: argparse.Namespace) -> Parcel:
    return dataclasses.replace(
        parcel, exclude=frozenset(given.exclude), send_without=frozenset(given.send_without)
    )


def _receipt(kit: Kit) -> Receipt:
    if kit.given.words_stdin:
        return known_receipt(kit.terminal)
    return new_receipt(kit.terminal, kit.given.language, kit.world.random)


def _sent(kit: Kit, office: OfficeView, sent: Sent) -> Exit:
    terminal = kit.terminal
    terminal.say(
        "Sent, and the server's promise was verified. To read answers: ombra replies, with the same words.\n"
        "The words may still stand on this screen: close the terminal, or clear it."
    )
    fields: dict[str, object] = {}
    if getattr(kit.given, "proof", False):
        fields = {"entry": sent.entry.hex(), "promise": sent.promise.hex()}
        terminal.say(f"Entry: {sent.entry.hex()}\nPromise: {sent.promise.hex()}")
    terminal.event(
        "sent",
        receipt_verified=True,
        publish_by=sent.publish_by,
        recipients=sent.recipients,
        chunks=sent.chunk_count,
        chunks_sent=sent.chunks_sent,
        office=office_fields(office),
        **fields,
    )
    return Exit.DONE


def _told(kit: Kit, parcel: Parcel, names: tuple[str, ...]) -> Parcel:
    """The parcel for these readers and no others, once they were named."""
    kit.terminal.say("It will be sealed for: " + ", ".join(visible(name) for name in names))
    return dataclasses.replace(parcel, shown=frozenset(names))


def _tell_oddities(kit: Kit, incident: Incident) -> None:
    words = load_code_text("en")
    found = oddities(incident)
    for one in found:
        kit.terminal.note(f"Odd: {words.code('oddity', one.code).label}: {one.where}: {one.shown}")
    kit.terminal.event(
        "oddities", items=[{"code": one.code, "where": one.where, "shown": one.shown} for one in found]
    )


def _hashed(kit: Kit, path: Path) -> HashedFile:
    return hash_path(path, kit.terminal.progress)


def _text(kit: Kit, path: Path | None) -> str:
    if path is not None:
        return _read_text(path, MAX_TEXT_BYTES)
    kit.terminal.say("Your text; end it with an empty input (Ctrl-D):")
    text = kit.terminal.rest(MAX_TEXT_BYTES)
    if len(text) > MAX_TEXT_BYTES:
        raise ParcelError("too_big", Acts.USER, "text")
    return text


def _read_text(path: Path, most_bytes: int) -> str:
    try:
        return read_small(path, most_bytes).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ParcelError("not_text", Acts.USER, str(path)) from error


def _date(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).date().isoformat()
