"""The safety check as data: sound, complete in both languages, and what each answer is told."""

import re
from itertools import chain
from typing import Any

import msgspec
import pytest

from desktop.domain.questionnaire import BadQuestions
from desktop.domain.safety import (
    Audience,
    Guard,
    SafetyQuestion,
    SafetyText,
    Weight,
    choose,
    parse_safety,
    parse_safety_text,
)
from desktop.services.resources import LANGUAGES, load_questionnaire, load_safety, load_safety_text

CHECK = load_safety()
ONE = {"id": "q", "asked_of": ["host"], "answers": [{"id": "a", "advice": "x"}]}
SOUND: dict[str, list[Any]] = {"questions": [ONE], "advice": [{"id": "x", "weight": "note"}]}


@pytest.fixture(params=LANGUAGES)
def text(request: pytest.FixtureRequest) -> SafetyText:
    """Give the words in each language in turn."""
    return load_safety_text(request.param)


def question(question_id: str) -> SafetyQuestion:
    return next(one for one in CHECK.questions if one.id == question_id)


def told(**chosen: str) -> list[str]:
    answers = {name: tuple(codes.split()) for name, codes in chosen.items()}
    return [one.id for one in CHECK.advice_for(answers, Audience.EMPLOYEE)]


def texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return list(chain.from_iterable(texts(one) for one in value.values())) if isinstance(value, dict) else []


def test_four_questions_for_hosts_and_twelve_for_employees() -> None:
    assert [one.id for one in CHECK.asked_of(Audience.HOST)] == ["computer", "network", "risk", "others"]
    assert len(CHECK.asked_of(Audience.EMPLOYEE)) == 12


def test_every_question_has_an_answer_that_is_told_nothing() -> None:
    for one in CHECK.questions:
        assert any(not answer.advice for answer in one.answers), one.id
        assert any(answer.alone for answer in one.answers) is one.many, one.id


def test_advice_is_repeated_on_pages_that_exist_and_every_guard_is_used() -> None:
    pages = load_questionnaire().pages
    assert all(one.page in pages for one in CHECK.advice if one.weight is not Weight.STOP)
    assert {one.guard for one in CHECK.advice if one.guard} == set(Guard)


def test_everything_has_words_in_every_language(text: SafetyText) -> None:
    assert list(text.questions) == [one.id for one in CHECK.questions]
    for one in CHECK.questions:
        assert list(text.questions[one.id].answers) == [answer.id for answer in one.answers]
    assert list(text.advice) == [one.id for one in CHECK.advice]
    assert set(text.explains) == {name for one in CHECK.questions for name in one.explains}
    assert set(text.guards) == set(Guard)


def test_words_are_calm_and_clean(text: SafetyText) -> None:
    loud = re.compile(r"[!！]|\bwhistleblow|\bleak|  ", re.IGNORECASE)
    said = texts(msgspec.to_builtins(text))
    assert [words for words in said if words != words.strip() or loud.search(words)] == []


def test_nobody_is_told_to_be_safe(text: SafetyText) -> None:
    promise = re.compile("you are safe|您是安全的|أنت في أمان")
    assert [words for words in texts(msgspec.to_builtins(text)) if promise.search(words)] == []


def test_chinese_words_are_chinese() -> None:
    words = msgspec.to_builtins(load_safety_text("zh-Hans"))
    words.pop("language")
    latin = {found for said in texts(words) for found in re.findall("[A-Za-z]{3,}", said)}
    assert latin <= {"Ombra", "Tor", "VPN", "INHOPE"}
    assert [s for s in texts(words) if re.search(r"[\u4e00-\u9fff][,;:?()]|[,;:?][\u4e00-\u9fff]", s)] == []


def test_a_computer_of_others_is_a_full_stop() -> None:
    for answer in ("employer", "managed", "shared"):
        (advice,) = CHECK.advice_for({"computer": (answer,)}, Audience.HOST)
        assert (advice.weight, advice.guard) == (Weight.STOP, Guard.STOP)
    assert told(computer="own") == []


def test_few_who_know_change_what_can_be_attached() -> None:
    guards = {one.id: one.guard for one in CHECK.advice}
    assert [guards[one] for one in told(circle="up_to_5")] == [Guard.DESCRIBE_ONLY]
    assert [guards[one] for one in told(circle="up_to_20")] == [Guard.REVIEWER_ONLY]
    assert told(circle="more") == []


def test_the_most_pressing_advice_comes_first_and_none_twice() -> None:
    assert told(wording="shift team", others="people", risk="yes", computer="shared") == [
        "shared_computer",
        "people_at_risk",
        "points_at_you",
        "others_shown",
    ]


def test_what_an_audience_is_not_asked_gives_it_no_advice() -> None:
    assert CHECK.advice_for({"circle": ("up_to_5",)}, Audience.HOST) == ()


def test_none_of_these_and_the_others_drive_each_other_out() -> None:
    files = question("files")
    assert choose(files, ("mail",), ("mail", "photo")) == ("mail", "photo")
    assert choose(files, ("mail", "photo"), ("mail", "photo", "none")) == ("none",)
    assert choose(files, ("none",), ("mail", "none")) == ("mail",)
    assert choose(files, ("mail", "photo"), ("photo",)) == ("photo",)
    assert choose(question("risk"), ("no",), ("yes",)) == ("yes",)


@pytest.mark.parametrize(
    "change",
    [
        {"advice": []},
        {"advice": [*SOUND["advice"], {"id": "unused", "weight": "note"}]},
        {"advice": [{"id": "x", "weight": "shout"}]},
        {"advice": [{"id": "x", "weight": "note", "guard": "unknown"}]},
        {"questions": [ONE, ONE]},
        {"questions": [ONE | {"id": f"q{number}"} for number in range(13)]},
        {"more": 1},
    ],
)
def test_an_unsound_check_is_refused(change: dict[str, Any]) -> None:
    assert parse_safety(msgspec.json.encode(SOUND)).questions[0].id == "q"
    with pytest.raises(BadQuestions):
        parse_safety(msgspec.json.encode(SOUND | change))


@pytest.mark.parametrize("parse", [parse_safety, parse_safety_text])
def test_a_broken_file_is_refused(parse: Any) -> None:
    with pytest.raises(BadQuestions):
        parse(b"{")
