"""Boards laid out whole, for tests: few replies, and fillers that anybody can foretell."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.board import Fetch, lay_out
from crypto.ids import Tag
from crypto.sizes import TAG_BYTES


@dataclass(frozen=True, slots=True)
class Board:
    """Index and pages, in order."""

    index: bytes
    pages: list[bytes]


def tags_in(tags: bytes) -> list[Tag]:
    """Tags that came in one string, apart."""
    return [Tag(tags[at : at + TAG_BYTES]) for at in range(0, len(tags), TAG_BYTES)]


def fetch_from(replies: dict[Tag, bytes]) -> Fetch:
    """A store that holds these replies."""
    return lambda tags: [replies[tag] for tag in tags_in(tags)]


def filler(number: int, count: int) -> bytes:
    """Another byte for every page."""
    return bytes([number % 256]) * count


def board_of(replies: dict[Tag, bytes], published_hour: int) -> Board:
    """The board of these replies."""
    *pages, (_, index) = lay_out(b"".join(sorted(replies)), published_hour, fetch_from(replies), filler)
    return Board(index, [page for _, page in pages])
