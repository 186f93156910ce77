"""A report that is not finished, as a locked draft holds it: answers, noted times, evidence by its place.

Nothing of the safety check is in it: those answers are neither written nor sent.
"""

from __future__ import annotations

import msgspec

from desktop.domain.answers import Answers

DRAFT_FORMAT = 1

TimeParts = tuple[str, str, str, str, str, str, str, str, str]


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base: what is not known is refused, what says nothing is left out."""


class TypedTime(_Part, frozen=True):
    """What stands in a time field, its nine parts as typed; where: question, field, place in a list."""

    question: str
    field: str
    item: int | None
    parts: TimeParts


class Thing(_Part, frozen=True):
    """One piece of evidence. `path`: the file's place as bytes, empty for what is only described.

    `naming` and `sharing`: what it is called and how it goes, empty where nothing was chosen.
    """

    name: str
    path: bytes = b""
    sha256: str = ""
    naming: str = ""
    sharing: str = ""
    kind: str = ""
    captured: TimeParts = ("",) * 9
    how_obtained: str = ""
    circle: int | None = None
    reviewer_only: bool = False
    note: str = ""


class Noted(_Part, frozen=True):
    """A moment that was noted while it happened, unix seconds, and what it was."""

    at: int
    what: str


class LeftOut(_Part, frozen=True):
    """A reviewer whom the reporter leaves out; slot and name together, since another office has others."""

    slot: int
    name: str


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that is needed to go on. `checked`: pages whose gaps are marked."""

    format: int = DRAFT_FORMAT
    branch: str
    hurried: bool = False
    page: str = ""
    seen: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    answers: Answers
    times: tuple[TypedTime, ...] = ()
    things: tuple[Thing, ...] = ()
    noted: tuple[Noted, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
