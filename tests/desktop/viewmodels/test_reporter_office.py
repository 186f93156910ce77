"""Choosing an office: looked up, compared, accepted; and what keeps it from being trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.address import office_file
from desktop.services.routes import Proxy, Route
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import (
    Connection,
    Origin,
    Stage,
    charter_of,
    connection_of,
)
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, hostile, server
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerThread, free_port
from tests.simulator.socksproxy import SocksProxy

__all__ = ["desk", "hostile", "server"]

ONION = "o" * 56 + ".onion"
WEB = "https://office.invalid"
NOBODY = Route(Proxy("127.0.0.1", 1))
"""A proxy that is not there."""


@pytest.fixture
def office(server: ServerThread) -> OfficeModel:
    return OfficeModel(Bench(server.clock).world, Route())


def can_seal(office: OfficeModel) -> bool:
    return office.snapshot.can_seal


def connection(office: OfficeModel) -> Connection:
    return office.snapshot.connection


def code(office: OfficeModel) -> str:
    return str(getattr(office.snapshot.error, "code", ""))


def test_an_address_is_proposed_before_it_is_used(office: OfficeModel, desk: PracticeDesk) -> None:
    office.propose_address(f"  {desk.address} ")
    state = office.snapshot
    assert (state.stage, state.office, office.line) == (Stage.PROPOSED, None, None)
    assert state.proposed is not None
    assert state.proposed.name("zh-Hans") == "练习办公室"
    assert charter_of(state.proposed, "zh-Hans") == "We practise."
    office.accept()
    assert can_seal(office)
    assert (office.snapshot.origin, office.snapshot.connection) == (Origin.ADDRESS, Connection.LOCAL)
    assert office.line is not None


def test_what_is_not_accepted_is_not_used(office: OfficeModel, desk: PracticeDesk) -> None:
    office.propose_address(desk.address)
    office.reject()
    assert (office.snapshot.stage, office.snapshot.proposed, office.line) == (Stage.EMPTY, None, None)


def test_the_office_it_was_started_with_is_used_at_once(
    office: OfficeModel, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(desk.file())
    office.open_given(str(path))
    assert can_seal(office)
    assert office.snapshot.origin is Origin.FILE


@pytest.mark.parametrize("text", ["", "office.example.org", "ombra:127.0.0.1:1/123"])
def test_an_address_with_a_mistake_is_told_before_anything_is_fetched(office: OfficeModel, text: str) -> None:
    office.propose_address(text)
    assert code(office) in ("bad_address", "bad_fingerprint")
    assert office.snapshot.stage is Stage.EMPTY


def test_another_root_behind_the_address_is_refused(office: OfficeModel, desk: PracticeDesk) -> None:
    last = "1" if desk.address[-1] != "1" else "2"
    office.propose_address(desk.address[:-1] + last)
    assert code(office) == "wrong_root"
    assert office.snapshot.proposed is None


def test_an_older_card_than_the_accepted_one_stops_sealing(
    server: ServerThread, desk: PracticeDesk, hostile: HostileServer
) -> None:
    newer = desk.card(2)
    desk.publish_card(newer)
    office = OfficeModel(Bench(server.clock).world, Route())
    office.open_given(desk.address.replace(f":{server.port}/", f":{hostile.port}/"))
    assert can_seal(office)
    hostile.answers["GET /v1/office"] = desk.blob(desk.cards[0], [desk.bundle(0, desk.cards[0])])
    office.refresh()
    assert code(office) == "rolled_back"
    assert office.snapshot.betrayed
    assert not can_seal(office)
    assert office.snapshot.office is not None


def test_without_the_server_the_office_file_still_says_who_they_are(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(desk.file())
    office = OfficeModel(Bench(server.clock).world, Route())
    server.stop()
    try:
        office.propose_file(path)
    finally:
        server.start()
    state = office.snapshot
    assert (state.stage, code(office)) == (Stage.PROPOSED, "connection_refused")
    assert state.proposed is not None
    assert state.proposed.name() == "Practice Office"
    office.accept()
    assert not can_seal(office)
    office.refresh()
    assert can_seal(office)


def test_no_office_file_is_said_plainly(office: OfficeModel, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("not an office")
    office.propose_file(path)
    assert code(office) == "bad_structure"
    office.propose_file(tmp_path / "gone.json")
    assert code(office) == "file_missing"


def test_a_host_elsewhere_needs_a_proxy_or_a_deliberate_choice(
    server: ServerThread, desk: PracticeDesk, tmp_path: Path
) -> None:
    office = OfficeModel(Bench(server.clock).world, Route())
    address = f"ombra:office.invalid/{desk.address.rpartition('/')[2]}"
    office.propose_address(address)
    assert code(office) == "direct_not_chosen"


def test_after_the_route_changed_the_old_line_is_gone(office: OfficeModel, desk: PracticeDesk) -> None:
    office.open_given(desk.address)
    before = office.line
    office.use_route(NOBODY)
    assert office.line is not before
    assert connection(office) is Connection.PROXY
    assert code(office) == "proxy_unreachable"
    office.use_route(Route())
    assert can_seal(office)
    assert connection(office) is Connection.LOCAL


@pytest.mark.parametrize(
    ("host", "route", "connection"),
    [
        ("127.0.0.1", Route(), Connection.LOCAL),
        ("127.0.0.1", Route(Proxy("127.0.0.1", 9050)), Connection.PROXY),
        ("127.0.0.1", Route(Proxy("127.0.0.1", 9050, tor=True)), Connection.TOR),
        ("office.example.org", Route(), Connection.UNCHOSEN),
        ("office.example.org", Route(direct=True), Connection.DIRECT),
        ("office.example.org", Route(Proxy("127.0.0.1", 9050)), Connection.PROXY),
        ("office.example.org", Route(Proxy("127.0.0.1", 9050, tor=True)), Connection.TOR),
    ],
)
def test_the_connection_is_called_what_it_is(host: str, route: Route, connection: Connection) -> None:
    assert connection_of(host, route) is connection


def with_onion(desk: PracticeDesk) -> bytes:
    """The office's file after it named an onion address beside its first one on the open web."""
    desk.publish_card(desk.card(2, endpoints=[WEB, f"http://{ONION}"]))
    digits = desk.address.rpartition("/")[2]
    return office_file(f"ombra:office.invalid/{digits}", desk.cards[-1], desk.first_root, [])


