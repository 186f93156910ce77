"""Sending as its page shows it: how far it is, and what there is to say once it is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.services.handin import HandedIn
from desktop.services.parcels import Sent
from desktop.services.sealedfiles import SealedFile

Result = Sent | SealedFile | HandedIn


class Done(StrEnum):
    """What became of the work."""

    SENT = "sent"
    WRITTEN = "written"
    HANDED_IN = "handed_in"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What there is to say of it. Times are unix seconds; `path`, `size_bytes`, `closes` are of a file.

    `entry` is what stands in the public log for it.
    """

    done: Done
    publish_by: int | None = None
    recipients: tuple[str, ...] = ()
    chunk_count: int = 0
    chunks_sent: int = 0
    path: str = ""
    size_bytes: int = 0
    closes: int | None = None
    entry: bytes = b""
    code: str = ""
    """Of a sealed file: digits that whoever sealed it and whoever carries it can compare."""


class SendStage(StrEnum):
    """How far it is."""

    IDLE = "idle"
    WAITING = "waiting"
    """Everything is ready; chance chose a later moment."""
    WORKING = "working"
    PAUSED = "paused"
    STOPPED = "stopped"
    """The person stopped it; it can be taken up again."""
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SendState:
    """`phase` is `stretch`, `keep`, `upload`, `seal`, `post` or `write`; `done` and `total` are bytes.

    While the server asks for work it is `upload_stamp` or `stamp`, and `done` the usual wait in seconds.
    `latest`: until when it waits at the latest, unix seconds. `kept`: it lies in the outbox.
    """

    stage: SendStage = SendStage.IDLE
    phase: str = ""
    done: int = 0
    total: int | None = None
    bytes_per_s: float | None = None
    has_files: bool = False
    to_file: bool = False
    latest: float | None = None
    kept: bool = False
    outcome: Outcome | None = None
    error: Exception | None = None

    @property
    def under_way(self) -> bool:
        """Whether it must not be left without asking."""
        return self.stage in (SendStage.WAITING, SendStage.WORKING, SendStage.PAUSED)


def outcome_of(result: Result) -> Outcome:
    """What there is to say of a result."""
    if isinstance(result, SealedFile):
        return Outcome(
            Done.WRITTEN,
            recipients=result.recipients,
            path=str(result.path),
            size_bytes=result.size,
            closes=result.week.closes,
            code=result.code,
        )
    if isinstance(result, HandedIn):
        sent = (result.chunk_count, result.chunks_sent)
        return Outcome(Done.HANDED_IN, result.publish_by, (), *sent, code=result.code)
    return Outcome(
        Done.SENT,
        result.publish_by,
        result.recipients,
        result.chunk_count,
        result.chunks_sent,
        entry=result.entry,
    )
