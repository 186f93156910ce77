"""The words of questions and codes in the language of the moment, for all pages of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from desktop.domain.extraquestions import EXTRA_PREFIX, ExtraQuestion
from desktop.domain.howto import HowToText
from desktop.domain.questionnaire import Field, Question
from desktop.domain.safety import SafetyText
from desktop.domain.wording import (
    CodeText,
    CodeWords,
    FieldWords,
    PageWords,
    QuestionText,
    QuestionWords,
    join_words,
    option_words,
)
from desktop.runtime.languages import Language
from desktop.views.shared.choicecards import Choice

QuestionLoader = Callable[[str], QuestionText]
CodeLoader = Callable[[str], CodeText]
SafetyLoader = Callable[[str], SafetyText]
HowToLoader = Callable[[str], HowToText]


class Wording:
    """Asks for the language anew each time, so that a change shows at the next look."""

    def __init__(
        self,
        language: Callable[[], Language],
        load_questions: QuestionLoader,
        load_codes: CodeLoader,
        load_safety: SafetyLoader,
        load_howto: HowToLoader,
    ) -> None:
        self._language = language
        self._load_questions = load_questions
        self._load_codes = load_codes
        self._load_safety = load_safety
        self._load_howto = load_howto
        self._extras: tuple[ExtraQuestion, ...] = ()

    @property
    def code_of_language(self) -> str:
        """The language in use, as a BCP 47 code."""
        return self._language().code

    @property
    def safety(self) -> SafetyText:
        """The words of the safety check."""
        return self._load_safety(self.code_of_language)

    @property
    def how_to(self) -> HowToText:
        """The how-to cards for good proof."""
        return self._load_howto(self.code_of_language)

    def use_extras(self, extras: tuple[ExtraQuestion, ...]) -> None:
        """Know the office's own questions too."""
        self._extras = extras

    def page(self, page: str) -> PageWords:
        """Title and hint of a page."""
        return self._questions().pages[page]

    def question(self, question_id: str) -> QuestionWords:
        """A question and its help."""
        return self._questions().questions[question_id]

    def field(self, question: Question, field: Field) -> FieldWords:
        """A field's label, hint and ready-made sentences.

        A question's only field goes by the question's words: one line says it all.
        """
        own = self._questions().fields.get(field.id) or FieldWords(label="")
        if not is_single(question):
            return own
        words = self.question(question.id)
        return msgspec.structs.replace(own, label=words.label, hint=words.hint or own.hint)

    def label(self, question: Question, field_id: str) -> str:
        """What a field is called where it is talked about."""
        field = next(one for one in question.fields if one.id == field_id)
        return self.field(question, field).label or self.question(question.id).label

    def code(self, table: str, code: str) -> CodeWords:
        """The words of a code; an unknown one is its own label."""
        return self._load_codes(self.code_of_language).code(table, code)

    def option(self, field: Field, code: str) -> CodeWords:
        """The words of one option of a field."""
        if field.id.startswith(EXTRA_PREFIX) and not field.table:
            wanted = field.id.removeprefix(EXTRA_PREFIX)
            extra = next(one for one in self._extras if one.id == wanted)
            return option_words(extra, code, self.code_of_language)
        return self.code(field.table, code)

    def choices(self, field: Field, codes: Iterable[str]) -> tuple[Choice, ...]:
        """Options of a field as things to choose."""
        found = ((code, self.option(field, code)) for code in codes)
        return tuple(Choice(code, words.label, words.line) for code, words in found)

    def table(self, table: str, codes: Iterable[str]) -> tuple[Choice, ...]:
        """Codes of a table as things to choose."""
        found = ((code, self.code(table, code)) for code in codes)
        return tuple(Choice(code, words.label, words.line) for code, words in found)

    def _questions(self) -> QuestionText:
        return join_words(self._load_questions(self.code_of_language), self._extras)


def is_single(question: Question) -> bool:
    """Whether a question is asked once, with one field."""
    return not question.repeat and len(question.fields) == 1
