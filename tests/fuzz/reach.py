"""Which lines of ours an input reaches, one after another: what makes it worth keeping."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import FrameType
from typing import Any

from tests.fuzz.target import Target
from tests.sources import ROOT

ROOMS = (str(ROOT / "crypto"), str(ROOT / "server_stub"), str(ROOT / "desktop" / "cleaning"))
Step = tuple[str, int, int]
"""A file, a line, and the line that was reached next in the same call."""


def reached(target: Target, data: bytes) -> set[Step]:
    """The steps taken in `crypto`, `server_stub` and `desktop/cleaning`, on this thread."""
    steps: set[Step] = set()

    def local(frame: FrameType) -> Callable[[FrameType, str, Any], Any]:
        last = [frame.f_lineno]

        def on(frame: FrameType, event: str, _: Any) -> Any:
            steps.add((frame.f_code.co_filename, last[0], frame.f_lineno))
            last[0] = frame.f_lineno
            return on

        return on

    def on_call(frame: FrameType, event: str, _: Any) -> Any:
        return local(frame) if frame.f_code.co_filename.startswith(ROOMS) else None

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        with suppress(Exception):  # the fuzzer tells of faults; here only the way counts
            target.run(data)
    finally:
        sys.settrace(before)
    return steps


def smallest(target: Target, inputs: Iterable[bytes]) -> list[bytes]:
    """The few inputs that together reach what all of them reach, short ones first."""
    covered: set[Step] = set()
    for seed in target.seeds():
        covered |= reached(target, seed)  # seeds are always tried
    chosen = []
    for data in sorted(set(inputs), key=lambda data: (len(data), data)):
        steps = reached(target, data)
        if not steps <= covered:
            covered |= steps
            chosen.append(data)
    return chosen
