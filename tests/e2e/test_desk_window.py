"""The review desk's window from a new office to a reply that a reporter opens, by clicks and keys alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import nacl.utils
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from crypto.address import parse_address
from crypto.board import read_index, read_page
from crypto.receipt import Receipt, new_receipt, stretch_receipt
from crypto.reply import ReplyContent, open_reply, tags_of
from desktop.desk_app import DeskApp, build
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.translations import Translations
from desktop.services.offices import OfficeSource
from desktop.services.parcels import Parcel
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskcasestate import CasePage
from desktop.viewmodels.deskidle import Clocks
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.viewmodels.deskworld import DeskWorld
from desktop.views.desk.composer import Composer
from desktop.views.desk.setupview import SetupView
from desktop.views.desk.setupwords import TypeBackPage
from desktop.views.desk.workview import WorkView
from desktop.views.shared.filedialogs import FilesDialog, SaveDialog
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import HOUR, JUNE_2026, attachments_of, file_bytes
from tests.e2e.office_kit import QUICK
from tests.simulator.reporter import ReporterSide, report
from tests.simulator.server import ServerThread, SetClock

PATIENCE_MS = 60_000
"""Jobs run on real threads; the slowest makes keys and stretches passphrases."""

QUESTION = "Which account was used when you restarted? 您用的是哪个账号？"


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
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(self.window)

    def type(self, field: QWidget, text: str) -> None:
        """Type into a field that can be seen."""
        assert field.isVisible(), field
        self.bot.keyClicks(field, text)

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


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path, clock=SetClock(JUNE_2026)) as running:
        yield running


@pytest.fixture
def hands(qtbot: QtBot, translations: Translations, server: ServerThread, tmp_path: Path) -> Iterator[Hands]:
    runner = TaskRunner()
    world = DeskWorld(runner, Clocks(server.clock, lambda: 0.0), nacl.utils.random, QUICK)
    app = build(world, translations)
    app.window.show()
    settle(app.window)
    yield Hands(qtbot, app)
    app.close()
    QApplication.processEvents()


def set_up(hands: Hands, server: ServerThread, folder: Path, stick: Path) -> None:
    """Everything from the first page to the open desk."""
    hands.click(hands.app.window.start.setup_button)
    model = hands.app.model.setup
    assert model is not None
    pages = hands.setup.pages
    office, reviewers, custodian, place = (
        pages[SetupPage.OFFICE],
        pages[SetupPage.REVIEWERS],
        pages[SetupPage.CUSTODIAN],
        pages[SetupPage.SERVER],
    )
    hands.type(office.name_en.line, "Example Office")  # type: ignore[attr-defined]  # the page of this name
    hands.go_on(SetupPage.OFFICE)
    hands.type(reviewers.person(0).name.line, "Ada Example")  # type: ignore[attr-defined]
    hands.go_on(SetupPage.REVIEWERS)
    hands.click(custodian.choice.group.card("no"))  # type: ignore[attr-defined]
    hands.go_on(SetupPage.CUSTODIAN)
    hands.click(place.choose)  # type: ignore[attr-defined]
    choose_file(hands, server.invitation)
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
    line = dialog.picker._path
    line.clear()
    hands.type(line, str(path))
    hands.bot.keyClick(line, Qt.Key.Key_Return)
    hands.wait(lambda: hands.app.model.setup and hands.app.model.setup.snapshot.draft.invitation)


def type_back(hands: Hands, page: SetupPage, words: str) -> None:
    """Type a passphrase back, and Enter."""
    view = hands.setup.pages[page]
    assert isinstance(view, TypeBackPage)
    hands.type(view.typed.line, words)
    hands.bot.keyClick(view.typed.line, Qt.Key.Key_Return)
    settle(hands.window)


def send(side: ReporterSide, names: tuple[str, ...], clock: SetClock) -> dict[str, Receipt]:
    """Reports with a file for each piece of evidence, an hour apart."""
    receipts = {}
    for name in names:
        receipts[name] = new_receipt(nacl.utils.random)
        parcel = Parcel(report(name).incident, attachments_of(name))
        side.submissions.send(parcel, receipts[name], side.offices.fetch())
        clock.now += HOUR
    return receipts


def read_board(server: ServerThread, side: ReporterSide, receipt: Receipt) -> list[ReplyContent]:
    """What a reporter's words open on the next board, with `crypto.reply`."""
    server.clock.now += 7 * HOUR
    server.service.tick()
    office = side.offices.fetch()
    keys = stretch_receipt(receipt, office.office_id)
    signers = {slot: one.sign for slot, one in office.signers.items()}
    found = []
    with side.dial(1) as gateway:
        index = read_index(gateway.board_index())
        for number in range(len(index.page_hashes)):
            page = read_page(index, number, gateway.board_page(index.page_name(number), index.page_bytes))
            mine = tags_of(keys.mailbox_key, list(signers)).keys() & page.keys()
            found += [open_reply(page[tag], keys, office.office_id, signers) for tag in mine]
    ordered = sorted(found, key=lambda one: one.number)
    return [one.content for one in ordered if one.content is not None]


