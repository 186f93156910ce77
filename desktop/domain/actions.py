"""What was done to a meeting, an account, an app or a person (codes: `codes.ACTIONS`)."""

from __future__ import annotations

from desktop.domain.records import UNSET, Maybe, Record, Texts


class Timed(Record, frozen=True, kw_only=True):
    """When something was, on which clock, how exactly, and who saw it.

    Times are kept as the text that was given, ISO 8601 with or without an offset; `times.resolve`
    reads them. `tz` is an IANA zone name for a time that carries no offset.
    """

    at: Maybe[str] = UNSET
    tz: Maybe[str] = UNSET
    precision: Maybe[str] = UNSET
    clock_source: Maybe[str] = UNSET
    certainty: Maybe[str] = UNSET
    ended_at: Maybe[str] = UNSET


class Action(Timed, frozen=True, kw_only=True):
    """One thing that was done. `restart_of` names the event this one re-opened."""

    code: str
    event_ref: Maybe[str] = UNSET
    restart_of: Maybe[str] = UNSET
    territory: Texts = UNSET
    account: Maybe[str] = UNSET
    target: Maybe[str] = UNSET
    storefront: Texts = UNSET
    app_id: Maybe[str] = UNSET
    selector: Maybe[str] = UNSET
    cluster: Maybe[str] = UNSET
    segment: Maybe[str] = UNSET
    accounts_affected: Maybe[int] = UNSET
    reason_shown: Maybe[str] = UNSET
    handler: Maybe[str] = UNSET
    ticket: Maybe[str] = UNSET
    count: Maybe[int] = UNSET
    counts: Maybe[dict[str, int]] = UNSET
    automated: Maybe[bool | str] = UNSET
    reinstated_at: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
