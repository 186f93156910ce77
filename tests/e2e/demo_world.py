"""What the demo needs around the windows: a server of its own, a practice office, and files to attach."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.services.ceremony import DeskMade
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from tests.e2e.office_kit import RealOffice, open_office
from tests.simulator.server import ServerProcess

PUBLISH_SECONDS = 3
"""An office waits hours between two boards; somebody who tries Ombra should not."""

PLAN = OfficePlan(
    names={"en": "Practice Office for Online Meetings", "zh-Hans": "在线会议练习机构"},
    reviewers=(ReviewerPlan("Mira Sample", ("en", "zh-Hans")), ReviewerPlan("Tarik Sample", ("en", "ar"))),
    custodian="Noor Sample",
    charter={
        "en": "A practice office. Nobody reads what you send here.",
        "zh-Hans": "练习用的受理机构。您在此发送的内容没有人会读。",
    },
    publish_interval_seconds=PUBLISH_SECONDS,
)


@dataclass(frozen=True)
class DemoWorld:
    """Everything lies in `folder`, which is gone when the demo ends."""

    folder: Path
    server: ServerProcess
    office: RealOffice

    @property
    def office_file(self) -> Path:
        """What a reporter is given."""
        return self.office.made.office_file

    @property
    def desk(self) -> DeskMade:
        """The first reviewer's desk."""
        return self.office.made.desks[0]

    @property
    def files(self) -> Path:
        """Where files to attach lie."""
        return self.folder / "files"


@contextmanager
def demo_world() -> Iterator[DemoWorld]:
    """With the server up and the office published; everything is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="ombra-demo-") as name:
        folder = Path(name)
        (folder / "files").mkdir()
        with ServerProcess(folder, publish_interval_seconds=PUBLISH_SECONDS) as server:
            yield DemoWorld(folder, server, open_office(folder / "office", server.invitation, plan=PLAN))
