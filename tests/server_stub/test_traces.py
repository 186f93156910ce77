"""What a seized server tells of people: after a run with every kind of request, its files are searched."""

from __future__ import annotations

import struct
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.sizes import BEACON_BYTES, CHUNK_BYTES, STAMP_BYTES
from tests.server_stub.practice import Practice, reply, send, submission
from tests.simulator.server import ServerProcess

HOUR_NS = 3_600 * 1_000_000_000
AGENT = "Tell-tale-agent/4.7"
SECRET_HEADERS = {
    "User-Agent": AGENT,
    "Cookie": "session=tell-tale-cookie",
    "Referer": "http://tell-tale.example/page",
    "X-Forwarded-For": "203.0.113.77",
    "Accept-Language": "xx-telltale",
    "Host": "tell-tale.example",
}
UPLOAD = b"\xa1" * 16


@pytest.fixture
def run(tmp_path: Path) -> Iterator[tuple[ServerProcess, float]]:
    """A server that was used in every way, well and badly; still running, with the time of its start."""
    with ServerProcess(tmp_path) as server:
        started = time.time()
        office = Practice(server.url, server.invitation, started)
        office.set_up()
        use(server.url, office)
        yield server, started


def use(url: str, office: Practice) -> None:
    office.ask("PUT", "/v1/desk/bundle", office.bundle())
    office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
    send(url, "POST", "/v1/capsules", submission(office.new_capsule(), UPLOAD, 1), SECRET_HEADERS)
    send(url, "POST", "/v1/capsules", submission(office.new_capsule(1)), SECRET_HEADERS)
    office.ask("GET", "/v1/desk/capsules?after=0")
    office.ask("GET", f"/v1/desk/uploads/{UPLOAD.hex()}/0")
    office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tell-tag"))
    office.ask("POST", "/v1/desk/replies/remove", msgspec.msgpack.encode([b"tell-tag"]))
    for path in (
        "/v1/board/index",
        "/v1/uploads/" + "b2" * 16,
        "/tell-tale-path?tell-tale=query",
        "/v1/office",
    ):
        send(url, "GET", path, None, SECRET_HEADERS)
    send(url, "GET", "/v1/desk/status", None, SECRET_HEADERS | {"Authorization": "tell-tale"})
    send(url, "POST", "/v1/capsules", b"tell-tale-body", SECRET_HEADERS)


def written(server: ServerProcess) -> dict[Path, bytes]:
    """Every file the server wrote, its error output too."""
    files = [path for path in server.data.rglob("*") if path.is_file()]
    return {path: path.read_bytes() for path in [*files, server.errors]}


def test_no_file_names_a_client(run: tuple[ServerProcess, float]) -> None:
    server, _ = run
    texts = [b"tell-tale", b"telltale", AGENT.encode(), b"203.0.113", b"127.0.0.1:"]
    known = server.url.encode()  # its own address, in the invitation and on the card
    for path, data in written(server).items():
        rest = data.replace(known, b"")
        assert [text for text in texts if text.lower() in rest.lower()] == [], path
    assert server.errors.read_bytes() == b""


def test_beacon_and_stamp_of_a_submission_are_not_kept(run: tuple[ServerProcess, float]) -> None:
    server, _ = run
    for path, data in written(server).items():
        assert b"B" * BEACON_BYTES not in data, path
        assert b"S" * STAMP_BYTES not in data, path


def test_no_file_holds_a_time_finer_than_an_hour(run: tuple[ServerProcess, float]) -> None:
    """Unix times of the run in every spelling; full hours and publication times are allowed."""
    server, started = run
    moments = [now for now in range(int(started) - 2, int(time.time()) + 3) if now % 3_600]
    office_times = {int(started)}  # `issued` on the practice card and bundle, chosen by the office
    for path, data in written(server).items():
        for now in moments:
            spelled = [str(now).encode(), struct.pack(">Q", now), struct.pack("<Q", now)]
            if now not in office_times:
                spelled.append(struct.pack(">I", now))
            assert [text for text in spelled if text in data] == [], (path, now)


@pytest.mark.parametrize("end", ["running", "stopped", "killed and started"])
def test_file_times_are_full_hours(run: tuple[ServerProcess, float], end: str) -> None:
    server, _ = run
    if end == "stopped":
        server.stop()
    elif end == "killed and started":
        server.kill()
        server.start()
    fine = [
        path
        for path in [server.data, *server.data.rglob("*")]
        if path.stat().st_mtime_ns % HOUR_NS or path.stat().st_atime_ns % HOUR_NS
    ]
    assert fine == []


def test_everything_is_for_the_owner_only(run: tuple[ServerProcess, float]) -> None:
    server, _ = run
    loose = [path for path in [server.data, *server.data.rglob("*")] if path.stat().st_mode & 0o077]
    assert loose == []


def test_reading_leaves_no_time_behind(run: tuple[ServerProcess, float]) -> None:
    server, _ = run
    for _ in range(3):
        send(server.url, "GET", "/v1/office")
        send(server.url, "GET", f"/v1/uploads/{UPLOAD.hex()}")
    assert [path for path in server.data.rglob("*") if path.stat().st_mtime_ns % HOUR_NS] == []
