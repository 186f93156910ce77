"""Evidence as the page shows it, and what the incident says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from desktop.domain.evidence import Evidence
from desktop.domain.records import UNSET, present
from desktop.services.evidencecopies import SENT_STEM
from desktop.services.mediatypes import UNKNOWN, media_type_of
from desktop.viewmodels.reporter_seen import Seen
from desktop.viewmodels.reporter_times import TimeDraft, read_draft

# Above this one cannot tell a person by who has the file; the reviewer may be told more freely.
FEW_PEOPLE = 5
MAX_NAME_BYTES = 255
UNKNOWN_ENDING = "bin"


class FileStage(StrEnum):
    """Where a file is."""

    READING = "reading"
    PAUSED = "paused"
    READY = "ready"
    FAILED = "failed"
    DESCRIBED = "described"
    """There is no file: it is only described."""


class Sharing(StrEnum):
    """The three choices for a file; none of them is taken for the person."""

    CLEANED = "cleaned"
    ORIGINAL = "original"
    DESCRIBED = "described"


class Naming(StrEnum):
    """What a file is called on its way."""

    NEUTRAL = "neutral"
    """By its place in the list and its kind."""

    OWN = "own"
    TYPED = "typed"


class LookStage(StrEnum):
    """How far the search for hidden data is."""

    WAITING = "waiting"
    LOOKING = "looking"
    STOPPED = "stopped"
    FAILED = "failed"
    """No process could be started, or the file is gone."""
    DONE = "done"


class CopyStage(StrEnum):
    """How far the cleaned copy is."""

    NONE = "none"
    MAKING = "making"
    FAILED = "failed"
    """The copy could not be made; `copy_error` or the ending of `seen` says why."""
    READY = "ready"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence as the page shows it. `path` and `own_name` never travel; `name` does.

    `neutral_name`: what a file is called unless the person wants otherwise. `seen`: what the search for
    hidden data told. `copy_bytes`: size of the cleaned copy, once it is ready.
    """

    key: int
    stage: FileStage
    name: str = ""
    path: str = ""
    own_name: str = ""
    neutral_name: str = ""
    naming: Naming = Naming.NEUTRAL
    size_bytes: int = 0
    done_bytes: int = 0
    sha256: str = ""
    sharing: Sharing | None = None
    looking: LookStage = LookStage.WAITING
    seen: Seen | None = None
    copying: CopyStage = CopyStage.NONE
    copy_bytes: int = 0
    copy_error: Exception | None = None
    kind: str = ""
    captured: TimeDraft = TimeDraft()  # noqa: RUF009 - frozen, so one for all is right
    how_obtained: str = ""
    circle: int | None = None
    reviewer_only: bool = False
    note: str = ""
    error: Exception | None = None

    @property
    def media_type(self) -> str:
        """By the ending of the name it is sent under."""
        return media_type_of(self.name)

    @property
    def is_file(self) -> bool:
        """Whether a file was chosen, whatever becomes of it."""
        return self.stage is not FileStage.DESCRIBED

    @property
    def goes(self) -> bool:
        """Whether bytes go along, as far as that was said."""
        return self.is_file and self.sharing is not Sharing.DESCRIBED

    @property
    def sent_bytes(self) -> int:
        """How many bytes go along."""
        if not self.goes:
            return 0
        return self.copy_bytes if self.sharing is Sharing.CLEANED else self.size_bytes

    @property
    def can_be_cleaned(self) -> bool:
        """Whether a cleaned copy can be tried."""
        return self.seen is not None and self.seen.cleanable

    @property
    def settled(self) -> bool:
        """Whether it can be sealed as it is now."""
        if not self.goes:
            return True
        ready = self.stage is FileStage.READY and self.sharing is not None
        return ready and (self.sharing is Sharing.ORIGINAL or self.copying is CopyStage.READY)


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
        """Whether every file was read and decided upon, and none failed."""
        return all(item.settled for item in self.items)

    @property
    def file_bytes(self) -> int:
        """The size of all that goes along."""
        return sum(item.sent_bytes for item in self.items)


def shown_name(path: Path) -> str:
    """A file's own name, with bytes that are no text replaced."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def renamed(items: Iterable[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """The items with the names they are sent under: neutral ones count the files, without gaps."""
    found: list[EvidenceItem] = []
    number = 0
    for item in items:
        number += item.is_file
        found.append(_renamed(item, number))
    return tuple(found)


def _renamed(item: EvidenceItem, number: int) -> EvidenceItem:
    if not item.is_file:
        return item
    neutral = f"{SENT_STEM}-{number}.{ending_of(item)}"
    name = {Naming.NEUTRAL: neutral, Naming.OWN: item.own_name, Naming.TYPED: item.name}[item.naming]
    known = (name, neutral) == (item.name, item.neutral_name)
    return item if known else replace(item, name=name, neutral_name=neutral)


def ending_of(item: EvidenceItem) -> str:
    """How a neutral name ends: by what the file is, else by its own ending if that is an everyday one."""
    if item.seen is not None and item.seen.ending_of_name:
        return item.seen.ending_of_name
    own = item.own_name.rpartition(".")[2].lower()
    return own if media_type_of(item.own_name) != UNKNOWN else UNKNOWN_ENDING


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
        reviewer_only=(item.goes and item.reviewer_only) or UNSET,
        described_only=UNSET if item.goes else True,
        cleaned=(item.goes and item.sharing is Sharing.CLEANED) or UNSET,
        note=item.note or UNSET,
    )
