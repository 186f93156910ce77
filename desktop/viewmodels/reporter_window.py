"""The reporter window as a whole: which page is shown, and how one leads to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.questionnaire import Questionnaire
from desktop.domain.safety import Audience, Guard, SafetyCheck
from desktop.services.officeview import OfficeView
from desktop.services.routes import Route
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.hiding import HidingModel
from desktop.viewmodels.idle import Clocks
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_carry import CarryModel
from desktop.viewmodels.reporter_connection import ConnectionModel
from desktop.viewmodels.reporter_covers import CoverModel
from desktop.viewmodels.reporter_delivery import DeliveryModel, Written
from desktop.viewmodels.reporter_diary import DiaryModel
from desktop.viewmodels.reporter_draft import DraftModel
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_now import NowModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import extras_of
from desktop.viewmodels.reporter_places import Place
from desktop.viewmodels.reporter_proof import ProofModel
from desktop.viewmodels.reporter_recipients import RecipientsModel
from desktop.viewmodels.reporter_rest import left_open
from desktop.viewmodels.reporter_review import ReviewModel
from desktop.viewmodels.reporter_safety import SafetyModel
from desktop.viewmodels.reporter_sending import Done, Outcome, SendStage
from desktop.viewmodels.reporter_stake import Stake, stake_of
from desktop.viewmodels.reporter_talk import TalkModel
from desktop.viewmodels.reporter_waiting import WaitingModel
from desktop.viewmodels.reporter_world import World

__all__ = ["Asked", "Place", "ReporterModel", "WindowState"]


@dataclass(frozen=True, slots=True)
class WindowState:
    """The page shown, and the one before it."""

    place: Place = Place.HOME
    before: Place = Place.HOME


@dataclass(frozen=True, slots=True)
class Asked:
    """What the window asks: the form's questions, and the safety check before them."""

    questionnaire: Questionnaire
    safety: SafetyCheck


