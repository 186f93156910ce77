"""A reporter window on the bench: real pages, immediate runner, no server unless a test brings one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6

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
def window(bench: Bench, translations: Translations) -> Iterator[ReporterWindow]:
    """Give the window, shown, without an office; it is gone before the theme is put back."""
    made = reporter_app.build(bench.world, bench.runner, translations, Route())
    made.show()
    settle(made)
    yield made
    made.model.discard()
    made.close()
    shiboken6.delete(made)
