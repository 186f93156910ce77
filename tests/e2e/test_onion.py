"""Reports and replies through an onion service, on a Tor network that lives on this computer alone."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import nacl.utils
import pytest

from desktop.services import casefiles
from desktop.services.routes import Proxy, Route
from server_stub.onion.control import connect, trusted_users
from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.identity import OnionIdentity
from server_stub.onion.login import log_in
from server_stub.onion.publishing import Onion, add_command, publish
from server_stub.onion.replies import Reply
from tests.e2e.office_kit import PLAN, RealOffice, open_office
from tests.e2e.ombra_process import fixture, ombra, start_ombra
from tests.simulator.server import ServerProcess, free_port
from tests.simulator.tornetwork import PATIENCE_SECONDS, TorNetwork, TorNode, control_settings
from tests.simulator.torstreams import Stream, addresses_of, streams_during
from tests.sources import ROOT

PUBLISH_SECONDS = 10
REPLY = "Thank you. We have read what you wrote about the meeting."
LOOPBACK = "0100007F"
TWICE = """
import sys
from desktop.services.http import Expected, HttpLine, Request
for _ in range(2):
    with HttpLine(sys.argv[2], sys.argv[1]) as line:
        line.send(Request("GET", "/healthz"), Expected(200, 16))
"""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@dataclass
class Town:
    """A network, a server that is an onion service on it, and an office whose desks reach it so."""

    network: TorNetwork
    server: ServerProcess
    office: RealOffice
    onion: str

    @property
    def way(self) -> list[str]:
        """Options by which the command line reaches the office."""
        proxy = f"socks5h://127.0.0.1:{self.network.socks_port}"
        return ["--office", self.office.address(), "--proxy", proxy]

    def published(self) -> str:
        """Wait until the server says that it can be reached."""
        return self.server.says()["published"]

    def visit(self, words: str) -> dict[str, Any]:
        """Look for replies until something can be reached: a client may still know former ways in."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            with start_ombra("replies", *self.way, "--json", words=words) as process:
                out, err = process.communicate()
            if process.returncode == 0:
                found: dict[str, Any] = json.loads(out.splitlines()[-1])
                return found
            assert process.returncode == 5, err
            assert time.monotonic() < deadline, err


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    folder = tmp_path_factory.mktemp("onion")
    with (
        TorNetwork(folder / "tor") as network,
        ServerProcess(
            folder, publish_interval_seconds=PUBLISH_SECONDS, tor_control=network.service_control
        ) as server,
    ):
        onion = server.says()["published"]
        plan = replace(PLAN, publish_interval_seconds=PUBLISH_SECONDS)
        route = Route(Proxy("127.0.0.1", network.socks_port))
        office = open_office(folder / "office", server.invitation, plan=plan, route=route)
        yield Town(network, server, office, onion)


def new_words() -> str:
    return " ".join(ombra("receipt", "new")["words"])


def test_the_office_is_known_by_its_onion_address(town: Town) -> None:
    host = town.onion.removeprefix("http://")
    assert town.office.address().startswith(f"ombra:{host}/")
    with town.office.desk() as desk:
        assert desk.card.endpoints == [town.onion]


def test_a_report_with_a_file_and_its_reply_travel_through_the_onion_service(
    town: Town, tmp_path: Path
) -> None:
    data = b"small attachment " * 4_000
    (tmp_path / "notes.txt").write_bytes(data)
    words = new_words()
    attached = ["--attach", str(tmp_path / "notes.txt")]
    sent = ombra("submit", fixture("f08"), *attached, *town.way, "--words-stdin", words=words)
    assert sent["receipt_verified"] is True
    with town.office.desk() as desk:
        report = town.office.pull(desk)
        assert report.new == 1
        case = casefiles.inbox(desk)[0]
        town.office.answer(desk, case.id, REPLY)
    found = town.visit(words)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not found["messages"] and time.monotonic() < deadline:
        found = town.visit(words)
    assert [message["text"] for message in found["messages"]] == [REPLY]


