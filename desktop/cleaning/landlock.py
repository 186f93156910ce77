"""Landlock: this process opens, makes and changes no file any more, and reaches no process outside.

System calls and numbers: linux/landlock.h. An empty rule set refuses all that it handles.
"""

from __future__ import annotations

import ctypes
import os

_CREATE, _RESTRICT = 444, 446
"""The same numbers on every architecture that Python has wheels for."""

_VERSION_FLAG = 1

_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
"""How many file rights there are from each version on: the lowest bits."""

_NET_SINCE, _SCOPE_SINCE = 4, 6
_BOTH = 0b11
"""TCP bind and connect; abstract sockets and signals."""


class _Rules(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scope", ctypes.c_uint64))


def forbid_files(libc: ctypes.CDLL) -> bool:
    """Refuse everything that this kernel's Landlock can refuse; False where it has none.

    `PR_SET_NO_NEW_PRIVS` must have been set before.
    """
    version = libc.syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION_FLAG)
    if version < 1:
        return False
    rules = _Rules(_file_rights(version), *_other_rights(version))
    size = 8 if version < _NET_SINCE else 16 if version < _SCOPE_SINCE else 24
    number = libc.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if number < 0:
        return False
    done = bool(libc.syscall(_RESTRICT, number, 0) == 0)
    os.close(number)
    return done


def _file_rights(version: int) -> int:
    rights = max(count for since, count in _FILE_RIGHTS.items() if since <= version)
    return (1 << rights) - 1


def _other_rights(version: int) -> tuple[int, int]:
    return (_BOTH if version >= _NET_SINCE else 0), (_BOTH if version >= _SCOPE_SINCE else 0)
