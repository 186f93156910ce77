"""Pictures of the public log: after sending, while it is read, what it means, and a server that lies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QPushButton

from crypto.address import parse_address
from desktop.services.ceremony import OfficeMade
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.filedialogs import SaveDialog
from tests.desktop.services.boards import show
from tests.e2e.hands import click, dialog, settle
from tests.e2e.shots_reporter import close, hide_plugged_disks, open_window, to_top
from tests.e2e.studio import Studio
from tests.simulator.hostile import HostileServer

INTERVAL_HOURS = 6
"""The practice office publishes so often."""


def after_sending(studio: Studio, window: ReporterWindow) -> None:
    """The window stayed open past the next publication, and somebody looks."""
    page, talk = window.sending, window.model.talk
    studio.later(hours=INTERVAL_HOURS)
    with reading_held(studio, window):
        click(page.look)
        settle()
        studio.take("sent-looking", window)
    settle()
    studio.take("sent-listed", window)
    with studio.offline():
        talk.visit()
        settle()
        studio.take("sent-offline", window)


def coming_back(studio: Studio, office: OfficeMade, words: str) -> None:
    """Replies are there before the log is read; then its line, and what it means."""
    window = open_window(studio, str(office.office_file))
    window.model.go(Place.TALK)
    with reading_held(studio, window):
        window.model.talk.search(words)
        settle()
        to_top(window.thread_page)
        studio.take("log-reading", window)
    settle()
    fold = next(one for one in window.thread_page.log.fold.findChildren(QPushButton))
    fold.click()
    settle()
    to_top(window.thread_page)
    studio.take("log-meaning", window)
    close(window)


def lied_to(studio: Studio, office: OfficeMade, words: str) -> None:
    """A server that shows this person another board; what shows it can be kept."""
    with HostileServer(studio.server.url) as between:
        show(between, studio.clock.now, {})
        address = parse_address(office.address)
        window = open_window(studio, office.address.replace(f":{address.port}/", f":{between.port}/"))
        window.model.go(Place.TALK)
        window.model.talk.search(words)
        settle()
        page = window.thread_page
        for fold in page.log.findChildren(QPushButton):
            if fold.isCheckable() and fold is not page.log.fold.findChildren(QPushButton)[0]:
                fold.click()
        settle()
        to_top(page)
        studio.take("log-lie", window)
        save = next(
            one for one in page.log.findChildren(QPushButton) if one.isVisible() and "…" in one.text()
        )
        click(save)
        chooser = dialog(SaveDialog)
        hide_plugged_disks(chooser.picker)
        studio.take("log-proof", window, chooser)
        chooser.reject()
        close(window)


@contextmanager
def reading_held(studio: Studio, window: ReporterWindow) -> Iterator[None]:
    """Hold the work once the replies are there and the log is to be read."""
    talk = window.model.talk

    def hold() -> None:
        if talk.snapshot.checking:
            studio.runner.hold()

    talk.changed.connect(hold)
    yield
    talk.changed.disconnect(hold)
    studio.runner.release()