def test_every_purpose_has_a_circuit_of_its_own(town: Town, tmp_path: Path) -> None:
    """Of a report with a file: office, chunks, capsule. Of a visit: office, heads, board, log."""
    (tmp_path / "notes.txt").write_bytes(b"x" * 70_000)
    words = new_words()
    given = [fixture("f08"), "--attach", str(tmp_path / "notes.txt"), "--words-stdin"]
    for purposes, command in ((3, ["submit", *given]), (4, ["replies"])):
        start = partial(start_ombra, *command, *town.way, "--json", words=words)
        streams = streams_during(start, town.network.client_control)
        assert {stream.target for stream in streams} == {f"{town.onion.removeprefix('http://')}:80"}
        circuits = circuits_by_user(streams)
        assert "" not in circuits
        assert len(circuits) == purposes
        numbers = [number for used in circuits.values() for number in used]
        assert len(numbers) == len(set(numbers))


def test_one_purpose_twice_would_share_a_circuit(town: Town) -> None:
    """What is measured above is tor's doing by user names, not a circuit for every connection anyway."""
    command = [
        sys.executable,
        "-c",
        TWICE,
        f"socks5h://one:one@127.0.0.1:{town.network.socks_port}",
        town.onion,
    ]
    start = partial(subprocess.Popen, command, cwd=ROOT, text=True)
    streams = streams_during(start, town.network.client_control)
    assert len(streams) == 2
    assert len({stream.circuit for stream in streams}) == 1


def circuits_by_user(streams: list[Stream]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for stream in streams:
        found[stream.user].add(stream.circuit)
    return found


def test_a_server_that_was_killed_comes_back_at_the_same_address(town: Town) -> None:
    town.server.kill()
    town.server.restart()
    assert town.published() == town.onion
    assert town.visit(new_words())["found"] is False


def test_a_tor_that_was_killed_is_asked_again_when_it_is_back(town: Town) -> None:
    town.network.service.kill()
    town.network.service.start()
    assert town.published() == town.onion
    assert town.visit(new_words())["found"] is False
    said = [line.partition(":")[0] for line in town.server.errors.read_text().splitlines()]
    assert set(said) <= {"tor_gone", "tor_not_running"}
    assert "tor_gone" in said


def test_tor_takes_everything_that_is_asked_of_it(tmp_path: Path) -> None:
    """Proof of work at once, the address that we say, and no second server beside the first. Offline."""
    port, place = free_port(), tmp_path / "tor" / "control"
    settings = (
        f"DisableNetwork 1\nSocksPort 0\nLog notice stdout\n{control_settings(port)}ControlSocket {place}\n"
    )
    node = TorNode(tmp_path / "tor", settings).start()
    onion = Onion(OnionIdentity(b"\x05" * 32), "127.0.0.1:9", [port])
    try:
        node.wait_for("Opened Control listener connection (ready) on 127")
        node.wait_for("Opened Control listener connection (ready) on /")
        with connect([port], threading.Event()) as first, connect([place], threading.Event()) as second:
            for control in (first, second):
                log_in(control, trusted_users(), nacl.utils.random)
            added = first.ask(add_command(onion, with_work=True))
            assert added == Reply(250, (f"ServiceID={onion.identity.service_id}", "OK"))
            with pytest.raises(OnionFailed) as caught:
                publish(second, onion)
    finally:
        node.kill()
    assert caught.value.fault is OnionFault.TAKEN


def test_nothing_left_this_computer(town: Town) -> None:
    connected = addresses_of(town.network.nodes)
    assert LOOPBACK in connected
    assert {address[-8:] for address in connected} == {LOOPBACK}
    for node in town.network.nodes:
        lines = node.settings.splitlines()
        assert "OutboundBindAddress 127.0.0.1" in lines
        (authority,) = [line for line in lines if line.startswith("DirAuthority ")]
        assert " 127.0.0.1:" in authority
