"""A report as facts to read: sections of labelled values, codes at hand, odd ones marked.

Nothing here is a word for people: labels, codes and oddities are message ids whose words stand in
`resources/questions/words.<language>.json`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import msgspec

from desktop.domain.codes import TABLES, is_known
from desktop.domain.incident import Incident
from desktop.domain.oddities import oddities
from desktop.domain.oddity import Odd
from desktop.domain.shapes import Place, answer_names, written
from desktop.domain.times import ShownTime, resolve, shown
from desktop.domain.walking import TIME_FIELDS, Leaf, leaves

SECTIONS = (
    "report",
    "reporter",
    "danger",
    "platform",
    "event",
    "actions",
    "notice",
    "notices",
    "grounds",
    "other_explanations",
    "orders_seen",
    "conduct",
    "actors",
    "evidence",
    "narrative",
    "wants",
    "updates",
    "extra_answers",
    "extensions",
)

# Fields of the report itself that read better together than each in a section of its own.
_SECTION_OF = {
    "submitted_at": "report",
    "ui_language": "report",
    "content_language": "report",
    "danger_now": "danger",
    "event_within_72h": "danger",
    "danger_note": "danger",
    "restarted": "event",
    "timing_reason": "event",
    "press_inquiry_at": "event",
    "stated_ground": "grounds",
    "investigation_seen": "conduct",
    "mandatory_referral_made": "conduct",
    "fabrication_asked": "conduct",
    "circle_size": "conduct",
    "unknown_people": "actors",
    "unknown_people_note": "actors",
    "proof_held": "evidence",
    "consent": "wants",
}
_YES_NO = {True: "yes", False: "no"}


class CodeValue(msgspec.Struct, frozen=True, tag=True):
    """A code of a table; an unknown one is shown as the text it is."""

    table: str
    code: str
    known: bool


class TextValue(msgspec.Struct, frozen=True, tag=True):
    """A text, byte for byte as it came: for plain-text labels only."""

    text: str


class NumberValue(msgspec.Struct, frozen=True, tag=True):
    """A whole number; `name` says of what, where several stand together."""

    number: int
    name: str = ""


class TimeValue(msgspec.Struct, frozen=True, tag=True):
    """A time, laid out in UTC and local."""

    time: ShownTime


Value: TypeAlias = CodeValue | TextValue | NumberValue | TimeValue


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One field: label id, place (`actions[0].at`), values, oddities.

    No values: the report says null. `within` is the way below the section's item
    (`adds_actions[0]`, `quality`), empty for its own fields.
    """

    label: str
    where: str
    within: str = ""
    values: tuple[Value, ...]
    odd: tuple[Odd, ...] = ()


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Facts that belong together; `index` counts the items of a list (first action, second, ...)."""

    id: str
    index: int | None = None
    facts: tuple[Fact, ...]


def facts(incident: Incident) -> tuple[Section, ...]:
    """All filled fields of a report, in the order of `SECTIONS`. Absent fields are left out."""
    odd: dict[str, tuple[Odd, ...]] = {}
    for found in oddities(incident):
        odd[found.where] = (*odd.get(found.where, ()), found.code)
    grouped: dict[tuple[str, int | None], list[Fact]] = {}
    for leaf in leaves(incident):
        key, within = _home(leaf.place)
        grouped.setdefault(key, []).append(_fact(leaf, within, odd))
    order = sorted(grouped, key=_rank)
    return tuple(Section(id=key[0], index=key[1], facts=tuple(grouped[key])) for key in order)


def _rank(key: tuple[str, int | None]) -> tuple[int, int]:
    name, index = key
    return SECTIONS.index(name), -1 if index is None else index


def _home(place: Place) -> tuple[tuple[str, int | None], str]:
    """The section and item a place belongs to, and the rest of the way."""
    top = str(place[0])
    section = _SECTION_OF.get(top, top)
    if len(place) > 1 and isinstance(place[1], int):
        return (section, place[1]), written(place[2:-1])
    return (section, None), written(place[1:-1])


def _fact(leaf: Leaf, within: str, odd: dict[str, tuple[Odd, ...]]) -> Fact:
    where = written(leaf.place)
    return Fact(
        label=leaf.name,
        where=where,
        within=within,
        values=tuple(_values(leaf)),
        odd=odd.get(where, ()),
    )


def _values(leaf: Leaf) -> Iterator[Value]:
    items = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
    for item in items:
        if isinstance(item, dict):
            yield from (NumberValue(number, name) for name, number in item.items())
        elif item is not None:
            yield _value(leaf, item)


def _value(leaf: Leaf, item: Any) -> Value:  # noqa: ANN401 - a field's value
    if isinstance(item, bool):
        return CodeValue("yes_no_unknown", _YES_NO[item], known=True)
    if isinstance(item, int):
        return NumberValue(item)
    if leaf.name in TIME_FIELDS:
        precision = getattr(leaf.record, "precision", None)
        known = precision if isinstance(precision, str) else None
        return TimeValue(shown(resolve(item, leaf.tz), known))
    if leaf.table:
        return CodeValue(leaf.table, item, known=is_known(leaf.table, item))
    if item in TABLES["yes_no_unknown"] and leaf.name in answer_names(type(leaf.record)):
        return CodeValue("yes_no_unknown", item, known=True)
    return TextValue(item)
