"""Fixtures for everything with a window: the house's look, a runner without threads, pictures."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.palette import Scheme
from desktop.runtime.slices import Slices
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations

Screenshot = Callable[[QWidget, str], Path]
Stage = Callable[..., QWidget]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Give the application in its light look at 100 %, with nothing moving; undo every change."""
    look = install(qapp, scheme=Scheme.LIGHT, reduced_motion=True)
    yield look
    look.force_scheme(Scheme.LIGHT)
    look.set_zoom(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def translations(qapp: QApplication, theme: Theme) -> Iterator[Translations]:
    """Give the languages, English first; the test may change them."""
    speech = Translations(qapp, "en")
    yield speech
    speech.remove()


@pytest.fixture
def immediate_runner() -> Iterator[ImmediateRunner]:
    """Give a runner that runs each job at once, on this thread."""
    runner = ImmediateRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def screenshot(theme: Theme, tmp_path: Path) -> Screenshot:
    """Give a function that takes a picture of a widget and returns the file."""

    def take(widget: QWidget, name: str) -> Path:
        settle(widget)
        path = tmp_path / f"{name}.png"
        assert widget.grab().save(str(path))
        return path

    return take


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    """Give a function that puts widgets on a window, shows and activates it, and keeps it alive."""
    kept: list[QWidget] = []

    def put(*widgets: QWidget, width: int = 600) -> QWidget:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.resize(width, 200)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle(window)
        return window

    return put


def settle(widget: QWidget) -> None:
    """Let polishing, layouts and deletions that wait happen now."""
    widget.ensurePolished()
    rounds = 3
    while rounds or Slices.any_working():
        rounds = max(0, rounds - 1)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
