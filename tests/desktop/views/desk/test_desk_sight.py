"""On small screens, in large type and by keyboard alone nothing of the desk is lost."""

from __future__ import annotations

import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.desk_app import DeskApp
from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.desksetupstate import SetupPage
from desktop.views.desk.setupserver import server_place
from desktop.views.desk.setupwords import roughly
from desktop.views.shared.firstsize import first_size
from desktop.views.shared.taborder import controls
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import chosen, texts
from tests.desktop.views.desk.test_desk_access import visit
from tests.desktop.views.keyboard import shows_focus, tab_round
from tests.desktop.views.sight import cut, hidden_sideways, squeezed


@pytest.mark.slow
@pytest.mark.parametrize(
    ("width", "height", "zoom", "direction"),
    [
        # A laptop of 1366 by 768 pixels that shows everything twice as large (QT_SCALE_FACTOR=2).
        (683, 384, 1.0, Qt.LayoutDirection.LeftToRight),
        (683, 384, 1.0, Qt.LayoutDirection.RightToLeft),
        # The same laptop with our own zoom.
        (1366, 700, 2.0, Qt.LayoutDirection.LeftToRight),
        (1180, 600, 1.0, Qt.LayoutDirection.RightToLeft),
    ],
)
def test_no_page_is_squeezed_or_cut(
    desk: Open, theme: Theme, width: int, height: int, zoom: float, direction: Qt.LayoutDirection
) -> None:
    app, work, _ = desk
    theme.set_zoom(zoom)
    QApplication.setLayoutDirection(direction)
    settle(app.window)
    app.window.resize(width, height)
    settle(app.window)
    lost = []
    for step in visit(app):
        step()
        for _ in range(4):
            settle(app.window)
        assert app.window.width() == width
        lost += hidden_sideways(app.window) + squeezed(app.window) + cut(app.window)
    assert lost == []
    assert work.snapshot.place is Place.RECORD


@pytest.mark.parametrize("backwards", [False, True], ids=["tab", "shift-tab"])
def test_tab_goes_round_every_page_and_is_caught_nowhere(desk: Open, backwards: bool) -> None:
    app, _, _ = desk
    app.window.activateWindow()
    for step in visit(app):
        step()
        settle(app.window)
        app.window.bar.search.setFocus()
        seen = tab_round(app.window, backwards=backwards)
        usable = [one for one in controls(app.window) if one.isVisible() and one.isEnabled()]
        assert [one for one in usable if one not in seen and not one.inherits("QAbstractButton")] == []


@pytest.mark.slow
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_one_sees_where_the_focus_is(desk: Open, theme: Theme, scheme: Scheme) -> None:
    app, _, _ = desk
    theme.force_scheme(scheme)
    app.window.activateWindow()
    blind = set()
    for step in visit(app):
        step()
        settle(app.window)
        for control in [one for one in controls(app.window) if one.isVisible() and one.isEnabled()]:
            if not shows_focus(control):
                blind.add(f"{type(control).__name__} {control.accessibleName()!r}")
    assert blind == set()


def test_the_window_opens_no_larger_than_the_screen(app: DeskApp) -> None:
    screen = app.window.screen().availableSize()
    assert first_size(10_000, 10_000) == screen
    assert first_size(300, 200).toTuple() == (300, 200)


def test_home_and_end_go_through_the_whole_list(desk: Open) -> None:
    _, work, view = desk
    view.list.list.setFocus()
    QTest.keyClick(view.list.list, Qt.Key.Key_End)
    assert work.snapshot.selected == work.snapshot.rows[-1].id
    QTest.keyClick(view.list.list, Qt.Key.Key_Home)
    assert work.snapshot.selected == work.snapshot.rows[0].id


@pytest.mark.slow
def test_a_list_of_a_hundred_thousand_cases_is_shown_in_a_moment(desk: Open) -> None:
    """Bar: 100 ms; a list that asked its model for every row would take several times as long."""
    _, work, view = desk
    row, cases = work.snapshot.rows[0], view.list.list
    many = tuple(replace(row, id=number) for number in range(1, 100_001))
    began = time.process_time()
    cases.show_rows(many, None, work.snapshot.now)
    assert not cases.viewport().grab().isNull()
    assert time.process_time() - began < 0.1
    assert cases.model().rowCount() == 100_000


def test_pointing_at_a_case_tells_all_of_it(desk: Open) -> None:
    _, _, view = desk
    cases = view.list.list
    index = cases.rows.index(0, 0)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).split(",")[0] in cases.tip(index)
    assert cases.tip(QModelIndex()) == ""


def test_a_server_out_of_reach_is_told_to_a_reviewer(desk: Open, stage: DeskStage) -> None:
    app, work, _ = desk
    stage.server.stop()
    work.pull.pull()
    work.go(Place.SERVER)
    settle(app.window)
    words = texts(app.window)
    stage.server.start()
    assert "The server cannot be reached" in words
    assert "ask who runs the server" in words
    assert "carry the report" not in words


def test_the_page_of_evidence_begins_at_its_top_without_files(desk: Open, stage: DeskStage) -> None:
    """A line that would say nothing takes no room."""
    app, work, view = desk
    stage.send("f10", files=False)
    work.pull.pull()
    work.select(next(row.id for row in work.snapshot.cases if not row.files))
    view.case.tabs.setCurrentIndex(1)
    settle(app.window)
    assert not view.case.evidence._count.isVisible()


def test_what_was_done_is_parted_the_same_way_everywhere(desk: Open) -> None:
    app, work, view = desk
    page = chosen(work, app)
    words = [work._speech.label("action", code) for code in page.row.actions[:2]]
    assert view.list.list._lines.headline(page.row).startswith(" · ".join(words))


def test_nothing_can_be_uncovered_while_the_passphrase_is_tried(app: DeskApp, stage: DeskStage) -> None:
    made = stage.office.made.desks[0]
    app.model.choose(made.folder)
    stage.held.hold()
    app.model.unlock(made.passphrase)
    settle(app.window)
    assert not app.window.unlock.show_typed.isEnabled()
    stage.held.release()


@pytest.mark.parametrize(
    ("number", "rough"), [(4_903_494.7e6, 4e12), (1.99e12, 1e12), (1e12, 1e12), (0.4, 0.0), (7.0, 7.0)]
)
def test_what_guessing_takes_is_told_in_one_digit(number: float, rough: float) -> None:
    assert roughly(number) == rough


def test_the_server_is_called_the_same_on_both_pages_of_the_set_up(app: DeskApp, stage: DeskStage) -> None:
    app.model.begin_setup()
    setup, view = app.model.setup, app.window.setup
    assert setup is not None
    assert view is not None
    setup.take_invitation(stage.server.invitation)
    invited = setup.snapshot.draft.invitation
    assert invited is not None
    place = server_place(invited.host, invited.port)
    settle(app.window)
    for page in (SetupPage.SERVER, SetupPage.REVIEW):
        shown = view.pages[page]
        shown.show_state(setup.snapshot)
        assert place in [label.text().replace("\u200b", "") for label in shown.findChildren(QLabel)]
