"""Chunks and manifests that lie: nothing wrong is kept or shown, and little is spent on it."""

from __future__ import annotations

import random

import msgspec
import pytest

from crypto.manifest import Manifest, chunk_class
from crypto.sizes import CHUNK_BYTES, PIECE_BYTES
from desktop.services.attachments import read_attachment
from desktop.services.casefiles import case_file
from desktop.services.desk import Desk
from desktop.services.fetching import MAX_BAD_CHUNKS, fetch_files
from desktop.services.vaultuploads import FileState
from tests.attacks.attackeddesk import kinds, line
from tests.attacks.twistingserver import Told, TwistingServer
from tests.desktop.services.practicedesk import PracticeOffice

FILE = random.Random(5).randbytes(30 * PIECE_BYTES)


def with_file(office: PracticeOffice) -> Manifest:
    reporter = office.reporter()
    plan = reporter.plan(FILE)
    reporter.upload(plan, FILE)
    manifest = reporter.manifest(plan, name="film.mp4")
    reporter.send(reporter.report(manifest=manifest))
    return manifest


def fetch_from(desk: Desk, server: TwistingServer) -> int:
    with line(desk, server) as gateway:
        return fetch_files(desk, gateway).lacking


@pytest.mark.parametrize("spoil", ["swapped", "zero", "flipped", "missing", "short", "long"])
def test_chunks_that_are_not_what_was_sent_are_not_kept(
    office: PracticeOffice, desk: Desk, server: TwistingServer, spoil: str
) -> None:
    with_file(office)
    office.pull(desk)
    seen: list[bytes] = []

    def twist(told: Told) -> tuple[int, bytes]:
        if "/uploads/" not in told.path:
            return told.status, told.body
        seen.append(told.body)
        if len(seen) % 3:
            return told.status, told.body
        flipped = told.body[:-1] + bytes([told.body[-1] ^ 1])
        bad = {"swapped": seen[0], "zero": bytes(CHUNK_BYTES), "flipped": flipped}
        bad |= {"short": told.body[:-1], "long": told.body + b"\x00"}
        return (404, b"") if spoil == "missing" else (200, bad[spoil])

    server.twist = twist
    assert fetch_from(desk, server) == 1
    assert case_file(desk, 1).attachments[0].state is FileState.WAITING
    assert kinds(desk) <= {"bad_chunk", "missing_chunk"}
    assert kinds(desk)
    server.twist = lambda told: (told.status, told.body)
    rounds = 0
    while fetch_from(desk, server):
        rounds += 1
    assert rounds <= 2
    assert read_attachment(desk, case_file(desk, 1).attachments[0].id, len(FILE)) == FILE


def test_a_server_that_has_no_chunk_at_all_is_asked_few_times(
    office: PracticeOffice, desk: Desk, server: TwistingServer
) -> None:
    with_file(office)
    office.pull(desk)
    server.twist = lambda told: (404, b"") if "/uploads/" in told.path else (told.status, told.body)
    assert fetch_from(desk, server) == 1
    assert sum("/uploads/" in path for path in server.asked) == MAX_BAD_CHUNKS


def test_a_manifest_that_claims_what_was_never_sent_costs_little(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    plan = reporter.plan(b"small")
    reporter.upload(plan, b"small")
    manifest = reporter.manifest(plan)
    size = 4 * 1024**3
    count = chunk_class(-(-size // PIECE_BYTES))
    files = [msgspec.structs.replace(manifest.files[0], size=size)]
    huge = msgspec.structs.replace(manifest, upload_id=b"u" * 16, count=count, files=files)
    capsule = reporter.capsule(reporter.report(manifest=huge))
    reporter.post(capsule, plan.upload_id, plan.count)
    assert office.pull(desk).new == 1
    assert office.fetch(desk).lacking == 1
    used = sum(path.stat().st_blocks * 512 for path in desk.vault.folder.chunks.iterdir())
    assert used < 1_000_000
    assert "other_upload" in kinds(desk)
    honest = office.reporter(2)
    honest.send(honest.report())
    assert office.pull(desk).new == 1


@pytest.mark.parametrize(
    "lie",
    [
        {"count": 3},
        {"count": 65_535},
        {"files": []},
        {"places": b""},
        {"upload_id": b"u" * 15},
    ],
)
def test_manifests_that_do_not_add_up_are_put_aside(
    office: PracticeOffice, desk: Desk, lie: dict[str, object]
) -> None:
    reporter = office.reporter()
    manifest = reporter.manifest(reporter.plan(b"small"))
    content = reporter.report(manifest=msgspec.structs.replace(manifest, **lie))
    reporter.post(reporter.forge(msgspec.msgpack.encode(content)))
    reporter.send(reporter.report())
    report = office.pull(desk)
    assert (report.quarantined, report.new) == (1, 1)
