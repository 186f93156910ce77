"""Fixtures for the desk's window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.desk_app import DeskApp
from desktop.runtime.translations import Translations
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.workview import WorkView
from tests.desktop.viewmodels.deskstage import DeskStage, open_stage
from tests.desktop.views.desk.stage import shown, unlocked


@pytest.fixture
def stage(translations: Translations, tmp_path: Path) -> Iterator[DeskStage]:
    """Give a server, an office and a desk."""
    with open_stage(tmp_path) as one:
        yield one


@pytest.fixture
def app(stage: DeskStage, translations: Translations) -> Iterator[DeskApp]:
    """Give the window at its start."""
    with shown(stage, translations) as one:
        yield one


Open = tuple[DeskApp, WorkModel, WorkView]


@pytest.fixture
def desk(stage: DeskStage, translations: Translations) -> Iterator[Open]:
    """Give the open desk with the hostile report f11, and f03 in Chinese, pulled."""
    for name in ("f03", "f11"):
        stage.send(name)
    with unlocked(stage, translations) as (app, work, view):
        work.pull.pull()
        yield app, work, view
