"""A server that keeps replies off the board, drops covers, or deletes what a desk has not read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from crypto.deskwire import Tombstone, Tombstones, encode_tombstones
from crypto.ids import Tag
from crypto.logevidence import Kind
from crypto.logproof import Accused
from crypto.office import decode_office, encode_office
from desktop.services.casefiles import inbox
from desktop.services.casework import Answer, ReplyKind, answer
from desktop.services.desk import Desk
from desktop.services.deskcovers import post_cover
from desktop.services.deskkeys import renew_keys
from desktop.services.deskreplies import post_replies
from desktop.services.gateway import Dialler
from desktop.services.routes import Route
from tests.attacks.attackeddesk import fault, kinds, proven, round_with, send
from tests.attacks.twistingserver import Told, TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.servercopies import change

DAY = 86_400


@pytest.fixture
def tag(office: PracticeOffice, desk: Desk, server: TwistingServer) -> Tag:
    """A reply that was posted."""
    send(office, 1)
    round_with(desk, server)
    (case,) = inbox(desk)
    answer(desk, case.id, Answer(ReplyKind.NOTE, "We read it.", "en"))
    with office.line(desk) as gateway:
        assert post_replies(desk, gateway).posted == 1
    (row,) = desk.vault.db.rows("SELECT tag FROM replies")
    return Tag(row[0])


def rounds(office: PracticeOffice, desk: Desk, server: TwistingServer, many: int) -> list[tuple[str, ...]]:
    """The alarms of so many intervals."""
    found = []
    for _ in range(many):
        office.later()
        found.append(round_with(desk, server).alarms)
    return found


def test_a_reply_that_is_where_it_should_be(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tag: Tag
) -> None:
    assert set(rounds(office, desk, server, 6)) == {()}
    pages = [path for path in server.asked if path.startswith("/v1/board/") and not path.endswith("index")]
    assert 0 < len(pages) <= 6  # of each publication one, like a visitor
    office.clock.now += 40 * DAY
    office.later()
    assert "reply_withheld" not in round_with(desk, server).alarms


def test_a_reply_that_is_kept_off_the_board(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tag: Tag, tmp_path: Path
) -> None:
    change(office.server, "UPDATE replies SET visible_from = visible_from + 100 * 86400")
    alarms = rounds(office, desk, server, 5)
    assert (alarms[0], alarms[-1]) == ((), ("reply_withheld",))
    assert not round_with(desk, server).cosigned
    assert fault(desk, "reply_withheld").about == tag
    assert proven(desk, "reply_withheld", tmp_path) == (Kind.REPLY_WITHHELD, None)


def test_something_else_in_the_place_of_a_reply(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tag: Tag, tmp_path: Path
) -> None:
    change(office.server, "UPDATE replies SET reply = CAST(substr(reply, 1, 16) || zeroblob(32752) AS BLOB)")
    assert rounds(office, desk, server, 5)[-1] == ("reply_changed",)
    assert proven(desk, "reply_changed", tmp_path) == (Kind.REPLY_WITHHELD, None)


def test_a_cover_that_is_dropped_proves_it_to_anybody(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    send(office, 2)
    round_with(desk, server)
    dial = Dialler(desk.address, Route(), desk.random)
    post_cover(desk, dial)
    ((entry,),) = desk.vault.db.rows("SELECT entry FROM entries WHERE promise IS NOT NULL")
    change(office.server, "UPDATE capsules SET logged = 1 WHERE entry = ?", entry)
    change(office.server, "UPDATE capsules SET seq = 100 WHERE entry = ?", entry)
    rounds(office, desk, server, 3)
    assert "log_dropped" in kinds(desk)
    assert fault(desk, "log_dropped").about == entry[:32]
    assert proven(desk, "log_dropped", tmp_path) == (Kind.PROMISE_BROKEN, Accused.LOG)


def deleted(*stones: Tombstone) -> Callable[[str], bytes | None]:
    """A server that says that it deleted these."""

    def make(path: str) -> bytes | None:
        if not path.startswith("/v1/desk/tombstones"):
            return None
        after = int(path.partition("after=")[2])
        return encode_tombstones(Tombstones([one for one in stones if one.number > after], more=False))

    return make


def test_a_report_that_is_said_to_be_deleted_by_age(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    """No honest server deletes what this desk has not collected (SPEC §12.8)."""
    first, second = send(office, 1, 2)
    round_with(desk, server)
    (third,) = send(office, 3)
    office.later()
    change(office.server, "DELETE FROM capsules WHERE entry = ?", third)
    server.make = deleted(Tombstone(1, 3, third, int(office.clock.now)))
    report = round_with(desk, server)
    assert (set(report.alarms), report.not_given, report.cosigned) == (
        {"deleted_early", "log_not_given"},
        1,
        False,
    )
    assert proven(desk, "deleted_early", tmp_path) == (Kind.NOT_SHOWN, None)
    assert "gap" not in kinds(desk)
    assert first != second


def test_what_was_collected_may_be_deleted(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    entries = send(office, 1, 2)
    office.later()
    assert round_with(desk, server).cosigned
    now = int(office.clock.now)
    server.make = deleted(*(Tombstone(at, at, one, now) for at, one in enumerate(entries, 1)))
    send(office, 3)
    office.later()
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned, kinds(desk)) == ((), True, set())


def test_a_desk_that_came_later_believes_what_was_deleted_before(
    office: PracticeOffice, server: TwistingServer
) -> None:
    entries = send(office, 1, 2)
    office.later()
    change(office.server, "DELETE FROM capsules")
    server.make = deleted(*(Tombstone(at, at, one, 1_799_000_000) for at, one in enumerate(entries, 1)))
    with office.desk() as desk:
        report = round_with(desk, server)
        assert (report.alarms, report.cosigned, kinds(desk)) == ((), True, set())


def test_own_keys_that_are_not_the_last_ones(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    with office.gateway() as public:
        old = decode_office(public.office()).bundles
    office.clock.now += 7 * DAY
    with office.line(desk) as gateway:
        assert renew_keys(desk, gateway).published
    office.later(0)
    assert round_with(desk, server).alarms == ()

    def with_old_keys(told: Told) -> tuple[int, bytes]:
        if told.path != "/v1/office":
            return honest(told)
        return 200, encode_office(msgspec.structs.replace(decode_office(told.body), bundles=old))

    server.twist = with_old_keys
    assert set(round_with(desk, server).alarms) == {"own_keys_differ", "office_differs"}
    assert proven(desk, "own_keys_differ", tmp_path) == (Kind.CARD_DIFFERS, None)
