"""What time alone changes: an event that was ahead begins, proof that was fresh is gone."""

from __future__ import annotations

from desktop.domain.casestates import State
from desktop.services.desk import HOUR_SECONDS, Desk
from desktop.services.vaultcases import refresh_case

LOOK_BACK_SECONDS = 40 * 24 * HOUR_SECONDS
"""Nothing in the urgency of older reports changes with time: proof is taken to perish within thirty days."""

MOST_CASES = 500
"""At one time; an office sees 3 to 300 reports a month, and a flood must not hold up the pull."""

_ENDED = (State.CLOSED, State.REFERRED, State.MERGED, State.TRANSFERRED_CONFLICT)


def recheck_urgency(desk: Desk) -> int:
    """Judge open, recent cases anew that were last judged over an hour ago; gives how many."""
    db, now = desk.vault.db, desk.now()
    rows = db.rows(
        "SELECT id FROM cases WHERE urgency_at < ? AND received_at > ? AND state NOT IN (?, ?, ?, ?)"
        " ORDER BY urgency_at LIMIT ?",
        now - HOUR_SECONDS,
        now - LOOK_BACK_SECONDS,
        *(state.value for state in _ENDED),
        MOST_CASES,
    )
    with db.writing():
        for (case_id,) in rows:
            refresh_case(db, case_id, now)
    return len(rows)
