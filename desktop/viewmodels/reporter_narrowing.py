"""How few people the report points at, with the field or the file where each point could be made softer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.incident import Incident
from desktop.domain.narrowing import Narrowing, Point, estimate
from desktop.domain.questionnaire import Questionnaire
from desktop.viewmodels.reporter_evidencestate import EvidenceState
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_quirks import field_at

_FILE = re.compile(r"evidence\[(\d+)\]\..+")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """One thing that narrows. `name`: of the file it is about; `key` or `item` is where to soften it."""

    kind: Narrowing
    people: int | None = None
    name: str = ""
    key: FieldKey | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """`people`: the smallest number that was given; None when none was."""

    people: int | None = None
    points: tuple[Narrowed, ...] = ()


def circle_of(questionnaire: Questionnaire, incident: Incident, evidence: EvidenceState) -> Circle:
    """The estimate for the report as it would be sealed now."""
    found = estimate(incident)
    return Circle(found.people, tuple(_narrowed(questionnaire, one, evidence) for one in found.points))


def _narrowed(questionnaire: Questionnaire, point: Point, evidence: EvidenceState) -> Narrowed:
    if match := _FILE.fullmatch(point.where):
        item = evidence.items[int(match[1])]
        return Narrowed(point.kind, point.people, item.name, item=item.key)
    return Narrowed(point.kind, point.people, key=field_at(questionnaire, point.where))
