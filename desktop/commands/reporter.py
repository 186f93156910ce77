"""`ombra`: the reporter's program. Without a command it opens the window (docs/command-line.md)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.commands.traceless import leave_no_traces, settle_in


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window; the exit code."""
    leave_no_traces()  # before anything else is loaded, since loading may leave compiled files
    given = settle_in(sys.argv[1:] if argv is None else argv, Path(sys.argv[0]))
    from desktop.commands.reporterline import run, window_wanted

    if window_wanted(given):
        from desktop.reporter_app import main as open_window

        return open_window(given)
    return run(given)
