"""Everything on one page, as the reviewer will read it, before the eight words are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.safe_text import visible
from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.slices import Slices
from desktop.viewmodels.reporter_evidencestate import EvidenceItem, FileStage, Sharing
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_narrowing import Narrowed
from desktop.viewmodels.reporter_review import ReviewState
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.circlecard import CircleCard
from desktop.views.reporter.errorwords import error_text
from desktop.views.reporter.factsview import FactsView
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.lightsview import LightsView
from desktop.views.reporter.questiontexts import question_words
from desktop.views.reporter.quirktexts import quirk_words
from desktop.views.reporter.reviewparts import JumpList, WhoSees
from desktop.views.reporter.travelview import Travel
from desktop.views.shared.cards import Card
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import clear, column
from desktop.views.shared.taborder import chain

_Jump = Callable[[], object]
_Part = TypeVar("_Part", bound=QWidget)


class ReviewPage(Page):
    """Built anew in another language, as all pages of the form; a little at a time, once it is opened.

    Its parts stand when it is `whole`; until then nothing can be sealed.
    """

    missing: JumpList
    asked: JumpList
    circle: CircleCard
    stronger: JumpList
    lights: LightsView
    facts: FactsView
    files: QVBoxLayout
    who: WhoSees
    travel: Travel

    entered = Signal()
    """What it asks for stands."""

    jump = Signal(object)
    """Go to a field (`FieldKey`)."""

    jump_to_item = Signal(int)
    """Go to a piece of evidence, by its key."""

    jump_to_office = Signal()

    def __init__(self, page: str, model: ReporterModel, kit: Kit) -> None:
        words = kit.wording.page(page)
        super().__init__(words.title, words.hint)
        self._model = model
        self._wording = kit.wording
        self._parts = self._make()
        self._slices = Slices(self)
        self._shown_files: tuple[EvidenceItem, ...] = ()
        self._opening = False
        self.use_bar().set_words(self.tr("Show the eight words"))
        self.bar.primary_button.setEnabled(False)
        self.bar.primary.connect(lambda: model.delivery.to_words(kit.wording.code_of_language))
        self.banner.action.connect(self._act)
        for changed in (model.review.changed, model.office.changed, model.delivery.changed):
            changed.connect(self.show_state)

    def open(self) -> None:
        """The page is turned to: begin to follow the other pages."""
        self._opening = True
        before = self._model.review.snapshot
        self._model.review.open(self._wording.code_of_language)
        if self._model.review.snapshot is before:  # else it was shown by now
            self.show_state()

    @property
    def whole(self) -> bool:
        """Whether all that is to be read stands on the page."""
        return not self._slices.working

    def show_state(self) -> None:
        """Show what is missing, what is asked, and what will be sealed."""
        state = self._model.review.snapshot
        if not self._may_seal(state):
            self.bar.primary_button.setEnabled(False)
        self._show_banner(state)
        self._slices.begin(self._steps(state), now=False)

    def _may_seal(self, state: ReviewState) -> bool:
        can = self._model.office.snapshot.can_seal and not self._model.delivery.snapshot.preparing
        return state.ready and can

    def _make(self) -> Iterator[None]:
        """The parts, in reading order."""
        self.missing = self._put(JumpList(Tone.BAD))
        self.asked = self._put(JumpList(Tone.WARN))
        yield
        self.stronger = self._put(JumpList(Tone.NEUTRAL))
        self.circle = self._put(CircleCard())
        yield
        self.facts_card = self._put(Card())
        self.facts_card.body.addWidget(Label(self.tr("What the reviewer will read"), TextStyle.LEAD))
        self.facts = FactsView(self._wording)
        self.facts_card.body.addWidget(self.facts)
        yield
        self.lights = self._put(LightsView(self.jump.emit))
        self.files_card = self._put(Card())
        self.files = column(gap=Space.XS)
        self.files_card.body.addLayout(self.files)
        yield
        self.who = self._put(WhoSees())
        yield
        self.travel = self._put(Travel(self._model.delivery))
        yield

    def _put(self, part: _Part) -> _Part:
        part.hide()
        self.body.addWidget(part)
        return part

    def _steps(self, state: ReviewState) -> Iterator[None]:
        for _ in self._parts:  # a loop, as it goes on with what an earlier one has begun
            yield
        yield from self._asking(state)
        if self._opening:
            self._opening = False
            self.entered.emit()
        self.facts_card.setVisible(bool(state.sections))
        yield from self.facts.steps(state.sections)
        yield from self.lights.steps(state.lights)
        yield from self._show_files(state)
        office = self._model.office.snapshot
        custodian = office.office.card.custodian if office.office else None
        self.who.show_state(state, office.connection, custodian.name if custodian else "")
        self.who.show()
        yield
        self.travel.show()
        yield
        chain(self)
        self.bar.primary_button.setEnabled(self._may_seal(state))

    def _asking(self, state: ReviewState) -> Iterator[None]:
        yield from self._missing(state)
        yield from self.asked.steps(
            self.tr("Would you look at this once more?"),
            self.tr("Nothing of this stops you. Leave it if it is right."),
            [
                (quirk_words(quirk), self._to(quirk.key) if quirk.key else self._to_item(quirk.item))
                for quirk in state.quirks
            ],
        )
        yield from self.stronger.steps(
            self.tr("This would make the record stronger"),
            self.tr("Only if you know it. You can seal without."),
            [(question_words(one), self._to(one.key) if one.key else None) for one in state.questions],
        )
        yield from self.circle.circle_steps(state.circle, self._to_point)

    def _missing(self, state: ReviewState) -> Iterator[None]:
        broken = {key for key, _fault in state.broken}
        gaps = [key for key in state.gaps if key not in broken]
        rows: list[tuple[str, _Jump | None]] = [(self._name(key), self._to(key)) for key in gaps]
        rows += [(f"{self._name(key)} · {fault_words(fault)}", self._to(key)) for key, fault in state.broken]
        rows += [(self._unsettled(item), self._to_item(item.key)) for item in state.unsettled]
        rows += [
            (self.tr("A reviewer has no key this week. Wait, or send without."), self._to_you())
            for _one in state.undecided
        ]
        return self.missing.steps(self.tr("Still needed"), self.tr("Without these nothing is sealed."), rows)

    def _unsettled(self, item: EvidenceItem) -> str:
        if item.stage is FileStage.READY and item.sharing is None:
            text = self.tr("Decide how this file goes: {name}")
            return fill(text, name=visible(item.own_name, 60))
        return self.tr("A file is not ready yet.")

    def _show_files(self, state: ReviewState) -> Iterator[None]:
        self.files_card.setVisible(bool(state.files))
        if state.files == self._shown_files:
            return
        self._shown_files = ()  # only what stands whole is left as it stands
        clear(self.files)
        title = self.tr("%n file(s) go along", "", len(state.files))
        self.files.addWidget(Label(title, TextStyle.LEAD))
        for item in state.files:
            size = size_words(item.sent_bytes)
            yield
            parts = (item.name, size, self._way(item))
            line = " · ".join(part for part in parts if part)
            self.files.addWidget(PlainText(line, TextStyle.BODY, one_line=True))
        self._shown_files = state.files

    def _way(self, item: EvidenceItem) -> str:
        if item.sharing is Sharing.CLEANED:
            return self.tr("cleaned copy")
        return self.tr("as it is") if item.sharing is Sharing.ORIGINAL else ""

    def _show_banner(self, state: ReviewState) -> None:
        office, delivery = self._model.office.snapshot, self._model.delivery.snapshot
        if office.office is None:
            self.banner.show_message(
                Tone.WARN,
                self.tr("No office is chosen"),
                self.tr("Without an office file or address nothing can be sealed."),
                self.tr("Choose an office"),
            )
        elif office.error is not None and not office.busy:
            self.banner.show_error(explain(office.error), self.tr("Try again"))
        elif not office.reached and not office.busy:
            self.banner.show_message(
                Tone.WARN,
                self.tr("The office was not reached yet"),
                self.tr("Its keys of this week come from its server."),
                self.tr("Try again"),
            )
        elif delivery.error is not None:
            explained = explain(delivery.error)
            self.banner.show_message(Tone.BAD, explained.title, error_text(explained))
        else:
            self.banner.clear()

    def _act(self) -> None:
        if self._model.office.snapshot.office is None:
            self.jump_to_office.emit()
        else:
            self._model.office.refresh()

    def _name(self, key: FieldKey) -> str:
        question = self._model.form.questionnaire.question(key.question)
        label = self._wording.label(question, key.field)
        if key.item is None:
            return label
        return f"{self._wording.question(key.question).item} {key.item + 1}: {label}"

    def _to(self, key: FieldKey) -> _Jump:
        return lambda: self.jump.emit(key)

    def _to_point(self, point: Narrowed) -> _Jump | None:
        return self._to(point.key) if point.key else self._to_item(point.item)

    def _to_item(self, item: int | None) -> _Jump | None:
        return None if item is None else lambda: self.jump_to_item.emit(item)

    def _to_you(self) -> _Jump:
        return lambda: self._model.form.go_to("you")
