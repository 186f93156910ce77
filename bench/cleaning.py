"""Cleaned copies of long files against copying them on the same disk, and what starting a child costs."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Figure, seconds
from desktop.cleaning.kinds import Outcome
from desktop.services.evidencecopies import copy_into, look_at
from tests.desktop.cleaning import photos
from tests.desktop.cleaning.test_long import FILES

_MIB = 1024 * 1024


def figures() -> Iterator[Figure]:
    """Each long kind once; the peak is that of the largest child so far."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        yield from _start(folder)
        for name in FILES:
            yield from _long(name, folder)


def _start(folder: Path) -> Iterator[Figure]:
    photo = folder / "photo.jpg"
    photo.write_bytes(photos.jpeg())
    bare = seconds(lambda: subprocess.run([sys.executable, "-I", "-c", ""], check=True))
    look = seconds(lambda: look_at(photo))
    yield Figure("look into a small photograph", look * 1e3, "ms", "starting Python", look / bare)


def _long(name: str, folder: Path) -> Iterator[Figure]:
    source, out = folder / name, folder / "out"
    out.mkdir()
    with source.open("wb") as file:
        for piece in FILES[name][0]():
            file.write(piece)
    start = time.perf_counter()
    shutil.copyfile(source, out / "plain")
    plain = time.perf_counter() - start
    start = time.perf_counter()
    done = copy_into(source, out, os.urandom)
    took = time.perf_counter() - start
    if done.examination.ending is not Outcome.CLEANED:
        raise RuntimeError(f"{name}: {done.examination.ending}")
    speed = source.stat().st_size / _MIB / took
    yield Figure(f"clean {name}", speed, "MiB/s", "a copy", took / plain)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Figure(f"peak memory of a child up to {name}", peak, "MiB")
    shutil.rmtree(out)
    source.unlink()
