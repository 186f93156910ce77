"""Checking the server's log after a pull: heads, entries, board and office; what does not hold is an alarm.

Every entry is matched with a capsule that this desk took or a tombstone, every capsule with an entry, each in
its time. Only where all of it holds may the reviewer cosign (SPEC §17.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from crypto.logevidence import Kind, conflict
from desktop.services import deskboard
from desktop.services.desk import HOUR_SECONDS, Desk
from desktop.services.deskcosign import stands_under
from desktop.services.desklook import Look
from desktop.services.desknewlog import accept_first, not_accepted
from desktop.services.desktrail import Fetch, Tell, Trail, Way, walk_log
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial, Gateway
from desktop.services.httpfailures import LOST
from desktop.services.keptheads import keep_head, kept_heads
from desktop.services.logalarms import OF_HEADS, Alarm, LogAlarm, note_alarms, of_entries
from desktop.services.logheads import both, held_against
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit
from desktop.services.vaultlog import (
    Walked,
    begin_anew,
    deleted_unseen,
    give_time,
    never_given,
    newly_missing,
    place_entries,
    walked,
)
from desktop.services.vaultoffice import CardInForce, listed_since
from desktop.services.work import ProgressCall, ProgressStep, Stop

CLOCKS_SECONDS = 2 * HOUR_SECONDS
"""By so much the clocks of a server and of a desk may differ."""

_STANDING = "log_standing"
_CONTRADICT = frozenset({LogAlarm.FORKED, LogAlarm.ROLLED_BACK, LogAlarm.BACK_DATED})
"""After these nothing of the log is read."""


class LogStanding(msgspec.Struct, frozen=True):
    """How far the log was checked last: entries, its publication, and when.

    `cosigned`: the publication under which this reviewer's word stands, with the time that was signed.
    """

    size: int = 0
    published: int = 0
    checked_at: int = 0
    cosigned: int = 0
    cosigned_at: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check gave. `head`: the one up to which all entries were read, None when they were not."""

    head: Head | None
    alarms: tuple[Alarm, ...]


