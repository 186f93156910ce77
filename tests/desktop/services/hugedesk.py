"""A desk that fetches and saves everything, in a process of its own, and tells how much memory that took.

Run as `python -m tests.desktop.services.hugedesk FOLDER PASSPHRASE UNIX_SECONDS PORT TARGET`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from crypto.address import OfficeAddress
from desktop.services.attachments import save_copy
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import open_desk
from desktop.services.deskgateway import DeskDialler
from desktop.services.fetching import fetch_files
from desktop.services.routes import Route
from desktop.services.sync import pull
from tests.simulator.memory import peak_kib


def main(folder: str, passphrase: str, now: str, port: str, target: str) -> None:
    """Pull, fetch, verify, save; print the growth in KiB."""
    desk = open_desk(Path(folder), passphrase, lambda: float(now))
    before = peak_kib()
    address = OfficeAddress("127.0.0.1", int(port), desk.address.fingerprint)
    with DeskDialler(address, Route())(desk.signer) as gateway:
        pull(desk, gateway)
        report = fetch_files(desk, gateway)
    assert report.lacking == 0
    for case in inbox(desk):
        for one in case_file(desk, case.id).attachments:
            save_copy(desk, one.id, Path(target))
    sys.stdout.write(f"{peak_kib() - before}\n")
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
