"""When a week's sealing secret is erased: once nothing can need it, by the log's time, not by this clock's.

A secret goes when this reviewer cosigned a log published at least 14 days after its week ended, and nothing
that was put aside of that week could still be opened with it. Who cosigns has matched every entry with a
capsule, so all of the week is here. A clock that jumps ahead erases nothing by itself. After 90 days it goes
in any case, if the log agrees that they have passed; where the log is silent, a person says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crypto.capsule import read_header
from crypto.epochs import epoch_start
from crypto.errors import CryptoError, Verdict
from crypto.submission import decode_submission
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk
from desktop.services.desklog import log_standing
from desktop.services.intake import INTERNAL
from desktop.services.vaultfile import Database
from desktop.services.vaultquarantine import kept_submissions

DAY_SECONDS = 86_400
KEPT_SECONDS = 14 * DAY_SECONDS
"""After the end of a week, by the cosigned log (protocol, 4)."""

LIMIT_SECONDS = 90 * DAY_SECONDS
"""After the end of a week, whatever waits."""

WARN_SECONDS = 60 * DAY_SECONDS
"""From here on a week that is still held is told: a month is left to find out why."""

_MAY_OPEN = (Verdict.WRONG_CARD.value, Verdict.WRONG_EPOCH.value, Verdict.NEWER_FORMAT.value, INTERNAL)
"""Verdicts that a card, a keyring or a version to come may change; of the others the key changes nothing."""


class Waits(StrEnum):
    """Why a week that is over is still held: nobody cosigned since, or something may yet open."""

    FOR_LOG = "for_log"
    FOR_ITEMS = "for_items"


@dataclass(frozen=True, slots=True)
class HeldWeek:
    """A week whose end is 60 days past. `days_left` until the limit; below one, the limit has passed."""

    epoch: int
    waits: Waits
    days_left: int


def forget_weeks(desk: Desk) -> tuple[int, ...]:
    """Erase every week that may go; gives them. Does nothing while the keyring is not whole.

    Errors: `disk_full`, `not_writable`.
    """
    if desk.keyring.fault is not None:
        return ()
    standing = log_standing(desk)
    due = [one for one in sorted(desk.keyring.secrets) if _ended(one) + KEPT_SECONDS <= standing.cosigned]
    needed = _needed(desk.vault.db) if due else frozenset()
    going = [one for one in due if one not in needed]
    limit = min(desk.now(), standing.published) - LIMIT_SECONDS
    going += [one for one in sorted(desk.keyring.secrets) if _ended(one) <= limit and one not in going]
    for epoch in going:
        _erase(desk, epoch)
    return tuple(going)


def forget_overdue(desk: Desk) -> tuple[int, ...]:
    """Erase what is past the limit by this computer's clock alone: a person says that the clock is right.

    Errors: `keyring_missing`, `keyring_damaged`, `disk_full`, `not_writable`.
    """
    going = [one.epoch for one in held_weeks(desk) if one.days_left < 1]
    for epoch in going:
        _erase(desk, epoch)
    return tuple(going)


def held_weeks(desk: Desk) -> tuple[HeldWeek, ...]:
    """Weeks that should have gone long ago by this computer's clock, the oldest first."""
    now, cosigned = desk.now(), log_standing(desk).cosigned
    old = [one for one in sorted(desk.keyring.secrets) if _ended(one) + WARN_SECONDS <= now]
    return tuple(
        HeldWeek(
            one,
            Waits.FOR_ITEMS if _ended(one) + KEPT_SECONDS <= cosigned else Waits.FOR_LOG,
            (_ended(one) + LIMIT_SECONDS - now) // DAY_SECONDS,
        )
        for one in old
    )


def _erase(desk: Desk, epoch: int) -> None:
    desk.keyring.erase(epoch, lambda: note_act(desk, "week_erased", details={"week": epoch}))


def _ended(epoch: int) -> int:
    return epoch_start(epoch + 1)


def _needed(db: Database) -> frozenset[int]:
    """Weeks of which something was put aside that may open another time."""
    return frozenset(epoch for verdict in _MAY_OPEN for epoch in _weeks_of(db, verdict))


def _weeks_of(db: Database, verdict: str) -> Iterator[int]:
    for _, submission, _received in kept_submissions(db, verdict):
        try:
            yield read_header(decode_submission(submission).capsule).epoch
        except CryptoError:
            continue
