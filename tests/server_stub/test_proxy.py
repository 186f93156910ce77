"""Caddy in front of the server, as the example sets it up: everything works, and nothing names a visitor."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import Practice, exchange, reply, submission
from tests.server_stub.test_traces import AGENT, SECRET_HEADERS
from tests.simulator.rawserver import RawServer, answer
from tests.simulator.server import PATIENCE_SECONDS, ROOT, ServerThread, free_port

CADDYFILE = ROOT / "server_stub" / "operation" / "Caddyfile"
CADDY = shutil.which("caddy")
HEADERS = {name: value for name, value in SECRET_HEADERS.items() if name != "Host"}
TELLTALES = [AGENT.encode(), b"telltale", b"tell-tale", b"203.0.113", b"127.0.0.1"]

pytestmark = pytest.mark.skipif(CADDY is None, reason="needs caddy")


def caddy(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    assert CADDY is not None
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    return subprocess.run([CADDY, *words], env=environment, capture_output=True, text=True, check=False)


@contextmanager
def proxy(folder: Path, behind: int) -> Iterator[str]:
    """The example without its name and certificate, in front of a port; gives its address."""
    port, home = free_port(), folder / "caddy"
    home.mkdir()
    text = CADDYFILE.read_text("utf-8").replace("127.0.0.1:8440", f"127.0.0.1:{behind}")
    (home / "Caddyfile").write_text(text.replace("ombuds.example", f"http://127.0.0.1:{port}"), "utf-8")
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    assert CADDY is not None
    command = [CADDY, "run", "--config", str(home / "Caddyfile")]
    with (
        (home / "said").open("wb") as said,
        subprocess.Popen(command, env=environment, stderr=said) as process,
    ):
        try:
            _wait_for(f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(url: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            exchange(url, "OPTIONS", "/")
        except OSError:
            continue
        return
    raise AssertionError


def written(folder: Path) -> dict[Path, bytes]:
    """All that Caddy wrote, but the file that sets it up."""
    files = [path for path in (folder / "caddy").rglob("*") if path.is_file() and path.name != "Caddyfile"]
    return {path: path.read_bytes() for path in files}


def test_the_example_is_well_formed(tmp_path: Path) -> None:
    assert caddy("validate", "--adapter", "caddyfile", "--config", CADDYFILE, home=tmp_path).returncode == 0
    assert caddy("fmt", CADDYFILE, home=tmp_path).stdout == CADDYFILE.read_text("utf-8")


def test_a_mistake_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text(CADDYFILE.read_text("utf-8").replace("request_body", "request_bodies"))
    said = caddy("validate", "--adapter", "caddyfile", "--config", tmp_path / "wrong", home=tmp_path)
    assert said.returncode != 0


def test_all_that_an_office_does_works_through_it(server: ServerThread, tmp_path: Path) -> None:
    with proxy(tmp_path, server.port) as url:
        office = Practice(url, server.invitation, server.clock.now, is_behind_proxy=True)
        office.set_up()
        office.publish_keys()
        assert office.put_chunk(b"\x01" * 16, 0, bytes(CHUNK_BYTES)).status == 204
        body = submission(office.new_capsule(), b"\x01" * 16, 1)
        assert exchange(url, "POST", "/v1/capsules", body, HEADERS).status == 201
        assert office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tagtagta")).status == 204
        assert len(office.ask("GET", f"/v1/desk/uploads/{'01' * 16}/0").body) == CHUNK_BYTES
        server.clock.now += 21_600
        server.service.tick()
        assert office.walk()
        refused = exchange(url, "POST", "/v1/capsules", b"tell-tale", HEADERS)
        assert (refused.status, refused.code) == (400, "wrong_size")
    assert {path.name for path in written(tmp_path)} <= {
        "said",
        "instance.uuid",
        "last_clean.json",
        "autosave.json",
    }
    for path, data in written(tmp_path).items():
        if path.name != "autosave.json":  # the example itself, in JSON
            assert [text for text in TELLTALES if text in data] == [], path


def test_nothing_of_a_connection_is_handed_on_and_no_name_is_added(tmp_path: Path) -> None:
    headers = {"Cache_Control": "no-store", "Content_Type": "application/octet-stream"}
    with RawServer([answer(), answer(b"ok", **headers)]) as behind, proxy(tmp_path, behind.port) as url:
        got = exchange(url, "GET", "/v1/office", None, HEADERS)
    assert got.body == b"ok"
    names = {line.split(b":")[0].lower() for line in behind.heads[-1].split(b"\r\n")[1:] if line}
    assert names <= {b"host", b"accept-encoding", b"accept", b"connection", b"content-length"}
    assert [text for text in TELLTALES[:4] if text in behind.heads[-1]] == []
    assert {name.lower() for name, _ in got.headers} <= {
        "cache-control",
        "content-type",
        "content-length",
        "date",
    }


def test_a_server_that_is_down_makes_it_log_nobody(tmp_path: Path) -> None:
    with proxy(tmp_path, free_port()) as url:
        assert exchange(url, "GET", "/v1/office?tell-tale=1", None, HEADERS).status == 502
        assert exchange(url, "POST", "/v1/capsules", bytes(2_000_000), HEADERS).status in (413, 502)
    said = (tmp_path / "caddy" / "said").read_bytes()
    assert [text for text in TELLTALES if text in said] == []
    assert re.search(rb"GET|POST|office|capsules", said) is None
