"""A data folder with every kind of garbage in it, and with much that was promised and must stay."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import DAY, Practice, reply, submission
from tests.simulator.server import ServerThread, SetClock

INTERVAL = 21_600
OVER, GIVEN_UP, LATE = b"\x01" * 16, b"\x02" * 16, b"\x03" * 16


class Littered(NamedTuple):
    """The stopped server, its office, and the capsules whose time is not over, with the promises for them."""

    server: ServerThread
    office: Practice
    promised: dict[bytes, bytes]


def littered(folder: Path) -> Littered:
    """One capsule with its upload, an upload without a capsule and some files are garbage by now."""
    # It ends now: a file that is being written has the time of the system's clock.
    clock = SetClock(int(time.time()) - 61 * DAY - 3 * INTERVAL)
    with ServerThread(folder, clock=clock) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tag-gone"))
        office.put_chunk(OVER, 0, b"\x01" * CHUNK_BYTES)
        office.post(submission(office.new_capsule(), OVER, 1))
        _publish(server, office, 1)
        for slot in (0, 1):
            office.ask("POST", "/v1/desk/cosignatures", office.cosigning(slot), slot=slot)
        server.clock.now += 53 * DAY
        office.now = server.clock.now
        office.put_chunk(GIVEN_UP, 3, b"\x02" * CHUNK_BYTES)
        server.clock.now += 8 * DAY
        office.now = server.clock.now
        _publish(server, office, 2)
        office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tag-here"))
        office.put_chunk(LATE, 0, b"\x03" * CHUNK_BYTES)
        bodies = [submission(office.new_capsule(), LATE, 1), submission(office.new_capsule())]
        promised = {body: office.post(body).body for body in bodies[:1]}
        _publish(server, office, 3)
        promised |= {body: office.post(body).body for body in bodies[1:]}
    _drop_litter(server)
    return Littered(server, office, promised)


def _publish(server: ServerThread, office: Practice, sequence: int) -> None:
    server.clock.now += INTERVAL
    office.now = server.clock.now
    assert office.ask("PUT", "/v1/desk/card", office.card_body(office.card(sequence + 1))).status == 204
    server.service.tick()


def _drop_litter(server: ServerThread) -> None:
    """What processes that died leave behind: bytes without a row, drafts, boards that nobody pruned."""
    data, old = server.data, server.clock.now - DAY
    board = sorted(data.glob("board/*"))[-1]
    for back in (1, 2):
        shutil.copytree(board, board.with_name(f"{1_000_000_000 - back}-{board.name.partition('-')[2]}"))
    drafts = [
        data / "board" / ".new-0011223344556677" / "page",
        data / "log" / "tile" / ".new-8899aabbccddeeff",
    ]
    drafts.append(data / "board" / ".dead-0011223344556677" / "page")
    lost = data / "chunks" / "ab" / ("ab" * 16)
    for path in (*drafts, lost):
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.write_bytes(b"x" * 4_096)
        os.utime(path, (old, old))
        os.utime(path.parent, (old, old))
    for path in [data, *data.rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)


def state(data: Path) -> tuple[list[str], list[tuple[object, ...]]]:
    """The names of all files and the rows that say what is here."""
    names = sorted(
        str(path.relative_to(data)) for path in data.rglob("*") if path.name[-4:] not in ("-wal", "-shm")
    )
    with closing(sqlite3.connect(data / "records.sqlite")) as db:
        sqls = (
            "SELECT seq, entry, logged FROM capsules ORDER BY seq",
            "SELECT seq, entry, deleted_hour FROM tombstones ORDER BY seq",
            "SELECT place, upload, dead FROM places ORDER BY place",
            "SELECT upload, idx, place FROM chunks ORDER BY upload, idx",
            "SELECT upload, bound FROM uploads ORDER BY upload",
            "SELECT tag, reply IS NULL FROM replies ORDER BY tag",
        )
        return names, [row for sql in sqls for row in db.execute(sql)]
