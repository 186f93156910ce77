"""A person at the reporter window who uses the keyboard alone, from the first page to what is added later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.actions import Action
from desktop.domain.amendments import Change, Update
from desktop.domain.answers import Answers, TimeAnswer
from desktop.domain.records import present
from desktop.domain.safety import Guard
from desktop.services.resources import load_questionnaire
from desktop.viewmodels.reporter_evidencestate import Sharing
from desktop.views.reporter.additionsview import AdditionsView
from desktop.views.reporter.evidenceitem import EvidenceItemView
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.messageview import OwnNoteView
from desktop.views.reporter.reviewpage import ReviewPage
from desktop.views.reporter.safetyadvice import PageAdvice
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.buttons import DangerButton
from desktop.views.shared.details import Details
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.filedialogs import FilesDialog
from tests.e2e.hands import dialog, expect, settle, texts, visible, wait
from tests.e2e.key_form import fill_page_by_keys, give, write_time
from tests.e2e.keys import choose_card, pick, push, reach, strike, tick, write
from tests.e2e.reporter_driver import FORM_PAGES, SEND_SECONDS, Piece


@dataclass
class KeyDriver:
    """One report."""

    window: ReporterWindow

    def speak(self, native_name: str) -> None:
        """Choose a language from the bar's menu."""
        languages = self.window.bar._languages
        reach(languages)
        strike(Qt.Key.Key_Space)
        menu = languages.menu()
        wait(menu.isVisible, "the list of languages opens")
        for _ in menu.actions():
            if menu.activeAction() in menu.actions() and menu.activeAction().text() == native_name:
                break
            strike(Qt.Key.Key_Down)
        strike(Qt.Key.Key_Return)
        wait(lambda: languages.text() == native_name, f"the window speaks {native_name}")

    def begin(self, *, told: bool, few_know: bool) -> None:
        """From the first page into the form; `few_know` says so to the safety check, else it is skipped."""
        wait(lambda: self.window.model.office.snapshot.reached, "the office is reached")
        push(self.window.home.told if told else self.window.home.happened)
        safety = self.window.safety
        wait(safety.isVisible, "the safety check comes first")
        if few_know:
            self._say_that_few_know()
        push(safety.skip)

    def write(self, answers: Answers, pieces: Sequence[Piece]) -> int:
        """Go through the form, page by page. How many answers were given."""
        given = 0
        for page_id in FORM_PAGES:
            page = self._page(page_id)
            given += fill_page_by_keys(page, load_questionnaire(), answers)
            if isinstance(page, EvidencePage):
                self._attach(page, pieces)
            push(page.bar.primary_button)
        return given

    def review(self, excerpt: str) -> None:
        """See the report as the reviewer will read it, and ask for the words."""
        wait(lambda: isinstance(self._current(), ReviewPage), "the review page follows")
        page = self._current()
        if not isinstance(page, ReviewPage):
            raise TypeError(page)
        expect(excerpt in texts(page), "the account stands on the review page")
        push(page.bar.primary_button)
        wait(self.window.receipt.isVisible, "the eight words are shown")

    def seal(self) -> None:
        """Type the eight words back, seal and send."""
        page = self.window.receipt
        write(page.typed.line, " ".join(card.word.text() for card in page.words))
        wait(page.button.isEnabled, "the words fit")
        push(page.button)
        wait(self.window.sending.done.isVisible, "the report is sent", SEND_SECONDS)

    def add(self, update: Update) -> None:
        """From the page after sending to the conversation: add a text, an action, the end of another."""
        push(self.window.sending.replies)
        page = self.window.thread_page
        wait(page.isVisible, "the conversation opens")
        push(page.write)
        editor = page.follow_up
        write(editor.text.editor, present(update.text) or "")
        for action in present(update.adds_actions) or ():
            push(editor.additions.done_fold.button)
            wait(lambda: editor.additions.whole, "the fields are built")
            self._add_action(editor.additions, action)
        if isinstance(update.sets, Change):
            push(editor.additions.end_fold.button)
            wait(lambda: editor.additions.whole, "the fields are built")
            self._set_end(editor.additions, update.sets)
        push(editor.send)
        wait(lambda: visible(page, OwnNoteView), "the addition is sent", SEND_SECONDS)

    def _add_action(self, additions: AdditionsView, action: Action) -> None:
        if additions.code is None or additions.when is None:
            raise TypeError(additions)
        give(additions.code, action.code)
        give(additions.when, TimeAnswer(at=action.at, tz=action.tz, precision=action.precision))

    def _set_end(self, additions: AdditionsView, change: Change) -> None:
        if additions.number is None or additions.ended is None:
            raise TypeError(additions)
        pick(additions.number.select, str(change.action))
        give(additions.ended, TimeAnswer(at=change.ended_at))

    def _say_that_few_know(self) -> None:
        page, safety = self.window.safety, self.window.model.safety
        while (question := safety.snapshot.question) is not None and page.group is not None:
            answer = question.answers[0].id
            if question.many:
                tick(page.group.card(question.answers[-1].id))
            else:
                choose_card(page.group, answer)
            if question.id == "circle":
                return
            push(page.bar.primary_button)

    def _attach(self, page: EvidencePage, pieces: Sequence[Piece]) -> None:
        advice = next(iter(visible(page, PageAdvice)), None)
        if pieces and advice is not None and Guard.DESCRIBE_ONLY in advice.guards:
            self._decide_otherwise(advice)
        for piece in pieces:
            self._add(page.files, piece)
        wait(lambda: self.window.model.evidence.snapshot.settled, "every file is read")

    def _decide_otherwise(self, advice: PageAdvice) -> None:
        """Read what attaching costs, and attach all the same."""
        push(advice.guards[Guard.DESCRIBE_ONLY].button)
        push(visible(dialog(Dialog), DangerButton)[0])
        wait(lambda: QApplication.activeModalWidget() is None, "the question is answered")
        expect(not self.window.model.evidence.snapshot.describe_only, "files are taken again")

    def _add(self, files: EvidenceList, piece: Piece) -> None:
        before = len(files.views)
        if piece.path is None:
            push(files.describe)
        else:
            push(files.zone.button)
            picker = dialog(FilesDialog)
            write(picker.picker.path_line, str(piece.path))
            strike(Qt.Key.Key_Return)
            wait(lambda: QApplication.activeModalWidget() is None, "the picker closes")
        wait(lambda: len(files.views) == before + 1, "the piece gets its card")
        settle()
        view = list(files.views.values())[-1]
        fields = view.fields
        if piece.path is not None:
            _send_as_it_is(view)
        if kind := present(piece.record.type):
            pick(fields.kind.select, kind)
        if circle := present(piece.record.knowledge_circle):
            write(fields.circle.line, str(circle))
        if fields.only.isChecked() and not present(piece.record.reviewer_only):
            tick(fields.only)
        at, renamed = present(piece.record.captured_at), _name(piece) != piece.record.name
        if at or (piece.path is not None and renamed):
            push(next(one for one in visible(fields, Details) if one.isAncestorOf(fields.captured))._button)
        if renamed:
            write(fields.name.line, piece.record.name)
        if at:
            write_time(fields.captured, TimeAnswer(at=at))

    def _page(self, page_id: str) -> FormPage:
        wait(lambda: getattr(self._current(), "page", "") == page_id, f"the page {page_id} is shown")
        page = self._current()
        if not isinstance(page, FormPage):
            raise TypeError(page_id)
        return page

    def _current(self) -> QWidget | None:
        return self.window.form.stack.currentWidget()


def _send_as_it_is(view: EvidenceItemView) -> None:
    """Wait for the search, then choose the original under its own name."""
    wait(lambda: view.hidden.isVisible() and not view.hidden.progress.isVisible(), "the file was searched")
    choose_card(view.sharing.group, Sharing.ORIGINAL.value)
    tick(view.sharing.own_name)


def _name(piece: Piece) -> str:
    return piece.path.name if piece.path is not None else ""
