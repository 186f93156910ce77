"""The largest file there may be, and how much memory it takes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from crypto.sizes import MAX_FILE_BYTES
from tests.e2e.ombra_process import fixture, ombra, start_ombra
from tests.simulator.desk import PracticeDesk
from tests.simulator.server import ServerProcess

MOST_GROWTH_KIB = 200 * 1024


def peak_memory_kib(*argv: str, words: str) -> int:
    """The largest resident size of a run that succeeds."""
    process = start_ombra(*argv, words=words)
    assert process.stdout is not None
    assert process.stderr is not None
    err = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    assert process.returncode == 0, err
    return usage.ru_maxrss


@pytest.mark.slow
@pytest.mark.timeout(1_800)
@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs the peak memory of a child process")
def test_four_gibibytes_take_no_more_memory_than_a_small_file(tmp_path: Path) -> None:
    small, large = tmp_path / "small.bin", tmp_path / "large.bin"
    small.write_bytes(b"x")
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES)
    with ServerProcess(tmp_path) as running:
        desk = PracticeDesk(running.url, running.invitation, time.time())
        desk.set_up()
        peaks = []
        for path in (small, large):
            words = " ".join(ombra("receipt", "new")["words"])
            options = ["--attach", str(path), "--office", desk.address, "--words-stdin"]
            # Both runs stretch a receipt, so that the one-off 64 MiB are in both peaks.
            peaks.append(peak_memory_kib("submit", fixture("f08"), *options, words=words))
        assert [submission.chunk_count for submission in desk.pulled()][1] > 16_384
    assert peaks[1] - peaks[0] < MOST_GROWTH_KIB, peaks
