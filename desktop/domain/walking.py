"""Every filled field of an incident in order, with its place: the one walk that checks and pages share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from desktop.domain.codes import FIELD_TABLES
from desktop.domain.incident import Incident
from desktop.domain.records import Record
from desktop.domain.shapes import Place, member_names

TIME_FIELDS = frozenset(
    {
        "submitted_at",
        "at",
        "ended_at",
        "started_at",
        "scheduled_start",
        "scheduled_end",
        "captured_at",
        "responded_at",
        "appealed_at",
        "reinstated_at",
        "joined_at",
        "press_inquiry_at",
        "secrecy_until",
        "appeal_deadline",
    }
)


class Leaf(NamedTuple):
    """One filled field: its record, its name, its value (text, number, bool, None, texts, counts)."""

    record: Record
    name: str
    place: Place
    value: Any

    @property
    def table(self) -> str:
        """The code table of this field, or nothing."""
        return FIELD_TABLES.get((type(self.record).__name__, self.name), "")

    @property
    def tz(self) -> str | None:
        """The zone that the record names for its times."""
        tz = getattr(self.record, "tz", None)
        return tz if isinstance(tz, str) else None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of this field."""
        if isinstance(self.value, str):
            return (self.value,)
        if isinstance(self.value, tuple):
            return tuple(text for text in self.value if isinstance(text, str))
        return ()


def leaves(incident: Incident) -> Iterator[Leaf]:
    """All filled fields, depth first, in the order of the report file; extensions come as texts."""
    yield from _of_record(incident, ())


def _of_record(record: Record, place: Place) -> Iterator[Leaf]:
    for name in member_names(type(record)):
        value = getattr(record, name)
        if value is msgspec.UNSET:
            continue
        if isinstance(value, Record):
            yield from _of_record(value, (*place, name))
        elif isinstance(value, tuple) and value and isinstance(value[0], Record):
            for index, item in enumerate(value):
                yield from _of_record(item, (*place, name, index))
        else:
            yield Leaf(record, name, (*place, name), value)
