"""A visit to a board of many replies, against one X25519 challenge for each message in all mail."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import nacl.utils
from cryptography.hazmat.primitives.asymmetric import x25519

from bench.measure import Figure, seconds
from crypto.board import lay_out, read_index, read_page
from crypto.ids import Random, Tag
from crypto.receipt import keys_from_root
from crypto.reply import tags_of
from crypto.sizes import CAPSULE_BYTES

SIZES = (1_000, 10_000, 100_000)
REVIEWERS = (0, 1)


def _few_distinct(random: Random) -> Random:
    """Fill pages from one block, so that building a board of 3 GiB does not measure the random source."""
    block = random(CAPSULE_BYTES)
    return lambda count: block[:count]


def visit(index_bytes: bytes, page: bytes, mailbox_key: bytes) -> int:
    """All that a client computes on a visit: read the index, look up its tags, check one page."""
    index = read_index(index_bytes)
    mine = [tag for tag in tags_of(mailbox_key, REVIEWERS) if index.page_of(tag) is not None]
    read_page(index, 0, page)
    return len(mine)


def _challenge_seconds(random: Random) -> float:
    secret = x25519.X25519PrivateKey.generate()
    other = x25519.X25519PrivateKey.generate().public_key()
    return seconds(lambda: secret.exchange(other), 5, 500)


def figures() -> Iterator[Figure]:
    """A visit's computing time and bytes at each size, and its growth from the smallest to the largest."""
    random = nacl.utils.random
    key = keys_from_root(random(32)).mailbox_key
    challenge = _challenge_seconds(random)
    first: float | None = None
    for size in SIZES:
        index, page = _board(size, random)
        taken = seconds(partial(visit, index, page, key), 5)
        first = first or taken
        name, ms = f"visit, {size:,} replies", taken * 1e3
        yield Figure(f"{name}: compute", ms, "ms", f"{size:,} challenges", taken / (challenge * size))
        yield Figure(f"{name}: growth", ms, "ms", f"the visit at {SIZES[0]:,}", taken / first, "flat")
        fetched = len(index) + len(page)
        share = fetched / (size * CAPSULE_BYTES)
        yield Figure(f"{name}: fetched", fetched / 2**20, "MiB", "all replies", share)


def _board(size: int, random: Random) -> tuple[bytes, bytes]:
    filler = _few_distinct(random)
    tags = [Tag(random(8)) for _ in range(size)]
    replies = [(tag, b"OMR1\x01\x00\x00\x00" + tag + filler(CAPSULE_BYTES - 16)) for tag in tags]
    board = lay_out(replies, 0, filler)
    return board.index, board.pages[0]
