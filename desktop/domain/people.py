"""The reporter, the people in the story, and what the reporter agrees to."""

from __future__ import annotations

from desktop.domain.records import UNSET, Answer, Maybe, Record, Texts


class Reporter(Record, frozen=True, kw_only=True):
    """Who reports, as far as they say. A name for the custodian only never stands here."""

    role: str
    anonymity: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    contact: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    languages: Texts = UNSET
    organisation: Maybe[str] = UNSET
    on_behalf_of: Maybe[str] = UNSET
    alias: Maybe[str] = UNSET
    first_hand: Answer = UNSET
    note: Maybe[str] = UNSET


class Actor(Record, frozen=True, kw_only=True):
    """Somebody in the story, under an alias."""

    role: str
    alias: Maybe[str] = UNSET
    display_name: Maybe[str] = UNSET
    address: Maybe[str] = UNSET
    email: Maybe[str] = UNSET
    account: Maybe[str] = UNSET
    organisation: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    joined_at: Maybe[str] = UNSET
    impersonates: Maybe[str] = UNSET
    denies: Answer = UNSET
    certainty: Maybe[str] = UNSET
    note: Maybe[str] = UNSET
    name_sealed: Maybe[bool] = UNSET
    """The real name went to the custodian's box; it never stands here."""


class Consent(Record, frozen=True, kw_only=True):
    """Four consents, each given or not by itself."""

    aggregate: Maybe[bool] = UNSET
    case_summary: Maybe[bool] = UNSET
    share_with_platform: Maybe[bool] = UNSET
    refer_to_authority: Maybe[bool] = UNSET
    quote: Maybe[bool] = UNSET
    contact: Maybe[bool] = UNSET
    note: Maybe[str] = UNSET
