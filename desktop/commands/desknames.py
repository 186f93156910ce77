"""Asking the custodian for a sealed name, and the custodian's answer, on the command line."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from desktop.commands.deskactions import post_waiting
from desktop.commands.deskshow import names_event, names_text
from desktop.commands.deskway import text_of
from desktop.commands.terminal import Terminal
from desktop.services import identityrequests
from desktop.services.casefiles import find_case
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.identityrequests import CustodianKey
from desktop.services.lockedkey import MAX_FILE_BYTES
from desktop.services.opening import open_for_reading, read_some


def request(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Record the request, and tell the reporter."""
    case_id = find_case(desk, options.case)
    number = identityrequests.request_identity(desk, case_id, text_of(options, terminal))
    terminal.event("name_requested", case=options.case, request=number)
    terminal.say(f"Request {number} is recorded; the reporter is told, with your reason.")
    _post(desk, options, terminal)


def decide(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Record the custodian's answer; a name that was granted is shown."""
    case_id = find_case(desk, options.case)
    passphrase = terminal.ask_secret("Passphrase of the custodian's key: ").strip("\r\n")
    key = CustodianKey(_key_file(options.custodian), passphrase)
    identityrequests.decide_request(
        desk, case_id, options.request, key, granted=options.grant, motivation=text_of(options, terminal)
    )
    names = identityrequests.sealed_names(desk, case_id) if options.grant else None
    answered = "authorised" if options.grant else "denied"
    fields = {"case": options.case, "request": options.request, "reply": answered}
    terminal.event("request_answered", **fields, **names_event(names))
    terminal.say(f"The answer is recorded: {answered}. The reporter is told, with the reason.")
    if names is not None:
        terminal.say("\n".join(names_text(names)))
    _post(desk, options, terminal)


def _post(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    if not options.no_post:
        post_waiting(desk, options, terminal)


def _key_file(path: Path) -> bytes:
    with open_for_reading(path) as stream:
        data = read_some(stream, MAX_FILE_BYTES + 1, str(path))
    if len(data) > MAX_FILE_BYTES:
        raise DeskError(DeskFault.FILE_UNREADABLE, str(path))
    return data
