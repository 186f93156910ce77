"""How few people a report points at, by the person's own answers: a guess, made here, told in words.

What narrows is a table; each entry looks at one incident and names the places it speaks of. Nothing is added
up to a probability: the smallest number that the person gave is the best there is, and often there is none.
Source: the access list did most of the work when people were found (domain notes, safety check 4, 6, 9).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.actions import Timed
from desktop.domain.codes import EMPLOYEE_ROLES
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.domain.shapes import Place, written

FEW, SOME = 5, 20
"""The two steps of the safety check: describe only, and for the reviewer's eyes only."""

BROAD_ROLE = "other_employee"
_EXACT = ("second", "minute")
_LINK = re.compile(r"https?://|\S@[\w-]{1,63}\.", re.IGNORECASE)  # bounded: texts have 100,000 characters


class Narrowing(StrEnum):
    """What points at few people. The list is closed; words and advice for each stand with the pages."""

    FEW_KNOW = "few_know"
    FEW_HAVE_FILE = "few_have_file"
    FEW_WERE_THERE = "few_were_there"
    ORIGINAL_FILE = "original_file"
    EXACT_TIME = "exact_time"
    CLUSTER = "cluster"
    SEGMENT = "segment"
    ROLE = "role"
    COUNTRY = "country"
    MEETING_ID = "meeting_id"
    LINK = "link"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that narrows, and where (`orders_seen[0].at`); `people` is a number the person gave."""

    kind: Narrowing
    where: str
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Estimate:
    """`people`: the smallest number given for who knows of it, None when none was given."""

    people: int | None
    points: tuple[Point, ...]


def estimate(incident: Incident) -> Estimate:
    """What narrows a report, the numbers first. Never raises, whatever stands in the report."""
    points = tuple(point for look in LOOKS for point in look(incident))
    given = [point.people for point in points if point.people is not None]
    return Estimate(min(given, default=None), points)


def _numbers(incident: Incident) -> Iterator[Point]:
    yield from _counted(Narrowing.FEW_KNOW, ("circle_size",), present(incident.circle_size))
    for index, one in enumerate(present(incident.evidence) or ()):
        if _travels(one):
            place = ("evidence", index, "knowledge_circle")
            yield from _counted(Narrowing.FEW_HAVE_FILE, place, present(one.knowledge_circle))
    event = present(incident.event)
    if event is not None:
        there = present(event.participants)
        yield from _counted(Narrowing.FEW_WERE_THERE, ("event", "participants"), there)


def _counted(kind: Narrowing, place: Place, people: int | None) -> Iterator[Point]:
    """A number that narrows: zero and less are slips that other checks ask about."""
    if people is not None and 0 < people <= SOME:
        yield Point(kind, written(place), people)


def _files(incident: Incident) -> Iterator[Point]:
    """A file as it was may name whoever made, opened or printed it."""
    for index, one in enumerate(present(incident.evidence) or ()):
        if _travels(one) and present(one.cleaned) is not True:
            yield Point(Narrowing.ORIGINAL_FILE, written(("evidence", index, "name")))


def _times(incident: Incident) -> Iterator[Point]:
    """Inside a company, a minute says who was on duty; everybody in a meeting knows when it ended."""
    if not _is_employee(incident):
        return
    yield from _exact("orders_seen", present(incident.orders_seen) or ())
    yield from _exact("actions", incident.actions)


def _exact(group: str, items: Iterable[Timed]) -> Iterator[Point]:
    for index, one in enumerate(items):
        text = present(one.at) or ""
        if "T" in text and present(one.precision) in _EXACT:
            yield Point(Narrowing.EXACT_TIME, written((group, index, "at")))


def _inside_names(incident: Incident) -> Iterator[Point]:
    """Names of parts of a service that only its staff, or few of them, know."""
    event = present(incident.event)
    if event is None or not _is_employee(incident):
        return
    if present(event.cluster):
        yield Point(Narrowing.CLUSTER, "event.cluster")
    if present(event.segment):
        yield Point(Narrowing.SEGMENT, "event.segment")


def _person(incident: Incident) -> Iterator[Point]:
    reporter = incident.reporter
    if _is_employee(incident) and reporter.role != BROAD_ROLE:
        yield Point(Narrowing.ROLE, "reporter.role")
    if present(reporter.country):
        yield Point(Narrowing.COUNTRY, "reporter.country")


def _words(incident: Incident) -> Iterator[Point]:
    """What a search, or a colleague's ear, finds again."""
    event, notice = present(incident.event), present(incident.notice)
    ref = None if event is None else present(event.ref)
    if ref and not _is_employee(incident):
        yield Point(Narrowing.MEETING_ID, "event.ref")
    narrative = present(incident.narrative) or ""
    told = "" if notice is None else present(notice.text) or ""
    for where, text in (("narrative", narrative), ("notice.text", told)):
        if _LINK.search(text):
            yield Point(Narrowing.LINK, where)
    own = present(incident.content_language) or "en"
    if _is_employee(incident) and narrative and own.partition("-")[0] != "en":
        yield Point(Narrowing.LANGUAGE, "narrative")


LOOKS: tuple[Callable[[Incident], Iterator[Point]], ...] = (
    _numbers,
    _files,
    _times,
    _inside_names,
    _person,
    _words,
)


def _travels(one: Evidence) -> bool:
    return present(one.described_only) is not True


def _is_employee(incident: Incident) -> bool:
    return incident.reporter.role in EMPLOYEE_ROLES
