"""Checking for replies with the eight words, and the conversation they open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject

from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.conversation import Look
from desktop.services.conversationview import GRANTED, REFUSED, Conversation, Message, NameRequest
from desktop.services.logview import LogReading
from desktop.services.receipts import Receipt, ReceiptError, read_receipt
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_standing import Seen, Standing, Terms, standing
from desktop.viewmodels.reporter_world import OfficeLine, World
from desktop.viewmodels.turns import Turns

T = TypeVar("T")

WordsFault: TypeAlias = ReceiptError

Reply: TypeAlias = Message
Request: TypeAlias = NameRequest
"""What pages are given to show; they do not know where it came from."""

REQUEST_GRANTED, REQUEST_REFUSED = GRANTED, REFUSED


class TalkStage(StrEnum):
    """Where the page is."""

    ASK = "ask"
    SEARCHING = "searching"
    OPEN = "open"
    """Looked: there may be messages, or nothing may lie there."""


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
    standing: Standing = Standing()  # noqa: RUF009 - frozen, so one for all is right
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
        self._sent_at: int | None = None
        self._task: TaskHandle | None = None
        self._turns = Turns()

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
        self._drop_visit()
        self._receipt, self._sent_at = receipt, None
        self._show(TalkState())
        self.visit()

    def open_with(self, receipt: Receipt, sent_at: int | None) -> None:
        """Go on with the words that were made in this run; `sent_at` is None for a sealed file."""
        if receipt is self._receipt:
            return
        self._drop_visit()
        self._receipt, self._sent_at = receipt, sent_at
        self._show(TalkState(stage=TalkStage.OPEN, just_sent=True, standing=self._standing(None)))

    def visit(self) -> None:
        """Look again: one page a visit, read on from what is known."""
        line, receipt = self._office.line, self._receipt
        if line is None or receipt is None or self.snapshot.busy:
            return
        known = self.snapshot.conversation
        self._show(replace(self.snapshot, stage=TalkStage.SEARCHING, error=None, fault=None, phase=""))

        def job(progress: Progress) -> Look:
            return line.conversations.look(receipt, known, progress.step, line.stop(progress))

        self._run(job, lambda look: self._found(look, line))

    def stop(self) -> None:
        """Stop looking."""
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Close the conversation and forget the words."""
        self._drop_visit()
        self._receipt = self._sent_at = None
        self._show(TalkState())

    def clear_fault(self) -> None:
        """The words are being typed again."""
        self._show(replace(self.snapshot, fault=None))

    def _goes_on(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, phase=step.phase, done=step.done, total=step.total))

    def _run(self, job: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        self._turns.next()
        task = self._world.runner.run(
            job,
            done=self._turns.only(done),
            failed=self._turns.only(self._has_failed),
            progress=self._turns.only(self._goes_on),
        )
        if task.active:
            self._task = task

    def _drop_visit(self) -> None:
        """What still runs ends at its next step, and whatever it says later is not heard."""
        self._turns.next()
        self.stop()
        self._task = None

    def _found(self, look: Look, line: OfficeLine) -> None:
        """Show the replies at once, and read the log after them: over a slow line that takes minutes."""
        self._task = None
        self._show(
            replace(
                self.snapshot,
                stage=TalkStage.OPEN,
                conversation=look.conversation,
                standing=self._standing(look.conversation),
                checking=True,
                done=0,
                total=None,
            )
        )
        self._run(
            lambda progress: line.conversations.check(look, progress.step, line.stop(progress)), self._checked
        )

    def _standing(self, conversation: Conversation | None) -> Standing:
        """Where the report stands now, by what is here."""
        office = self._office.snapshot.office
        card = office.card if office else None
        terms = Terms(card.acknowledge_days, card.feedback_months) if card else Terms()
        seen = Seen(conversation.messages if conversation else (), self._sent_at)
        return standing(seen, terms, int(self._world.clock()))

    def _checked(self, conversation: Conversation) -> None:
        self._task = None
        self._show(replace(self.snapshot, checking=False, conversation=conversation, checked=conversation))

    def _has_failed(self, error: Exception) -> None:
        self._task = None
        read_before = self.snapshot.conversation is not None or self.snapshot.just_sent
        stage = TalkStage.OPEN if read_before else TalkStage.ASK
        shown = None if isinstance(error, Cancelled) else error
        self._show(replace(self.snapshot, stage=stage, error=shown, checking=False))
