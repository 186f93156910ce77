"""Locks this process up for good: no files, no network, no processes, bounded memory and time.

It is called by the child, when all it needs is loaded and before it reads its first byte. Linux has all four
locks; macOS and other systems with POSIX limits have the limits alone; Windows has none of them.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

from desktop.cleaning.kinds import Lock
from desktop.cleaning.landlock import forbid_files
from desktop.cleaning.limits import CPU_SECONDS, MEMORY_BYTES, OPEN_NUMBERS
from desktop.cleaning.seccomp import forbid_calls, load_filter

_SIGKILL = 9
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_NEW_NETWORK, _NEW_USER, _NEW_IPC = 0x40000000, 0x10000000, 0x08000000


def lock_down(
    parent: int, load: Callable[[], ctypes.CDLL | None] = load_filter, threads: bool = False
) -> Lock:
    """Lock this process; gives what the system really refuses it now.

    `parent`: whose child it is. `load`: brings libseccomp, or None where it is not installed. `threads`: for
    a reader that cannot do without: threads stay possible, in this process and under the same locks.
    """
    locks = _limit(threads)
    if not sys.platform.startswith("linux"):
        return locks
    libc, library = ctypes.CDLL(None, use_errno=True), load()
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died before it could be watched
        os._exit(1)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    # A network of its own has no way out, not even where there is no libseccomp.
    if libc.unshare(_NEW_USER | _NEW_NETWORK | _NEW_IPC) == 0:
        locks |= Lock.NETWORK
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return locks
    if forbid_files(libc):
        locks |= Lock.FILES
    if library is not None and forbid_calls(library, threads):
        locks |= Lock.FILES | Lock.NETWORK | Lock.PROCESSES
    return locks


def _limit(threads: bool) -> Lock:
    """Limits that the system keeps: no core, no file of any size, no new process, so much memory and time."""
    try:
        import resource
    except ImportError:  # Windows
        return Lock.NONE
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CPU: CPU_SECONDS,
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
