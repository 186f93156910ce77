"""What each system can refuse the child, and the words for what does it: data for whoever shows the locks."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from desktop.cleaning.kinds import Lock


class System(StrEnum):
    """The systems that have locks of their own."""

    LINUX = "linux"
    MACOS = "macos"
    WINDOWS = "windows"
    OTHER = "other"


ALL = Lock.FILES | Lock.NETWORK | Lock.PROCESSES | Lock.LIMITS

LOCKED_BY: Mapping[System, Mapping[Lock, str]] = {
    System.LINUX: {
        Lock.FILES: "Landlock, seccomp",
        Lock.NETWORK: "seccomp, namespace",
        Lock.PROCESSES: "seccomp",
        Lock.LIMITS: "rlimits",
    },
    System.MACOS: {},
    System.WINDOWS: {Lock.PROCESSES: "job, integrity level", Lock.LIMITS: "job"},
    System.OTHER: {Lock.LIMITS: "rlimits"},
}
"""Names as system administrators know them. macOS keeps limits of time, files and processes, but none of
memory: that is no lock."""

_PLATFORMS = {"linux": System.LINUX, "darwin": System.MACOS, "win32": System.WINDOWS}


def system_of(platform: str) -> System:
    """The system by `sys.platform`."""
    return _PLATFORMS.get(platform, System.OTHER)


def possible(system: System) -> Lock:
    """All that this system can refuse; what is missing of it is missing on this computer."""
    locks = Lock.NONE
    for lock in LOCKED_BY[system]:
        locks |= lock
    return locks


def missing(locks: Lock) -> tuple[Lock, ...]:
    """What is not refused, one by one."""
    return tuple(lock for lock in Lock if lock not in locks)
