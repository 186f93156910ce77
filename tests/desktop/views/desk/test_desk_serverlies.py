"""What the window says of a server that went back or leaves numbers out, and the way to mend it."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from crypto.logevidence import Kind, read_evidence
from desktop.desk_app import DeskApp
from desktop.viewmodels.deskplaces import Place
from desktop.views.desk.serverpage import ServerPage
from desktop.views.desk.workview import WorkView
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import HOUR, DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import texts
from tests.simulator.servercopies import change, kept_copy, lose, put_back


def test_a_server_that_went_back_is_told_and_pulled_from_its_start(desk: Open, stage: DeskStage) -> None:
    app, work, view = desk
    copy = kept_copy(stage.server, "yesterday")
    stage.send("f10", files=False)
    view.list.pull.button.click()
    put_back(stage.server, copy)
    stage.send("f07", files=False)
    view.list.pull.button.click()
    settle(app.window)
    assert "The server was set back, or hides reports" in texts(view.list)
    stage.later(60)
    (mend,) = [one for one in view.list.pull.lies.findChildren(QPushButton) if one.isVisible()]
    assert mend.text() == "Pull from the start"
    mend.click()
    settle(app.window)
    assert "The server was set back" not in texts(view.list)
    assert len(work.snapshot.cases) == 4
    view.navigation.item(Place.SERVER).click()
    settle(app.window)
    (page,) = view.findChildren(ServerPage)
    table = page.faults.table.model()
    shown = [table.index(row, 1).data() for row in range(table.rowCount())]
    assert shown == [
        "A report that it took is missing in its log",
        "Its list no longer held what this desk took from it",
    ]


def test_numbers_that_are_left_out_are_told(desk: Open, stage: DeskStage) -> None:
    app, _, view = desk
    for name in ("f10", "f07"):
        stage.send(name, files=False)
    lose(stage.server, 3)
    view.list.pull.button.click()
    settle(app.window)
    assert "The server's list leaves numbers out" in texts(view.list)
    view.list.pull.button.click()
    settle(app.window)
    assert "The server's list leaves numbers out" in texts(view.list)


def shown_by_server_page(view: WorkView) -> tuple[ServerPage, list[str]]:
    """The page, and the sentences of its table."""
    (page,) = view.findChildren(ServerPage)
    table = page.faults.table.model()
    return page, [table.index(row, 1).data() for row in range(table.rowCount())]


def publish(app: DeskApp, stage: DeskStage) -> None:
    """The next publication; the desk's own clock stands still, so that it makes no covers meanwhile."""
    stage.clock.now += 6 * HOUR
    app.model.touch()
    stage.server.service.tick()


def test_how_far_the_log_was_checked(desk: Open, stage: DeskStage) -> None:
    app, work, view = desk
    publish(app, stage)
    view.list.pull.button.click()
    work.go(Place.SERVER)
    settle(app.window)
    page, faults = shown_by_server_page(view)
    assert "2 entries, published" in texts(page)
    assert "Never yet" not in texts(page)
    assert "Nothing was noticed" in texts(page)
    assert faults == []
    assert not view.list.pull.log.isVisible()


def test_a_report_that_is_held_back_is_told_and_its_evidence_saved(
    desk: Open, stage: DeskStage, tmp_path: Path
) -> None:
    app, work, view = desk
    stage.send("f10", files=False)
    publish(app, stage)
    lose(stage.server, 3)
    view.list.pull.button.click()
    settle(app.window)
    bar = view.list.pull.log
    assert "The server's log does not hold" in texts(bar)
    assert "Its log lists a report that never came here" in texts(bar)
    (see,) = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    see.click()
    settle(app.window)
    assert work.snapshot.place is Place.SERVER
    page, faults = shown_by_server_page(view)
    assert faults == ["Its log lists a report that never came here"]
    assert "Never came here" in texts(page)
    assert "this desk signs no log" in texts(page)
    dialog = page.faults.ask_where()
    assert dialog is not None
    dialog.picker.go(tmp_path)
    dialog.name.set_text("shown.json")
    dialog.save.click()
    settle(app.window)
    assert read_evidence((tmp_path / "shown.json").read_bytes()).kind is Kind.NOT_SHOWN
    assert "it proves nothing by itself" in texts(page)


def test_a_report_that_the_log_lost_is_named(desk: Open, stage: DeskStage) -> None:
    app, work, view = desk
    change(stage.server, "UPDATE capsules SET logged = 1 WHERE seq = 2")
    for _ in range(4):
        publish(app, stage)
        view.list.pull.button.click()
    settle(app.window)
    assert "It took it, but its log lacks it: 1" in texts(view.list.pull.log)
    work.go(Place.SERVER)
    settle(app.window)
    page, _ = shown_by_server_page(view)
    assert "1 (2026-0002)" in texts(page)


def test_of_some_faults_nothing_can_be_saved(desk: Open, stage: DeskStage) -> None:
    app, work, view = desk
    stage.clock.now -= 6 * HOUR
    app.model.touch()
    view.list.pull.button.click()
    settle(app.window)
    assert "The time of the server's log is wrong" in texts(view.list.pull.log)
    work.go(Place.SERVER)
    settle(app.window)
    page, faults = shown_by_server_page(view)
    assert faults == ["Its log is dated ahead of this computer's clock"]
    assert not page.faults.save.isVisible()
