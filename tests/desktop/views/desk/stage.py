"""The desk's window over a stage of the real thing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from desktop.desk_app import DeskApp, build
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.workview import WorkView
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage


@contextmanager
def shown(stage: DeskStage, translations: Translations) -> Iterator[DeskApp]:
    """The window, shown, put away afterwards; the stage's runner stays."""
    app = build(stage.world, translations)
    app.window.show()
    settle(app.window)
    try:
        yield app
    finally:
        app.window.close()
        app.model.close()
        app.window.deleteLater()
        settle(app.window)
        QApplication.processEvents()


@contextmanager
def unlocked(stage: DeskStage, translations: Translations) -> Iterator[tuple[DeskApp, WorkModel, WorkView]]:
    """The window with the first reviewer's desk open."""
    with shown(stage, translations) as app:
        made = stage.office.made.desks[0]
        app.model.choose(made.folder)
        app.model.unlock(made.passphrase)
        settle(app.window)
        work, view = app.model.work, app.window.work
        assert work is not None
        assert view is not None
        yield app, work, view