class LogCheck:
    """One check over one look. `before`: the card that was in force when the look began."""

    def __init__(
        self, desk: Desk, look: Look, before: CardInForce, dial: Dial, progress: ProgressCall, stop: Stop
    ) -> None:
        self._desk = desk
        self._look = look
        self._before = before
        self._dial = dial
        self._progress = progress
        self._stop = stop
        self._interval = desk.card.publish_interval_seconds

    def run(self) -> Checked:
        """Check, and keep what does not hold. Errors: `GatewayError` of a lost line; what `stop` raises."""
        alarms = [*self._look.alarms]
        head = self._look.head
        if head is not None:
            kept = kept_heads(self._desk)
            alarms += [*self._clocks(head), *self._heads(head, kept)]
            if _CONTRADICT & {one.kind for one in alarms}:
                head = None  # what else such a head says counts for nothing
            else:
                alarms += deskboard.differences(self._desk, self._look, self._before)
                found = self._entries(head, kept)
                alarms += found.alarms
                head = found.head
        if head is not None and self._look.board_fits:
            alarms += self._replies(head)
        with self._desk.vault.db.writing():
            note_alarms(self._desk.vault.db, self._desk.now(), alarms)
        return Checked(head, tuple(alarms))

    def _clocks(self, head: Head) -> Iterator[Alarm]:
        proof, now = _proof(head), self._desk.now()
        if head.point.published > now + CLOCKS_SECONDS:
            yield Alarm(LogAlarm.AHEAD, b"", proof)
        if head.point.published + 3 * self._interval + CLOCKS_SECONDS < now:
            yield Alarm(LogAlarm.OLD, b"", proof)

    def _heads(self, head: Head, kept: tuple[Head, ...]) -> Iterator[Alarm]:
        """The head beside the last one, beside the last one of its own log, and beside one cosigned.

        And beside the last one of the log that was accepted: until this one is, nothing is signed for it.
        """
        same = [one for one in kept[:-1] if one.point.log == head.point.log]
        cosigned = self._cosigned(head)
        yield from not_accepted(self._desk, head, kept)
        for old in (*(one for one in kept[-1:] if one.point.log == head.point.log), *same, *cosigned):
            fault = held_against(old, head)
            if fault is not None and fault.kind in OF_HEADS:
                yield Alarm(OF_HEADS[fault.kind], head.point.root, both(old, head))
        for old in (*kept[-1:], *same):
            for other in cosigned:
                if conflict(old.point, other.point) is Kind.FORKED:
                    yield Alarm(LogAlarm.FORKED, other.point.root, both(old, other))

    def _cosigned(self, head: Head) -> tuple[Head, ...]:
        """The newest head that a reviewer cosigned, if it is of this log."""
        found = self._look.cosigned
        return () if found is None or found.point.log != head.point.log else (found,)

    def _entries(self, head: Head, kept: tuple[Head, ...]) -> Checked:
        """Walk to the head and match every entry."""
        desk, log = self._desk, head.point.log
        before = walked(desk.vault)
        if before is None or before.log != log:
            with desk.vault.db.writing():
                begin_anew(desk.vault, log, self._due(head))
                note_standing(desk, cosigned=0, cosigned_at=0)
            before = Walked(log)
        past = tuple(one for one in (*kept, *self._cosigned(head)) if one.point.log == log)
        way = Way(before.tree(), head, past)
        try:
            with self._dial(1) as public:
                trail = walk_log(way, self._fetching(public), self._tell(before.size, head))
        except GatewayError as error:
            if error.code in LOST:
                raise
            return Checked(None, (Alarm(LogAlarm.NOT_SHOWN, error.code.encode(), _proof(head)),))
        if isinstance(trail, Alarm):
            return Checked(None, (trail,))
        seen = max((one.point.size for one in kept if one.point.log == log), default=0)
        return Checked(head, tuple(self._match(head, before, trail, max(seen, before.size))))

    def _match(self, head: Head, before: Walked, trail: Trail, seen: int) -> list[Alarm]:
        """Give the entries their places, and look what lacks a capsule, or a place in time."""
        desk, db, slot, point = self._desk, self._desk.vault.db, self._desk.slot, head.point
        after = Walked(point.log, point.size, point.published, trail.edge.packed())
        proof = _proof(head)
        accept_first(desk)
        keep_head(desk, head)  # first: whatever becomes of this process, the server cannot go back
        with db.writing():
            give_time(db, self._due(head))
            deskboard.give_time(desk, self._look.at, self._due(head))
            placed = place_entries(desk.vault, before, after, trail.entries, self._interval)
            early = deleted_unseen(db, seen, listed_since(db, slot))
            alarms = [
                *of_entries(LogAlarm.DELETED_EARLY, early, proof),
                *of_entries(LogAlarm.NOT_GIVEN, [entry for entry, _ in never_given(db)], proof),
                *of_entries(LogAlarm.DROPPED, newly_missing(db, point.published), proof),
                *of_entries(LogAlarm.LATE, placed.late, proof),
                *of_entries(LogAlarm.TWICE, placed.twice, proof),
            ]
            note_standing(desk, size=point.size, published=point.published, checked_at=desk.now())
        return alarms

    def _replies(self, head: Head) -> list[Alarm]:
        """Of each publication one page is looked at, until this reviewer's word stands under it."""
        lacking = deskboard.withheld(self._desk, self._look, head)
        if lacking or stands_under(self._desk, head):
            return lacking
        return deskboard.changed(self._desk, self._look, head, self._dial, self._stop)

    def _due(self, head: Head) -> int:
        """From which publication on everything that came by now must be public (SPEC §17.10).

        The server took it before now, so at most an interval and the time since the look after this head, and
        it promises to publish by the end of the interval after that.
        """
        by = head.point.published + max(0, self._desk.now() - self._look.at)
        return (by // self._interval + 3) * self._interval

    def _fetching(self, public: Gateway) -> Fetch:
        return lambda path, size_bytes: public.log_file(path, size_bytes, self._stop)

    def _tell(self, begun: int, head: Head) -> Tell:
        total = max(1, head.point.size - begun)
        return lambda size: self._progress(ProgressStep("log", size - begun, total))


def log_standing(desk: Desk) -> LogStanding:
    """How far the log was checked last. Errors: `vault_damaged`."""
    return desk.vault.get_as(_STANDING, LogStanding) or LogStanding()


def note_standing(desk: Desk, **changes: int) -> None:
    """Write down what changed of it."""
    desk.vault.put_as(_STANDING, msgspec.structs.replace(log_standing(desk), **changes))


def _proof(head: Head) -> tuple[Exhibit, ...]:
    return (Exhibit("head", head.data),)
