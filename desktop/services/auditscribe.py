"""The rows of the record of acts: how one is added, and what its details may be.

Every act is a numbered row that names the digest of the row before and is signed (SPEC §18); it is written in
the transaction of what was done, so that there is no act without its row and no row without its act. Rows are
never changed and outlive their case: details are codes, numbers and names, never words of a report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from crypto.audit import NOTHING_BEFORE, Act, act_digest, sign_act
from crypto.ids import OfficeId, Random
from crypto.keys import ReviewerSecrets
from desktop.services.auditmark import Mark, make_mark_key, read_mark, write_mark
from desktop.services.vault import Vault
from desktop.services.vaultfile import Database, Row, Value

MAX_VALUE_CHARS = 512
"""Of one detail; a longer one is cut and ends in an ellipsis, so that no act fails for its record."""

MAX_DETAILS = 16
ABOUT = "about"
"""The detail of an act that has one only."""

COLUMNS = "number, previous, at, kind, case_number, details, signature"
_NEWEST = f"SELECT {COLUMNS} FROM acts ORDER BY number DESC LIMIT 1"  # noqa: S608 - the program's own words
_BY_NUMBER = f"SELECT {COLUMNS} FROM acts WHERE number = ?"  # noqa: S608

Details = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Scribe:
    """Who writes: a vault, and the reviewer whose `sign` key signs."""

    vault: Vault
    office_id: OfficeId
    slot: int
    secrets: ReviewerSecrets
    random: Random

    def note(self, at: int, kind: str, case_number: str = "", details: str = "{}") -> None:
        """Add an act; all or nothing with the transaction it is in. `details`: a JSON object's text."""
        db = self.vault.db
        with db.writing():
            make_mark_key(self.vault, self.random)
            last = self.last()
            number, previous = (1, NOTHING_BEFORE) if last is None else (last.number + 1, last.digest)
            act = Act(number, previous, at, kind, case_number, details)
            columns: dict[str, Value] = {"number": number, "previous": previous, "at": at, "kind": kind}
            columns |= {"case_number": case_number, "details": details}
            signature = sign_act(self.secrets.sign, self.office_id, self.slot, act)
            db.insert("acts", {**columns, "signature": signature})
            db.afterwards("audit-mark", self.keep_mark)

    def last(self) -> Mark | None:
        """The last act of the record."""
        return self._mark_of(self.vault.db.row(_NEWEST))

    def at(self, number: int) -> Mark | None:
        """The act of a number."""
        return self._mark_of(self.vault.db.row(_BY_NUMBER, number))

    def keep_mark(self) -> None:
        """Mark the last act beside the vault, unless the mark tells of acts that are not here."""
        last, marked = self.last(), read_mark(self.vault)
        if last is not None and (marked is None or self.at(marked.number) == marked):
            write_mark(self.vault, last, self.random)

    def _mark_of(self, row: Row | None) -> Mark | None:
        if row is None:
            return None
        return Mark(row[0], act_digest(self.office_id, self.slot, act_of(row), row[-1]))


def take_over(scribe: Scribe) -> None:
    """Bring what an older version noted without signatures into the record, with the times it gave."""
    db = scribe.vault.db
    if db.row("SELECT 1 FROM events LIMIT 1") is None:
        return
    with db.writing():
        for at, kind, case_id, about in db.rows("SELECT at, kind, case_id, about FROM events ORDER BY id"):
            case = "" if case_id is None else number_of(db, case_id)
            scribe.note(at, kind, case, details_text({ABOUT: about} if about else {}))
        db.run("DELETE FROM events")


def act_of(row: Row) -> Act:
    """The act of a row of `COLUMNS`."""
    return Act(*row[:6])


def details_of(text: str) -> dict[str, str | int]:
    """What stands in an act's details; nothing when that is no such object."""
    try:
        return msgspec.json.decode(text, type=dict[str, str | int])
    except msgspec.DecodeError:
        return {}


def about_of(text: str) -> str:
    """What the act is about, where one word says it."""
    return str(details_of(text).get(ABOUT, ""))


def details_text(details: Details) -> str:
    """The JSON text of details: sorted, without spaces, bounded."""
    kept = {name: _bounded(details[name]) for name in sorted(details)[:MAX_DETAILS]}
    return msgspec.json.encode(kept).decode()


def _bounded(value: str | int) -> str | int:
    if isinstance(value, int):
        return value
    clean = value.encode(errors="replace").decode()  # half characters have no UTF-8
    return clean if len(clean) <= MAX_VALUE_CHARS else clean[: MAX_VALUE_CHARS - 1] + "…"


def number_of(db: Database, case_id: int) -> str:
    """2026-0142; the id itself for a case that is not there."""
    row = db.row("SELECT year, number FROM cases WHERE id = ?", case_id)
    return f"#{case_id}" if row is None else f"{row[0]}-{row[1]:04d}"
