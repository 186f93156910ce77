"""A vault with many cases, written straight into its tables: as many as an office sees in thirty years."""

from __future__ import annotations

import random

import msgspec

from desktop.domain.casestates import State
from desktop.services.casesummary import CaseSummary
from desktop.services.desk import Desk
from desktop.services.vaultfile import Database, Value

_ACTIONS = (
    "meeting_terminated_live",
    "host_account_suspended",
    "account_quarantined",
    "app_removed_from_store",
)
_TITLES = ("Evening of remembrance", "会议被中断，账号被停用", "Reading group", "مجموعة القراءة", "")
_STATES = tuple(State)
_URGENCIES = ("U0", "U1", "U2", "U3", "U3", "U3")
_DAY_S = 86_400
_BLANKS: dict[str, Value] = {"INTEGER": 0, "TEXT": "", "BLOB": b""}


def fill_with_cases(desk: Desk, number: int, *, seed: int = 7) -> None:
    """Add `number` cases with a message each, some of them with an attachment, over ten years."""
    db, now, chance = desk.vault.db, desk.now(), random.Random(seed)
    blank = {table: _blank(db, table) for table in ("messages", "uploads", "attachments")}
    with db.writing():
        for place in range(1, number + 1):
            own = place.to_bytes(16, "big")
            case_id = db.insert("cases", _case(place, now, chance))
            upload = None
            if place % 5 == 0:
                upload = db.insert("uploads", blank["uploads"] | {"case_id": case_id})
                one: dict[str, Value] = {
                    "upload_id": upload,
                    "role": "attachment",
                    "store": f"store-{upload}",
                }
                db.insert("attachments", blank["attachments"] | one)
            message: dict[str, Value] = {
                "case_id": case_id,
                "message_id": own,
                "entry": own,
                "kind": "report",
            }
            opened = now if chance.random() < 0.98 else None
            db.insert("messages", blank["messages"] | message | {"opened_at": opened, "upload_id": upload})


def _blank(db: Database, table: str) -> dict[str, Value]:
    """Something for every column that must not be empty; the tests here look at none of it."""
    columns = db.rows(f"PRAGMA table_info({table})")
    return {
        name: _BLANKS[kind]
        for _, name, kind, needed, default, key in columns
        if needed and default is None and not key
    }


def _case(place: int, now: int, chance: random.Random) -> dict[str, Value]:
    received = now - chance.randrange(3_650) * _DAY_S
    summary = CaseSummary(
        role="host",
        platform="ExampleMeet",
        title=f"{chance.choice(_TITLES)} {place}",
        actions=tuple(chance.sample(_ACTIONS, chance.randrange(4))),
    )
    return {
        "year": 2026,
        "number": place,
        "thread_id": place.to_bytes(32, "big"),
        "state": chance.choice(_STATES).value,
        "state_since": received,
        "urgency": chance.choice(_URGENCIES),
        "received_at": received,
        "last_message_at": received,
        "acknowledged_at": received + _DAY_S if chance.random() < 0.9 else None,
        "language": chance.choice(("en", "zh-Hans", "ar")),
        "summary": msgspec.json.encode(summary).decode(),
        "unanswerable": "",
    }
