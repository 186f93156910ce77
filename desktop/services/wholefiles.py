"""The reporter's own files: new ones, whole or not at all, and only where the person said."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import Acts
from desktop.services.errors import FileError


def write_whole(path: Path, fill: Callable[[BinaryIO], int]) -> int:
    """Make the file, fill it, and have it on the disk (a stick may be pulled at once) or not at all.

    Errors: `FileError` `file_exists`, `disk_full`, `not_writable`; what `fill` raises.
    """
    try:
        out = path.open("xb")
    except OSError as error:
        raise _failure(error, path) from error
    try:
        with out:
            size = fill(out)
            out.flush()
            os.fsync(out.fileno())
    except BaseException as error:
        with suppress(OSError):
            path.unlink()
        if isinstance(error, OSError):
            raise _failure(error, path) from error
        raise
    return size


def _failure(error: OSError, path: Path) -> FileError:
    if isinstance(error, FileExistsError):
        return FileError("file_exists", Acts.USER, str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return FileError("disk_full", Acts.ENVIRONMENT, str(path))
    return FileError("not_writable", Acts.USER, str(path))