class ReporterModel(ViewModel[WindowState]):
    """Owns the models of all pages."""

    def __init__(self, world: World, asked: Asked, route: Route, parent: QObject | None = None) -> None:
        super().__init__(WindowState(), parent)
        self._world = world
        self._aim = Branch.HAPPENED
        self.hiding = HidingModel(Clocks(world.clock, world.awake), world.random, self)
        self.hiding.wiped.connect(self.wipe)
        self.safety = SafetyModel(asked.safety, self)
        self.now = NowModel(world.clock, self)
        self.office = OfficeModel(world, route, self)
        self.connection = ConnectionModel(world, self.office, self)
        self.form = FormModel(asked.questionnaire, world.clock, self)
        self.evidence = EvidenceModel(world, self)
        self.recipients = RecipientsModel(self)
        self.review = ReviewModel(world, self.form, self.evidence, self.recipients, self)
        written = Written(self.form, self.evidence, self.recipients, self.review)
        self.delivery = DeliveryModel(world, self.office, written, self)
        self.talk = TalkModel(world, self.office, self)
        self.follow_up = FollowUpModel(world, self.office, self.talk, asked.questionnaire, self)
        self.diary = DiaryModel(world, self.follow_up, self)
        self.carry = CarryModel(world, self.office, self)
        self.proof = ProofModel(world, self)
        self.draft = DraftModel(world, written, self.now, self)
        self.draft.opened.connect(self._go_on_with_draft)
        self.waiting = WaitingModel(world, self.office, self)
        self.delivery.outbox_changed.connect(self.waiting.look)
        self.covers = CoverModel(world, self.office, self._is_busy, self)
        self.office.route_left.connect(self.covers.stop)
        self._seen_office: OfficeView | None = None
        self._sent_at: int | None = None
        self.office.changed.connect(self._use_office)
        ways = (self.delivery.sending, self.follow_up.sending, self.carry.sending, self.waiting.sending)
        for going in ways:
            self.office.route_left.connect(going.leave_route)
        for stop in (self.talk.stop, self.carry.stop):
            self.office.route_left.connect(stop)
        self.safety.changed.connect(self._follow_safety)
        self.delivery.words_ready.connect(lambda: self.go(Place.RECEIPT))
        self.delivery.sending.arrived.connect(self._arrived)

    def tick(self) -> None:
        """Look at the clock; called every few seconds while the window is open."""
        self.delivery.sending.tick()
        self.connection.tick()
        self.draft.tick()
        self.covers.tick()

    def _is_busy(self) -> bool:
        going = (self.delivery.sending, self.follow_up.sending, self.carry.sending, self.waiting.sending)
        at_work = (SendStage.WORKING, SendStage.PAUSED)
        return self.talk.snapshot.busy or any(one.snapshot.stage in at_work for one in going)

    @property
    def talk_at_stake(self) -> bool:
        """Whether closing the conversation would lose something that is being added to the report."""
        return self.follow_up.at_stake or self.diary.at_stake

    @property
    def at_stake(self) -> Stake:
        """What would be lost if the window closed now."""
        draft = self.draft.snapshot
        begun = self.form.snapshot.started or bool(self.now.snapshot.notes)
        return stake_of(
            written=begun and not draft.saved,
            drafted=bool(draft.path),
            sending=self.delivery.sending.snapshot,
            adding=self.talk_at_stake,
        )

    def go(self, place: Place) -> None:
        """Show a page; no report is written while the safety check says stop."""
        if place is Place.FORM and self.safety.snapshot.stopped:
            self.safety.read()
            place = Place.SAFETY
        if place is not self.snapshot.place:
            self._show(WindowState(place, before=self.snapshot.place))

    def begin(self, branch: Branch) -> None:
        """From the first page: first what helps at once, or what makes it safe; then the form."""
        self._aim = branch
        if branch is Branch.NOW:
            self.go(Place.NOW)
        else:
            self.check_safety()
            if self.safety.snapshot.finished:
                self.report(branch)

    def check_safety(self) -> None:
        """The safety check, or its advice once it was gone through."""
        if self.form.snapshot.started:
            self._aim = self.form.snapshot.branch
        self.safety.begin(Audience.EMPLOYEE if self._aim is Branch.TOLD else Audience.HOST)
        self.go(Place.SAFETY)

    def leave_safety(self) -> None:
        """Go on to what was begun."""
        if self._aim is Branch.NOW and not self.form.snapshot.started:
            self.go(Place.NOW)
        else:
            self.report(self._aim)

    def turn_back_from_safety(self) -> None:
        """Back to where the check was opened."""
        if self.form.snapshot.started and not self.safety.snapshot.stopped:
            self.go(Place.FORM)
        else:
            self.go(Place.NOW if self._aim is Branch.NOW else Place.HOME)

    def answer_four(self, account: str) -> None:
        """From the noted times to the four answers; `account` tells the times in words."""
        self.report(Branch.NOW)
        if self.form.snapshot.started:
            self.form.note(self.now.snapshot.ended_at, account)

    def leave_form(self) -> None:
        """Back from the form's first page; the draft stays."""
        self.go(Place.NOW if self.form.snapshot.hurried else Place.HOME)

    def report(self, branch: Branch) -> None:
        """Begin a report, or go on with the one that was begun."""
        if not self.safety.snapshot.stopped:
            self.form.start(branch)
        self.go(Place.FORM)

    def discard(self) -> None:
        """Forget the report that is being written, and what was said before it; what was saved stays."""
        self._drop_report(self.delivery.forget)

    def give_up(self) -> None:
        """As `discard`, and what this run kept of the report in the outbox is taken away too."""
        self._drop_report(lambda: self.delivery.give_up(self.waiting.look))

    def _drop_report(self, drop_delivery: Callable[[], None]) -> None:
        self._clear_pages()
        self.forget_asides()
        self.draft.forget()
        drop_delivery()
        self.waiting.look()
        self.go(Place.HOME)

    def forget_asides(self) -> None:
        """Forget the answers of the safety check and the noted times."""
        self.safety.clear()
        self.now.clear()

    def wipe(self) -> None:
        """Forget the draft, the files, the words, the conversation.

        What was sent is at the office; what lies in the outbox or in a locked draft stays there.
        """
        self.carry.forget()
        self.waiting.leave()
        self.finish()
        self.discard()

    def seal(self, path: Path | None = None) -> None:
        """Send now, or seal into a file; the words were typed back."""
        begun = self.delivery.seal_and_send() if path is None else self.delivery.seal_into(path)
        if begun:
            self.go(Place.SENDING)

    def read_replies(self) -> None:
        """From the page after sending to the conversation, with the words that were just made."""
        if (receipt := self.delivery.receipt.receipt) is not None:
            self.talk.open_with(receipt, self._sent_at)
            self.go(Place.TALK)

    def check_log(self) -> None:
        """From the page after sending: a visit like any other, with the words that were just made.

        Only when somebody asks: by then the computer may be in another network, where it would be seen.
        """
        if (receipt := self.delivery.receipt.receipt) is not None:
            self.talk.open_with(receipt, self._sent_at)
            self.talk.visit()

    def finish(self) -> None:
        """Leave the page after sending, or the conversation; the words are forgotten here.

        A report that is still being written or sent keeps its words: they may be on paper by now.
        """
        self.diary.forget()
        self.follow_up.forget()
        self.talk.leave()
        self.proof.forget()
        self._world.versions.forget()
        self._world.log.forget_sent()
        if self.delivery.sending.snapshot.stage is SendStage.DONE:
            self.delivery.forget()
            self.forget_asides()
        self.go(Place.HOME)

    def _arrived(self, outcome: Outcome) -> None:
        """The report is away: of it stay in memory the words, and the codes of what it reports."""
        sent = outcome.done is Done.SENT
        self._sent_at = int(self._world.clock()) if sent else None
        self.follow_up.leave_out_again(self.recipients.snapshot)
        self.follow_up.remember_rest(left_open(self.form))
        self.follow_up.remember_reported(self.delivery.reported)
        self.now.clear()
        self._clear_pages()
        self.delivery.drop_parcel()
        self.waiting.look()
        if sent:
            self.draft.sent()
        else:
            self.draft.forget()  # or the empty pages would be saved over it

    def _go_on_with_draft(self) -> None:
        self._aim = branch = self.form.snapshot.branch
        if branch is Branch.NOW or self.safety.snapshot.finished:
            self.go(Place.FORM)
        else:
            self.check_safety()  # what was answered then is kept nowhere

    def _clear_pages(self) -> None:
        self.review.close()
        self.form.discard()
        self.evidence.clear()
        self.recipients.clear()

    def _follow_safety(self) -> None:
        """What the answers change on later pages; nothing of it is an answer of the report."""
        holds, lifted = self.safety.snapshot.holds, self.safety.snapshot.lifted
        # Whoever attaches what so few know does it at least for the reviewer only.
        marked = holds(Guard.REVIEWER_ONLY) or Guard.DESCRIBE_ONLY in lifted
        self.form.offer_only_anonymous(holds(Guard.ANONYMOUS))
        for evidence in (self.evidence, self.follow_up.evidence):
            evidence.guard(describe_only=holds(Guard.DESCRIBE_ONLY), reviewer_only=marked)

    def _use_office(self) -> None:
        office = self.office.snapshot.office
        if office is not None and office is not self._seen_office:
            self._seen_office = office
            self.form.offer(extras_of(office), custodian=office.card.custodian is not None)
            self.delivery.use(office)
