"""The service that acted, and the meeting, app, account or group of accounts it hit."""

from __future__ import annotations

from desktop.domain.records import UNSET, Many, Maybe, Record, Texts


class Platform(Record, frozen=True, kw_only=True):
    """The service that acted."""

    name: str
    kind: Maybe[str] = UNSET
    account_tier: Maybe[str] = UNSET
    product: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    region: Maybe[str] = UNSET
    version: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    storefront: Texts = UNSET
    note: Maybe[str] = UNSET


class Event(Record, frozen=True, kw_only=True):
    """The meeting, app, account, page or group of accounts that was hit."""

    ref: Maybe[str] = UNSET
    title: Maybe[str] = UNSET
    kind: Maybe[str] = UNSET
    visibility: Maybe[str] = UNSET
    scheduled_start: Maybe[str] = UNSET
    scheduled_end: Maybe[str] = UNSET
    started_at: Maybe[str] = UNSET
    ended_at: Maybe[str] = UNSET
    tz: Maybe[str] = UNSET
    participants: Maybe[int] = UNSET
    restart_of: Maybe[str] = UNSET
    organiser: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    topic: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    territory: Texts = UNSET
    cluster: Maybe[str] = UNSET
    segment: Maybe[str] = UNSET
    selector: Maybe[str] = UNSET
    server: Maybe[str] = UNSET
    plan: Maybe[str] = UNSET
    accounts_affected: Maybe[int] = UNSET
    counts: Maybe[dict[str, int]] = UNSET
    app_id: Maybe[str] = UNSET
    app_ids: Maybe[Many[str]] = UNSET
    app_name: Maybe[str] = UNSET
    bundle_id: Maybe[str] = UNSET
    publisher: Maybe[str] = UNSET
    storefront: Texts = UNSET
    storefronts: Texts = UNSET
    url: Maybe[str] = UNSET
    urls: Maybe[Many[str]] = UNSET
    account: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
