"""The memory that a program takes, told by itself."""

from __future__ import annotations

import re
from pathlib import Path


def peak_kib() -> int:
    """The most memory this program ever had, KiB (Linux).

    Not `ru_maxrss`: a process starts with that of whoever started it, which may be more than it ever takes.
    """
    return int(re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))[0])
