"""Evidence: read when it is added, described without a file, handed over as it stands."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from desktop.domain.evidence import Evidence
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import FileStage, Sharing
from desktop.viewmodels.reporter_times import TimeDraft
from tests.desktop.viewmodels.reporter_kit import Bench


def stage(evidence: EvidenceModel) -> FileStage:
    return evidence.snapshot.items[0].stage


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def evidence(bench: Bench) -> EvidenceModel:
    return EvidenceModel(bench.world)


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.pdf"
    path.write_bytes(b"%PDF- a notice")
    return path


def test_a_file_is_hashed_at_once(evidence: EvidenceModel, notice: Path) -> None:
    evidence.add_files([notice])
    (item,) = evidence.snapshot.items
    assert (item.stage, item.own_name, item.name) == (FileStage.READY, "notice.pdf", "file-1.pdf")
    assert item.media_type == "application/pdf"
    assert item.sha256 == hashlib.sha256(b"%PDF- a notice").hexdigest()
    assert item.size_bytes == item.done_bytes == 14


def test_the_same_path_is_added_once(evidence: EvidenceModel, notice: Path) -> None:
    evidence.add_files([notice, notice])
    evidence.add_files([notice])
    assert len(evidence.snapshot.items) == 1


def test_what_cannot_be_read_says_so_and_can_be_read_again(evidence: EvidenceModel, tmp_path: Path) -> None:
    late = tmp_path / "late.png"
    evidence.add_files([late, tmp_path])
    gone, folder = evidence.snapshot.items
    assert [getattr(item.error, "code", "") for item in (gone, folder)] == ["file_missing", "not_a_file"]
    assert not evidence.snapshot.settled
    late.write_bytes(b"x")
    evidence.again(gone.key)
    assert stage(evidence) is FileStage.READY


def test_reading_can_be_held_and_taken_back(bench: Bench, evidence: EvidenceModel, notice: Path) -> None:
    bench.runner.hold()
    evidence.add_files([notice])
    (item,) = evidence.snapshot.items
    evidence.pause(item.key, True)
    assert stage(evidence) is FileStage.PAUSED
    bench.runner.release()
    assert stage(evidence) is FileStage.PAUSED
    evidence.pause(item.key, False)
    bench.runner.release()
    assert stage(evidence) is FileStage.READY


def test_removing_while_it_is_read_leaves_nothing(
    bench: Bench, evidence: EvidenceModel, notice: Path
) -> None:
    bench.runner.hold()
    evidence.add_files([notice])
    evidence.remove(evidence.snapshot.items[0].key)
    bench.runner.release()
    assert evidence.snapshot.items == ()
    assert bench.runner.busy == 0


def test_a_described_thing_has_no_file(evidence: EvidenceModel) -> None:
    evidence.describe()
    (item,) = evidence.snapshot.items
    evidence.change(item.key, name="Photo of the door", kind="screenshot", note="Taken at eight.")
    assert evidence.records() == (
        Evidence(name="Photo of the door", type="screenshot", described_only=True, note="Taken at eight."),
    )
    assert evidence.attachments() == ()


def test_what_is_said_of_a_file_goes_along(evidence: EvidenceModel, notice: Path) -> None:
    evidence.describe()
    evidence.add_files([notice])
    key = evidence.snapshot.items[1].key
    evidence.share(key, Sharing.ORIGINAL)
    evidence.change(
        key,
        name="mail.eml",
        kind="notice_email",
        captured=TimeDraft("2026-06-04", "00:50", "UTC"),
        how_obtained="own_account",
        circle=3,
        reviewer_only=True,
    )
    assert evidence.records()[1] == Evidence(
        name="mail.eml",
        type="notice_email",
        captured_at="2026-06-04T00:50:00Z",
        how_obtained="own_account",
        knowledge_circle=3,
        reviewer_only=True,
    )
    (attachment,) = evidence.attachments()
    assert (attachment.evidence, attachment.name, attachment.media_type) == (1, "mail.eml", "message/rfc822")
    assert attachment.reviewer_only
    assert (attachment.knowledge_circle, attachment.captured_at) == (3, "2026-06-04T00:50:00Z")


def test_a_name_that_is_no_text_is_shown_with_marks(evidence: EvidenceModel, tmp_path: Path) -> None:
    path = Path(str(tmp_path).encode().decode() + "/" + b"caf\xe9.txt".decode("utf-8", "surrogateescape"))
    path.write_bytes(b"x")
    evidence.add_files([path])
    assert evidence.snapshot.items[0].own_name == "caf\ufffd.txt"
    assert stage(evidence) is FileStage.READY


def test_clearing_forgets_everything(evidence: EvidenceModel, notice: Path) -> None:
    evidence.add_files([notice])
    evidence.describe()
    evidence.clear()
    assert evidence.snapshot.items == ()
    assert evidence.records() == ()
