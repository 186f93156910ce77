"""A server that signs two logs, goes back, or shows files, boards and offices that its log does not name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.logevidence import Kind
from crypto.logproof import Accused
from crypto.office import decode_office, encode_office
from desktop.services.desk import Desk
from tests.attacks.attackeddesk import proven, round_with, send
from tests.attacks.twistingserver import Told, TwistingServer, honest
from tests.desktop.services.practicedesk import PracticeOffice
from tests.simulator.servercopies import change, forget_files, kept_copy, put_back

Answer = tuple[int, bytes]


def instead(path: str, body: bytes) -> Callable[[Told], Answer]:
    """Something else under one address."""
    return lambda told: (200, body) if told.path == path else honest(told)


def test_two_trees_of_one_log(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    send(office, 1)
    office.later()
    copy = kept_copy(office.server, "before")
    send(office, 2, 3)
    office.later()
    assert round_with(desk, server).cosigned
    put_back(office.server, copy)
    office.later(0)
    send(office, 4, 5, 6, 7)
    office.later()
    report = round_with(desk, server, from_start=True)
    assert (report.alarms, report.checked, report.cosigned) == (("log_forked",), False, False)
    assert proven(desk, "log_forked", tmp_path) == (Kind.FORKED, Accused.LOG)


def test_one_tree_for_the_desk_and_another_for_others(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    """Two desks are shown two logs; either learns of it by the head that the other signed."""
    send(office, 1)
    office.later()
    copy = kept_copy(office.server, "before")
    send(office, 2)
    office.later()
    round_with(desk, server)
    office.clock.now -= 21_600
    put_back(office.server, copy)
    send(office, 3)
    office.later()
    with office.desk(1) as other:
        assert office.round(other).log.cosigned
    report = round_with(desk, server, from_start=True)
    assert report.alarms == ("log_forked",)
    assert proven(desk, "log_forked", tmp_path) == (Kind.FORKED, Accused.LOG)


def test_a_log_that_became_shorter(
    office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path
) -> None:
    copy = kept_copy(office.server, "before")
    send(office, 1)
    office.later()
    round_with(desk, server)
    put_back(office.server, copy)
    office.later()
    report = round_with(desk, server, from_start=True)
    assert (report.alarms, report.cosigned) == (("log_rolled_back",), False)
    assert proven(desk, "log_rolled_back", tmp_path) == (Kind.BACK_DATED, Accused.LOG)


def test_an_older_head(office: PracticeOffice, desk: Desk, server: TwistingServer, tmp_path: Path) -> None:
    with office.gateway() as gateway:
        old = gateway.log_checkpoint()
    send(office, 1)
    office.later()
    round_with(desk, server)
    server.twist = instead("/v1/log/checkpoint", old)
    assert round_with(desk, server).alarms == ("log_rolled_back",)
    assert proven(desk, "log_rolled_back", tmp_path) == (Kind.ROLLED_BACK, None)


def test_neither_a_restored_vault_nor_a_restored_server_goes_back(
    office: PracticeOffice, server: TwistingServer
) -> None:
    """Both are set back to one evening; the head that was seen since lies beside the vault."""
    folder = office.made.desks[0].folder
    with office.desk() as desk:
        round_with(desk, server)
    vault = (folder / "vault.db").read_bytes()
    copy = kept_copy(office.server, "evening")
    send(office, 1)
    office.later()
    with office.desk() as desk:
        assert round_with(desk, server).cosigned
    (folder / "vault.db").write_bytes(vault)
    put_back(office.server, copy)
    office.later()
    with office.desk() as desk:
        assert round_with(desk, server).alarms == ("log_rolled_back",)


def test_entries_that_changed_places(office: PracticeOffice, server: TwistingServer, tmp_path: Path) -> None:
    send(office, 1, 2)
    office.later()
    change(office.server, "UPDATE log SET idx = 1 - idx + 10")
    change(office.server, "UPDATE log SET idx = idx - 10")
    forget_files(office.server)
    office.later(0)
    with office.desk() as desk:
        report = round_with(desk, server)
        assert (report.alarms, report.checked) == (("log_tree_differs",), False)
        assert proven(desk, "log_tree_differs", tmp_path) == (Kind.TREE_DIFFERS, None)


def test_a_file_of_the_log_that_is_kept_back(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    send(office, 1)
    office.later()
    server.twist = lambda told: (404, b"") if "/tile/" in told.path else honest(told)
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == (("log_not_shown",), False)


def test_a_head_that_nobody_signed(office: PracticeOffice, desk: Desk, server: TwistingServer) -> None:
    with office.gateway() as gateway:
        head = gateway.log_checkpoint()
    server.twist = instead("/v1/log/checkpoint", head.replace(b"published 1", b"published 2"))
    assert round_with(desk, server).alarms == ("log_bad_head",)


def without_keys(answer: bytes) -> bytes:
    blob = decode_office(answer)
    blob.bundles.clear()
    return encode_office(blob)


def with_another_page(index: bytes) -> bytes:
    return index[:-1] + bytes([index[-1] ^ 1])


@pytest.mark.parametrize(
    ("path", "change_it", "alarm", "kind"),
    [
        ("/v1/board/index", with_another_page, "board_differs", Kind.BOARD_DIFFERS),
        ("/v1/office", without_keys, "office_differs", Kind.CARD_DIFFERS),
    ],
)
def test_another_board_or_office_than_the_log_names(
    office: PracticeOffice,
    desk: Desk,
    server: TwistingServer,
    tmp_path: Path,
    path: str,
    change_it: Callable[[bytes], bytes],
    alarm: str,
    kind: Kind,
) -> None:
    office.later(0)
    server.twist = lambda told: (200, change_it(told.body)) if told.path == path else honest(told)
    report = round_with(desk, server)
    assert alarm in report.alarms
    assert not report.cosigned
    assert proven(desk, alarm, tmp_path) == (kind, None)
    server.twist = honest
    report = round_with(desk, server)
    assert (report.alarms, report.cosigned) == ((), True)
