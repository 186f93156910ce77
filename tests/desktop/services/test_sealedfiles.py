"""Sealed files: written whole or not at all, carried by anybody, handed in as often as one likes."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import nacl.utils
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.content import Report
from crypto.epochs import epoch_start
from crypto.receipt import stretch_receipt
from crypto.sealedfile import CHUNK_RECORD_BYTES, HEAD_BYTES, sealed_file_bytes
from crypto.sizes import EPOCH_SECONDS, KEYS_AHEAD_EPOCHS
from desktop.services.errors import FileError, ParcelError, ServiceError
from desktop.services.files import hash_bytes, hash_path
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Attachment, Parcel
from desktop.services.receipts import make_receipt
from desktop.services.sealedfiles import weeks_of
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

RECEIPT = make_receipt(lambda count: bytes(range(count)))
DATA = os.urandom(1_000_000)  # 4 pieces, 4 chunks


@pytest.fixture
def parcel() -> Parcel:
    return Parcel(incident(), (Attachment(hash_bytes(DATA), "a.png"),))


@pytest.fixture
def view(side: ReporterSide) -> OfficeView:
    return side.offices.fetch()


@pytest.fixture
def sealed(side: ReporterSide, view: OfficeView, parcel: Parcel, tmp_path: Path) -> Path:
    path = tmp_path / "holiday.dat"
    side.sealed_files.write(parcel, RECEIPT, view, view.epoch, path)
    return path


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(ServiceError) as caught:
        call()
    return caught.value.code


def test_a_file_is_written_and_handed_in_by_somebody_who_has_no_words(
    side: ReporterSide, view: OfficeView, sealed: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    assert sealed.stat().st_size == sealed_file_bytes(4)
    carrier = ReporterSide(desk.address, server.clock)
    first = carrier.hand_in.hand_in(sealed, carrier.offices.fetch())
    again = carrier.hand_in.hand_in(sealed, carrier.offices.fetch())
    assert (first.chunk_count, first.chunks_sent, again.chunks_sent) == (4, 4, 0)
    assert again.publish_by == first.publish_by
    (opened,) = desk.opened()
    assert opened.thread_id == stretch_receipt(RECEIPT, desk.office_id).thread_id
    assert isinstance(opened.content, Report)
    assert opened.content.manifest is not None
    assert desk.bytes_of(opened.content, opened.content.manifest.files[0]) == DATA


def test_a_file_without_attachments_is_of_one_size(
    side: ReporterSide, view: OfficeView, tmp_path: Path, desk: PracticeDesk
) -> None:
    file = side.sealed_files.write(Parcel(incident()), RECEIPT, view, view.epoch, tmp_path / "x")
    assert (tmp_path / "x").stat().st_size == file.size == HEAD_BYTES
    assert file.recipients == ("Ada Example", "Ben Example")
    side.hand_in.hand_in(file.path, view)
    assert len(desk.pulled()) == 1


def test_nothing_in_a_file_names_the_program_or_its_content(sealed: Path) -> None:
    data = sealed.read_bytes()
    for word in (b"OMB1", b"ombra", b"a.png", b"report"):
        assert word not in data


def test_a_coming_week_uses_its_own_key_and_its_own_days(
    side: ReporterSide, view: OfficeView, tmp_path: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    path = tmp_path / "later"
    file = side.sealed_files.write(Parcel(incident()), RECEIPT, view, view.epoch + 2, path)
    assert file.week.opens == epoch_start(view.epoch + 2)
    assert code_of(lambda: side.hand_in.hand_in(path, view)) == "too_early"
    server.clock.now += 2 * EPOCH_SECONDS
    side.hand_in.hand_in(path, view)
    assert [one.epoch for one in desk.opened()] == [view.epoch + 2]
    server.clock.now += 2 * EPOCH_SECONDS
    assert code_of(lambda: side.hand_in.hand_in(path, view)) == "too_late"


def test_weeks_without_any_key_cannot_be_chosen(
    side: ReporterSide, view: OfficeView, tmp_path: Path, parcel: Parcel
) -> None:
    weeks = weeks_of(view)
    assert [week.epoch for week in weeks] == list(range(view.epoch, view.epoch + KEYS_AHEAD_EPOCHS + 1))
    for epoch in (view.epoch - 1, view.epoch + KEYS_AHEAD_EPOCHS + 1):
        path = tmp_path / "never"
        with pytest.raises(ParcelError) as caught:
            side.sealed_files.write(parcel, RECEIPT, view, epoch, path)
        assert caught.value.code == "bad_week"
        assert not path.exists()


def test_an_existing_file_is_not_written_over(
    side: ReporterSide, view: OfficeView, parcel: Parcel, tmp_path: Path
) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"mine")
    write = side.sealed_files.write
    assert code_of(lambda: write(parcel, RECEIPT, view, view.epoch, path)) == "file_exists"
    assert path.read_bytes() == b"mine"
    gone = tmp_path / "no folder" / "x"
    assert code_of(lambda: write(parcel, RECEIPT, view, view.epoch, gone)) == "not_writable"


def test_a_full_disk_is_told(side: ReporterSide, view: OfficeView, parcel: Parcel, tmp_path: Path) -> None:
    """A small limit on file sizes does to one file what a full disk does to all."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    path = tmp_path / "big"
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        write = side.sealed_files.write
        assert code_of(lambda: write(parcel, RECEIPT, view, view.epoch, path)) == "disk_full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not path.exists()


