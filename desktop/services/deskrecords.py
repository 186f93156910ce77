"""What the desk's services show of a case: frozen records. Their texts come from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from crypto.identityrequest import IdentityRequest
from crypto.sealednames import SealedNames
from desktop.domain import clocks
from desktop.domain.amendments import Update
from desktop.domain.casestates import ReporterWord, State
from desktop.domain.clocks import Clock
from desktop.domain.incident import Incident
from desktop.services.casesummary import CaseSummary
from desktop.services.vaultuploads import FileState


class Deadlines(msgspec.Struct, frozen=True, gc=False):
    """What the clocks of a case follow from: times in unix seconds, and what the card promises.

    The clocks are worked out when they are asked for: an inbox holds 100,000 cases and shows ten.
    """

    received_at: int
    acknowledged_at: int | None
    feedback_at: int | None
    acknowledge_days: int
    feedback_months: int

    @property
    def acknowledgement(self) -> Clock:
        """The clock of the acknowledgement."""
        return clocks.acknowledgement(
            _moment(self.received_at), _maybe(self.acknowledged_at), self.acknowledge_days
        )

    @property
    def feedback(self) -> Clock:
        """The clock of the feedback."""
        return clocks.feedback(
            _moment(self.received_at),
            _maybe(self.acknowledged_at),
            _maybe(self.feedback_at),
            months=self.feedback_months,
            days=self.acknowledge_days,
        )


class CaseRow(msgspec.Struct, frozen=True, gc=False):
    """One case as the inbox shows it. Times are unix seconds, `received_at` by the hour.

    `number` is neutral: 2026-0142. `urgency` is `U0` to `U3`, empty while the text is not readable.
    `unanswerable`: why no reply can be sealed (`bad_reply_key`, `no_reply_key`), empty when one can.
    `unread`: messages nobody opened here; `files` and `files_waiting`: attachments named, and not here yet.
    """

    id: int
    number: str
    state: State
    closed_as: str
    urgency: str
    summary: CaseSummary
    language: str
    received_at: int
    last_message_at: int
    deadlines: Deadlines
    next_contact: int | None
    unanswerable: str
    withdrawn: bool
    unread: int
    files: int
    files_waiting: int

    @property
    def acknowledgement(self) -> Clock:
        """The clock of the acknowledgement."""
        return self.deadlines.acknowledgement

    @property
    def feedback(self) -> Clock:
        """The clock of the feedback."""
        return self.deadlines.feedback

    @property
    def is_open(self) -> bool:
        """False once a case is closed, referred, merged or handed over."""
        return self.state not in _ENDED


_ENDED = frozenset({State.CLOSED, State.REFERRED, State.MERGED, State.TRANSFERRED_CONFLICT})


def _moment(unix_seconds: int) -> datetime:
    return datetime.fromtimestamp(unix_seconds, UTC)


def _maybe(unix_seconds: int | None) -> datetime | None:
    return None if unix_seconds is None else _moment(unix_seconds)


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message of the reporter. Its signature by the thread's key was verified at intake.

    `kind`: `report`, `follow_up`, `withdrawal`, or `newer` for a later format. `fault`: why the body cannot
    be read (`incident_waiting` while its file is on the way), empty when it can. `raw` holds a body that
    cannot be read, or the whole content of a later format, as it came. `repeats`: how often the same came
    again, word for word. `read`: (slot, number) of replies the reporter has read. `update`: what a follow-up
    adds.
    """

    id: int
    kind: str
    version: int
    received_at: int
    opened_at: int | None
    fault: str
    raw: bytes
    repeats: int
    reason: str
    update: Update | None
    read: tuple[tuple[int, int], ...]
    file_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """One reply of this desk, its parts joined. `posting`: `waiting`, `posted`, or `refused` with `fault`."""

    numbers: tuple[int, ...]
    kind: str
    text: str
    status: str
    language: str
    written: int
    next_contact: int | None
    posting: str
    fault: str
    read: bool
    """Whether the reporter's client said that it was read."""
    identity: IdentityRequest | None = None


@dataclass(frozen=True, slots=True)
class AttachmentRecord:
    """One attachment. `name` is as it came, `safe_name` what a copy is called on disk.

    `sha256` in hex, as the signed manifest says; only state `verified` means that the bytes here have it.
    `evidence`: position in `all_evidence(incident)`, or None. `removed`: what was taken out before sending;
    `is_original`: False when a cleaned copy was sent in its place.
    """

    id: int
    message_id: int
    name: str
    safe_name: str
    media_type: str
    size: int
    sha256: str
    state: FileState
    evidence: int | None
    reviewer_only: bool
    removed: str
    captured_at: str
    how_obtained: str
    knowledge_circle: int | None
    is_original: bool


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request for a sealed name. Times are unix seconds; `reply`: `pending`, `authorised` or `denied`."""

    number: int
    requested_at: int
    requester: str
    motivation: str
    replied_at: int | None
    replier: str
    reply_motivation: str
    reply: str


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One line of what was done with a case, and when (unix seconds)."""

    at: int
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A whole case. `incident` is the report with its follow-ups as updates; None while none is readable."""

    row: CaseRow
    incident: Incident | None
    messages: tuple[MessageRecord, ...]
    replies: tuple[ReplyRecord, ...]
    attachments: tuple[AttachmentRecord, ...]
    events: tuple[EventRecord, ...]
    reporter_word: ReporterWord
    requests: tuple[RequestRecord, ...] = ()
    sealed_names: SealedNames | None = None
    """The names for the custodian only, once they were released."""
    names_unreadable: bool = False
    """They were released, and do not open any more."""
