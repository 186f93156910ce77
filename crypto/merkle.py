"""The log's tree: RFC 6962 hashes over entries, kept and served as tiles of 256 (SPEC §17).

Whoever reads the log (a desk, a reporter, an auditor) holds the tree's edge and grows it by the entries that
came since: if the root is then the one in the checkpoint, nothing before was changed and nothing left out.
No proof is ever sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crypto.errors import Verdict, require
from crypto.primitives import sha256
from crypto.sizes import HASH_BYTES

WIDTH = 256
"""Hashes in a full tile; a tile of the next level has one hash for each."""

MAX_LEVELS = 5
MAX_SIZE = WIDTH**MAX_LEVELS - 1
"""2^40 entries are more than any office will see: a bound on what is read."""

EMPTY_ROOT = sha256()
"""The root of a tree without leaves (RFC 6962, section 2.1)."""


class Tile(NamedTuple):
    """Hashes `256 n` to `256 n + len(hashes)` of a level, in one string."""

    level: int
    number: int
    hashes: bytes


def leaf_hash(entry: bytes) -> bytes:
    """The hash of one entry (RFC 6962, section 2.1)."""
    return sha256(b"\x00", entry)


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash over two subtrees (RFC 6962, section 2.1)."""
    return sha256(b"\x01", left, right)


@dataclass(frozen=True, slots=True)
class Edge:
    """The right edge of a tree: of each level, lowest first, the hashes of its unfinished tile (SPEC §17.2).

    At most 255 hashes of 32 bytes a level; the highest level has some, so an empty tree has no level.
    Errors: `bad_structure`.
    """

    levels: tuple[tuple[bytes, ...], ...] = ()

    def __post_init__(self) -> None:
        # Otherwise one tree would have several edges, and a tile could grow beyond its width.
        narrow = len(self.levels) <= MAX_LEVELS and all(len(hashes) < WIDTH for hashes in self.levels)
        whole = all(len(one) == HASH_BYTES for hashes in self.levels for one in hashes)
        require(narrow and whole and self.levels[-1:] != ((),), Verdict.BAD_STRUCTURE, "edge")

    @property
    def size(self) -> int:
        """How many leaves the tree has."""
        return sum(len(hashes) << 8 * level for level, hashes in enumerate(self.levels))

    def root(self) -> bytes:
        """The root of the tree (RFC 6962, section 2.1)."""
        subtrees = [_perfect(part) for hashes in reversed(self.levels) for part in _powers_of_two(hashes)]
        if not subtrees:
            return EMPTY_ROOT
        root = subtrees.pop()
        while subtrees:
            root = node_hash(subtrees.pop(), root)
        return root

    def packed(self) -> bytes:
        """The hashes in a row, lowest level first; with the size they give the edge again (`unpack_edge`)."""
        return b"".join(map(b"".join, self.levels))

    def grown(self, leaves: Iterable[bytes]) -> Growth:
        """The edge after these leaf hashes, and all tiles that are new or longer than before."""
        levels = [list(hashes) for hashes in self.levels]
        counts = [_count(self.size, level) for level in range(len(levels))]
        begun = list(counts)
        full: list[Tile] = []
        for leaf in leaves:
            _push(levels, counts, begun, leaf, full)
        unfinished = [
            Tile(level, counts[level] // WIDTH, b"".join(hashes))
            for level, hashes in enumerate(levels)
            if hashes and counts[level] > begun[level]
        ]
        return Growth(Edge(tuple(map(tuple, levels))), (*full, *unfinished))


class Growth(NamedTuple):
    """What a tree has become, and its tiles that changed, full ones first, each in its final form."""

    edge: Edge
    tiles: tuple[Tile, ...]


def edge_of(size: int, tiles: Sequence[bytes]) -> Edge:
    """The edge of a tree of `size` leaves from the tiles at its right end, lowest level first (SPEC §17.3).

    A tile may hold more than that tree had; only its beginning counts. A level whose last tile is full has no
    hash on the edge, and `b""` will do. Errors: `bad_length`, `too_many`.
    """
    widths, levels = edge_widths(size), []
    require(len(tiles) == len(widths), Verdict.BAD_LENGTH, "tiles")
    for width, hashes in zip(widths, tiles, strict=True):
        length = len(hashes)
        whole = length % HASH_BYTES == 0 and length <= WIDTH * HASH_BYTES
        require(whole and length >= width * HASH_BYTES, Verdict.BAD_LENGTH, "tile")
        levels.append(tuple(_split(hashes[: width * HASH_BYTES])))
    return Edge(tuple(levels))


def unpack_edge(size: int, packed: bytes) -> Edge:
    """Undo `Edge.packed`. Errors: `bad_length`, `too_many`."""
    tiles, at = [], 0
    for width in edge_widths(size):
        tiles.append(packed[at : at + width * HASH_BYTES])
        at += width * HASH_BYTES
    require(at == len(packed), Verdict.BAD_LENGTH)
    return edge_of(size, tiles)


def edge_widths(size: int) -> list[int]:
    """How many hashes the unfinished tile of each level has, lowest first; the highest level has some.

    Errors: `too_many`.
    """
    require(0 <= size <= MAX_SIZE, Verdict.TOO_MANY, "leaves")
    widths = []
    while size:
        widths.append(size % WIDTH)
        size //= WIDTH
    return widths


def tile_path(level: int | str, number: int, width: int = WIDTH) -> str:
    """Where a tile or, with `entries` for the level, an entry bundle lies (C2SP tlog-tiles)."""
    parts = [f"{number % 1000:03d}"]
    while number >= 1000:
        number //= 1000
        parts.insert(0, f"x{number % 1000:03d}")
    part = "" if width == WIDTH else f".p/{width}"
    return f"tile/{level}/{'/'.join(parts)}{part}"


def _push(
    levels: list[list[bytes]], counts: list[int], begun: list[int], leaf: bytes, full: list[Tile]
) -> None:
    """Put one leaf on the edge; each tile that it fills goes up as one hash."""
    level, hashed = 0, leaf
    while True:
        if level == len(levels):
            levels.append([])
            counts.append(0)
            begun.append(0)
        levels[level].append(hashed)
        counts[level] += 1
        if len(levels[level]) < WIDTH:
            return
        full.append(Tile(level, counts[level] // WIDTH - 1, b"".join(levels[level])))
        hashed = _perfect(levels[level])
        levels[level].clear()
        level += 1


def _count(size: int, level: int) -> int:
    return size >> 8 * level


def _powers_of_two(hashes: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """The hashes in runs of falling powers of two: each run is a perfect subtree."""
    at = 0
    for bit in reversed(range(len(hashes).bit_length())):
        if len(hashes) >> bit & 1:
            yield hashes[at : at + (1 << bit)]
            at += 1 << bit


def _perfect(hashes: Sequence[bytes]) -> bytes:
    """The root over a power of two of subtrees of one height."""
    row = list(hashes)
    while len(row) > 1:
        row = [node_hash(row[at], row[at + 1]) for at in range(0, len(row), 2)]
    return row[0]


def _split(hashes: bytes) -> Iterator[bytes]:
    return (hashes[at : at + HASH_BYTES] for at in range(0, len(hashes), HASH_BYTES))
