"""The office's own questions, as the card lists them, joined to the questionnaire and its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from desktop.domain.questionnaire import Field, Kind, Question, Questionnaire

EXTRA_PREFIX = "extra."
KINDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.CHOICES, Kind.YES_NO_UNKNOWN)


class ExtraQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question of the office: id, kind, words by language, and options: code -> language -> words."""

    id: str
    kind: str
    words: Mapping[str, str]
    options: Mapping[str, Mapping[str, str]] = {}


def join(
    questionnaire: Questionnaire, extras: Iterable[ExtraQuestion], page: str = "takedown"
) -> Questionnaire:
    """The questionnaire with the office's questions at the end of a page.

    They come on top of the twenty, are never required, and an unknown kind is asked as a text: a
    newer card must not take the form away.
    """
    joined = tuple(_question(extra, page) for extra in extras)
    return msgspec.structs.replace(questionnaire, questions=questionnaire.questions + joined)


def _question(extra: ExtraQuestion, page: str) -> Question:
    kind = Kind(extra.kind) if extra.kind in {k.value for k in KINDS} else Kind.TEXT
    field = Field(
        id=EXTRA_PREFIX + extra.id,
        kind=kind,
        table="yes_no_unknown" if kind is Kind.YES_NO_UNKNOWN else "",
        options=tuple(extra.options),
    )
    return Question(id=EXTRA_PREFIX + extra.id, page=page, fields=(field,))


def words_in(words: Mapping[str, str], language: str) -> str:
    """The words in a language, else in English, else in any: an office may write only its own."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")
