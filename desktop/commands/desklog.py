"""What the desk's commands say of the server's log: how far it was checked, and what does not hold."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

import msgspec

from desktop.commands.terminal import Terminal
from desktop.services.desk import Desk
from desktop.services.deskevidence import save_fault
from desktop.services.desklog import log_standing
from desktop.services.desknewlog import accept_log, waits_for_word
from desktop.services.deskround import LogReport
from desktop.services.vaultlog import missing, never_given

_NEW_LOG = (
    "This is another log than the one this desk knew; it signs nothing for it yet. If the server was"
    " restored, look at what `log` lists as missing, then run accept-log. If nobody restored it, do not."
)


def tell_log(report: LogReport, terminal: Terminal) -> None:
    """What a pull found of the log."""
    terminal.event("log", **msgspec.to_builtins(report))
    if report.checked:
        word = "cosigned" if report.cosigned else "not cosigned"
        terminal.say(f"Log checked: {report.size} entries, published {_moment(report.published)}, {word}.")
    if report.failure:
        terminal.note(f"The server's log could not be checked ({report.failure}). The next pull tries again.")
    if report.alarms:
        found = ", ".join(report.alarms)
        terminal.note(
            f"The server's log, board or office does not hold: {found}. `quarantine` lists it, save-evidence"
            " keeps it for others. Ask who runs the server."
        )
    if report.new_log:
        terminal.note(_NEW_LOG)
    if report.missing or report.not_given:
        terminal.note(
            f"Reports that its log lacks: {report.missing}; entries whose report never came here:"
            f" {report.not_given}. `log` lists them."
        )


def log(desk: Desk, _options: Namespace, terminal: Terminal) -> None:
    """How far the log was checked last, and every report that is missing in it or here."""
    standing, db = log_standing(desk), desk.vault.db
    lacking = [{"entry": one.entry.hex(), "case": one.case} for one in missing(db)]
    absent = [{"entry": entry.hex(), "place": place} for entry, place in never_given(db)]
    new_log = waits_for_word(desk)
    terminal.event(
        "standing", **msgspec.to_builtins(standing), missing=lacking, not_given=absent, new_log=new_log
    )
    if not standing.checked_at:
        terminal.say("The server's log was not checked yet.")
        return
    until, at = _moment(standing.published), _moment(standing.checked_at)
    terminal.say(f"Checked {at}: {standing.size} entries, published {until}.")
    if standing.cosigned_at:
        terminal.say(f"Cosigned: the log published {_moment(standing.cosigned)}.")
    for one in lacking:
        terminal.say(f"missing in the log: {one['entry']}" + (f", case {one['case']}" if one["case"] else ""))
    for other in absent:
        terminal.say(f"never given to this desk: {other['entry']}, entry {other['place']}")
    if new_log:
        terminal.note(_NEW_LOG)


def accept(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Go on with the log of a restored server."""
    accept_log(desk, options.missing)
    terminal.event("accepted", size=log_standing(desk).size)
    terminal.say("Accepted. The next pull cosigns it if everything else holds.")


def save_evidence(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """What shows a fault, in a file that others can check."""
    proves = save_fault(desk, options.fault, options.to)
    terminal.event("saved", path=str(options.to), proves=proves)
    terminal.say(f"Saved: {options.to}")
    if proves:
        terminal.say("It holds for anybody who has the office's fingerprint.")
    else:
        terminal.say("It is a record, for those who trust this desk: it proves nothing by itself.")


def _moment(unix_seconds: int) -> str:
    return datetime.fromtimestamp(unix_seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
