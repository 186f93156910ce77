"""The pages do what they say when somebody types and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_officestate import Connection, OfficeState
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.choiceview import ChoiceAnswer
from desktop.views.reporter.fieldview import FieldView, TextAnswer
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.longview import LongAnswer
from desktop.views.reporter.officewords import connection_words
from desktop.views.reporter.selectview import OWN_WORDS, SelectAnswer
from desktop.views.reporter.timeview import TimeView
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.filedialogs import FilesDialog
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import CODE, ROLE, SERVICE, TIME, fill_least
from tests.desktop.views.reporter.pages import HOSTILE_NAME, all_pages

RECEIVED = FieldKey("told", "notice.received")
NOTICE = FieldKey("told", "notice.text")


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def form_page(window: ReporterWindow) -> FormPage:
    page = window.form.stack.currentWidget()
    assert isinstance(page, FormPage)
    return page


def field(window: ReporterWindow, key: FieldKey) -> FieldView:
    found = form_page(window).field_view(key)
    assert found is not None
    return found


def begin(window: ReporterWindow, page: str = "happened") -> None:
    window.model.report(Branch.HAPPENED)
    window.model.form.go_to(page)
    settle(window)


def dialog_of(window: QWidget) -> Dialog:
    return next(one for one in window.findChildren(Dialog) if one.isVisible())


def shown_texts(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(labels)


def test_the_first_question_leads_to_its_branch(window: ReporterWindow) -> None:
    click(window.home.told)
    settle(window)
    assert window.model.form.snapshot.branch is Branch.TOLD
    assert isinstance(view := field(window, ROLE), ChoiceAnswer)
    assert view.field.group.code() == "other_employee"


def test_happening_now_says_what_to_do_first(window: ReporterWindow) -> None:
    click(window.home.now)
    settle(window)
    assert "cannot stop a shutdown" in shown_texts(form_page(window))
    window.form.leave.emit()
    assert window.home.resume.isVisibleTo(window)
    assert not window.home.now.isVisibleTo(window)


def test_what_is_typed_is_in_the_answers(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, SERVICE)
    assert isinstance(view, TextAnswer)
    QTest.keyClicks(view.field.line, "ExampleMeet")
    assert window.model.form.snapshot.answers.values["platform.name"] == "ExampleMeet"


def test_a_number_takes_digits_only(window: ReporterWindow) -> None:
    begin(window)
    key = FieldKey("service", "event.participants")
    view = field(window, key)
    assert isinstance(view, TextAnswer)
    QTest.keyClicks(view.field.line, "4x1-")
    assert window.model.form.snapshot.answers.values["event.participants"] == 41
    view.field.line.clear()
    view.field.line.textEdited.emit("")
    assert "event.participants" not in window.model.form.snapshot.answers.values


def test_cards_answer_and_the_rest_is_behind_a_button(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, ROLE)
    assert isinstance(view, ChoiceAnswer)
    assert not view.field.group.card("press").isVisibleTo(view)
    click(view.more)
    assert view.field.group.card("press").isVisibleTo(view)
    click(view.field.group.card("press"))
    assert window.model.form.snapshot.answers.values["reporter.role"] == "press"


def test_an_answer_in_ones_own_words(window: ReporterWindow) -> None:
    begin(window)
    view = field(window, ROLE)
    assert isinstance(view, ChoiceAnswer)
    click(view.other)
    QTest.keyClicks(view.own, "the interpreter ")
    assert window.model.form.snapshot.answers.values["reporter.role"] == "the interpreter"
    assert view.own.text() == "the interpreter "
    click(view.field.group.card("host"))
    assert window.model.form.snapshot.answers.values["reporter.role"] == "host"


def test_an_optional_answer_can_be_taken_back(window: ReporterWindow) -> None:
    begin(window)
    tier = FieldKey("service", "platform.account_tier")
    view = field(window, tier)
    assert isinstance(view, ChoiceAnswer)
    click(view.field.group.card("paid"))
    settle(window)
    click(view.undo)
    assert "platform.account_tier" not in window.model.form.snapshot.answers.values
    assert view.field.group.code() == ""


def test_a_list_answers_too_with_own_words(window: ReporterWindow) -> None:
    begin(window, "orders")
    window.model.form.add_item("people")
    view = field(window, FieldKey("people", "actors.role", 0))
    assert isinstance(view, SelectAnswer)
    view.field.select.set_code("staged_account")
    view.field.picked.emit("staged_account")
    assert window.model.form.snapshot.answers.items("actors")[0]["actors.role"] == "staged_account"
    view.field.picked.emit(OWN_WORDS)
    QTest.keyClicks(view.own, "a relay")
    assert window.model.form.snapshot.answers.items("actors")[0]["actors.role"] == "a relay"


def test_a_time_is_typed_in_parts_and_a_mistake_is_said_below(window: ReporterWindow) -> None:
    begin(window, "takedown")
    view = field(window, TIME)
    assert isinstance(view, TimeView)
    QTest.keyClicks(view.field.parts.date, "2026-06-04")
    QTest.keyClicks(view.field.parts.time, "25:00")
    assert "24 hours" in view.field.parts.time.accessibleDescription()
    view.field.parts.time.clear()
    QTest.keyClicks(view.field.parts.time, "00:27:30")
    view.field.parts.zone.set_code("UTC")
    view.field.parts.zone.picked.emit("UTC")
    answer = window.model.form.snapshot.answers.items("actions")[0]["actions.time"]
    assert getattr(answer, "at", "") == "2026-06-04T00:27:30Z"
    assert view.field.parts.time.accessibleDescription() == ""


def test_a_condition_shows_its_fields_in_their_place(window: ReporterWindow) -> None:
    begin(window, "takedown")
    page = form_page(window)
    assert page.field_view(NOTICE) is None
    received = field(window, RECEIVED)
    assert isinstance(received, ChoiceAnswer)
    click(received.field.group.card("yes"))
    settle(window)
    notice = field(window, NOTICE)
    assert notice.isVisible()
    top = notice.mapTo(page, QPoint(0, 0)).y()
    assert top > received.mapTo(page, QPoint(0, 0)).y()
    click(received.field.group.card("no"))
    settle(window)
    assert not notice.isVisible()


def test_sentences_are_picked_instead_of_written(window: ReporterWindow) -> None:
    begin(window)
    key = FieldKey("narrative", "narrative")
    view = field(window, key)
    assert isinstance(view, LongAnswer)
    first, second = view.sentences.menu().actions()[:2]
    first.trigger()
    second.trigger()
    assert window.model.form.snapshot.answers.values["narrative"] == f"{first.text()}\n{second.text()}"


def test_items_come_and_go(window: ReporterWindow) -> None:
    begin(window, "takedown")
    page = form_page(window)
    before = page.field_view(FieldKey("actions", "actions.code", 1))
    window.model.form.answer(CODE, "meeting_terminated_live")
    window.model.form.add_item("actions")
    settle(window)
    second = field(window, FieldKey("actions", "actions.code", 1))
    assert (before, second.isVisible()) == (None, True)
    window.model.form.remove_item("actions", 0)
    settle(window)
    assert page.field_view(FieldKey("actions", "actions.code", 1)) is None
    assert CODE in window.model.form.snapshot.gaps


def test_the_help_follows_the_focus(window: ReporterWindow) -> None:
    begin(window)
    words = window.form._kit.wording
    assert window.form.help.text.why.text() == words.question("who").why
    entry = field(window, SERVICE).entry()
    assert entry is not None
    entry.setFocus()
    assert window.form.help.text.why.text() == words.question("service").why
    assert window.form.help.text.safe.text() == words.question("service").safe


def test_without_room_the_help_is_on_the_page(window: ReporterWindow) -> None:
    window.resize(900, 700)
    begin(window)
    assert not window.form.help.isVisible()
    page = form_page(window)
    assert page.help_fold.isVisible()
    assert page.help.why.text() == window.form._kit.wording.question("who").why


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
    assert [item.name for item in window.model.evidence.snapshot.items] == ["list.csv"]


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
    assert [item.name for item in window.model.evidence.snapshot.items] == ["list.csv"]


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


def test_discarding_asks_first(window: ReporterWindow) -> None:
    begin(window)
    fill_least(window.model.form)
    click(window.form.throw_away)
    dialog_of(window).accept()
    settle(window)
    assert not window.model.form.snapshot.started
    assert window.model.snapshot.place is Place.HOME


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
        (Connection.PROXY, "Through your proxy", Tone.GOOD),
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
