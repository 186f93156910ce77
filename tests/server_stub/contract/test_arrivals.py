"""Contract: capsules and chunk rows."""

from __future__ import annotations

import hashlib
import threading

from server_stub.store.rows import (
    Arrival,
    ChunkKey,
    ChunkRow,
    Refusal,
    RowVerdict,
)
from tests.server_stub.contract.conftest import Engine

HOUR = 1_799_996_400
UPLOAD, PLACE = b"u" * 16, b"p" * 16


def arrival(number: int, upload: bytes | None = None, count: int = 0, promise: int = 0) -> Arrival:
    capsule = number.to_bytes(4, "big") * 8_192
    entry = hashlib.sha256(capsule[:-16]).digest() + capsule[-16:]
    return Arrival(
        entry=entry,
        capsule=capsule,
        upload=upload,
        chunk_count=count,
        promise=bytes([promise]) * 128,
        received_hour=HOUR,
        interval_end=HOUR + 21_600,
    )


def row(index: int, place: bytes = PLACE, upload: bytes = UPLOAD, *, new: bool = True) -> ChunkRow:
    return ChunkRow(ChunkKey(upload, index), place, bytes([index]) * 4, new_place=new)


def test_a_batch_gets_positions_in_order(engine: Engine) -> None:
    assert engine.records.accept([arrival(1, promise=1), arrival(2, promise=2)]) == [
        b"\x01" * 128,
        b"\x02" * 128,
    ]
    found = engine.records.capsules_after(0, 10)
    assert [one.seq for one in found] == [1, 2]
    assert [one.capsule for one in found] == [arrival(1).capsule, arrival(2).capsule]
    assert engine.records.capsules_after(1, 10) == found[1:]
    assert engine.records.capsules_after(0, 1) == found[:1]


def test_the_first_promise_of_an_entry_stands(engine: Engine) -> None:
    first = engine.records.accept([arrival(1, promise=1), arrival(1, promise=2)])
    later = engine.records.accept([arrival(1, promise=3)])
    assert first + later == [b"\x01" * 128] * 3
    assert len(engine.records.capsules_after(0, 10)) == 1
    assert engine.records.promise_of(arrival(1).entry) == b"\x01" * 128
    assert engine.records.promise_of(arrival(2).entry) is None


def test_what_was_answered_is_seen_by_another_process(engine: Engine) -> None:
    engine.records.accept([arrival(1)])
    other = engine.another()
    assert [one.seq for one in other.capsules_after(0, 10)] == [1]
    other.accept([arrival(2)])
    assert [one.seq for one in engine.records.capsules_after(0, 10)] == [1, 2]


def test_two_processes_never_give_one_position_twice(engine: Engine) -> None:
    stores = [engine.records, engine.another()]

    def fill(which: int) -> None:
        for number in range(20):
            stores[which].accept([arrival(which * 100 + number)])

    threads = [threading.Thread(target=fill, args=(which,)) for which in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.seq for one in engine.records.capsules_after(0, 100)] == list(range(1, 41))


