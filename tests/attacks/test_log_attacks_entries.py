"""A server that invents entries, confirmations, heads, or shows none: nothing good is said of any entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from crypto.logwalk import RECORD_BYTES
from crypto.merkle import MAX_SIZE
from crypto.signednote import sign_note, write_note
from desktop.services.logview import EntryStage
from tests.attacks.liedlog import (
    Kind,
    Scene,
    caught,
    chain,
    desk,
    fooled,
    hostile,
    log,
    nothing_good,
    scene,
    server,
    side,
)
from tests.desktop.services.boards import OTHER, publish
from tests.simulator.cosigner import cosign_newest
from tests.simulator.lyinglog import COLLECTED, COSIGNED, HEAD, LyingLog, strangers, unsigned

__all__ = ["chain", "desk", "fooled", "hostile", "log", "scene", "server", "side"]


def added(log: LyingLog, entries: list[bytes]) -> None:
    log.lay_out([*entries, *strangers(1)])
    path = f"GET /v1/log/tile/entries/000.p/{len(entries)}"
    log.hostile.answers[path] = log.hostile.answers[f"GET /v1/log/tile/entries/000.p/{len(entries) + 1}"]


def exchanged(log: LyingLog, entries: list[bytes]) -> None:
    log.lay_out([*strangers(1), *entries[1:]])


def reordered(log: LyingLog, entries: list[bytes]) -> None:
    log.lay_out(entries[::-1])


def mislabelled(log: LyingLog, entries: list[bytes]) -> None:
    path = f"GET /v1/log/tile/entries/000.p/{len(entries)}"
    log.hostile.answers[path] = b"\x00" * RECORD_BYTES * len(entries)


@pytest.mark.parametrize("lie", [exchanged, reordered, mislabelled])
def test_entries_that_are_not_those_which_were_signed(
    scene: Scene, lie: Callable[[LyingLog, list[bytes]], None]
) -> None:
    """Own entries among them are not believed."""
    entries = [*strangers(3), scene.send().entry]
    scene.log.show(entries)
    lie(scene.log, entries)
    reading = scene.look()
    caught(reading, Kind.TREE_DIFFERS)
    assert nothing_good(reading)


def test_more_entries_than_the_head_has_are_not_even_read(scene: Scene) -> None:
    entries = strangers(3)
    scene.log.show(entries)
    added(scene.log, entries)
    reading = scene.look()
    assert [one.where for one in reading.faults if one.kind is Kind.NOT_SHOWN] == ["too_long"]


def test_one_entry_that_stands_there_twice(scene: Scene) -> None:
    sent = scene.send()
    scene.log.show([sent.entry, *strangers(2), sent.entry])
    caught(scene.look(), Kind.ENTRY_TWICE)


def test_entries_that_were_invented_are_confirmed_by_nobody(scene: Scene) -> None:
    """A reporter cannot tell a stranger's entry from an invented one; a desk can, and does not cosign."""
    sent = scene.send()
    scene.log.show([sent.entry, *strangers(50)])
    reading = scene.look()
    assert [one.kind for one in reading.faults] == [Kind.UNCONFIRMED]
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]


def test_nobody_else_makes_an_entry_of_these_words(scene: Scene) -> None:
    """Entries that look like this person's, a real one with another mark among them, are not taken for it."""
    sent = scene.send()
    scene.log.show([sent.entry[:32] + bytes(16), bytes(32) + sent.entry[32:], *strangers(2)])
    assert [one.number for one in scene.look().own] == [None]


def test_a_cosignature_that_the_reviewer_did_not_make(scene: Scene) -> None:
    entries = strangers(2)
    point = scene.log.point(entries)
    note = scene.log.show_head(point, entries, cosigners=[0])
    line = note.rpartition(b"\n\xe2\x80\x94 ")[2]
    false = line[:-10] + (b"AAAAAAAA" if line[-10:-2] != b"AAAAAAAA" else b"BBBBBBBB") + line[-2:]
    scene.hostile.answers[HEAD] = note.replace(line, false)
    assert caught(scene.look(), Kind.FORGED).reviewer == 0


