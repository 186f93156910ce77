"""Faults of a server in words: what was seen, and no guess why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject


class Fault(Protocol):
    """What the vault keeps of a fault, as far as it is shown."""

    @property
    def kind(self) -> str:
        """Its code."""

    @property
    def last_at(self) -> int:
        """When it was seen last (unix seconds)."""

    @property
    def times(self) -> int:
        """How often."""


@dataclass(frozen=True, slots=True)
class FaultRow:
    """One line of the table."""

    key: int
    kind: str
    last_at: int
    times: int


def fault_rows(faults: Iterable[Fault]) -> tuple[FaultRow, ...]:
    """The rows of the table."""
    return tuple(FaultRow(place, one.kind, one.last_at, one.times) for place, one in enumerate(faults))


class FaultWords(QObject):
    """Each kind in one sentence."""

    def words(self, kind: str) -> str:
        """The sentence of a kind; an unknown one as its code."""
        texts = {
            "rolled_back": self.tr("It showed an older card than before"),
            "second_card": self.tr("It showed two cards with the same number"),
            "second_key": self.tr("It showed a second key for one week"),
            "bad_office": self.tr("It showed an office that is not this one"),
            "repeated": self.tr("It listed a capsule again that was taken already"),
            "reordered": self.tr("It listed capsules out of their order"),
            "bad_record": self.tr("It listed something that is no capsule"),
            "bad_time": self.tr("It gave a time of receipt that cannot be true"),
            "other_upload": self.tr("A capsule came with other files than it names"),
            "bad_chunk": self.tr("A piece of a file was damaged or changed"),
            "missing_chunk": self.tr("A piece of a file was missing"),
            "reply_taken": self.tr("It refused a reply, because another lies in its place"),
        }
        return texts.get(kind, kind)
