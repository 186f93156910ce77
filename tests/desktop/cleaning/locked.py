"""Test code that runs where a hostile file's code would: in a process behind the child's locks."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.cleaning.kinds import Lock
from desktop.cleaning.lockdown import EVERY_STEP, Step
from tests.sources import ROOT

_PROGRAM = """
import ctypes, errno, os, resource, signal, socket, subprocess, sys, threading
from desktop.cleaning.lockdown import Step, lock_down
steps = frozenset(map(Step, sys.argv[3].split()))
locks = lock_down(int(sys.argv[1]), threads=sys.argv[4] == "threads", steps=steps)
out = lambda text: os.write(1, text.encode())
if str(locks.value) != sys.argv[5]:
    out("unlocked"), os._exit(0)
try:
    exec(sys.argv[2])
except (OSError, RuntimeError, MemoryError, ValueError):
    out("refused")
else:
    out("done")
"""


HOLDS = {
    Step.LIMITS: Lock.LIMITS,
    Step.NAMESPACE: Lock.NETWORK,
    Step.LANDLOCK: Lock.FILES,
    Step.SECCOMP: Lock.FILES | Lock.NETWORK | Lock.PROCESSES,
}
"""What each step says that it refuses, where the system has it."""


def attempt(
    attack: str, *, cwd: Path = ROOT, steps: frozenset[Step] = EVERY_STEP, threads: bool = False
) -> str:
    """What came of a piece of code: `refused`, `done`, nothing when the process was ended.

    `unlocked` if the locks that were reported are not those of the steps taken.
    """
    held = Lock.NONE
    for step in steps:
        held |= HOLDS[step]
    words = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})" + _PROGRAM]
    more = [" ".join(sorted(steps)), "threads" if threads else "", str(held.value)]
    done = subprocess.run(
        [*words, str(os.getpid()), attack, *more],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout
