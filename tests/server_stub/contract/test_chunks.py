"""Contract: chunk bytes, and the writer that joins them with their rows."""

from __future__ import annotations

import random
from collections.abc import Collection

import pytest

from server_stub.store.interface import ChunkBytes
from server_stub.store.rows import ChunkKey, RowVerdict, StoreFull
from server_stub.store.uploads import Chunk, UploadWriter, collect, sweep
from tests.server_stub.contract.conftest import Engine

UPLOAD = b"u" * 16
DAY = 86_400


def data(number: int) -> bytes:
    return number.to_bytes(4, "big") * 65_536


def chunk(index: int, number: int | None = None, upload: bytes = UPLOAD) -> Chunk:
    return Chunk(ChunkKey(upload, index), data(index if number is None else number))


def writer(engine: Engine, reserve: int = 0, store: ChunkBytes | None = None) -> UploadWriter:
    chance = random.Random(1)
    return UploadWriter(engine.records, store or engine.chunks, reserve, engine.clock, chance.randbytes)


def stored(engine: Engine, key: ChunkKey) -> bytes | None:
    row = engine.records.chunk(key)
    return None if row is None else engine.chunks.read(row.place, key.idx)


class Watched:
    """An engine's bulk store that notes which places are written."""

    def __init__(self, inner: ChunkBytes) -> None:
        self._inner = inner
        self.places: list[bytes] = []
        self.read, self.drop = inner.read, inner.drop
        self.places_before, self.free_bytes = inner.places_before, inner.free_bytes
        self.stored_bytes = inner.stored_bytes

    def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
        self.places.append(place)
        self._inner.write(place, chunks)


def test_bytes_come_back_whole(engine: Engine) -> None:
    engine.chunks.write(b"p" * 16, {0: data(1), 7: data(2)})
    assert engine.chunks.read(b"p" * 16, 0) == data(1)
    assert engine.chunks.read(b"p" * 16, 7) == data(2)
    assert engine.chunks.read(b"p" * 16, 8) is None
    assert engine.chunks.read(b"q" * 16, 0) is None


def test_dropped_bytes_are_gone(engine: Engine) -> None:
    engine.chunks.write(b"p" * 16, {0: data(1)})
    engine.chunks.drop(b"p" * 16)
    engine.chunks.drop(b"p" * 16)
    assert engine.chunks.read(b"p" * 16, 0) is None


def test_a_place_takes_what_was_written(engine: Engine) -> None:
    """In whole blocks of the store; a gap between chunks takes nothing."""
    assert engine.chunks.stored_bytes(b"p" * 16) == 0
    engine.chunks.write(b"p" * 16, {0: data(1), 7: data(2)})
    assert 2 * len(data(1)) <= engine.chunks.stored_bytes(b"p" * 16) < 3 * len(data(1))


def test_old_places_are_found(engine: Engine) -> None:
    engine.chunks.write(b"p" * 16, {0: data(1)})
    hour = int(engine.clock.now) // 3_600 * 3_600
    assert engine.chunks.places_before(hour) == set()
    assert engine.chunks.places_before(hour + 3_600) == {b"p" * 16}


def test_a_chunk_is_stored_once(engine: Engine) -> None:
    put = writer(engine).put
    assert put([chunk(0), chunk(1)]) == [RowVerdict.STORED] * 2
    assert put([chunk(0, 99)]) == [RowVerdict.KNOWN]
    assert stored(engine, ChunkKey(UPLOAD, 0)) == data(0)


def test_the_first_of_two_in_one_batch_wins(engine: Engine) -> None:
    verdicts = writer(engine).put([chunk(0, 1), chunk(0, 2)])
    assert verdicts[0] is RowVerdict.STORED
    assert stored(engine, ChunkKey(UPLOAD, 0)) == data(1)


def test_two_writers_never_overwrite_each_other(engine: Engine) -> None:
    """Two processes with the same chunk: bytes of both lie apart, the row decides."""
    one, two = Watched(engine.chunks), Watched(engine.chunks)
    chance = random.Random(2)
    first = UploadWriter(engine.records, one, 0, engine.clock, chance.randbytes)
    second = UploadWriter(engine.another(), two, 0, engine.clock, chance.randbytes)
    first.put([chunk(0)])
    second.put([chunk(1)])
    assert second.put([chunk(0, 99)]) == [RowVerdict.KNOWN]
    assert set(one.places).isdisjoint(two.places)
    assert stored(engine, ChunkKey(UPLOAD, 0)) == data(0)
    assert stored(engine, ChunkKey(UPLOAD, 1)) == data(1)


def test_one_upload_lies_in_one_place(engine: Engine) -> None:
    watched = Watched(engine.chunks)
    put = writer(engine, store=watched).put
    for index in range(3):
        put([chunk(index)])
    assert len(set(watched.places)) == 1


def test_the_reserve_is_kept_for_capsules(engine: Engine) -> None:
    with pytest.raises(StoreFull):
        writer(engine, reserve=1 << 62).put([chunk(0)])
    assert engine.records.chunk(ChunkKey(UPLOAD, 0)) is None


def test_a_known_chunk_is_known_on_a_full_disk(engine: Engine) -> None:
    writer(engine).put([chunk(0)])
    assert writer(engine, reserve=1 << 62).put([chunk(0)]) == [RowVerdict.KNOWN]


def test_bytes_without_a_row_are_swept_later(engine: Engine) -> None:
    engine.chunks.write(b"p" * 16, {0: data(1)})  # as a crash before the row leaves them
    writer(engine).put([chunk(0)])
    sweep(engine.records, engine.chunks, int(engine.clock.now))
    assert engine.chunks.read(b"p" * 16, 0) is not None  # it might be a write under way
    sweep(engine.records, engine.chunks, int(engine.clock.now) + 7_200)
    assert engine.chunks.read(b"p" * 16, 0) is None
    assert stored(engine, ChunkKey(UPLOAD, 0)) == data(0)


def test_an_unbound_upload_goes_with_its_bytes(engine: Engine) -> None:
    put = writer(engine).put
    put([chunk(0)])
    row = engine.records.chunk(ChunkKey(UPLOAD, 0))
    assert row is not None
    collect(engine.records, engine.chunks, int(engine.clock.now) + 8 * DAY, 7 * DAY)
    assert engine.chunks.read(row.place, 0) is None
    assert engine.records.places() == set()
    # the writer still remembers the place; the chunk that comes now must not be lost with it
    assert put([chunk(0)]) == [RowVerdict.STORED]
    assert stored(engine, ChunkKey(UPLOAD, 0)) == data(0)


def test_a_place_collected_during_a_write_is_not_used(engine: Engine) -> None:
    class Collected(Watched):
        """Collects the upload between the bytes and their row."""

        def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
            super().write(place, chunks)
            if len(self.places) == 2:
                collect(engine.records, engine.chunks, int(engine.clock.now) + 8 * DAY, 7 * DAY)

    put = writer(engine, store=Collected(engine.chunks)).put
    put([chunk(0)])
    assert put([chunk(1)]) == [RowVerdict.STORED]
    assert stored(engine, ChunkKey(UPLOAD, 1)) == data(1)


def test_after_a_failed_write_the_place_is_left_alone(engine: Engine) -> None:
    class Failing(Watched):
        """Fails its second write."""

        def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
            super().write(place, chunks)
            if len(self.places) == 2:
                raise OSError

    watched = Failing(engine.chunks)
    put = writer(engine, store=watched).put
    put([chunk(0)])
    with pytest.raises(OSError, match=r"^$"):
        put([chunk(1)])
    put([chunk(1)])
    assert watched.places[0] == watched.places[1] != watched.places[2]


def test_many_uploads_share_a_batch(engine: Engine) -> None:
    uploads: Collection[bytes] = [bytes([number]) * 16 for number in range(1, 9)]
    verdicts = writer(engine).put([chunk(0, upload=upload) for upload in uploads])
    assert verdicts == [RowVerdict.STORED] * 8
