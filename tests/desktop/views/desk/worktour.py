"""Pictures of the open desk: every list, a case through its tabs, the dialogs, the places."""

from __future__ import annotations

from desktop.desk_app import DeskApp
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskcasestate import Saying
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskwork import WorkModel
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.camera import Camera, scroll_down, window


def work_pages(camera: Camera, stage: DeskStage, speech: Translations) -> None:
    """The main window with its cases."""
    with window(camera, stage, speech) as app:
        made = stage.office.made.desks[0]
        app.model.choose(made.folder)
        app.model.unlock(made.passphrase)
        work = app.model.work
        assert work is not None
        camera.take("30-work", app.window)
        by_role = {row.title or row.number: row for row in work.snapshot.cases}
        assert by_role
        for row in work.snapshot.cases:
            work.select(row.id)
            camera.take(f"31-case-{row.number}", app.window)
        cases(camera, app, work)
        for place in (
            Place.AT_RISK,
            Place.DUE_SOON,
            Place.UNREADABLE,
            Place.KEYS,
            Place.SERVER,
            Place.RECORD,
        ):
            work.go(place)
            camera.take(f"40-place-{place}", app.window)
        work.go(Place.ALL)
        work.search("no such thing")
        camera.take("41-search-nothing", app.window)
        work.search("")
        app.model.lock()
        camera.take("42-locked", app.window)


def cases(camera: Camera, app: DeskApp, work: WorkModel) -> None:
    """One case through its tabs and its dialogs."""
    view = app.window.work
    assert view is not None
    hostile = next(row for row in work.snapshot.cases if "<img" in row.title)
    for case_id, name in ((hostile.id, "hostile"), (work.snapshot.cases[0].id, "first")):
        work.select(case_id)
        for index, tab in enumerate(("report", "evidence", "conversation", "history")):
            view.case.tabs.setCurrentIndex(index)
            camera.take(f"32-{name}-{tab}", app.window)
        view.case.tabs.setCurrentIndex(0)
    scroll_down(view.case)
    camera.take("33-report-below", app.window)
    for saying in (Saying.QUESTION, Saying.STATUS, Saying.NOTE):
        work.case.compose(saying)
        dialog = next(camera.open_dialogs())
        camera.take(f"34-compose-{saying}", dialog)
        work.case.discard()
        settle(app.window)
