"""A story told to a server that is killed or fails on the way, and what becomes of both afterwards."""

from __future__ import annotations

import http.client
import re
import shutil
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

import pytest

from server_stub.datafolder import DataFolder
from tests.server_stub.practice import Practice
from tests.server_stub.proof import prove, prove_folder, prove_promises
from tests.server_stub.story import START, Act, Story
from tests.simulator.faults import GCC, Call, Fault, FileClock, Mark, Watched
from tests.simulator.server import ServerEnded, ServerProcess, ServerThread, free_port

GONE = (OSError, http.client.HTTPException)
"""What a client sees of a server that ends."""

needs_gcc = pytest.mark.skipif(GCC is None, reason="needs gcc (Linux)")

WORKERS = 2
"""Runs at once: a small machine has two cores."""


class Run(NamedTuple):
    """A story, the server it was told to, and how that ended. What happened is in `watched`."""

    act: Act
    folder: Path
    server: ServerProcess
    story: Story
    watched: Watched
    code: int

    @property
    def end(self) -> Site:
        """Where it was killed."""
        return list(located(self.watched))[-1][0]


class Stage:
    """Where an act begins: the server's folder, made once and copied for every run, and the story so far."""

    def __init__(self, library: Path, folder: Path, act: Act, before: Run | None = None) -> None:
        self.act = act
        self._library = library
        self._before = before
        self.data = before.server.data if before else ServerProcess(folder).data

    def play(self, folder: Path, port: int, fault: Fault | None = None, *, keep_bytes: bool = False) -> Run:
        """Tell the act to a server until it ends."""
        folder.mkdir()
        shutil.copytree(self.data, folder / "server-data")
        clock = FileClock(folder / "clock", self.act.begins)
        server = ServerProcess(folder, port=port)
        watched = Watched(self._library, server.data, folder / "notes", keep_bytes=keep_bytes)
        server.environment = watched.environment(fault, clock.path)
        story = self._story(server, clock, watched.mark)
        return Run(self.act, folder, server, story, watched, _tell(self.act, story, server))

    def _story(self, server: ServerProcess, clock: FileClock, mark: Callable[[str], None]) -> Story:
        if self._before is not None:
            return self._before.story.elsewhere(server.url, clock, mark)
        return Story(Practice(server.url, server.invitation, START), clock, mark)


def _tell(act: Act, story: Story, server: ServerProcess) -> int:
    story.mark("start")
    try:
        server.start()
        story.go_on(act)
        story.mark("stop")
        return server.stop()
    except ServerEnded as end:
        return end.code
    except GONE:
        return server.ended()
    except BaseException:
        server.kill()  # what the story found wrong matters more than how the server would end
        raise


def survive(run: Run, *, in_time: bool = True, given_up: bool = False) -> None:
    """Start again on what is left, without faults and without help; the story goes on to its end.

    The two words are those of `prove_promises`.
    """
    run.story.told.refusals.clear()
    with ServerThread(run.folder, clock=run.story.clock, port=run.server.port):
        prove(run.story)
        run.story.go_on(run.act)
        prove_promises(run.story, in_time=in_time, given_up=given_up)
    prove_folder(run.story, DataFolder(run.server.data))


class Site(NamedTuple):
    """A place in the program, as far as it can be told from outside: when, what, on which kind of file."""

    step: str
    kind: str
    path: str


_NAMES = (
    (re.compile("[0-9a-f]{32}"), "*"),
    (re.compile("[0-9a-f]{16}"), "*"),
    (re.compile("chunks/.."), "chunks/*"),
    (re.compile("[0-9]{10}"), "*"),
)


def located(watched: Watched) -> Iterator[tuple[Site, Call]]:
    """All calls with their sites, in order."""
    step = ""
    for one in watched.noted():
        if isinstance(one, Mark):
            step = one.text
        else:
            yield Site(step, one.kind, kind_of(one.path)), one


def sites(watched: Watched) -> dict[Site, list[Call]]:
    """All calls by their site."""
    found: dict[Site, list[Call]] = {}
    for site, call in located(watched):
        found.setdefault(site, []).append(call)
    return found


def kind_of(path: str) -> str:
    """A path without what is drawn or counted."""
    for names, star in _NAMES:
        path = names.sub(star, path)
    return path


Work = Callable[[int, Path, Fault], None]
"""Does one run, on a port and in a folder of its own. What it finds wrong it raises."""


def sweep(faults: Sequence[Fault], folder: Path, work: Work) -> list[str]:
    """Do all runs, a few at once, and say what was found wrong. What was right is deleted."""
    ports: SimpleQueue[int] = SimpleQueue()
    for _ in range(WORKERS):
        ports.put(free_port())

    def one(fault: Fault) -> str:
        port, place = ports.get(), folder / f"{fault.at}-{fault.do}-{fault.up_to}"
        try:
            work(port, place, fault)
        except Exception:  # noqa: BLE001 - all runs are made, and all that fails is told
            return f"{fault}: {traceback.format_exc()}"
        finally:
            ports.put(port)
        shutil.rmtree(place)
        return ""

    with ThreadPoolExecutor(WORKERS) as pool:
        return [failed for failed in pool.map(one, faults) if failed]
