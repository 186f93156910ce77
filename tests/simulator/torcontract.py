"""What every `tor` does that is started here: the named fake in quick tests, the real one in slow ones."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import nacl.utils
import pytest

from desktop.services.torcheck import checked
from desktop.services.torplaces import is_in_memory
from desktop.services.torprocess import TorPlan, start_tor
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.sources import ROOT

GONE_SECONDS = 90.0
"""A real tor looks after its owner every 15 seconds."""

_STARTS = """
import sys
from pathlib import Path
from desktop.services.torplaces import Places
from desktop.services.torprocess import TorPlan, start_tor
tor = start_tor(TorPlan(Places(Path(sys.argv[1]), {}), extra_lines=tuple(sys.argv[2:])))
print(tor.pid, tor.folder, flush=True)
sys.stdin.read()
"""


def comes_up_and_goes(plan: TorPlan) -> None:
    """It tells how far it is, is Tor, works in memory, and leaves nothing when it is ended."""
    steps: list[ProgressStep] = []
    tor = start_tor(plan, steps.append)
    try:
        done = [step.done for step in steps]
        assert done == sorted(done)
        assert steps[-1] == ProgressStep("tor:done", 100, 100)
        assert checked(tor.proxy, nacl.utils.random) == tor.proxy
        assert is_in_memory(tor.folder) or not Path("/dev/shm").exists()
        assert tor.folder.stat().st_mode & 0o777 == 0o700
    finally:
        tor.end()
    assert not tor.alive
    assert not tor.folder.exists()
    tor.end()


def is_stopped_on_its_way(plan: TorPlan) -> None:
    """Cancelled while it starts, nothing of it stays."""
    cancel, begun = Cancel(), []

    def step(one: ProgressStep) -> None:
        begun.append(one)
        cancel.cancel()

    with pytest.raises(Cancelled):
        start_tor(plan, step, cancel)
    assert begun


def ends_with_a_program_that_is_killed(plan: TorPlan) -> None:
    """Nobody told it to end: it sees for itself that its program is gone."""
    assert plan.places.tor is not None
    command = [sys.executable, "-c", _STARTS, str(plan.places.tor), *plan.extra_lines]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as program:
        assert program.stdout is not None
        number, folder = program.stdout.readline().split()
        program.send_signal(signal.SIGKILL)
    _wait_until_gone(int(number))
    assert Path(folder).exists(), "a folder that is removed by nobody is in memory"
    assert is_in_memory(Path(folder))
    subprocess.run(["rm", "-r", folder], check=True)


def _wait_until_gone(number: int) -> None:
    turns, pause = round(GONE_SECONDS / 0.1), threading.Event()
    for _ in range(turns):
        if not _runs(number):
            return
        pause.wait(0.1)
    os.kill(number, signal.SIGKILL)
    raise AssertionError("a tor that outlives its program")


def _runs(number: int) -> bool:
    """Whether the process is there and no mere entry that nobody has read yet."""
    try:
        state = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
