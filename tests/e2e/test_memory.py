"""The largest file there may be, from a reporter's disk to a reviewer's, and the memory it takes."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crypto.sizes import MAX_FILE_BYTES
from tests.e2e.office_kit import RealOffice, open_office
from tests.e2e.ombra_process import fixture, ombra
from tests.simulator.server import ServerProcess
from tests.sources import ROOT

PROGRAM = """
import sys
from desktop.commands.reporter import main
code = main()
from tests.simulator.memory import peak_kib
print(peak_kib())
sys.exit(code)
"""

MOST_GROWTH_KIB = 200 * 1024
GIB = 1024**3
NEEDED_BYTES = 16 * GIB
"""The file at the server, in the desk's vault and as a saved copy; the reporter's own takes no room."""


def peak_of_submit(office: RealOffice, path: Path) -> int:
    """The most memory of `ombra submit`, KiB: the command itself, which tells at its end."""
    words = " ".join(ombra("receipt", "new")["words"])
    options = ["--attach", str(path), "--office", str(office.made.office_file), "--words-stdin"]
    command = [sys.executable, "-c", PROGRAM, "submit", fixture("f08"), *options]
    done = subprocess.run(
        command, cwd=ROOT, input=words + "\n", capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout.splitlines()[-1])


def growth_of_desk(office: RealOffice, port: int, target: Path) -> int:
    """How much a desk's memory grows over what it takes unlocked, while it fetches and saves all, KiB."""
    made = office.made.desks[0]
    arguments = [str(made.folder), made.passphrase, str(time.time()), str(port), str(target)]
    command = [sys.executable, "-m", "tests.desktop.services.hugedesk", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory as Linux tells it")
def test_four_gibibytes_take_no_more_memory_than_a_small_file(tmp_path: Path) -> None:
    if shutil.disk_usage(tmp_path).free < NEEDED_BYTES:
        pytest.skip("needs 16 GiB of free disk")
    small, large, target = tmp_path / "small.bin", tmp_path / "large.bin", tmp_path / "copies"
    small.write_bytes(b"x")
    target.mkdir()
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES)
    with ServerProcess(tmp_path) as server:
        office = open_office(tmp_path / "office", server.invitation)
        # Both runs stretch a receipt, so that the one-off 64 MiB are in both peaks.
        peaks = [peak_of_submit(office, path) for path in (small, large)]
        assert peaks[1] - peaks[0] < MOST_GROWTH_KIB, peaks
        # The desk's baseline is taken after its passphrase was stretched, as cheaply as it may be.
        growth = growth_of_desk(office, server.port, target)
        assert growth < MOST_GROWTH_KIB, growth
    saved = [path for path in target.iterdir() if path.stat().st_size == MAX_FILE_BYTES]
    assert [path.name for path in saved] == ["large.bin"]
    print(f"reporter: {peaks[0] // 1024} and {peaks[1] // 1024} MiB; desk: {growth // 1024} MiB more")
