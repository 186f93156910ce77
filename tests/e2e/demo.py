"""`python3 dev.py demo`: with a screen both windows, without one a whole case, driven and pictured."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from tests.e2e.demo_windows import ROOT, run_windows


def has_screen() -> bool:
    """Whether Qt would show windows to a person."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return not os.environ["QT_QPA_PLATFORM"].startswith(("offscreen", "minimal"))
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def stop(_number: int, _frame: FrameType | None) -> None:
    """Being asked to end is like Ctrl-C: everything is cleaned up."""
    raise KeyboardInterrupt


def main() -> int:
    """Run the demo; 0 when everything was as expected."""
    parser = argparse.ArgumentParser(prog="dev.py demo", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "demo-out", help="where pictures go (demo-out)")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, stop)
    try:
        if has_screen():
            return run_windows()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Only now: what drives the windows loads Qt.
        from tests.e2e.demo_driven import run_driven

        return run_driven(given.out)
    except KeyboardInterrupt:
        print("\nStopped.", flush=True)
        return 130


if __name__ == "__main__":
    sys.exit(main())
