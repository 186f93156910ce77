"""What one run remembers of logs, so that a server cannot take back what it signed: in memory only."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from crypto.checkpoint import Checkpoint
from crypto.entry import is_mine
from crypto.ids import Entry, OfficeId
from crypto.signednote import Note
from desktop.services.parcels import Sent

MOST_HEADS = 256
"""Of one office; a look adds two at most, so this is never reached by looking."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head whose signature was verified, and the note as it came. `log_key`: whose signature that is."""

    point: Checkpoint
    note: Note
    data: bytes
    log_key: bytes = b""


class LogMemory:
    """The heads seen and the promises got in this run. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._heads: dict[OfficeId, dict[str, Head]] = {}
        self._sent: dict[bytes, Sent] = {}

    def heads(self, office_id: OfficeId) -> tuple[Head, ...]:
        """All heads of an office's logs that were signed, in the order they were seen."""
        with self._lock:
            return tuple(self._heads.get(office_id, {}).values())

    def note_head(self, head: Head) -> None:
        """Remember a head. What it says, and not who cosigned it since, makes it another one."""
        with self._lock:
            heads = self._heads.setdefault(head.point.office_id, {})
            heads.setdefault(head.note.text, head)
            while len(heads) > MOST_HEADS:
                del heads[next(iter(heads))]

    def note_sent(self, sent: Sent) -> None:
        """Remember a promise."""
        with self._lock:
            self._sent[sent.entry] = sent

    def sent_with(self, entry_key: bytes) -> tuple[Sent, ...]:
        """What was sent in this run with the words that this key is of."""
        with self._lock:
            sent = tuple(self._sent.values())
        return tuple(one for one in sent if is_mine(entry_key, Entry(one.entry)))

    def forget_sent(self) -> None:
        """Forget promises, and with them what was sent. Heads say nothing of anybody and stay."""
        with self._lock:
            self._sent.clear()
