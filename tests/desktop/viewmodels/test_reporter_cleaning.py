"""Hidden data and cleaned copies on the page of evidence: real files, the real locked child."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from desktop.cleaning.kinds import Found, Kind
from desktop.domain.hiddendata import HiddenGroup, removed_codes
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import CopyStage, EvidenceItem, LookStage, Naming, Sharing
from tests.desktop.cleaning import offices, photos
from tests.desktop.cleaning.test_texts import mail
from tests.desktop.viewmodels.reporter_kit import Bench


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def evidence(bench: Bench) -> EvidenceModel:
    return EvidenceModel(bench.world)


def add(evidence: EvidenceModel, folder: Path, name: str, data: bytes) -> int:
    path = folder / name
    path.write_bytes(data)
    evidence.add_files([path])
    return evidence.snapshot.items[-1].key


def item_of(evidence: EvidenceModel, key: int) -> EvidenceItem:
    return next(item for item in evidence.snapshot.items if item.key == key)


def sent_bytes(evidence: EvidenceModel, at: int = 0) -> bytes:
    with evidence.attachments()[at].file.open() as stream:
        return stream.read() or b""


def test_a_photo_tells_where_it_was_taken_and_nothing_is_chosen(
    evidence: EvidenceModel, tmp_path: Path
) -> None:
    item = item_of(evidence, add(evidence, tmp_path, "IMG_20200604.jpg", photos.jpeg()))
    assert item.seen is not None
    assert item.looking is LookStage.DONE
    assert {HiddenGroup.PLACE, HiddenGroup.TIME, HiddenGroup.DEVICE} <= set(item.seen.groups)
    assert item.seen.left
    assert item.seen.locks
    assert (item.sharing, item.settled) == (None, False)
    assert not evidence.snapshot.settled


def test_a_cleaned_copy_goes_from_memory_under_a_neutral_name(
    evidence: EvidenceModel, tmp_path: Path
) -> None:
    original = photos.jpeg()
    key = add(evidence, tmp_path, "Anna IMG_20200604.jpg", original)
    evidence.share(key, Sharing.CLEANED)
    (attachment,) = evidence.attachments()
    sent = sent_bytes(evidence)
    assert photos.SECRET.encode() not in sent
    assert photos.opened(sent).size == photos.SIZE
    assert (attachment.name, attachment.media_type) == ("file-1.jpg", "image/jpeg")
    assert set(removed_codes(attachment.removed)) >= {"place", "device", "time"}
    assert attachment.original_sha256 == hashlib.sha256(original).digest()
    assert attachment.file.sha256 == hashlib.sha256(sent).digest()
    (record,) = evidence.records()
    assert (record.name, record.cleaned) == ("file-1.jpg", True)
    assert evidence.snapshot.settled
    assert evidence.snapshot.file_bytes == len(sent)
    assert [path.name for path in tmp_path.iterdir()] == ["Anna IMG_20200604.jpg"]


def test_before_and_after_are_bare_pixels(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg(orientation=6))
    evidence.share(key, Sharing.CLEANED)
    seen = item_of(evidence, key).seen
    assert seen is not None
    wide, high = photos.SIZE
    assert [(one.width, one.height, len(one.colours)) for one in seen.pictures] == [
        (high, wide, 3 * wide * high)
    ] * 2
    assert seen.after == ()


def test_an_original_begins_for_the_reviewer_only(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "mail.eml", mail())
    evidence.share(key, Sharing.ORIGINAL)
    assert item_of(evidence, key).reviewer_only
    assert evidence.attachments()[0].reviewer_only
    evidence.change(key, reviewer_only=False)
    (attachment,) = evidence.attachments()
    assert (attachment.reviewer_only, attachment.removed, attachment.original_sha256) == (False, "", b"")
    assert sent_bytes(evidence) == mail()
    evidence.share(key, Sharing.CLEANED)
    assert not item_of(evidence, key).reviewer_only


def test_described_only_attaches_nothing(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    evidence.share(key, Sharing.DESCRIBED)
    assert evidence.attachments() == ()
    (record,) = evidence.records()
    assert (record.described_only, record.name) == (True, "file-1.jpg")
    assert evidence.snapshot.settled
    assert evidence.snapshot.file_bytes == 0


def test_a_file_that_cannot_be_read_can_still_be_described(evidence: EvidenceModel, tmp_path: Path) -> None:
    evidence.add_files([tmp_path / "gone.jpg"])
    (item,) = evidence.snapshot.items
    evidence.share(item.key, Sharing.DESCRIBED)
    assert evidence.snapshot.settled
    assert evidence.attachments() == ()


def test_own_names_go_only_when_somebody_says_so(evidence: EvidenceModel, tmp_path: Path) -> None:
    first = add(evidence, tmp_path, "Anna.TXT", b"hello")
    second = add(evidence, tmp_path, "notes by Ben.md", b"hello again")
    third = add(evidence, tmp_path, "thing.xyz", b"?")
    names = [item.name for item in evidence.snapshot.items]
    assert names == ["file-1.txt", "file-2.txt", "file-3.bin"]
    evidence.keep_name(second, True)
    assert item_of(evidence, second).name == "notes by Ben.md"
    evidence.keep_name(second, False)
    evidence.remove(first)
    assert [item.name for item in evidence.snapshot.items] == ["file-1.txt", "file-2.bin"]
    evidence.change(third, name="a log")
    assert (item_of(evidence, third).name, item_of(evidence, third).naming) == ("a log", Naming.TYPED)


def test_a_guard_leaves_describing_alone(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    other = add(evidence, tmp_path, "b.txt", b"b")
    evidence.share(other, Sharing.ORIGINAL)
    evidence.guard(describe_only=True, reviewer_only=False)
    for sharing in (Sharing.CLEANED, Sharing.ORIGINAL):
        evidence.share(key, sharing)
        assert item_of(evidence, key).sharing is None
    evidence.share(key, Sharing.DESCRIBED)
    assert item_of(evidence, key).sharing is Sharing.DESCRIBED
    assert item_of(evidence, other).sharing is Sharing.ORIGINAL
    evidence.guard(describe_only=False, reviewer_only=True)
    evidence.share(key, Sharing.CLEANED)
    assert item_of(evidence, key).reviewer_only


def test_a_file_that_changed_after_the_look_gives_no_copy(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    (tmp_path / "a.jpg").write_bytes(photos.jpeg(orientation=3))
    evidence.share(key, Sharing.CLEANED)
    item = item_of(evidence, key)
    assert (item.copying, item.sharing) == (CopyStage.FAILED, None)
    assert getattr(item.copy_error, "code", "") == "file_changed"
    assert not evidence.snapshot.settled
    evidence.again(key)
    evidence.share(key, Sharing.CLEANED)
    assert evidence.snapshot.settled


def test_what_was_cleaned_may_change_afterwards(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    evidence.share(key, Sharing.CLEANED)
    before = sent_bytes(evidence)
    (tmp_path / "a.jpg").unlink()
    assert sent_bytes(evidence) == before


def test_the_search_can_be_stopped_and_taken_up_again(
    bench: Bench, evidence: EvidenceModel, tmp_path: Path
) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    bench.runner.hold()
    evidence.look_again(key)
    assert item_of(evidence, key).looking is LookStage.LOOKING
    evidence.stop_looking(key)
    bench.runner.release()
    assert item_of(evidence, key).looking is LookStage.STOPPED
    evidence.look_again(key)
    assert item_of(evidence, key).looking is LookStage.DONE


def test_stopping_the_copy_leaves_the_choice_open(
    bench: Bench, evidence: EvidenceModel, tmp_path: Path
) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    bench.runner.hold()
    evidence.share(key, Sharing.CLEANED)
    assert item_of(evidence, key).copying is CopyStage.MAKING
    evidence.stop_looking(key)
    bench.runner.release()
    item = item_of(evidence, key)
    assert (item.sharing, item.copying, bench.runner.busy) == (None, CopyStage.NONE, 0)


def test_another_choice_drops_the_copy(bench: Bench, evidence: EvidenceModel, tmp_path: Path) -> None:
    photo = photos.jpeg()  # its colour profile holds the second in which it was made
    key = add(evidence, tmp_path, "a.jpg", photo)
    bench.runner.hold()
    evidence.share(key, Sharing.CLEANED)
    evidence.share(key, Sharing.ORIGINAL)
    bench.runner.release()
    item = item_of(evidence, key)
    assert (item.sharing, item.copying, item.settled) == (Sharing.ORIGINAL, CopyStage.NONE, True)
    assert sent_bytes(evidence) == photo


def test_removing_while_it_is_searched_leaves_nothing(
    bench: Bench, evidence: EvidenceModel, tmp_path: Path
) -> None:
    key = add(evidence, tmp_path, "a.jpg", photos.jpeg())
    bench.runner.hold()
    evidence.look_again(key)
    evidence.remove(key)
    bench.runner.release()
    assert (evidence.snapshot.items, bench.runner.busy) == ((), 0)


def test_an_archive_is_listed_and_not_cleaned(evidence: EvidenceModel, tmp_path: Path) -> None:
    key = add(evidence, tmp_path, "pack.zip", offices.zipped({"a.jpg": photos.jpeg(), "b.txt": b"x"}))
    item = item_of(evidence, key)
    assert item.seen is not None
    assert item.seen.is_archive
    assert [one.text.split()[0] for one in item.seen.members] == ["a.jpg", "b.txt"]
    assert not item.can_be_cleaned
    evidence.share(key, Sharing.CLEANED)
    assert item_of(evidence, key).sharing is None


def test_nobody_reads_an_unknown_kind(evidence: EvidenceModel, tmp_path: Path) -> None:
    item = item_of(evidence, add(evidence, tmp_path, "x.bin", b"\0\1\2"))
    assert item.seen is not None
    assert (item.seen.kind, item.seen.ending, item.can_be_cleaned) == (Kind.UNKNOWN, "unknown_kind", False)


def test_members_are_no_hidden_group(evidence: EvidenceModel, tmp_path: Path) -> None:
    item = item_of(evidence, add(evidence, tmp_path, "pack.zip", offices.zipped({"a.txt": b"x"})))
    assert item.seen is not None
    assert Found.MEMBERS in {one.kind for one in item.seen.before}
    assert HiddenGroup.CONTENTS not in item.seen.groups
