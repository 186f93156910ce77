"""A data folder in which every table has rows and every kind of file lies; its server has ended."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import DAY, Practice, reply, submission
from tests.simulator.server import ServerThread

OLD, BOUND, OPEN = b"\x01" * 16, b"\x02" * 16, b"\x03" * 16
MANY = 300
"""Entries: more than one full bundle, so that the tree has two levels."""


def fill(folder: Path) -> ServerThread:
    """Months in the life of a server."""
    with ServerThread(folder) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.put_chunk(OLD, 0, office.chance.randbytes(CHUNK_BYTES))
        office.post(submission(office.new_capsule(), OLD, 1))
        for _ in range(MANY - 1):
            office.post(submission(office.new_capsule()))
        pass_days(server, office, 1)
        collect(office)
        pass_days(server, office, 70)
        for slot in (0, 1):
            office.ask("PUT", "/v1/desk/bundle", office.bundle(slot, fill=bytes([slot + 1])), slot=slot)
        office.ask("PUT", "/v1/desk/bundle", office.bundle(0, fill=b"\x09"))  # kept as evidence
        for number in range(70):
            office.ask("POST", "/v1/desk/replies", reply(office.chance, number.to_bytes(8, "big")))
        pass_hours(server, office, 6)
        for index in range(2):
            office.put_chunk(BOUND, index, office.chance.randbytes(CHUNK_BYTES))
        office.put_chunk(OPEN, 0, office.chance.randbytes(CHUNK_BYTES))
        office.post(submission(office.new_capsule(), BOUND, 2))
        for _ in range(9):
            office.post(submission(office.new_capsule()))
        pass_hours(server, office, 6)
        collect(office)
        office.post(submission(office.new_capsule()))  # waits for its publication
    return server


def pass_hours(server: ServerThread, office: Practice, hours: float) -> None:
    """Time passes; whatever is due is published and deleted."""
    server.clock.now += hours * 3_600
    office.now = server.clock.now
    server.service.tick()
    server.service.collect()


def pass_days(server: ServerThread, office: Practice, days: int) -> None:
    """The same, with a new card: the last one runs out meanwhile."""
    server.clock.now += days * DAY
    office.now = server.clock.now
    office.card_blob = office.card(int(office.now))
    assert office.ask("PUT", "/v1/desk/card", office.card_body(office.card_blob)).status == 204
    pass_hours(server, office, 0)


def collect(office: Practice) -> None:
    """Both desks say that they have everything."""
    for slot in (0, 1):
        assert office.ask("POST", "/v1/desk/cosignatures", office.cosigning(slot), slot=slot).status == 204


def tables(db: sqlite3.Connection) -> Iterator[str]:
    """The names of all tables."""
    return (
        name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    )


def everything(path: Path) -> object:
    """All that a database says: its schema and version, and every row of every table."""
    with closing(sqlite3.connect(path)) as db:
        schema = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
        rows = [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables(db)]
        return schema, db.execute("PRAGMA user_version").fetchall(), rows
