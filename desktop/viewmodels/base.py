"""What every view model is: a frozen snapshot, one signal that says it changed, and commands."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

S = TypeVar("S")


class ViewModel(QObject, Generic[S]):
    """Holds the truth of one page as a frozen dataclass; only its own commands replace it.

    A view reads `snapshot`, listens to `changed`, and calls commands. Setting an equal snapshot
    says nothing, so that a view may answer `changed` with a command without going round in circles.
    """

    changed = Signal()
    """The snapshot is another one now."""

    def __init__(self, first: S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot = first

    @property
    def snapshot(self) -> S:
        """The present state; frozen."""
        return self._snapshot

    def _show(self, snapshot: S) -> None:
        """Make this the present state; `changed` follows unless it equals the one before."""
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self.changed.emit()
