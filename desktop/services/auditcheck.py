"""Is the record of acts whole? Every digest is computed anew at each unlocking, the last signatures checked.

The last signature speaks for every act before it (SPEC §18.2); some more before it are checked because an act
that somebody else added would else be vouched for by the next. Whoever reads an export checks all. A record
that is not whole is told and changes nothing: the desk opens, can be read and goes on recording, and what was
found stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from crypto.audit import NOTHING_BEFORE, act_digest, verify_act
from crypto.errors import CryptoError
from desktop.services.auditmark import Mark, read_mark
from desktop.services.auditscribe import COLUMNS, Scribe, act_of, details_of
from desktop.services.deskerrors import DeskError
from desktop.services.vaultfile import Row

_STEP = 4_096
_ROWS = f"SELECT {COLUMNS} FROM acts WHERE number > ? ORDER BY number LIMIT {_STEP}"  # noqa: S608
_NEWEST = "SELECT number FROM acts ORDER BY number DESC LIMIT 1"
_ACCEPTING = "SELECT details FROM acts WHERE kind = ?"
CHECKED_SIGNATURES = 256
"""Of the newest acts; an Ed25519 signature takes 0.1 ms to check, a digest 5 us."""

ACCEPTED = "audit_accepted"
"""The kind of act by which a person at this desk says that a flaw was seen."""


class Flaw(StrEnum):
    """What is wrong with a record; the value is the code for machines and translations.

    ALTERED: an act does not follow from the one before. UNSIGNED: a signature is not this reviewer's.
    WENT_BACK: the mark beside the vault tells of an act that is not here. UNREADABLE: the vault is damaged.
    """

    ALTERED = "audit_altered"
    UNSIGNED = "audit_unsigned"
    WENT_BACK = "audit_went_back"
    UNREADABLE = "audit_unreadable"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a record stood when the desk was unlocked.

    `acts`: how many are there. `flaw` and `number`: the first thing wrong, at which act; None when whole.
    `unmarked`: no mark lay beside the vault, so that an older copy would not be noticed.
    """

    acts: int = 0
    flaw: Flaw | None = None
    number: int = 0
    unmarked: bool = False


class Reading:
    """One walk along the record."""

    def __init__(self, scribe: Scribe, keys: Iterable[bytes]) -> None:
        """`keys`: the `sign` keys this reviewer has or had."""
        self._scribe = scribe
        self._keys = tuple(dict.fromkeys(keys))
        self._count = 0

    def standing(self) -> Standing:
        """Read all of it."""
        marked = read_mark(self._scribe.vault)
        seen = self._accepted()
        flaws = [one for one in self._flaws(marked) if one not in seen]
        flaw, number = flaws[0] if flaws else (None, 0)
        return Standing(self._count, flaw, number, unmarked=marked is None and self._count > 0)

    def _flaws(self, marked: Mark | None) -> Iterator[tuple[Flaw, int]]:
        try:
            yield from self._walk()
            if marked is not None and self._scribe.at(marked.number) != marked:
                yield Flaw.WENT_BACK, marked.number
        except (DeskError, OverflowError):  # a number below zero has no bytes: no act of ours
            yield Flaw.UNREADABLE, self._count + 1

    def _walk(self) -> Iterator[tuple[Flaw, int]]:
        office_id, slot = self._scribe.office_id, self._scribe.slot
        previous, number, unchecked = NOTHING_BEFORE, 0, self._newest() - CHECKED_SIGNATURES
        for row in self._rows():
            act = act_of(row)
            if (act.number, act.previous) != (number + 1, previous):
                yield Flaw.ALTERED, act.number
            previous, number = act_digest(office_id, slot, act, row[-1]), act.number
            self._count += 1
            if number > unchecked and not self._is_signed(row):
                yield Flaw.UNSIGNED, number

    def _newest(self) -> int:
        row = self._scribe.vault.db.row(_NEWEST)
        return 0 if row is None else int(row[0])

    def _accepted(self) -> set[tuple[str, int]]:
        """The flaws that an act says were seen."""
        with suppress(DeskError):
            rows = self._scribe.vault.db.rows(_ACCEPTING, ACCEPTED)
            told = [details_of(details) for (details,) in rows]
            return {(str(one.get("flaw")), int(one.get("number", 0))) for one in told}
        return set()

    def _rows(self) -> Iterator[Row]:
        after = 0
        while rows := self._scribe.vault.db.rows(_ROWS, after):
            yield from rows
            after = rows[-1][0]

    def _is_signed(self, row: Row) -> bool:
        for key in self._keys:
            with suppress(CryptoError):
                verify_act(key, self._scribe.office_id, self._scribe.slot, act_of(row), row[-1])
                return True
        return False