@pytest.mark.parametrize("record", [b"x" * 104, b"", b"x"])
def test_words_of_desks_that_no_desk_signed(scene: Scene, record: bytes) -> None:
    scene.log.show(strangers(2))
    honest = scene.log.collected(1, 2)
    scene.hostile.answers[COLLECTED] = honest[:-1] + bytes([honest[-1] ^ 1]) + record
    reading = scene.look()
    assert next(one.reviewer for one in reading.faults if one.kind is Kind.FORGED) == 1
    assert nothing_good(reading)


def test_what_a_desk_collected_of_another_log_counts_for_nothing(scene: Scene) -> None:
    sent = scene.send()
    entries = [sent.entry]
    scene.log.show_head(scene.log.point(entries), entries, cosigners=[0])
    scene.hostile.answers[COLLECTED] = scene.log.collected(0, 1, log=bytes(16))
    assert [one.stage for one in scene.look().own] == [EntryStage.LISTED]


def test_a_desk_that_was_left_out_cannot_vouch(scene: Scene) -> None:
    """It may be in league with the server: neither its cosignature nor its "collected" helps."""
    sent = scene.send(exclude=frozenset({0}))
    entries = [sent.entry]
    scene.log.show_head(scene.log.point(entries), entries, cosigners=[0])
    scene.hostile.answers[COLLECTED] = scene.log.collected(0, 1)
    reading = scene.look()
    assert [one.stage for one in reading.own] == [EntryStage.LISTED]
    assert [one.kind for one in reading.faults] == [Kind.UNCONFIRMED]


def of_nobody(scene: Scene) -> bytes:
    return unsigned(scene.log.point([]))


def of_another_key(scene: Scene) -> bytes:
    point = scene.log.point([])
    return write_note(point.text(), [sign_note(point.text(), point.origin, bytes(32))])


def of_another_office(scene: Scene) -> bytes:
    point = replace(scene.log.point([]), office_id=bytes(32))  # type: ignore[arg-type]
    return scene.log.show_head(point, [])


@pytest.mark.parametrize(
    "make", [of_nobody, of_another_key, of_another_office, lambda _scene: b"", lambda _scene: b"\xff\n\n"]
)
@pytest.mark.parametrize("place", [HEAD, COSIGNED])
def test_heads_that_this_log_did_not_sign(scene: Scene, make: Callable[[Scene], bytes], place: str) -> None:
    sent = scene.send()
    false = make(scene)
    scene.log.show([sent.entry])
    scene.hostile.answers[place] = false
    reading = scene.look()
    caught(reading, Kind.BAD_HEAD)
    assert nothing_good(reading)


def test_a_server_that_shows_no_log(scene: Scene) -> None:
    """It is not called a liar for it, and nothing is said to be listed."""
    scene.send()
    scene.log.show([])
    for place in (HEAD, COLLECTED):
        scene.hostile.answers[place] = bytes(9_000)  # no answer of this length is taken
    reading = scene.look()
    assert [(one.kind, one.where) for one in reading.faults] == [(Kind.NOT_SHOWN, "too_long")]
    assert nothing_good(reading)


@pytest.mark.parametrize("size", [MAX_SIZE, 1 << 30, 70_000])
def test_a_log_too_large_to_be_true_costs_no_more_than_the_window(scene: Scene, size: int) -> None:
    scene.hostile.answers[COLLECTED] = b""
    scene.log.show_head(replace(scene.log.point([]), size=size), strangers(1))
    scene.hostile.seen.clear()
    reading = scene.look()
    assert Kind.NOT_SHOWN in [one.kind for one in reading.faults]
    assert len(scene.hostile.seen) < 12


def test_a_stranger_to_the_office_sees_the_same_log(scene: Scene) -> None:
    """No lie is needed: with other words nothing is found, and nobody is accused."""
    scene.send()
    publish(scene.server, scene.desk)
    cosign_newest(scene.desk)
    reading = scene.look(OTHER)
    assert [one.kind for one in reading.faults] == [Kind.OWN_MISSING]
    assert not reading.hostile
