"""SQL that only looks: a connection that changes nothing, and counts for operators."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server_stub.coarse import coarsen
from server_stub.config import Clock
from server_stub.store import schema
from server_stub.store.rows import Totals


@contextmanager
def looking(path: Path, clock: Clock) -> Iterator[sqlite3.Connection]:
    """A connection that changes no row; the files that SQLite makes beside the database go with it."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA query_only = ON")
        yield db
    finally:
        db.close()
        coarsen([*path.parent.glob(f"{path.name}*"), path.parent], clock)


def require_current(path: Path, clock: Clock) -> None:
    """Errors: `OlderSchema`, `NewerSchema`."""
    if not path.is_file():
        return  # for whoever opens it to say so
    with looking(path, clock) as db:
        version = schema.version_of(db)
    if version > len(schema.STEPS):
        raise schema.NewerSchema
    if version < len(schema.STEPS):
        raise schema.OlderSchema


def totals(db: sqlite3.Connection) -> Totals:
    """See `Records.totals`."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM capsules), (SELECT next_seq - 1 FROM sequence),"
        " (SELECT count(*) FROM uploads WHERE bound = 0), (SELECT count(*) FROM chunks),"
        " (SELECT count(*) FROM replies WHERE reply IS NOT NULL), (SELECT count(*) FROM second_keys)"
    ).fetchone()
    return Totals(*row)
