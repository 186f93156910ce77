"""`ombra-desk`: the review desk on the command line, over the same services as its window."""

from __future__ import annotations

import importlib
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from crypto.errors import CryptoError
from desktop.commands import deskactions, deskaudit, deskbackups, deskinit, desklog, desknames, deskweeks
from desktop.commands.deskoptions import ENVIRONMENT, make_parser
from desktop.commands.desksentences import BadChoice, desk_exit, desk_sentence, where_of
from desktop.commands.exitcodes import Exit
from desktop.commands.terminal import Terminal, fault_place, standard_terminal
from desktop.domain.errors import DomainError
from desktop.services.desk import Desk, open_desk
from desktop.services.errors import ServiceError
from desktop.services.work import Clock

DeskAction = Callable[[Desk, Namespace, Terminal], None]

_ON_DESK: dict[str, DeskAction] = {
    "publish": deskinit.publish,
    "pull": deskactions.pull,
    "list": deskactions.list_cases,
    "show": deskactions.show,
    "reply": deskactions.reply,
    "save-attachment": deskactions.save_attachment,
    "export-json": deskactions.export,
    "renew-keys": deskactions.renew,
    "reissue-card": deskinit.reissue,
    "quarantine": deskactions.quarantine,
    "log": desklog.log,
    "accept-log": desklog.accept,
    "request-name": desknames.request,
    "answer-request": desknames.decide,
    "save-evidence": desklog.save_evidence,
    "audit": deskaudit.audit,
    "forget-weeks": deskweeks.forget,
    "backup": deskbackups.backup,
}

_WITHOUT_DESK: dict[str, Callable[[Namespace, Terminal], None]] = {"check-audit": deskaudit.check}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; gives the exit code."""
    given = sys.argv[1:] if argv is None else list(argv)
    parser = make_parser()
    options, rest = parser.parse_known_args(given)
    if options.command is None:
        return _open_window(options, rest)
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return run(options, standard_terminal(options.json), time.time)


def run(options: Namespace, terminal: Terminal, clock: Clock) -> int:
    """Run a parsed command with its streams and clock handed in."""
    try:
        _run(options, terminal, clock)
    except (ServiceError, DomainError, CryptoError) as error:
        _say_error(terminal, error.code, str(error.acts), where_of(error), desk_sentence(error))
        return desk_exit(error)
    except Exception as error:  # noqa: BLE001 - a traceback may hold words of a report
        place = fault_place(error)
        _say_error(terminal, "fault", "us", place, f"Ombra has a fault: {place}.")
        return Exit.FAULT
    except KeyboardInterrupt:
        _say_error(terminal, "cancelled", "user", "", "Stopped. What was done stays done.")
        return Exit.CANCELLED
    return Exit.DONE


def _say_error(terminal: Terminal, code: str, acts: str, where: str, sentence: str) -> None:
    terminal.event("error", code=code, acts=acts, where=where, sentence=sentence)
    terminal.note(sentence)


def _run(options: Namespace, terminal: Terminal, clock: Clock) -> None:
    if options.command == "init":
        deskinit.init(options, terminal, clock)
        return
    if options.command == "restore":
        deskbackups.bring_back(options, terminal, clock)
        return
    if options.command in _WITHOUT_DESK:
        _WITHOUT_DESK[options.command](options, terminal)
        return
    passphrase = terminal.ask_secret("Passphrase of this desk: ").strip("\r\n")
    desk = open_desk(_folder(options), passphrase, clock)
    try:
        if desk.keyring.fault is not None:
            terminal.note(deskactions.keyring_warning(desk.keyring.fault))
        if desk.trail.flaw is not None:
            terminal.note(deskaudit.trail_warning(desk.trail))
        _ON_DESK[options.command](desk, options, terminal)
    finally:
        desk.close()


def _folder(options: Namespace) -> Path:
    given: Path | None = getattr(options, "desk", None)
    if given is not None:
        return given
    if os.environ.get(ENVIRONMENT):
        return Path(os.environ[ENVIRONMENT])
    raise BadChoice("no_desk_given")


def _open_window(options: Namespace, rest: list[str]) -> int:
    """Open the window; what stood on the line besides the desk is for it to judge."""
    folder = getattr(options, "desk", None) or os.environ.get(ENVIRONMENT)
    own = [] if folder is None else ["--desk", str(folder)]
    # The window's libraries take a second to load; no other command needs them.
    app = importlib.import_module("desktop.desk_app")
    return int(app.run([*own, *rest]))


if __name__ == "__main__":
    sys.exit(main())
