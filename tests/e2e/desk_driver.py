"""A reviewer at the desk: unlocks, pulls, reads, checks the files, answers; by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.desk_app import DeskApp
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskcasestate import CasePage, FileLine
from desktop.viewmodels.deskrows import CaseRow
from desktop.views.desk.caseview import CaseView
from desktop.views.desk.composer import Composer
from desktop.views.desk.evidencecard import EvidenceCard
from desktop.views.desk.workview import WorkView
from desktop.views.shared.buttons import Button
from desktop.views.shared.filedialogs import SaveDialog
from tests.e2e.hands import (
    Unexpected,
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

FETCH_SECONDS = 240.0
REPORT, EVIDENCE, CONVERSATION, HISTORY = range(4)


@dataclass
class DeskDriver:
    """One reviewer at the window. `name` begins the names of its pictures."""

    app: DeskApp
    picture: Callable[[QWidget, str], None]
    name: str

    @property
    def work(self) -> WorkView:
        """The open desk."""
        work = self.app.window.work
        if work is None:
            raise Unexpected("the desk is open")
        return work

    @property
    def case(self) -> CaseView:
        """The part of the window that shows a case."""
        return self.work.case

    @property
    def page(self) -> CasePage:
        """What the case part shows."""
        page = self.case._model.snapshot.page
        if page is None:
            raise Unexpected("a case is shown")
        return page

    def rows(self) -> tuple[CaseRow, ...]:
        """The rows of the list, in order."""
        return self.work._model.snapshot.rows

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase and press Enter."""
        wait(self.app.window.unlock.isVisible, "the desk asks for its passphrase")
        self._take("locked")
        type_text(self.app.window.unlock.passphrase.line, passphrase)
        press(Qt.Key.Key_Return)
        wait(lambda: self.app.model.snapshot.stage is Stage.WORK, "the desk opens")
        wait(lambda: not self.work._model.snapshot.loading, "the vault is read")
        settle()

    def pull(self) -> None:
        """Pull, and wait until text and files are here."""
        pull = self.work._model.pull
        before = pull.snapshot.report
        click(self.work.list.pull.button)
        wait(lambda: pull.snapshot.report not in (None, before), "the desk has pulled", FETCH_SECONDS)
        wait(lambda: pull.snapshot.files is None, "the files are fetched", FETCH_SECONDS)
        expect(pull.snapshot.failure is None, "nothing failed on the way")
        settle()

    def inbox(self) -> None:
        """Show the list."""
        self._take("inbox")

    def open(self, row: CaseRow) -> None:
        """Click a case in the list."""
        view = self.work.list.list
        index = view.rows.index(view.rows.row_of(row.id) or 0, 0)
        view.scrollTo(index)
        settle()
        place = view.viewport().mapTo(view, view.visualRect(index).center())
        click(view, place)
        shown = self.case._model
        wait(lambda: shown.snapshot.page is not None and self.page.row.id == row.id, "the case opens")
        wait(lambda: not self.page.row.unread, "the case counts as read")
        settle()

    def read(self, account: str) -> None:
        """Read the report."""
        self._tab(REPORT)
        self._take("report")
        expect(account in texts(self.case.report), "the account is shown as it was written")

    def files(self) -> list[FileLine]:
        """The files of the case, as the evidence tab shows them."""
        self._tab(EVIDENCE)
        self._take("evidence")
        return [file for line in self.page.evidence for file in line.files]

    def save_copy(self, file: FileLine, folder: Path) -> Path:
        """Save a copy under the name that is offered."""
        self._tab(EVIDENCE)
        cards = [one for one in visible(self.case.evidence, EvidenceCard) if file.id in one._buttons]
        expect(len(cards) == 1, f"one card offers a copy of {file.safe_name}")
        click(cards[0]._buttons[file.id])
        saving = dialog(SaveDialog)
        type_text(saving.picker.path_line, str(folder))
        press(Qt.Key.Key_Return)
        wait(lambda: saving.picker.folder == folder, "the picker shows the folder")
        click(saving.save)
        model = self.case._model
        wait(lambda: model.snapshot.saved_as, "the copy is written", FETCH_SECONDS)
        path = Path(model.snapshot.saved_as)
        expect(file.state == "verified" and path.parent == folder, "the copy lies where it should")
        self._take("saved")
        self._dismiss()
        return path

    def acknowledge(self) -> None:
        """One click."""
        self._tab(REPORT)
        click(self.case.report.ack.button)
        self._sent("acknowledged")

    def ask(self, question: str) -> None:
        """Write a question in the composer and send it."""
        head = self.case.head
        click(head.ask if head.ask.isVisible() else head.ask_first)
        composer = dialog(Composer)
        type_text(composer.text.editor, question)
        self.picture(composer, f"{self.name}-question")
        click(composer.send)
        self._sent("asked")

    def conversation(self) -> str:
        """All words of the conversation tab."""
        self._tab(CONVERSATION)
        self._take("conversation")
        return texts(self.case.conversation)

    def lock(self) -> None:
        """Lock with the button of the bar."""
        click(self.app.window.bar.lock)
        wait(lambda: self.app.model.snapshot.stage is Stage.UNLOCK, "the desk is locked")
        expect(self.app.window.work is None, "nothing of the vault is left in the window")

    def _sent(self, what: str) -> None:
        model = self.case._model
        wait(lambda: model.snapshot.posted and model.snapshot.said is not None, f"it is posted: {what}")
        self._take(what)
        self._dismiss()

    def _dismiss(self) -> None:
        """Close the remark about what was done last."""
        buttons = [one for one in visible(self.case.said, Button) if one.text()]
        expect(len(buttons) == 1, "the remark can be closed")
        click(buttons[0])

    def _tab(self, number: int) -> None:
        bar = self.case.tabs
        click(bar, bar.tabRect(number).center())
        wait(lambda: bar.currentIndex() == number, "the tab is shown")
        settle()

    def _take(self, page: str) -> None:
        settle()
        self.picture(self.app.window, f"{self.name}-{page}")
