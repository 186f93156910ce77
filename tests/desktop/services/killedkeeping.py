"""A reporter's program that keeps a parcel in an outbox and kills itself (SIGKILL) at one of its steps.

Run as `python -m tests.desktop.services.killedkeeping FOLDER OFFICE-FILE UNIX_SECONDS STEP`. A step is a call
of the system or of the program that writes; the process dies right before it.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.services.files import hash_bytes
from desktop.services.parcels import Attachment, Parcel
from desktop.services.receipts import make_receipt
from tests.simulator.reporter import ReporterSide, incident

RECEIPT = make_receipt(lambda count: bytes(range(count)))
DATA = bytes(range(256)) * 2_400  # three pieces, four chunks
WRITING = ("os.mkdir", "open", "os.link", "os.rename", "os.remove", "os.rmdir", "os.truncate")
"""What the interpreter tells of before it is done; writes and syncs are counted by themselves."""


def parcel() -> Parcel:
    """What is kept."""
    return Parcel(incident(), (Attachment(hash_bytes(DATA), "a.png"),))


class Death:
    """Counts steps and ends the process before the one that was named; 0 is never reached."""

    def __init__(self, at: int, folder: Path) -> None:
        self._left = at
        self._folder = str(folder)
        self.counted = 0

    def step(self) -> None:
        """One step more."""
        self.counted += 1
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """What an audit hook hears of files in the folder."""
        if event in WRITING and any(str(one).startswith(self._folder) for one in arguments):
            self.step()

    def before(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, a step by itself."""

        def counted(*arguments: Any, **named: Any) -> Any:
            self.step()
            return call(*arguments, **named)

        return counted


def main(folder: str, address: str, now: str, at: str) -> None:
    """Keep it; says how many steps there were."""
    side = ReporterSide(address, lambda: float(now))
    office, death = side.offices.fetch(), Death(int(at), Path(folder))
    sys.addaudithook(death.hear)
    os.fsync = death.before(os.fsync)
    side.outbox(Path(folder)).keep(parcel(), RECEIPT, office, lambda _step: death.step())
    sys.stdout.write(str(death.counted))


if __name__ == "__main__":
    main(*sys.argv[1:])
