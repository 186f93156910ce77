"""A desk that saves a copy in a process of its own and kills itself (SIGKILL) after the first piece.

Run as `python -m tests.desktop.services.killedsaving FOLDER PASSPHRASE UNIX_SECONDS ATTACHMENT TARGET`.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from desktop.services.attachments import save_copy
from desktop.services.desk import open_desk
from desktop.services.work import ProgressStep


def die(step: ProgressStep) -> None:
    """Half of it is written: the end."""
    assert step.total is not None
    assert 0 < step.done < step.total
    os.kill(os.getpid(), signal.SIGKILL)


def main(folder: str, passphrase: str, now: str, attachment: str, target: str) -> None:
    """Begin to save it."""
    desk = open_desk(Path(folder), passphrase, lambda: float(now))
    save_copy(desk, int(attachment), Path(target), die)


if __name__ == "__main__":
    main(*sys.argv[1:])
