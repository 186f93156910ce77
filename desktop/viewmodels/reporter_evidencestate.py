"""Evidence as the page shows it, and what the incident says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.domain.evidence import Evidence
from desktop.domain.records import UNSET, present
from desktop.services.mediatypes import media_type_of
from desktop.viewmodels.reporter_times import TimeDraft, read_draft

# Above this one cannot tell a person by who has the file; the reviewer may be told more freely.
FEW_PEOPLE = 5
MAX_NAME_BYTES = 255


class FileStage(StrEnum):
    """Where a file is."""

    READING = "reading"
    PAUSED = "paused"
    READY = "ready"
    FAILED = "failed"
    DESCRIBED = "described"
    """There is no file: it is only described."""


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence as the page shows it. `path` never travels; `name` does."""

    key: int
    stage: FileStage
    name: str = ""
    path: str = ""
    size_bytes: int = 0
    done_bytes: int = 0
    sha256: str = ""
    kind: str = ""
    captured: TimeDraft = TimeDraft()  # noqa: RUF009 - frozen, so one for all is right
    how_obtained: str = ""
    circle: int | None = None
    reviewer_only: bool = False
    note: str = ""
    error: Exception | None = None

    @property
    def media_type(self) -> str:
        """By the ending of the name."""
        return media_type_of(self.name)

    @property
    def is_file(self) -> bool:
        """Whether bytes go along."""
        return self.stage is not FileStage.DESCRIBED

    @property
    def settled(self) -> bool:
        """Whether it can be sealed as it is now."""
        return self.stage in (FileStage.READY, FileStage.DESCRIBED)


@dataclass(frozen=True, slots=True)
class EvidenceState:
    """All pieces of evidence in the order they were added.

    `describe_only`: no file is taken. `reviewer_only`: files that are added are marked so beforehand.
    """

    items: tuple[EvidenceItem, ...] = ()
    describe_only: bool = False
    reviewer_only: bool = False

    @property
    def settled(self) -> bool:
        """Whether every file was read and none failed."""
        return all(item.settled for item in self.items)

    @property
    def file_bytes(self) -> int:
        """The size of all files together."""
        return sum(item.size_bytes for item in self.items if item.is_file)


def shown_name(path: Path) -> str:
    """The name a file is sent under: its own, with bytes that are no text replaced."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def record_of(item: EvidenceItem) -> Evidence:
    """What the incident says of an item."""
    captured = read_draft(item.captured).answer
    return Evidence(
        name=item.name,
        type=item.kind or UNSET,
        captured_at=(captured.at if captured else UNSET),
        tz=(captured.tz if captured else UNSET),
        precision=((present(captured.precision) or UNSET) if captured else UNSET),
        how_obtained=item.how_obtained or UNSET,
        knowledge_circle=UNSET if item.circle is None else item.circle,
        reviewer_only=item.reviewer_only or UNSET,
        described_only=UNSET if item.is_file else True,
        note=item.note or UNSET,
    )
