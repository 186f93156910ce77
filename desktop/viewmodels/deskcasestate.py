"""A case as its page shows it: everything read from the vault once, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.facts import Section
from desktop.domain.oddity import Oddity
from desktop.viewmodels.deskglance import GlanceLine
from desktop.viewmodels.deskrows import CaseRow


@dataclass(frozen=True, slots=True)
class ReporterLine:
    """Who reports, as far as they say. Texts are untrusted, and no name was ever checked.

    `no_custodian`: the name is said to be sealed for a custodian, and this office has none.
    """

    anonymity: str = ""
    role: str = ""
    names: tuple[str, ...] = ()
    no_custodian: bool = False


@dataclass(frozen=True, slots=True)
class FileLine:
    """One attached file. `state`: `waiting`, `verified`, `hash_mismatch`; `name` and `removed` are untrusted.

    `removed`: groups of hidden data that the reporter's program says it took out (`domain.hiddendata`).
    """

    id: int
    name: str
    safe_name: str
    media_type: str
    size: int
    sha256: str
    state: str
    reviewer_only: bool
    cleaned: bool
    captured_at: str
    how_obtained: str
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A piece of evidence with its files; without an `index` a file that belongs to no piece."""

    index: int | None
    name: str
    type: str
    description: str
    described_only: bool
    files: tuple[FileLine, ...]


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One message of the conversation, from the reporter (`ours` false) or from this desk.

    `kind`: `report`, `follow_up`, `withdrawal`, `newer`, or a reply's kind. `at`: unix seconds by the hour.
    `posting` and `read` are of our replies; `fault` says why a message cannot be read, or was refused.
    """

    key: str
    ours: bool
    kind: str
    at: int
    text: str
    fault: str = ""
    posting: str = ""
    read: bool = False
    status: str = ""
    next_contact: int | None = None
    files: int = 0
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line of the history: `kind` and `about` as the vault keeps them."""

    at: int
    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """The whole page of one case. `unreadable`: why there is no report to show, empty when there is.

    `new_messages`: ids of those it shows that nobody here has seen before.
    """

    row: CaseRow
    reporter: ReporterLine
    sections: tuple[Section, ...]
    glance: tuple[GlanceLine, ...]
    narrative: str
    oddities: tuple[Oddity, ...]
    evidence: tuple[EvidenceLine, ...]
    talk: tuple[TalkLine, ...]
    events: tuple[EventLine, ...]
    unreadable: str
    raw: str
    reporter_word: str
    new_messages: tuple[int, ...]


class Saying(StrEnum):
    """What a reviewer can say to a reporter."""

    ACKNOWLEDGE = "acknowledge"
    QUESTION = "question"
    STATUS = "status"
    NOTE = "note"


CONTACT_DAYS = (0, 7, 14, 30)
"""Days until the next message that can be promised; 0 promises none."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply being written. `word` is one of the reporter's six words, `reason` a closing reason."""

    saying: Saying
    text: str = ""
    word: str = ""
    reason: str = ""
    contact_days: int = 0


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is known of a reply before it goes: who signs it, in which language, when it can be read."""

    signer: str = ""
    language: str = ""
    acknowledgement: str = ""
    publish_hours: int = 0


@dataclass(frozen=True, slots=True)
class CaseState:
    """The page, what is being written, and what became of it.

    `said`: what was stored last; `posted`: the server has it. `faults`: field of the draft -> code.
    """

    case_id: int | None = None
    loading: bool = False
    failure: Exception | None = None
    page: CasePage | None = None
    envelope: Envelope = field(default_factory=Envelope)
    draft: Draft | None = None
    faults: dict[str, str] = field(default_factory=dict)
    sending: bool = False
    said: Saying | None = None
    posted: bool = False
    send_failure: Exception | None = None
    saving: int | None = None
    saved_as: str = ""
