"""While it is happening: times noted to the second, in memory, before anything is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from desktop.services.work import Clock
from desktop.viewmodels.base import ViewModel

ENDED, ENDED_AGAIN = "ended", "ended_again"
NOTED = (ENDED, "restarted", ENDED_AGAIN, "strangers", "notice", "other")
"""What can be noted, in the order in which such an evening goes."""


@dataclass(frozen=True, slots=True)
class Note:
    """A moment by this computer's clock, as unix seconds, and what happened then."""

    key: int
    at: int
    what: str = ENDED

    @property
    def second(self) -> str:
        """The same without the day, for a line that is read on that day."""
        return self.clock.partition(" ")[2]

    @property
    def clock(self) -> str:
        """The second in UTC: the zone of this computer would say where it stands."""
        return datetime.fromtimestamp(self.at, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


@dataclass(frozen=True, slots=True)
class NowState:
    """All notes in order of their moments."""

    notes: tuple[Note, ...] = ()

    @property
    def ended_at(self) -> int | None:
        """When it was ended first, or the first moment of all."""
        ends = [note.at for note in self.notes if note.what in (ENDED, ENDED_AGAIN)]
        return min(ends or (note.at for note in self.notes), default=None)


class NowModel(ViewModel[NowState]):
    """Notes times; they go into the report only with the four answers."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(NowState(), parent)
        self._clock = clock
        self._next = 0

    def note(self) -> None:
        """Note this very second, as what comes next on such an evening."""
        self._next += 1
        before = len(self.snapshot.notes)
        made = Note(self._next, int(self._clock()), NOTED[min(before, 2)])
        self._show(NowState((*self.snapshot.notes, made)))

    def name(self, key: int, what: str) -> None:
        """Say what happened at a noted time."""
        notes = (replace(one, what=what) if one.key == key else one for one in self.snapshot.notes)
        self._show(NowState(tuple(notes)))

    def remove(self, key: int) -> None:
        """Take a note away."""
        self._show(NowState(tuple(one for one in self.snapshot.notes if one.key != key)))

    def restore(self, noted: Iterable[tuple[int, str]]) -> None:
        """Take over (unix seconds, what) from a draft."""
        self._show(NowState(tuple(Note(key, at, what) for key, (at, what) in enumerate(noted, 1))))
        self._next = len(self.snapshot.notes)

    def clear(self) -> None:
        """Forget all notes."""
        self._show(NowState())
