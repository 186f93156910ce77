"""Where tor and its helpers lie, and where a tor of ours may keep its files while it runs.

Beside a portable Ombra a folder `tor` may lie, laid out as the Tor Project's own bundle is:

    tor/tor                             the program (tor.exe on Windows)
    tor/pluggable_transports/lyrebird   the disguises for bridges, under the names below
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.services.bridges import OBFS4, SNOWFLAKE, WEBTUNNEL

BESIDE = "tor"
PROGRAMS: dict[str, tuple[str, ...]] = {
    OBFS4: ("lyrebird", "obfs4proxy"),
    SNOWFLAKE: ("snowflake-client",),
    WEBTUNNEL: ("webtunnel-client", "lyrebird"),
}
"""The program of each disguise, the better one first."""

_SYSTEM_FOLDERS = ("/usr/local/sbin", "/usr/sbin", "/usr/local/bin", "/usr/bin", "/opt/homebrew/bin")
"""Debian keeps tor where an ordinary account's PATH does not look."""

_IN_MEMORY = {"tmpfs", "ramfs"}
_NAME = "run-"
"""Says nothing; the rest of the folder's name is random."""


@dataclass(frozen=True, slots=True)
class Places:
    """What was found. `transports` has those disguises alone whose program is here."""

    tor: Path | None
    transports: Mapping[str, Path]


def own_folder() -> Path:
    """The folder in which this program lies."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def look_for(beside: Path | None = None, path: str | None = None) -> Places:
    """Look in the folder beside the program first, then in PATH and in the system's folders.

    `beside` is the folder that may hold a folder `tor`. Relative entries of PATH, and what everybody on this
    computer may overwrite, are passed over.
    """
    near = (own_folder() if beside is None else beside) / BESIDE
    given = (os.environ.get("PATH", "") if path is None else path).split(os.pathsep)
    far = [Path(one) for one in given if one and Path(one).is_absolute()]
    if path is None and os.name == "posix":
        far += [Path(one) for one in _SYSTEM_FOLDERS]
    folders = [near, near / "pluggable_transports", *far]
    transports = {
        name: found
        for name, programs in PROGRAMS.items()
        if (found := next(_found(programs, folders), None)) is not None
    }
    return Places(next(_found(("tor",), folders), None), transports)


def _found(names: tuple[str, ...], folders: list[Path]) -> Iterator[Path]:
    ending = ".exe" if os.name == "nt" else ""
    for name in names:
        for folder in folders:
            path = folder / f"{name}{ending}"
            if _is_ours_to_run(path):
                yield path


def _is_ours_to_run(path: Path) -> bool:
    try:
        modes = [path.stat().st_mode, path.parent.stat().st_mode]
    except OSError:
        return False
    open_to_all = os.name == "posix" and any(mode & stat.S_IWOTH for mode in modes)
    return stat.S_ISREG(modes[0]) and os.access(path, os.X_OK) and not open_to_all


def make_working_folder(
    environment: Mapping[str, str] = os.environ, mounts: Path = Path("/proc/mounts")
) -> Path:
    """A new private folder for a tor of ours: in memory where the system has such a place, else temporary.

    Errors: `OSError`.
    """
    for place in (environment.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 - a folder of its own in it
        if place and is_in_memory(Path(place), mounts) and os.access(place, os.W_OK | os.X_OK):
            return Path(tempfile.mkdtemp(prefix=_NAME, dir=place))
    return Path(tempfile.mkdtemp(prefix=_NAME))


def is_in_memory(folder: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether a folder lies on a file system that lives in memory; False where nobody can tell."""
    try:
        rows = [line.split() for line in mounts.read_text("utf-8", "replace").splitlines()]
        resolved = folder.resolve(strict=True)
    except OSError:
        return False
    above = [(Path(row[1]), row[2]) for row in rows if len(row) > 2 and resolved.is_relative_to(row[1])]
    # The last of equal length was mounted over the others.
    kinds = sorted(enumerate(above), key=lambda one: (len(one[1][0].parts), one[0]))
    return bool(kinds) and kinds[-1][1][1] in _IN_MEMORY
