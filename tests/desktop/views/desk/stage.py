"""The desk's window over a stage of the real thing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.desk_app import DeskApp, build
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskcasestate import CasePage
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.window import FIRST_SIZE_PX
from desktop.views.desk.workview import WorkView
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage


@contextmanager
def shown(stage: DeskStage, translations: Translations) -> Iterator[DeskApp]:
    """The window, shown, put away afterwards; the stage's runner stays."""
    app = build(stage.world, translations)
    # The screen without a display is smaller than the usual window.
    app.window.resize(*FIRST_SIZE_PX)
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


def texts(root: QWidget) -> str:
    """All words that can be seen, without the marks that only guide their layout."""
    shown = "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())
    return shown.translate({0x200B: None, 0x2068: None, 0x2069: None})


def chosen(work: WorkModel, app: DeskApp) -> CasePage:
    """Show the first case."""
    work.select(work.snapshot.cases[0].id)
    settle(app.window)
    page = work.case.snapshot.page
    assert page is not None
    return page
