"""What a reporter's run must not leave behind, switched off before anything else is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_DRIVERS = {"MESA_SHADER_CACHE_DISABLE": "true", "__GL_SHADER_DISK_CACHE": "0"}
"""Graphics drivers keep compiled programs on the disk, unless they are told not to (Mesa, Nvidia)."""

_UNWANTED = ("SSLKEYLOGFILE", "SESSION_MANAGER", "PYTHONFAULTHANDLER", "QT_LOGGING_RULES")
"""A file with the keys of TLS connections, which urllib3 obeys; the desktop's manager, which writes down what
ran, to start it again; and what makes Python or Qt say more than they should."""

_BUS = "DBUS_SESSION_BUS_ADDRESS"

PORTABLE = "--portable"
MARKER = "ombra-portable"
"""A file of this name beside the program means the same as the option."""

OWN_FOLDER = "ombra-files"
PERSONS_HOME = "OMBRA_HOME_BEFORE"
"""Where a portable run keeps the person's own home in mind, for the places of the file picker."""


def leave_no_traces() -> None:
    """No compiled files, no cache of the graphics driver, no bus of our own, no memory image of a crash."""
    sys.dont_write_bytecode = True
    os.environ.update(_DRIVERS)
    for name in _UNWANTED:
        os.environ.pop(name, None)
    _start_no_bus()
    from desktop.services.privatememory import keep_memory_private

    keep_memory_private()


def settle_in(argv: Sequence[str], program: Path) -> list[str]:
    """The arguments without `--portable`. With it, or with the marker, the program has a home of its own.

    Whatever it or one of its libraries would put into the person's home then lies in one folder beside it.
    """
    folder = program.absolute().parent
    if PORTABLE in argv or (folder / MARKER).exists():
        own = str(folder / OWN_FOLDER)
        os.environ[PERSONS_HOME] = os.path.expanduser("~")  # noqa: PTH111 - Path.home() refuses some homes
        for name in ("HOME", "USERPROFILE"):
            os.environ[name] = own
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ.pop(name, None)
    return [one for one in argv if one != PORTABLE]


def _start_no_bus() -> None:
    """Where no session bus runs, D-Bus would start one that notes its address in the person's home."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    runs = _BUS in os.environ or (folder and Path(folder, "bus").exists())
    if sys.platform.startswith("linux") and not runs:
        os.environ[_BUS] = "disabled:"
