"""Colours, type, zoom: what look.md promises, measured."""

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime import measures
from desktop.runtime.measures import TYPE, ZOOM_STEPS, Space, TextStyle
from desktop.runtime.palette import DARK, LIGHT, MIN_TEXT_CONTRAST, Roles, Scheme, Tone, contrast, mix
from desktop.runtime.spacing import fix_width, limit_width, space
from desktop.runtime.theme import MOTION_MS, Theme, add_zoom_shortcuts, install, theme
from desktop.views.shared.labels import Label

LOOK = {
    "window": ("#f6f5f2", "#15191e"),
    "panel": ("#ffffff", "#1d232a"),
    "line": ("#dfe3e8", "#303842"),
    "ink": ("#1c2430", "#e7eaee"),
    "muted": ("#535e6d", "#a4aebb"),
    "accent": ("#0f5c63", "#57b6bd"),
    "accent_soft": ("#e3f0f0", "#173338"),
    "good": ("#1f6b3a", "#6cc58d"),
    "good_soft": ("#e3f3e8", "#16301f"),
    "warn": ("#9a5b00", "#e2a94e"),
    "warn_soft": ("#fdf1dc", "#35280f"),
    "bad": ("#a3262a", "#ef8a86"),
    "bad_soft": ("#fbe7e6", "#3a1a1b"),
}

SCHEMES = pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])


def test_the_roles_are_those_of_the_look() -> None:
    for name, (light, dark) in LOOK.items():
        assert (getattr(LIGHT, name), getattr(DARK, name)) == (light, dark), name


@SCHEMES
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "good", "warn", "bad"])
@pytest.mark.parametrize("ground", ["window", "panel", "accent_soft"])
def test_text_can_be_read_on_every_ground(roles: Roles, text: str, ground: str) -> None:
    assert contrast(getattr(roles, text), getattr(roles, ground)) >= MIN_TEXT_CONTRAST


@SCHEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_tones_can_be_read(roles: Roles, tone: Tone) -> None:
    text, ground = roles.tone(tone)
    assert contrast(text, ground) >= MIN_TEXT_CONTRAST
    assert contrast(roles.ink, ground) >= MIN_TEXT_CONTRAST
    assert contrast(roles.accent, ground) >= MIN_TEXT_CONTRAST


@SCHEMES
def test_the_primary_button_and_the_focus_ring_can_be_seen(roles: Roles) -> None:
    assert contrast(roles.on_accent, roles.accent) >= MIN_TEXT_CONTRAST
    # WCAG 2.2, 1.4.11: what shows a state needs 3:1.
    assert contrast(roles.accent, roles.panel) >= 3
    assert contrast(roles.accent, roles.window) >= 3


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == pytest.approx(1.0)


def test_mixing_is_between_its_colours() -> None:
    assert mix("#ffffff", "#000000", 0.0) == "#000000"
    assert mix("#ffffff", "#000000", 1.0) == "#ffffff"
    assert mix("#ff0000", "#0000ff", 0.5) == "#800080"


def test_type_never_falls_under_its_floor() -> None:
    assert min(size for size, _, _ in TYPE.values()) == 12.5
    assert {size for size, _, _ in TYPE.values()} == {12.5, 14.0, 17.0, 24.0}
    assert {weight for _, weight, _ in TYPE.values()} <= {400, 550, 650}
    assert set(TYPE) == set(TextStyle)


def test_the_spacing_scale_is_that_of_the_look() -> None:
    assert [int(step) for step in Space] == [0, 4, 8, 12, 16, 24, 40]


def test_the_palette_follows_the_scheme(qapp: QApplication, theme: Theme) -> None:
    for scheme, roles in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme.force_scheme(scheme)
        palette = qapp.palette()
        assert palette.color(QPalette.ColorRole.Window) == QColor(roles.window)
        assert palette.color(QPalette.ColorRole.Text) == QColor(roles.ink)
        assert roles.accent in qapp.styleSheet()


def test_an_unforced_scheme_follows_the_system(qapp: QApplication, theme: Theme) -> None:
    theme.force_scheme(None)
    # The offscreen platform has no scheme of its own, which means light.
    assert theme.scheme == Scheme.LIGHT


def test_the_style_sheet_is_filled_whole(qapp: QApplication, theme: Theme) -> None:
    assert not re.search(r"\$\w|@\d|/\*", qapp.styleSheet())
    for style in TextStyle:
        assert f'typeRole="{style}"' in qapp.styleSheet()


def test_zoom_scales_type_spaces_and_widths(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    space(layout, Space.M, (Space.S, Space.L, Space.XL))
    label = Label("x")
    fix_width(label, 100)
    other = QPushButton("y")
    limit_width(other, 200)
    layout.addWidget(label)
    layout.addWidget(other)
    label.ensurePolished()
    before_pt = label.font().pointSizeF()
    theme.set_zoom(2.0)
    margins = layout.contentsMargins()
    assert (margins.top(), margins.left(), margins.right(), margins.bottom()) == (16, 32, 32, 48)
    assert layout.spacing() == 24
    assert (label.width(), other.maximumWidth()) == (200, 400)
    assert label.font().pointSizeF() == pytest.approx(before_pt * 2, rel=0.01)


def test_layouts_made_at_a_zoom_start_with_it(qtbot: QtBot, theme: Theme) -> None:
    theme.set_zoom(1.5)
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    space(layout, Space.L, Space.S)
    assert (layout.spacing(), layout.contentsMargins().top()) == (24, 12)


def test_zoom_keeps_to_its_scale(theme: Theme) -> None:
    theme.zoom_by(-1)
    assert theme.zoom == 1.0
    seen = []
    for _ in range(8):
        theme.zoom_by(1)
        seen.append(theme.zoom)
    assert seen[:5] == list(ZOOM_STEPS[1:])
    assert seen[-1] == 2.0
    theme.set_zoom(9.0)
    assert theme.zoom == 2.0


def test_zoom_has_keys(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    add_zoom_shortcuts(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_Equal, control)
    assert theme.zoom == ZOOM_STEPS[1]
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert theme.zoom == ZOOM_STEPS[2]
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    assert theme.zoom == ZOOM_STEPS[1]
    QTest.keyClick(window, Qt.Key.Key_0, control)
    assert theme.zoom == 1.0


def test_changes_are_told_once_each(qtbot: QtBot, theme: Theme) -> None:
    told: list[None] = []
    theme.changed.connect(lambda: told.append(None))
    theme.set_zoom(1.25)
    theme.set_zoom(1.25)
    theme.force_scheme(Scheme.DARK)
    assert len(told) == 2


def test_motion_is_short_or_none(qapp: QApplication) -> None:
    assert install(qapp, scheme=Scheme.LIGHT, reduced_motion=False).motion_ms == MOTION_MS < 150
    assert install(qapp, scheme=Scheme.LIGHT, reduced_motion=True).motion_ms == 0
    assert theme().reduced_motion


def test_every_role_is_a_colour() -> None:
    for roles in (LIGHT, DARK):
        for field in fields(roles):
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(roles, field.name))
    assert measures.FOCUS_RING == 2
