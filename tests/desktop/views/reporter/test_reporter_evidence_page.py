"""The page of evidence: what is hidden, three equal choices, before and after; by eye, ear and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.safe_text import visible
from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_evidencestate import LookStage, Sharing
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.comparedialog import CompareDialog
from desktop.views.reporter.evidenceitem import EvidenceItemView
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.details import Details
from desktop.views.shared.pixels import PixelView
from desktop.views.shared.taborder import controls
from tests.desktop.cleaning import offices, photos
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.desktop.views.keyboard import shows_focus
from tests.desktop.views.reporter.pages import begin, click, shown_texts
from tests.desktop.views.sight import cut, hidden_sideways, squeezed
from tests.strictness.named import assert_all_named

RED, BLUE = (200, 30, 30), (20, 40, 180)


def page_of(window: ReporterWindow) -> EvidencePage:
    begin(window, "evidence")
    page = window.form.stack.currentWidget()
    assert isinstance(page, EvidencePage)
    return page


def added(window: ReporterWindow, folder: Path, name: str, data: bytes) -> EvidenceItemView:
    """The card of a file that was searched."""
    page = page_of(window)
    path = folder / name
    path.write_bytes(data)
    window.model.evidence.add_files([path])
    settle(window)
    return list(page.files.views.values())[-1]


def chosen(window: ReporterWindow) -> Sharing | None:
    return window.model.evidence.snapshot.items[0].sharing


def plain(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None, 0x200B: None})


def open_dialog(window: ReporterWindow) -> CompareDialog:
    settle(window)
    return next(one for one in window.findChildren(CompareDialog) if one.isVisible())


def test_groups_are_shown_and_values_only_when_asked(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    said = plain(shown_texts(view))
    assert "Where it was made: Place on the map" in said
    assert "No cleaning takes out: " in said
    assert "watermarks" in said
    assert "the network" in said
    assert photos.SECRET not in said
    view.hidden.fold.unfold()
    settle(window)
    assert photos.SECRET in shown_texts(view)


def test_three_choices_none_of_them_taken_beforehand(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    cards = [view.sharing.group.card(sharing.value) for sharing in Sharing]
    assert [(card.isChecked(), card.isEnabled()) for card in cards] == [(False, True)] * 3
    assert all(card.accessibleName() and card.accessibleDescription() for card in cards)
    widths = [card.width() for card in cards]
    assert max(widths) - min(widths) <= 1
    assert "check sum cannot be compared" in cards[0].accessibleDescription()
    assert view.chip.text == "To be decided"
    click(cards[0])
    settle(window)
    assert view.chip.text == "Ready"
    assert view.sharing.compare.isVisible()


def test_a_mail_says_what_its_signature_loses(window: ReporterWindow, tmp_path: Path) -> None:
    mail = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\nhello\r\n"
    view = added(window, tmp_path, "notice.eml", mail)
    assert "DKIM" in view.sharing.group.card("cleaned").accessibleDescription()


def test_everything_can_be_chosen_with_keys_alone(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    first = view.sharing.group.card("cleaned")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    settle(window)
    assert chosen(window) is Sharing.CLEANED
    QTest.keyClick(view.sharing.group.card("cleaned"), Qt.Key.Key_Right)
    settle(window)
    assert chosen(window) is Sharing.ORIGINAL
    view.sharing.own_name.setFocus()
    QTest.keyClick(view.sharing.own_name, Qt.Key.Key_Space)
    assert window.model.evidence.snapshot.items[0].name == "a.jpg"
    for control in (first, view.sharing.own_name, view.sharing.group.card("described")):
        assert shows_focus(control)


def test_before_and_after_open_and_close_with_keys(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    window.model.evidence.share(window.model.evidence.snapshot.items[0].key, Sharing.CLEANED)
    settle(window)
    view.sharing.compare.setFocus()
    QTest.keyClick(view.sharing.compare, Qt.Key.Key_Space)
    dialog = open_dialog(window)
    assert_all_named(dialog, shown_only=True)
    pictures = dialog.findChildren(PixelView)
    assert [one.accessibleName() for one in pictures] == ["Before", "After"]
    for one in pictures:
        image = one.grab().toImage()
        left, right = image.pixelColor(image.width() // 4, image.height() // 2), QColor(*BLUE)
        assert abs(left.red() - RED[0]) < 12
        assert left.blue() < right.blue()
    said = plain(shown_texts(dialog))
    assert "Nothing hidden was found." in said
    assert "Where it was made" in said
    assert photos.SECRET not in said
    assert QApplication.focusWidget() is dialog.close_button
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Escape)
    settle(window)
    assert not window.findChildren(CompareDialog)


@pytest.mark.parametrize(
    ("zoom", "scheme", "direction"),
    [
        (1.0, Scheme.LIGHT, Qt.LayoutDirection.LeftToRight),
        (2.0, Scheme.DARK, Qt.LayoutDirection.RightToLeft),
    ],
)
def test_it_can_be_read_at_twice_the_size_and_mirrored(
    window: ReporterWindow,
    theme: Theme,
    tmp_path: Path,
    zoom: float,
    scheme: Scheme,
    direction: Qt.LayoutDirection,
) -> None:
    theme.force_scheme(scheme)
    theme.set_zoom(zoom)
    QApplication.setLayoutDirection(direction)
    window.resize(1366, 900)
    view = added(window, tmp_path, "a.docx", offices.docx())
    window.model.evidence.share(window.model.evidence.snapshot.items[0].key, Sharing.CLEANED)
    for fold in (*view.findChildren(Details), *page_of(window).files.how_to.folds):
        fold.unfold()
    settle(window)
    assert (hidden_sideways(window), squeezed(window), cut(window)) == ([], [], [])
    view.sharing.compare.click()
    dialog = open_dialog(window)
    assert (hidden_sideways(dialog), squeezed(dialog), cut(dialog)) == ([], [], [])
    dialog.accept()


def test_an_archive_is_listed_and_says_that_all_goes_as_it_is(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "pack.zip", offices.zipped({"a.jpg": b"1", "in/b.txt": b"2"}))
    said = plain(shown_texts(view))
    assert "in/b.txt" in said
    assert "each file inside goes as it is" in said
    assert not view.sharing.group.card("cleaned").isEnabled()
    assert view.sharing.group.card("original").isEnabled()


def test_names_inside_an_archive_are_shown_as_they_are(window: ReporterWindow, tmp_path: Path) -> None:
    name = "x\u202egpj.<b>exe</b>"
    view = added(window, tmp_path, "pack.zip", offices.zipped({name: b"1"}))
    assert visible(name) in plain(view.hidden.values.text())
    assert view.hidden.values.textFormat() == Qt.TextFormat.PlainText


def test_a_guard_switches_two_cards_off(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    window.model.evidence.guard(describe_only=True, reviewer_only=False)
    settle(window)
    enabled = [view.sharing.group.card(sharing.value).isEnabled() for sharing in Sharing]
    assert enabled == [False, False, True]


def test_a_file_that_changed_says_so_and_can_be_read_again(window: ReporterWindow, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    (tmp_path / "a.jpg").write_bytes(photos.jpeg(orientation=3))
    click(view.sharing.group.card("cleaned"))
    settle(window)
    assert view.sharing.banner.isVisible()
    assert "changed" in shown_texts(view.sharing.banner)
    view.sharing.banner.action.emit()
    settle(window)
    assert not view.sharing.banner.isVisible()


def test_a_file_that_cannot_be_read_can_be_described(window: ReporterWindow, tmp_path: Path) -> None:
    page = page_of(window)
    window.model.evidence.add_files([tmp_path / "gone.jpg"])
    settle(window)
    view = list(page.files.views.values())[-1]
    assert [view.sharing.group.card(one.value).isEnabled() for one in Sharing] == [False, False, True]
    click(view.sharing.group.card("described"))
    assert window.model.evidence.snapshot.settled
    assert view.chip.text == "Described"


def test_a_search_can_be_stopped_and_taken_up(window: ReporterWindow, bench: Bench, tmp_path: Path) -> None:
    view = added(window, tmp_path, "a.jpg", photos.jpeg())
    key = window.model.evidence.snapshot.items[0].key
    bench.runner.hold()
    window.model.evidence.look_again(key)
    settle(window)
    assert view.hidden.progress.isVisible()
    view.hidden.progress.cancel_requested.emit()
    bench.runner.release()
    settle(window)
    assert not view.hidden.progress.isVisible()
    click(view.hidden.search)
    settle(window)
    assert not view.hidden.search.isVisible()
    assert window.model.evidence.snapshot.items[0].looking is LookStage.DONE


def test_of_such_pictures_only_the_allegation_goes(window: ReporterWindow) -> None:
    page = page_of(window)
    assert "hotline" in shown_texts(page.files.never)
    page.files.never.action.emit()
    (record,) = window.model.evidence.records()
    assert (record.described_only, record.name) == (True, "Pictures of abuse, alleged")
    assert window.model.evidence.attachments() == ()


def test_in_another_language_tab_still_goes_in_reading_order(
    window: ReporterWindow, translations: Translations
) -> None:
    """A follow-up keeps its list of evidence through a change of language, the cards in it are new."""
    window.model.talk.open_with(make_receipt(bytes), None)
    window.model.go(Place.TALK)
    window.model.follow_up.write()
    files = window.thread_page.follow_up.files
    window.thread_page.follow_up.files_fold.unfold()
    translations.use("zh-Hans")
    settle(window)
    assert files.how_to.folds[0].button.text() == "怎样取得参会名单"
    reached = list(controls(files))
    assert [one.nextInFocusChain() for one in reached[:3]] == reached[1:4]


def test_how_to_cards_unfold(window: ReporterWindow) -> None:
    page = page_of(window)
    assert len(page.files.how_to.folds) == 2
    for fold in page.files.how_to.folds:
        fold.unfold()
    settle(window)
    said = shown_texts(page.files.how_to)
    assert ".eml" in said
    assert "Export it as a table (CSV)" in said


def test_something_is_described_without_a_file(window: ReporterWindow) -> None:
    page = page_of(window)
    click(page.files.describe)
    settle(window)
    (item,) = window.model.evidence.snapshot.items
    (view,) = page.files.views.values()
    assert (item.is_file, item.name) == (False, "")
    assert "Not named yet" in shown_texts(view)
