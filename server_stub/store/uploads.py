"""Chunks on their way in: bytes durable first, then the row that makes them exist.

A crash between the two leaves bytes that no row names; they are never shown, and swept at a later start.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from server_stub.coarse import hour_of
from server_stub.config import HOUR_SECONDS, Clock, Random
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.rows import (
    ChunkKey,
    ChunkRow,
    RowVerdict,
    StoreFull,
)

OPEN_PLACES = 1_024
"""Uploads whose place is remembered; a forgotten one goes on in a second file."""

PLACE_BYTES = 16


def checksum(data: bytes) -> bytes:
    """CRC-32, 4 bytes: tells decay of the disk, at a seventh of the cost of a hash (`ChunkRow.checksum`)."""
    return zlib.crc32(data).to_bytes(4, "big")


class Chunk(NamedTuple):
    """One chunk as it came: 262,144 bytes."""

    key: ChunkKey
    data: bytes


class UploadWriter:
    """Writes batches of chunks; used by one thread. Every process has its own and so its own places."""

    def __init__(
        self, records: Records, store: ChunkBytes, reserve: int, clock: Clock, random: Random
    ) -> None:
        self._records = records
        self._store = store
        self._reserve = reserve
        self._clock = clock
        self._random = random
        self._places: OrderedDict[bytes, bytes] = OrderedDict()  # upload -> a place that has a row

    def put(self, batch: Sequence[Chunk]) -> list[RowVerdict]:
        """Store a batch durably, each chunk once; what is there costs nothing more. Errors: `StoreFull`."""
        known = self._records.known_chunks([chunk.key for chunk in batch])
        first: dict[ChunkKey, Chunk] = {}
        for chunk in batch:
            if chunk.key not in known:
                first.setdefault(chunk.key, chunk)
        # Asked before anything is written: bytes without a row would stay on the disk until the next start.
        closed = self._records.bound({key.upload for key in first})
        verdicts = {key: RowVerdict.BOUND for key in first if key.upload in closed}
        new = [chunk for key, chunk in first.items() if key not in verdicts]
        verdicts |= self._store_new(new) if new else {}
        return [verdicts.get(chunk.key, RowVerdict.KNOWN) for chunk in batch]

    def _store_new(self, chunks: list[Chunk]) -> dict[ChunkKey, RowVerdict]:
        if self._store.free_bytes() < self._reserve:
            raise StoreFull
        try:
            rows = self._write_bytes(chunks)
            verdicts = self._records.add_chunks(rows, hour_of(self._clock()))
        except BaseException:
            self._places.clear()  # a failed sync may yet come true after a crash: never write there again
            raise
        for row, verdict in zip(rows, verdicts, strict=True):
            self._remember(row, verdict)
        found = {row.key: verdict for row, verdict in zip(rows, verdicts, strict=True)}
        gone = [chunk for chunk in chunks if found[chunk.key] is RowVerdict.PLACE_GONE]
        return found | (self._store_new(gone) if gone else {})

    def _write_bytes(self, chunks: list[Chunk]) -> list[ChunkRow]:
        by_upload: dict[bytes, dict[int, bytes]] = {}
        for (upload, index), data in chunks:
            by_upload.setdefault(upload, {})[index] = data
        rows = []
        for upload, slots in by_upload.items():
            old = self._places.get(upload)
            place = old or self._random(PLACE_BYTES)
            self._store.write(place, slots)
            for index, data in slots.items():
                key = ChunkKey(upload, index)
                rows.append(ChunkRow(key, place, checksum(data), new_place=old is None))
        return rows

    def _remember(self, row: ChunkRow, verdict: RowVerdict) -> None:
        if verdict is RowVerdict.STORED:
            self._places[row.key.upload] = row.place
            self._places.move_to_end(row.key.upload)
        elif verdict is not RowVerdict.KNOWN:
            self._places.pop(row.key.upload, None)
        while len(self._places) > OPEN_PLACES:
            self._places.popitem(last=False)


def collect(records: Records, store: ChunkBytes, now: int, unbound_seconds: int) -> None:
    """Delete what has had its time: dead uploads with their bytes, spent nonces, ended replies.

    Who dies half way leaves places that are dead but not forgotten: the next one goes on with them.
    """
    places = records.collect(now, hour_of(now - unbound_seconds))
    for place in places:
        store.drop(place)
    if places:
        records.forget(places)


def sweep(records: Records, store: ChunkBytes, now: int) -> None:
    """Delete bytes that no row names, over an hour old: no write waits so long for its row."""
    old = store.places_before(hour_of(now) - HOUR_SECONDS)
    for place in old - records.places():
        store.drop(place)
