"""The desk's part of the log: every entry matched, heads kept beside the vault, a word under what holds."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.checkpoint import Checkpoint, cosigned, open_checkpoint, open_collected, sign_checkpoint
from crypto.ids import Entry
from crypto.logwalk import write_bundle
from crypto.merkle import WIDTH, Edge, leaf_hash, tile_path
from crypto.primitives import sha256, sign_public
from crypto.signednote import read_note
from desktop.domain.errors import Acts
from desktop.services.desk import Desk
from desktop.services.desklog import log_standing
from desktop.services.deskround import LogReport, pull_round
from desktop.services.desktrail import Trail, Way, walk_log
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dialler, Gateway
from desktop.services.http import HttpLine
from desktop.services.keptheads import kept_heads
from desktop.services.logmemory import Head
from desktop.services.routes import Route
from desktop.services.vaultlog import (
    Walked,
    begin_anew,
    give_time,
    missing,
    never_given,
    newly_missing,
    note_deleted,
    place_entries,
    walked,
)
from desktop.services.vaultoffice import server_faults
from desktop.services.work import NEVER, Stop
from tests.desktop.services.practicedesk import INTERVAL_SECONDS, PracticeOffice

LOG = b"\x05" * 16


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        office.later(0)
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def send(office: PracticeOffice, *numbers: int) -> None:
    for number in numbers:
        office.reporter(number).send(office.reporter(number).report())


def head_of(office: PracticeOffice, desk: Desk) -> tuple[Checkpoint, bytes]:
    with office.gateway() as gateway:
        data = gateway.log_checkpoint()
    return open_checkpoint(data, desk.office_id, desk.card.log_key)[0], data


def test_a_round_matches_every_entry_and_signs(office: PracticeOffice, desk: Desk) -> None:
    send(office, 1, 2)
    office.reporter(3).send(
        office.reporter(3).report(), slots=(1,)
    )  # not for this desk, and matched all the same
    assert office.round(desk).log.size == 0
    office.later()
    said = office.round(desk)
    assert said.pulled.not_for_us == 0  # it came with the first round
    report = said.log
    assert (report.checked, report.size, report.cosigned, report.alarms) == (True, 3, True, ())
    point, data = head_of(office, desk)
    key = sign_public(desk.identity.secrets.cosign)
    time_signed = office.clock.now // INTERVAL_SECONDS * INTERVAL_SECONDS
    assert cosigned(read_note(data), desk.office_id, 0, key) == report.cosigned_at == time_signed
    with office.gateway() as gateway:
        collected = open_collected(gateway.log_collected(), desk.office_id, 0, key)
    assert (collected.size, collected.log, collected.time) == (3, point.log, time_signed)
    standing = log_standing(desk)
    assert (standing.size, standing.cosigned) == (3, point.published)
    assert server_faults(desk.vault.db) == ()


def test_a_head_is_signed_once(office: PracticeOffice, desk: Desk) -> None:
    office.round(desk)
    before = head_of(office, desk)[1]
    assert office.round(desk).log.cosigned
    assert head_of(office, desk)[1] == before


def test_what_came_counts_before_it_is_public(office: PracticeOffice, desk: Desk) -> None:
    for number in range(1, 6):
        send(office, number)
        report = office.round(desk).log
        assert (report.alarms, report.missing, report.not_given) == ((), 0, 0)
        office.later()
    assert office.round(desk).log.size == 5


def test_a_desk_that_slept_reads_the_whole_log_at_once(office: PracticeOffice, desk: Desk) -> None:
    for number in range(1, 5):
        send(office, number)
        office.later()
    report = office.round(desk).log
    assert (report.size, report.cosigned, report.alarms) == (4, True, ())


def test_a_vault_of_last_week_reads_again_what_it_forgot(office: PracticeOffice) -> None:
    folder = office.made.desks[0].folder
    with office.desk() as desk:
        send(office, 1)
        office.later()
        office.round(desk)
    old = (folder / "vault.db").read_bytes()
    with office.desk() as desk:
        send(office, 2, 3)
        office.later()
        office.round(desk)
    (folder / "vault.db").write_bytes(old)
    with office.desk() as desk:
        assert [head.point.size for head in kept_heads(desk)] == [3]
        report = office.round(desk).log
        assert (report.size, report.alarms, report.checked) == (3, (), True)
        office.later()
        assert office.round(desk).log.cosigned


@pytest.mark.parametrize("damage", [b"", b"\x00\xff", None])
def test_without_the_file_beside_it_the_vault_still_knows(
    office: PracticeOffice, desk: Desk, damage: bytes | None
) -> None:
    send(office, 1)
    office.later()
    office.round(desk)
    path = desk.vault.folder.log_heads
    path.unlink() if damage is None else path.write_bytes(damage)
    assert [head.point.size for head in kept_heads(desk)] == [1]
    office.later()
    assert office.round(desk).log.cosigned
    assert path.stat().st_mode & 0o77 == 0


class Broken(Gateway):
    """A line that breaks when the log is asked for."""

    def log_checkpoint(self, stop: Stop = NEVER) -> bytes:
        raise GatewayError("timeout", Acts.ENVIRONMENT)


def test_a_log_that_cannot_be_read_stops_no_report(office: PracticeOffice, desk: Desk) -> None:
    send(office, 1)
    dial = Dialler(desk.address, Route())
    with office.line(desk) as gateway:
        said = pull_round(desk, gateway, lambda count: Broken(dial(count)._line))
    assert (said.pulled.new, said.log) == (1, LogReport(failure="timeout"))
    assert server_faults(desk.vault.db) == ()


def test_both_desks_sign_one_log(office: PracticeOffice, desk: Desk) -> None:
    send(office, 1)
    office.later()
    assert office.round(desk).log.cosigned
    with office.desk(1) as other:
        assert office.round(other).log.cosigned
    note = read_note(head_of(office, desk)[1])
    assert len(note.signatures) == 3


class Old(Gateway):
    """A server that shows one head for ever."""

    def __init__(self, line: HttpLine, head: bytes) -> None:
        super().__init__(line)
        self._head = head

    def log_checkpoint(self, stop: Stop = NEVER) -> bytes:
        return self._head


def test_a_log_dated_wrongly_is_told(office: PracticeOffice, desk: Desk) -> None:
    _, head = head_of(office, desk)
    reach = Dialler(desk.address, Route())

    def first_alarm() -> str:
        with office.line(desk) as gateway:
            said = pull_round(desk, gateway, lambda _: Old(reach.line(), head), sleep=lambda _: None)
        return said.log.alarms[0]

    office.clock.now -= INTERVAL_SECONDS
    assert first_alarm() == "log_ahead"
    office.clock.now += 20 * INTERVAL_SECONDS
    assert first_alarm() == "log_old"


def entries_of(*numbers: int) -> list[Entry]:
    return [Entry(sha256(bytes([number % 251, number // 251])) + bytes(16)) for number in numbers]


def test_late_missing_and_twice_are_told_apart(desk: Desk) -> None:
    db, vault = desk.vault.db, desk.vault
    one, two, three, four = entries_of(1, 2, 3, 4)
    db.run_many(
        "INSERT INTO entries (entry, pulled_hour, received_hour) VALUES (?, ?, ?)",
        [(one, 7_200, 7_200), (two, 7_200, 7_200), (three, 7_200, 0)],
    )
    begin_anew(vault, LOG, 100)
    give_time(db, 1)
    first = Walked(LOG, 1, 90, Edge().grown([leaf_hash(one)]).edge.packed())
    assert place_entries(vault, Walked(LOG), first, [one], 10).late == ()
    assert newly_missing(db, 99) == []
    assert newly_missing(db, 100) == sorted([two, three])
    assert newly_missing(db, 200) == []  # told once
    assert [found.entry for found in missing(db)] == sorted([two, three])
    after = Walked(LOG, 4, 200, b"")
    placed = place_entries(vault, msgspec.structs.replace(first, published=150), after, [two, two, four], 10)
    assert (placed.twice, placed.late) == ((two,), (two,))
    assert never_given(db) == [(four, 3)]
    assert not note_deleted(db, four, 300)
    assert never_given(db) == [(four, 3)]
    assert note_deleted(db, three, 300)
    assert missing(db) == []
    assert walked(vault) == after


def log_of(many: int, desk: Desk) -> tuple[Head, dict[str, bytes], list[Entry]]:
    """A log of so many entries: its head, its bundles as files, its entries."""
    entries = [Entry(sha256(at.to_bytes(4, "big")) + bytes(16)) for at in range(many)]
    files = {}
    for number in range(-(-many // WIDTH)):
        part = entries[number * WIDTH : (number + 1) * WIDTH]
        files[tile_path("entries", number, len(part))] = write_bundle(part)
    root = Edge().grown(map(leaf_hash, entries)).edge.root()
    point = Checkpoint(desk.office_id, LOG, many, root, 5, bytes(32), bytes(32), bytes(32))
    return Head(point, read_note(sign_checkpoint(point, bytes(32))), b""), files, entries


@pytest.mark.slow
def test_a_hundred_thousand_entries_are_walked_and_matched_in_seconds(desk: Desk) -> None:
    many, db = 100_000, desk.vault.db
    head, files, entries = log_of(many, desk)
    with db.writing():
        begin_anew(desk.vault, LOG, 1)
        db.run_many("INSERT INTO entries (entry, pulled_hour) VALUES (?, 0)", [(one,) for one in entries])
    began = time.perf_counter()
    trail = walk_log(Way(Edge(), head, ()), lambda path, _: files[path], lambda _: None)
    assert isinstance(trail, Trail)
    with db.writing():
        after = Walked(LOG, many, 5, trail.edge.packed())
        placed = place_entries(desk.vault, Walked(LOG), after, trail.entries, 21_600)
    took = time.perf_counter() - began
    assert (placed.late, placed.twice, never_given(db), newly_missing(db, 10**10)) == ((), (), [], [])
    assert took < 8, took
