"""The connection's page: one button, progress in words, and whoever must act is told."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nacl.utils
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import reporter_app
from desktop.domain.progress import ProgressStep
from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.translations import Translations
from desktop.services.routes import Route
from desktop.services.tormeans import TorMeans
from desktop.services.torplaces import Places
from desktop.services.torprocess import Patience
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.connectionpage import ConnectionPage
from desktop.views.reporter.connectionwords import start_words
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import Still
from tests.simulator.faketor import make_fake_tor
from tests.simulator.server import free_port

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the fake is a script")


@dataclass
class Shown:
    """The page, shown, in a window of its own world; `here` is where its fake tor lies."""

    window: ReporterWindow
    runner: ImmediateRunner
    here: Path

    @property
    def page(self) -> ConnectionPage:
        return self.window.connection


@pytest.fixture
def shown(translations: Translations, tmp_path: Path) -> Iterator[Shown]:
    places = Places(make_fake_tor(tmp_path), {})
    means = TorMeans((free_port(),), lambda: places, patience=Patience(0.5, 0.2))
    runner = ImmediateRunner()
    world = World(Still(), nacl.utils.random, runner, tor=means)
    window = reporter_app.build(world, runner, translations, Route())
    window.show()
    window.model.go(Place.CONNECTION)
    settle(window)
    yield Shown(window, runner, tmp_path)
    runner.shutdown()
    window.model.connection.close()
    window.close()
    shiboken6.delete(window)


def test_enter_on_the_first_button_is_enough(shown: Shown) -> None:
    page = shown.page
    assert page.by_tor.hasFocus()
    QTest.keyClick(page.by_tor, Qt.Key.Key_Space)
    settle(shown.window)
    assert page.chip.text == "Through Tor"
    assert "Tor of its own" in page.text.text()
    assert not page.by_tor.isVisible()
    assert page.bar.back_button.hasFocus()


def test_while_tor_starts_its_progress_is_said_in_words_and_can_be_stopped(shown: Shown) -> None:
    page = shown.page
    shown.runner.hold()
    page.start.click()
    shown.runner._waiting[-1].show(ProgressStep("tor:loading_status", 35, 100))
    settle(shown.window)
    assert page.progress.isVisible()
    assert page.progress._label.text() == "Tor is starting: fetching the list of its relays"
    assert page.progress._bar.accessibleDescription() == "35 of 100"
    assert not page.start.isVisible()
    assert not page.direct.direct.isEnabled()
    page.progress.cancel_requested.emit()
    shown.runner.release()
    settle(shown.window)
    assert not page.progress.isVisible()
    assert page.banner.isHidden()


def test_a_tor_that_is_stuck_opens_what_may_help(shown: Shown) -> None:
    make_fake_tor(shown.here, ("Bootstrapped 5% (conn): Connecting to a relay",))
    page = shown.page
    assert not page.bridges.isVisible()
    page.by_tor.click()
    settle(shown.window)
    assert page.banner._title.text() == "Tor does not get any further"
    assert page.code.text() == "tor_stuck"
    assert page.bridges.isVisible()


def test_every_stage_that_tor_names_has_words() -> None:
    tags = "starting conn_pt conn handshake_done onehop_create loading_keys enough_dirinfo ap_conn done new"
    words = [start_words(tag) for tag in tags.split()]
    assert all(words)
    assert len(set(words)) == 4


def test_a_tor_that_ended_since_can_be_started_again(shown: Shown) -> None:
    """Its port is dead: the office's look-up fails, and the page offers what helps."""
    page, model = shown.page, shown.window.model
    page.by_tor.click()
    assert not page.start.isVisible()
    (tor,) = model.connection._mine
    tor.end()
    model.office.propose_address("ombra:" + "o" * 56 + ".onion/" + "1" * 30)
    settle(shown.window)
    assert page.code.text() == "proxy_unreachable"
    assert page.start.isVisible()
    page.start.click()
    assert [one.alive for one in model.connection._mine] == [True]
