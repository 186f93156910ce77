"""What an operator does whose disk died: a new server out of the last backup, at the same address."""

from __future__ import annotations

from pathlib import Path

import nacl.utils

from server_stub.backup import back_up
from server_stub.datafolder import DataFolder
from server_stub.restore import Place, Restored, restore
from tests.simulator.server import ServerThread


def backed_up(server: ServerThread, name: str = "backup") -> Path:
    """A backup of a server that goes on running."""
    target = server.folder / name
    back_up(DataFolder(server.data), target, server.clock)
    return target


def bring_back(server: ServerThread, backup: Path) -> Restored:
    """The server is gone, and another one made of the backup answers in its place."""
    server.stop()
    number = len(list(server.folder.glob("dead-*")))
    server.data.rename(server.folder / f"dead-{number}")
    back = restore(backup, Place(server.data, None), server.clock, nacl.utils.random)
    server.start()
    return back
