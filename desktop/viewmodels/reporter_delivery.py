"""From a finished report to the eight words, and on to the server or into a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.incident import Incident
from desktop.runtime.tasks import Cancelled, Progress, TaskHandle
from desktop.services.officeview import OfficeView
from desktop.services.outboxfiles import erase
from desktop.services.parcels import Parcel, Sent
from desktop.services.receipts import Receipt
from desktop.services.sealedfiles import SealedFile, Week, weeks_of
from desktop.services.sealing import custodian_hash, make_ready
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_kept import Kept
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_parcel import first_parcel, known_actions
from desktop.viewmodels.reporter_receipt import ReceiptModel
from desktop.viewmodels.reporter_recipients import RecipientsModel
from desktop.viewmodels.reporter_review import ReviewModel
from desktop.viewmodels.reporter_sending import Keeping, Outcome, SendingModel, Work
from desktop.viewmodels.reporter_waiting import boxed, deliverer
from desktop.viewmodels.reporter_world import OfficeLine, World


class Older(StrEnum):
    """What became of an older version in the outbox, once the report went another way."""

    NONE = "none"
    GONE = "gone"
    STAYS = "stays"
    """It could not be deleted; the words still open it."""


@dataclass(frozen=True, slots=True)
class DeliveryState:
    """`weeks` are those a sealed file can be made for; `epoch` is the chosen one, None to send it from here.

    `hours`: the window in which chance chooses the moment, None for at once. `keep`: it lies in the outbox
    until it is sent; `folder`: where that would be, empty when there is none.
    """

    weeks: tuple[Week, ...] = ()
    epoch: int | None = None
    hours: int | None = None
    keep: bool = False
    folder: str = ""
    preparing: bool = False
    error: Exception | None = None
    """Why the words cannot be shown yet."""
    older: Older = Older.NONE
    left: Exception | None = None
    """Why a report that was given up still lies in the outbox."""

    @property
    def to_file(self) -> bool:
        """Whether the report goes into a file instead of to the server."""
        return self.epoch is not None


@dataclass(frozen=True, slots=True)
class Written:
    """The models of the pages on which a report is written."""

    form: FormModel
    evidence: EvidenceModel
    recipients: RecipientsModel
    review: ReviewModel


class DeliveryModel(ViewModel[DeliveryState]):
    """Owns the receipt and the sending of the first report."""

    words_ready = Signal()
    """Everything can be sealed; the words are there to be shown."""
    outbox_changed = Signal()
    """An older version was taken out of the outbox."""

    def __init__(
        self, world: World, office: OfficeModel, written: Written, parent: QObject | None = None
    ) -> None:
        super().__init__(DeliveryState(folder=str(world.outbox or "")), parent)
        self._world = world
        self._office = office
        self._written = written
        self.receipt = ReceiptModel(world.random, self)
        self.sending = SendingModel(world, self)
        self._parcel: Parcel | None = None
        self._making: TaskHandle | None = None
        self._kept = Kept()
        self._older: Path | None = None
        self.sending.arrived.connect(self._remove_older)
        for changed in (written.form.changed, written.recipients.changed):
            changed.connect(self.stay)

    @property
    def reported(self) -> tuple[str, ...]:
        """The actions of the report on its way, by code; empty for one in words of the person's own."""
        body = self._parcel.body if self._parcel else None
        return known_actions(body.actions if isinstance(body, Incident) else ())

    def use(self, office: OfficeView) -> None:
        """Take over the weeks of an office; a chosen week stays while it is there."""
        weeks = weeks_of(office)
        known = self.snapshot.epoch in {week.epoch for week in weeks}
        self._show(replace(self.snapshot, weeks=weeks, epoch=self.snapshot.epoch if known else None))
        self._written.recipients.use(office, self.snapshot.epoch)

    def carry(self, epoch: int | None) -> None:
        """Seal into a file that is handed in within that week; None: send now."""
        self._show(replace(self.snapshot, epoch=epoch, error=None))
        if self._office.snapshot.office is not None:
            self._written.recipients.use(self._office.snapshot.office, epoch)

    def send_within(self, hours: int | None) -> None:
        """Send at a moment of chance within so many hours; None: at once."""
        self.carry(None)
        self._show(replace(self.snapshot, hours=hours))

    def use_outbox(self, use: bool) -> None:
        """Keep the sealed report on this computer's disk until it is sent, or not."""
        self._show(replace(self.snapshot, keep=use and bool(self.snapshot.folder)))

    def to_words(self, language: str) -> None:
        """Check that all can be sealed, with fresh keys, then make the eight words."""
        line, office, incident = (
            self._office.line,
            self._office.snapshot.office,
            self._written.review.incident,
        )
        if self.snapshot.preparing or not self._written.review.snapshot.ready:
            return
        if line is None or office is None or incident is None or not self._office.snapshot.can_seal:
            return
        parcel = first_parcel(
            incident,
            self._written.form.questionnaire,
            self._written.form.snapshot,
            self._written.evidence,
            self._written.recipients.snapshot,
            custodian_hash(office),
        )
        self._show(replace(self.snapshot, preparing=True, error=None))
        epoch = self.snapshot.epoch

        def job(progress: Progress) -> tuple[OfficeView, Exception | None]:
            # A file takes keys that were fetched before: the network may be the reason for the file.
            fresh = office if epoch is not None else line.offices.fresh(office, line.stop(progress))
            try:
                make_ready(parcel, fresh, epoch)
            except Exception as error:  # noqa: BLE001 - told beside the office that is the reason for it
                return fresh, error
            return fresh, None

        def ready(result: tuple[OfficeView, Exception | None]) -> None:
            fresh, error = result
            self._making = None
            self._office.note(fresh)
            if error is not None:
                self._not_ready(error)
                return
            self._parcel = parcel
            self._show(replace(self.snapshot, preparing=False))
            self.receipt.begin(language)
            self.words_ready.emit()

        task = self._world.runner.run(job, done=ready, failed=self._not_ready)
        self._making = task if task.active else None

    def stay(self) -> None:
        """The person goes on writing or gives up: words for what was there before must not come."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
            self._show(replace(self.snapshot, preparing=False))

    def seal_and_send(self) -> bool:
        """Send, once the words were typed back; says whether it began."""
        line, office, receipt = self._office.line, self._office.snapshot.office, self.receipt.receipt
        parcel = self._parcel
        if line is None or office is None or receipt is None or parcel is None:
            return False

        def work(progress: Progress) -> Sent:
            now = self._office.line_after(line)
            return now.submissions.send(parcel, receipt, office, progress.step, now.stop(progress))

        state = self.snapshot
        keep = self._keeping(line, parcel, receipt, office) if state.keep else None
        self._older = None if state.keep else self._kept.path
        self.sending.start(work, has_files=bool(parcel.attachments), hours=state.hours, keep=keep)
        return True

    def _keeping(self, line: OfficeLine, parcel: Parcel, receipt: Receipt, office: OfficeView) -> Keeping:
        turn = self._kept.turn

        def keep(progress: Progress) -> Work:
            path = boxed(line).keep(parcel, receipt, office, progress.step, progress)
            unwanted = self._kept.take_in(turn, path)
            if unwanted is not None:
                erase(unwanted)  # what was kept before it was changed must not be sent as well
            if unwanted == path:
                raise Cancelled  # its report was given up while it was made
            return deliverer(self._office, line, path, receipt, office)

        return keep

    def seal_into(self, path: Path) -> bool:
        """Write the sealed file, once the words were typed back; says whether it began."""
        line, office, receipt = self._office.line, self._office.snapshot.office, self.receipt.receipt
        parcel, epoch = self._parcel, self.snapshot.epoch
        if line is None or office is None or receipt is None or parcel is None or epoch is None:
            return False

        def work(progress: Progress) -> SealedFile:
            return line.sealed_files.write(parcel, receipt, office, epoch, path, progress.step, progress)

        self._older = self._kept.path
        self.sending.start(work, has_files=bool(parcel.attachments), to_file=True)
        return True

    def _remove_older(self, _outcome: Outcome) -> None:
        """What was kept before, under the same words, must not be sent as well; until now it was a copy."""
        older, self._older = self._older, None
        if older is None:
            return
        self._kept.let_go()

        def told(what: Older) -> None:
            self._show(replace(self.snapshot, older=what))
            self.outbox_changed.emit()

        self._world.runner.run(
            lambda _progress: erase(older),
            done=lambda _none: told(Older.GONE),
            failed=lambda _error: told(Older.STAYS),
        )

    def drop_parcel(self) -> None:
        """The report is away, or given up: its content is not held any longer."""
        self._parcel = None
        self._show(replace(self.snapshot, epoch=None, hours=None, keep=False, error=None))

    def give_up(self, then: Callable[[], None]) -> None:
        """Drop words and content, and take what this run kept in the outbox away; `then` comes after it."""
        kept = self._kept.let_go()
        self.forget()

        def stays(error: Exception) -> None:
            self._show(replace(self.snapshot, left=error))
            then()

        if kept is not None:
            self._world.runner.run(lambda _p: erase(kept), done=lambda _none: then(), failed=stays)

    def forget(self) -> None:
        """Drop words and content; what lies in the outbox stays."""
        self.stay()
        self._kept.let_go()
        self._older = None
        self._show(replace(self.snapshot, older=Older.NONE, left=None))
        self.sending.forget()
        self.receipt.forget()
        self.drop_parcel()

    def _not_ready(self, error: Exception) -> None:
        self._show(replace(self.snapshot, preparing=False, error=error))
