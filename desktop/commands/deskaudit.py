"""What was done at this desk, on the command line: searching, exporting, and checking somebody's export."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

import msgspec

from desktop.commands.desksentences import BadChoice
from desktop.commands.terminal import Terminal
from desktop.domain.safe_text import visible
from desktop.services.auditcheck import Standing
from desktop.services.auditexport import CheckedExport, check_export, export_acts
from desktop.services.auditsearch import ActRecord, Wanted, find_acts
from desktop.services.audittrail import accept_flaw
from desktop.services.desk import Desk

DAY_SECONDS = 86_400

WARNINGS = {
    "audit_altered": "The record of what was done here was changed from outside, at act {number}.",
    "audit_unsigned": "Act {number} in the record of what was done here is not signed by this reviewer.",
    "audit_went_back": "The vault is an older copy: act {number} was done here and is not in it.",
    "audit_unreadable": "The record of what was done here cannot be read from act {number} on.",
}
_STAYS = " Nothing was changed. `audit` shows the record; keep a copy of the desk's folder as it is."


def audit(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """The latest acts that fit, or all of them to a file."""
    if options.accept:
        accept_flaw(desk)
        terminal.event("accepted")
        terminal.say("Recorded that you have seen it. The record goes on from here.")
        return
    if options.export is not None:
        _tell_export(export_acts(desk, options.export), terminal, "exported")
        return
    found = find_acts(desk.vault.db, _wanted(options))
    terminal.event("record", **msgspec.to_builtins(desk.trail))
    for act in reversed(found.acts):
        terminal.event("act", **msgspec.to_builtins(act))
        terminal.say(_line(act))
    if found.more:
        terminal.note(f"Only the latest {len(found.acts)} are shown. Narrow the search to see others.")
    if not found.acts:
        terminal.say("Nothing fits.")


def check(options: Namespace, terminal: Terminal) -> None:
    """Check an export; needs no desk."""
    _tell_export(check_export(options.file), terminal, "checked")


def trail_warning(standing: Standing) -> str:
    """The sentence for a record that is not whole; empty when it is."""
    if standing.flaw is None:
        return ""
    return WARNINGS[standing.flaw.value].format(number=standing.number) + _STAYS


def _tell_export(file: CheckedExport, terminal: Terminal, event: str) -> None:
    terminal.event(event, **msgspec.to_builtins(file))
    terminal.say(
        f"{file.acts} acts of reviewer {file.slot + 1}, every one signed and in its place.\n"
        f"Key: {file.sign} (compare it with the office's card)\nLast: {file.last}"
    )


def _wanted(options: Namespace) -> Wanted:
    until = None if options.until is None else _day(options.until) + DAY_SECONDS
    since = None if options.since is None else _day(options.since)
    return Wanted(options.kind or "", options.case or "", options.text or "", since, until)


def _day(text: str) -> int:
    try:
        return int(datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).timestamp())
    except ValueError as error:
        raise BadChoice("bad_day", text[:32]) from error


def _line(act: ActRecord) -> str:
    moment = datetime.fromtimestamp(act.at, UTC).strftime("%Y-%m-%d %H:%M:%S")
    told = " ".join(f"{name}={value}" for name, value in act.details.items())
    return visible(
        " ".join(part for part in (str(act.number), moment, act.kind, act.case, told) if part), 400
    )
