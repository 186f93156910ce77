"""Adding to a report that was sent: an answer with files, or taking the report back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.domain.amendments import Update
from desktop.domain.questionnaire import Questionnaire
from desktop.domain.records import UNSET
from desktop.runtime.tasks import Progress
from desktop.services.parcels import Parcel, Sent, TakenBack
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_additions import AdditionsModel
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_parcel import Moment, known_actions, later_parcel
from desktop.viewmodels.reporter_recipients import RecipientsModel, RecipientsState
from desktop.viewmodels.reporter_sending import Outcome, SendingModel, SendStage
from desktop.viewmodels.reporter_talk import TalkModel
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class OwnNote:
    """What was sent in this run; nothing else remembers it. `sent_at`: unix seconds, `entry`: of the log."""

    text: str
    files: tuple[str, ...]
    sent_at: int
    withdrawal: bool = False
    diary: bool = False
    entry: bytes = b""
    actions: tuple[str, ...] = ()
    """What it added to the things reported, by code; empty for one in words of the person's own."""


@dataclass(frozen=True, slots=True)
class FollowUpState:
    """`writing`: the editor is open. `ready`: it can be sealed now."""

    writing: bool = False
    text: str = ""
    ready: bool = False
    notes: tuple[OwnNote, ...] = ()
    rest: tuple[str, ...] = ()
    """Questions that there was no time for, by id; gone once one was taken into the text."""
    reported: tuple[str, ...] = ()
    """As `OwnNote.actions`: of the report that was sent in this run, and of what was added to it."""
    withdrawn: bool = False
    error: Exception | None = None


