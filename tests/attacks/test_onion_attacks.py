"""Somebody else sits where tor's control port is expected, and wants the onion key, a file, or us to hang."""

from __future__ import annotations

import itertools
import os
import socket
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import nacl.utils
import pytest

from server_stub.onion.control import Control, connect, trusted_users
from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.identity import OnionIdentity
from server_stub.onion.login import log_in, read_cookie
from server_stub.onion.publishing import Onion, publish
from tests.simulator.controlpeer import OK, ControlPeer, Says, challenged, cookie_file, ways_in
from tests.simulator.rawserver import Endless
from tests.simulator.wire import Wire

IDENTITY = OnionIdentity(b"\x07" * 32)
GARBLED, STRANGER, LOCKED = OnionFault.GARBLED, OnionFault.STRANGER, OnionFault.LOCKED


class Mute(Wire):
    """Takes connections, reads, and never says a word."""

    def serve(self, client: socket.socket, number: int) -> None:
        """Read to the end."""
        while client.recv(4_096):
            pass


def clock(step: float) -> Iterator[float]:
    """A clock that goes on by so many seconds each time somebody looks."""
    return itertools.count(0.0, step)


def fault_at(port: int) -> OnionFault | None:
    """Publish through whoever listens there; what it came to."""
    stop = threading.Event()
    try:
        with connect([port], stop) as control:
            log_in(control, trusted_users(), nacl.utils.random)
            publish(control, Onion(IDENTITY, "127.0.0.1:8440", [port]))
    except OnionFailed as error:
        return error.fault
    return None


def attacked(cookie: Path, changes: Mapping[str, Says | bytes | None]) -> tuple[OnionFault | None, list[str]]:
    """What an attack came to, and all that was said to the attacker."""
    with ControlPeer(cookie, IDENTITY.service_id, changes) as peer:
        fault = fault_at(peer.port)
    return fault, peer.heard


@pytest.fixture
def cookie(tmp_path: Path) -> Path:
    return cookie_file(tmp_path / "cookie")


def test_tor_itself_is_given_the_key(cookie: Path) -> None:
    fault, heard = attacked(cookie, {})
    assert fault is None
    assert heard[-1].startswith(f"ADD_ONION {IDENTITY.tor_key} PoWDefensesEnabled=1 ")
    assert heard[-1].endswith(" Port=80,127.0.0.1:8440")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"PROTOCOLINFO": ways_in("NULL")}, LOCKED),
        ({"PROTOCOLINFO": ways_in("HASHEDPASSWORD")}, LOCKED),
        ({"PROTOCOLINFO": ways_in("SAFECOOKIE")}, LOCKED),
        ({"PROTOCOLINFO": ways_in("SAFECOOKIE", Path("/nowhere/cookie"))}, STRANGER),
        ({"PROTOCOLINFO": ways_in("SAFECOOKIE", Path(r"/nowhere\000x"))}, STRANGER),
        ({"PROTOCOLINFO": OK}, GARBLED),
        ({"PROTOCOLINFO": b"HTTP/1.1 400 Bad Request\r\n\r\n"}, GARBLED),
        ({"PROTOCOLINFO": b"\x00\xff\x00\xff\r\n"}, GARBLED),
        ({"PROTOCOLINFO": None}, OnionFault.GONE),
        ({"AUTHCHALLENGE": lambda _: challenged(b"\x01" * 32, b"\x02" * 32)}, STRANGER),
        ({"AUTHCHALLENGE": OK}, STRANGER),
        ({"AUTHCHALLENGE": b"510 Unrecognized command\r\n"}, STRANGER),
        ({"AUTHCHALLENGE": None}, OnionFault.GONE),
        ({"AUTHENTICATE": b"515 Authentication failed\r\n"}, OnionFault.REFUSED),
        ({"AUTHENTICATE": None}, OnionFault.GONE),
    ],
)
def test_whoever_does_not_prove_to_be_tor_never_gets_the_key(
    cookie: Path, changes: Mapping[str, Says | bytes | None], expected: OnionFault
) -> None:
    fault, heard = attacked(cookie, changes)
    assert fault is expected
    assert [line for line in heard if "ADD_ONION" in line or IDENTITY.tor_key in line] == []


@pytest.mark.parametrize("methods", ["COOKIE", "SAFECOOKIE", "COOKIE,SAFECOOKIE"])
def test_a_stranger_who_names_our_own_key_as_the_cookie_learns_nothing_of_it(
    tmp_path: Path, methods: str
) -> None:
    """It has 32 bytes, is ours, and nobody else can read it; the stranger makes a proof with a guess."""
    key = cookie_file(tmp_path / "log.key", bytes(range(32)))
    changes: dict[str, Says | bytes | None] = {
        "PROTOCOLINFO": ways_in(methods, key),
        "AUTHCHALLENGE": lambda said: challenged(bytes(32), bytes.fromhex(said.split()[1])),
    }
    fault, heard = attacked(key, changes)
    assert fault in (LOCKED, STRANGER)
    assert {line.partition(" ")[0] for line in heard} <= {"PROTOCOLINFO", "AUTHCHALLENGE"}
    assert key.read_bytes().hex() not in "".join(heard).lower()


