"""The memory of this process stays its own: no image of it after a crash, no other program that reads it."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_SET_DUMPABLE = 4
"""`PR_SET_DUMPABLE`, prctl(2): other programs of the same person may no longer attach or read, either."""

_NO_FAULT_WINDOWS = 0x0001 | 0x0002
"""`SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX`: Windows reports no crash of this process to anybody."""


def keep_memory_private() -> None:
    """Forbid images of memory and, on Linux, readers. What a system does not have is left out.

    Programs that are started later are not bound by the second: their memory begins anew.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_FAULT_WINDOWS)
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