def test_a_capsule_waits_for_its_upload_and_binds_it(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    assert engine.records.bound([UPLOAD]) == set()
    refused = engine.records.accept([arrival(1, UPLOAD, 2), arrival(2)])
    assert refused[0] is Refusal.UPLOAD_INCOMPLETE
    assert [one.capsule for one in engine.records.capsules_after(0, 10)] == [arrival(2).capsule]
    engine.records.add_chunks([row(1, new=False)], HOUR)
    assert engine.records.accept([arrival(1, UPLOAD, 2)]) == [bytes(128)]
    assert engine.records.capsules_after(1, 1)[0].upload == UPLOAD
    assert engine.records.bound([UPLOAD, b"\x99" * 16]) == {UPLOAD}
    assert engine.records.add_chunks([row(2, new=False)], HOUR) == [RowVerdict.BOUND]
    assert engine.records.add_chunks([row(1, new=False)], HOUR) == [RowVerdict.KNOWN]


def test_chunks_beyond_the_count_do_not_fill_a_gap(engine: Engine) -> None:
    engine.records.add_chunks([row(0), row(2)], HOUR)
    assert engine.records.accept([arrival(1, UPLOAD, 2)]) == [Refusal.UPLOAD_INCOMPLETE]


def test_a_capsule_first_handed_in_without_its_upload_binds_it_later(engine: Engine) -> None:
    engine.records.accept([arrival(1)])
    assert engine.records.accept([arrival(1, UPLOAD, 1)]) == [Refusal.UPLOAD_INCOMPLETE]
    engine.records.add_chunks([row(0)], HOUR)
    assert engine.records.accept([arrival(1, UPLOAD, 1)]) == [bytes(128)]
    assert engine.records.collect(HOUR, HOUR + 3_600) == []  # bound: not collected
    assert len(engine.records.capsules_after(0, 10)) == 1


def test_the_first_row_of_a_chunk_stays(engine: Engine) -> None:
    other = ChunkRow(ChunkKey(UPLOAD, 0), b"q" * 16, b"sums", new_place=True)
    assert engine.records.add_chunks([row(0), other], HOUR) == [RowVerdict.STORED, RowVerdict.KNOWN]
    kept = engine.records.chunk(ChunkKey(UPLOAD, 0))
    assert kept is not None
    assert (kept.place, kept.checksum) == (PLACE, bytes(4))
    assert engine.records.known_chunks([ChunkKey(UPLOAD, 0), ChunkKey(UPLOAD, 1)]) == {ChunkKey(UPLOAD, 0)}


def test_the_bitmap_counts_from_the_lowest_bit(engine: Engine) -> None:
    engine.records.add_chunks([row(0), row(9)], HOUR)
    engine.records.add_chunks([ChunkRow(ChunkKey(UPLOAD, 65_535), PLACE, b"sums", False)], HOUR)
    bitmap = engine.records.bitmap(UPLOAD)
    assert len(bitmap) == 8_192
    assert (bitmap[0], bitmap[1], bitmap[-1]) == (1, 2, 0x80)
    assert sum(bitmap) == 1 + 2 + 0x80
    assert not any(engine.records.bitmap(b"v" * 16))


def test_unbound_uploads_die_and_bound_ones_do_not(engine: Engine) -> None:
    bound, place = b"b" * 16, b"c" * 16
    engine.records.add_chunks([row(0), row(0, place, bound)], HOUR)
    engine.records.accept([arrival(1, bound, 1)])
    assert engine.records.collect(HOUR, HOUR) == []  # not yet: the hour itself still counts
    assert engine.records.collect(HOUR, HOUR + 3_600) == [PLACE]
    assert not any(engine.records.bitmap(UPLOAD))
    assert any(engine.records.bitmap(bound))
    assert engine.records.accept([arrival(2, UPLOAD, 1)]) == [Refusal.UPLOAD_INCOMPLETE]


def test_a_later_chunk_keeps_an_upload_alive(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    engine.records.add_chunks([row(1, new=False)], HOUR + 3_600)
    assert engine.records.collect(HOUR, HOUR + 3_600) == []


def test_a_collected_place_takes_no_chunk_again(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    assert engine.records.collect(HOUR, HOUR + 3_600) == [PLACE]
    assert engine.records.places() == {PLACE}
    assert engine.records.add_chunks([row(1, new=False)], HOUR) == [RowVerdict.PLACE_GONE]
    assert engine.records.collect(HOUR, 0) == [PLACE]  # named until its bytes are gone
    engine.records.forget([PLACE])
    assert engine.records.places() == set()
    assert engine.records.add_chunks([row(1, new=False)], HOUR) == [RowVerdict.PLACE_GONE]
    assert engine.records.add_chunks([row(1, b"n" * 16)], HOUR) == [RowVerdict.STORED]


def test_totals_count(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    engine.records.accept([arrival(1, UPLOAD, 1), arrival(2)])
    totals = engine.records.totals()
    assert (totals.capsules, totals.last_seq, totals.chunks, totals.uploads_unbound) == (2, 2, 1, 0)
