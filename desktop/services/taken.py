"""Which numbers of the server's list were taken: spans, so that a number that cannot be right moves nothing.

Numbers count from 1 without gaps (SPEC §12.3). One that is left out is a loss or a lie, so it is asked for
again; one far ahead is a span by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MAX_SPANS = 64
"""Kept at most, the lowest ones: what is beyond is only fetched again, and known by its entry."""

Span = tuple[int, int]
"""First and last number, both taken."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Spans in order, with at least one number missing between two of them."""

    spans: tuple[Span, ...] = ()

    @property
    def cursor(self) -> int:
        """The last number up to which all were taken; 0 before the first."""
        return self.spans[0][1] if self.spans and self.spans[0][0] == 1 else 0

    def past(self, number: int) -> int:
        """From which number to ask on: the end of what was taken without a gap after this one."""
        return next((last for first, last in self.spans if first <= number + 1 <= last), number)

    def ahead(self, number: int) -> Span | None:
        """The first span beyond a number."""
        return next((span for span in self.spans if span[0] > number), None)

    def room(self, after: int, most: int) -> int:
        """How many numbers can be new after one that `past` gave, before the next taken one: 1 to `most`."""
        span = self.ahead(after)
        return most if span is None else min(most, span[0] - after - 1)

    def missing(self, first: int, last: int) -> tuple[Span, ...]:
        """The spans from first to last that were not taken."""
        found, at = [], first
        for begins, ends in self.spans:
            if begins > last:
                break
            if at < begins:
                found.append((at, begins - 1))
            at = max(at, ends + 1)
        return (*found, (at, last)) if at <= last else tuple(found)

    def adding(self, numbers: Iterable[int]) -> Taken:
        """With these numbers (from 1) as well."""
        spans: list[Span] = []
        for first, last in sorted([*self.spans, *((number, number) for number in numbers)]):
            if spans and first <= spans[-1][1] + 1:
                spans[-1] = (spans[-1][0], max(last, spans[-1][1]))
            else:
                spans.append((first, last))
        return Taken(tuple(spans[:MAX_SPANS]))
