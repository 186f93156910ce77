"""The power goes: what was synced stays, of the rest any mixture. Nothing answered is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.server_stub.story import BUSY, FIRST, LATER, Act
from tests.server_stub.wreck import Run, Stage, needs_gcc, survive
from tests.simulator.faults import Call, FileClock, Mark
from tests.simulator.powercut import Disk
from tests.simulator.server import ServerProcess, free_port

pytestmark = needs_gcc

EVERY = 23
"""One moment in so many calls: a prime, so that no rhythm of the program falls in with it."""


class Moment(NamedTuple):
    """A call after which the power goes. `done`: steps of the story that were over by then."""

    number: int
    done: int


def moments(run: Run, every: int) -> Iterator[Moment]:
    """Some calls, and every first one after a step's end: what a step answered must be there then."""
    done, fresh = -1, False
    for one in run.watched.noted():
        if isinstance(one, Mark):
            done, fresh = done + (one.text != "start"), True
        elif fresh or one.number % every == 0:
            yield Moment(one.number, max(0, min(done, len(run.act.steps))))
            fresh = False


def disk_after(stage: Stage, run: Run, number: int) -> Disk:
    """The disk as it was after so many calls."""
    disk, data, at = Disk(stage.data), run.watched.written(), 0
    for one in run.watched.calls():
        size = max(0, one.result) if one.kind == "w" else 0
        disk.follow(one, data[at : at + size])
        at += size
        if one.number == number:
            break
    return disk


def cut(stage: Stage, run: Run, folder: Path, moment: Moment, chance: random.Random | None) -> None:
    """Cut the power, start on what is left, and go on with the story."""
    folder.mkdir()
    disk_after(stage, run, moment.number).cut_power(folder / "server-data", chance)
    clock = FileClock(folder / "clock", int(run.story.clock.now))
    story = run.story.at_step(moment.done)
    story.clock = clock
    server = ServerProcess(folder, port=run.server.port)
    survive(Run(run.act, folder, server, story, run.watched, 0), in_time=False)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("act", [FIRST, BUSY, LATER], ids=lambda act: act.name)
def test_the_power_goes_at_any_moment(stages: dict[str, Stage], tmp_path: Path, act: Act) -> None:
    stage = stages[act.name]
    run = stage.play(tmp_path / "told", free_port(), keep_bytes=True)
    for number, moment in enumerate(moments(run, EVERY)):
        for seed in (None, number):
            chance = None if seed is None else random.Random(seed)
            cut(stage, run, tmp_path / f"{moment.number}-{seed}", moment, chance)


def test_the_power_goes_after_a_report_and_after_a_publication(
    stages: dict[str, Stage], tmp_path: Path
) -> None:
    """Two of the above, quickly."""
    stage = stages["first"]
    run = stage.play(tmp_path / "told", free_port(), keep_bytes=True)
    steps = [step.__name__ for step in run.act.steps]
    wanted = {steps.index("capsule_with_files") + 1, steps.index("publication") + 1}
    chosen = {one.done: one for one in reversed(list(moments(run, 10**9))) if one.done in wanted}
    assert chosen.keys() == wanted
    for moment in chosen.values():
        cut(stage, run, tmp_path / str(moment.number), moment, None)


def test_the_model_knows_what_a_sync_is(tmp_path: Path) -> None:
    """A write without a sync is gone; after one it stays."""
    (tmp_path / "before").mkdir()
    (tmp_path / "before/file").write_bytes(b"old")
    disk = Disk(tmp_path / "before")
    disk.follow(Call(1, "w", 3, 0, 3, "file", ""), b"new")
    disk.cut_power(tmp_path / "lost")
    disk.follow(Call(2, "s", 0, 0, 0, "file", ""), b"")
    disk.cut_power(tmp_path / "kept")
    assert (tmp_path / "lost/file").read_bytes() == b"old"
    assert (tmp_path / "kept/file").read_bytes() == b"new"
