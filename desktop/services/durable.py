"""Writing files so that a power cut leaves the old content or the new, never half of one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.services.deskerrors import DeskError, DeskFault

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
PUBLIC_FILE = 0o644
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_UNFINISHED = ".unfinished"


@contextmanager
def disk_faults(where: Path) -> Iterator[None]:
    """Turn the system's errors into ours. Errors: `file_exists`, `disk_full`, `not_writable`."""
    try:
        yield
    except FileExistsError as error:
        raise DeskError(DeskFault.FILE_EXISTS, where.name) from error
    except OSError as error:
        fault = DeskFault.DISK_FULL if error.errno in _FULL else DeskFault.NOT_WRITABLE
        raise DeskError(fault, where.name) from error


def write_new(path: Path, data: bytes, mode: int = PRIVATE_FILE) -> None:
    """Write a file that must not be there yet, durably.

    Errors: `file_exists`, `disk_full`, `not_writable`.
    """
    with disk_faults(path):
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        _fill(number, data)
        sync_folder(path.parent)


def replace(path: Path, data: bytes, mode: int = PRIVATE_FILE) -> None:
    """Put `data` in the place of a file in one step, durably. Errors: `disk_full`, `not_writable`."""
    unfinished = path.with_name(path.name + _UNFINISHED)
    with disk_faults(path):
        unfinished.unlink(missing_ok=True)  # what a killed process left
        number = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        _fill(number, data)
        unfinished.replace(path)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can (Windows cannot open folders)."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _fill(number: int, data: bytes) -> None:
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(number)
