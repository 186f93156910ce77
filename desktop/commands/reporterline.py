"""One run of the reporter's command line: options, command, exit code."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence

import nacl.utils

from desktop.commands.cleaning import clean
from desktop.commands.exitcodes import Exit, exit_of
from desktop.commands.reporterkit import Kit, World
from desktop.commands.reporterparser import make_parser
from desktop.commands.reporterreading import replies
from desktop.commands.reportersending import follow_up, seal, send, submit, withdraw
from desktop.commands.reporterwords import show_receipt
from desktop.commands.sentences import sentence_of
from desktop.commands.terminal import Terminal, fault_place, standard_terminal
from desktop.domain.errors import DomainError
from desktop.services.errors import ServiceError
from desktop.services.receipts import make_receipt

COMMANDS: dict[str, Callable[[Kit], Exit]] = {
    "submit": submit,
    "replies": replies,
    "follow-up": follow_up,
    "withdraw": withdraw,
    "seal": seal,
    "send": send,
}


def window_wanted(argv: Sequence[str] | None) -> bool:
    """True without a command: nothing is given, or options of the window stand first."""
    given = sys.argv[1:] if argv is None else list(argv)
    return not given or (given[0].startswith("-") and given[0] not in ("-h", "--help"))


def run(
    argv: Sequence[str] | None = None, terminal: Terminal | None = None, world: World | None = None
) -> int:
    """Run one command and give its exit code; streams, time and chance can be handed in."""
    given = make_parser().parse_args(argv)
    terminal = terminal or standard_terminal(given.json)
    world = world or World(time.time, nacl.utils.random)
    try:
        if given.command == "receipt":
            show_receipt(terminal, make_receipt(world.random), given.language)
            return Exit.DONE
        if given.command == "clean":
            return clean(given, terminal, world.random)
        return COMMANDS[given.command](Kit(given, terminal, world))
    except (ServiceError, DomainError) as error:
        return _failed(terminal, error)
    except Exception as error:  # noqa: BLE001 - a traceback may hold words of a report
        return _broken(terminal, error)
    except KeyboardInterrupt:
        terminal.event("error", code="cancelled", acts="user", where="", sentence="Stopped.")
        terminal.note("Stopped. The same command goes on where it was.")
        return Exit.CANCELLED


def _failed(terminal: Terminal, error: ServiceError | DomainError) -> Exit:
    sentence = sentence_of(error)
    where = error.where if isinstance(error, ServiceError) else getattr(error, "path", "")
    terminal.event("error", code=error.code, acts=error.acts, where=where, sentence=sentence)
    terminal.note(sentence)
    return exit_of(error)


def _broken(terminal: Terminal, error: Exception) -> Exit:
    place = fault_place(error)
    sentence = f"Ombra has a fault: {place}."
    terminal.event("error", code="fault", acts="us", where=place, sentence=sentence)
    terminal.note(sentence)
    return Exit.FAULT
