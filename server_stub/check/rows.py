"""Is the database sound? SQLite's own check first, then what hashes, signatures and numbers say of the rows.

What SQLite's check leaves open are the long columns, for each of which a row holds a hash or a signature, and
numbers that must go on without a gap. All short columns stand twice (`schema`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from crypto.entry import entry_of, verify_promise
from crypto.errors import CryptoError
from crypto.ids import Entry, OfficeId
from crypto.primitives import sha256
from server_stub.store import schema
from server_stub.store.transactions import Connection

_HEADER_BYTES = 20
_MODES = b"\x02\x02"
"""At 18: written and read with a WAL. Anything else keeps SQLite from writing, and its check says nothing."""

_NOT_WHOLE = (
    "SELECT seq FROM capsules WHERE upload IS NOT NULL AND chunk_count > (SELECT count(*) FROM chunks"
    " WHERE chunks.upload = capsules.upload AND idx < chunk_count) ORDER BY seq"
)
_MISSING = (
    "SELECT next_seq - 1 - (SELECT count(*)"
    " FROM (SELECT seq FROM capsules UNION SELECT seq FROM tombstones) AS given) FROM sequence"
)
_BEHIND = "SELECT next_seq <= (SELECT coalesce(max(seq), 0) FROM capsules) FROM sequence"
_UNLISTED = "SELECT seq FROM capsules WHERE (logged = 1) != (entry IN (SELECT entry FROM log)) ORDER BY seq"
_UNKNOWN = (
    "SELECT count(*) FROM log WHERE entry NOT IN (SELECT entry FROM capsules)"
    " AND entry NOT IN (SELECT entry FROM tombstones)"
)
_HASHED = "SELECT card_hash, card FROM cards UNION ALL SELECT bundle_hash, bundle FROM second_keys"


def is_whole(db: sqlite3.Connection, path: Path) -> bool:
    """SQLite finds nothing wrong, and the tables are those of the schema."""
    with path.open("rb") as file:
        modes = file.read(_HEADER_BYTES)[18:]
    return (
        modes == _MODES
        and db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        and _tables(db) == _tables_of_the_schema()
    )


def faults(db: Connection, office_id: OfficeId | None, log_key: bytes) -> Iterator[str]:
    """What is wrong with the rows of a whole database, one word or `word:number` each."""
    yield from named("capsule_damaged", _damaged_capsules(db))
    if office_id is not None:
        yield from named("promise_damaged", _damaged_promises(db, office_id, log_key))
    if db.execute(_BEHIND).fetchone()[0]:
        yield "sequence_behind"
    yield from counted("numbers_missing", db.execute(_MISSING).fetchone()[0])
    yield from named("upload_not_whole", _numbers(db, _NOT_WHOLE))
    yield from named("capsule_unlisted", _numbers(db, _UNLISTED))
    yield from counted("entries_unknown", db.execute(_UNKNOWN).fetchone()[0])
    yield from named("reply_damaged", _damaged_replies(db))
    yield from counted("card_changed", sum(sha256(data) != kept for kept, data in db.execute(_HASHED)))


def overdue(db: Connection, now: float) -> Iterator[str]:
    """Capsules that should be in the log by now; a server that waits for its card publishes none."""
    yield from named("promise_overdue", _overdue(db, now))


def named(word: str, numbers: Iterable[int]) -> Iterator[str]:
    """A word for each number."""
    return (f"{word}:{number}" for number in numbers)


def counted(word: str, count: int) -> Iterator[str]:
    """A word with a count, unless that is nothing."""
    if count > 0:
        yield f"{word}:{count}"


def _tables(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


def _tables_of_the_schema() -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for step in schema.STEPS:
            schema.run(db, step)
        return _tables(db)


def _numbers(db: Connection, sql: str) -> Iterator[int]:
    return (number for (number,) in db.execute(sql))


def _damaged_capsules(db: Connection) -> Iterator[int]:
    """An entry names its capsule's hash, so a flipped bit in either shows."""
    rows = db.execute("SELECT seq, entry, capsule FROM capsules ORDER BY seq")
    return (seq for seq, entry, capsule in rows if not _is_entry_of(entry, capsule))


def _is_entry_of(entry: bytes, capsule: bytes) -> bool:
    try:
        return entry == entry_of(capsule)
    except CryptoError:
        return False


def _damaged_promises(db: Connection, office_id: OfficeId, log_key: bytes) -> Iterator[int]:
    for seq, entry, promise in db.execute("SELECT seq, entry, promise FROM capsules ORDER BY seq"):
        try:
            verify_promise(promise, log_key, office_id, Entry(entry))
        except CryptoError:
            yield seq


def _overdue(db: Connection, now: float) -> Iterator[int]:
    """Capsules that should be in the log by now. The time stands in the promise."""
    rows = db.execute("SELECT seq, promise FROM capsules WHERE logged = 0 ORDER BY seq")
    return (seq for seq, promise in rows if int.from_bytes(promise[8:16], "big") < now)


def _damaged_replies(db: Connection) -> Iterator[int]:
    rows = db.execute("SELECT number, tag, digest, reply FROM replies WHERE reply IS NOT NULL")
    return (number for number, tag, digest, reply in rows if reply[8:16] != tag or sha256(reply) != digest)
