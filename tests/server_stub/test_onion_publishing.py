"""The thread that keeps the onion service published: what it tells, when it asks again, how it ends."""

from __future__ import annotations

import itertools
import queue
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import nacl.utils
import pytest

from server_stub.onion import faults
from server_stub.onion.control import Place, connect
from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.identity import OnionIdentity
from server_stub.onion.publishing import Onion, OnionKeeper
from tests.simulator.controlpeer import OK, ControlPeer, Says, cookie_file
from tests.simulator.server import free_port
from tests.sources import ROOT
from tests.strictness.logs import ExpectLog

IDENTITY = OnionIdentity(b"\x07" * 32)
SERVICE = IDENTITY.service_id
PATIENCE_SECONDS = 20.0

News = queue.Queue[OnionFault | None]


@contextmanager
def kept(places: list[Place], seconds: float = 0.0) -> Iterator[News]:
    """A keeper at work, and what it tells. Its clock goes on by `seconds` at each look."""
    news: News = queue.Queue()
    steps = itertools.count(0.0, seconds)
    onion = Onion(IDENTITY, "127.0.0.1:8440", places)
    keeper = OnionKeeper(onion, news.put, nacl.utils.random, lambda: next(steps), retry_seconds=0.01)
    try:
        yield news
    finally:
        keeper.close()


def peer(folder: Path, changes: Mapping[str, Says | bytes | None] | None = None) -> ControlPeer:
    return ControlPeer(cookie_file(folder / "cookie"), SERVICE, changes)


def next_of(news: News) -> OnionFault | None:
    return news.get(timeout=PATIENCE_SECONDS)


def test_it_says_when_the_service_can_be_reached(tmp_path: Path) -> None:
    with peer(tmp_path) as tor, kept([tor.port]) as news:
        assert next_of(news) is None
    assert tor.names() == ["PROTOCOLINFO", "AUTHCHALLENGE", "AUTHENTICATE", "SETEVENTS", "ADD_ONION"]
    assert "SETEVENTS HS_DESC" in tor.heard
    assert news.empty()


def test_a_tor_that_came_back_is_given_the_same_key(tmp_path: Path) -> None:
    with peer(tmp_path) as tor, kept([tor.port]) as news:
        assert next_of(news) is None
        tor.cut()
        assert next_of(news) is OnionFault.GONE
        assert next_of(news) is None
    added = [line for line in tor.heard if line.startswith("ADD_ONION")]
    assert added == [added[0]] * 2


def test_a_tor_that_lost_the_service_is_given_it_again(tmp_path: Path) -> None:
    lost = peer(tmp_path, {"GETINFO": b"250-onions/current=\r\n250 OK\r\n"})
    with lost as tor, kept([tor.port], seconds=40.0) as news:
        assert [next_of(news) for _ in range(3)] == [None, OnionFault.GONE, None]
    assert tor.names().count("ADD_ONION") >= 2


def test_a_tor_that_has_it_is_left_alone(tmp_path: Path) -> None:
    looked = threading.Semaphore(0)

    def current(_: str) -> bytes:
        looked.release()
        return f"250-onions/current={SERVICE}\r\n".encode() + OK

    with peer(tmp_path, {"GETINFO": current}) as tor, kept([tor.port], seconds=40.0):
        assert all(looked.acquire(timeout=PATIENCE_SECONDS) for _ in range(3))
    assert tor.names().count("ADD_ONION") == 1


@pytest.mark.parametrize("event", [b"", b"650 HS_DESC UPLOADED somebodyelse UNKNOWN $AA~relay\r\n"])
def test_a_tor_without_a_network_is_told_of_once(tmp_path: Path, event: bytes) -> None:
    """That it uploaded somebody else's service means nothing."""
    added = f"250-ServiceID={SERVICE}\r\n".encode() + OK + event
    looked = threading.Semaphore(0)

    def current(_: str) -> bytes:
        looked.release()
        return f"250-onions/current={SERVICE}\r\n".encode() + OK

    with peer(tmp_path, {"ADD_ONION": added, "GETINFO": current}) as tor:
        with kept([tor.port], seconds=40.0) as news:
            assert next_of(news) is OnionFault.OFFLINE
            assert all(looked.acquire(timeout=PATIENCE_SECONDS) for _ in range(6))
        assert news.empty()


def test_the_same_fault_is_told_once(tmp_path: Path) -> None:
    tries = threading.Semaphore(0)

    def refuse(_: str) -> bytes:
        tries.release()
        return b"551 Failed to add Onion Service\r\n"

    with peer(tmp_path, {"ADD_ONION": refuse}) as tor, kept([tor.port]) as news:
        assert all(tries.acquire(timeout=PATIENCE_SECONDS) for _ in range(5))
    assert list(news.queue) == [OnionFault.REFUSED]


def test_it_ends_at_once_while_tor_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        with kept([mute.getsockname()[1]]) as news:
            client, _ = mute.accept()
            with client:
                assert client.recv(4_096) == b"PROTOCOLINFO 1\r\n"
        assert set(news.queue) <= {OnionFault.GONE}


def test_a_fault_of_ours_is_logged_by_its_kind_and_tried_again(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("^ERROR ombra.server: onion_failed ZeroDivisionError$")
    faulty = iter([True, False])

    def random(count: int) -> bytes:
        return bytes(count // (0 if next(faulty) else 1))

    news: News = queue.Queue()
    with peer(tmp_path) as tor:
        onion = Onion(IDENTITY, "127.0.0.1:8440", [tor.port])
        keeper = OnionKeeper(onion, news.put, random, retry_seconds=0.01)
        try:
            assert next_of(news) is None
        finally:
            keeper.close()


def test_where_nobody_listens_it_says_so(tmp_path: Path) -> None:
    with kept([tmp_path / "control", free_port()]) as news:
        assert next_of(news) is OnionFault.NOT_RUNNING


def test_the_first_place_where_anybody_listens_is_taken(tmp_path: Path) -> None:
    with peer(tmp_path) as tor, kept([tmp_path / "control", tor.port]) as news:
        assert next_of(news) is None


def test_a_name_that_is_no_socket_is_no_place(tmp_path: Path) -> None:
    (tmp_path / "control").write_text("")
    with pytest.raises(OnionFailed) as caught:
        connect([tmp_path / "control"], threading.Event())
    assert caught.value.fault is OnionFault.NOT_RUNNING


def test_the_page_lists_every_fault() -> None:
    page = (ROOT / "docs" / "server.md").read_text()
    rows = [line for line in page.splitlines() if line.startswith(("| `tor_", "| `onion_"))]
    listed = {row.split("`")[1]: row.split("|")[2].strip() for row in rows}
    assert listed == {fault.value: words.actor.value for fault, words in faults.TABLE.items()}
    assert set(faults.TABLE) == set(OnionFault)