def test_a_stopped_or_failed_writing_leaves_no_file(
    side: ReporterSide, view: OfficeView, parcel: Parcel, tmp_path: Path
) -> None:
    path, cancel = tmp_path / "half", Cancel()

    def progress(step: ProgressStep) -> None:
        if step.phase == "write":
            cancel.cancel()

    with pytest.raises(Cancelled):
        side.sealed_files.write(parcel, RECEIPT, view, view.epoch, path, progress, cancel)
    assert not path.exists()
    source = tmp_path / "source"
    source.write_bytes(DATA)
    changed = Parcel(incident(), (Attachment(hash_path(source), "s"),))
    source.write_bytes(DATA[::-1])
    write = side.sealed_files.write
    assert code_of(lambda: write(changed, RECEIPT, view, view.epoch, path)) == "file_changed"
    assert not path.exists()


def test_a_damaged_chunk_stops_before_the_capsule(
    side: ReporterSide, view: OfficeView, sealed: Path, desk: PracticeDesk
) -> None:
    data = bytearray(sealed.read_bytes())
    data[HEAD_BYTES + CHUNK_RECORD_BYTES + 5] ^= 1
    sealed.write_bytes(data)
    assert code_of(lambda: side.hand_in.hand_in(sealed, view)) == "sealed_file_damaged"
    assert desk.pulled() == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_files_cut_lengthened_or_changed_in_the_head_are_refused_before_any_request(
    fooled: ReporterSide, hostile: HostileServer, sealed: Path, view: OfficeView, data: st.DataObject
) -> None:
    whole = sealed.read_bytes()
    change = data.draw(st.sampled_from(["cut", "longer", "flip"]))
    if change == "cut":
        bent = whole[: data.draw(st.integers(0, len(whole) - 1))]
    elif change == "longer":
        bent = whole + data.draw(st.binary(min_size=1, max_size=CHUNK_RECORD_BYTES))
    else:
        at = data.draw(st.integers(0, HEAD_BYTES - 1))
        bent = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    path = sealed.with_name("bent")
    path.write_bytes(bent)
    hostile.seen.clear()
    with pytest.raises(FileError) as caught:
        fooled.hand_in.hand_in(path, view)
    assert caught.value.code == "not_a_sealed_file"
    assert hostile.seen == []


def test_a_promise_for_a_carrier_is_verified_too(
    fooled: ReporterSide, hostile: HostileServer, sealed: Path
) -> None:
    hostile.answers["POST /v1/capsules"] = nacl.utils.random(128)
    view = fooled.offices.fetch()
    assert code_of(lambda: fooled.hand_in.hand_in(sealed, view)) == "bad_promise"


def test_a_sealed_file_and_a_sent_report_share_their_chunks(
    side: ReporterSide, view: OfficeView, sealed: Path, parcel: Parcel, desk: PracticeDesk
) -> None:
    """The same words and files lead to the same upload: what was sent directly need not travel again."""
    sent = side.submissions.send(parcel, RECEIPT, view)
    assert sent.chunks_sent == 4
    assert side.hand_in.hand_in(sealed, view).chunks_sent == 0
    assert len(desk.pulled()) == 2
