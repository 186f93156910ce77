"""A log of very many entries, whose capsules are long deleted: only what is kept of them for good."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from crypto.checkpoint import open_checkpoint, sign_checkpoint
from crypto.ids import Entry
from crypto.merkle import Edge, leaf_hash
from crypto.sizes import ENTRY_BYTES
from server_stub.datafolder import DataFolder
from server_stub.store.rows import Publication
from server_stub.store.sqlite import SqliteRecords
from tests.server_stub.practice import Practice
from tests.simulator.server import SetClock

PER_COMMIT = 65_536


def entry_of_number(number: int) -> Entry:
    """Another one for each number."""
    return Entry(hashlib.sha384(number.to_bytes(8, "big")).digest()[:ENTRY_BYTES])


def fill(folder: DataFolder, office: Practice, count: int) -> None:
    """Append so many entries, and sign a head of them; the server lays the files out when it starts."""
    records = SqliteRecords(folder.records, folder.backups, SetClock())
    last = records.newest_publication()
    assert last is not None
    assert last.size == 0
    point, _ = open_checkpoint(last.note, office.office_id, office.log_key)
    with records.writing() as db:
        for start in range(0, count, PER_COMMIT):
            numbers = range(start, min(start + PER_COMMIT, count))
            db.executemany("INSERT INTO log (idx, entry) VALUES (?, ?)", _rows(numbers))
        edge = Edge().grown(leaf_hash(entry_of_number(number)) for number in range(count)).edge
        grown = replace(point, size=edge.size, root=edge.root(), published=last.at + 1)
        note = sign_checkpoint(grown, folder.read_key(folder.log_key))
        made = Publication(grown.published, grown.size, edge.packed(), note)
        db.execute("INSERT INTO heads VALUES (?, ?, ?, ?)", made)
    records.close()


def _rows(numbers: range) -> Iterator[tuple[int, bytes]]:
    return ((number, entry_of_number(number)) for number in numbers)
