"""Backing a desk up into one file, and bringing one back, on the command line."""

from __future__ import annotations

from argparse import Namespace

import nacl.utils

from desktop.commands.terminal import Terminal
from desktop.services.desk import Desk
from desktop.services.deskbackup import back_up, restore
from desktop.services.work import Clock


def backup(desk: Desk, options: Namespace, terminal: Terminal) -> None:
    """Write a backup to a new file."""
    size = back_up(desk, options.to, progress=terminal.progress)
    terminal.event("backup", path=str(options.to), bytes=size)
    terminal.say(
        f"Backup made: {options.to}\nIt opens with this desk's passphrase of today, and holds all cases. It"
        " holds no secret of any week: reports that nobody pulled yet cannot be opened with it."
    )


def bring_back(options: Namespace, terminal: Terminal, clock: Clock) -> None:
    """Make a desk of a backup."""
    passphrase = terminal.ask_secret("Passphrase of the desk that was backed up: ").strip("\r\n")
    desk = restore(options.file, options.folder, passphrase, clock, nacl.utils.random)
    try:
        lost = desk.keyring.lost_epochs()
    finally:
        desk.close()
    terminal.event("restored", path=str(options.folder), lost=lost)
    terminal.say(
        f"Restored: {options.folder}\nLost weeks: {len(lost)}. Run renew-keys, so that reporters know."
    )
