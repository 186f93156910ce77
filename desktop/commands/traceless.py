"""What a reporter's run must not leave behind, switched off before anything else is loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_DRIVERS = {"MESA_SHADER_CACHE_DISABLE": "true", "__GL_SHADER_DISK_CACHE": "0"}
"""Graphics drivers keep compiled programs on the disk, unless they are told not to (Mesa, Nvidia)."""

_KEYS = "SSLKEYLOGFILE"
"""Names a file into which the keys of TLS connections would be written; urllib3 obeys it."""

_BUS = "DBUS_SESSION_BUS_ADDRESS"


def leave_no_traces() -> None:
    """No compiled files, no cache of the graphics driver, no bus of our own, no memory image of a crash."""
    sys.dont_write_bytecode = True
    os.environ.update(_DRIVERS)
    os.environ.pop(_KEYS, None)
    _start_no_bus()
    try:
        import resource
    except ImportError:  # Windows: crash images are a setting of the system there, not of a process
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _start_no_bus() -> None:
    """Where no session bus runs, D-Bus would start one that notes its address in the person's home."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    runs = _BUS in os.environ or (folder and Path(folder, "bus").exists())
    if sys.platform.startswith("linux") and not runs:
        os.environ[_BUS] = "disabled:"
