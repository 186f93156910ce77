"""A reporter's side put together for tests: the real services against a practice office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import nacl.utils

from crypto.address import parse_address
from desktop.domain.incident import Incident
from desktop.domain.reportfile import ReportFile, all_evidence, parse_report
from desktop.services.conversation import Conversations
from desktop.services.files import hash_bytes
from desktop.services.gateway import Dialler
from desktop.services.handin import HandIn
from desktop.services.logmemory import LogMemory
from desktop.services.offices import Offices, OfficeSource
from desktop.services.outbox import Outbox
from desktop.services.parcels import Attachment, attachment_for
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.services.sealedfiles import SealedFiles
from desktop.services.sealing import Versions
from desktop.services.submission import Submissions

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "reports"
REPORTS = tuple(sorted(FIXTURES.glob("*.json")))


@dataclass
class Naps:
    """A sleeper that only notes how long it was asked to wait, and may do something meanwhile."""

    slept: list[float] = field(default_factory=list)
    meanwhile: Callable[[], object] | None = None

    def __call__(self, seconds: float) -> None:
        """Note it."""
        self.slept.append(seconds)
        if self.meanwhile is not None:
            self.meanwhile()


class ReporterSide:
    """Everything a reporter's program holds for one office."""

    def __init__(
        self,
        address: str,
        clock: Callable[[], float],
        naps: Naps | None = None,
        source: OfficeSource | None = None,
    ) -> None:
        self.source = source or OfficeSource(parse_address(address))
        self.dial = Dialler(self.source.address, Route())
        self.naps = naps or Naps()
        retries = Retries(sleep=self.naps)
        random = nacl.utils.random
        self.offices = Offices(self.source, self.dial, clock)
        self.memory = LogMemory()
        versions = Versions(clock, random)
        self.submissions = Submissions(self.offices, self.dial, versions, random, retries, self.memory)
        self.conversations = Conversations(self.offices, self.dial, clock, random, self.memory, self.naps)
        self.sealed_files = SealedFiles(versions, random)
        self.hand_in = HandIn(self.offices, self.dial, clock, random, retries)
        self._versions, self._retries = versions, retries

    def outbox(self, folder: Path) -> Outbox:
        """The sealed outbox in a folder."""
        random = nacl.utils.random
        return Outbox(folder, self.offices, self.dial, self._versions, random, self._retries, self.memory)


@cache
def report(name: str) -> ReportFile:
    """A fixture report, such as `f01`."""
    return parse_report((FIXTURES / f"{name}.json").read_bytes())


def incident(name: str = "f05") -> Incident:
    """A fixture's incident."""
    return report(name).incident


def inline_attachments(file: ReportFile) -> tuple[Attachment, ...]:
    """The attachments that a report file carries itself."""
    items = all_evidence(file.incident)
    return tuple(
        attachment_for(hash_bytes(content), items[index].name, items[index], index)
        for index, content in file.contents.items()
    )
