"""The files of a log, made of its rows (SPEC §17.3)."""

from __future__ import annotations

from collections.abc import Iterator

from crypto.ids import Entry
from crypto.logwalk import write_bundle
from crypto.merkle import WIDTH, Edge, leaf_hash, tile_path, unpack_edge
from server_stub.store.interface import Records
from server_stub.store.rows import Publication


def files_between(records: Records, since: Publication | None, newest: Publication) -> dict[str, bytes]:
    """Tiles and entry bundles by path, that a log needs at one publication and not yet at an earlier one."""
    edge = unpack_edge(since.size, since.edge) if since else Edge()
    files: dict[str, bytes] = {}
    growth = edge.grown(_leaves(records, edge.size, newest.size, files))
    for tile in growth.tiles:
        files[tile_path(tile.level, tile.number, len(tile.hashes) // 32)] = tile.hashes
    return files


def _leaves(records: Records, begun: int, end: int, files: dict[str, bytes]) -> Iterator[bytes]:
    """The new leaves, while their bundles are made."""
    for number in range(begun // WIDTH, -(-end // WIDTH)):
        first, last = number * WIDTH, min((number + 1) * WIDTH, end)
        entries = [Entry(entry) for entry in records.log_entries(first, last)]
        files[tile_path("entries", number, len(entries))] = write_bundle(entries)
        yield from map(leaf_hash, entries[max(0, begun - first) :])
