"""A capsule that was put aside, as the page of unreadable items lists it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.vaultquarantine import QuarantineItem


@dataclass(frozen=True, slots=True)
class AsideRow:
    """`verdict` is a code that errors have words for; `entry` the first digits of its hash."""

    id: int
    received_at: int
    verdict: str
    entry: str
    kept: bool


_ENTRY_DIGITS = 16


def aside_row(item: QuarantineItem) -> AsideRow:
    """The row of an item."""
    return AsideRow(
        item.id, item.received_at, item.verdict, item.entry[:_ENTRY_DIGITS].lower(), bool(item.has_bytes)
    )
