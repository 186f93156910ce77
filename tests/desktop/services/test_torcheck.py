"""Whether a place is Tor's: asked of itself, and never believed for its port alone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import nacl.utils
import pytest

from desktop.services.errors import GatewayError, TorError
from desktop.services.routes import Proxy
from desktop.services.torcheck import checked, find_running, listeners
from desktop.services.torplaces import Places
from desktop.services.torprocess import OwnTor, TorPlan, start_tor
from tests.simulator.faketor import make_fake_tor
from tests.simulator.rawserver import RawServer
from tests.simulator.server import free_port
from tests.simulator.socksproxy import SocksProxy

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the fake is a script")


@pytest.fixture
def tor(tmp_path: Path) -> Iterator[OwnTor]:
    started = start_tor(TorPlan(Places(make_fake_tor(tmp_path), {})))
    yield started
    started.end()


def code_of(port: int) -> str:
    with pytest.raises((TorError, GatewayError)) as caught:
        checked(Proxy("127.0.0.1", port), nacl.utils.random)
    return str(caught.value.code)


def test_a_tor_that_runs_is_found_behind_what_is_none(tor: OwnTor) -> None:
    with RawServer([b"HTTP/1.1 400 Bad Request\r\n\r\n"]) as other:
        ports = (free_port(), other.port, tor.proxy.port)
        assert find_running(nacl.utils.random, ports) == Proxy("127.0.0.1", tor.proxy.port, tor=True)
    assert find_running(nacl.utils.random, ports[:1]) is None


def test_another_socks_proxy_is_not_taken_for_tor() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        # An ordinary one does all but the command that Tor added.
        code = (
            "import socket,sys\n"
            "s=socket.socket(fileno=int(sys.argv[1]));c,_=s.accept()\n"
            "c.recv(9);c.sendall(b'\\x05\\x02');c.recv(99);c.sendall(b'\\x01\\0')\n"
            "c.recv(99);c.sendall(b'\\x05\\x07\\0\\x01'+bytes(6));c.close()\n"
        )
        with subprocess.Popen(
            [sys.executable, "-c", code, str(listener.fileno())], pass_fds=[listener.fileno()]
        ):
            assert code_of(listener.getsockname()[1]) == "not_tor"


def test_one_that_connects_anywhere_is_not_taken_for_tor() -> None:
    # Whoever takes the question for an ordinary connection leads it to a server, which says something else.
    with RawServer([b"nonsense"]) as server, SocksProxy(server.port) as proxy:
        assert code_of(proxy.port) == "not_tor"
        proxy.failure = None


def test_nobody_at_all() -> None:
    assert code_of(free_port()) == "proxy_unreachable"


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="another account")
def test_a_program_of_another_person_on_this_computer_is_a_stranger(tor: OwnTor, tmp_path: Path) -> None:
    """It behaves as Tor does, and would be shown where the report goes."""
    code = (
        "import os,socket,sys\n"
        "os.setuid(65534);s=socket.create_server(('127.0.0.1',0))\n"
        "print(s.getsockname()[1],flush=True);s.accept();sys.stdin.read()\n"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert code_of(int(other.stdout.readline())) == "tor_stranger"
        other.kill()


def test_the_kernels_tables_are_read(tmp_path: Path) -> None:
    table = tmp_path / "tcp"
    row = "   0: 0100007F:{port} 00000000:0000 {state} 00000000:00000000 00:00000000 00000000 {uid} 0 1 1\n"
    table.write_text(
        "  sl  local_address rem_address st\n"
        + row.format(port="235A", state="0A", uid=107)
        + row.format(port="235A", state="01", uid=7)
        + row.format(port="235B", state="0A", uid=8)
    )
    assert listeners(9050, [table, tmp_path / "missing"]) == {107}
