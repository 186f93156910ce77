"""Reading a log that lies as tiles: every reader fetches entries, grows its edge, and compares the root.

A desk goes on where its last look ended, an auditor begins at nothing, a reporter reads the newest entries
(SPEC §17.3). What is fetched is not trusted before the root has come out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crypto.checkpoint import Checkpoint
from crypto.errors import Verdict, require
from crypto.ids import Entry
from crypto.merkle import WIDTH, Edge, edge_of, edge_widths, leaf_hash, tile_path
from crypto.sizes import ENTRY_BYTES

RECORD_BYTES = 2 + ENTRY_BYTES
_LENGTH = ENTRY_BYTES.to_bytes(2, "big")

Fetch = Callable[[str, int], bytes]
"""Fetches a file of the log by its path; its length in bytes is known beforehand."""


def write_bundle(entries: list[Entry]) -> bytes:
    """An entry bundle: at most 256 entries, each after its length (SPEC §17.3)."""
    return b"".join(_LENGTH + entry for entry in entries)


def read_bundle(data: bytes) -> list[Entry]:
    """Undo `write_bundle`. Errors: `bad_length`, `bad_structure`."""
    require(len(data) % RECORD_BYTES == 0 and len(data) <= WIDTH * RECORD_BYTES, Verdict.BAD_LENGTH, "bundle")
    records = [data[at : at + RECORD_BYTES] for at in range(0, len(data), RECORD_BYTES)]
    require(all(record[:2] == _LENGTH for record in records), Verdict.BAD_STRUCTURE, "bundle")
    return [Entry(record[2:]) for record in records]


class Walk:
    """One reader's way to a checkpoint, bundle by bundle; `edge` is where it stands."""

    def __init__(self, edge: Edge, fetch: Fetch) -> None:
        self.edge = edge
        self._fetch = fetch

    def entries_to(self, size: int) -> Iterator[list[Entry]]:
        """The entries up to a size, by bundles. Errors: those of `read_bundle`; what `fetch` raises."""
        while self.edge.size < size:
            number, begun = divmod(self.edge.size, WIDTH)
            width = min(WIDTH, size - number * WIDTH)
            bundle = read_bundle(self._fetch(tile_path("entries", number, width), width * RECORD_BYTES))
            require(len(bundle) == width, Verdict.BAD_LENGTH, "bundle")
            fresh = bundle[begun:]
            self.edge = self.edge.grown(map(leaf_hash, fresh)).edge
            yield fresh

    def arrive(self, checkpoint: Checkpoint) -> None:
        """The tree read so far is that of the checkpoint. Errors: `hash_mismatch`."""
        require(self.edge.size == checkpoint.size, Verdict.HASH_MISMATCH, "size")
        require(self.edge.root() == checkpoint.root, Verdict.HASH_MISMATCH, "root")


def begin_at(start: int, size: int, fetch: Fetch) -> Edge:
    """The edge of the first `start` entries, a multiple of 256, from the tiles of a tree of `size`.

    Nothing proves it but the root that comes out at the end (SPEC §17.3).
    """
    require(start % WIDTH == 0 and start <= size, Verdict.BAD_STRUCTURE, "start")
    tiles = []
    for level, begun in enumerate(edge_widths(start)):
        number = start >> 8 * (level + 1)
        width = min(WIDTH, (size >> 8 * level) - number * WIDTH)
        tiles.append(fetch(tile_path(level, number, width), width * 32) if begun else b"")
    return edge_of(start, tiles)
