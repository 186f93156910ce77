"""A person at the reporter window: keys, clicks, and a sheet of paper for the eight words."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.answers import Answers, TimeAnswer
from desktop.domain.evidence import Evidence
from desktop.domain.records import present
from desktop.services.resources import load_questionnaire
from desktop.viewmodels.reporter_evidencestate import Sharing
from desktop.views.reporter.evidenceitem import EvidenceItemView
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.messageview import OwnNoteView, ReplyView
from desktop.views.reporter.reviewpage import ReviewPage
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.details import Details
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.plaintext import PlainText
from tests.e2e.dropping import drop_file
from tests.e2e.form_driver import fill_page, type_time
from tests.e2e.hands import (
    MARKS,
    PATIENCE_SECONDS,
    choose,
    choose_in_menu,
    click,
    dialog,
    expect,
    press,
    settle,
    texts,
    type_text,
    visible,
    wait,
)

Picture = Callable[[QWidget, str], None]
FORM_PAGES = ("happened", "takedown", "orders", "evidence", "you")
SEND_SECONDS = 240.0
"""50 MiB over loopback takes seconds; a loaded machine may need minutes."""


@dataclass(frozen=True)
class Piece:
    """One piece of evidence: what the report says of it, its file (None: only described), and how it goes.

    `dragged`: the file comes by drag and drop, not through the picker.
    """

    record: Evidence
    path: Path | None
    cleaned: bool = False
    dragged: bool = False


@dataclass
class ReporterDriver:
    """One run of the program. `name` begins the names of its pictures."""

    window: ReporterWindow
    picture: Picture
    name: str

    def arrive(self) -> None:
        """Wait until the office of the office file was reached."""
        wait(lambda: self.window.model.office.snapshot.reached, "the office is reached")
        self._take("home")

    def speak(self, native_name: str) -> None:
        """Choose another language from the bar's menu."""
        languages = self.window.bar._languages
        choose_in_menu(languages, native_name)
        wait(lambda: languages.text() == native_name, f"the window speaks {native_name}")

    def write(self, answers: Answers, pieces: Sequence[Piece]) -> int:
        """Begin a report and go through the form, page by page. How many answers were given."""
        click(self.window.home.happened)
        self.check_safety()
        given = 0
        for page_id in FORM_PAGES:
            page = self._page(page_id)
            given += fill_page(page, load_questionnaire(), answers)
            if isinstance(page, EvidencePage):
                for piece in pieces:
                    self.add(page.files, piece)
                wait(lambda: self.window.model.evidence.snapshot.settled, "every file is read")
            self._take(page_id)
            click(page.bar.primary_button)
        return given

    def hurry(self, answers: Answers) -> None:
        """While it happens: note the time, give four answers, and go on to the review."""
        click(self.window.home.now)
        wait(self.window.now.isVisible, "what helps comes first")
        click(self.window.now.note)
        self._take("now")
        click(self.window.now.bar.primary_button)
        page = self._page("now")
        fill_page(page, self.window.model.form.questionnaire, answers)
        self._take("four")
        click(page.bar.primary_button)

    def add_the_rest(self, text: str) -> None:
        """After four answers were sent: take up the first open question, and answer it in a follow-up."""
        click(self.window.sending.replies)
        page = self.window.thread_page
        wait(page.isVisible, "the conversation opens")
        click(page.write)
        click(visible(page.follow_up.rest, QuietButton)[0])
        self.window.model.follow_up.type(page.follow_up.text.text() + text)
        self._take("rest")
        click(page.follow_up.send)
        wait(lambda: visible(page, OwnNoteView), "the rest is sent", SEND_SECONDS)

    def check_safety(self) -> None:
        """Answer the safety check with nothing that is given advice."""
        page, safety = self.window.safety, self.window.model.safety
        wait(page.isVisible, "the safety check comes first")
        self._take("safety")
        while (question := safety.snapshot.question) is not None:
            group = page.group
            if group is None:
                raise TypeError(question.id)
            click(group.card(question.answers[-1 if question.many else 0].id))
            click(page.bar.primary_button)
        expect(safety.snapshot.advice == (), "there is nothing to advise")
        click(page.bar.primary_button)

    def add(self, files: EvidenceList, piece: Piece) -> None:
        """Attach a file, or describe a thing, and say what it is."""
        before = len(files.views)
        if piece.path is None:
            click(files.describe)
        elif piece.dragged:
            drop_file(files.zone, piece.path)
        else:
            choose_file(files.zone.button, piece.path)
        wait(lambda: len(files.views) == before + 1, "the piece gets its card")
        settle()
        view = list(files.views.values())[-1]
        fields = view.fields
        if piece.path is not None and piece.cleaned:
            send_cleaned(view)
        elif piece.path is not None:
            send_as_it_is(view, only_for_reviewer=present(piece.record.reviewer_only) is True)
        if kind := present(piece.record.type):
            choose(fields.kind.select, kind)
        if piece.path is None:
            type_text(fields.name.line, piece.record.name)
        if at := present(piece.record.captured_at):
            click(next(one for one in visible(fields, Details) if one.isAncestorOf(fields.captured))._button)
            type_time(fields.captured, TimeAnswer(at=at))

    def review(self, excerpt: str) -> None:
        """See the report as the reviewer will read it, and ask for the words."""
        wait(lambda: isinstance(self._current(), ReviewPage), "the review page follows")
        page = self._current()
        if not isinstance(page, ReviewPage):
            raise TypeError(page)
        expect(excerpt in texts(page), "the account stands on the review page")
        self._take("review")
        click(page.bar.primary_button)
        wait(self.window.receipt.isVisible, "the eight words are shown")

    def seal(self, *, stay: bool = False) -> str:
        """Write the eight words down, type them back, seal and send; then home, or `stay`. The words."""
        page = self.window.receipt
        words = " ".join(card.word.text() for card in page.words)
        expect(len(words.split()) == 8, "there are eight words")
        expect(not page.button.isEnabled(), "nothing can be sealed before the words are typed")
        self._take("words")
        type_text(page.typed.line, words)
        wait(page.button.isEnabled, "the words fit")
        self._take("words-typed")
        click(page.button)
        wait(self.window.sending.isVisible, "the sending page follows")
        state = self.window.model.delivery.sending
        wait(lambda: state.snapshot.done or not state.snapshot.under_way, "the first bytes are on their way")
        self._take("sending")
        wait(self.window.sending.done.isVisible, "the report is sent", SEND_SECONDS)
        self._take("sent")
        if stay:
            return words
        click(self.window.sending.home)
        wait(self.window.home.isVisible, "the first page is back")
        return words

    def look(self, words: str, replies: int) -> list[str]:
        """Check for replies with the eight words, again until so many are there. Their texts, in order."""
        click(self.window.home.enter_words)
        self._misspell(words)
        type_text(self.window.ask.words.line, words)
        self._take("ask")
        press(Qt.Key.Key_Return)
        page, talk = self.window.thread_page, self.window.model.talk
        wait(lambda: page.isVisible() and not talk.snapshot.searching, "the conversation opens")
        end = time.monotonic() + PATIENCE_SECONDS
        while len(visible(page, ReplyView)) < replies:
            expect(time.monotonic() < end, f"{replies} replies are published")
            click(page.again)
            wait(lambda: not talk.snapshot.searching, "the page of the board was read")
        self._take("conversation")
        return [_said(one) for one in visible(page, ReplyView)]

    def _misspell(self, words: str) -> None:
        """A misspelt word is told at once, before anything slow or anything on the network."""
        page = self.window.ask
        type_text(page.words.line, "x" + words)
        press(Qt.Key.Key_Return)
        expect(page.isVisible() and page.words._fault.text(), "a misspelt word is told at once")
        self._take("misspelt")

    def follow_up(self, text: str) -> None:
        """Write an answer into the conversation, seal and send it."""
        page = self.window.thread_page
        click(page.write)
        type_text(page.follow_up.text.editor, text)
        self._take("answer")
        click(page.follow_up.send)
        wait(lambda: visible(page, OwnNoteView), "the answer is sent", SEND_SECONDS)
        self._take("answered")

    def leave(self, *, delete: bool = True) -> None:
        """Close the conversation, and the window; nothing is asked, since nothing would be lost.

        Where the program itself runs, the window is its own to `delete`.
        """
        if self.window.thread_page.isVisible():
            click(self.window.thread_page.bar.back_button)
        self.window.close()
        expect(not self.window.isVisible(), "the window closes")
        if delete:
            self.window.deleteLater()

    def _page(self, page_id: str) -> FormPage:
        wait(lambda: getattr(self._current(), "page", "") == page_id, f"the page {page_id} is shown")
        page = self._current()
        if not isinstance(page, FormPage):
            raise TypeError(page_id)
        return page

    def _current(self) -> QWidget | None:
        return self.window.form.stack.currentWidget()

    def _take(self, page: str) -> None:
        self.picture(self.window, f"{self.name}-{page}")


