"""SIGKILL at every write: one run counts them, then one run ends at each. Nothing answered is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.server_stub.story import BUSY, FIRST, LATER, Act
from tests.server_stub.wreck import Run, Site, Stage, needs_gcc, sites, survive, sweep
from tests.simulator.faults import AFTER, BEFORE, KILLED, TORN, Call, Fault
from tests.simulator.server import free_port

pytestmark = needs_gcc

STEPS_OF_A_SITE = 2
"""The files of log and boards are written alike at every publication; the database differs in every step."""

MISSED = 2
"""Runs that may end before their point: the keeper's turns are counted by a real clock."""


def points(found: dict[Site, list[Call]]) -> list[Fault]:
    """Before the first and the last call of each site, within one write, after one sync or renaming."""
    chosen: list[Fault] = []
    seen: Counter[tuple[str, str]] = Counter()
    for site, calls in found.items():
        seen[site.kind, site.path] += 1
        steps = seen[site.kind, site.path]
        if steps > STEPS_OF_A_SITE and not site.path.startswith("records"):
            continue
        chosen += [Fault(number, BEFORE) for number in sorted({calls[0].number, calls[-1].number})]
        if site.kind == "w" and len(calls) > 1:
            chosen.append(Fault(calls[len(calls) // 2].number, TORN))
        elif steps == 1:
            chosen.append(Fault(calls[-1].number, TORN if site.kind == "w" else AFTER))
    return chosen


def kinds(some: Iterable[Site]) -> set[tuple[str, str]]:
    """What was done to which kind of file, in whatever step."""
    return {(site.kind, site.path) for site in some}


def not_hit(found: dict[Site, list[Call]], killed: list[Site]) -> list[Fault]:
    """Every call of what no run ended at, since threads took turns otherwise than when calls were counted."""
    lacking = kinds(found) - kinds(killed)
    calls = (one for site, calls in found.items() if (site.kind, site.path) in lacking for one in calls)
    return [Fault(one.number, BEFORE) for one in calls]


def kill(stage: Stage, folder: Path, port: int, fault: Fault) -> Run:
    """A server that is killed at a write, and started again."""
    run = stage.play(folder, port, fault)
    assert run.code in (KILLED, 0)
    survive(run)
    assert run.server.errors.read_text() == ""
    return run


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("act", [FIRST, BUSY, LATER], ids=lambda act: act.name)
def test_at_every_write(stages: dict[str, Stage], tmp_path: Path, act: Act) -> None:
    stage = stages[act.name]
    found = sites(stage.play(tmp_path / "counted", free_port()).watched)
    killed: list[Site] = []
    faults = points(found)

    def work(port: int, folder: Path, fault: Fault) -> None:
        run = kill(stage, folder, port, fault)
        killed.extend([run.end] if run.code == KILLED else [])

    assert sweep(faults, tmp_path, work) == []
    missed = len(faults) - len(killed)
    (tmp_path / "again").mkdir()
    assert sweep(not_hit(found, killed), tmp_path / "again", work) == []
    assert kinds(killed) == kinds(found)
    assert missed <= MISSED


@pytest.mark.parametrize("do", [BEFORE, AFTER, TORN])
@pytest.mark.parametrize(("kind", "path"), [("w", "records.sqlite-wal"), ("r", "log/.new-*")])
def test_at_one_write(stages: dict[str, Stage], tmp_path: Path, do: str, kind: str, path: str) -> None:
    """A few of the above, quickly: in the commit of a capsule, and where a new head comes to be shown."""
    step = "capsule_with_files" if kind == "w" else "publication"
    found = sites(stages["first"].play(tmp_path / "counted", free_port()).watched)
    run = kill(
        stages["first"], tmp_path / "killed", free_port(), Fault(found[Site(step, kind, path)][0].number, do)
    )
    assert run.code == KILLED
