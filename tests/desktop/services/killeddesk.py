"""A desk at work in a process of its own that kills itself (SIGKILL) before its n-th SQL statement.

Run as `python -m tests.desktop.services.killeddesk FOLDER PASSPHRASE UNIX_SECONDS N ACTION`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from crypto.epochs import epoch_of
from desktop.services.casework import Answer, ReplyKind, answer
from desktop.services.desk import Desk, open_desk
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.deskkeys import renew_keys
from desktop.services.desklog import note_standing
from desktop.services.deskreplies import post_replies
from desktop.services.deskround import pull_round
from desktop.services.deskweeks import forget_weeks
from desktop.services.fetching import fetch_files
from desktop.services.gateway import Dialler
from desktop.services.routes import Route
from desktop.services.sync import pull


def work(desk: Desk, gateway: DeskGateway) -> None:
    """Pull text and files."""
    pull(desk, gateway)
    fetch_files(desk, gateway)


def talk(desk: Desk, gateway: DeskGateway) -> None:
    """Say something of two parts to the first case, and send it."""
    answer(desk, 1, Answer(ReplyKind.QUESTION, "When? " * 8_000))
    post_replies(desk, gateway)


def renew(desk: Desk, gateway: DeskGateway) -> None:
    """Make and publish the coming weeks' keys; forget the first week."""
    renew_keys(desk, gateway)
    desk.keyring.erase(min(desk.keyring.secrets))


def forget(desk: Desk, _gateway: DeskGateway) -> None:
    """Erase the week of the moment, by the log's time."""
    week = epoch_of(desk.now())
    note_standing(desk, cosigned=(week + 1) * 604_800 + 14 * 86_400)
    forget_weeks(desk)


def check(desk: Desk, gateway: DeskGateway) -> None:
    """Pull, read the log, sign it."""
    pull_round(desk, gateway, Dialler(desk.address, Route()))


ACTIONS: dict[str, Callable[[Desk, DeskGateway], None]] = {
    "work": work,
    "talk": talk,
    "renew": renew,
    "check": check,
    "forget": forget,
}


def main(folder: str, passphrase: str, now: str, many: str, action: str) -> None:
    """Do it, and die on the way if `many` statements are reached."""
    left = int(many)

    def count(*_statement: Any) -> bool:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    desk = open_desk(Path(folder), passphrase, lambda: float(now))
    desk.vault.db._connection.exec_trace = count
    with DeskDialler(desk.address, Route())(desk.signer) as gateway:
        ACTIONS[action](desk, gateway)
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
