"""The desk's command line with streams of a test."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

from desktop.commands.desk import run
from desktop.commands.deskoptions import make_parser
from desktop.commands.terminal import Terminal
from desktop.services.work import Clock
from tests.desktop.commands.ran import Ran


@dataclass
class DeskLine:
    """Commands on one desk: its folder and passphrase are put in."""

    clock: Clock
    folder: Path
    passphrase: str = field(repr=False)

    def __call__(self, *argv: object, typed: str = "", json: bool = True) -> Ran:
        """Run a command on this desk; `typed` follows the passphrase's line."""
        desk = ("--desk", self.folder)
        return desk_line(self.clock, *argv, *desk, typed=f"{self.passphrase}\n{typed}", json=json)


def desk_line(clock: Clock, *argv: object, typed: str = "", json: bool = True) -> Ran:
    """Run a command."""
    out, err = io.StringIO(), io.StringIO()
    options = make_parser().parse_args([*map(str, argv), *(["--json"] if json else [])])
    code = run(options, Terminal(io.StringIO(typed), out, err, as_json=json), clock)
    return Ran(code, out.getvalue(), err.getvalue())