class FollowUpModel(ViewModel[FollowUpState]):
    """Follow-ups of the conversation that is open."""

    def __init__(
        self,
        world: World,
        office: OfficeModel,
        talk: TalkModel,
        asked: Questionnaire,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(FollowUpState(), parent)
        self._world = world
        self._office = office
        self._talk = talk
        self.evidence = EvidenceModel(world, self)
        self.additions = AdditionsModel(asked, self)
        self.recipients = RecipientsModel(self)
        self.sending = SendingModel(world, self)
        self._on_the_way: OwnNote | None = None
        self.evidence.changed.connect(self._look)
        self.additions.changed.connect(self._look)
        self.recipients.changed.connect(self._look)
        self.sending.arrived.connect(self._arrived)

    @property
    def reported(self) -> tuple[str, ...]:
        """What the report of this conversation reports, where that is known: it was sent in this run."""
        return self.snapshot.reported if self._talk.snapshot.just_sent else ()

    @property
    def at_stake(self) -> bool:
        """Whether something was written here, or is on its way, that nobody else has yet."""
        under_way = self.sending.snapshot.stage not in (SendStage.IDLE, SendStage.DONE)
        return under_way or self._has_content()

    def write(self) -> None:
        """Open the editor."""
        self.see_readers()
        self._show(replace(self.snapshot, writing=True, error=None))
        self._look()

    def see_readers(self) -> None:
        """Have the reviewers of the card ready to be shown, and chosen from."""
        office = self._office.snapshot.office
        if office is not None:
            self.recipients.use(office)

    def leave_out_again(self, before: RecipientsState) -> None:
        """Begin with whom the report of this run left out."""
        office = self._office.snapshot.office
        if office is not None:
            self.recipients.use(office)
            self.recipients.take_over(before)

    def remember_rest(self, questions: tuple[str, ...]) -> None:
        """Offer these questions, which the report left open."""
        self._show(replace(self.snapshot, rest=questions))

    def remember_reported(self, codes: tuple[str, ...]) -> None:
        """Know what the report reports, so that its parts can be named by what they are."""
        self._show(replace(self.snapshot, reported=codes))

    def take_up(self, question: str, words: str) -> None:
        """Put an open question into the text, to be answered below it."""
        rest = tuple(one for one in self.snapshot.rest if one != question)
        before = self.snapshot.text.rstrip()
        self._show(replace(self.snapshot, rest=rest))
        self.type(f"{before}\n\n{words}\n" if before else f"{words}\n")

    def type(self, text: str) -> None:
        """Keep the text."""
        self._show(replace(self.snapshot, text=text))
        self._look()

    def put_away(self) -> None:
        """Close the editor; what was typed stays."""
        self._show(replace(self.snapshot, writing=False))

    def send(self, language: str, also: str = "") -> None:
        """Seal and send text, files and additions; `also` tells the additions in the note of this run."""
        conversation = self._talk.snapshot.conversation
        read = conversation.read_marks if conversation else ()
        moment = Moment(self._world.clock(), language)
        state = self.snapshot
        if not state.ready:
            return
        said = self.additions.snapshot.put_into(Update(at=moment.written, text=state.text or UNSET))
        parcel = later_parcel(said, self.evidence, self.recipients.snapshot, read)
        names = tuple(item.name for item in self.evidence.snapshot.items)
        text = "\n".join(part for part in (state.text, also) if part)
        self._send(
            parcel, OwnNote(text, names, int(moment.unix_seconds), actions=known_actions(said.adds_actions))
        )

    def send_entry(self, update: Update, text: str, now: int) -> None:
        """Seal and send an entry of the diary; `text` is what the note of this run shows."""
        chosen = self.recipients.snapshot
        conversation = self._talk.snapshot.conversation
        parcel = Parcel(
            update,
            exclude=chosen.exclude,
            send_without=chosen.send_without,
            shown=chosen.shown,
            read=conversation.read_marks if conversation else (),
        )
        self._send(parcel, OwnNote(text, (), now, diary=True, actions=known_actions(update.adds_actions)))

    def withdraw(self, reason: str) -> None:
        """Take the report back; the reason may be empty. Goes to those whom `see_readers` had shown."""
        chosen = self.recipients.snapshot
        # Whoever lacks a key cannot be told now; the others still are.
        lacking = frozenset(one.slot for one in chosen.all if one.lacking and not one.left_out)
        parcel = Parcel(TakenBack(reason), exclude=chosen.exclude, send_without=lacking, shown=chosen.shown)
        now = int(self._world.clock())
        self._send(parcel, OwnNote(reason, (), now, withdrawal=True))

    def forget(self) -> None:
        """Drop everything."""
        self.sending.forget()
        self.evidence.clear()
        self.additions.clear()
        self.recipients.clear()
        self._on_the_way = None
        self._show(FollowUpState())

    def _send(self, parcel: Parcel, note: OwnNote) -> None:
        line, office, receipt = self._office.line, self._office.snapshot.office, self._talk.receipt
        if line is None or office is None or receipt is None:
            return
        self._on_the_way = note

        def work(progress: Progress) -> Sent:
            now = self._office.line_after(line)
            return now.submissions.send(parcel, receipt, office, progress.step, now.stop(progress))

        self.sending.start(work, has_files=bool(parcel.attachments))

    def _arrived(self, outcome: Outcome) -> None:
        note, self._on_the_way = self._on_the_way, None
        if note is None:
            return
        note = replace(note, entry=outcome.entry)
        notes = (*self.snapshot.notes, note)
        if self._talk.snapshot.just_sent:
            self.remember_reported((*self.snapshot.reported, *note.actions))
        if note.withdrawal:
            self._show(replace(self.snapshot, notes=notes, withdrawn=True))
            return
        if note.diary:  # what is half written in the editor stays
            self._show(replace(self.snapshot, notes=notes))
            return
        self.evidence.clear()
        self.additions.clear()
        self._show(replace(self.snapshot, notes=notes, writing=False, text="", ready=False))

    def _look(self) -> None:
        settled = self.evidence.snapshot.settled and self.recipients.snapshot.settled
        ready = self._has_content() and settled and self.additions.snapshot.whole
        self._show(replace(self.snapshot, ready=ready))

    def _has_content(self) -> bool:
        added = bool(self.evidence.snapshot.items) or not self.additions.snapshot.empty
        return added or bool(self.snapshot.text.strip())
