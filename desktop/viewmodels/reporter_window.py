"""The reporter window as a whole: which page is shown, and how one leads to the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.extraquestions import ExtraQuestion
from desktop.domain.questionnaire import Questionnaire
from desktop.runtime.tasks import Progress
from desktop.services.handin import HandedIn
from desktop.services.officeview import OfficeView
from desktop.services.routes import Route
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_delivery import DeliveryModel, Written
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_proof import ProofModel
from desktop.viewmodels.reporter_recipients import RecipientsModel
from desktop.viewmodels.reporter_review import ReviewModel
from desktop.viewmodels.reporter_sending import Outcome, SendingModel, SendStage
from desktop.viewmodels.reporter_talk import TalkModel
from desktop.viewmodels.reporter_world import World


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
    """The page shown, and the one before it."""

    place: Place = Place.HOME
    before: Place = Place.HOME


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
        written = Written(self.form, self.evidence, self.recipients, self.review)
        self.delivery = DeliveryModel(world, self.office, written, self)
        self.talk = TalkModel(world, self.office, self)
        self.follow_up = FollowUpModel(world, self.office, self.talk, self)
        self.hand_in = SendingModel(world, self)
        self.proof = ProofModel(world, self)
        self._seen_office: OfficeView | None = None
        self.office.changed.connect(self._use_office)
        for going in (self.delivery.sending, self.follow_up.sending, self.hand_in):
            self.office.route_left.connect(going.leave_route)
        self.office.route_left.connect(self.talk.stop)
        self.delivery.words_ready.connect(lambda: self.go(Place.RECEIPT))
        self.delivery.sending.arrived.connect(self._arrived)

    def go(self, place: Place) -> None:
        """Show a page."""
        if place is not self.snapshot.place:
            self._show(WindowState(place, before=self.snapshot.place))

    def report(self, branch: Branch) -> None:
        """Begin a report, or go on with the one that was begun."""
        self.form.start(branch)
        self.go(Place.FORM)

    def discard(self) -> None:
        """Forget the report that is being written."""
        self._clear_pages()
        self.delivery.forget()
        self.go(Place.HOME)

    def seal(self, path: Path | None = None) -> None:
        """Send now, or seal into a file; the words were typed back."""
        begun = self.delivery.seal_and_send() if path is None else self.delivery.seal_into(path)
        if begun:
            self.go(Place.SENDING)

    def hand_in_file(self, path: Path) -> None:
        """Hand a sealed file in for whoever made it."""
        line, office = self.office.line, self.office.snapshot.office
        if line is None or office is None:
            return

        def work(progress: Progress) -> HandedIn:
            now = self.office.line_after(line)
            return now.hand_in.hand_in(path, office, progress.step, now.stop(progress))

        self.hand_in.start(work, has_files=True)

    def read_replies(self) -> None:
        """From the page after sending to the conversation, with the words that were just made."""
        if (receipt := self.delivery.receipt.receipt) is not None:
            self.talk.open_with(receipt)
            self.go(Place.TALK)

    def check_log(self) -> None:
        """From the page after sending: a visit like any other, with the words that were just made.

        Only when somebody asks: by then the computer may be in another network, where it would be seen.
        """
        if (receipt := self.delivery.receipt.receipt) is not None:
            self.talk.open_with(receipt)
            self.talk.visit()

    def finish(self) -> None:
        """Leave the page after sending, or the conversation; the words are forgotten here.

        A report that is still being written or sent keeps its words: they may be on paper by now.
        """
        self.follow_up.forget()
        self.talk.leave()
        self.proof.forget()
        self._world.versions.forget()
        self._world.log.forget_sent()
        if self.delivery.sending.snapshot.stage is SendStage.DONE:
            self.delivery.forget()
        self.go(Place.HOME)

    def _arrived(self, _outcome: Outcome) -> None:
        """The report is away: nothing of it needs to stay in memory but the words."""
        self.follow_up.leave_out_again(self.recipients.snapshot)
        self._clear_pages()
        self.delivery.drop_parcel()

    def _clear_pages(self) -> None:
        self.review.close()
        self.form.discard()
        self.evidence.clear()
        self.recipients.clear()

    def _use_office(self) -> None:
        office = self.office.snapshot.office
        if office is not None and office is not self._seen_office:
            self._seen_office = office
            self.form.offer(extras_of(office), custodian=office.card.custodian is not None)
            self.delivery.use(office)


def extras_of(office: OfficeView) -> tuple[ExtraQuestion, ...]:
    """The office's own questions, as the form takes them."""
    return tuple(
        ExtraQuestion(id=one.id, kind=one.kind, words=one.words, options=one.options)
        for one in office.card.questions
    )
