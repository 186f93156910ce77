"""In Chinese, too, one thing has one word, in the translations and in the questions.

The words were chosen for somebody who reads them in fear. A reviewer is 复核员, who looks at a decision once
more: 审查 is what a censor does, and 审核员 is whoever takes things down for a platform, as in the questions.
An office is 受理机构, the body that takes a report in: 办公室 is a room, or the company's own.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop
from desktop.viewmodels import deskletters
from tests.desktop.runtime.test_translations import entries

QUESTIONS = Path(desktop.__file__).parent / "resources" / "questions"

NOWHERE = {
    "审查": "复核 (a reviewer, a review desk)",
    "办公室": "受理机构 (an office); 分公司 for the company's local office",
    "收据": "回执 (a receipt)",
    "卡片": "名片 (an office's card)",
    "关停": "封停 (a takedown)",
    "参会者名单": "参会名单 (a list of participants)",
    "校验值": "校验和 (a check sum)",
    r"(?<!身份)保管人": "身份保管人 (a custodian)",
    "密码": "口令 (a passphrase)",
    r"(?<!应用)审核员": "复核员 (a reviewer); 应用审核员 for one at an app store",
}
"""What must not be said (a regular expression), and what is said instead."""

IN_TRANSLATIONS = {
    r"(?<!受理)机构": "受理机构 (an office)",
    "审核": "复核",
}
"""In the questions these words mean others: authorities, and moderation by a platform."""


def translations() -> Iterator[str]:
    for entry in entries("zh-Hans"):
        yield from entry.forms


def question_words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from question_words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from question_words(inner)


def questions() -> Iterator[str]:
    for name in ("zh-Hans.json", "words.zh-Hans.json", "safety.zh-Hans.json", "howto.zh-Hans.json"):
        yield from question_words(json.loads((QUESTIONS / name).read_text("utf-8")))


def letters() -> str:
    return Path(deskletters.__file__).read_text("utf-8")


@pytest.mark.parametrize("word", NOWHERE)
def test_a_word_that_was_given_up_is_said_nowhere(word: str) -> None:
    said = [text for text in (*translations(), *questions(), letters()) if re.search(word, text)]
    assert said == [], NOWHERE[word]


@pytest.mark.parametrize("word", IN_TRANSLATIONS)
def test_a_word_of_others_is_not_said_of_the_office(word: str) -> None:
    assert [text for text in translations() if re.search(word, text)] == [], IN_TRANSLATIONS[word]


def test_the_chosen_words_are_in_use() -> None:
    every = "\n".join((*translations(), *questions(), letters()))
    for word in ("复核员", "复核台", "受理机构", "回执", "名片", "身份保管人", "口令"):
        assert word in every
    assert "独立复核员" in letters()


def test_sentences_are_parted_without_a_space() -> None:
    """A full stop of Chinese type brings its own."""
    assert [text for text in (*translations(), *questions()) if re.search("[。？！] ", text)] == []
