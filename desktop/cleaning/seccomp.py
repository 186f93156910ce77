"""Seccomp through the system's libseccomp: only the calls that reading, counting and writing need.

libseccomp knows every architecture's numbers; it is loaded by its own name, since `find_library` would look
for a compiler.
"""

from __future__ import annotations

import ctypes
import errno

_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_ABSENT = 0x00050000 | errno.ENOSYS
_MASKED_EQUAL = 7
_PROT_EXEC = 4
_EMPTY_PATH = 0x1000

_CALLS = (
    "brk clock_getres clock_gettime clock_nanosleep close exit exit_group fcntl fstat futex getegid geteuid"
    " getgid getpid getrandom gettid gettimeofday getuid lseek madvise mremap munmap nanosleep pread64 read"
    " readv restart_syscall rt_sigaction rt_sigprocmask rt_sigreturn sched_getaffinity sched_yield"
    " sigaltstack write writev"
)
"""No call that names a file, makes a process, a thread or a socket, or touches another process."""

_CONDITIONS = (
    ("mmap", 2, _PROT_EXEC, 0),
    ("mprotect", 2, _PROT_EXEC, 0),
    ("newfstatat", 3, _EMPTY_PATH, _EMPTY_PATH),
)
"""Call, argument, mask, value: memory that no code can be put into, and `fstat` as newer libraries do it."""


_THREAD_CALLS = "set_robust_list rseq"
_CLONE_THREAD = 0x10000
_THREAD = ("clone", 0, _CLONE_THREAD, _CLONE_THREAD)
"""A thread of this process, under the same locks, and no process. The newer call that makes both cannot be
looked into; where it is absent, libraries use this one."""


class _Compare(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operation", ctypes.c_int),
        ("mask", ctypes.c_uint64),
        ("value", ctypes.c_uint64),
    )


def load_filter() -> ctypes.CDLL | None:
    """The library, or None where it is not installed. Before files are forbidden."""
    try:
        library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    except OSError:
        return None
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_init.argtypes = [ctypes.c_uint32]
    library.seccomp_load.argtypes = [ctypes.c_void_p]
    library.seccomp_syscall_resolve_name.argtypes = [ctypes.c_char_p]
    library.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.POINTER(_Compare),
    ]
    return library


def forbid_calls(library: ctypes.CDLL, threads: bool = False) -> bool:
    """Refuse every call that is not listed, with EPERM; False if the kernel takes no filter.

    `threads`: whether this process may go on to make threads of its own.
    """
    rules = library.seccomp_init(_REFUSE)
    if not rules:
        return False
    for name in f"{_CALLS} {_THREAD_CALLS if threads else ''}".split():
        _allow(library, rules, name)
    if threads:
        number = library.seccomp_syscall_resolve_name(b"clone3")
        library.seccomp_rule_add_array(rules, _ABSENT, number, 0, None)
    for name, argument, mask, value in (*_CONDITIONS, *([_THREAD] if threads else [])):
        _allow(library, rules, name, _Compare(argument, _MASKED_EQUAL, mask, value))
    return bool(library.seccomp_load(rules) == 0)


def _allow(library: ctypes.CDLL, rules: int, name: str, *conditions: _Compare) -> None:
    """Add one rule; a call that an architecture does not have needs none."""
    number = library.seccomp_syscall_resolve_name(name.encode())
    if number >= 0:
        array = (_Compare * len(conditions))(*conditions)
        library.seccomp_rule_add_array(rules, _ALLOW, number, len(conditions), array)
