"""SQL that only looks: counts for operators."""

from __future__ import annotations

import sqlite3

from server_stub.store.rows import Totals


def totals(db: sqlite3.Connection) -> Totals:
    """See `Records.totals`."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM capsules), (SELECT next_seq - 1 FROM sequence),"
        " (SELECT count(*) FROM uploads WHERE bound = 0), (SELECT count(*) FROM chunks),"
        " (SELECT count(*) FROM replies WHERE reply IS NOT NULL), (SELECT count(*) FROM second_keys)"
    ).fetchone()
    return Totals(*row)
