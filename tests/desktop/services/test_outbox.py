"""The sealed outbox: whole or not there, closed without the words, sent once, gone afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto.content import Report
from crypto.identity import open_identity, release_share
from crypto.keys import reviewer_entry
from crypto.outbox import CHUNK_RECORD_BYTES, HEAD_BYTES, outbox_bytes
from crypto.receipt import stretch_receipt
from crypto.sizes import EPOCH_SECONDS
from desktop.services.errors import ServiceError
from desktop.services.files import hash_bytes, hash_path
from desktop.services.officeview import OfficeView
from desktop.services.outbox import Outbox
from desktop.services.outboxfiles import erase, waiting
from desktop.services.parcels import Attachment, Parcel
from desktop.services.receipts import make_receipt
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.desktop.services.killedkeeping import DATA, RECEIPT, parcel
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

OTHERS = make_receipt(lambda count: bytes(range(1, count + 1)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "waiting"


@pytest.fixture
def view(side: ReporterSide) -> OfficeView:
    return side.offices.fetch()


@pytest.fixture
def box(side: ReporterSide, folder: Path) -> Outbox:
    return side.outbox(folder)


@pytest.fixture
def kept(box: Outbox, view: OfficeView) -> Path:
    return box.keep(parcel(), RECEIPT, view)


def next_run(desk: PracticeDesk, server: ServerThread, folder: Path) -> tuple[Outbox, OfficeView]:
    """Another run of the program, with nothing but the folder."""
    again = ReporterSide(desk.address, server.clock)
    return again.outbox(folder), again.offices.fetch()


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(ServiceError) as caught:
        call()
    return caught.value.code


def report_of(desk: PracticeDesk, at: int = 0) -> Report:
    content = desk.opened()[at].content
    assert isinstance(content, Report)
    return content


def test_what_waits_is_sent_by_another_run_with_the_words_alone(
    kept: Path, folder: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    box, view = next_run(desk, server, folder)
    sent = box.deliver(box.find(RECEIPT, view), RECEIPT, view)
    assert (sent.recipients, sent.chunk_count, sent.chunks_sent) == (("Ada Example", "Ben Example"), 4, 4)
    (opened,) = desk.opened()
    assert opened.thread_id == stretch_receipt(RECEIPT, desk.office_id).thread_id
    report = report_of(desk)
    assert report.manifest is not None
    assert desk.bytes_of(report, report.manifest.files[0]) == DATA
    assert not folder.exists()


def test_without_the_words_nothing_is_read_or_recognised(kept: Path, box: Outbox, view: OfficeView) -> None:
    data = kept.read_bytes()
    for word in (b"OMB1", b"ombra", b"a.png", b"Example", DATA[:64]):
        assert word not in data
    assert kept.stat().st_mode & 0o777 == 0o600
    assert code_of(lambda: box.find(OTHERS, view)) == "nothing_waits"
    assert code_of(lambda: box.deliver(kept, OTHERS, view)) == "nothing_waits"


def test_the_length_is_a_class(box: Outbox, view: OfficeView, kept: Path) -> None:
    assert kept.stat().st_size == outbox_bytes(4)
    plain = box.keep(Parcel(incident()), OTHERS, view)
    long = box.keep(Parcel(incident("f11"), identity="Kim Example"), OTHERS, view)
    assert plain.stat().st_size == long.stat().st_size == HEAD_BYTES
    assert len(set(waiting(kept.parent))) == 3


def test_an_original_that_goes_away_meanwhile_is_not_missed(
    box: Outbox, view: OfficeView, tmp_path: Path, desk: PracticeDesk
) -> None:
    original = tmp_path / "photo of the notice.jpg"
    original.write_bytes(DATA)
    path = box.keep(Parcel(incident(), (Attachment(hash_path(original), "a.jpg"),)), RECEIPT, view)
    original.unlink()
    assert original.name.encode() not in path.read_bytes()
    box.deliver(path, RECEIPT, view)
    assert len(desk.pulled()) == 1


def test_a_file_that_changed_before_it_was_kept_is_told_and_nothing_is_left(
    box: Outbox, view: OfficeView, tmp_path: Path, folder: Path
) -> None:
    source = tmp_path / "source"
    source.write_bytes(DATA)
    changed = Parcel(incident(), (Attachment(hash_path(source), "s"),))
    source.write_bytes(DATA[::-1])
    assert code_of(lambda: box.keep(changed, RECEIPT, view)) == "file_changed"
    assert not folder.exists()


def test_a_stopped_keeping_leaves_nothing(box: Outbox, view: OfficeView, folder: Path) -> None:
    cancel = Cancel()

    def progress(step: ProgressStep) -> None:
        if step.phase == "keep":
            cancel.cancel()

    with pytest.raises(Cancelled):
        box.keep(parcel(), RECEIPT, view, progress, cancel)
    assert not folder.exists()


def test_a_full_disk_is_told_and_nothing_is_left(box: Outbox, view: OfficeView, folder: Path) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        assert code_of(lambda: box.keep(parcel(), RECEIPT, view)) == "disk_full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not folder.exists()


def test_an_interrupted_upload_goes_on_with_the_missing_chunks(
    kept: Path, box: Outbox, view: OfficeView, desk: PracticeDesk, server: ServerThread, folder: Path
) -> None:
    cancel = Cancel()

    def progress(step: ProgressStep) -> None:
        if step.phase == "upload" and step.done:
            cancel.cancel()

    with pytest.raises(Cancelled):
        box.deliver(kept, RECEIPT, view, progress, cancel)
    assert desk.pulled() == []
    again, view = next_run(desk, server, folder)
    assert 0 < again.deliver(kept, RECEIPT, view).chunks_sent < 4
    assert len(desk.pulled()) == 1


def test_a_lost_promise_sends_nothing_twice(
    fooled: ReporterSide,
    hostile: HostileServer,
    folder: Path,
    kept: Path,
    view: OfficeView,
    desk: PracticeDesk,
    server: ServerThread,
) -> None:
    """Also when the week turns before anybody asks again: the server still knows the capsule."""
    lose_the_promise(fooled, hostile, kept, view)
    assert kept.exists()
    server.clock.now += 2 * EPOCH_SECONDS
    again, view = next_run(desk, server, folder)
    sent = again.deliver(kept, RECEIPT, view)
    assert sent.chunks_sent == 0
    assert len(desk.pulled()) == 1
    assert not folder.exists()


def lose_the_promise(fooled: ReporterSide, hostile: HostileServer, kept: Path, view: OfficeView) -> None:
    """The server takes the capsule, and its answer is lost."""
    path, posted = "POST /v1/capsules", []

    def take(body: bytes) -> bytes:
        made = hostile.answers.pop(path)
        posted.append(hostile.answer("POST", "/v1/capsules", body))
        hostile.answers[path] = made
        return b""

    hostile.answers[path] = take
    fooled.naps.meanwhile = None
    with pytest.raises(ServiceError):
        fooled.outbox(kept.parent).deliver(kept, RECEIPT, view)
    assert posted[0][0] == 201


def test_a_week_that_turns_seals_the_same_content_anew(
    box: Outbox, view: OfficeView, folder: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    own = Parcel(incident(), (Attachment(hash_bytes(DATA), "a.png"),), "Kim Example", frozenset({1}))
    path = box.keep(own, RECEIPT, view)
    before = view.epoch
    server.clock.now += 2 * EPOCH_SECONDS
    again, view = next_run(desk, server, folder)
    sent = again.deliver(path, RECEIPT, view)
    assert sent.recipients == ("Ada Example",)
    (opened,) = desk.opened()
    assert opened.epoch == before + 2
    report = report_of(desk)
    assert (report.recipients, report.manifest is not None) == (0b01, True)
    about = (desk.office_id, opened.thread_id, opened.commitment)
    share = release_share(desk.custodian_secret, report.identity.custodian_share, *about)
    assert open_identity(report.identity, share, *about) == b"Kim Example"


def test_a_new_reader_stops_the_sealing_anew_and_what_waits_stays(
    box: Outbox, view: OfficeView, folder: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    shown = Parcel(incident(), shown=frozenset({"Ada Example"}), exclude=frozenset({1}))
    path = box.keep(shown, RECEIPT, view)
    server.clock.now += 2 * EPOCH_SECONDS
    renamed = [
        reviewer_entry(slot, name, ["en"], desk.secrets[slot]) for slot, name in enumerate(("Eve", "Ben"))
    ]
    desk.publish_card(desk.card(2, reviewers=renamed))
    again, view = next_run(desk, server, folder)
    assert code_of(lambda: again.deliver(path, RECEIPT, view)) == "more_readers"
    assert path.exists()
    assert desk.pulled() == []


def test_a_damaged_chunk_stops_before_the_capsule_and_is_told(
    kept: Path, box: Outbox, view: OfficeView, desk: PracticeDesk
) -> None:
    data = bytearray(kept.read_bytes())
    data[HEAD_BYTES + CHUNK_RECORD_BYTES + 5] ^= 1
    kept.write_bytes(data)
    assert code_of(lambda: box.deliver(kept, RECEIPT, view)) == "outbox_damaged"
    assert desk.pulled() == []
    kept.write_bytes(data[:-1])
    assert code_of(lambda: box.find(RECEIPT, view)) == "outbox_damaged"


def test_other_things_in_the_folder_are_passed_over(kept: Path, box: Outbox, view: OfficeView) -> None:
    folder = kept.parent
    (folder / "0000000000000000.bin").write_bytes(b"")
    (folder / "0000000000000001.bin").write_bytes(os.urandom(HEAD_BYTES))
    (folder / "0000000000000002.bin").mkdir()
    (folder / "0000000000000003.bin").symlink_to("/dev/zero")
    (folder / "notes.txt").write_text("mine")
    assert box.find(RECEIPT, view) == kept
    erase(kept)
    assert (folder / "notes.txt").exists()


def test_erasing_takes_the_key_away_first(kept: Path, box: Outbox, view: OfficeView, tmp_path: Path) -> None:
    """Whoever finds the blocks of the file later, and the words, finds nothing to open."""
    blocks = tmp_path / "the same blocks"
    blocks.hardlink_to(kept)
    erase(kept)
    erase(kept)
    assert code_of(lambda: box.deliver(blocks, RECEIPT, view)) == "nothing_waits"
    assert len(blocks.read_bytes()) == outbox_bytes(4)


def test_what_was_sent_is_sent_although_its_file_cannot_be_taken_away(
    kept: Path, box: Outbox, view: OfficeView, desk: PracticeDesk, tmp_path: Path
) -> None:
    def swap(step: ProgressStep) -> None:
        if step.phase == "post" and not kept.is_symlink():
            kept.unlink()
            kept.symlink_to(tmp_path / "elsewhere")

    sent = box.deliver(kept, RECEIPT, view, swap)
    assert sent.publish_by
    assert kept.is_symlink()
    assert len(desk.opened()) == 1
