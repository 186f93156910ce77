"""A program under strace: everything it writes, whom it talks to, and what else it starts.

Calls are read from one file per thread, so that none is cut in two by another.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PATIENCE_SECONDS = 100.0
CALLS = "trace=%file,%network,ftruncate,fallocate,fchmod,fchown,futimesat,fsetxattr,fremovexattr"
OPENING = frozenset({"open", "openat", "openat2", "creat"})
LOOKING = re.compile(
    "access|chdir|execve(at)?|faccessat2?|fstatat|getcwd|l?(get|list)xattr|inotify_add_watch|l?stat(64)?"
    "|newfstatat|readlink(at)?|statfs|statx"
)
"""Calls with a path, or with a place in a file, that change nothing. All others do."""

OPEN_FILES = Path("/proc/self/fd")
TALKING = frozenset({"connect", "sendto", "sendmsg", "sendmmsg", "bind"})
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (.*)")
_WRITES = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b")
_PATH = re.compile(r'(?:\w+<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_ADDRESS = re.compile(
    r'sin6?_port=htons\((\d+)\).*?"([^"]+)"|sun_path=(@?"[^"]*")|sa_family=(AF_(?!INET|UNIX|UNSPEC)\w+)'
)


@dataclass(frozen=True)
class Traced:
    """What a run did. Paths are absolute; `talked_to` holds "address:port" or a socket's path."""

    code: int
    out: str
    err: str
    written: frozenset[str]
    talked_to: frozenset[str]
    started: tuple[str, ...]
    opened: frozenset[str]


def trace(command: Sequence[str], environment: Mapping[str, str], folder: Path, given: str = "") -> Traced:
    """Run a command to its end in `folder`, where the notes lie meanwhile; `given` is its input."""
    notes = folder / "traces"
    notes.mkdir()
    # A program that shuts its memory is seen by a tracer with rights over it; in a namespace anybody has.
    room = [] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user"]
    watch = [
        *room,
        "strace",
        "--seccomp-bpf",
        "-ff",
        "-y",
        "-qq",
        "-s",
        "4096",
        "-e",
        CALLS,
        "-o",
        str(notes / "t"),
    ]
    done = subprocess.run(
        [*watch, *command],
        cwd=folder,
        env=dict(environment),
        input=given,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    lines = [line for path in notes.iterdir() for line in path.read_text("utf-8").splitlines()]
    shutil.rmtree(notes)
    calls = [call for line in lines if (call := read(line))]
    return Traced(
        code=done.returncode,
        out=done.stdout,
        err=done.stderr,
        written=frozenset(path for call in calls for path in written_by(call, folder)),
        talked_to=frozenset(address for call in calls for address in addressed_by(call)),
        started=tuple(sorted(paths_of(call[1], folder)[0] for call in calls if call[0].startswith("execve"))),
        opened=frozenset(path for call in calls if call[0] in OPENING for path in paths_of(call[1], folder)),
    )


def read(line: str) -> tuple[str, str, str] | None:
    """Name, arguments and result of a call; None for what is none (signals, exits)."""
    match = _CALL.match(line)
    return None if match is None else (match[1], match[2], match[3])


def written_by(call: tuple[str, str, str], folder: Path) -> list[str]:
    """The paths a call changes, or tried to change: that it failed here says nothing of other computers."""
    name, arguments, _ = call
    if name in OPENING:
        return paths_of(arguments, folder) if name == "creat" or _WRITES.search(arguments) else []
    is_network = name in TALKING or name.startswith(("recv", "getsock", "setsock", "getpeer", "socket"))
    if LOOKING.fullmatch(name) or is_network or name in ("shutdown", "accept", "accept4", "listen"):
        return []
    paths = paths_of(arguments, folder)
    if name == "linkat" and Path(paths[0]).parent == OPEN_FILES:
        paths = paths[1:]  # an open file without a name gets one; its opening is a call of its own
    return paths or [f"{name}({arguments})"]


def addressed_by(call: tuple[str, str, str]) -> list[str]:
    """Whom a call speaks to."""
    name, arguments, _ = call
    found = _ADDRESS.search(arguments) if name in TALKING else None
    if found is None:
        return []
    port, host, path, family = found.groups()
    # Port 0 is a question to the system (is there IPv6 here?), not to anybody.
    return [] if port == "0" else [f"{host}:{port}" if port else path or family]


def paths_of(arguments: str, folder: Path) -> list[str]:
    """The paths among a call's arguments."""
    found = []
    for base, written in _PATH.findall(arguments):
        path = Path(base or folder, written.encode("latin-1", "replace").decode("unicode_escape"))
        found.append(os.path.normpath(path))
    if not found and (handle := re.match(r"\d+<([^>]*)>", arguments)):
        found.append(handle[1])
    return found
