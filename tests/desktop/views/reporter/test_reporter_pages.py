"""The other pages do what they say: evidence, review, words, replies, closing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop import reporter_app
from desktop.runtime.palette import Tone
from desktop.runtime.translations import Translations
from desktop.services.receipts import make_receipt
from desktop.services.routes import Route
from desktop.viewmodels.reporter_officestate import Connection, OfficeState, Stage
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.officewords import connection_words
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.filedialogs import FilesDialog
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import SERVICE, Bench, fill_least
from tests.desktop.views.reporter.pages import (
    HOSTILE_NAME,
    all_pages,
    begin,
    click,
    dialog_of,
    field,
    shown_texts,
)


def test_happening_now_says_what_to_do_first(window: ReporterWindow) -> None:
    click(window.home.now)
    settle(window)
    assert "cannot stop a shutdown" in shown_texts(window.now)
    click(window.now.bar.primary_button)
    settle(window)
    assert window.model.form.snapshot.hurried
    window.form.leave.emit()
    assert window.model.snapshot.place is Place.NOW
    window.now.leave.emit()
    assert window.home.resume.isVisibleTo(window)
    assert not window.home.now.isVisibleTo(window)


def test_a_gap_on_the_last_page_leads_to_its_field(window: ReporterWindow) -> None:
    begin(window, "review")
    page = window.form.stack.currentWidget()
    assert page is not None
    jump = next(b for b in page.findChildren(QPushButton) if "Name of the service" in b.accessibleName())
    click(jump)
    settle(window)
    assert window.model.form.snapshot.page == "happened"
    assert QApplication.focusWidget() is field(window, SERVICE).entry()


def test_files_are_dropped_on_the_page(window: ReporterWindow, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"who")
    begin(window, "evidence")
    page = window.form.stack.currentWidget()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv")), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.files.zone.dropEvent(event)  # type: ignore[union-attr]  # the evidence page has them
    assert [item.own_name for item in window.model.evidence.snapshot.items] == ["list.csv"]


def test_files_are_chosen_with_our_own_picker(window: ReporterWindow, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"who")
    begin(window, "evidence")
    page = window.form.stack.currentWidget()
    click(page.files.zone.button)  # type: ignore[union-attr]  # the evidence page has them
    dialog = dialog_of(window)
    assert isinstance(dialog, FilesDialog)
    dialog.picker.path_line.setText(str(tmp_path / "list.csv"))
    QTest.keyClick(dialog.picker.path_line, Qt.Key.Key_Return)
    settle(window)
    assert [item.own_name for item in window.model.evidence.snapshot.items] == ["list.csv"]


def test_a_hostile_name_is_shown_with_its_signs(window: ReporterWindow, tmp_path: Path) -> None:
    all_pages(window, tmp_path)["happened"]()
    window.model.form.go_to("evidence")
    settle(window)
    page = window.form.stack.currentWidget()
    assert page is not None
    labels = [one for one in page.findChildren(QLabel) if "invoice" in one.text()]
    assert labels
    for label in labels:
        assert "\u202e" not in label.text()
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert window.model.evidence.snapshot.items[0].name == HOSTILE_NAME


def test_the_words_are_typed_before_the_button_works(window: ReporterWindow) -> None:
    receipt = window.model.delivery.receipt
    receipt.begin("en")
    window.model.go(Place.RECEIPT)
    page = window.receipt
    assert not page.button.isEnabled()
    QTest.keyClicks(page.typed.line, receipt.snapshot.words[0] + " nonsense ")
    assert "Word 2" in shown_texts(page)
    page.typed.line.clear()
    QTest.keyClicks(page.typed.line, " ".join(receipt.snapshot.words))
    assert page.button.isEnabled()
    assert [card.word.text() for card in page.words] == list(receipt.snapshot.words)


def test_closing_asks_while_something_would_be_lost(window: ReporterWindow) -> None:
    fill_least(window.model.form)
    window.close()
    assert window.isVisible()
    dialog = dialog_of(window)
    dialog.reject()
    assert window.isVisible()
    window.model.discard()
    window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("entry", [False, True])
def test_closing_asks_while_something_is_being_added(window: ReporterWindow, entry: bool) -> None:
    model = window.model
    model.talk.open_with(make_receipt(lambda count: bytes(range(count))), sent_at=None)
    model.go(Place.TALK)
    (model.diary if entry else model.follow_up).type("They came again.")
    settle(window)
    click(window.thread_page.bar.back_button)
    assert "not sent yet" in shown_texts(dialog_of(window))
    dialog_of(window).reject()
    settle(window)
    assert (model.snapshot.place, model.talk_at_stake) == (Place.TALK, True)
    window.close()
    assert window.isVisible()
    dialog_of(window).reject()
    settle(window)
    click(window.thread_page.bar.back_button)
    dialog_of(window).accept()
    settle(window)
    assert (model.snapshot.place, model.talk_at_stake) == (Place.HOME, False)


def test_discarding_asks_first(window: ReporterWindow) -> None:
    begin(window)
    fill_least(window.model.form)
    click(window.form.throw_away)
    dialog_of(window).accept()
    settle(window)
    assert not window.model.form.snapshot.started
    assert window.model.snapshot.place is Place.HOME


def test_a_look_up_that_fails_leaves_the_focus_at_the_address(window: ReporterWindow) -> None:
    window.model.go(Place.OFFICE)
    page = window.office
    page.address.set_text("ombra:office.example/123")
    click(page.look_up)
    settle(window)
    assert "The address is not complete" in shown_texts(page)
    assert page.focusWidget() is page.address.line


def test_an_office_file_beside_the_program_is_offered_and_not_taken(
    bench: Bench, translations: Translations, tmp_path: Path
) -> None:
    file = tmp_path / "office.json"
    file.write_text("not an office")
    made = reporter_app.build(replace(bench.world, office_file=file), bench.runner, translations, Route())
    made.show()
    made.model.go(Place.OFFICE)
    settle(made)
    assert made.model.office.snapshot.stage is Stage.EMPTY
    click(made.office.beside)
    settle(made)
    assert getattr(made.model.office.snapshot.error, "code", "") == "bad_structure"
    assert made.office.focusWidget() is made.office.address.line
    made.close()
    shiboken6.delete(made)


def test_without_such_a_file_nothing_is_offered(window: ReporterWindow) -> None:
    window.model.go(Place.OFFICE)
    settle(window)
    assert window.office.beside.isHidden()


def test_mistyped_words_are_named_by_their_place(window: ReporterWindow) -> None:
    window.model.go(Place.TALK)
    window.model.talk.search("abandon amount lier amount expire adjust cage cancel")
    assert "Word 3" in shown_texts(window.ask)
    QTest.keyClicks(window.ask.words.line, "a")
    assert window.model.talk.snapshot.fault is None


@pytest.mark.parametrize(
    ("connection", "words", "tone"),
    [
        (Connection.DIRECT, "Direct connection: not anonymous", Tone.WARN),
        (Connection.TOR, "Through Tor", Tone.GOOD),
        (Connection.PROXY, "Through a proxy that is not Tor", Tone.WARN),
        (Connection.LOCAL, "This computer only", Tone.NEUTRAL),
        (Connection.UNCHOSEN, "No connection chosen", Tone.WARN),
        (Connection.NONE, "No office yet", Tone.NEUTRAL),
    ],
)
def test_the_connection_is_said_truthfully(
    window: ReporterWindow, connection: Connection, words: str, tone: Tone
) -> None:
    state = OfficeState(route=window.model.office.snapshot.route, connection=connection)
    assert connection_words(state) == (words, tone)
