"""How-to cards: the same in both languages, without makers' names, and refused when broken."""

from __future__ import annotations

import re

import msgspec
import pytest

from desktop.domain.howto import HowToText, parse_howto
from desktop.domain.questionnaire import BadQuestions
from desktop.services.resources import LANGUAGES, load_howto
from tests.desktop.domain.test_safety import texts

CARD = {"id": "a", "title": "A", "steps": ["Go."]}


def data(*cards: object) -> bytes:
    group = {"id": "g", "title": "G", "lead": "Why.", "cards": list(cards)}
    return msgspec.json.encode({"language": "en", "groups": [group]})


def shape(text: HowToText) -> list[tuple[str, str, int, bool]]:
    return [
        (group.id, card.id, len(card.steps), bool(card.note)) for group in text.groups for card in group.cards
    ]


def test_both_languages_have_the_same_cards_and_steps() -> None:
    first, *others = [load_howto(language) for language in LANGUAGES]
    assert [shape(one) for one in others] == [shape(first)] * len(others)
    assert [load_howto(language).language for language in LANGUAGES] == list(LANGUAGES)
    assert {group.id for group in first.groups} == {"participants", "mails"}


MAKERS = re.compile(r"(?i)zoom|teams|gmail|outlook|whatsapp|telegram|apple|google|microsoft|wechat|微信|腾讯")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_maker_is_named(language: str) -> None:
    said = texts(msgspec.to_builtins(load_howto(language)))
    assert [words for words in said if MAKERS.search(words)] == []


@pytest.mark.parametrize(
    "broken", [data(CARD, CARD), data({**CARD, "steps": []}), data({**CARD, "more": 1}), b"[]", b"{"]
)
def test_broken_cards_are_refused(broken: bytes) -> None:
    with pytest.raises(BadQuestions):
        parse_howto(broken)
