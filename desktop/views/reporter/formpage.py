"""One page of questions: heading, questions in a column, back and continue."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.runtime.measures import Space
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import FieldKey, FormState
from desktop.views.reporter.fieldview import FieldView
from desktop.views.reporter.helppane import HelpText
from desktop.views.reporter.questionview import AnyQuestion, make_question
from desktop.views.reporter.wording import Wording
from desktop.views.shared.details import Details
from desktop.views.shared.page import Page
from desktop.views.shared.speaking import column, take_away
from desktop.views.shared.taborder import chain

TURN_MS = 12
"""How long the page is built at a time: the window answers to keys in between, and draws what is there."""


class FormPage(Page):
    """The questions of one page; built anew for each page, branch and language, a little at a time."""

    def __init__(self, page: str, form: FormModel, wording: Wording) -> None:
        words = wording.page(page)
        super().__init__(words.title, words.hint)
        self.page = page
        self._form = form
        self._wording = wording
        self._views: dict[str, AnyQuestion] = {}
        self._order: tuple[object, ...] = ()
        self._state = form.snapshot
        self._wanted: FieldKey | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self.help = HelpText(wording)
        self.help_fold = Details(self.help)
        self.help_fold.hide()
        self.body.addWidget(self.help_fold)
        self.questions = column(gap=Space.XL)
        self.body.addLayout(self.questions)
        self.use_bar()
        self.show_state(form.snapshot)

    def show_state(self, state: FormState) -> None:
        """Show the questions as they stand; those no longer asked go away, with their answers kept."""
        if state.page != self.page:
            return
        self.help.show_state(state)
        self._state = state
        asked = {question.question.id for question in state.questions}
        for question_id in [one for one in self._views if one not in asked]:
            gone = self._views.pop(question_id)
            take_away(gone)
        for question in state.questions:
            if (view := self._views.get(question.question.id)) is not None:
                view.show_state(question)
        if self._views or self.build_next():
            self._finish_or_go_on()

    @property
    def whole(self) -> bool:
        """Whether everything that is asked stands on the page."""
        asked = (self._views.get(question.question.id) for question in self._state.questions)
        return all(view is not None and view.whole for view in asked)

    def build_next(self) -> bool:
        """Build the next missing part, in reading order; whether one was missing."""
        for at, question in enumerate(self._state.questions):
            view = self._views.get(question.question.id)
            if view is None:
                view = make_question(question, self._wording, self._form)
                self._views[question.question.id] = view
                self.questions.insertWidget(at, view)
                view.build_next()
                return True
            if view.build_next():
                return True
        return False

    def _go_on(self) -> None:
        """Build for a moment, then let the window work."""
        spent = QElapsedTimer()
        spent.start()
        while spent.elapsed() < TURN_MS and self.build_next():
            pass
        self._finish_or_go_on()

    def _finish_or_go_on(self) -> None:
        if not self.whole:
            self._next.start()
            return
        order = tuple(
            (one.question.id, tuple(tuple(field.field.id for field in item) for item in one.items))
            for one in self._state.questions
        )
        if order != self._order:
            self._order = order
            chain(self)
        if self._wanted is not None:
            key, self._wanted = self._wanted, None
            self.go_to(key)

    def fold_help_in(self, folded_in: bool) -> None:
        """Keep the help on the page, where there is no room beside it."""
        self.help_fold.set_summary(self.tr("Why we ask, and how to stay safe"))
        self.help_fold.setVisible(folded_in)

    def field_view(self, key: FieldKey) -> FieldView | None:
        """The view of a field of this page, as soon as it stands."""
        view = self._views.get(key.question)
        return view.field_at(key) if view is not None else None

    @property
    def entry_control(self) -> QWidget | None:
        """Where the focus goes: the first question, past advice and help above it."""
        keys = (
            field.key for question in self._state.questions for item in question.items[:1] for field in item
        )
        views = (self.field_view(key) for key in keys)
        return next((view.entry() for view in views if view is not None), None)

    def go_to(self, key: FieldKey) -> None:
        """Bring a field into sight and give it the focus, once it stands."""
        view = self.field_view(key)
        if view is None and not self.whole:
            self._wanted = key
        entry = view.entry() if view is not None else None
        if view is None or entry is None:
            return
        entry.setFocus()
        area = self.findChild(QScrollArea)
        if area is not None:
            # The page was laid out a moment ago at most: positions are right after the next turn.
            QTimer.singleShot(0, view, lambda: area.ensureWidgetVisible(view))
