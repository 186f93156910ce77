"""What would be lost if the window closed now: decided in one place, asked about by whoever closes."""

from __future__ import annotations

from enum import StrEnum

from desktop.viewmodels.reporter_sendstate import SendStage, SendState


class Stake(StrEnum):
    """The most that would be lost."""

    NOTHING = "nothing"
    KEPT = "kept"
    """Nothing is lost, but nothing is sent either: it lies in the outbox."""
    ADDITION = "addition"
    """Something that is being added to a report, or taking it back, is not away yet."""
    CHANGES = "changes"
    """What was changed since the locked draft was saved."""
    REPORT = "report"


def stake_of(*, written: bool, drafted: bool, sending: SendState, adding: bool) -> Stake:
    """`written`: pages hold what no draft holds; `drafted`: there is a draft; `sending`: of the report."""
    lost = written or sending.under_way
    kept = sending.kept and sending.stage is not SendStage.DONE
    if lost and not kept:
        return Stake.CHANGES if drafted else Stake.REPORT
    if adding:
        return Stake.ADDITION
    return Stake.KEPT if lost else Stake.NOTHING
