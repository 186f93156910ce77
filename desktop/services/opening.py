"""Opening a file that a person named, and only a file: no folder, device, pipe or socket, no endless link."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

from desktop.domain.errors import Acts
from desktop.services.errors import FileError

Stream = io.RawIOBase | io.BufferedIOBase
"""Open bytes: a file, or what exists in memory only."""

_MISSING = (errno.ENOENT, errno.ENOTDIR)
_NO_FILE = (errno.EISDIR, errno.ELOOP, errno.ENXIO, errno.ENODEV)

# Without O_NONBLOCK a pipe without a writer would hold us for ever before we can look at it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_NO_ATIME = getattr(os, "O_NOATIME", 0)


def open_for_reading(path: Path) -> io.FileIO:
    """The file's bytes, unbuffered. A link to a file is followed, since the person named it.

    Errors: `FileError` `file_missing`, `not_a_file`, `file_unreadable`; `where` is the path.
    """
    try:
        number = _open(path)
    except (OSError, ValueError) as error:
        raise _failure(error, path) from error
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise FileError("not_a_file", Acts.USER, str(path))
    return io.FileIO(number)


def read_some(stream: Stream, size: int, label: str) -> bytes:
    """Exactly `size` bytes, fewer only at the end. Errors: `FileError` `file_unreadable`."""
    data = b""
    try:
        while len(data) < size and (part := stream.read(size - len(data))):
            data = data + part if data else part
    except OSError as error:
        raise FileError("file_unreadable", Acts.ENVIRONMENT, label) from error
    return data


def read_into(stream: Stream, buffer: memoryview, label: str) -> int:
    """As `read_some`, into a buffer that is used again; gives how much of it was filled."""
    done = 0
    try:
        while done < len(buffer) and (more := stream.readinto(buffer[done:])):
            done += more
    except OSError as error:
        raise FileError("file_unreadable", Acts.ENVIRONMENT, label) from error
    return done


def _open(path: Path) -> int:
    """Read without noting in the file when it was read (Linux): only its owner may ask for that."""
    flags = _FLAGS | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, flags | _NO_ATIME)
    except PermissionError:
        return os.open(path, flags)


def _failure(error: OSError | ValueError, path: Path) -> FileError:
    number = error.errno if isinstance(error, OSError) else None
    if number in _MISSING or isinstance(error, ValueError):  # a name with a zero byte names nothing
        return FileError("file_missing", Acts.USER, str(path))
    if number in _NO_FILE:
        return FileError("not_a_file", Acts.USER, str(path))
    return FileError("file_unreadable", Acts.ENVIRONMENT, str(path))
