"""The folder of the outbox: what waits lies in files that are whole or not there, under names of chance.

The folder is made when the first file is kept, and goes with the last one. Nothing here reads what is inside.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crypto.ids import Random
from crypto.outbox import HEAD_BYTES
from desktop.domain.errors import Acts
from desktop.services.deskerrors import DeskError
from desktop.services.durable import PRIVATE_FOLDER, disk_faults, sync_folder
from desktop.services.errors import FileError
from desktop.services.newfiles import NewFile, new_file

MOST_FILES = 64
"""So many are looked at with the words; who lets more wait has another problem."""

_NAME = re.compile(r"[0-9a-f]{16}\.bin")
_HALF = re.compile(r"\.[0-9a-f]{16}\.part")
"""What a killed process leaves where the system knows no files without a name (`newfiles`)."""


def waiting(folder: Path) -> tuple[Path, ...]:
    """The files that wait, by name; none where there is no folder. Raises nothing."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if _NAME.fullmatch(entry.name))
    except OSError:
        return ()
    return tuple(folder / name for name in names[:MOST_FILES])


@contextmanager
def new_waiting(folder: Path, random: Random) -> Iterator[tuple[NewFile, Path]]:
    """A file on its way into the folder, and the path it takes with `finish` and `take_name`.

    Errors: `FileError` `disk_full`, `not_writable`.
    """
    with _as_file_errors(folder):
        with disk_faults(folder):
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        _sweep(folder)
        try:
            with new_file(folder, random) as file:
                yield file, folder / f"{random(8).hex()}.bin"
        finally:
            _let_go(folder)


def erase(path: Path) -> None:
    """Make the file unreadable even with the words, then take it away, and the folder if it was the last.

    What is overwritten first is what the key follows from. A disk that moves what it writes (SSD, stick) may
    keep the old bytes. A file that is gone already is fine. Errors: `FileError` `not_writable`.
    """
    with _as_file_errors(path), disk_faults(path), suppress(FileNotFoundError):
        number = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(number, "r+b", buffering=0) as file:
            file.write(bytes(HEAD_BYTES))
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)
    _let_go(path.parent)


def _sweep(folder: Path) -> None:
    with suppress(OSError):
        for entry in os.scandir(folder):
            if _HALF.fullmatch(entry.name):
                Path(entry.path).unlink(missing_ok=True)


def _let_go(folder: Path) -> None:
    """Take the folder away if it is empty."""
    with suppress(OSError):
        folder.rmdir()


@contextmanager
def _as_file_errors(where: Path) -> Iterator[None]:
    try:
        yield
    except DeskError as error:
        raise FileError(error.code, Acts.ENVIRONMENT, str(where)) from error
