"""Is the log sound? The rows give every root that was signed, and the files are what the rows give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.errors import CryptoError
from crypto.ids import Entry, OfficeId
from crypto.logwalk import RECORD_BYTES, write_bundle
from crypto.merkle import WIDTH, Edge, leaf_hash, tile_path
from crypto.sizes import HASH_BYTES
from server_stub.check.rows import counted, named
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import Publication
from server_stub.store.transactions import Connection

_FILE = re.compile(r"tile/([0-4]|entries)/((?:x[0-9]{3}/){0,3}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")


class LogRows:
    """The tree of the rows, grown once from nothing; its tiles and bundles, and what the heads say of it."""

    def __init__(self, db: Connection, office_id: OfficeId, log_key: bytes) -> None:
        self.edge = Edge()
        self.hashes: dict[tuple[str, int], bytes] = {}
        self.heads: dict[int, Checkpoint] = {}
        self.damaged: list[int] = []
        self._entries = iter(db.execute("SELECT idx, entry FROM log ORDER BY idx"))
        self.has_gaps = False
        for row in db.execute("SELECT at, size, edge, note FROM heads ORDER BY at").fetchall():
            head = Publication(*row)
            point = _point(head, office_id, log_key)
            if point is not None:
                self.heads[head.at] = point
                self._grow(point.size - self.edge.size)
            if point is None or not self._fits(head, point):
                self.damaged.append(head.at)
        self.has_gaps |= next(self._entries, None) is not None  # more entries than any head has

    def file(self, path: str) -> bytes | None:
        """What a file of the log must hold; None for what is no file of it."""
        found = _FILE.fullmatch(path)
        if found is None:
            return None
        unit = RECORD_BYTES if found[1] == "entries" else HASH_BYTES
        number = int(found[2].replace("x", "").replace("/", ""))
        width = int(found[3] or WIDTH)
        whole = self.hashes.get((found[1], number), b"")
        return whole[: width * unit] if len(whole) >= width * unit else None

    def paths(self, size: int) -> Iterator[str]:
        """The files that a tree of so many entries needs."""
        for level in ("entries", *map(str, range(len(self.edge.levels)))):
            count = size >> (0 if level == "entries" else 8 * int(level))
            yield from (tile_path(level, number) for number in range(count // WIDTH))
            if count % WIDTH:
                yield tile_path(level, count // WIDTH, count % WIDTH)

    def _fits(self, head: Publication, point: Checkpoint) -> bool:
        said = (head.at, head.size, head.edge)
        return (
            said == (point.published, self.edge.size, self.edge.packed()) and self.edge.root() == point.root
        )

    def _grow(self, count: int) -> None:
        """Take the next entries; each must have the next number."""
        fresh: list[Entry] = []
        for idx, entry in islice(self._entries, max(0, count)):
            self.has_gaps |= idx != self.edge.size + len(fresh)
            fresh.append(Entry(entry))
        for at, entry in enumerate(fresh, self.edge.size):
            place = ("entries", at // WIDTH)
            self.hashes[place] = self.hashes.get(place, b"") + write_bundle([entry])
        growth = self.edge.grown(map(leaf_hash, fresh))
        self.edge = growth.edge
        self.hashes |= {(str(tile.level), tile.number): tile.hashes for tile in growth.tiles}


def faults(rows: LogRows, newest: int | None, folder: Path, files: LogFiles) -> Iterator[str]:
    """What is wrong with the log, one word or `word:number` each; `newest` is the time of its last head."""
    if rows.has_gaps:
        yield "log_damaged"
    yield from named("head_damaged", rows.damaged)
    if files.laid_out() != newest:
        yield "log_files_behind"
    yield from _file_faults(rows, folder, files)


def _file_faults(rows: LogRows, folder: Path, files: LogFiles) -> Iterator[str]:
    """The files up to the head that is shown; those of heads before stay, and must hold the same.

    A file that goes beyond the rows was laid out since they were read.
    """
    head = rows.heads.get(files.laid_out() or 0)
    if head is not None:
        missing = sum(files.read(path) is None for path in rows.paths(head.size))
        yield from counted("log_files_missing", missing)
    paths = [str(path.relative_to(folder)) for path in folder.glob("tile/**/*") if path.is_file()]
    known = ((files.read(path), rows.file(path)) for path in paths)
    damaged = sum(data != right for data, right in known if right is not None)
    yield from counted("log_files_damaged", damaged)


def _point(head: Publication, office_id: OfficeId, log_key: bytes) -> Checkpoint | None:
    try:
        return open_checkpoint(head.note, office_id, log_key)[0]
    except CryptoError:
        return None
