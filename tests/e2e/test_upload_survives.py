"""Kill the server, kill the client, at any point of an upload: only what is missing travels again."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crypto.content import Report
from crypto.manifest import chunk_class, pieces_of
from crypto.sizes import CHUNK_BYTES
from desktop.services.uploadcrew import MOST_HANDS
from tests.e2e.ombra_process import fixture, ombra, start_ombra
from tests.simulator.desk import PracticeDesk
from tests.simulator.relay import Relay
from tests.simulator.server import ServerProcess

MIB = 1024**2
SIZES = [pytest.param(20 * MIB, id="20 MiB"), pytest.param(200 * MIB, id="200 MiB", marks=pytest.mark.slow)]


def big_file(folder: Path, size: int) -> Path:
    path = folder / "evidence.mp4"
    path.write_bytes(os.urandom(size))
    return path


def chunks_of(size: int) -> int:
    """With the one piece of the evidence that the fixture carries itself."""
    return chunk_class(pieces_of(size) + 1)


def puts(relay: Relay) -> list[str]:
    return [line for line in relay.lines() if line.startswith("PUT")]


def submit_options(relay: Relay, running: ServerProcess, desk: PracticeDesk, path: Path) -> list[str]:
    address = desk.address.replace(f":{running.port}/", f":{relay.port}/")
    return ["submit", fixture("f08"), "--attach", str(path), "--office", address, "--words-stdin"]


def check_arrived(desk: PracticeDesk, path: Path) -> None:
    (opened,) = desk.opened()
    assert isinstance(opened.content, Report)
    assert opened.content.manifest is not None
    (file,) = [file for file in opened.content.manifest.files if file.name == path.name]
    assert desk.bytes_of(opened.content, file) == path.read_bytes()


@pytest.mark.parametrize("size", SIZES)
def test_a_killed_server_gets_the_missing_chunks_only(
    running: ServerProcess, desk: PracticeDesk, tmp_path: Path, size: int
) -> None:
    path, count = big_file(tmp_path, size), chunks_of(size)
    words = " ".join(ombra("receipt", "new")["words"])
    with Relay(running.port, tell_after_bytes=size // 2) as relay:
        options = submit_options(relay, running, desk, path)
        with start_ombra(*options, "--json", words=words) as process:
            assert relay.reached.wait(60)
            running.kill()
            running.restart()
            out, err = process.communicate(timeout=300)
        travelled = puts(relay)
    assert process.returncode == 0, err
    assert json.loads(out.splitlines()[-1])["chunks"] == count
    assert len(set(travelled)) == count
    # What was on its way at the kill travels again; what the server had acknowledged does not.
    assert len(travelled) <= count + MOST_HANDS
    check_arrived(desk, path)


@pytest.mark.parametrize("size", SIZES)
def test_a_killed_client_goes_on_with_the_same_words_and_files(
    running: ServerProcess, desk: PracticeDesk, tmp_path: Path, size: int
) -> None:
    path, count = big_file(tmp_path, size), chunks_of(size)
    words = " ".join(ombra("receipt", "new")["words"])
    with Relay(running.port, tell_after_bytes=size // 2) as relay:
        with start_ombra(*submit_options(relay, running, desk, path), words=words) as process:
            assert relay.reached.wait(60)
            process.kill()
            process.communicate(timeout=60)
        before = len(puts(relay))
    assert before * CHUNK_BYTES > size // 4
    assert desk.pulled() == []
    with Relay(running.port) as relay:
        sent = ombra(*submit_options(relay, running, desk, path), words=words)
        assert sent["chunks_sent"] == len(puts(relay))
    assert count - before <= sent["chunks_sent"] <= count - before + MOST_HANDS
    check_arrived(desk, path)


def test_a_file_changed_between_two_runs_is_another_upload(
    running: ServerProcess, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = big_file(tmp_path, MIB)
    words = " ".join(ombra("receipt", "new")["words"])
    options = ["submit", fixture("f08"), "--attach", str(path), "--office", desk.address, "--words-stdin"]
    first = ombra(*options, words=words)
    path.write_bytes(path.read_bytes()[::-1])
    second = ombra(*options, words=words)
    assert first["chunks_sent"] == second["chunks_sent"] == first["chunks"]
    first_id, second_id = (submission.upload_id for submission in desk.pulled())
    assert first_id != second_id
