"""The questions and their words: sound, complete in both languages, and within their limits."""

import re
from typing import Any, cast

import msgspec
import pytest

from desktop.domain.casestates import ClosingReason, Event, ReporterWord, State
from desktop.domain.clocks import ClockKind, ClockState
from desktop.domain.codes import FIELD_TABLES, TABLES
from desktop.domain.extraquestions import EXTRA_PREFIX, ExtraQuestion, join
from desktop.domain.facts import SECTIONS
from desktop.domain.grounds import CATEGORIES, GROUNDS, split_ground
from desktop.domain.incident import Incident
from desktop.domain.oddity import Odd
from desktop.domain.questionnaire import HURRY_PAGE, MAX_QUESTIONS, BadQuestions, Kind, parse_structure
from desktop.domain.records import Record
from desktop.domain.reportschema import DOCUMENTED
from desktop.domain.shapes import fields_of
from desktop.domain.times import Reading
from desktop.domain.urgency import Level, Reason
from desktop.domain.wording import (
    CodeText,
    QuestionText,
    join_words,
    option_words,
    parse_codes,
    parse_questions,
)
from desktop.services.resources import LANGUAGES, load_code_text, load_question_text, load_questionnaire

QUESTIONS = load_questionnaire()
WORDS_BESIDE_TABLES = {
    "oddity": list(Odd),
    "urgency": list(Level),
    "urgency_reason": list(Reason),
    "state": list(State),
    "case_event": list(Event),
    "reporter_word": list(ReporterWord),
    "closing_reason": list(ClosingReason),
    "clock": list(ClockKind),
    "clock_state": list(ClockState),
    "reading": list(Reading),
    "section": list(SECTIONS),
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Give each language in turn."""
    chosen: str = request.param
    return chosen


@pytest.fixture
def text(language: str) -> QuestionText:
    """Give the questions' words."""
    return load_question_text(language)


@pytest.fixture
def codes(language: str) -> CodeText:
    """Give the codes' words."""
    return load_code_text(language)


def all_texts(value: Any) -> list[str]:
    """Give every text in a structure."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [found for part in parts for found in all_texts(part)]


def test_there_are_at_most_twenty_questions_and_four_required_things() -> None:
    assert sum(not question.part_of for question in QUESTIONS.questions) <= MAX_QUESTIONS
    required = [f.id for q, f in QUESTIONS.fields() if f.required and q.required]
    assert required == ["reporter.role", "platform.name", "actions.code", "actions.time"]


def test_every_page_of_the_form_is_there() -> None:
    assert QUESTIONS.pages == ("happened", "takedown", "orders", "evidence", "you", "review")
    assert {q.page for q in QUESTIONS.questions} == set(QUESTIONS.pages) - {"review"}


def test_every_binding_is_a_field_of_the_incident() -> None:
    for question, field in QUESTIONS.fields():
        for way in (*field.parts.values(), *([field.binding] if field.binding else [])):
            kind: type[Record] = Incident
            steps = [*([question.repeat] if question.repeat else []), *way.split(".")]
            for step in steps:
                assert step in kind.__struct_fields__, (field.id, way)
                shape = next(f.type for f in fields_of(kind) if f.name == step)
                kind = struct_in(shape) or kind


def struct_in(shape: Any) -> type[Record] | None:
    """Give the record within a type, if there is one."""
    for option in getattr(shape, "types", (shape,)):
        inner = getattr(option, "item_type", option)
        if isinstance(inner, msgspec.inspect.StructType):
            return cast("type[Record]", inner.cls)
    return None


def test_no_incident_field_is_filled_twice() -> None:
    ways = [
        (question.repeat, way)
        for question, field in QUESTIONS.fields()
        for way in (*field.parts.values(), *([field.binding] if field.binding else []))
    ]
    assert len(ways) == len(set(ways))


def test_codes_offered_are_known() -> None:
    for _question, field in QUESTIONS.fields():
        assert set(field.codes) <= set(TABLES.get(field.table, ())), field.id
        assert (field.kind in (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO_UNKNOWN)) is bool(field.codes)


def test_every_question_and_field_has_words(text: QuestionText) -> None:
    assert list(text.pages) == [*QUESTIONS.pages, HURRY_PAGE]
    assert list(text.questions) == [q.id for q in QUESTIONS.questions]
    assert list(text.fields) == [f.id for _q, f in QUESTIONS.fields()]
    for question in QUESTIONS.questions:
        words = text.questions[question.id]
        assert bool(words.add and words.remove and words.item) is bool(question.repeat), question.id
        assert words.why, question.id


def test_both_languages_have_the_same_parts() -> None:
    first, *others = (msgspec.to_builtins(load_question_text(name)) for name in LANGUAGES)
    for other in others:
        for part in ("pages", "questions", "fields"):
            for name, words in first[part].items():
                assert sizes(words) == sizes(other[part][name]), name


def sizes(words: dict[str, Any]) -> dict[str, int]:
    """Give which words are there, and how many sentences."""
    return {key: len(value) if key == "sentences" else bool(value) for key, value in words.items()}


def test_every_code_has_words(codes: CodeText) -> None:
    for table, known in TABLES.items():
        if table != "ground":
            assert list(codes.tables[table]) == list(known), table
    for ground in GROUNDS:
        assert codes.code("ground", ground).label != ground
    for table, ids in WORDS_BESIDE_TABLES.items():
        assert list(codes.tables[table]) == ids, table


def test_no_words_are_left_over(codes: CodeText) -> None:
    tables = {*TABLES, *WORDS_BESIDE_TABLES, "ground_keyword", "label"}
    assert set(codes.tables) == tables
    categories = {split_ground(ground)[0] for ground in GROUNDS}
    keywords = {split_ground(ground)[1] for ground in GROUNDS} - {""}
    assert set(codes.tables["ground"]) == categories
    assert set(codes.tables["ground_keyword"]) == keywords


def test_every_field_of_a_record_has_a_label(codes: CodeText) -> None:
    names = {field.name for kind in DOCUMENTED for field in fields_of(kind)}
    assert set(codes.tables["label"]) == names | {"path", "json"}


def test_the_tables_of_fields_exist() -> None:
    names = {(kind.__name__, field.name) for kind in DOCUMENTED for field in fields_of(kind)}
    assert set(FIELD_TABLES) <= names
    assert set(FIELD_TABLES.values()) <= set(TABLES)


def test_words_are_calm_and_clean(text: QuestionText, codes: CodeText) -> None:
    for words in all_texts([msgspec.to_builtins(text), msgspec.to_builtins(codes)]):
        assert words == words.strip()
        assert not re.search(r"[!！]|\bwhistleblow|\bleak|  ", words, re.IGNORECASE), words


def test_chinese_words_are_chinese() -> None:
    latin = re.compile(r"[A-Za-z]{3,}")
    allowed = {"Windows", "all", "SHA"}
    questions = msgspec.to_builtins(load_question_text("zh-Hans"))
    assert questions.pop("language") == "zh-Hans"
    for words in all_texts([questions, *chinese_code_words()]):
        assert set(latin.findall(words)) <= allowed, words
        assert not re.search(r"[\u4e00-\u9fff][,;:?()]|[,;:?][\u4e00-\u9fff]", words), words


def chinese_code_words() -> list[Any]:
    """Give the Chinese words of codes, without the codes."""
    tables = load_code_text("zh-Hans").tables.values()
    return [msgspec.to_builtins(words) for table in tables for words in table.values()]


def test_a_ground_is_told_by_keyword_and_category() -> None:
    words = load_code_text("en")
    terror = words.code("ground", "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY/KEYWORD_TERRORIST_CONTENT")
    assert (terror.label, terror.line) == ("Terrorism", "Public security")
    assert words.code("ground", "NOT_A_KNOWN_CODE").label == "NOT_A_KNOWN_CODE"
    assert words.code("action", "new_action").label == "new_action"
    assert words.code("ground", "STATEMENT_CATEGORY_NEW/KEYWORD_NEW").label.endswith("NEW")
    assert len(CATEGORIES) == 16


@pytest.mark.parametrize(
    "change",
    [
        {"pages": []},
        {"questions": [{"id": "q", "page": "p", "fields": [{"id": "a", "kind": "dance"}]}]},
        {"questions": [{"id": "q", "page": "elsewhere", "fields": []}]},
        {"questions": [{"id": "q", "page": "p", "fields": [{"id": "a", "kind": "text"}] * 2}]},
        {"questions": [{"id": "q", "page": "p", "fields": [], "when": [{"field": "later"}]}]},
        {
            "questions": [
                {
                    "id": "q",
                    "page": "p",
                    "fields": [
                        {"id": "a", "kind": "text", "when": [{"field": "b"}]},
                        {"id": "b", "kind": "text"},
                    ],
                }
            ]
        },
        {"questions": [{"id": "q", "page": "p", "fields": [{"id": "a", "kind": "choice", "table": "none"}]}]},
        {"questions": [{"id": f"q{n}", "page": "p", "fields": []} for n in range(21)]},
        {"more": 1},
    ],
)
def test_an_unsound_structure_is_refused(change: dict[str, Any]) -> None:
    sound = {"pages": ["p"], "questions": [{"id": "q", "page": "p", "fields": []}]}
    assert parse_structure(msgspec.json.encode(sound)).pages == ("p",)
    with pytest.raises(BadQuestions):
        parse_structure(msgspec.json.encode(sound | change))


@pytest.mark.parametrize("parse", [parse_structure, parse_questions, parse_codes])
def test_a_broken_file_is_refused(parse: Any) -> None:
    with pytest.raises(BadQuestions):
        parse(b"{")


EXTRAS = (
    ExtraQuestion(id="venue", kind="text", words={"en": "Which venue?", "zh-Hans": "哪个场地？"}),
    ExtraQuestion(
        id="press",
        kind="choice",
        words={"de": "Presse da?"},
        options={"y": {"en": "Yes"}, "n": {"de": "Nein"}},
    ),
    ExtraQuestion(id="later", kind="hologram", words={"en": "New kind"}),
)


def test_extra_questions_join_in() -> None:
    joined = join(QUESTIONS, EXTRAS)
    added = joined.questions[len(QUESTIONS.questions) :]
    assert [q.id for q in added] == ["extra.venue", "extra.press", "extra.later"]
    assert [q.fields[0].kind for q in added] == [Kind.TEXT, Kind.CHOICE, Kind.TEXT]
    assert added[1].fields[0].codes == ("y", "n")
    assert not any(q.required for q in added)
    assert joined.on_page("takedown")[-3:] == added


def test_extra_words_in_the_language_or_the_next_best() -> None:
    chinese = join_words(load_question_text("zh-Hans"), EXTRAS)
    assert chinese.questions[EXTRA_PREFIX + "venue"].label == "哪个场地？"
    assert chinese.questions[EXTRA_PREFIX + "press"].label == "Presse da?"
    assert chinese.fields[EXTRA_PREFIX + "later"].label == "New kind"
    assert option_words(EXTRAS[1], "y", "zh-Hans").label == "Yes"
    assert option_words(EXTRAS[1], "zz", "en").label == "zz"


def test_a_question_that_goes_on_with_another_comes_after_it() -> None:
    data = msgspec.json.encode(
        {
            "pages": ["one"],
            "questions": [
                {"id": "more", "page": "one", "part_of": "first", "fields": []},
                {"id": "first", "page": "one", "fields": []},
            ],
        }
    )
    with pytest.raises(BadQuestions):
        parse_structure(data)
