"""Words for questions, fields and codes in one language, read from the data files beside them."""

from __future__ import annotations

import msgspec

from desktop.domain.extraquestions import EXTRA_PREFIX, ExtraQuestion, words_in
from desktop.domain.grounds import split_ground
from desktop.domain.questionnaire import BadQuestions


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of the word data: frozen, strict."""


class PageWords(_Words, frozen=True, kw_only=True):
    """A page's title and one line under it."""

    title: str
    hint: str = ""


class QuestionWords(_Words, frozen=True, kw_only=True):
    """A question, and the two texts at its side: why we ask, and how to stay safe.

    `add` and `remove` name the buttons of a repeated question, `item` one of its items.
    """

    label: str
    hint: str = ""
    why: str = ""
    safe: str = ""
    add: str = ""
    remove: str = ""
    item: str = ""


class FieldWords(_Words, frozen=True, kw_only=True):
    """A field's label, a hint, and ready-made sentences to pick instead of writing."""

    label: str
    hint: str = ""
    sentences: tuple[str, ...] = ()


class CodeWords(_Words, frozen=True, kw_only=True):
    """A code's words: a short label and, where it helps, one line."""

    label: str
    line: str = ""


class QuestionText(_Words, frozen=True, kw_only=True):
    """All words of the questionnaire in one language."""

    language: str
    pages: dict[str, PageWords]
    questions: dict[str, QuestionWords]
    fields: dict[str, FieldWords]


class CodeText(_Words, frozen=True, kw_only=True):
    """All words of the codes in one language: table -> code -> words."""

    language: str
    tables: dict[str, dict[str, CodeWords]]

    def code(self, table: str, code: str) -> CodeWords:
        """The words of a code; an unknown one is its own label, so nothing is ever hidden."""
        if table == "ground":
            return self._ground(code)
        return self.tables.get(table, {}).get(code) or CodeWords(label=code)

    def _ground(self, code: str) -> CodeWords:
        known = self.tables["ground"].get(code)
        if known is not None:
            return known
        category, keyword = split_ground(code)
        broad = self.tables["ground"].get(category)
        narrow = self.tables["ground_keyword"].get(keyword)
        if broad is None or narrow is None:
            return CodeWords(label=code)
        return CodeWords(label=narrow.label, line=broad.label)


def parse_questions(data: bytes) -> QuestionText:
    """The questionnaire's words in a language file. Errors: `BadQuestions`."""
    try:
        return msgspec.json.decode(data, type=QuestionText)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error


def parse_codes(data: bytes) -> CodeText:
    """The codes' words in a language file. Errors: `BadQuestions`."""
    try:
        return msgspec.json.decode(data, type=CodeText)
    except msgspec.DecodeError as error:
        raise BadQuestions(str(error)) from error


def join_words(text: QuestionText, extras: tuple[ExtraQuestion, ...]) -> QuestionText:
    """The words with those of the office's own questions, in the same language where they have it."""
    questions, fields = dict(text.questions), dict(text.fields)
    for extra in extras:
        label = words_in(extra.words, text.language)
        questions[EXTRA_PREFIX + extra.id] = QuestionWords(label=label)
        fields[EXTRA_PREFIX + extra.id] = FieldWords(label=label)
    return msgspec.structs.replace(text, questions=questions, fields=fields)


def option_words(extra: ExtraQuestion, code: str, language: str) -> CodeWords:
    """The words of one option of an office's own question."""
    return CodeWords(label=words_in(extra.options.get(code, {}), language) or code)
