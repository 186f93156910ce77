"""How a figure is taken: the median of several rounds, and what it is compared with in the same run."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result: what was measured, its value with unit, and a ratio to a named yardstick."""

    name: str
    value: float
    unit: str
    yardstick: str = ""
    ratio: float | None = None
    bar: str = ""
    """What the design asks for, where it asks for something."""


def seconds(work: Callable[[], object], rounds: int = 5, repeat: int = 1) -> float:
    """Median seconds of one call of `work`, over `rounds` rounds of `repeat` calls each."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(repeat):
            work()
        taken.append((time.perf_counter() - start) / repeat)
    return statistics.median(taken)


def write_seconds(path: Path, block: bytes, count: int) -> float:
    """Seconds of writing so many blocks as one plain file, flushed once at the end."""
    start = time.perf_counter()
    with path.open("wb", buffering=0) as file:
        for _ in range(count):
            file.write(block)
        os.fdatasync(file.fileno())
    return time.perf_counter() - start


def row(figure: Figure) -> str:
    """A figure as a line of a Markdown table."""
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} x {figure.yardstick}"
    return f"| {figure.name} | {figure.value:,.3g} {figure.unit} | {ratio} | {figure.bar} |"


TABLE_HEAD = "| what | measured | ratio in the same run | bar |\n| --- | --- | --- | --- |"
