"""`ombra-server` as an onion service: its address from the start, what it prints, what it refuses."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.invitations import parse_invitation
from server_stub import check, datafolder
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.onion.identity import OnionIdentity
from server_stub.service import World
from tests.simulator.controlpeer import ControlPeer, cookie_file
from tests.simulator.server import ServerProcess, SetClock, free_port


@pytest.fixture
def tor(tmp_path: Path) -> Iterator[ControlPeer]:
    """Somebody who publishes whatever service is asked for."""
    with ControlPeer(cookie_file(tmp_path / "cookie"), "") as peer:
        yield peer


def identity_of(data: Path) -> OnionIdentity:
    folder = DataFolder(data)
    return OnionIdentity(folder.read_key(folder.onion_key))


def test_the_invitation_names_the_onion_address(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path, tor_control=free_port())
    invited = parse_invitation(server.invitation.read_bytes())
    assert (invited.host, invited.port) == (f"{identity_of(server.data).service_id}.onion", None)
    said = json.loads(server.run("init", str(tmp_path / "two"), "--json").stdout)
    assert said["onion"] == identity_of(tmp_path / "two").url != identity_of(server.data).url


def test_the_key_is_made_once_and_is_for_the_owner_alone(tmp_path: Path) -> None:
    clock = SetClock()
    datafolder.create(tmp_path / "data", None, clock, os.urandom)
    folder = DataFolder(tmp_path / "data")
    assert stat.S_IMODE(folder.onion_key.stat().st_mode) == 0o600
    folder.onion_key.write_bytes(os.urandom(32))
    assert "file_changed:onion.key" in check.look(folder, Config(), World(clock, os.urandom)).faults


def test_it_says_where_it_can_be_reached_and_goes_on_when_tor_is_back(
    tmp_path: Path, tor: ControlPeer
) -> None:
    server = ServerProcess(tmp_path, tor_control=tor.port)
    identity = identity_of(server.data)
    tor.service = identity.service_id
    with server:
        for _ in range(2):
            assert server.says() == {"published": identity.url}
            tor.cut()
        assert server.says() == {"published": identity.url}
    assert server.errors.read_text().splitlines() == [server.errors.read_text().splitlines()[0]] * 2
    assert server.errors.read_text().startswith("tor_gone: ")
    added = {line for line in tor.heard if line.startswith("ADD_ONION ")}
    assert {line.rpartition("=")[2] for line in added} == {f"80,127.0.0.1:{server.port}"}


def test_without_tor_it_serves_and_says_who_must_act(tmp_path: Path) -> None:
    with ServerProcess(tmp_path, tor_control=free_port()) as server:
        while not server.errors.read_text():
            assert server.run("check", "--data", str(server.data)).returncode == 1
        assert server.stop() == 0
    assert server.errors.read_text().startswith("tor_not_running: ")


def test_an_onion_service_listens_here_alone(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    for host in ("0.0.0.0", "::", "192.0.2.1"):
        done = server.run("serve", "--data", str(server.data), "--onion", "--host", host, "--port", "0")
        assert done.returncode == 2


def test_a_folder_without_its_onion_key_is_not_published_under_a_new_one(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    (server.data / "onion.key").unlink()
    done = server.run("serve", "--data", str(server.data), "--onion", "--port", str(server.port))
    assert (done.returncode, done.stdout) == (4, "")
    assert not (server.data / "onion.key").exists()


def test_places_are_ports_of_this_computer_or_sockets(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    for place in ("0", "65536", "99999999999"):
        done = server.run("serve", "--data", str(server.data), "--onion", "--tor-control", place)
        assert done.returncode == 2