def test_a_stranger_who_names_a_public_file_as_the_cookie_is_not_believed(tmp_path: Path) -> None:
    """The proof would be right: everybody knows what stands in that file."""
    public = cookie_file(tmp_path / "public", mode=0o644)
    fault, heard = attacked(public, {})
    assert fault is STRANGER
    assert [line.partition(" ")[0] for line in heard] == ["PROTOCOLINFO"]


@pytest.mark.parametrize("size", [0, 31, 33, 1 << 20])
def test_a_cookie_has_thirty_two_bytes(tmp_path: Path, size: int) -> None:
    assert refusal(cookie_file(tmp_path / "cookie", bytes(size))) is STRANGER


def test_a_cookie_is_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "folder").mkdir(mode=0o700)
    assert refusal(tmp_path / "pipe") is STRANGER  # and nobody waits for a writer
    assert refusal(tmp_path / "folder") is STRANGER
    assert refusal(tmp_path / "missing") is STRANGER


def test_a_cookie_that_a_stranger_wrote_is_none(cookie: Path) -> None:
    with pytest.raises(OnionFailed) as caught:
        read_cookie(os.fsencode(cookie), trusted_users() - {os.geteuid()})
    assert caught.value.fault is STRANGER


def refusal(path: Path) -> OnionFault:
    with pytest.raises(OnionFailed) as caught:
        read_cookie(os.fsencode(path), trusted_users())
    return caught.value.fault


def test_without_a_cookie_the_kernel_says_who_listens_at_a_socket() -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX)
    with Control(ours, threading.Event()) as control, theirs:
        theirs.sendall(ways_in("NULL") + OK)
        log_in(control, trusted_users(), nacl.utils.random)
        with pytest.raises(OnionFailed) as caught:
            log_in(control, trusted_users() - {os.geteuid()}, nacl.utils.random)
    assert caught.value.fault is STRANGER


@pytest.mark.parametrize(
    "part",
    [
        b"a" * 4_096,
        b"250-" + b"a" * 60_000,
        b"250-a\r\n" * 500,
        b"250+a\r\n" + b"b\r\n" * 500,
        b"650 HS_DESC UPLOADED x y z\r\n" * 200,
        b"250 OK\r\n" * 500,
        b"\r\n" * 500,
        b"\x00" * 4_096,
    ],
)
def test_endless_words_come_to_an_end(part: bytes) -> None:
    with Endless(part) as peer:
        assert fault_at(peer.port) is GARBLED


def test_a_peer_that_says_nothing_is_not_waited_for() -> None:
    seconds = clock(11.0)
    with (
        Mute() as peer,
        socket.create_connection(("127.0.0.1", peer.port)) as sock,
        Control(sock, threading.Event(), lambda: next(seconds)) as control,
        pytest.raises(OnionFailed) as caught,
    ):
        control.ask("PROTOCOLINFO 1")
    assert caught.value.fault is OnionFault.SILENT


def test_a_peer_that_drips_is_not_waited_for() -> None:
    """A byte comes at every look at the clock, the answer never does."""
    seconds = clock(0.5)
    ours, theirs = socket.socketpair(socket.AF_UNIX)

    def drip() -> float:
        theirs.sendall(b"2")
        return next(seconds)

    with Control(ours, threading.Event(), drip) as control, theirs, pytest.raises(OnionFailed) as caught:
        control.ask("PROTOCOLINFO 1")
    assert caught.value.fault is OnionFault.SILENT


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (b"550 Onion address collision\r\n", OnionFault.TAKEN),
        (b"551 Failed to add Onion Service\r\n", OnionFault.REFUSED),
        (b"513 Invalid key type\r\n", OnionFault.TOO_OLD),
        (b"250-ServiceID=somebodyelse\r\n250 OK\r\n", GARBLED),
        (OK, GARBLED),
        (None, OnionFault.GONE),
    ],
)
def test_a_tor_that_does_not_publish_is_told_of(
    cookie: Path, answer: bytes | None, expected: OnionFault
) -> None:
    assert attacked(cookie, {"ADD_ONION": answer})[0] is expected


def test_an_older_tor_publishes_without_proof_of_work(cookie: Path) -> None:
    added = f"250-ServiceID={IDENTITY.service_id}\r\n".encode() + OK
    changes = {"ADD_ONION": lambda said: b"512 Unrecognized argument\r\n" if "PoW" in said else added}
    fault, heard = attacked(cookie, changes)
    assert fault is None
    assert heard[-1] == f"ADD_ONION {IDENTITY.tor_key} Port=80,127.0.0.1:8440"
