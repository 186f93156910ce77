"""The form as a whole: steps at the start, the page in the middle, help at the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.runtime.theme import theme
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.fieldview import FieldView
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.helppane import HelpPane
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.reviewpage import ReviewPage
from desktop.views.reporter.safetyadvice import PageAdvice
from desktop.views.reporter.youpage import YouPage
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.labels import Label
from desktop.views.shared.page import SIDE_PX, Page, SidePane
from desktop.views.shared.pages import Pages
from desktop.views.shared.speaking import Speaking
from desktop.views.shared.steps import Steps
from desktop.views.shared.taborder import first_control, focus_first

REVIEW = "review"
STEPS_PX = 230
LEAST_PAGE_PX = 560
"""A narrower column of questions is worse than help that must be unfolded."""


class FormView(Speaking):
    """Shows the page that the form model says; pages are built when they are first needed."""

    leave = Signal()
    """Back to the first page of the window; the draft stays."""

    discard = Signal()
    """Forget the draft."""

    choose_office = Signal()

    check_safety = Signal()

    save_draft = Signal()
    """Lock what was written into a file."""

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__()
        self._model = model
        self._kit = kit
        self._wording = kit.wording
        self._built: tuple[object, ...] = ()
        self._waiting: QWidget | None = None
        self.pages: dict[str, Page] = {}
        self.steps = Steps()
        self.steps.chosen.connect(lambda at: model.form.go_to(model.form.snapshot.pages[at]))
        self.note = Label("", TextStyle.SMALL)
        self.throw_away = QuietButton()
        self.throw_away.clicked.connect(self.discard)
        self.everything, self.safety, self.keep = QuietButton(), QuietButton(), QuietButton()
        self.keep.clicked.connect(self.save_draft)
        model.draft.changed.connect(self._show_draft)
        self.everything.clicked.connect(model.form.ask_everything)
        self.safety.clicked.connect(self.check_safety)
        self.stack = Pages()
        self.help = HelpPane(kit.wording)
        self.help.setObjectName("help")
        self.start = SidePane(width_px=STEPS_PX)
        self._lay_out()
        model.form.changed.connect(self.show_state)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self.retranslate()

    def retranslate(self) -> None:
        """Set the frame's words; the pages are built anew in the new language."""
        self.keep.setText(self.tr("Save a draft…"))
        self.throw_away.setText(self.tr("Discard…"))
        self.throw_away.setAccessibleName(self.tr("Discard this report"))
        self.everything.setText(self.tr("All questions"))
        self.safety.setText(self.tr("Safety check"))
        self._show_draft()
        self.show_state()

    def _show_draft(self) -> None:
        draft = self._model.draft.snapshot
        if not draft.path:
            self.note.setText(self.tr("Kept in memory only. Closing the window forgets it."))
        elif draft.saved:
            self.note.setText(self.tr("Saved as a locked draft."))
        else:
            self.note.setText(self.tr("What you changed last is not in your locked draft yet."))

    def show_state(self) -> None:
        """Show the page, the steps and the help of the moment."""
        state = self._model.form.snapshot
        if not state.started:
            return
        built = (self._wording.code_of_language, state.branch, self._model.form.questionnaire)
        if built != self._built:
            self._clear()
            self._built = built
            self.steps.set_titles([self._wording.page(page).title for page in state.pages])
        self.everything.setVisible(state.hurried)
        page = self.pages.get(state.page)
        if page is None:
            page = self.pages[state.page] = self._make(state.page)
            self.stack.addWidget(page)
        if isinstance(page, FormPage):
            page.show_state(state)
        self._turn_to(page)
        self.steps.set_state(state.index, _at(state.pages, state.done), range(len(state.pages)))
        self.help.text.show_state(state)
        self._place_help()

    @property
    def entry_control(self) -> QWidget | None:
        """Where the focus goes: into the page, past the steps beside it."""
        page = self.stack.currentWidget()
        return first_control(page) if page is not None else None

    def go_to(self, key: FieldKey) -> None:
        """Jump to a field of any page."""
        self._model.form.go_to_field(key)
        page = self.pages.get(self._model.form.snapshot.page)
        if isinstance(page, FormPage):
            self._waiting = self.window().focusWidget()
            page.go_to(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Help stands beside the form while there is room, else on the page."""
        super().resizeEvent(event)
        self._place_help()

    def _place_help(self) -> None:
        page = self.stack.currentWidget()
        room = self.width() - self.start.width() - theme().px(SIDE_PX)
        beside = room >= theme().px(LEAST_PAGE_PX)
        asks = isinstance(page, FormPage)
        self.help.setVisible(asks and beside)
        if isinstance(page, FormPage):
            page.fold_help_in(not beside)

    def _make(self, page: str) -> Page:
        model, wording = self._model, self._wording
        made: Page
        if page == REVIEW:
            made = ReviewPage(page, model, self._kit)
            made.jump.connect(self.go_to)
            made.entered.connect(lambda: self._enter(made))
            made.jump_to_office.connect(self.choose_office)
            made.jump_to_item.connect(lambda _key: model.form.go_to("evidence"))
        elif page == "evidence":
            made = EvidencePage(page, model.form, self._kit, model.evidence)
        elif page == "you":
            made = YouPage(page, model, wording)
        else:
            made = FormPage(page, model.form, wording)
        if isinstance(made, FormPage):
            made.entered.connect(lambda: self._enter(made))
        # Its own event: making a page takes most of the time that one may.
        QTimer.singleShot(0, made, lambda: self._advise(made, page))
        made.bar.back.connect(self._back)
        if page != REVIEW:
            made.bar.primary.connect(model.form.forward)
        return made

    def _advise(self, page: Page, page_id: str) -> None:
        advice = PageAdvice(page_id, self._model.safety, self._wording)
        page.body.insertWidget(0, advice)
        advice.retranslate()

    def _turn_to(self, page: Page) -> None:
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            if isinstance(page, ReviewPage):
                # The page takes its time to make, and what stands on it to find: the keys may come between.
                QTimer.singleShot(0, page, lambda: self._open_review(page))
            else:
                self._model.review.close()
            focus_first(page)
            self._waiting = self.window().focusWidget()

    def _open_review(self, page: ReviewPage) -> None:
        if self.stack.currentWidget() is page:
            page.open()

    def _enter(self, page: Page) -> None:
        # A page is still built when the person has gone elsewhere, on it too: the focus stays with them.
        stayed = self.window().focusWidget() in (None, self._waiting)
        if self.stack.currentWidget() is page and page.isVisible() and stayed:
            focus_first(page)
            self._waiting = self.window().focusWidget()

    def _back(self) -> None:
        if self._model.form.snapshot.index == 0:
            self.leave.emit()
        else:
            self._model.form.back()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        widget = now
        while widget is not None and widget is not self:
            if isinstance(widget, FieldView):
                self._model.form.look_at(widget.key)
                return
            widget = widget.parentWidget()

    def forget_pages(self) -> None:
        """Let all pages go; the next `show_state` builds the one that is shown."""
        self._built = ()
        gone = tuple(self.pages.values())
        self._clear()
        for page in gone:
            # Now: until the next turn they would be painted and measured anew with all others.
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def _clear(self) -> None:
        # Taking a page away can bring us here again: what is gone through must not change meanwhile.
        gone, self.pages = self.pages, {}
        for page in gone.values():
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()  # still a child of the stack: without a parent all of it would be styled anew

    def _lay_out(self) -> None:
        start = self.start
        start.body.addWidget(self.steps)
        for button in (self.everything, self.safety):
            start.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        start.body.addStretch(1)
        start.body.addWidget(self.note)
        start.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        start.body.addWidget(self.throw_away, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        space(row, Space.NONE)
        row.addWidget(start)
        row.addWidget(self.stack, 1)
        row.addWidget(self.help)


def _at(pages: tuple[str, ...], wanted: frozenset[str]) -> set[int]:
    return {index for index, page in enumerate(pages) if page in wanted}
