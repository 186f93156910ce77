"""The page of what was done here: found, saved, and what does not hold told in words."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.runtime.translations import Translations
from desktop.services.auditexport import check_export
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskrecord import Period
from desktop.views.desk.recordpage import RecordPage
from desktop.views.desk.trailbanner import TrailBanner
from desktop.views.desk.workview import WorkView
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import texts, unlocked


def page_of(view: WorkView) -> RecordPage:
    page = view.pages[Place.RECORD]
    assert isinstance(page, RecordPage)
    return page


def press(banner: TrailBanner) -> None:
    button = banner.findChild(QPushButton)
    assert button is not None
    button.click()


def told(page: RecordPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 3).data()) for row in range(model.rowCount())]


def test_what_was_done_is_listed_and_found(desk: Open) -> None:
    app, work, view = desk
    first = work.snapshot.cases[0]
    work.select(first.id)
    view.navigation.item(Place.RECORD).click()
    settle(app.window)
    page = page_of(view)
    assert told(page)[0] == "Opened at this desk"
    assert told(page)[-1] == "This desk was made"
    QTest.keyClicks(page.search, first.number)
    settle(app.window)
    assert told(page) == ["Opened at this desk", "Report received"]
    work.record.choose_kind("opened")
    settle(app.window)
    assert told(page) == ["Opened at this desk"]
    assert page.kind.text() == "Opened at this desk"
    QTest.keyClicks(page.search, "no such thing")
    settle(app.window)
    assert "Nothing fits" in texts(page)
    assert not page.table.isVisible()


def test_a_period_leaves_out_what_was_before(desk: Open, stage: DeskStage) -> None:
    app, work, view = desk
    stage.later(8 * 86_400)
    work.record.choose_period(Period.WEEK)
    settle(app.window)
    assert told(page_of(view)) == []
    work.record.choose_period(Period.MONTH)
    settle(app.window)
    assert told(page_of(view))


def test_the_record_is_saved_where_the_person_says(desk: Open, tmp_path: Path) -> None:
    app, work, view = desk
    work.go(Place.RECORD)
    dialog = page_of(view).ask_where()
    dialog.reject()
    work.record.save(tmp_path / "mine.jsonl")
    settle(app.window)
    assert check_export(tmp_path / "mine.jsonl").acts == len(told(page_of(view)))
    assert "mine.jsonl" in texts(page_of(view))
    work.record.save(tmp_path / "mine.jsonl")
    settle(app.window)
    assert page_of(view).failure.isVisible()


def test_a_vault_put_back_is_told_over_the_list_until_it_was_seen(
    stage: DeskStage, translations: Translations, tmp_path: Path
) -> None:
    vault = stage.office.made.desks[0].folder / "vault.db"
    copy = shutil.copy(vault, tmp_path / "copy")
    stage.send("f03")
    with unlocked(stage, translations) as (_, work, view):
        work.pull.pull()
        assert not view.list.trail.isVisible()
    shutil.copy(copy, vault)
    with unlocked(stage, translations) as (app, work, view):
        assert view.list.trail.isVisible()
        assert "This vault is an older copy" in texts(view.list)
        press(view.list.trail)
        settle(app.window)
        assert work.snapshot.place is Place.RECORD
        press(page_of(view).trail)
        settle(app.window)
        assert not view.list.trail.isVisible()
        assert told(page_of(view))[0].startswith("A flaw in this record was seen")
