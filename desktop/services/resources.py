"""The data files inside the package, read and parsed: questions and words."""

from __future__ import annotations

from functools import cache
from importlib import resources

from desktop.domain.howto import HowToText, parse_howto
from desktop.domain.questionnaire import Questionnaire, parse_structure
from desktop.domain.safety import SafetyCheck, SafetyText, parse_safety, parse_safety_text
from desktop.domain.wording import CodeText, QuestionText, parse_codes, parse_questions

LANGUAGES = ("en", "zh-Hans", "zh-Hant", "ar")
"""The languages that questions and codes are written in; the first serves all others."""


@cache
def load_questionnaire() -> Questionnaire:
    """The questions that ship with the program."""
    return parse_structure(_read("structure.json"))


@cache
def load_question_text(language: str) -> QuestionText:
    """The questions' words; English where a language is not there."""
    return parse_questions(_read(f"{_known(language)}.json"))


@cache
def load_code_text(language: str) -> CodeText:
    """The words of codes, labels, oddities and states; English where a language is not there."""
    return parse_codes(_read(f"words.{_known(language)}.json"))


@cache
def load_safety() -> SafetyCheck:
    """The safety check that ships with the program."""
    return parse_safety(_read("safety.json"))


@cache
def load_safety_text(language: str) -> SafetyText:
    """The safety check's words; English where a language is not there."""
    return parse_safety_text(_read(f"safety.{_known(language)}.json"))


@cache
def load_howto(language: str) -> HowToText:
    """The how-to cards of the page of evidence; English where a language is not there."""
    return parse_howto(_read(f"howto.{_known(language)}.json"))


def _known(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]


def _read(name: str) -> bytes:
    return (resources.files("desktop.resources") / "questions" / name).read_bytes()
