"""One piece of proof: its name and story. Its bytes travel beside the incident, under its index."""

from __future__ import annotations

from desktop.domain.records import UNSET, Maybe, Record


class Evidence(Record, frozen=True, kw_only=True):
    """A file, or a thing only described.

    `knowledge_circle`: how many people know or can open it. `reviewer_only`: never quote it,
    never publish it. `described_only`: no bytes travel. `inline`: a report file carried the bytes
    as `content` (null: a null `content`), so that an export puts them back; report files never
    have `inline` itself.
    """

    name: str
    type: Maybe[str] = UNSET
    captured_at: Maybe[str] = UNSET
    tz: Maybe[str] = UNSET
    precision: Maybe[str] = UNSET
    clock_source: Maybe[str] = UNSET
    how_obtained: Maybe[str] = UNSET
    knowledge_circle: Maybe[int] = UNSET
    reviewer_only: Maybe[bool] = UNSET
    described_only: Maybe[bool] = UNSET
    description: Maybe[str] = UNSET
    cleaned: Maybe[bool] = UNSET
    sha256: Maybe[str] = UNSET
    size_bytes: Maybe[int] = UNSET
    media_type: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    event_ref: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
    inline: Maybe[bool] = UNSET
