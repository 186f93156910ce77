"""A backup and a restore that are killed, find no room or cannot sync: nothing half looks whole."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import nacl.utils
import pytest

from server_stub import check
from server_stub.backup import BackupUnusable, read_manifest
from server_stub.config import Config
from server_stub.datafolder import DataFolder
from server_stub.service import World
from tests.server_stub.fullfolder import fill
from tests.server_stub.wreck import kind_of, needs_gcc, sweep
from tests.simulator.faults import AFTER, BEFORE, KILLED, TORN, Call, Fault, FileClock, Watched
from tests.simulator.restoring import backed_up
from tests.simulator.server import PATIENCE_SECONDS, ROOT, SetClock

pytestmark = needs_gcc


class Scene(NamedTuple):
    """A command, what it reads, and the library that lets its writes go wrong."""

    library: Path
    command: str
    source: Path
    now: int

    def run(self, folder: Path, fault: Fault | None = None) -> tuple[int, Watched]:
        """Run it on a target in a fresh folder."""
        folder.mkdir()
        (folder / "notes").mkdir()
        (folder / "out").mkdir()
        clock = FileClock(folder / "clock", self.now)
        watched = Watched(self.library, folder / "out", folder / "notes")
        done = subprocess.run(
            [sys.executable, "-m", "server_stub", self.command, str(self.source), str(folder / "out/target")],
            cwd=ROOT,
            capture_output=True,
            timeout=PATIENCE_SECONDS * 5,  # two at once, on a machine that others use too
            check=False,
            env={**os.environ, **watched.environment(fault, clock.path)},
        )
        return done.returncode, watched

    def is_whole(self, target: Path) -> bool:
        """Whether what lies there is a sound backup, or a sound server that waits for its card."""
        if self.command == "backup":
            read_manifest(target)
            return True
        world = World(SetClock(self.now), nacl.utils.random)
        found = check.look(DataFolder(target), Config(reserve_bytes=0), world)
        return (found.faults, found.warnings) == ([], ["waits_for_card"])


@pytest.fixture(scope="module")
def scenes(library: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Scene]:
    server = fill(tmp_path_factory.mktemp("full"))
    now = int(server.clock.now)
    return {
        "backup": Scene(library, "backup", server.data, now),
        "restore": Scene(library, "restore", backed_up(server), now),
    }


def sites(calls: list[Call]) -> dict[tuple[str, str], list[Call]]:
    """Calls by what they do to which kind of file; the draft's name is drawn anew in every run."""
    found: dict[tuple[str, str], list[Call]] = {}
    for one in calls:
        rest = one.path.split("/", 1)
        path = kind_of(rest[1]) if len(rest) > 1 else ("target" if rest[0] == "target" else "draft")
        found.setdefault((one.kind, path), []).append(one)
    return found


def points(found: dict[tuple[str, str], list[Call]]) -> Iterator[Fault]:
    """Before the first and the last call of each kind, within the middle one, after the last."""
    for (kind, _), calls in found.items():
        for number in sorted({calls[0].number, calls[-1].number}):
            yield Fault(number, BEFORE)
        yield Fault(calls[len(calls) // 2].number, TORN if kind == "w" else AFTER)


def wreck(scene: Scene, folder: Path, fault: Fault) -> int:
    """Run it into a fault. Either the target is whole, or it is not there; then the same again goes well."""
    code, _ = scene.run(folder, fault)
    target = folder / "out/target"
    assert code in (KILLED, 0, 4), code
    if os.path.lexists(target):
        assert scene.is_whole(target)
    else:
        assert code != 0
    for left in (folder / "out").iterdir():
        if left != target:
            assert left.name.startswith(".target-")
            assert code == KILLED  # who is not killed cleans up
            looks_unfinished(left)
    return code


def looks_unfinished(draft: Path) -> None:
    """A draft is hidden; as a backup it is none before its very last steps."""
    try:
        read_manifest(draft)
    except BackupUnusable:
        return
    assert (draft / "backup.json").is_file()


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_kill_at_every_write(scenes: dict[str, Scene], tmp_path: Path, command: str) -> None:
    scene = scenes[command]
    code, watched = scene.run(tmp_path / "counted")
    assert code == 0
    faults = list(points(sites(watched.calls())))
    killed: list[int] = []

    def work(_port: int, folder: Path, fault: Fault) -> None:
        killed.append(wreck(scene, folder, fault))

    assert sweep(faults, tmp_path, work) == []
    assert killed.count(KILLED) == len(faults)


@pytest.mark.parametrize("command", ["backup", "restore"])
@pytest.mark.parametrize("do", [BEFORE, AFTER])
def test_a_kill_at_the_renaming(scenes: dict[str, Scene], tmp_path: Path, command: str, do: str) -> None:
    """The last step makes it whole, or it is not there."""
    scene = scenes[command]
    _, watched = scene.run(tmp_path / "counted")
    renaming = [one for one in watched.calls() if one.kind == "r"][-1]
    assert wreck(scene, tmp_path / "killed", Fault(renaming.number, do)) == KILLED
    assert (tmp_path / "killed/out/target").exists() is (do == AFTER)


@pytest.mark.parametrize("command", ["backup", "restore"])
@pytest.mark.parametrize(
    ("kind", "number"), [("w", errno.ENOSPC), ("s", errno.EIO), ("r", errno.EIO), ("w", errno.EIO)]
)
def test_what_cannot_be_written_or_synced_is_not_there(
    scenes: dict[str, Scene], tmp_path: Path, command: str, kind: str, number: int
) -> None:
    scene = scenes[command]
    _, watched = scene.run(tmp_path / "counted")
    of_kind = [one for one in watched.calls() if one.kind == kind]
    for place in (0, len(of_kind) // 2, -1):
        folder = tmp_path / f"{place}"
        fault = Fault(of_kind[place].number, number, watched.calls()[-1].number, kind)
        code = wreck(scene, folder, fault)
        # Whether the database's own log is folded into it at the end matters to nobody: it lies beside it.
        assert code == 4 or (command, kind, place) == ("restore", "w", -1)
        assert code == 0 or list((folder / "out").iterdir()) == []
        shutil.rmtree(folder)
