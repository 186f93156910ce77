"""The reporter's command line with streams of a test."""

from __future__ import annotations

import io
import json

import nacl.utils

from desktop.commands.reporterkit import World
from desktop.commands.reporterline import run
from desktop.commands.terminal import Terminal
from desktop.services.work import Clock
from tests.desktop.commands.ran import Ran


class Typing(io.StringIO):
    """An input that types back what the program has shown: the answer is made when it is asked for."""

    def __init__(self, shown: io.StringIO, change: str = "") -> None:
        super().__init__()
        self._shown = shown
        self._change = change

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """The words of the receipt event, or something else."""
        words = json.loads(self._shown.getvalue().splitlines()[-1])["words"]
        return self._change or " ".join(words) + "\n"


def ombra(clock: Clock, *argv: str, typed: str | None = "", change: str = "") -> Ran:
    """Run a command with `--json`. `typed` None types back the words that are shown, or `change`."""
    out, err = io.StringIO(), io.StringIO()
    inp = Typing(out, change) if typed is None else io.StringIO(typed)
    terminal = Terminal(inp, out, err, as_json=True)
    code = run([*argv, "--json"], terminal, World(clock, nacl.utils.random))
    return Ran(code, out.getvalue(), err.getvalue())


def ombra_plain(clock: Clock, *argv: str, typed: str = "") -> Ran:
    """Run a command as people see it."""
    out, err = io.StringIO(), io.StringIO()
    code = run(argv, Terminal(io.StringIO(typed), out, err), World(clock, nacl.utils.random))
    return Ran(code, out.getvalue(), err.getvalue())
