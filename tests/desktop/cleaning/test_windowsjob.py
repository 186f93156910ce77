"""The locks of Windows against a fake of its calls: what is asked, what is claimed when a call fails."""

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from desktop.cleaning.kinds import Lock
from desktop.cleaning.limits import MEMORY_BYTES
from desktop.cleaning.locknames import LOCKED_BY, System, missing, possible, system_of
from desktop.cleaning.windowsjob import Label, Limits, limits, lock_windows

CALLS = (
    "CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject", "OpenProcessToken",
    "AdjustTokenPrivileges", "ConvertStringSidToSidW", "SetTokenInformation",
)  # fmt: skip


class FakeWindows:
    """A library whose every call succeeds but one, and which remembers what it was asked."""

    def __init__(self, failing: str = "") -> None:
        self.failing, self.asked = failing, list[tuple[str, tuple[Any, ...]]]()
        self._calls: dict[str, Callable[..., int]] = {}

    def __getattr__(self, name: str) -> Callable[..., int]:
        def call(*arguments: object) -> int:
            self.asked.append((name, arguments))
            return 0 if name == self.failing else 7

        return self._calls.setdefault(name, call)


@pytest.mark.parametrize("failing", CALLS)
def test_nothing_is_claimed_that_a_call_refused(failing: str) -> None:
    windows = FakeWindows(failing)
    of_the_job = failing in CALLS[:3]
    assert lock_windows(windows, windows) == (Lock.NONE if of_the_job else Lock.LIMITS)


def test_all_calls_together_lock_what_windows_can_lock() -> None:
    windows = FakeWindows()
    assert lock_windows(windows, windows) == Lock.PROCESSES | Lock.LIMITS == possible(System.WINDOWS)
    assert [name for name, _ in windows.asked if name in CALLS] == [
        CALLS[0], CALLS[1], CALLS[1], *CALLS[2:],
    ]  # fmt: skip
    assert windows.asked[-1][0] == "CloseHandle"


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_structures_are_as_long_as_windows_has_them() -> None:
    assert (ctypes.sizeof(Limits), ctypes.sizeof(Label)) == (144, 16)


def test_a_job_has_one_process_bounded_memory_and_time_and_ends_with_it() -> None:
    asked = limits(90)
    assert (asked.processes, asked.process_memory, asked.process_ticks) == (1, MEMORY_BYTES, 900_000_000)
    assert asked.flags == 0x2 | 0x8 | 0x100 | 0x400 | 0x2000


@pytest.mark.parametrize(
    ("platform", "system"), [("linux", "linux"), ("darwin", "macos"), ("win32", "windows"), ("aix", "other")]
)
def test_each_system_has_its_words(platform: str, system: str) -> None:
    assert system_of(platform) == system
    assert all(LOCKED_BY[System(system)].values())


def test_what_is_missing_is_named_one_by_one() -> None:
    assert missing(Lock.FILES | Lock.LIMITS) == (Lock.NETWORK, Lock.PROCESSES)
    assert missing(possible(System.LINUX)) == ()
