"""A plain file that gets its name only when it is whole, and never takes another file's.

On Linux it has no name until then (`O_TMPFILE`): of a process that is killed on the way nothing is left.
Where a system or a file system cannot (other systems, FAT on a stick, some network folders), it is called
`.<random>.part` meanwhile, and a process that is killed leaves that behind, plain.
"""

from __future__ import annotations

import errno
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from crypto.ids import Random
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.durable import PRIVATE_FILE, disk_faults, sync_folder

_O_BINARY = getattr(os, "O_BINARY", 0)
_O_TMPFILE = getattr(os, "O_TMPFILE", 0)
_CANNOT = (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT)
"""What systems say that know no `O_TMPFILE`: old kernels take it for writing into a folder."""

_MOST_NAMES = 1_000

_OPEN_FILES = Path("/proc/self/fd")
"""How a file without a name is named to the system."""


class NewFile(ABC):
    """One file on its way. Errors of all methods: `file_exists`, `disk_full`, `not_writable`."""

    def __init__(self, number: int, folder: Path) -> None:
        self._out = os.fdopen(number, "wb")
        self._folder = folder

    def write(self, data: bytes) -> None:
        """Add bytes."""
        with disk_faults(self._folder):
            self._out.write(data)

    def finish(self) -> None:
        """Have all of it on the disk."""
        with disk_faults(self._folder):
            self._out.flush()
            os.fsync(self._out.fileno())

    def take_name(self, target: Path) -> Path:
        """Call the finished file `target`, in the folder it was made in, durably; gives the path."""
        with disk_faults(target):
            self._take_name(target)
            sync_folder(self._folder)
        return target

    def close(self) -> None:
        """Let go; what has no name of its own yet is gone. Raises nothing."""
        with suppress(OSError):  # bytes that no longer fit; nobody waits for them
            self._out.close()

    @abstractmethod
    def _take_name(self, target: Path) -> None:
        """Raises `FileExistsError` where something is."""


class Unnamed(NewFile):
    """A file that is in no folder until it takes its name. Errors on making: `OSError` of `_CANNOT`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(os.open(folder, os.O_WRONLY | _O_TMPFILE, PRIVATE_FILE), folder)

    def _take_name(self, target: Path) -> None:
        source = _OPEN_FILES / str(self._out.fileno())
        into = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            # A folder's number makes Python call linkat(2), which alone follows what lies in /proc.
            os.link(source, target.name, dst_dir_fd=into, follow_symlinks=True)
        finally:
            os.close(into)


class Named(NewFile):
    """A file with a hidden name of its own until it takes the real one."""

    def __init__(self, folder: Path, random: Random) -> None:
        self._draft = folder / f".{random(8).hex()}.part"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _O_BINARY
        super().__init__(os.open(self._draft, flags, PRIVATE_FILE), folder)

    def close(self) -> None:
        """As above."""
        super().close()
        with suppress(OSError):  # the stick was pulled
            self._draft.unlink(missing_ok=True)

    def _take_name(self, target: Path) -> None:
        try:
            target.hardlink_to(self._draft)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            self._rename_new(target)  # a file system without hard links (FAT on a stick)

    def _rename_new(self, target: Path) -> None:
        """Rename where nothing is; between the look and the move another program could still step in."""
        if target.exists() or target.is_symlink():
            raise FileExistsError(target)
        self._out.close()  # Windows moves no open file
        self._draft.rename(target)


@contextmanager
def new_file(folder: Path, random: Random) -> Iterator[NewFile]:
    """A file for a folder; closed at the end, and gone unless it took a name. Errors: as `NewFile`."""
    with disk_faults(folder):
        file = _unnamed(folder) or Named(folder, random)
    try:
        yield file
    finally:
        file.close()


def take_free_name(file: NewFile, folder: Path, name: str) -> Path:
    """Give a finished file the first free name: report.pdf, report (2).pdf, ... Errors: as `NewFile`."""
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem else (name, "")
    for count in range(1, _MOST_NAMES):
        try:
            return file.take_name(folder / (name if count == 1 else f"{stem} ({count}){ending}"))
        except DeskError as error:
            if error.fault is not DeskFault.FILE_EXISTS:
                raise
    raise DeskError(DeskFault.FILE_EXISTS, name)


def _unnamed(folder: Path) -> Unnamed | None:
    """A file without a name, where that can be had."""
    if not (_O_TMPFILE and _OPEN_FILES.is_dir()):
        return None
    try:
        return Unnamed(folder)
    except OSError as error:
        if error.errno in _CANNOT:
            return None
        raise
