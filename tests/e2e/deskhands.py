"""A person at the review desk's window: what they click and type, and what they wait to see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.desk_app import DeskApp
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskcasestate import CasePage
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.views.desk.setupcustodian import SetupCustodianPage
from desktop.views.desk.setupoffice import SetupOfficePage
from desktop.views.desk.setupreviewers import SetupReviewersPage
from desktop.views.desk.setupserver import SetupServerPage
from desktop.views.desk.setupview import SetupView
from desktop.views.desk.setupwords import TypeBackPage
from desktop.views.desk.workview import WorkView
from desktop.views.shared.filedialogs import FilesDialog, SaveDialog
from tests.desktop.conftest import settle

P = TypeVar("P", bound=QWidget)

PATIENCE_MS = 60_000
"""Jobs run on real threads; the slowest makes keys and stretches passphrases."""

_NO_KEYS = Qt.KeyboardModifier.NoModifier


@dataclass
class Hands:
    """A person at the window: clicks what can be seen, types, waits until it has happened."""

    bot: QtBot
    app: DeskApp

    @property
    def window(self) -> QWidget:
        """The window."""
        return self.app.window

    def wait(self, holds: Callable[[], object]) -> None:
        """Until it is so."""
        self.bot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)
        settle(self.window)

    def click(self, button: QWidget) -> None:
        """Press a button that can be seen and pressed."""
        assert button.isVisible(), button
        assert button.isEnabled(), button
        self.click_at(button, button.rect().center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click into it. Such clicks go past the window, where the desk sees that somebody is there."""
        self.app.model.touch()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NO_KEYS, place)
        settle(self.window)

    def type_in(self, field: QWidget, text: str) -> None:
        """Type into a field that can be seen."""
        assert field.isVisible(), field
        QTest.keyClicks(field, text)

    def enter(self, field: QWidget) -> None:
        """Press Enter in a field."""
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(self.window)

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The open dialog of a kind."""

        def found() -> list[QWidget]:
            return [
                one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
            ]

        self.wait(found)
        return found()[-1]

    @property
    def setup(self) -> SetupView:
        """The set-up's pages."""
        assert self.app.window.setup is not None
        return self.app.window.setup

    @property
    def work(self) -> WorkView:
        """The main window's parts."""
        assert self.app.window.work is not None
        return self.app.window.work

    def go_on(self, page: SetupPage) -> None:
        """Press Continue on a page of the set-up."""
        self.click(self.setup.pages[page].bar.primary_button)

    def page(self, kind: type[P]) -> P:
        """The page of the set-up of a kind."""
        return next(page for page in self.setup.pages.values() if isinstance(page, kind))


def set_up(hands: Hands, invitation: Path, folder: Path, stick: Path) -> None:
    """Everything from the first page to the open desk."""
    hands.click(hands.app.window.start.setup_button)
    model = hands.app.model.setup
    assert model is not None
    office, reviewers = hands.page(SetupOfficePage), hands.page(SetupReviewersPage)
    hands.type_in(office.name_en.line, "Example Office")
    hands.go_on(SetupPage.OFFICE)
    hands.type_in(reviewers.person(0).name.line, "Ada Example")
    hands.go_on(SetupPage.REVIEWERS)
    hands.click(hands.page(SetupCustodianPage).choice.group.card("no"))
    hands.go_on(SetupPage.CUSTODIAN)
    hands.click(hands.page(SetupServerPage).choose)
    choose_file(hands, invitation)
    hands.go_on(SetupPage.SERVER)
    model.change(folder=folder)
    hands.go_on(SetupPage.VAULT)
    type_back(hands, SetupPage.VAULT_WORDS, model.snapshot.vault_words)
    model.change(root_folder=stick)
    hands.go_on(SetupPage.ROOT)
    type_back(hands, SetupPage.ROOT_WORDS, model.snapshot.root_words)
    hands.go_on(SetupPage.REVIEW)
    hands.wait(lambda: model.snapshot.page is SetupPage.DONE)
    hands.go_on(SetupPage.DONE)
    hands.wait(lambda: hands.app.model.snapshot.stage is Stage.WORK)


def choose_file(hands: Hands, path: Path) -> None:
    """Type a path into the file picker, and Enter."""
    dialog = hands.dialog(FilesDialog)
    assert isinstance(dialog, FilesDialog)
    line = dialog.picker.path_line
    line.clear()
    hands.type_in(line, str(path))
    hands.enter(line)
    hands.wait(lambda: hands.app.model.setup and hands.app.model.setup.snapshot.draft.invitation)


def type_back(hands: Hands, page: SetupPage, words: str) -> None:
    """Type a passphrase back, and Enter."""
    view = hands.setup.pages[page]
    assert isinstance(view, TypeBackPage)
    hands.type_in(view.typed.line, words)
    hands.enter(view.typed.line)


def open_case(hands: Hands, number: str) -> CasePage:
    """Choose a case in the list by its row, and wait for its page."""
    rows = hands.work.list.list.rows
    place = next(at for at, row in enumerate(rows.rows) if row.number == number)
    view = hands.work.list.list
    view.scrollTo(rows.index(place, 0))
    rect = view.visualRect(rows.index(place, 0))
    hands.click_at(view.viewport(), rect.center())
    work = hands.app.model.work
    assert work is not None

    def shown() -> CasePage | None:
        page = work.case.snapshot.page
        return page if page is not None and page.row.number == number and not page.row.unread else None

    hands.wait(shown)
    page = shown()
    assert page is not None
    return page


def save_first_file(hands: Hands, page: CasePage, folder: Path) -> Path:
    """Save a copy of a case's first file through the picker, under the name that is offered."""
    hands.work.case.tabs.setCurrentIndex(1)
    settle(hands.window)
    buttons = [
        one
        for one in hands.work.case.evidence.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleDescription() == page.evidence[0].files[0].safe_name
    ]
    hands.click(buttons[0])
    dialog = hands.dialog(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    dialog.picker.go(folder)
    hands.wait(lambda: dialog.picker.folder == folder)
    target = folder / dialog.name.text()
    hands.click(dialog.save)
    hands.wait(target.is_file)
    return target
