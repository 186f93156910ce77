"""Answers as the window holds them: frozen, edited by making new ones.

What is visible, pruned or missing is worked out in `visibility`; the way to and from an incident is
in `filling`. A missing key means "not answered"; `None` means the report says null there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from desktop.domain.records import UNSET, Maybe

TIME_PARTS = ("at", "tz", "precision", "clock_source", "ended_at")


class TimeAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A time as given: ISO 8601 text, IANA zone, precision code, clock source code, end."""

    at: Maybe[str] = UNSET
    tz: Maybe[str] = UNSET
    precision: Maybe[str] = UNSET
    clock_source: Maybe[str] = UNSET
    ended_at: Maybe[str] = UNSET


Value: TypeAlias = str | int | bool | tuple[str, ...] | TimeAnswer | None
"""Choice: its code. Choices: codes. Yes/no/unknown: "yes", "no", "unknown". Agree: a bool."""

Item: TypeAlias = Mapping[str, Value]
"""The answers of one item of a repeated question, by field id."""


class Answers(msgspec.Struct, frozen=True):
    """All answers: by field id, and per repeated question (`actions`, ...) a tuple of items."""

    values: Mapping[str, Value] = {}
    groups: Mapping[str, tuple[Item, ...]] = {}

    def with_value(self, field_id: str, value: Value) -> Answers:
        """The same with one answer set."""
        return Answers({**self.values, field_id: value}, self.groups)

    def without(self, field_id: str) -> Answers:
        """The same with one answer taken back."""
        return Answers({k: v for k, v in self.values.items() if k != field_id}, self.groups)

    def with_items(self, group: str, items: tuple[Item, ...]) -> Answers:
        """The same with a repeated question's items replaced."""
        return Answers(self.values, {**self.groups, group: items})

    def items(self, group: str) -> tuple[Item, ...]:
        """The items of a repeated question; none if it was never answered."""
        return self.groups.get(group, ())

    def with_item_value(self, group: str, index: int, field_id: str, value: Value) -> Answers:
        """The same with one answer set in one item; `index` may be the next free one."""
        items = list(self.items(group))
        if index == len(items):
            items.append({})
        items[index] = {**items[index], field_id: value}
        return self.with_items(group, tuple(items))

    def without_item_value(self, group: str, index: int, field_id: str) -> Answers:
        """The same with one answer of one item taken back."""
        items = list(self.items(group))
        items[index] = {k: v for k, v in items[index].items() if k != field_id}
        return self.with_items(group, tuple(items))

    def without_item(self, group: str, index: int) -> Answers:
        """The same without one item."""
        items = self.items(group)
        return self.with_items(group, items[:index] + items[index + 1 :])


def is_answered(value: Value) -> bool:
    """Whether a value says anything. A time says something when it is given, or known as unknown."""
    if isinstance(value, TimeAnswer):
        return bool(value.at) or value.precision == "unknown"
    return value is not None and value not in ("", ())


def text_of(value: Value) -> str:
    """What a text field shows. Where the report has a list of texts, they stand behind one another."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return value if isinstance(value, str) else ""


def words_of(value: Value) -> frozenset[str]:
    """The words a condition compares: codes, "yes"/"no", or a number's digits."""
    if not is_answered(value):
        return frozenset()
    if isinstance(value, bool):
        return frozenset({"yes" if value else "no"})
    if isinstance(value, tuple):
        return frozenset(value)
    return frozenset({"" if isinstance(value, TimeAnswer) else str(value)})
