"""The order of a case's messages (SPEC §6.12): by hour, then by run as they came, then as the run says."""

from __future__ import annotations

from crypto.capsule import RUN_BYTES, OpenedCapsule
from desktop.services.vaultfile import Database, Value

FORWARD = "hour, run_at, version, id"
BACKWARD = "hour DESC, run_at DESC, version DESC, id DESC"


def place_of(db: Database, case_id: int, opened: OpenedCapsule) -> dict[str, Value]:
    """The columns that order a message which is about to be stored. In the transaction that stores it."""
    return {"hour": opened.hour, "run_at": _run_at(db, case_id, opened), "version": opened.version}


def _run_at(db: Database, case_id: int, opened: OpenedCapsule) -> int:
    """The first message of the run and hour; of a new run, the message that comes next."""
    row = db.row(
        "SELECT run_at FROM messages WHERE case_id = ? AND hour = ? AND substr(message_id, 1, ?) = ? LIMIT 1",
        case_id,
        opened.hour,
        RUN_BYTES,
        opened.run,
    )
    if row is not None:
        return int(row[0])
    ((last,),) = db.rows("SELECT coalesce(max(id), 0) FROM messages")
    return int(last) + 1


def is_last(db: Database, case_id: int, message: int) -> bool:
    """Whether a message is the last of its case that can be read: its keys and recipients count."""
    sql = f"SELECT id FROM messages WHERE case_id = ? AND kind != 'newer' ORDER BY {BACKWARD} LIMIT 1"  # noqa: S608
    row = db.row(sql, case_id)
    return row is not None and row[0] == message
