"""Finding acts in the record: by kind, case, words and days, the latest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.services.auditscribe import COLUMNS, act_of, details_of
from desktop.services.vaultfile import Database, Value

MAX_FOUND = 500
"""Acts that one search gives; a person narrows the search rather than read more."""

_STEP = 2_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for; what is empty or None does not matter.

    `text` stands in kind, case or details, in any case of letters. `since` and `until`: unix seconds, the end
    excluded.
    """

    kind: str = ""
    case: str = ""
    text: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class ActRecord:
    """One act as people read it."""

    number: int
    at: int
    kind: str
    case: str
    details: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Found:
    """The latest acts that fit. `more`: there are others before them."""

    acts: tuple[ActRecord, ...] = ()
    more: bool = False


def find_acts(db: Database, wanted: Wanted, limit: int = MAX_FOUND) -> Found:
    """Look for acts."""
    found: list[ActRecord] = []
    for act in _fitting(db, wanted):
        if len(found) == limit:
            return Found(tuple(found), more=True)
        found.append(act)
    return Found(tuple(found))


def kinds_of(db: Database) -> tuple[str, ...]:
    """Every kind of act in the record."""
    return tuple(kind for (kind,) in db.rows("SELECT DISTINCT kind FROM acts ORDER BY kind"))


def _fitting(db: Database, wanted: Wanted) -> Iterator[ActRecord]:
    where, values = _where(wanted)
    sql = f"SELECT {COLUMNS} FROM acts WHERE {where} number < ? ORDER BY number DESC LIMIT ?"  # noqa: S608
    text, before = wanted.text.strip().casefold(), 1 << 62
    while rows := db.rows(sql, *values, before, _STEP):
        for row in rows:
            act = act_of(row)
            if text in f"{act.kind}\n{act.case}\n{act.details}".casefold():
                yield ActRecord(act.number, act.at, act.kind, act.case, details_of(act.details))
        before = rows[-1][0]


def _where(wanted: Wanted) -> tuple[str, list[Value]]:
    """The program's own words with the values they ask for."""
    asked: dict[str, Value] = {
        "kind = ?": wanted.kind or None,
        "case_number = ?": wanted.case.strip() or None,
        "at >= ?": wanted.since,
        "at < ?": wanted.until,
    }
    given = {condition: value for condition, value in asked.items() if value is not None}
    return "".join(f"{condition} AND " for condition in given), list(given.values())
