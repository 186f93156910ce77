"""`ombra`: the reporter's program. Without a command it opens the window (docs/command-line.md)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands.traceless import leave_no_traces


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window; the exit code."""
    leave_no_traces()  # before anything else is loaded, since loading may leave compiled files
    from desktop.commands.reporterline import run, window_wanted

    if window_wanted(argv):
        from desktop.reporter_app import main as open_window

        return open_window(argv)
    return run(argv)
