"""The demo with a screen: both programs as they are, and a person who tries them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.e2e.demo_world import DemoWorld, demo_world

ROOT = Path(__file__).resolve().parents[2]
STOP_SECONDS = 10.0

EXPLANATION = """
A practice office is open. Nothing leaves this computer, and all is gone when both windows are closed.
  1. Reporter window: choose “It happened”, answer what is marked, go on to “Evidence”.
  2. Attach something, perhaps from {files}
  3. “Review and seal”: write the eight words down, type them back, send.
  4. Review desk: unlock with   {passphrase}
     then press “Pull”, open the case, look at its evidence, acknowledge it, ask a question.
  5. Reporter window: “Check for replies”, enter the eight words; replies are there after some seconds.
"""


def run_windows() -> int:
    """Open both windows and wait until they are closed, or for Ctrl-C."""
    with demo_world() as world:
        _make_files(world)
        print(EXPLANATION.format(files=world.files, passphrase=world.desk.passphrase), flush=True)
        windows = [
            _start("desktop.reporter_app", "--office", str(world.office_file)),
            _start("desktop.desk_app", "--desk", str(world.desk.folder)),
        ]
        try:
            codes = [window.wait() for window in windows]
        except KeyboardInterrupt:
            codes = [_stop(window) for window in windows]
            print("\nStopped.", flush=True)
            return 0
    if any(codes):
        print(f"A window ended with an error (exit codes {codes}).", file=sys.stderr, flush=True)
        return 1
    return 0


def _start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", module, *arguments], cwd=ROOT)


def _stop(window: subprocess.Popen[bytes]) -> int:
    window.terminate()
    try:
        return window.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        window.kill()
        return window.wait()


def _make_files(world: DemoWorld) -> None:
    """Files to attach, drawn by a process of its own: this one needs no window system."""
    subprocess.run(
        [sys.executable, "-m", "tests.e2e.demo_files", str(world.files)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
