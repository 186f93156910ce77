"""File times told by the hour, in one place: a seized disk must not say when a report came in.

What this cannot do: the inode change time (`ctime`) is set by the kernel alone, and the file system's
journal, or a crash between a write and its `coarsen`, keep finer times until the next start.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from server_stub.config import HOUR_SECONDS, Clock

_HOUR_NS = HOUR_SECONDS * 1_000_000_000


def hour_of(unix_seconds: float) -> int:
    """The full hour a moment lies in, unix seconds."""
    return int(unix_seconds) // HOUR_SECONDS * HOUR_SECONDS


def coarsen(paths: Iterable[Path], clock: Clock) -> None:
    """Set the times of files and folders to the hour; what has meanwhile gone is passed over.

    The access time is the *next* full hour: under `relatime` the kernel then has no reason to write
    the moment of the next read into it.
    """
    hour = hour_of(clock())
    for path in paths:
        try:
            os.utime(path, (hour + HOUR_SECONDS, hour), follow_symlinks=False)
        except FileNotFoundError:
            continue


def settle(folder: Path) -> None:
    """Cut the times of everything in a folder that a crash left finer than an hour, each to its own hour."""
    for path in folder.rglob("*"):
        if not is_coarse(path):
            hour = hour_of(path.stat(follow_symlinks=False).st_mtime)
            os.utime(path, (hour + HOUR_SECONDS, hour), follow_symlinks=False)


def is_coarse(path: Path) -> bool:
    """True when neither time of the file is finer than an hour, or when it has meanwhile gone."""
    try:
        status = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return True
    return status.st_mtime_ns % _HOUR_NS == 0 and status.st_atime_ns % _HOUR_NS == 0
