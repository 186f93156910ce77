"""The review desk's window from a new office to a reply that a reporter opens, by clicks and keys alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import nacl.utils
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.address import parse_address
from crypto.board import read_index, read_page
from crypto.receipt import Receipt, new_receipt, stretch_receipt
from crypto.reply import ReplyContent, open_reply, tags_of
from desktop.desk_app import build
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.translations import Translations
from desktop.services.offices import OfficeSource
from desktop.services.parcels import Parcel
from desktop.viewmodels.desk import Stage
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import Clocks
from desktop.views.desk.composer import Composer
from desktop.views.desk.window import FIRST_SIZE_PX
from tests.desktop.conftest import settle, theme, translations
from tests.desktop.viewmodels.deskstage import HOUR, JUNE_2026, attachments_of, file_bytes
from tests.e2e.deskhands import Hands, open_case, save_first_file, set_up
from tests.e2e.office_kit import QUICK
from tests.simulator.reporter import ReporterSide, report
from tests.simulator.server import ServerThread, SetClock

__all__ = ["theme", "translations"]

QUESTION = "Which account was used when you restarted? 您用的是哪个账号？"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path, clock=SetClock(JUNE_2026)) as running:
        yield running


@pytest.fixture
def hands(qtbot: QtBot, translations: Translations, server: ServerThread, tmp_path: Path) -> Iterator[Hands]:
    runner = TaskRunner()
    world = DeskWorld(runner, Clocks(server.clock, lambda: 0.0), nacl.utils.random, QUICK)
    app = build(world, translations)
    # The screen without a display is smaller than the usual window.
    app.window.resize(*FIRST_SIZE_PX)
    app.window.show()
    settle(app.window)
    yield Hands(qtbot, app)
    app.close()
    runner.shutdown()
    QApplication.processEvents()


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


def test_a_new_office_receives_reads_saves_and_answers(
    hands: Hands, server: ServerThread, tmp_path: Path
) -> None:
    office, stick, copies = tmp_path / "office", tmp_path / "stick", tmp_path / "copies"
    stick.mkdir()
    copies.mkdir()
    set_up(hands, server.invitation, office, stick)
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
