"""From answers to an incident and back, along the bindings of the questionnaire."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import msgspec

from desktop.domain.answers import Answers, Item, TimeAnswer, Value, is_answered
from desktop.domain.encoding import plain
from desktop.domain.errors import Acts, DomainError, IncidentRefused
from desktop.domain.extraquestions import EXTRA_PREFIX
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Json
from desktop.domain.questionnaire import Field, Kind, Question, Questionnaire, Stored
from desktop.domain.shapes import convert
from desktop.domain.visibility import Missing, is_empty, missing_required, pruned

CUSTODIAN_ONLY = "custodian_only"
_WITHHELD = ("name", "contact")
_CONTROL = re.compile("[\x00-\x1f\x7f]+")
_ABSENT = object()
_FLAGS = {"yes": True, "no": False, "unknown": None}


class AnswersIncomplete(DomainError):
    """Required fields lack an answer; `missing` names them."""

    code = "answers_incomplete"
    acts = Acts.USER

    def __init__(self, missing: tuple[Missing, ...]) -> None:
        super().__init__(", ".join(gap.field for gap in missing))
        self.missing = missing


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What is for the custodian's sealed box only: who the reporter is, and who people in the report are."""

    name: str = ""
    contact: str = ""
    actors: tuple[tuple[str, str], ...] = ()
    """(alias, real name) of each person whose name was given."""


def to_incident(
    questionnaire: Questionnaire, answers: Answers, base: Incident | None = None, **top: str | None
) -> Incident:
    """The incident these answers tell, over `base` for all that no question asks (evidence, ...).

    `top` sets `submitted_at`, `ui_language`, `content_language`. Hidden answers are dropped, and so
    is every name that is for the custodian only. Errors: `AnswersIncomplete`.
    """
    if missing := missing_required(questionnaire, answers):
        raise AnswersIncomplete(missing)
    kept = pruned(questionnaire, answers)
    value: dict[str, Json] = {} if base is None else plain(base)
    for question in questionnaire.questions:
        if question.repeat:
            _fill_group(value, question, kept)
        else:
            _fill_item(value, question, kept.values)
    _fill_extra(value, questionnaire, kept)
    _withhold(value)
    value |= {name: text for name, text in top.items() if text is not None}
    incident = convert(value, Incident, IncidentRefused)
    if base is None:
        return incident
    return msgspec.structs.replace(incident, extensions=base.extensions)


def from_incident(questionnaire: Questionnaire, incident: Incident) -> Answers:
    """The answers that an incident gives to the questions."""
    value = plain(incident)
    answers = Answers()
    for question in questionnaire.questions:
        if question.repeat:
            items = value.get(question.repeat)
            if isinstance(items, list):
                read = tuple(dict(_read_item(item, question)) for item in items)
                answers = answers.with_items(question.repeat, read)
        else:
            for field_id, answer in _read_item(value, question):
                answers = answers.with_value(field_id, answer)
    for extra in value.get("extra_answers") or ():
        answers = answers.with_value(EXTRA_PREFIX + extra["id"], _from_json(extra.get("answer")))
    return answers


def identity(answers: Answers) -> Identity | None:
    """What these answers, hidden ones left out, have for the custodian's box; None when that is nothing."""
    name = contact = ""
    if answers.values.get("reporter.anonymity") == CUSTODIAN_ONLY:
        name, contact = (_line(answers.values.get(f"reporter.{field}")) for field in _WITHHELD)
    actors = tuple(pair for item in answers.items("actors") if (pair := _sealed_name(item)))
    return Identity(name=name, contact=contact, actors=actors) if name or contact or actors else None


def _sealed_name(item: Item) -> tuple[str, str] | None:
    """Alias and real name of a person, where there is a name; a blank alias gives way to the role."""
    name = _line(item.get("actors.real_name"))
    alias = _line(item.get("actors.alias")) or _line(item.get("actors.role"))
    return (alias, name) if alias and name else None


def _line(value: Value) -> str:
    # A pasted control character would end a name, or begin another one, in the box (SPEC §7.3).
    return _CONTROL.sub(" ", value).strip() if isinstance(value, str) else ""


def _fill_group(value: dict[str, Json], question: Question, answers: Answers) -> None:
    value.pop(question.repeat, None)
    if question.repeat in answers.groups or question.required:
        value[question.repeat] = []
        for item in answers.items(question.repeat):
            if is_empty(item):
                continue
            filled: dict[str, Json] = {}
            _fill_item(filled, question, item)
            if _sealed_name(item):
                filled["name_sealed"] = True
            value[question.repeat].append(filled)


def _fill_item(holder: dict[str, Json], question: Question, values: Item) -> None:
    for field in question.fields:
        value = values.get(field.id, cast("Value", _ABSENT))
        for way, stored in _stored(field, value):
            _set(holder, way.split("."), stored)


def _stored(field: Field, value: Value) -> Iterator[tuple[str, Json]]:
    """The leaves a field fills, each with its JSON value or `_ABSENT`."""
    for part, way in field.parts.items():
        given = getattr(value, part) if isinstance(value, TimeAnswer) else _ABSENT
        yield way, _ABSENT if given is msgspec.UNSET else given
    if field.binding:
        yield field.binding, _to_json(field, value)


def _to_json(field: Field, value: Value) -> Json:
    if isinstance(value, str) and field.stored is Stored.FLAG:
        return _FLAGS.get(value, value)
    if isinstance(value, str) and not value:
        return _ABSENT
    return list(value) if isinstance(value, tuple) else value


def _set(holder: dict[str, Json], way: list[str], value: Json) -> None:
    *parents, name = way
    for parent in parents:
        if not isinstance(holder.get(parent), dict):
            if value is _ABSENT:
                return
            holder[parent] = {}
        holder = holder[parent]
    if value is not _ABSENT:
        holder[name] = value
    elif holder.get(name) is not None:
        del holder[name]


def _fill_extra(value: dict[str, Json], questionnaire: Questionnaire, answers: Answers) -> None:
    asked = [f.id for _q, f in questionnaire.fields() if f.id.startswith(EXTRA_PREFIX)]
    said = {i: answers.values[i] for i in asked if is_answered(answers.values.get(i))}
    if asked:
        value.pop("extra_answers", None)
    if said:
        value["extra_answers"] = [
            {"id": i.removeprefix(EXTRA_PREFIX), "answer": list(a) if isinstance(a, tuple) else a}
            for i, a in said.items()
        ]


def _withhold(value: dict[str, Json]) -> None:
    reporter = value.get("reporter")
    if isinstance(reporter, dict) and reporter.get("anonymity") == CUSTODIAN_ONLY:
        for name in _WITHHELD:
            reporter.pop(name, None)


def _read_item(holder: dict[str, Json], question: Question) -> Iterator[tuple[str, Value]]:
    for field in question.fields:
        if field.parts:
            parts = {part: _get(holder, way) for part, way in field.parts.items()}
            given = {part: text for part, text in parts.items() if text is not _ABSENT}
            if given:
                yield field.id, TimeAnswer(**given)
        elif field.binding:
            value = _get(holder, field.binding)
            if value is not _ABSENT:
                yield field.id, _from_json(value, field)


def _get(holder: Json, way: str) -> Json:
    for name in way.split("."):
        if not isinstance(holder, dict) or name not in holder:
            return _ABSENT
        holder = holder[name]
    return holder


def _from_json(value: Any, field: Field | None = None) -> Value:  # noqa: ANN401 - a JSON value
    if isinstance(value, bool) and not (field and field.kind is Kind.AGREE):
        return "yes" if value else "no"
    return tuple(value) if isinstance(value, list) else cast("Value", value)
