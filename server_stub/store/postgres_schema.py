"""The schema of the records on PostgreSQL: the steps of `schema`, in PostgreSQL's words.

A database is brought to the newest schema in one transaction, so a step that fails changes nothing. A copy
before an upgrade is the operator's: docs/growing.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from server_stub.store.schema import STEPS, NewerSchema
from server_stub.store.transactions import Connection

_LOCK = "SELECT pg_advisory_xact_lock(7305804402566165089)"
"""Two processes that start at once: the second waits until the first has made the tables."""

_WORDS = (
    (r"(?m)^CREATE INDEX \w+_twice .*$\n?", ""),  # PostgreSQL has checksums of its pages (`initdb -k`)
    (r"(?m)^--.*$\n?", ""),
    (r"\bBLOB\b", "BYTEA"),
    (r"\bINTEGER\b", "BIGINT"),
    (r"\) STRICT(, WITHOUT ROWID)?;", ");"),
)
_EXTRA = {
    1: (
        # Sealed bytes cannot be made smaller; trying costs time.
        "ALTER TABLE capsules ALTER COLUMN capsule SET STORAGE EXTERNAL",
        "ALTER TABLE replies ALTER COLUMN reply SET STORAGE EXTERNAL",
    ),
}


def translated(step: str) -> list[str]:
    """The statements of a step."""
    for words, other in _WORDS:
        step = re.sub(words, other, step)
    return [statement for statement in step.split(";") if statement.strip()]


def upgrade(db: Connection, steps: Sequence[str] = STEPS) -> None:
    """Bring a database to the newest schema, within the transaction under way. Errors: `NewerSchema`."""
    db.execute(_LOCK)
    db.execute("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
    done = version_of(db)
    if done > len(steps):
        raise NewerSchema
    for number, step in enumerate(steps[done:], done + 1):
        for statement in (*translated(step), *_EXTRA.get(number, ())):
            db.execute(statement)
    if done < len(steps):
        db.execute("DELETE FROM schema_version")
        db.execute("INSERT INTO schema_version (version) VALUES (?)", (len(steps),))


def version_of(db: Connection) -> int:
    """How many steps this database has seen."""
    return int(db.execute("SELECT coalesce(max(version), 0) FROM schema_version").fetchone()[0])
