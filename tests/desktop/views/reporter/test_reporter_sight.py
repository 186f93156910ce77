"""On small screens, in large type and by keyboard alone nothing of a page is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.services.conversationview import Message
from desktop.views.reporter.messageview import ReplyView
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from desktop.views.shared.taborder import controls
from tests.desktop.conftest import Stage, settle
from tests.desktop.views.keyboard import shows_focus, tab_round
from tests.desktop.views.reporter.pages import all_pages
from tests.desktop.views.sight import cut, hidden_sideways, squeezed


@pytest.mark.slow
@pytest.mark.parametrize(
    ("width", "height", "zoom", "direction"),
    [
        # A laptop of 1366 by 768 pixels that shows everything twice as large (QT_SCALE_FACTOR=2).
        (683, 384, 1.0, Qt.LayoutDirection.LeftToRight),
        (683, 384, 1.0, Qt.LayoutDirection.RightToLeft),
        # The same laptop with our own zoom.
        (1366, 700, 2.0, Qt.LayoutDirection.LeftToRight),
        (1180, 400, 1.0, Qt.LayoutDirection.LeftToRight),
    ],
)
def test_no_page_is_squeezed_or_cut(
    window: ReporterWindow,
    theme: Theme,
    tmp_path: Path,
    width: int,
    height: int,
    zoom: float,
    direction: Qt.LayoutDirection,
) -> None:
    theme.set_zoom(zoom)
    QApplication.setLayoutDirection(direction)
    window.resize(width, height)
    lost = {}
    for name, show in all_pages(window, tmp_path).items():
        show()
        for _ in range(4):
            settle(window)
        assert window.width() == width, name
        lost[name] = hidden_sideways(window) + squeezed(window) + cut(window)
    assert {name: found for name, found in lost.items() if found} == {}


@pytest.mark.parametrize("backwards", [False, True], ids=["tab", "shift-tab"])
def test_tab_goes_round_every_page_and_is_caught_nowhere(
    window: ReporterWindow, tmp_path: Path, backwards: bool
) -> None:
    window.activateWindow()
    for name, show in all_pages(window, tmp_path).items():
        show()
        settle(window)
        page = window.stack.currentWidget()
        assert page is not None
        seen = tab_round(window, backwards=backwards)
        usable = [one for one in controls(page) if one.isVisible() and one.isEnabled()]
        # Of cards of which one is chosen Tab reaches one; the arrow keys do the rest.
        missed = [one for one in usable if one not in seen and not one.inherits("QRadioButton")]
        assert missed == [], name


def focus() -> QWidget:
    """Where the focus is."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_whole_form_is_gone_through_with_keys_alone(window: ReporterWindow, tmp_path: Path) -> None:
    window.activateWindow()
    all_pages(window, tmp_path)["happened"]()
    settle(window)
    visited = [window.model.form.snapshot.page]
    for _ in range(8):
        page = window.form.stack.currentWidget()
        assert page is not None
        button = page.bar.primary_button  # type: ignore[attr-defined]  # every page of the form has a bar
        if not button.isEnabled() or window.model.form.snapshot.page == "review":
            break
        while focus() is not button:
            before = focus()
            QTest.keyClick(before, Qt.Key.Key_Tab)
            assert focus() is not before
        QTest.keyClick(button, Qt.Key.Key_Space)
        settle(window)
        visited.append(window.model.form.snapshot.page)
    assert visited == ["happened", "takedown", "orders", "evidence", "you", "review"]


@pytest.mark.slow
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_one_sees_where_the_focus_is(
    window: ReporterWindow, theme: Theme, tmp_path: Path, scheme: Scheme
) -> None:
    theme.force_scheme(scheme)
    window.activateWindow()
    blind = []
    for name, show in all_pages(window, tmp_path).items():
        show()
        settle(window)
        page = window.stack.currentWidget()
        assert page is not None
        for control in [one for one in controls(page) if one.isVisible() and one.isEnabled()]:
            if not shows_focus(control):
                blind.append(f"{name}: {type(control).__name__} {control.accessibleName()!r}")
    assert blind == []


NAME = "Prof. Dr. Adamastor de Albuquerque e Example-Sample the Younger, Northern Office"


@pytest.mark.parametrize(("width", "own_line"), [(1100, False), (560, True), (300, True)])
def test_who_signed_a_reply_is_never_cut_off(
    stage: Stage, window: ReporterWindow, width: int, own_line: bool
) -> None:
    written = 1_781_161_200
    reply = Message(0, NAME, (1,), "acknowledgement", "We have it.", written, "received", None, "en", True)
    view = ReplyView(reply, window._kit.wording)
    stage(view, width=width)
    (chip,) = view.findChildren(Chip)
    assert view.rect().contains(chip.rect().translated(chip.mapTo(view, QPoint(0, 0))))
    assert (chip.text, chip.accessibleName()) == (f"Signed by {NAME}, verified",) * 2
    assert chip.shown.startswith("Signed by")
    assert chip.shown.endswith("verified")
    title = next(one for one in view.findChildren(Label) if one.text() == "Acknowledgement")
    assert (chip.y() >= title.geometry().bottom()) is own_line
