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
from desktop.commands import deskactions, deskinit
from desktop.commands.deskoptions import ENVIRONMENT, make_parser
from desktop.commands.desksentences import desk_exit, desk_sentence
from desktop.commands.exitcodes import Exit
from desktop.commands.terminal import Terminal, standard_terminal
from desktop.domain.errors import Acts, DomainError
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
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; gives the exit code."""
    options = make_parser().parse_args(argv)
    if options.command is None:
        return _open_window(options)
    terminal = standard_terminal(options.json)
    return run(options, terminal, time.time)


def run(options: Namespace, terminal: Terminal, clock: Clock) -> int:
    """Run a parsed command with its streams and clock handed in."""
    try:
        _run(options, terminal, clock)
    except (ServiceError, DomainError, CryptoError) as error:
        terminal.event("error", code=error.code, acts=str(error.acts))
        terminal.note(desk_sentence(error))
        return desk_exit(error)
    except KeyboardInterrupt:
        terminal.note("Stopped. What was done stays done.")
        return Exit.CANCELLED
    except BrokenPipeError:
        # Whoever read our output went away; say nothing more to a pipe that is closed.
        sys.stderr.close()
        return Exit.CANCELLED
    return Exit.DONE


def _run(options: Namespace, terminal: Terminal, clock: Clock) -> None:
    if options.command == "init":
        deskinit.init(options, terminal, clock)
        return
    passphrase = terminal.ask_secret("Passphrase of this desk: ").strip("\r\n")
    desk = open_desk(_folder(options), passphrase, clock)
    try:
        if desk.keyring.fault is not None:
            terminal.note(deskactions.keyring_warning(desk.keyring.fault))
        _ON_DESK[options.command](desk, options, terminal)
    finally:
        desk.close()


def _folder(options: Namespace) -> Path:
    given: Path | None = getattr(options, "desk", None)
    if given is not None:
        return given
    if os.environ.get(ENVIRONMENT):
        return Path(os.environ[ENVIRONMENT])
    raise ServiceError("no_desk_given", Acts.USER)


def _open_window(options: Namespace) -> int:
    # The window's libraries take a second to load; no other command needs them.
    app = importlib.import_module("desktop.desk_app")
    folder = getattr(options, "desk", None) or os.environ.get(ENVIRONMENT)
    return int(app.run(None if folder is None else Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
