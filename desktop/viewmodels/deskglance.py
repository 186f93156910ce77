"""What a report says in seven lines: picked from its facts, without a word added."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain.facts import CodeValue, Fact, Section, Value

MAX_VALUES = 6
"""More actions or grounds than this stand in the full report only."""


@dataclass(frozen=True, slots=True)
class GlanceLine:
    """One line: `id` is `action`, `service`, `when`, `ground`, `notice`, `repeated` or `reporter`."""

    id: str
    values: tuple[Value, ...]


def glance(sections: Sequence[Section]) -> tuple[GlanceLine, ...]:
    """The lines that a report fills, in their order."""
    by_place = {fact.where: fact for section in sections for fact in section.facts}
    picks = {
        "action": _codes(sections, "actions"),
        "service": _of(by_place, "platform.name", "platform.product"),
        "when": _of(by_place, "actions[0].at", "event.scheduled_start")[:1],
        "ground": _of(by_place, "stated_ground"),
        "notice": _notice(by_place),
        "repeated": _of(by_place, "restarted"),
        "reporter": _of(by_place, "reporter.anonymity", "reporter.role"),
    }
    return tuple(GlanceLine(name, values[:MAX_VALUES]) for name, values in picks.items() if values)


def _codes(sections: Iterable[Section], section_id: str) -> tuple[Value, ...]:
    """The codes of a list's items, each once."""
    found = (
        value
        for section in sections
        if section.id == section_id
        for fact in section.facts
        if fact.label == "code" and not fact.within
        for value in fact.values
    )
    return tuple(dict.fromkeys(found))


def _notice(by_place: dict[str, Fact]) -> tuple[Value, ...]:
    """How and when the notice came; the bare answer when there is no more, or when it is no."""
    received = _of(by_place, "notice.received")
    more = _of(by_place, "notice.channel", "notice.at")
    said_yes = any(isinstance(value, CodeValue) and value.code == "yes" for value in received)
    return more if more and (said_yes or not received) else received + more


def _of(by_place: dict[str, Fact], *places: str) -> tuple[Value, ...]:
    return tuple(value for place in places if place in by_place for value in by_place[place].values)
