"""Attachments pass through a desk piece by piece; tests/e2e/test_memory.py does it with 4 GiB."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.chunks import dummy_chunk, plan_upload, seal_piece
from crypto.manifest import FileEntry, Manifest
from crypto.sizes import PIECE_BYTES
from tests.attacks.twistingserver import TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice
from tests.sources import ROOT

GROWTH_KIB = 200 * 1024
BLOCK = bytes(1 << 20)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


def sha256_of_zeros(size: int) -> bytes:
    digest = hashlib.sha256()
    for at in range(0, size, len(BLOCK)):
        digest.update(BLOCK[: min(len(BLOCK), size - at)])
    return digest.digest()


@pytest.mark.parametrize("size", [pytest.param(64 * 1024**2, id="64 MiB")])
def test_a_large_attachment_takes_little_memory(office: PracticeOffice, tmp_path: Path, size: int) -> None:
    reporter = office.reporter()
    office_id = reporter.office_id
    plan = plan_upload(reporter.keys.file, office_id, [(sha256_of_zeros(size), size)])
    (file,) = plan.files
    entry = FileEntry(key=file.key, size=size, sha256=file.sha256, name="film.mp4")
    manifest = Manifest(upload_id=plan.upload_id, count=plan.count, places=plan.places_seed, files=[entry])
    reporter.post(reporter.capsule(reporter.report(manifest=manifest)))
    places = plan.at_places()

    def chunk(path: str) -> bytes | None:
        if "/uploads/" not in path:
            return None
        at = places[int(path.rpartition("/")[2])]
        if at is None:
            return dummy_chunk(office.random)
        left = size - at[1] * PIECE_BYTES
        piece = BLOCK[: min(PIECE_BYTES, left)]
        return seal_piece(file.key, office_id, at[1], file.pieces, piece, office.random)

    target = tmp_path / "copies"
    target.mkdir()
    server = TwistingServer(office.server.url)
    server.make = chunk
    made = office.made.desks[0]
    with server.running():
        arguments = [str(made.folder), made.passphrase, str(office.clock.now), str(server.port), str(target)]
        command = [sys.executable, "-m", "tests.desktop.services.hugedesk", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < GROWTH_KIB, done.stdout
    (saved,) = target.iterdir()
    assert saved.stat().st_size == size
    assert "film" in saved.name
