"""A case as a row of the list: frozen, so that the list repaints only what changed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClockLine:
    """The clock that runs out next: codes of `domain.clocks`, and when it is due (unix seconds)."""

    kind: str
    state: str
    due: int


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of the list. Codes are words for `CodeSpeech`; `title` and `platform` are untrusted texts.

    `clock` is None when nothing is due. `unread`: something came that nobody here has opened.
    """

    id: int
    number: str
    received_at: int
    last_message_at: int
    urgency: str
    role: str
    actions: tuple[str, ...]
    platform: str
    title: str
    language: str
    state: str
    clock: ClockLine | None
    unread: bool
    open: bool
    withdrawn: bool
    answerable: bool
