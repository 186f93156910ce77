"""What fuzzing found worth keeping is read again in every run, also where there is no fuzzer."""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import connection
from tests.fuzz.evidence import EVIDENCE
from tests.fuzz.formats import FORMATS
from tests.fuzz.serverside import SERVER_SIDE
from tests.fuzz.table import CORPUS, MAX_CORPUS_BYTES, MAX_KEPT_BYTES, TARGETS, folder, kept
from tests.fuzz.target import NotUndone, Target
from tests.sources import ROOT

EACH = pytest.mark.parametrize("name", TARGETS)
LONGEST_SECONDS = 10.0
"""For one input, on a machine that does other things; the longest takes 100 ms. It tells a loop from work."""

MOST_BYTES = 1 << 26
"""What reading one input may take at once: 64 MiB, the most that a file of evidence may be long."""

SECONDS_EACH = 1
needs_atheris = pytest.mark.skipif(
    find_spec("atheris") is None,
    reason="atheris has no wheel for this Python or system: inputs are replayed only",
)


@pytest.fixture(autouse=True)
def no_server_left() -> Iterator[None]:
    """One target runs a server."""
    yield
    connection.close()


@EACH
def test_seeds_are_taken(name: str) -> None:
    assert all(TARGETS[name].run(seed) for seed in TARGETS[name].seeds())


@EACH
def test_what_was_kept_is_read_or_refused(name: str) -> None:
    for data in kept(name):
        start = time.perf_counter()
        TARGETS[name].run(data)
        assert time.perf_counter() - start < LONGEST_SECONDS


@EACH
def test_reading_takes_little_memory(name: str) -> None:
    """Of the longest seed and of the shortest kept inputs, which say of themselves that they are long."""
    target = TARGETS[name]
    some = [max(target.seeds(), key=len), *kept(name)[:8]]
    target.run(some[0])  # whatever is made once is made here
    tracemalloc.start()
    try:
        for data in some:
            target.run(data)
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()


@EACH
@settings(max_examples=5)
@given(st.data())
def test_changed_inputs_are_read_or_refused(name: str, data: st.DataObject) -> None:
    """A kept input or a seed, with one part of it replaced: most breaks show without a fuzzer."""
    good = data.draw(st.sampled_from([*TARGETS[name].seeds(), *kept(name)]))
    at = data.draw(st.integers(0, len(good)))
    cut = data.draw(st.integers(0, 8))
    TARGETS[name].run(good[:at] + data.draw(st.binary(max_size=8)) + good[at + cut :])


def test_the_corpus_is_small_and_belongs_to_targets() -> None:
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert {path.parent for path in files} <= {folder(name) for name in TARGETS}
    assert all(path.stat().st_size <= MAX_KEPT_BYTES for path in files)
    assert sum(path.stat().st_size for path in files) < MAX_CORPUS_BYTES


def test_what_is_not_undone_is_a_fault() -> None:
    """The property can fail: a writer that loses something, a reader that raises something else."""
    with pytest.raises(NotUndone):
        Target(bytes.decode, list, lambda text: text.strip().encode()).run(b" x")
    with pytest.raises(UnicodeDecodeError):
        Target(bytes.decode, list).run(b"\xff")
    assert not Target(bytes.decode, list, refusals=(UnicodeError,)).run(b"\xff")
    assert not Target(int, list, lambda number: b"%d" % number, refusals=(ValueError,)).run(b"x")
    assert Target(int, list, lambda number: b"%d" % number, spellings=True).run(b"007")


@needs_atheris
@pytest.mark.slow
@pytest.mark.parametrize("table", [FORMATS, SERVER_SIDE, EVIDENCE], ids=["formats", "server", "evidence"])
def test_no_parser_breaks_under_a_fuzzer(table: dict[str, Target], tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", *table, "--seconds", str(SECONDS_EACH)]
    ended = subprocess.run(
        [*command, "--findings", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert [line.removesuffix(": sound") for line in ended.stdout.splitlines()] == list(table)
    assert list(tmp_path.iterdir()) == []
