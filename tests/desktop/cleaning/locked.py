"""Test code that runs where a hostile file's code would: in a process behind the child's locks."""

import os
import subprocess
import sys
from pathlib import Path

from tests.sources import ROOT

_PROGRAM = """
import ctypes, errno, os, resource, signal, socket, subprocess, sys, threading
from desktop.cleaning.lockdown import lock_down
from desktop.cleaning.kinds import Lock
locks = lock_down(int(sys.argv[1]), **({"load": lambda: None} if len(sys.argv) > 3 else {}))
out = lambda text: os.write(1, text.encode())
if locks | Lock.PROCESSES != Lock.FILES | Lock.NETWORK | Lock.PROCESSES | Lock.LIMITS:
    out("unlocked"), os._exit(0)
try:
    exec(sys.argv[2])
except (OSError, RuntimeError, MemoryError, ValueError):
    out("refused")
else:
    out("done")
"""


def attempt(attack: str, *, cwd: Path = ROOT, without_filter: bool = False) -> str:
    """What came of a piece of code: `refused`, `done`, `unlocked`, or nothing when the process was ended."""
    words = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})" + _PROGRAM]
    done = subprocess.run(
        [*words, str(os.getpid()), attack, *(["bare"] if without_filter else [])],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout
