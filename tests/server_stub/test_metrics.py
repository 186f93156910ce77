"""`metrics`: what a monitor may know, and that nothing in it tells of people."""

from __future__ import annotations

import json
import re
from pathlib import Path

import nacl.utils
import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.operation import metrics
from server_stub.service import World
from tests.server_stub.practice import DAY, Practice, reply, submission
from tests.simulator.server import ROOT, ServerProcess, ServerThread

INTERVAL = 21_600


def text(server: ServerThread) -> str:
    world = World(server.clock, nacl.utils.random, server.free_bytes)
    return metrics.text(metrics.read(DataFolder(server.data), Config(), world))


def figures(server: ServerThread) -> dict[str, int]:
    return {name: int(value) for name, value in re.findall(r"^(\w+) (\d+)$", text(server), re.MULTILINE)}


@pytest.fixture
def published(server: ServerThread, office: Practice) -> ServerThread:
    """A server with a capsule and its file in the log, and a reply on the board."""
    office.publish_keys()
    office.put_chunk(b"\x01" * 16, 0, bytes(CHUNK_BYTES))
    office.post(submission(office.new_capsule(), b"\x01" * 16, 1))
    office.ask("POST", "/v1/desk/replies", reply(office.chance, b"tagtagta"))
    server.clock.now += INTERVAL
    server.service.tick()
    return server


def test_figures_of_a_published_log(published: ServerThread) -> None:
    now = int(published.clock.now)
    found = figures(published)
    assert found.pop("ombra_keys_days") in range(55, 64)
    assert found == {
        "ombra_published_time_seconds": now // INTERVAL * INTERVAL,
        "ombra_log_entries": 1,
        "ombra_disk_percent": 1,
        "ombra_board_replies": 1,
        "ombra_takes_files": 1,
        "ombra_office": 1,
        "ombra_publish_interval_seconds": INTERVAL,
        "ombra_card_days": 59,
    }


@pytest.mark.parametrize("files", [0, 1, 40])
def test_what_arrives_between_publications_changes_nothing(
    published: ServerThread, office: Practice, files: int
) -> None:
    """Not a letter of it: neither by a report, nor by its files, nor by an upload that is never closed."""
    before = text(published)
    for index in range(files):
        office.put_chunk(b"\x02" * 16, index, bytes(CHUNK_BYTES))
        assert text(published) == before
    upload = b"\x02" * 16 if files else None
    assert office.post(submission(office.new_capsule(), upload, files)).status == 201
    assert text(published) == before
    office.ask("POST", "/v1/desk/replies", reply(office.chance, b"another1"))
    office.ask("GET", "/v1/desk/capsules?after=0")
    assert text(published) == before
    published.clock.now += INTERVAL - 1
    assert figures(published)["ombra_log_entries"] == 1
    published.clock.now += INTERVAL
    published.service.tick()
    assert figures(published)["ombra_log_entries"] == 2


def test_a_disk_that_fills_is_told_as_strangers_see_it(published: ServerThread, office: Practice) -> None:
    published.disk_free_bytes = 1
    assert figures(published)["ombra_takes_files"] == 0
    assert office.put_chunk(b"\x03" * 16, 0, bytes(CHUNK_BYTES)).code == "disk_full"


def test_days_run_out(published: ServerThread) -> None:
    published.clock.now += 300 * DAY
    found = figures(published)
    assert (found["ombra_card_days"], found["ombra_keys_days"]) == (0, 0)


def test_without_an_office_there_is_little_to_tell(server: ServerThread) -> None:
    assert figures(server) == {
        "ombra_published_time_seconds": 0,
        "ombra_log_entries": 0,
        "ombra_disk_percent": 0,
        "ombra_board_replies": 0,
        "ombra_takes_files": 1,
        "ombra_office": 0,
    }


def test_every_figure_stands_in_the_documents(published: ServerThread) -> None:
    page = (ROOT / "docs" / "server.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(ombra_\w+)` \|", page, re.MULTILINE)) == figures(published).keys()


def test_the_text_is_what_a_monitor_reads(published: ServerThread) -> None:
    lines = text(published).splitlines()
    assert len(lines) % 3 == 0
    for help_line, kind, value in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        name = value.split()[0]
        assert re.fullmatch(r"[a-z_]+", name)
        assert help_line.startswith(f"# HELP {name} ")
        assert kind == f"# TYPE {name} gauge"


def test_the_command(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    said = server.run("metrics", "--data", str(server.data), "--json")
    assert (said.returncode, json.loads(said.stdout)["ombra_office"]) == (0, 0)
    assert server.run("metrics", "--data", str(server.data)).stdout.endswith("ombra_office 0\n")
    assert server.run("metrics", "--data", str(tmp_path)).returncode == 4
