"""Contract: capsules go by age, and tombstones stay."""

from __future__ import annotations

from server_stub.store.rows import Arrival, ChunkKey, Due, Publication, Refusal, TombstoneRow
from tests.server_stub.contract.conftest import Engine
from tests.server_stub.contract.test_arrivals import HOUR, PLACE, UPLOAD, arrival, row

LATER = HOUR + 60 * 86_400


def log_all(engine: Engine, at: int = HOUR + 21_600) -> None:
    """Append what waits, as a publication does."""

    def make(last: Publication | None, entries: list[bytes]) -> Publication:
        return Publication(at, (last.size if last else 0) + len(entries), b"", b"note")

    engine.records.publish(at, make)


def kept(engine: Engine) -> list[int]:
    return [one.seq for one in engine.records.capsules_after(0, 100)]


def expire(engine: Engine, log_size: int = 100, before: int = HOUR + 3_600, most: int = 100) -> int:
    return engine.records.expire(before, log_size, LATER, most)


def test_a_tombstone_stays_in_the_place_of_a_capsule(engine: Engine) -> None:
    engine.records.accept([arrival(1), arrival(2)])
    log_all(engine)
    assert expire(engine) == 2
    assert kept(engine) == []
    assert engine.records.tombstones_after(0, 10) == [
        TombstoneRow(1, 1, arrival(1).entry, LATER),
        TombstoneRow(2, 2, arrival(2).entry, LATER),
    ]
    assert engine.records.tombstones_after(1, 10) == engine.records.tombstones_after(0, 10)[1:]
    assert engine.records.tombstones_after(0, 1) == engine.records.tombstones_after(0, 10)[:1]
    assert engine.records.log_entries(0, 9) == sorted([arrival(1).entry, arrival(2).entry])
    assert engine.records.totals().last_seq == 2


def test_numbers_go_on_behind_those_that_went(engine: Engine) -> None:
    engine.records.accept([arrival(1)])
    log_all(engine)
    expire(engine)
    engine.records.accept([arrival(2)])
    assert kept(engine) == [2]


def test_younger_capsules_stay(engine: Engine) -> None:
    engine.records.accept([arrival(1), arrival(2)._replace(received_hour=HOUR + 3_600)])
    log_all(engine)
    assert expire(engine, before=HOUR) == 0  # not yet: the hour itself still counts
    assert expire(engine) == 1
    assert kept(engine) == [2]


def test_what_is_not_in_the_log_stays(engine: Engine) -> None:
    engine.records.accept([arrival(1)])
    assert expire(engine) == 0
    log_all(engine)
    engine.records.accept([arrival(2)])
    assert expire(engine) == 1
    assert kept(engine) == [2]


def test_what_was_not_collected_stays(engine: Engine) -> None:
    engine.records.accept([arrival(number) for number in (1, 2, 3)])
    log_all(engine)
    last = engine.records.log_entries(2, 3)
    assert expire(engine, log_size=2) == 2
    assert [one.entry for one in entries_of(engine)] == last


def entries_of(engine: Engine) -> list[Arrival]:
    capsules = {one.capsule for one in engine.records.capsules_after(0, 100)}
    return [one for one in map(arrival, range(1, 10)) if one.capsule in capsules]


def test_the_oldest_go_first_and_no_more_than_asked_for(engine: Engine) -> None:
    engine.records.accept([arrival(number) for number in range(1, 6)])
    log_all(engine)
    assert expire(engine, most=2) == 2
    assert kept(engine) == [3, 4, 5]
    assert expire(engine, most=2) == 2
    assert [one.seq for one in engine.records.tombstones_after(0, 10)] == [1, 2, 3, 4]


