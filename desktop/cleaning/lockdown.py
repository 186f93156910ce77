"""Locks this process up for good: no files, no network, no processes, bounded memory and time.

It is called by the child, when all it needs is loaded and before it reads its first byte. Linux has all
four locks, Windows a job and a token (`windowsjob`), macOS and others POSIX limits alone. Words: `locknames`.
"""

from __future__ import annotations

import ctypes
import os
import sys
from enum import StrEnum

from desktop.cleaning.kinds import Lock
from desktop.cleaning.landlock import forbid_files
from desktop.cleaning.limits import CPU_SECONDS, MEMORY_BYTES, OPEN_NUMBERS
from desktop.cleaning.seccomp import forbid_calls, load_filter
from desktop.cleaning.windowsjob import lock_windows

_SIGKILL = 9
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_NEW_NETWORK, _NEW_USER, _NEW_IPC = 0x40000000, 0x10000000, 0x08000000


class Step(StrEnum):
    """What is done, one after the other; each holds without the others."""

    LIMITS = "limits"
    NAMESPACE = "namespace"
    LANDLOCK = "landlock"
    SECCOMP = "seccomp"


EVERY_STEP = frozenset(Step)


def lock_down(
    parent: int,
    threads: bool = False,
    seconds: int = CPU_SECONDS,
    steps: frozenset[Step] = EVERY_STEP,
) -> Lock:
    """Lock this process; gives what the system really refuses it now.

    `parent`: whose child it is. `threads`: for a reader that cannot do without: threads stay possible, in
    this process and under the same locks. `seconds`: of the processor's time. `steps`: fewer, to see what one
    holds.
    """
    if hasattr(ctypes, "WinDLL"):
        return lock_windows(ctypes.WinDLL("kernel32"), ctypes.WinDLL("advapi32"), seconds)
    locks = _limit(threads, seconds) if Step.LIMITS in steps else Lock.NONE
    if sys.platform.startswith("linux"):
        locks |= _lock_linux(parent, threads, steps)
    return locks


def _lock_linux(parent: int, threads: bool, steps: frozenset[Step]) -> Lock:
    libc, library, locks = ctypes.CDLL(None, use_errno=True), load_filter(), Lock.NONE
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died before it could be watched
        os._exit(1)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    # A network of its own has no way out, not even where there is no libseccomp.
    if Step.NAMESPACE in steps and libc.unshare(_NEW_USER | _NEW_NETWORK | _NEW_IPC) == 0:
        locks |= Lock.NETWORK
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return locks
    if Step.LANDLOCK in steps and forbid_files(libc):
        locks |= Lock.FILES
    if Step.SECCOMP in steps and library is not None and forbid_calls(library, threads):
        locks |= Lock.FILES | Lock.NETWORK | Lock.PROCESSES
    return locks


def _limit(threads: bool, seconds: int) -> Lock:
    """Limits that the system keeps: no core, no file of any size, no new process, so much memory and time."""
    try:
        import resource
    except ImportError:  # Windows
        return Lock.NONE
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_NOFILE: OPEN_NUMBERS,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_AS: MEMORY_BYTES,
    }
    if threads:  # the system counts them as processes
        del limits[resource.RLIMIT_NPROC]
    return Lock.LIMITS if _all_kept(limits) else Lock.NONE


def _all_kept(limits: dict[int, int]) -> bool:
    return all([_kept(which, most) for which, most in limits.items()])  # noqa: C419 - each one, whatever failed


def _kept(which: int, most: int) -> bool:
    """Set one limit, for good. macOS takes none of memory."""
    import resource

    try:
        resource.setrlimit(which, (most, most))
    except (ValueError, OSError):
        return False
    return True
