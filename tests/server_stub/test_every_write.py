"""SIGKILL at every write: counted in one run, then one run for each, ended there; nothing answered is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.server_stub.story import FIRST, LATER, Act
from tests.server_stub.wreck import Run, Site, Stage, sites, survive, sweep
from tests.simulator.faults import AFTER, BEFORE, GCC, KILLED, TORN, Call, Fault, build
from tests.simulator.server import free_port

pytestmark = pytest.mark.skipif(GCC is None, reason="needs gcc (Linux)")

EVERY = {"s", "r", "u", "m", "c", "t"}
"""Kinds of which every call is a point; of the writes of one site the first, the middle and the last."""


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("faults"))


@pytest.fixture(scope="session")
def stages(library: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Stage]:
    folder = tmp_path_factory.mktemp("stages")
    first = Stage(library, folder, FIRST)
    told = first.play(folder / "told", free_port())
    return {"first": first, "later": Stage(library, folder, LATER, told)}


def points(found: dict[Site, list[Call]]) -> list[Fault]:
    """Where to kill: before every call that is not one of many writes, and after and within some."""
    chosen: list[Fault] = []
    for site, calls in found.items():
        some = calls if site.kind in EVERY else [calls[0], calls[len(calls) // 2], calls[-1]]
        chosen += [Fault(call.number, BEFORE) for call in dict.fromkeys(some)]
        if site.kind in "sr":
            chosen.append(Fault(calls[-1].number, AFTER))
        if site.kind == "w":
            chosen.append(Fault(calls[-1].number, TORN))
    return chosen


def killed(stage: Stage, folder: Path, port: int, fault: Fault) -> Run:
    run = stage.play(folder, port, fault)
    assert (run.code, run.last.number) == (KILLED, fault.at)
    survive(run)
    shutil.rmtree(folder)
    return run


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("act", [FIRST, LATER], ids=["first", "later"])
def test_at_every_write(stages: dict[str, Stage], tmp_path: Path, act: Act) -> None:
    stage = stages[act.name]
    run = stage.play(tmp_path / "counted", free_port())
    found = sites(run.watched)
    faults = points(found)
    print(len(found), sum(map(len, found.values())), len(faults))

    def work(port: int, fault: Fault) -> str:
        try:
            killed(stage, tmp_path / f"{fault.at}-{fault.do}", port, fault)
        except AssertionError as error:
            import traceback

            return f"{fault}: " + traceback.format_exc()
        return ""

    assert sweep(faults, work) == []
