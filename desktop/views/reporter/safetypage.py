"""The safety check: one question at a time, its advice at once, all advice at the end."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.safety import SafetyQuestion, Weight
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_safety import SafetyModel, SafetyState
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.safetyadvice import AdviceList
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.choices import ChoiceGroup
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.speaking import clear, column, take_away
from desktop.views.shared.taborder import chain, focus_first

COLUMNS = 3


class SafetyPage(Page):
    """Nothing of it is stored or sent, and it says so on every page."""

    leave = Signal()
    """Back to where one came from."""

    go_on = Signal()
    """To the report."""

    close_window = Signal()
    """The check said stop."""

    def __init__(self, safety: SafetyModel, kit: Kit) -> None:
        super().__init__()
        self._safety = safety
        self._wording = kit.wording
        self._built: tuple[object, ...] = ()
        self.where = Label("", TextStyle.SMALL)
        self.group: ChoiceGroup | None = None
        self._cards = column()
        self.nothing = Banner()
        self.advice = AdviceList(safety, kit.wording)
        self.never = Banner(Tone.BAD)
        self._folds = column(gap=Space.S)
        self.body.addWidget(self.where)
        self.body.addLayout(self._cards)
        for part in (self.nothing, self.advice, self.never):
            self.body.addWidget(part)
        self.body.addLayout(self._folds)
        self.skip = Button()
        self.skip.clicked.connect(self._skip)
        self.use_bar().add(self.skip)
        self.bar.back.connect(self._back)
        self.bar.primary.connect(self._forward)
        safety.changed.connect(self.show_state)
        self.retranslate()

    @property
    def entry_control(self) -> QWidget | None:
        """Where the focus goes: the chosen card or the first; on the advice, the button that goes on."""
        if self.group is None:
            return self.bar.primary_button
        codes = self._safety.snapshot.chosen or (self._answers()[0],)
        return self.group.card(codes[0])

    def retranslate(self) -> None:
        """Set the words again; the cards are built anew."""
        self._built = ()
        self.skip.setText(self.tr("Skip the check"))
        never = self._wording.safety.never
        self.never.show_message(Tone.BAD, never.title, never.text)
        self.nothing.show_message(
            Tone.NEUTRAL,
            self.tr("Your answers call for nothing special"),
            self.tr("That is no promise that you are safe: nobody can see everything from here."),
        )
        self.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the page says by now: it follows only while somebody can see it."""
        super().showEvent(event)
        self.show_state()

    def show_state(self) -> None:
        """Show the question, or all advice."""
        if not self.isVisible():
            return
        state = self._safety.snapshot
        question = state.question
        if question is None:
            self._show_advice(state)
        else:
            self._show_question(state, question)
        for part in (self.where, self.skip):
            part.setVisible(question is not None)
        self.nothing.setVisible(question is None and not state.advice)
        self.never.setVisible(question is None and not state.stopped)
        self._turn(state)

    def _show_question(self, state: SafetyState, question: SafetyQuestion) -> None:
        words = self._wording.safety.questions[question.id]
        self.set_words(words.label, words.hint)
        place = fill(self.tr("Question {number} of {total}"), number=state.number, total=state.total)
        kept = self.tr("Your answers are neither stored nor sent.")
        self.where.setText(f"{place} · {kept}")
        self.advice.show_advice(state.heard, guards=False)
        # Whoever cannot see the advice appear hears it at the button that goes past it.
        said = (self._wording.safety.advice[one.id] for one in state.heard)
        self.bar.primary_button.setAccessibleDescription(
            "\n".join(f"{one.title}. {one.text}" for one in said)
        )
        if state.heard:
            # Where it stands is known after the next turn; on a small screen that is below the cards.
            QTimer.singleShot(0, self.advice, lambda: self.scroller.ensureWidgetVisible(self.advice))
        self.bar.set_words()
        self.bar.primary_button.setEnabled(bool(state.chosen))

    def _show_advice(self, state: SafetyState) -> None:
        if state.stopped:
            self.set_words(self.tr("Stop here"))
            self.bar.set_words(self.tr("Close Ombra"))
            shown = tuple(one for one in state.advice if one.weight is Weight.STOP)
        else:
            lead = self.tr("Advice from your answers. It comes again on the page where you need it.")
            self.set_words(self.tr("Before you write"), lead if state.advice else "")
            self.bar.set_words(self.tr("Go on to the report"))
            shown = state.advice
        self.advice.show_advice(shown)
        self.bar.primary_button.setAccessibleDescription("")
        self.bar.primary_button.setEnabled(True)

    def _turn(self, state: SafetyState) -> None:
        """Build the cards of another question, and give the focus to where it goes on."""
        built = (state.question, self._wording.code_of_language)
        if built != self._built:
            turned = bool(self._built)
            self._built = built
            self._build(state.question)
            self.scroller.verticalScrollBar().setValue(0)
            chain(self)
            if turned and self.isVisible():
                focus_first(self)
        if self.group is not None:
            self.group.set_codes(state.chosen)

    def _build(self, question: SafetyQuestion | None) -> None:
        if self.group is not None:
            take_away(self.group)
            self.group = None
        clear(self._folds)
        if question is None:
            return
        words = self._wording.safety.questions[question.id]
        choices = [Choice(one, words.answers[one].label, words.answers[one].line) for one in self._answers()]
        self.group = ChoiceGroup(choices, many=question.many, columns=COLUMNS, name=words.label)
        self.group.changed.connect(self._safety.answer)
        self._cards.addWidget(self.group)
        for name in question.explains:
            said = self._wording.safety.explains[name]
            self._folds.addWidget(Details(Label(said.text, TextStyle.BODY), said.title))

    def _answers(self) -> tuple[str, ...]:
        question = self._safety.snapshot.question
        return tuple(answer.id for answer in question.answers) if question else ()

    def _forward(self) -> None:
        state = self._safety.snapshot
        if state.question is not None:
            self._safety.forward()
        elif state.stopped:
            self.close_window.emit()
        else:
            self.go_on.emit()

    def _skip(self) -> None:
        if self._safety.snapshot.stopped:
            self._safety.read()
        else:
            self.go_on.emit()

    def _back(self) -> None:
        if not self._safety.back():
            self.leave.emit()