def test_through_tor_the_onion_address_comes_first(
    office: OfficeModel, desk: PracticeDesk, server: ServerThread, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(with_onion(desk))
    with SocksProxy(server.port) as proxy:
        office.use_route(Route(Proxy("127.0.0.1", proxy.port, tor=True)))
        office.open_given(str(path))
        assert can_seal(office)
        assert connection(office) is Connection.TOR
        assert office.line is not None
        assert office.line.address.host == ONION
        office.refresh()
    assert [(asked.host, asked.port) for asked in proxy.asked] == [(ONION.encode(), 80)] * 2


def test_where_the_onion_address_is_out_of_reach_the_other_one_is_tried(
    office: OfficeModel, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(with_onion(desk))
    with SocksProxy(free_port()) as proxy:  # it leads to nobody
        office.use_route(Route(Proxy("127.0.0.1", proxy.port, tor=True)))
        office.open_given(str(path))
    assert [(asked.host, asked.port) for asked in proxy.asked] == [
        (ONION.encode(), 80),
        (b"office.invalid", 443),
    ]
    assert office.snapshot.office is not None
    assert not can_seal(office)


def test_a_proxy_that_is_not_tor_is_not_asked_for_an_onion_address(
    office: OfficeModel, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "office.json"
    path.write_bytes(with_onion(desk))
    with SocksProxy(free_port()) as proxy:
        office.use_route(Route(Proxy("127.0.0.1", proxy.port)))
        office.open_given(str(path))
    assert {asked.host for asked in proxy.asked} == {b"office.invalid"}


def test_an_office_file_is_shown_before_there_is_a_way_to_its_onion_address(
    office: OfficeModel, desk: PracticeDesk, tmp_path: Path
) -> None:
    path, digits = tmp_path / "office.json", desk.address.rpartition("/")[2]
    lines = ["192.0.2.1:9001"]
    path.write_bytes(office_file(f"ombra:{ONION}/{digits}", desk.cards[-1], desk.first_root, [], lines))
    office.open_given(str(path))
    assert office.snapshot.office is not None
    assert (code(office), connection(office)) == ("no_proxy", Connection.UNCHOSEN)
    assert office.bridges == ("192.0.2.1:9001",)
