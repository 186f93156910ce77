"""The reporter window as a whole: which page is shown, and how one leads to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.extraquestions import ExtraQuestion
from desktop.domain.questionnaire import Questionnaire
from desktop.runtime.tasks import Progress
from desktop.services.handin import HandedIn
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Parcel, Sent
from desktop.services.routes import Route
from desktop.services.sealedfiles import SealedFile, Week, weeks_of
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_parcel import first_parcel
from desktop.viewmodels.reporter_receipt import ReceiptModel
from desktop.viewmodels.reporter_recipients import RecipientsModel
from desktop.viewmodels.reporter_review import ReviewModel
from desktop.viewmodels.reporter_sending import Result, SendingModel
from desktop.viewmodels.reporter_talk import TalkModel
from desktop.viewmodels.reporter_world import World, tell


class Place(StrEnum):
    """The pages of the window."""

    HOME = "home"
    OFFICE = "office"
    FORM = "form"
    RECEIPT = "receipt"
    SENDING = "sending"
    TALK = "talk"
    CARRY = "carry"


@dataclass(frozen=True, slots=True)
class WindowState:
    """`weeks` are those a sealed file can be made for; `epoch` is the chosen one, None to send now."""

    place: Place = Place.HOME
    before: Place = Place.HOME
    weeks: tuple[Week, ...] = ()
    epoch: int | None = None
    preparing: bool = False
    error: Exception | None = None
    """Why the words cannot be shown yet."""

    @property
    def to_file(self) -> bool:
        """Whether the report goes into a file instead of to the server."""
        return self.epoch is not None


class ReporterModel(ViewModel[WindowState]):
    """Owns the models of all pages."""

    def __init__(
        self, world: World, questionnaire: Questionnaire, route: Route, parent: QObject | None = None
    ) -> None:
        super().__init__(WindowState(), parent)
        self._world = world
        self.office = OfficeModel(world, route, self)
        self.form = FormModel(questionnaire, world.clock, self)
        self.evidence = EvidenceModel(world, self)
        self.recipients = RecipientsModel(self)
        self.review = ReviewModel(world, self.form, self.evidence, self.recipients, self)
        self.receipt = ReceiptModel(world.random, self)
        self.sending = SendingModel(world, self)
        self.talk = TalkModel(world, self.office, self)
        self.follow_up = FollowUpModel(world, self.office, self.talk, self)
        self.hand_in = SendingModel(world, self)
        self._parcel: Parcel | None = None
        self._seen_office: OfficeView | None = None
        self.office.changed.connect(self._use_office)
        self.sending.arrived.connect(self._arrived)

    def go(self, place: Place) -> None:
        """Show a page."""
        if place is not self.snapshot.place:
            self._show(replace(self.snapshot, place=place, before=self.snapshot.place, error=None))

    def report(self, branch: Branch) -> None:
        """Begin a report, or go on with the one that was begun."""
        self.form.start(branch)
        self.go(Place.FORM)

    def discard(self) -> None:
        """Forget the report that is being written."""
        self.form.discard()
        self.evidence.clear()
        self.recipients.clear()
        self.receipt.forget()
        self._parcel = None
        self._show(replace(self.snapshot, place=Place.HOME, before=Place.HOME, epoch=None, error=None))

    def carry(self, epoch: int | None) -> None:
        """Seal into a file that is handed in within that week; None: send now."""
        self._show(replace(self.snapshot, epoch=epoch, error=None))
        if self.office.snapshot.office is not None:
            self.recipients.use(self.office.snapshot.office, epoch)

    def to_words(self, language: str) -> None:
        """Check that all can be sealed, with fresh keys, then show the eight words."""
        line, office, incident = self.office.line, self.office.snapshot.office, self.review.incident
        if self.snapshot.preparing or not self.review.snapshot.ready:
            return
        if line is None or office is None or incident is None or not self.office.snapshot.can_seal:
            return
        form, recipients = self.form.snapshot, self.recipients.snapshot
        parcel = first_parcel(incident, self.form.questionnaire, form, self.evidence, recipients)
        self._show(replace(self.snapshot, preparing=True, error=None))

        def job(progress: Progress) -> OfficeView:
            fresh = line.offices.fresh(office, progress)
            line.submissions.check(parcel, fresh)
            return fresh

        def ready(fresh: OfficeView) -> None:
            self._parcel = parcel
            self._show(replace(self.snapshot, preparing=False))
            self.office.note(fresh)
            self.receipt.begin(language)
            self.go(Place.RECEIPT)

        self._world.runner.run(job, done=ready, failed=self._not_ready)

    def seal_and_send(self) -> None:
        """Send, once the words were typed back."""
        line, office, receipt = self.office.line, self.office.snapshot.office, self.receipt.receipt
        parcel = self._parcel
        if line is None or office is None or receipt is None or parcel is None:
            return

        def work(progress: Progress) -> Sent:
            return line.submissions.send(parcel, receipt, office, tell(progress), progress)

        self.go(Place.SENDING)
        self.sending.start(work, has_files=bool(parcel.attachments))

    def seal_into(self, path: Path) -> None:
        """Write the sealed file, once the words were typed back."""
        line, office, receipt = self.office.line, self.office.snapshot.office, self.receipt.receipt
        parcel, epoch = self._parcel, self.snapshot.epoch
        if line is None or office is None or receipt is None or parcel is None or epoch is None:
            return

        def work(progress: Progress) -> SealedFile:
            return line.sealed_files.write(parcel, receipt, office, epoch, path, tell(progress), progress)

        self.go(Place.SENDING)
        self.sending.start(work, has_files=bool(parcel.attachments), to_file=True)

    def hand_in_file(self, path: Path) -> None:
        """Hand a sealed file in for whoever made it."""
        line, office = self.office.line, self.office.snapshot.office
        if line is None or office is None:
            return

        def work(progress: Progress) -> HandedIn:
            return line.hand_in.hand_in(path, office, tell(progress), progress)

        self.hand_in.start(work, has_files=True)

    def read_replies(self) -> None:
        """From the page after sending to the conversation, with the words that were just made."""
        if (receipt := self.receipt.receipt) is not None:
            self.talk.open_with(receipt)
            self.go(Place.TALK)

    def finish(self) -> None:
        """Leave the page after sending; the words are forgotten here."""
        self.sending.forget()
        self.receipt.forget()
        self.go(Place.HOME)

    def leave_talk(self) -> None:
        """Close the conversation; the words are forgotten here."""
        self.follow_up.forget()
        self.talk.leave()
        self.finish()

    def _arrived(self, _result: Result) -> None:
        """The report is away: nothing of it needs to stay in memory but the words."""
        self.follow_up.leave_out_again(self.recipients.snapshot)
        self._parcel = None
        self.review.close()
        self.form.discard()
        self.evidence.clear()
        self.recipients.clear()
        self._show(replace(self.snapshot, epoch=None))

    def _not_ready(self, error: Exception) -> None:
        self._show(replace(self.snapshot, preparing=False, error=error))

    def _use_office(self) -> None:
        office = self.office.snapshot.office
        if office is None or office is self._seen_office:
            return
        self._seen_office = office
        self.form.offer(extras_of(office), custodian=office.card.custodian is not None)
        weeks = weeks_of(office)
        known = self.snapshot.epoch in {week.epoch for week in weeks}
        self._show(replace(self.snapshot, weeks=weeks, epoch=self.snapshot.epoch if known else None))
        self.recipients.use(office, self.snapshot.epoch)


def extras_of(office: OfficeView) -> tuple[ExtraQuestion, ...]:
    """The office's own questions, as the form takes them."""
    return tuple(
        ExtraQuestion(id=one.id, kind=one.kind, words=one.words, options=one.options)
        for one in office.card.questions
    )
