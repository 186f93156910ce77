"""How-to cards for good proof: lists of participants, original mails. Data, one file a language.

Parsed from `resources/questions/howto.*.json`. Services are named by their kind, never by a maker.
"""

from __future__ import annotations

import msgspec

from desktop.domain.questionnaire import BadQuestions


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the cards: frozen, strict."""


class HowToCard(_Data, frozen=True, kw_only=True):
    """One kind of service: what to do there, step by step; `note` is a warning or a limit."""

    id: str
    title: str
    steps: tuple[str, ...]
    note: str = ""


class HowToGroup(_Data, frozen=True, kw_only=True):
    """Cards for one kind of proof, and why it is worth having."""

    id: str
    title: str
    lead: str
    cards: tuple[HowToCard, ...]


class HowToText(_Data, frozen=True, kw_only=True):
    """All cards in one language."""

    language: str
    groups: tuple[HowToGroup, ...]


def parse_howto(data: bytes) -> HowToText:
    """The cards in a file. Errors: `BadQuestions`."""
    try:
        text = msgspec.json.decode(data, type=HowToText)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error
    ids = [card.id for group in text.groups for card in group.cards]
    if len(set(ids)) != len(ids) or not all(card.steps for group in text.groups for card in group.cards):
        raise BadQuestions("a card twice, or without steps")
    return text
