"""A program whose writes are counted, and go wrong at a chosen one (`faults.c`, before its C library)."""

from __future__ import annotations

import shutil
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests.simulator.server import SetClock

SOURCE = Path(__file__).with_name("faults.c")
GCC = shutil.which("gcc")

KILLED_BEFORE = -1_000
"""Stands where a result would: the call was never made."""

BEFORE, AFTER, TORN = "before", "after", "torn"


def build(folder: Path) -> Path:
    """Compile the library into a folder. Needs `GCC`."""
    assert GCC is not None
    library = folder / "faults.so"
    command = [GCC, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(library), str(SOURCE)]
    done = subprocess.run([*command, "-ldl", "-lpthread"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return library


class Call(NamedTuple):
    """One counted call. `result` is what it gave, or an errno below zero; `kind` a letter of `faults.c`."""

    number: int
    kind: str
    result: int
    offset: int
    length: int
    path: str  # from the folder that is watched; "." is the folder itself
    to: str


class Mark(NamedTuple):
    """What the test wrote between the calls."""

    text: str


@dataclass(frozen=True, slots=True)
class Fault:
    """At which calls what happens: a kill (BEFORE, AFTER, TORN) or an errno, from `at` to `up_to`."""

    at: int
    do: str | int
    up_to: int | None = None
    kinds: str = "cwtsrum"


class Watched:
    """What is below `under` is counted and noted in the folder `notes`; with `keep_bytes` the bytes too."""

    def __init__(self, library: Path, under: Path, notes: Path, *, keep_bytes: bool = False) -> None:
        self.under = under
        self._library = library
        self._notes = notes / "notes.txt"
        self._bytes = notes / "bytes" if keep_bytes else None
        notes.mkdir(exist_ok=True)

    def environment(self, fault: Fault | None = None, clock: Path | None = None) -> dict[str, str]:
        """The variables of a program that is to be watched."""
        given: dict[str, object] = {
            "LD_PRELOAD": self._library,
            "FAULTS_UNDER": self.under,
            "FAULTS_NOTES": self._notes,
            "FAULTS_BYTES": self._bytes,
            "FAULTS_CLOCK": clock,
        }
        if fault is not None:
            given |= {"FAULTS_AT": fault.at, "FAULTS_DO": fault.do, "FAULTS_KINDS": fault.kinds}
            given["FAULTS_UP_TO"] = fault.up_to or fault.at
        return {name: str(value) for name, value in given.items() if value is not None}

    def mark(self, text: str) -> None:
        """Note something between the calls."""
        with self._notes.open("a", encoding="utf-8") as notes:
            notes.write(f"mark\t{text}\n")

    def noted(self) -> list[Call | Mark]:
        """All calls and marks so far, in order."""
        return [_read(line) for line in self._notes.read_text(encoding="utf-8").splitlines()]

    def calls(self) -> list[Call]:
        """All calls so far, in order."""
        return [one for one in self.noted() if isinstance(one, Call)]

    def written(self) -> bytes:
        """The bytes of every write, one after the other."""
        assert self._bytes is not None
        return self._bytes.read_bytes()


def _read(line: str) -> Call | Mark:
    first, *rest = line.split("\t")
    if first == "mark":
        return Mark(rest[0])
    kind, result, offset, length, path, to = rest
    return Call(int(first), kind, int(result), int(offset), int(length), path, to)


class FileClock(SetClock):
    """The same clock for a watched program and for the test itself: it stands until `set` moves it."""

    def __init__(self, path: Path, now: int) -> None:
        super().__init__()
        self.path = path
        path.touch()
        self.set(now)

    def set(self, seconds: int) -> None:
        """Move it. Unix seconds."""
        self.now = seconds
        with self.path.open("r+b") as file:
            file.write(seconds.to_bytes(8, "little"))


KILLED = -signal.SIGKILL
"""The exit code of a program that was killed."""
