"""Pages, bars, steps, banners, progress, states and dialogs say and do what they should."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crypto.errors import CryptoError, Verdict
from desktop.runtime.errors import explain
from desktop.runtime.languages import language
from desktop.runtime.palette import Tone
from desktop.runtime.tasks import ProgressStep
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.views.shared.banner import Banner
from desktop.views.shared.chips import TONE_ICON, Chip
from desktop.views.shared.dialog import confirm, tell
from desktop.views.shared.dropzone import DropZone
from desktop.views.shared.empty import StatePane
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.progress import TaskProgress
from desktop.views.shared.steps import Steps
from desktop.views.shared.topbar import TopBar
from tests.desktop.conftest import settle


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    settle(widget)


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget: QWidget, words: str) -> QPushButton:
    (found,) = [each for each in widget.findChildren(QPushButton) if each.text() == words]
    return found


def test_a_page_is_named_by_its_heading(qtbot: QtBot, theme: Theme) -> None:
    page = Page("Heading", "Sub-heading")
    shown(qtbot, page)
    assert page.accessibleName() == "Heading"
    assert not page.bar.isVisible()
    bar = page.use_bar(back=False)
    assert (bar.back_button.isHidden(), bar.primary_button.isHidden()) == (True, False)
    with qtbot.waitSignal(bar.primary):
        QTest.mouseClick(bar.primary_button, Qt.MouseButton.LeftButton)


def test_text_columns_keep_to_72_characters(qtbot: QtBot, theme: Theme) -> None:
    label = Label("word " * 100)
    qtbot.addWidget(label)
    label.resize(1600, 400)
    settle(label)
    limit = label.fontMetrics().horizontalAdvance("n" * 72)
    assert label.contentsRect().width() == limit
    assert label.heightForWidth(1600) == label.heightForWidth(limit)


def test_the_limit_stands_at_the_end_in_either_direction(qtbot: QtBot, theme: Theme) -> None:
    label = Label("word " * 100)
    qtbot.addWidget(label)
    label.resize(1600, 400)
    settle(label)
    assert label.contentsMargins().left() == 0 < label.contentsMargins().right()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(label)
    assert label.contentsMargins().right() == 0 < label.contentsMargins().left()


def test_steps_tell_where_one_is(qtbot: QtBot, translations: Translations) -> None:
    steps = Steps(["One", "Two", "Three"])
    shown(qtbot, steps)
    steps.set_state(1, done={0}, open_steps={0, 1})
    rows = steps.findChildren(QPushButton)
    assert [row.accessibleName() for row in rows] == [
        "Step 1 of 3, done: One",
        "Step 2 of 3, you are here: Two",
        "Step 3 of 3: Three",
    ]
    assert [row.isEnabled() for row in rows] == [True, True, False]
    with qtbot.waitSignal(steps.chosen) as told:
        QTest.keyClick(rows[0], Qt.Key.Key_Space)
    assert told.args == [0]
    steps.set_titles(["一", "二"])
    settle(steps)
    assert [row.text() for row in steps.findChildren(QPushButton)] == ["一", "二"]


def test_the_top_bar_shows_language_connection_and_the_way_to_hide(
    qtbot: QtBot, translations: Translations
) -> None:
    bar = TopBar()
    shown(qtbot, bar)
    bar.set_language(language("zh-Hans"))
    bar.set_place("New report")
    bar.set_connection("Anonymous connection (Tor)", Tone.GOOD)
    assert "New report" in words_of(bar)
    assert bar.connection.text == "Anonymous connection (Tor)"
    (hide,) = [each for each in bar.findChildren(QPushButton) if each.accessibleName() == "Hide now"]
    with qtbot.waitSignal(bar.hide_requested):
        QTest.mouseClick(hide, Qt.MouseButton.LeftButton)
    menu = button(bar, "简体中文").menu()
    with qtbot.waitSignal(bar.language_chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == ["en"]
    bar.set_connection("", Tone.NEUTRAL)
    assert bar.connection.isHidden()


def test_chips_never_speak_by_colour_alone(qtbot: QtBot, theme: Theme) -> None:
    for tone in Tone:
        chip = Chip("Words", tone)
        qtbot.addWidget(chip)
        assert chip.accessibleName() == chip.text == "Words"
    assert len({TONE_ICON[tone] for tone in (Tone.GOOD, Tone.WARN, Tone.BAD)}) == 3


def test_banners_show_errors_in_words_and_hide_when_empty(qtbot: QtBot, translations: Translations) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_error(explain(CryptoError(Verdict.BAD_CHECKSUM)), action="Look")
    assert not banner.isHidden()
    assert banner.accessibleName().startswith("These words do not belong together. ")
    assert "bad_checksum" not in words_of(banner)
    with qtbot.waitSignal(banner.action):
        button(banner, "Look").click()
    banner.clear()
    assert banner.isHidden()


def test_what_an_error_is_about_is_shown_as_plain_text(qtbot: QtBot, translations: Translations) -> None:
    error = explain(CryptoError(Verdict.BAD_ADDRESS, "<b>x\u202ey</b>"))
    for widget in (Banner(), StatePane()):
        shown(qtbot, widget)
        widget.show_error(error)
        assert "<b>x[U+202E]y</b>" in words_of(widget)
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_error(error)
    banner.show_message(Tone.GOOD, "Done")
    assert words_of(banner) == "Done"


def test_progress_in_numbers_and_words(qtbot: QtBot, translations: Translations) -> None:
    progress = TaskProgress("Files", can_pause=True)
    shown(qtbot, progress)
    progress.show_step(ProgressStep("sending", 250_000, 1_000_000), 50_000.0)
    assert words_of(progress) == "Sending\n250 KB of 1.0 MB · 50.0 KB a second"
    progress.set_paused(True)
    assert "Paused" in words_of(progress)
    with qtbot.waitSignal(progress.pause_requested) as told:
        progress.findChildren(QPushButton)[0].click()
    assert told.args == [False]
    with qtbot.waitSignal(progress.cancel_requested):
        progress.findChildren(QPushButton)[1].click()


def test_progress_of_sizes_beyond_32_bits(qtbot: QtBot, translations: Translations) -> None:
    progress = TaskProgress()
    shown(qtbot, progress)
    progress.show_step(ProgressStep("", 3 * 2**30, 4 * 2**30))
    assert "3.2 GB of 4.3 GB" in words_of(progress)
    progress.count_items()
    progress.show_step(ProgressStep("", 3, 7))
    assert "3 of 7" in words_of(progress)
    for nothing_known in (ProgressStep(), ProgressStep("", 0, 0)):
        progress.show_step(nothing_known)
        assert words_of(progress).strip() == "0"


def test_states_show_one_thing_at_a_time(qtbot: QtBot, translations: Translations) -> None:
    pane = StatePane()
    shown(qtbot, pane)
    pane.show_loading("Fetching")
    assert pane.accessibleName() == "Fetching"
    pane.show_error(explain(CryptoError(Verdict.BAD_SIGNATURE)), action="Again")
    assert "bad_signature" not in words_of(pane)
    button(pane, "Technical detail").click()
    assert "bad_signature" in words_of(pane)
    with qtbot.waitSignal(pane.action):
        button(pane, "Again").click()
    pane.show_empty("Nothing yet", "Replies appear here.")
    assert words_of(pane) == "Nothing yet\nReplies appear here."


def test_confirming_is_deliberate_and_never_nested(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    shown(qtbot, window)
    done: list[str] = []
    dialog = confirm(
        window,
        title="Delete",
        text="It is gone then.",
        yes="Delete it",
        no="Keep it",
        on_yes=lambda: done.append("x"),
    )
    assert dialog.isVisible()
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(window)
    assert done == []
    dialog = confirm(
        window,
        title="Delete",
        text="It is gone then.",
        yes="Delete it",
        no="Keep it",
        on_yes=lambda: done.append("x"),
        danger=True,
    )
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button(dialog, "Keep it"))
    button(dialog, "Delete it").click()
    settle(window)
    assert done == ["x"]


def test_telling_needs_no_answer(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    shown(qtbot, window)
    dialog = tell(window, title="Sent", text="It left this computer.", close="Close")
    assert words_of(dialog) == "Sent\nIt left this computer."
    QTest.keyClick(button(dialog, "Close"), Qt.Key.Key_Space)
    settle(window)
    assert not window.findChildren(type(dialog))


def test_the_drop_zone_has_a_button_too(qtbot: QtBot, translations: Translations) -> None:
    zone = DropZone()
    shown(qtbot, zone)
    with qtbot.waitSignal(zone.browse):
        QTest.keyClick(zone.button, Qt.Key.Key_Space)


@pytest.mark.parametrize("name", ["shared"])
def test_no_dialog_of_qt_is_used(name: str) -> None:
    """QFileDialog writes history, QMessageBox guesses markup, exec() nests event loops."""
    views = Path(__file__).resolve().parents[4] / "desktop" / "views" / name
    for path in views.glob("*.py"):
        source = path.read_text("utf-8")
        for word in ("QFileDialog", "QMessageBox", "QInputDialog", ".exec(", "QSettings("):
            assert word not in source, path.name
