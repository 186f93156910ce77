"""From a finished report to the eight words, and on to the server or into a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.runtime.tasks import Progress
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Parcel, Sent
from desktop.services.sealedfiles import SealedFile, Week, weeks_of
from desktop.services.sealing import make_ready
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_parcel import first_parcel
from desktop.viewmodels.reporter_receipt import ReceiptModel
from desktop.viewmodels.reporter_recipients import RecipientsModel
from desktop.viewmodels.reporter_review import ReviewModel
from desktop.viewmodels.reporter_sending import SendingModel
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class DeliveryState:
    """`weeks` are those a sealed file can be made for; `epoch` is the chosen one, None to send now."""

    weeks: tuple[Week, ...] = ()
    epoch: int | None = None
    preparing: bool = False
    error: Exception | None = None
    """Why the words cannot be shown yet."""

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

    def __init__(
        self, world: World, office: OfficeModel, written: Written, parent: QObject | None = None
    ) -> None:
        super().__init__(DeliveryState(), parent)
        self._world = world
        self._office = office
        self._written = written
        self.receipt = ReceiptModel(world.random, self)
        self.sending = SendingModel(world, self)
        self._parcel: Parcel | None = None

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
            self._office.note(fresh)
            if error is not None:
                self._not_ready(error)
                return
            self._parcel = parcel
            self._show(replace(self.snapshot, preparing=False))
            self.receipt.begin(language)
            self.words_ready.emit()

        self._world.runner.run(job, done=ready, failed=self._not_ready)

    def seal_and_send(self) -> bool:
        """Send, once the words were typed back; says whether it began."""
        line, office, receipt = self._office.line, self._office.snapshot.office, self.receipt.receipt
        parcel = self._parcel
        if line is None or office is None or receipt is None or parcel is None:
            return False

        def work(progress: Progress) -> Sent:
            now = self._office.line_after(line)
            return now.submissions.send(parcel, receipt, office, progress.step, now.stop(progress))

        self.sending.start(work, has_files=bool(parcel.attachments))
        return True

    def seal_into(self, path: Path) -> bool:
        """Write the sealed file, once the words were typed back; says whether it began."""
        line, office, receipt = self._office.line, self._office.snapshot.office, self.receipt.receipt
        parcel, epoch = self._parcel, self.snapshot.epoch
        if line is None or office is None or receipt is None or parcel is None or epoch is None:
            return False

        def work(progress: Progress) -> SealedFile:
            return line.sealed_files.write(parcel, receipt, office, epoch, path, progress.step, progress)

        self.sending.start(work, has_files=bool(parcel.attachments), to_file=True)
        return True

    def drop_parcel(self) -> None:
        """The report is away, or given up: its content is not held any longer."""
        self._parcel = None
        self._show(replace(self.snapshot, epoch=None, error=None))

    def forget(self) -> None:
        """Drop words and content."""
        self.sending.forget()
        self.receipt.forget()
        self.drop_parcel()

    def _not_ready(self, error: Exception) -> None:
        self._show(replace(self.snapshot, preparing=False, error=error))