def open_case(hands: Hands, number: str) -> CasePage:
    """Choose a case in the list by its row, and wait for its page."""
    rows = hands.work.list.list.rows
    place = next(at for at, row in enumerate(rows.rows) if row.number == number)
    view = hands.work.list.list
    view.scrollTo(rows.index(place, 0))
    rect = view.visualRect(rows.index(place, 0))
    hands.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
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


def test_a_new_office_receives_reads_saves_and_answers(
    hands: Hands, server: ServerThread, tmp_path: Path
) -> None:
    office, stick, copies = tmp_path / "office", tmp_path / "stick", tmp_path / "copies"
    stick.mkdir()
    copies.mkdir()
    set_up(hands, server, office, stick)
    assert (stick / "root.key").is_file()
    address = (office / "fingerprint.txt").read_text().split()
    line = next(word for word in address if word.startswith("ombra:"))
    side = ReporterSide(line, server.clock, source=OfficeSource(parse_address(line)))
    receipts = send(side, ("f01", "f03", "f05", "f11"), server.clock)
    work = hands.app.model.work
    assert work is not None

    hands.click(hands.work.list.pull.button)
    hands.wait(lambda: len(work.snapshot.rows) == 4 and work.pull.snapshot.files is None)
    assert work.snapshot.counts["at_risk"] == 1  # type: ignore[index]  # a StrEnum's value

    for at, name in enumerate(("f01", "f03", "f05", "f11"), start=1):
        page = open_case(hands, f"2026-{at:04d}")
        assert page.narrative == report(name).incident.narrative
        assert all(file.state == "verified" for line in page.evidence for file in line.files)
        folder = copies / name
        folder.mkdir()
        saved = save_first_file(hands, page, folder)
        data = saved.read_bytes()
        assert data == file_bytes(name, 0)
        assert hashlib.sha256(data).hexdigest() == page.evidence[0].files[0].sha256
        hands.work.case.tabs.setCurrentIndex(0)
        settle(hands.window)
    assert sorted(path.name for path in (copies / "f11").iterdir()) == ["notice_fdp.exe"]

    open_case(hands, "2026-0002")
    hands.click(hands.work.case.report.ack.button)
    hands.wait(lambda: work.case.snapshot.posted)
    hands.wait(lambda: work.case.snapshot.page and work.case.snapshot.page.row.acknowledged)
    hands.click(hands.work.case.head.ask_first)
    composer = hands.dialog(Composer)
    assert isinstance(composer, Composer)
    composer.text.editor.setPlainText(QUESTION)
    hands.click(composer.send)
    hands.wait(lambda: work.case.snapshot.draft is None and work.case.snapshot.posted)

    replies = read_board(server, side, receipts["f03"])
    assert [(one.kind, one.status) for one in replies] == [
        ("acknowledgement", "received"),
        ("question", "question_for_you"),
    ]
    assert replies[1].text == QUESTION
    assert read_board(server, side, receipts["f01"]) == []

    hands.click(hands.app.window.bar.lock)
    assert hands.app.model.snapshot.stage is Stage.UNLOCK
    assert hands.app.window.work is None
