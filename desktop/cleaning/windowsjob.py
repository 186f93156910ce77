"""What Windows offers a process that locks itself up: a job with limits, and a token that may write nowhere.

Neither keeps it from reading the person's files or from the network, and nothing here says so. Structures and
numbers: winnt.h. Written from the documentation; it has been run against a fake of the calls alone.
"""

from __future__ import annotations

import ctypes
from typing import Any

from desktop.cleaning.kinds import Lock
from desktop.cleaning.limits import CPU_SECONDS, MEMORY_BYTES

_TIME, _MEMORY, _ONE_PROCESS = 0x2, 0x100, 0x8
_NO_DIALOGS, _ENDS_WITH_ITS_HANDLE = 0x400, 0x2000
_EXTENDED_LIMITS, _DESKTOP_LIMITS = 9, 4
_WHOLE_DESKTOP = 0xFF
"""No clipboard, no windows of others, no display settings, no end of the session."""

_TICKS_A_SECOND = 10_000_000
_ADJUST_TOKEN = 0x8 | 0x20 | 0x80
"""Query, privileges, and what is set by default."""

_INTEGRITY, _IS_INTEGRITY = 25, 0x20
_UNTRUSTED = "S-1-16-0"
"""Below the sandboxes of browsers: it writes to no file, key or process of the person's."""


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_ticks", ctypes.c_int64),
        ("job_ticks", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Label(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL."""

    _fields_ = (("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32))


def limits(seconds: int) -> Limits:
    """One process, so much memory and time, and an end with its last handle, which is its own."""
    flags = _TIME | _MEMORY | _ONE_PROCESS | _NO_DIALOGS | _ENDS_WITH_ITS_HANDLE
    return Limits(
        process_ticks=seconds * _TICKS_A_SECOND, flags=flags, processes=1, process_memory=MEMORY_BYTES
    )


def lock_windows(kernel: Any, security: Any, seconds: int = CPU_SECONDS) -> Lock:  # noqa: ANN401 - DLLs or a fake
    """Lock this process; gives what the system refuses it now. `kernel`, `security`: kernel32, advapi32."""
    for library, name in ((kernel, "GetCurrentProcess"), (kernel, "CreateJobObjectW")):
        getattr(library, name).restype = ctypes.c_void_p
    itself = ctypes.c_void_p(kernel.GetCurrentProcess())
    locks = Lock.LIMITS if _in_a_job(kernel, itself, limits(seconds)) else Lock.NONE
    if _without_trust(kernel, security, itself) and locks:
        locks |= Lock.PROCESSES  # it starts none, and reaches into none that is trusted more
    return locks


def _in_a_job(kernel: Any, itself: ctypes.c_void_p, most: Limits) -> bool:  # noqa: ANN401 - as above
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    desktop = ctypes.c_uint32(_WHOLE_DESKTOP)
    set_limits = kernel.SetInformationJobObject
    return bool(
        job.value
        and set_limits(job, _EXTENDED_LIMITS, ctypes.byref(most), ctypes.sizeof(most))
        and set_limits(job, _DESKTOP_LIMITS, ctypes.byref(desktop), ctypes.sizeof(desktop))
        and kernel.AssignProcessToJobObject(job, itself)
    )


def _without_trust(kernel: Any, security: Any, itself: ctypes.c_void_p) -> bool:  # noqa: ANN401 - as above
    """Give up all privileges, and the right to write to what is trusted at all."""
    token, sid = ctypes.c_void_p(), ctypes.c_void_p()
    if not security.OpenProcessToken(itself, _ADJUST_TOKEN, ctypes.byref(token)):
        return False
    label = Label(attributes=_IS_INTEGRITY)
    done = security.AdjustTokenPrivileges(token, 1, None, 0, None, None)
    if done and security.ConvertStringSidToSidW(_UNTRUSTED, ctypes.byref(sid)):
        label.sid = sid.value
        done = security.SetTokenInformation(token, _INTEGRITY, ctypes.byref(label), ctypes.sizeof(label))
    else:
        done = 0
    kernel.CloseHandle(token)
    return bool(done)
