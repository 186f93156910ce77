"""One page of questions: heading, questions in a column, back and continue."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.runtime.measures import Space
from desktop.runtime.slices import Slices
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


class FormPage(Page):
    """The questions of one page; built anew for each page, branch and language, a little at a time."""

    entered = Signal()
    """The first field stands, or the one that was jumped to; the page goes on being built."""

    def __init__(self, page: str, form: FormModel, wording: Wording) -> None:
        words = wording.page(page)
        super().__init__(words.title, words.hint)
        self.page = page
        self._form = form
        self._wording = wording
        self._views: dict[str, AnyQuestion] = {}
        self._order: tuple[object, ...] = ()
        self.help = HelpText(wording)
        self.help_fold = Details(self.help)
        self.help_fold.hide()
        self.body.addWidget(self.help_fold)
        self.questions = column(gap=Space.XL)
        self.body.addLayout(self.questions)
        self._entered = False
        self._wanted: FieldKey | None = None
        self.use_bar()
        self._slices = Slices(self)
        self._slices.begin(self._steps(form.snapshot), now=False)

    def show_state(self, state: FormState) -> None:
        """Show the questions as they stand; those no longer asked go away, with their answers kept."""
        if state.page == self.page:
            self.help.show_state(state)
            self._slices.begin(self._steps(state), now=bool(self._views))

    @property
    def whole(self) -> bool:
        """Whether everything that is asked stands on the page."""
        return not self._slices.working

    def finish(self) -> None:
        """Build at once what is not there yet."""
        self._slices.finish()

    def _steps(self, state: FormState) -> Iterator[None]:
        asked = {question.question.id for question in state.questions}
        for question_id in [one for one in self._views if one not in asked]:
            gone = self._views.pop(question_id)
            take_away(gone)
        for at, question in enumerate(state.questions):
            view = self._views.get(question.question.id)
            if view is None:
                yield
                view = make_question(question, self._wording, self._form)
                self._views[question.question.id] = view
                self.questions.insertWidget(at, view)
                view.show()  # a layout would do so a turn later, and what is asked for must be there
            for _ in view.steps(question):
                yield
                self._arrive()
            self._arrive()
        self._wanted = None
        self._arrive()
        order = tuple(
            (one.question.id, tuple(tuple(field.field.id for field in item) for item in one.items))
            for one in state.questions
        )
        if order != self._order:
            self._order = order
            chain(self)

    def _arrive(self) -> None:
        """Tell that the first field stands, or the one that somebody jumped to."""
        entry = self.entry_control
        if entry is None or (self._entered and self._wanted is None):
            return
        self._entered = True
        self.entered.emit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and entry.hasFocus():
            self._scroll_to(wanted)

    def fold_help_in(self, folded_in: bool) -> None:
        """Keep the help on the page, where there is no room beside it."""
        self.help_fold.set_summary(self.tr("Why we ask, and how to stay safe"))
        self.help_fold.setVisible(folded_in)

    def field_view(self, key: FieldKey) -> FieldView | None:
        """The view of a field of this page; it is built now if it was not yet."""
        self._slices.until(lambda: self._standing(key) is not None)
        return self._standing(key)

    def _standing(self, key: FieldKey) -> FieldView | None:
        view = self._views.get(key.question)
        field = view.field_at(key) if view is not None else None
        return field if field is not None and not field.isHidden() else None

    @property
    def entry_control(self) -> QWidget | None:
        """Where the focus goes: a field that was jumped to, else the first, past advice and help above it."""
        if self._wanted is not None:
            view = self._standing(self._wanted)
            return view.entry() if view is not None else None
        items = (item for question in self._form.snapshot.questions for item in question.items[:1])
        keys = (field.key for item in items for field in item)
        return next((view.entry() for key in keys if (view := self._standing(key)) is not None), None)

    def go_to(self, key: FieldKey) -> None:
        """Bring a field into sight and give it the focus, now or as soon as it stands."""
        view = self._standing(key)
        if view is None:
            self._wanted = None if self.whole else key
            return
        entry = view.entry()
        if entry is not None:
            entry.setFocus()
            self._scroll_to(key)

    def _scroll_to(self, key: FieldKey) -> None:
        area, view = self.findChild(QScrollArea), self._standing(key)
        if area is not None and view is not None:
            # The page was laid out a moment ago at most: positions are right after the next turn.
            QTimer.singleShot(0, view, lambda: area.ensureWidgetVisible(view))
