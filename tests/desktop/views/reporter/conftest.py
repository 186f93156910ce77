"""A reporter window on the bench: real pages, immediate runner, no server unless a test brings one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import reporter_app
from desktop.runtime.translations import Translations
from desktop.services.routes import Route
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import Bench


@pytest.fixture
def bench() -> Iterator[Bench]:
    """Give a world that stands still."""
    made = Bench()
    yield made
    made.runner.shutdown()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, bench: Bench, translations: Translations) -> ReporterWindow:
    """Give the window, shown, without an office."""
    made = reporter_app.build(bench.world, bench.runner, translations, Route())
    qtbot.addWidget(made, before_close_func=forget)
    made.show()
    settle(made)
    return made


def forget(window: ReporterWindow) -> None:
    """Let a window close without asking."""
    window.model.discard()
