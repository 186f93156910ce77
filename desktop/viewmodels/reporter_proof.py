"""Keeping what shows that a server lied: one file, where the person says, and never by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.runtime.tasks import Progress
from desktop.services.conversationview import Conversation
from desktop.services.logproof import evidence_of, save_evidence
from desktop.services.logview import LogFault, LogReading
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class ProofState:
    """`saved` is the file that was written last."""

    saved: str = ""
    error: Exception | None = None


class ProofModel(ViewModel[ProofState]):
    """Writes evidence of what a visit found."""

    def __init__(self, world: World, parent: QObject | None = None) -> None:
        super().__init__(ProofState(), parent)
        self._world = world

    def save(self, fault: LogFault, conversation: Conversation, path: Path) -> None:
        """Write a new file."""
        reading = conversation.log or LogReading()

        def job(_progress: Progress) -> str:
            save_evidence(evidence_of(fault, reading, conversation.office), path)
            return str(path)

        self._world.runner.run(
            job,
            done=lambda saved: self._show(ProofState(saved)),
            failed=lambda error: self._show(ProofState(error=error)),
        )

    def forget(self) -> None:
        """Say nothing more of it."""
        self._show(ProofState())
