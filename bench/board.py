"""A board of many replies: a visit, against one X25519 challenge for each message in all mail; laying out."""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import nacl.utils
from cryptography.hazmat.primitives.asymmetric import x25519

from bench.measure import Figure, seconds, write_seconds
from crypto.board import lay_out, read_index, read_page
from crypto.ids import Random
from crypto.receipt import keys_from_root
from crypto.reply import tags_of
from crypto.sizes import CAPSULE_BYTES, TAG_BYTES
from tests.server_stub import largeboard

SIZES = (1_000, 10_000, 100_000)
REVIEWERS = (0, 1)


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
    yield from _laying_out()


def _board(size: int, random: Random) -> tuple[bytes, bytes]:
    """Index and first page. All replies end alike, so that this does not measure the random source."""
    end = random(CAPSULE_BYTES)

    def fetch(tags: bytes) -> list[bytes]:
        heads = (b"OMR1\x01\0\0\0" + tags[at : at + TAG_BYTES] for at in range(0, len(tags), TAG_BYTES))
        return [head + end[len(head) :] for head in heads]

    tags = b"".join(sorted(random(TAG_BYTES) for _ in range(size)))
    files = lay_out(tags, 0, fetch, lambda _, count: end[:count])
    _, page = next(files)
    ((_, index),) = deque(files, maxlen=1)
    return index, page


def _laying_out() -> Iterator[Figure]:
    """The server's own way from its database to a board on the disk, in a process of its own."""
    few, many = SIZES[0], SIZES[-1]
    with tempfile.TemporaryDirectory() as scratch:
        least = _lay_out(Path(scratch) / "few", few)
        taken = _lay_out(Path(scratch) / "many", many)
        plain = write_seconds(Path(scratch) / "plain", nacl.utils.random(64 * CAPSULE_BYTES), many // 64)
    name, kib = f"lay out {many:,} replies", taken.growth_kib
    yield Figure(
        f"{name}: memory", kib / 1024, "MiB", f"the same for {few:,}", kib / least.growth_kib, "flat"
    )
    yield Figure(f"{name}: time", taken.seconds, "s", "writing one file", taken.seconds / plain)


def _lay_out(folder: Path, size: int) -> largeboard.Taken:
    largeboard.fill(folder, size)
    return largeboard.lay_out(folder)
