"""The safety check as data: questions asked before a report, what a risky answer is answered with.

Parsed from `resources/questions/safety.json`; the words stand beside it, one file a language. Nothing
here goes into a report: the answers live and die with the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from desktop.domain.questionnaire import BadQuestions

MOST_QUESTIONS = 12
"""Of one audience; more are not answered by frightened people."""


class Audience(StrEnum):
    """Who is asked: whoever was hit, or whoever was told to do it."""

    HOST = "host"
    EMPLOYEE = "employee"


class Guard(StrEnum):
    """What an advice changes on later pages, until the person decides otherwise."""

    STOP = "stop"
    """Do not go on with this computer."""

    DESCRIBE_ONLY = "describe_only"
    """Evidence is described, no file is attached."""

    REVIEWER_ONLY = "reviewer_only"
    """Files that are added are for the reviewer's eyes only."""

    ANONYMOUS = "anonymous"
    """No other way to appear is offered."""


class Weight(StrEnum):
    """How an advice is told."""

    STOP = "stop"
    WARN = "warn"
    NOTE = "note"


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the check's data: frozen, strict."""


class SafetyAnswer(_Data, frozen=True, kw_only=True):
    """One answer; `advice` is shown when it is chosen. `alone`: it excludes all others."""

    id: str
    advice: str = ""
    alone: bool = False


class SafetyQuestion(_Data, frozen=True, kw_only=True):
    """One question, for these audiences; `many` allows several answers; `explains` ids of explanations."""

    id: str
    asked_of: tuple[Audience, ...]
    answers: tuple[SafetyAnswer, ...]
    many: bool = False
    explains: tuple[str, ...] = ()


class Advice(_Data, frozen=True, kw_only=True):
    """What to do; repeated on a `page` of the form when it names one."""

    id: str
    weight: Weight
    guard: Guard | None = None
    page: str = ""


class SafetyCheck(_Data, frozen=True, kw_only=True):
    """All questions and all advice, in order."""

    questions: tuple[SafetyQuestion, ...]
    advice: tuple[Advice, ...]

    def asked_of(self, audience: Audience) -> tuple[SafetyQuestion, ...]:
        """The questions of an audience, in order."""
        return tuple(one for one in self.questions if audience in one.asked_of)

    def advice_for(self, chosen: Mapping[str, tuple[str, ...]], audience: Audience) -> tuple[Advice, ...]:
        """The advice that these answers (question -> answers) are given, most pressing first."""
        wanted = {
            answer.advice
            for question in self.asked_of(audience)
            for answer in question.answers
            if answer.id in chosen.get(question.id, ())
        }
        found = [one for one in self.advice if one.id in wanted]
        return tuple(sorted(found, key=lambda one: list(Weight).index(one.weight)))


class AnswerWords(_Data, frozen=True, kw_only=True):
    """An answer's label and, where it helps, one line."""

    label: str
    line: str = ""


class SafetyQuestionWords(_Data, frozen=True, kw_only=True):
    """A question, a hint, and the words of its answers."""

    label: str
    hint: str = ""
    answers: dict[str, AnswerWords]


class SaidWords(_Data, frozen=True, kw_only=True):
    """A title and a text: an advice, or an explanation."""

    title: str
    text: str


class GuardWords(_Data, frozen=True, kw_only=True):
    """What a guard does to the form, the button that lifts it, and what that costs."""

    does: str
    lift: str
    cost: str


class SafetyText(_Data, frozen=True, kw_only=True):
    """All words of the check in one language. `never` is the stop that knows no exception."""

    language: str
    questions: dict[str, SafetyQuestionWords]
    advice: dict[str, SaidWords]
    explains: dict[str, SaidWords]
    guards: dict[Guard, GuardWords]
    never: SaidWords


def parse_safety(data: bytes) -> SafetyCheck:
    """The check in a file. Errors: `BadQuestions`."""
    try:
        check = msgspec.json.decode(data, type=SafetyCheck)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error
    known = {one.id for one in check.advice}
    given = [answer.advice for one in check.questions for answer in one.answers if answer.advice]
    if set(given) != known or len({one.id for one in check.questions}) != len(check.questions):
        raise BadQuestions("advice and answers do not fit each other")
    if any(len(check.asked_of(audience)) > MOST_QUESTIONS for audience in Audience):
        raise BadQuestions("too many questions")
    return check


def parse_safety_text(data: bytes) -> SafetyText:
    """The check's words in a language file. Errors: `BadQuestions`."""
    try:
        return msgspec.json.decode(data, type=SafetyText)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error


def choose(question: SafetyQuestion, before: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
    """The answers after a choice: one that stands alone, and the others, drive each other out."""
    alone = {answer.id for answer in question.answers if answer.alone}
    added = [code for code in now if code not in before]
    if any(code in alone for code in added):
        return tuple(code for code in added if code in alone)[:1]
    return tuple(code for code in now if code not in alone) if added else now
