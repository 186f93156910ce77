"""A desk of a practice office, and a server between it and the honest one that a test makes lie."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.desk import Desk
from tests.attacks.twistingserver import TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture
def server(office: PracticeOffice) -> Iterator[TwistingServer]:
    with TwistingServer(office.server.url).running() as server:
        yield server


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk
