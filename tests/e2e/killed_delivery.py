"""A program that keeps a parcel in its outbox, begins to send it, and is killed (SIGKILL) on the way.

Run as `python -m tests.e2e.killed_delivery ADDRESS FOLDER FILE SECRET`. SECRET is the receipt's, in hex.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from crypto.receipt import Receipt
from desktop.services.files import hash_path
from desktop.services.parcels import Attachment, Parcel
from desktop.services.work import ProgressStep
from tests.simulator.reporter import ReporterSide, incident


def die(step: ProgressStep) -> None:
    """Half of the chunks are there: the end."""
    if step.phase == "upload" and step.total is not None and step.done * 2 >= step.total:
        os.kill(os.getpid(), signal.SIGKILL)


def main(address: str, folder: str, file: str, secret: str) -> None:
    """Keep it, and begin to send it."""
    side, receipt = ReporterSide(address, time.time), Receipt(bytes.fromhex(secret))
    box, office = side.outbox(Path(folder)), side.offices.fetch()
    parcel = Parcel(incident(), (Attachment(hash_path(Path(file)), "a.mp4"),))
    box.deliver(box.keep(parcel, receipt, office), receipt, office, die)


if __name__ == "__main__":
    main(*sys.argv[1:])
