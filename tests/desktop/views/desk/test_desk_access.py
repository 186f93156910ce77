"""Every control has a name, Tab goes in reading order, and large type, dark and mirrored all stand."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.desk_app import DeskApp
from desktop.runtime.palette import Scheme
from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskcasestate import Saying
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.desksetupdraft import ReviewerDraft
from desktop.viewmodels.desksetupstate import SetupPage
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.strictness.named import assert_all_named


def walk(window: QWidget, steps: int) -> list[QWidget]:
    """The controls that Tab reaches."""
    seen = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    return seen


def visit(app: DeskApp) -> list[Callable[[], object]]:
    """Ways to every page of the open desk."""
    work, view = app.model.work, app.window.work
    assert work is not None
    assert view is not None
    case_id = work.snapshot.cases[0].id
    steps: list[Callable[[], object]] = [lambda: work.select(case_id)]
    steps += [partial(view.case.tabs.setCurrentIndex, tab) for tab in range(4)]
    steps += [partial(work.go, place) for place in Place]
    return steps


def test_every_control_of_the_open_desk_has_a_name(desk: Open) -> None:
    app, _, _ = desk
    for step in visit(app):
        step()
        settle(app.window)
        assert_all_named(app.window, shown_only=True)


@pytest.mark.parametrize("saying", [Saying.QUESTION, Saying.STATUS, Saying.NOTE, Saying.ACKNOWLEDGE])
def test_every_control_of_the_composer_has_a_name(desk: Open, saying: Saying) -> None:
    app, work, _ = desk
    work.select(work.snapshot.cases[0].id)
    work.case.compose(saying)
    settle(app.window)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal())
    assert_all_named(dialog, shown_only=True)
    work.case.discard()
    settle(app.window)
    assert not any(w.isVisible() and w.isModal() for w in QApplication.topLevelWidgets())


def test_every_control_of_the_start_and_the_set_up_has_a_name(app: DeskApp, stage: DeskStage) -> None:
    assert_all_named(app.window, shown_only=True)
    app.model.begin_setup()
    setup = app.model.setup
    assert setup is not None
    setup.change(name_en="Example Office")
    setup.change_reviewer(0, ReviewerDraft("Ada Example"))
    setup.change(has_custodian=False)
    for _ in SetupPage:
        settle(app.window)
        assert_all_named(app.window, shown_only=True)
        page = setup.snapshot.page
        if page is SetupPage.SERVER:
            setup.take_invitation(stage.server.invitation)
        typed = {
            SetupPage.VAULT_WORDS: setup.snapshot.vault_words,
            SetupPage.ROOT_WORDS: setup.snapshot.root_words,
        }
        if page is SetupPage.ROOT:
            setup.change(root_folder=stage.server.folder)
        setup.go_on(typed.get(page, ""))
    assert setup.snapshot.page is SetupPage.REVIEW


def test_tab_goes_in_reading_order(desk: Open, qtbot: QtBot) -> None:
    app, work, view = desk
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    work.select(work.snapshot.cases[0].id)
    settle(app.window)
    app.window.bar.search.setFocus()
    seen = walk(app.window, 14)
    places = [view.navigation.item(place) for place in (Place.INBOX,)]
    ordered = [app.window.bar.lock, places[0], view.list.order, view.list.pull.button, view.list.list]
    at = [seen.index(one) for one in ordered]
    assert at == sorted(at)
    last = seen.index(view.list.list)
    assert seen[last + 1].window() is app.window
    assert view.case.isAncestorOf(seen[last + 1])


def test_the_list_is_worked_with_the_keyboard(desk: Open) -> None:
    app, work, view = desk
    view.list.list.setFocus()
    QTest.keyClick(view.list.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list.list, Qt.Key.Key_Home)
    assert work.snapshot.selected == work.snapshot.rows[0].id
    QTest.keyClick(view.list.list, Qt.Key.Key_Down)
    assert work.snapshot.selected == work.snapshot.rows[1].id
    settle(app.window)
    assert view.case.head.number.text() == work.snapshot.rows[1].number


def cut_off(window: QWidget) -> list[str]:
    """Buttons that are narrower than their words."""
    from PySide6.QtWidgets import QPushButton

    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible()
        and button.property("look") not in ("step",)
        and button.width() < button.minimumSizeHint().width()
    ]


@pytest.mark.parametrize(
    ("scheme", "zoom", "direction"),
    [
        (Scheme.LIGHT, 1.0, Qt.LayoutDirection.LeftToRight),
        (Scheme.DARK, 2.0, Qt.LayoutDirection.LeftToRight),
        (Scheme.LIGHT, 2.0, Qt.LayoutDirection.RightToLeft),
    ],
    ids=["plain", "dark-large", "large-mirrored"],
)
def test_large_type_dark_and_mirrored(
    desk: Open, theme: Theme, scheme: Scheme, zoom: float, direction: Qt.LayoutDirection
) -> None:
    app, _, _ = desk
    theme.force_scheme(scheme)
    theme.set_zoom(zoom)
    QApplication.setLayoutDirection(direction)
    size = app.window.size()
    for step in visit(app):
        step()
        settle(app.window)
        assert not app.window.grab().isNull()
        assert cut_off(app.window) == []
        assert app.window.size() == size


def test_with_little_room_one_part_is_shown_at_a_time(desk: Open, theme: Theme) -> None:
    app, work, view = desk
    theme.set_zoom(2.0)
    settle(app.window)
    assert not view.navigation.isVisible()
    assert view.list.isVisible()
    work.select(work.snapshot.cases[0].id)
    settle(app.window)
    assert not view.list.isVisible()
    assert view.case.head.number.isVisible()
    view._back.click()
    settle(app.window)
    assert view.list.isVisible()


def test_another_language_is_spoken_at_once_and_everywhere(desk: Open, translations: Translations) -> None:
    app, work, view = desk
    work.select(work.snapshot.cases[0].id)
    settle(app.window)
    app.window.bar.language_chosen.emit("zh-Hans")
    settle(app.window)
    assert translations.language.code == "zh-Hans"
    state = work.snapshot.rows[0].state
    assert any(chip.text == work._speech.label("state", state) for chip in view.case.head._chips)
    assert work._speech.language == "zh-Hans"
