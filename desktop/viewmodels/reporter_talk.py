"""Checking for replies with the eight words, and the conversation they open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject

from desktop.domain.clocks import add_months
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.conversation import Look
from desktop.services.conversationview import Conversation, Message
from desktop.services.logview import LogReading
from desktop.services.receipts import Receipt, ReceiptError, read_receipt
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_world import OfficeLine, World

T = TypeVar("T")

WordsFault: TypeAlias = ReceiptError

Reply: TypeAlias = Message
"""What pages are given to show; they do not know where it came from."""


class TalkStage(StrEnum):
    """Where the page is."""

    ASK = "ask"
    SEARCHING = "searching"
    OPEN = "open"
    """Looked: there may be messages, or nothing may lie there."""


@dataclass(frozen=True, slots=True)
class Promises:
    """What the office promised, as unix seconds; None where nothing here tells.

    `answer_by` counts from the acknowledgement, as the card promises.
    """

    acknowledged: int | None = None
    answer_by: int | None = None
    next_contact: int | None = None


@dataclass(frozen=True, slots=True)
class TalkState:
    """`fault` is about the words, before any slow work; `error` about the visit.

    `checking`: the replies are here, and the public log is being read; `done` of `total` bytes of it.
    `checked` is what the last visit gave that read it to its end.
    """

    stage: TalkStage = TalkStage.ASK
    fault: ReceiptError | None = None
    phase: str = ""
    checking: bool = False
    done: int = 0
    total: int | None = None
    conversation: Conversation | None = None
    checked: Conversation | None = None
    promises: Promises = Promises()
    just_sent: bool = False
    """These words were made in this run: the report is known to exist."""
    error: Exception | None = None

    @property
    def searching(self) -> bool:
        """Whether a visit is under way."""
        return self.stage is TalkStage.SEARCHING

    @property
    def busy(self) -> bool:
        """Whether a visit, or its second half, is under way: another one has to wait."""
        return self.searching or self.checking

    @property
    def log(self) -> LogReading | None:
        """What the public log said when it was read last."""
        return self.checked.log if self.checked else None


class TalkModel(ViewModel[TalkState]):
    """Holds the receipt while the conversation is open; `leave` forgets it."""

    def __init__(self, world: World, office: OfficeModel, parent: QObject | None = None) -> None:
        super().__init__(TalkState(), parent)
        self._world = world
        self._office = office
        self._receipt: Receipt | None = None
        self._task: TaskHandle | None = None

    @property
    def receipt(self) -> Receipt | None:
        """The words in use."""
        return self._receipt

    def search(self, text: str) -> None:
        """Check the words, then look for replies."""
        try:
            receipt = read_receipt(text)
        except ReceiptError as fault:
            self._show(TalkState(fault=fault))
            return
        self._receipt = receipt
        self._show(TalkState())
        self.visit()

    def open_with(self, receipt: Receipt) -> None:
        """Go on with the words of a report that was sent a moment ago."""
        if receipt is self._receipt:
            return
        self._receipt = receipt
        self._show(TalkState(stage=TalkStage.OPEN, just_sent=True))

    def visit(self) -> None:
        """Look again: one page a visit, read on from what is known."""
        line, receipt = self._office.line, self._receipt
        if line is None or receipt is None or self.snapshot.busy:
            return
        known = self.snapshot.conversation
        office = self._office.snapshot.office
        months = office.card.feedback_months if office else 0
        self._show(replace(self.snapshot, stage=TalkStage.SEARCHING, error=None, fault=None, phase=""))

        def job(progress: Progress) -> tuple[Look, Promises]:
            found = line.conversations.look(receipt, known, progress.step, line.stop(progress))
            return found, promises_in(found.conversation, months)

        def found(result: tuple[Look, Promises]) -> None:
            self._found(*result, line)

        self._run(job, found)

    def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Close the conversation and forget the words."""
        self.stop()
        self._receipt = None
        self._show(TalkState())

    def clear_fault(self) -> None:
        """The words are being typed again."""
        self._show(replace(self.snapshot, fault=None))

    def _goes_on(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, phase=step.phase, done=step.done, total=step.total))

    def _run(self, job: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        task = self._world.runner.run(job, done=done, failed=self._has_failed, progress=self._goes_on)
        if task.active:
            self._task = task

    def _found(self, look: Look, promises: Promises, line: OfficeLine) -> None:
        """Show the replies at once, and read the log after them: over a slow line that takes minutes."""
        self._task = None
        if self._receipt is None:
            return
        self._show(
            replace(
                self.snapshot,
                stage=TalkStage.OPEN,
                conversation=look.conversation,
                promises=promises,
                checking=True,
                done=0,
                total=None,
            )
        )
        self._run(
            lambda progress: line.conversations.check(look, progress.step, line.stop(progress)), self._checked
        )

    def _checked(self, conversation: Conversation) -> None:
        self._task = None
        if self._receipt is not None:
            self._show(
                replace(self.snapshot, checking=False, conversation=conversation, checked=conversation)
            )

    def _has_failed(self, error: Exception) -> None:
        self._task = None
        if self._receipt is None:
            return
        read_before = self.snapshot.conversation is not None or self.snapshot.just_sent
        stage = TalkStage.OPEN if read_before else TalkStage.ASK
        shown = None if isinstance(error, Cancelled) else error
        self._show(replace(self.snapshot, stage=stage, error=shown, checking=False))


def promises_in(conversation: Conversation, feedback_months: int) -> Promises:
    """The dates that the messages and the card give."""
    messages = conversation.messages
    acknowledged = min((one.written for one in messages if one.kind == "acknowledgement"), default=None)
    answer_by = None
    if acknowledged is not None and feedback_months:
        start = datetime.fromtimestamp(acknowledged, UTC)
        answer_by = int(add_months(start, feedback_months).timestamp())
    dated = [one for one in messages if one.next_contact is not None]
    latest = max(dated, key=lambda one: one.written, default=None)
    return Promises(acknowledged, answer_by, latest.next_contact if latest else None)
