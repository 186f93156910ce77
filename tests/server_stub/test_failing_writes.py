"""Calls that fail: no room, a sync that fails, a renaming that fails. What was answered stays, in one piece.

A server that cannot write says so, and its people try again; one that must end (a database whose sync failed)
is started again. Nobody repairs anything.
"""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.server_stub.story import BUSY, FIRST, LATER, Act
from tests.server_stub.wreck import Run, Site, Stage, needs_gcc, sites, survive, sweep
from tests.simulator.faults import Call, Fault
from tests.simulator.server import free_port

pytestmark = needs_gcc

EVERY = {"s": errno.EIO, "r": errno.EIO, "w": errno.ENOSPC, "c": errno.ENOSPC, "m": errno.ENOSPC}
"""What goes wrong with which calls: syncs and renamings of a broken disk, the others of a full one."""

FULL = "cwmt"
LONG = 40
"""So many calls find no room before there is some again."""


def points(found: dict[Site, list[Call]]) -> list[Fault]:
    """The first call of each site once; and where a kind of file is met first, many calls in a row."""
    chosen: list[Fault] = []
    seen: set[tuple[str, str]] = set()
    for site, calls in found.items():
        if site.step in ("start", "") or site.kind not in EVERY:
            continue
        number, error = calls[0].number, EVERY[site.kind]
        chosen.append(Fault(number, error, kinds=site.kind))
        if (site.kind, site.path) not in seen:
            kinds = FULL if error == errno.ENOSPC else site.kind
            chosen.append(Fault(number, error, number + LONG, kinds))
        seen.add((site.kind, site.path))
    return chosen


def fail(stage: Stage, folder: Path, port: int, fault: Fault) -> Run:
    """A server some of whose calls fail, and which is started again after the story."""
    run = stage.play(folder, port, fault)
    assert run.code == 0
    survive(run, in_time=False, given_up=True)
    return run


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("act", [FIRST, BUSY, LATER], ids=lambda act: act.name)
def test_every_kind_of_call_fails_somewhere(stages: dict[str, Stage], tmp_path: Path, act: Act) -> None:
    stage = stages[act.name]
    faults = points(sites(stage.play(tmp_path / "counted", free_port()).watched))

    def work(port: int, folder: Path, fault: Fault) -> None:
        fail(stage, folder, port, fault)

    assert sweep(faults, tmp_path, work) == []


@pytest.mark.parametrize(
    ("kind", "path", "step"),
    [
        ("s", "records.sqlite-wal", "capsule"),
        ("s", "chunks/*/*", "chunks_whole"),
        ("r", "log/.new-*", "publication"),
        ("r", "board/.new-*", "publication"),
        ("w", "records.sqlite-wal", "capsule_with_files"),
    ],
)
def test_some_of_them(stages: dict[str, Stage], tmp_path: Path, kind: str, path: str, step: str) -> None:
    """A few of the above, quickly."""
    stage = stages["first"]
    found = sites(stage.play(tmp_path / "counted", free_port()).watched)
    failed: list[int] = []
    for number in (call.number for call in found[Site(step, kind, path)]):
        run = fail(stage, tmp_path / f"failed-{number}", free_port(), Fault(number, EVERY[kind], kinds=kind))
        failed = [one.result for one in run.watched.calls() if one.number == number]
        if failed == [-EVERY[kind]]:
            break  # else threads took turns otherwise than before, and this call was of another kind
    assert failed == [-EVERY[kind]]