def send_as_it_is(view: EvidenceItemView, *, only_for_reviewer: bool) -> None:
    """Wait for the search, then choose the original under its own name; unmark it where it may be quoted."""
    wait(lambda: view.hidden.isVisible() and not view.hidden.progress.isVisible(), "the file was searched")
    click(view.sharing.group.card(Sharing.ORIGINAL.value))
    click(view.sharing.own_name)
    expect(view.fields.only.isChecked(), "an original begins for the reviewer only")
    if not only_for_reviewer:
        click(view.fields.only)


def send_cleaned(view: EvidenceItemView) -> None:
    """Wait for the search, then choose a cleaned copy and wait until it is ready."""
    wait(lambda: view.hidden.isVisible() and not view.hidden.progress.isVisible(), "the file was searched")
    click(view.sharing.group.card(Sharing.CLEANED.value))
    wait(view.sharing.compare.isVisible, "the cleaned copy is ready")


def choose_file(opener: QWidget, path: Path) -> None:
    """Through a button and our own picker: type the path, press Enter."""
    click(opener)
    picker = dialog(FilesDialog)
    type_text(picker.picker.path_line, str(path))
    press(Qt.Key.Key_Return)
    wait(lambda: QApplication.activeModalWidget() is None, "the picker closes")


def _said(reply: ReplyView) -> str:
    """The message of a reply, without the marks that keep its lines in their own direction."""
    return "\n".join(one.text() for one in visible(reply, PlainText)).translate(MARKS)
