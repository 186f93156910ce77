"""Every code that the locked child or its driver can say has words, and no words are left over."""

from __future__ import annotations

from desktop.cleaning.kinds import Cost, Found, Left, Lock, Outcome
from desktop.cleaning.limits import MAX_STREAMED_BYTES, MAX_WHOLE_BYTES, WALL_SECONDS, more_seconds
from desktop.domain.hiddendata import REBUILT, HiddenGroup
from desktop.runtime.evidence_texts import EVIDENCE_TEXTS
from desktop.services.evidencechild import Lost

FAMILIES: dict[str, set[str]] = {
    "group": {group.value for group in HiddenGroup} | {REBUILT},
    "found": {found.value for found in Found},
    "left": {left.value for left in Left},
    "cost": {cost.value for cost in Cost},
    "ending": {outcome.value for outcome in Outcome} | {lost.value for lost in Lost},
    "lock": {str(lock.name).lower() for lock in Lock},
}


def test_the_table_is_complete() -> None:
    wanted = {f"evidence.{family}.{code}" for family, codes in FAMILIES.items() for code in codes}
    assert set(EVIDENCE_TEXTS) == wanted


def test_the_limits_are_those_that_are_said() -> None:
    """Who has a long film must not be told of the limit for a photograph."""
    mib = 1024 * 1024
    assert (100 * mib, 1024 * mib) == (MAX_WHOLE_BYTES, MAX_STREAMED_BYTES)
    assert "100 MB, and 1 GB for films, recordings and text" in EVIDENCE_TEXTS["evidence.ending.too_big"]
    assert (WALL_SECONDS, more_seconds(60 * mib)) == (120, 60)
    assert "two minutes, and one second more for each MB" in EVIDENCE_TEXTS["evidence.ending.out_of_time"]
