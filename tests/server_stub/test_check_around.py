"""What `check` finds around the rows: keys, folders, owners, clock, disk, the card and keys to seal to."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import nacl.utils
import pytest

from server_stub import check
from server_stub.check.looking import FULL_BYTES
from server_stub.check.office import BUNDLE_NOTICE_SECONDS
from server_stub.config import Config
from server_stub.datafolder import DataFolder, FolderUnusable
from server_stub.service import World
from tests.server_stub.practice import DAY, Practice, submission
from tests.simulator.server import ROOT, ServerThread

INTERVAL = 21_600
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")


@pytest.fixture
def used(tmp_path: Path) -> ServerThread:
    """A stopped server with an office that has keys for eight weeks, and a capsule in its log."""
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        office.publish_keys()
        office.post(submission(office.new_capsule()))
        server.clock.now += INTERVAL
        server.service.tick()
    return server


def look(server: ServerThread, free_bytes: int = 1 << 40, reserve_bytes: int = 1 << 29) -> check.Found:
    world = World(server.clock, nacl.utils.random, lambda: free_bytes)
    return check.look(DataFolder(server.data), Config(reserve_bytes=reserve_bytes), world)


def test_a_used_server_is_sound(used: ServerThread) -> None:
    found = look(used)
    assert (found.faults, found.warnings) == ([], [])


@pytest.mark.parametrize("name", ["log.key", "server.secret", "onion.key"])
@pytest.mark.parametrize("left", [None, b"", b"x" * 31, b"x" * 33])
def test_a_key_that_is_missing_or_cut_is_named(used: ServerThread, name: str, left: bytes | None) -> None:
    path = used.data / name
    path.unlink()
    if left is not None:
        path.write_bytes(left)
        path.chmod(0o600)
    found = look(used).faults
    assert f"key_missing:{name}" in found
    assert set(found) <= {
        f"key_missing:{name}",
        f"file_changed:{name}",
    }  # all else was looked at, and is sound


@pytest.mark.parametrize("name", ["chunks", "board", "log", "frozen", "backups"])
def test_a_folder_that_is_missing_is_named(used: ServerThread, name: str) -> None:
    shutil.rmtree(used.data / name)
    assert look(used).faults == [f"folder_missing:{name}"]


def test_a_database_that_is_missing_is_named(used: ServerThread) -> None:
    (used.data / "records.sqlite").unlink()
    assert look(used).faults == ["database_missing"]


def test_where_nothing_of_a_data_folder_is_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable):
        check.look(DataFolder(tmp_path), Config(), World(lambda: 0.0, nacl.utils.random))


def test_whatever_is_missing_or_in_its_place_a_look_ends_in_words(used: ServerThread, tmp_path: Path) -> None:
    """Each thing in the folder deleted, made a folder, made a file, made empty."""
    for number, name in enumerate(sorted(path.name for path in used.data.iterdir())):
        for spoil in (_delete, _make_folder, _make_file):
            copy = ServerThread(tmp_path / f"{number}{spoil.__name__}", clock=used.clock, port=used.port)
            shutil.rmtree(copy.data)
            shutil.copytree(used.data, copy.data)
            spoil(copy.data / name)
            said = look(copy)
            assert all(check.about(text).kind == "fault" for text in said.faults)
            assert said.faults or (name, spoil) == ("invitation.json", _delete) or spoil is _make_folder


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _make_folder(path: Path) -> None:
    _delete(path)
    path.mkdir(mode=0o700)


def _make_file(path: Path) -> None:
    _delete(path)
    path.write_bytes(b"?" * 40)
    path.chmod(0o600)


@needs_root
def test_a_file_of_somebody_else_is_named(used: ServerThread) -> None:
    """A command that was run as root leaves files which the server cannot write."""
    os.chown(next((used.data / "board").glob("*/index")), 65_534, 65_534)
    assert look(used).faults == ["owner"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o610, 0o601, 0o660])
def test_every_door_that_is_open_is_named(used: ServerThread, mode: int) -> None:
    (used.data / "server.secret").chmod(mode)
    assert look(used).faults == ["permissions"]
    (used.data / "server.secret").chmod(0o600)
    used.data.chmod(stat.S_IRWXU | (mode & 0o077))
    assert look(used).faults == ["permissions"]


def test_a_clock_behind_the_last_publication_is_named(used: ServerThread) -> None:
    used.clock.now -= INTERVAL
    assert "clock_behind" in look(used).faults
    used.clock.now = 0
    assert "clock_behind" in look(used).faults


def test_a_clock_that_was_set_back_a_little_is_none(used: ServerThread) -> None:
    used.clock.now -= 600
    assert look(used).faults == []


def test_a_disk_is_told_of_before_it_is_full(used: ServerThread) -> None:
    assert look(used, free_bytes=1 << 29).warnings == []
    assert look(used, free_bytes=(1 << 29) - 1).warnings == ["disk_low"]
    assert look(used, free_bytes=1 << 20, reserve_bytes=0) == look(used, free_bytes=1 << 20, reserve_bytes=1)
    assert look(used, free_bytes=FULL_BYTES).faults == []
    assert look(used, free_bytes=FULL_BYTES - 1).faults == ["disk_full"]


def test_keys_that_end_are_told_of_beforehand(used: ServerThread) -> None:
    used.clock.now += 63 * DAY - BUNDLE_NOTICE_SECONDS  # the keys end 56 to 63 days after they were made
    assert set(look(used).warnings) >= {"bundle_ends_soon:0", "bundle_ends_soon:1"}
    used.clock.now += 21 * DAY
    found = look(used)
    assert {"bundle_ended:0", "bundle_ended:1", "card_expired"} <= set(found.faults)
    assert "bundle_ends_soon:0" not in found.warnings


def test_a_reviewer_without_keys_is_told_of(tmp_path: Path) -> None:
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        later = office.bundle(1, int(office.now) // (7 * DAY) + 8)
        assert office.ask("PUT", "/v1/desk/bundle", later, 1).status == 204
        assert look(server).warnings == ["bundle_missing:0"]


def test_every_finding_says_who_must_act_and_what_to_do(used: ServerThread) -> None:
    (used.data / "log.key").chmod(0o644)
    command = [sys.executable, "-m", "server_stub", "check", "--data", str(used.data), "--reserve", "1"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 3
    lines = said.stdout.splitlines()
    assert lines[0].startswith("fault: permissions (operator): others can read the folder")
    assert lines[-1] == "not sound"
    assert all(finding.advice and finding.actor in set(check.Actor) for finding in check.TABLE.values())
