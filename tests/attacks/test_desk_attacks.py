"""Hostile servers and reporters against a real desk: it stays right, says what happened, and ends."""

from __future__ import annotations

import random

import msgspec
import pytest

from crypto.deskwire import Pull, Pulled
from crypto.epochs import epoch_of
from desktop.domain.casestates import State
from desktop.services.casefiles import case_file, inbox
from desktop.services.casework import acknowledge
from desktop.services.desk import Desk
from desktop.services.deskreplies import post_replies, unposted
from desktop.services.errors import GatewayError
from desktop.services.sync import cursor, pull
from desktop.services.vaultquarantine import quarantine
from tests.attacks.attackeddesk import all_three, kinds, line, on_capsules, pull_from, send_three
from tests.attacks.twistingserver import TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice


def test_a_list_that_repeats_and_reorders(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    send_three(office)
    server.twist = on_capsules(lambda said: Pull([*said.records[::-1], *said.records * 3], said.more))
    first = pull_from(desk, server)
    server.twist = on_capsules(lambda said: said)
    assert (first.quarantined, first.more) == (0, False)
    pull_from(desk, server)
    assert all_three(desk)
    assert kinds(desk) == {"reordered"}
    assert cursor(desk) == 3


def test_a_list_without_end_ends(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    send_three(office)
    held: list[Pulled] = []

    def endless(said: Pull) -> Pull:
        held.extend(said.records)
        return Pull(held[:3], more=True)

    server.twist = on_capsules(endless)
    assert pull_from(desk, server).new == 3
    asked = sum(path.startswith("/v1/desk/capsules") for path in server.asked)
    assert asked == 2  # the second answer brought nothing beyond the cursor
    assert all_three(desk)
    assert kinds(desk) == {"repeated"}


def test_a_list_that_runs_away_with_the_cursor(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    high = (1 << 53) - 9

    def lie(said: Pull) -> Pull:
        return Pull(
            [Pulled(high + one.seq, one.received_hour, one.submission) for one in said.records], False
        )

    server.twist = on_capsules(lie)
    report = pull_from(desk, server)
    assert (report.new, report.gaps) == (3, 1)
    assert (cursor(desk), kinds(desk)) == (0, {"gap"})
    server.twist = on_capsules(lambda said: said)
    office.reporter(4).send(office.reporter(4).report())
    report = pull_from(desk, server)
    assert (report.new, report.gaps, report.went_back) == (1, 0, False)
    assert cursor(desk) == 4


@pytest.mark.parametrize("number", [0, -1, 1 << 53, (1 << 64) - 1])
def test_numbers_that_count_nothing(
    office: PracticeOffice, desk: Desk, server: TwistingServer, number: int
) -> None:
    send_three(office)
    server.twist = on_capsules(
        lambda said: Pull(
            [Pulled(number, one.received_hour, one.submission) for one in said.records[:1]], False
        )
    )
    assert pull_from(desk, server).new == 0
    assert cursor(desk) == 0
    server.twist = on_capsules(lambda said: said)
    assert pull_from(desk, server).new == 3


@pytest.mark.parametrize("hour", [0, -5, 1, 1 << 62])
def test_times_that_cannot_be(office: PracticeOffice, desk: Desk, server: TwistingServer, hour: int) -> None:
    send_three(office)
    server.twist = on_capsules(
        lambda said: Pull([Pulled(one.seq, hour, one.submission) for one in said.records], False)
    )
    assert pull_from(desk, server).new == 3
    now = int(office.clock.now)
    for row in inbox(desk):
        assert epoch_of(row.received_at) == epoch_of(now)
        assert row.received_at <= now
    assert kinds(desk) == {"bad_time"}


@pytest.mark.parametrize("spoil", ["short", "long", "empty", "random", "swapped"])
def test_forged_and_foreign_capsules_are_put_aside(
    office: PracticeOffice, desk: Desk, server: TwistingServer, spoil: str
) -> None:
    send_three(office)
    chance = random.Random(6)

    def forge(said: Pull) -> Pull:
        first, *rest = said.records
        bad = {
            "short": first.submission[:100],
            "long": first.submission + bytes(100_000),
            "empty": b"",
            "random": chance.randbytes(len(first.submission)),
            "swapped": first.submission[:16_000] + rest[0].submission[16_000:],
        }[spoil]
        return Pull([Pulled(first.seq, first.received_hour, bad), *rest], said.more)

    server.twist = on_capsules(forge)
    report = pull_from(desk, server)
    assert (report.quarantined, report.new) == (1, 2)
    (item,) = quarantine(desk.vault.db)
    assert item.has_bytes
    server.twist = on_capsules(lambda said: said)
    with line(desk, server) as gateway:
        assert pull(desk, gateway, from_start=True).new == 1
    assert all_three(desk)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x90",
        b"\xc1" * 100,
        b"\x82\xa7records\xdd\xff\xff\xff\xff",
        b"\x81" * 5_000,
        msgspec.msgpack.encode({"records": [{"seq": "1"}], "more": False}),
        msgspec.msgpack.encode(Pull([Pulled(n + 1, 0, b"") for n in range(65)], False)),
        bytes(3_000_000),
    ],
)
def test_answers_that_are_no_list_end_the_pull_with_a_typed_error(
    office: PracticeOffice, desk: Desk, server: TwistingServer, body: bytes
) -> None:
    send_three(office)
    server.twist = lambda told: (told.status, body if "capsules" in told.path else told.body)
    with pytest.raises(GatewayError) as caught:
        pull_from(desk, server)
    assert caught.value.code in ("bad_answer", "too_long")
    assert inbox(desk) == []
    assert office.pull(desk).new == 3


def test_a_reply_that_the_server_refuses_or_loses(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    office.pull(desk)
    acknowledge(desk, 1, "Thank you.")
    server.twist = lambda told: (503, b"") if "/replies" in told.path else (told.status, told.body)
    with line(desk, server) as gateway, pytest.raises(GatewayError):
        post_replies(desk, gateway)
    assert unposted(desk) == 1
    assert case_file(desk, 1).row.state is State.ACKNOWLEDGED
    server.twist = lambda told: (told.status, told.body)
    with line(desk, server) as gateway:
        assert post_replies(desk, gateway).posted == 1


def test_thousands_of_pieces_of_junk_fill_no_disk(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send_three(office)
    chance = random.Random(9)
    pages = 0

    def junk(said: Pull) -> Pull:
        nonlocal pages
        pages += 1
        records = [Pulled(pages * 64 + n, 0, chance.randbytes(40)) for n in range(64)]
        return Pull(records, more=pages < 70)

    server.twist = on_capsules(junk)
    report = pull_from(desk, server)
    assert report.quarantined == 70 * 64
    assert report.more is False
    kept = sum(item.has_bytes for item in quarantine(desk.vault.db))
    assert kept == 4_096
    server.twist = on_capsules(lambda said: said)
    with line(desk, server) as gateway:
        assert pull(desk, gateway, from_start=True).new == 3
    assert all_three(desk)
