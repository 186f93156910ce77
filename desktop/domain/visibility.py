"""Which questions and fields are asked, given the answers so far.

Conditions look back only, so one pass in order is enough: an answer that a hidden field still holds
counts for nothing and is dropped, and so are its dependents. An explicit null or an empty list says
nothing and stays.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop.domain.answers import TIME_PARTS, Answers, Item, TimeAnswer, Value, is_answered, words_of
from desktop.domain.questionnaire import Condition, Field, Question, Questionnaire
from desktop.domain.records import present


class Missing(msgspec.Struct, frozen=True):
    """A required field without an answer; `item` is the position within a repeated question."""

    question: str
    field: str
    item: int | None = None


def pruned(questionnaire: Questionnaire, answers: Answers) -> Answers:
    """The answers without those of hidden questions and fields."""
    kept = Answers()
    for question in questionnaire.questions:
        shown = _holds(question.when, kept, {})
        if question.repeat:
            kept = _keep_items(question, answers, kept, shown)
        else:
            kept = _keep_values(question, answers, kept, shown)
    return kept


def visible_questions(questionnaire: Questionnaire, answers: Answers) -> tuple[Question, ...]:
    """The questions to ask, in order."""
    kept = pruned(questionnaire, answers)
    return tuple(q for q in questionnaire.questions if _holds(q.when, kept, {}))


def visible_fields(
    questionnaire: Questionnaire, question: Question, answers: Answers, item: int | None = None
) -> tuple[Field, ...]:
    """The fields to show of a question, or of one item of a repeated question, in order."""
    kept = pruned(questionnaire, answers)
    items = kept.items(question.repeat)
    own: Item = {}
    if item is not None:
        own = _blank(question) | (dict(items[item]) if item < len(items) else {})
    return tuple(field for field in question.fields if _holds(field.when, kept, own))


def missing_required(questionnaire: Questionnaire, answers: Answers) -> tuple[Missing, ...]:
    """The required fields that still lack an answer, in order."""
    kept = pruned(questionnaire, answers)
    missing: list[Missing] = []
    for question in questionnaire.questions:
        if not _holds(question.when, kept, {}):
            continue
        if not question.repeat:
            missing += _missing(question, kept, kept.values, None)
        else:
            for index, own in _items_to_check(question, kept):
                missing += _missing(question, kept, _blank(question) | dict(own), index)
    return tuple(missing)


def is_empty(item: Item) -> bool:
    """Whether an item of a repeated question says nothing; such an item is left out."""
    return not any(is_answered(value) for value in item.values())


def _items_to_check(question: Question, kept: Answers) -> list[tuple[int, Item]]:
    """The items that say something; the first one anyway where one is needed."""
    said = [(i, item) for i, item in enumerate(kept.items(question.repeat)) if not is_empty(item)]
    return said or ([(0, {})] if question.at_least else [])


def _blank(question: Question) -> dict[str, Value]:
    """An item without answers, so that no condition looks into the item beside it."""
    return {field.id: None for field in question.fields}


def _missing(question: Question, kept: Answers, own: Item, item: int | None) -> Iterable[Missing]:
    for field in question.fields:
        asked = field.required and _holds(field.when, kept, own)
        if asked and not is_answered(own.get(field.id)):
            yield Missing(question.id, field.id, item)


def _keep_values(question: Question, answers: Answers, kept: Answers, shown: bool) -> Answers:
    for field in question.fields:
        if field.id in answers.values:
            value = answers.values[field.id]
            if (shown and _holds(field.when, kept, {})) or _says_nothing(value):
                kept = kept.with_value(field.id, value)
    return kept


def _keep_items(question: Question, answers: Answers, kept: Answers, shown: bool) -> Answers:
    if question.repeat not in answers.groups or not (shown or not answers.items(question.repeat)):
        return kept
    items = tuple(_kept_item(question, item, kept) for item in answers.items(question.repeat))
    return kept.with_items(question.repeat, items)


def _kept_item(question: Question, item: Item, kept: Answers) -> Item:
    own: dict[str, Value] = {}
    for field in question.fields:
        if field.id in item:
            value = item[field.id]
            if _holds(field.when, kept, _blank(question) | own) or _says_nothing(value):
                own[field.id] = value
    return own


def _says_nothing(value: Value) -> bool:
    if isinstance(value, TimeAnswer):
        return not any(present(getattr(value, part)) for part in TIME_PARTS)
    return value is None or value == ()


def _holds(conditions: tuple[Condition, ...], kept: Answers, own: Item) -> bool:
    return all(_holds_one(condition, kept, own) for condition in conditions)


def _holds_one(condition: Condition, kept: Answers, own: Item) -> bool:
    said = _said(condition.field, kept, own)
    if condition.none_of:
        return not said & set(condition.none_of)
    return bool(said & set(condition.any_of)) if condition.any_of else bool(said)


def _said(field_id: str, kept: Answers, own: Item) -> frozenset[str]:
    """What was answered: in this item, else at the top, else in any item of a repeated question."""
    if field_id in own:
        return words_of(own[field_id])
    if field_id in kept.values:
        return words_of(kept.values[field_id])
    items = (item for group in kept.groups.values() for item in group)
    return frozenset[str]().union(*(words_of(item.get(field_id)) for item in items))
