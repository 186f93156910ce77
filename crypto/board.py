"""The board: all live replies as static files, the same for everybody (SPEC §10).

Pages are cut in the order of the tags: a visitor finds the page of a tag in the index, and every page
holds 32 to 64 replies (one page for 64 or fewer). All pages of a board have one length.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from operator import lt

from crypto.bounds import MAX_UNIX
from crypto.errors import Verdict, require
from crypto.heads import MAGIC as HEADS
from crypto.ids import Random, Tag
from crypto.labels import Direction
from crypto.primitives import sha256
from crypto.sizes import CAPSULE_BYTES, HASH_BYTES, PAGE_REPLIES, TAG_BYTES

MAGIC = b"OMI1"
_HEAD_BYTES = 24
MAX_TAGS = 4_194_304  # 32 MiB of index: a bound on what a server can make us read
MAX_INDEX_BYTES = _HEAD_BYTES + MAX_TAGS * TAG_BYTES + MAX_TAGS // PAGE_REPLIES * HASH_BYTES

Fetch = Callable[[bytes], Sequence[bytes]]
"""Gives the replies of some tags (8 bytes each, in one string), in their order."""

Filler = Callable[[int, int], bytes]
"""Gives, for the page of this number, so many bytes that look random. No page asks twice."""


@dataclass(frozen=True, slots=True)
class BoardIndex:
    """A read index. `tags` are 8 bytes each, sorted, in one string; `board_hash` is what the log holds.

    `published` is unix time cut to the hour.
    """

    published: int
    count: int
    tags: bytes
    page_hashes: tuple[bytes, ...]
    board_hash: bytes
    _numbers: array[int] = field(repr=False, compare=False)
    """The tags as numbers: a look-up among 100,000 takes a microsecond."""

    def page_of(self, tag: Tag) -> int | None:
        """The number of the page that holds `tag`, or None, by binary search."""
        wanted = int.from_bytes(tag, "big")
        low = bisect_left(self._numbers, wanted)
        if low == self.count or self._numbers[low] != wanted:
            return None
        return ((low + 1) * len(self.page_hashes) - 1) // self.count

    def page_name(self, number: int) -> str:
        """The name under which a page is fetched: the first 32 hex digits of its hash."""
        return page_name(self.page_hashes[number])

    def tags_on(self, number: int) -> list[Tag]:
        """The tags of one page, in order."""
        tags = _tags_on(self.tags, number)
        return [Tag(tags[at : at + TAG_BYTES]) for at in range(0, len(tags), TAG_BYTES)]

    @property
    def page_bytes(self) -> int:
        """The length of every page of this board."""
        return _page_bytes(self.count)


def page_name(page_hash: bytes) -> str:
    """The first 32 hex digits of a page's SHA-256."""
    return page_hash.hex()[:32]


def lay_out(tags: bytes, published_hour: int, fetch: Fetch, filler: Filler) -> Iterator[tuple[str, bytes]]:
    """Lay out a board file by file: each page under its name, at the end "index" (SPEC §10.1, §10.2).

    `tags` ascend, 8 bytes each, in one string. One page is held at a time, however many there are.
    Errors: `bad_length`, `too_many`, `bad_structure` (order of the tags), `wrong_tag` (also a reply too few).
    """
    count = len(tags) // TAG_BYTES
    require(len(tags) == count * TAG_BYTES, Verdict.BAD_LENGTH)
    require(count <= MAX_TAGS, Verdict.TOO_MANY)
    _ascending(tags)
    hashes = []
    for number in range(_page_count(count)):
        page = _page(_tags_on(tags, number), fetch, _page_bytes(count), partial(filler, number))
        hashes.append(sha256(page))
        yield page_name(hashes[-1]), page
    head = MAGIC + bytes(4) + published_hour.to_bytes(8, "big")
    head += count.to_bytes(4, "big") + len(hashes).to_bytes(4, "big")
    yield "index", head + b"".join(hashes) + tags


def read_index(data: bytes) -> BoardIndex:
    """Read an index (SPEC §10.1).

    Errors: `bad_length`, `bad_magic`, `reserved_not_zero`, `too_many`, `bad_structure`.
    """
    require(_HEAD_BYTES <= len(data) <= MAX_INDEX_BYTES, Verdict.BAD_LENGTH)
    require(data[:4] == MAGIC, Verdict.BAD_MAGIC)
    require(not any(data[4:8]), Verdict.RESERVED_NOT_ZERO)
    published = int.from_bytes(data[8:16], "big")
    count, many = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    require(count <= MAX_TAGS, Verdict.TOO_MANY)
    require(many == _page_count(count), Verdict.BAD_STRUCTURE, "pages")
    hashes_end = _HEAD_BYTES + many * HASH_BYTES
    require(len(data) == hashes_end + count * TAG_BYTES, Verdict.BAD_LENGTH)
    require(published <= MAX_UNIX, Verdict.BAD_STRUCTURE, "published")
    hashes = tuple(data[at : at + HASH_BYTES] for at in range(_HEAD_BYTES, hashes_end, HASH_BYTES))
    tags = data[hashes_end:]
    return BoardIndex(published, count, tags, hashes, sha256(data), _ascending(tags))


def read_page(index: BoardIndex, number: int, page: bytes) -> dict[Tag, bytes]:
    """The replies of one page by tag (SPEC §10.2). Errors: `bad_length`, `hash_mismatch`, `bad_structure`."""
    require(0 <= number < len(index.page_hashes), Verdict.BAD_STRUCTURE, "page")
    require(len(page) == index.page_bytes, Verdict.BAD_LENGTH)
    require(sha256(page) == index.page_hashes[number], Verdict.HASH_MISMATCH)
    found: dict[Tag, bytes] = {}
    for at, tag in enumerate(index.tags_on(number)):
        reply = page[at * CAPSULE_BYTES : (at + 1) * CAPSULE_BYTES]
        require(reply[8:16] == tag, Verdict.BAD_STRUCTURE, "tag")
        found[tag] = reply
    return found


def _page(tags: bytes, fetch: Fetch, length: int, random: Random) -> bytes:
    """Replies, and at most one filler: no page holds two replies less than another."""
    replies = list(fetch(tags))
    require(all(len(reply) == CAPSULE_BYTES for reply in replies), Verdict.BAD_LENGTH)
    require(b"".join(reply[8:16] for reply in replies) == tags, Verdict.WRONG_TAG)
    if len(replies) * CAPSULE_BYTES < length:
        magic = HEADS[Direction.OUT]
        replies.append(magic + random(CAPSULE_BYTES - len(magic)))
    return b"".join(replies)


def _page_count(count: int) -> int:
    return max(1, -(-count // PAGE_REPLIES))


def _page_bytes(count: int) -> int:
    return max(1, -(-count // _page_count(count))) * CAPSULE_BYTES


def _tags_on(tags: bytes, number: int) -> bytes:
    count = len(tags) // TAG_BYTES
    start, end = (at * count // _page_count(count) * TAG_BYTES for at in (number, number + 1))
    return tags[start:end]


def _ascending(tags: bytes) -> array[int]:
    """The tags as numbers; a repeated or reordered one is refused.

    Every visitor does this for the whole board, so the walk stays outside Python's own loops.
    """
    numbers = array("Q", tags)
    if sys.byteorder == "little":
        numbers.byteswap()
    ascending = all(map(lt, numbers, islice(numbers, 1, None)))
    require(ascending, Verdict.BAD_STRUCTURE, "tags")
    return numbers