def test_an_upload_goes_with_the_last_capsule_that_names_it(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    younger = arrival(2, UPLOAD, 1)._replace(received_hour=HOUR + 3_600)
    engine.records.accept([arrival(1, UPLOAD, 1), younger])
    log_all(engine)
    assert expire(engine) == 1
    assert engine.records.chunk(ChunkKey(UPLOAD, 0)) is not None
    assert engine.records.collect(HOUR, 0) == []
    assert expire(engine, before=HOUR + 7_200) == 1
    assert engine.records.chunk(ChunkKey(UPLOAD, 0)) is None
    assert engine.records.bound([UPLOAD]) == set()
    assert engine.records.collect(HOUR, 0) == [PLACE]


def test_a_capsule_whose_time_was_over_is_not_taken_again(engine: Engine) -> None:
    """The log would hold its entry twice, and no desk would know what to make of it."""
    engine.records.accept([arrival(1)])
    log_all(engine)
    expire(engine)
    assert engine.records.accept([arrival(1), arrival(2)]) == [Refusal.TIME_OVER, bytes(128)]
    assert kept(engine) == [2]
    log_all(engine, HOUR + 43_200)
    assert len(engine.records.log_entries(0, 9)) == 2


def test_an_upload_that_was_named_later_goes_with_its_capsule(engine: Engine) -> None:
    """Else anybody could fill the disk for good: with uploads named by a capsule that is here already."""
    engine.records.accept([arrival(1)])
    engine.records.add_chunks([row(0)], HOUR)
    engine.records.accept([arrival(1, UPLOAD, 1)])
    log_all(engine)
    assert engine.records.collect(HOUR, HOUR + 3_600) == []
    assert expire(engine) == 1
    assert engine.records.collect(HOUR, HOUR) == [PLACE]


def test_an_upload_named_by_two_stays_for_the_second(engine: Engine) -> None:
    engine.records.accept([arrival(1), arrival(2)._replace(received_hour=HOUR + 3_600)])
    engine.records.add_chunks([row(0)], HOUR)
    engine.records.accept([arrival(2, UPLOAD, 1), arrival(1, UPLOAD, 1)])
    log_all(engine)
    assert expire(engine) == 1
    assert engine.records.collect(HOUR, HOUR) == []
    assert expire(engine, before=HOUR + 7_200) == 1
    assert engine.records.collect(HOUR, HOUR) == [PLACE]


def due(engine: Engine, log_size: int = 100, before: int = HOUR + 3_600, unbound: int = HOUR) -> Due:
    return engine.records.due(before, log_size, unbound)


def test_what_is_due_is_what_goes(engine: Engine) -> None:
    late, loose = b"l" * 16, b"o" * 16
    engine.records.add_chunks(
        [row(0), row(0, b"1" * 16, late), row(0, b"2" * 16, loose), row(1, b"3" * 16)], HOUR
    )
    younger = arrival(2, late, 1)._replace(received_hour=HOUR + 3_600)
    engine.records.accept([arrival(1, UPLOAD, 2), younger, arrival(3)])
    assert due(engine) == Due(0, set())  # not in the log yet
    log_all(engine)
    assert due(engine) == Due(2, {PLACE, b"3" * 16})
    assert due(engine, log_size=0) == Due(0, set())
    assert due(engine, unbound=HOUR + 3_600) == Due(2, {PLACE, b"3" * 16, b"2" * 16})
    assert expire(engine) == 2
    assert due(engine, unbound=HOUR + 3_600) == Due(0, {PLACE, b"3" * 16, b"2" * 16})
    assert set(engine.records.collect(HOUR, HOUR + 3_600)) == {PLACE, b"3" * 16, b"2" * 16}


def test_an_upload_that_a_younger_capsule_names_too_is_not_due(engine: Engine) -> None:
    engine.records.add_chunks([row(0)], HOUR)
    younger = arrival(2, UPLOAD, 1)._replace(received_hour=HOUR + 3_600)
    engine.records.accept([arrival(1, UPLOAD, 1), younger])
    log_all(engine)
    assert due(engine) == Due(1, set())
