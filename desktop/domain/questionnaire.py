"""The questions as data: pages, questions, fields, conditions, and where each answer goes.

Parsed from `resources/questions/structure.json`; the words are read by `wording`. At most twenty
questions, four of them required. A condition may only look at what was asked before, so one pass
in order settles what is visible.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from desktop.domain.codes import TABLES
from desktop.domain.errors import DomainError

MAX_QUESTIONS = 20  # more are not answered by frightened people in a hurry
HURRY_PAGE = "now"
"""The page that stands for all others while there is no time."""

HURRIED = ("who", "service", "actions", "danger")
"""What is asked then: the four that are required, and whether somebody is in danger."""


class BadQuestions(DomainError):
    """A question file of ours is not sound. `str()` says where; never shown on screen."""

    code = "bad_questions"


class Kind(StrEnum):
    """How a field is answered."""

    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    LONG_TEXT = "long_text"
    TIME = "time"
    NUMBER = "number"
    YES_NO_UNKNOWN = "yes_no_unknown"
    AGREE = "agree"
    FILE_LIST_HINT = "file_list_hint"


class Stored(StrEnum):
    """How yes, no and unknown stand in the incident: as words, or as true, false and null."""

    WORD = "word"
    FLAG = "flag"


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the question data: frozen, slotted, strict."""


class Condition(_Data, frozen=True, kw_only=True):
    """Holds when the field was answered with one of `any_of`, or with nothing in `none_of`.

    With neither list it holds when the field was answered at all.
    """

    field: str
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()


class Field(_Data, frozen=True, kw_only=True):
    """One thing to fill in.

    `binding` is the way into the incident (`event.ref`; within a group, into the group's item).
    A time has `parts` instead: `at`, `tz`, `precision`, `clock_source`, `ended_at` -> way.
    `table` names the codes; `options` narrows them and gives their order. `other`: a text of one's
    own is welcome too. `searched`: all codes of the table are found by typing, beyond the options.
    """

    id: str
    kind: Kind
    binding: str = ""
    parts: dict[str, str] = {}
    required: bool = False
    when: tuple[Condition, ...] = ()
    table: str = ""
    options: tuple[str, ...] = ()
    other: bool = False
    searched: bool = False
    stored: Stored = Stored.WORD

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes offered, in order."""
        return self.options or TABLES.get(self.table, ())


class Question(_Data, frozen=True, kw_only=True):
    """One question: a page, its fields, and the list of the incident it repeats for (`repeat`).

    `at_least`: how many items a repeated question needs. `part_of`: the question it goes on with (one
    more notice); it is not counted as another question.
    """

    id: str
    page: str
    fields: tuple[Field, ...]
    repeat: str = ""
    part_of: str = ""
    at_least: int = 0
    when: tuple[Condition, ...] = ()

    @property
    def required(self) -> bool:
        """Whether it must be answered: the page marks it."""
        if self.repeat:
            return self.at_least > 0
        return any(field.required for field in self.fields)


class Questionnaire(_Data, frozen=True, kw_only=True):
    """All pages in order and all questions in order."""

    pages: tuple[str, ...]
    questions: tuple[Question, ...]

    def question(self, question_id: str) -> Question:
        """The question with that id. Errors: `KeyError`."""
        return {question.id: question for question in self.questions}[question_id]

    def on_page(self, page: str) -> tuple[Question, ...]:
        """The questions of a page, in order."""
        return tuple(question for question in self.questions if question.page == page)

    def fields(self) -> Iterator[tuple[Question, Field]]:
        """Every field with its question, in order."""
        for question in self.questions:
            for field in question.fields:
                yield question, field


def parse_structure(data: bytes) -> Questionnaire:
    """The questionnaire in a structure file. Errors: `BadQuestions`."""
    try:
        questionnaire = msgspec.json.decode(data, type=Questionnaire)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error
    check_structure(questionnaire)
    return questionnaire


def check_structure(questionnaire: Questionnaire) -> None:
    """Prove a questionnaire sound: ids once, known pages and tables, conditions that look back."""
    if sum(not question.part_of for question in questionnaire.questions) > MAX_QUESTIONS:
        raise BadQuestions("too many questions")
    seen: set[str] = set()
    asked: set[str] = set()
    for question in questionnaire.questions:
        _require(question.page in questionnaire.pages, question.id, "page")
        _require(not question.part_of or question.part_of in asked, question.id, "part_of")
        asked.add(question.id)
        _require(all(c.field in seen for c in question.when), question.id, "condition")
        for field in question.fields:
            _require(field.id not in seen, field.id, "repeated")
            _require(all(c.field in seen for c in field.when), field.id, "condition")
            _require(not field.table or field.table in TABLES, field.id, "table")
            seen.add(field.id)


def hurried(questionnaire: Questionnaire) -> Questionnaire:
    """The same questions with two pages: those for somebody in a hurry, and the last one.

    The other questions keep pages that are not gone to, so that their answers are kept all the same.
    """
    first = {
        question_id: msgspec.structs.replace(questionnaire.question(question_id), page=HURRY_PAGE)
        for question_id in HURRIED
    }
    others = tuple(one for one in questionnaire.questions if one.id not in first)
    pages = (HURRY_PAGE, questionnaire.pages[-1])
    return Questionnaire(pages=pages, questions=(*first.values(), *others))


def _require(condition: bool, where: str, what: str) -> None:
    if not condition:
        raise BadQuestions(f"{where}: {what}")
