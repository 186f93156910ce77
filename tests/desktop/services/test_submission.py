"""Parcels on their way to a real server, opened on the other side by the office's own keys."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import nacl.utils
import pytest

from crypto.content import FollowUp, Report, Withdrawal
from crypto.entry import is_mine, verify_promise
from crypto.errors import CryptoError
from crypto.identity import open_identity, release_share
from crypto.ids import Entry
from crypto.manifest import ROLE_INCIDENT
from crypto.receipt import stretch_receipt
from crypto.sizes import CAPSULE_BYTES, EPOCH_SECONDS
from desktop.domain.amendments import Update
from desktop.domain.encoding import decode_incident, decode_update
from desktop.services.errors import FileError, GatewayError, HostileError, ParcelError
from desktop.services.files import hash_bytes, hash_path
from desktop.services.parcels import Attachment, Parcel, TakenBack
from desktop.services.receipts import make_receipt
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

RECEIPT = make_receipt(lambda count: bytes(range(count)))


def opened_report(desk: PracticeDesk, slot: int = 0) -> Report:
    content = desk.opened(slot)[-1].content
    assert isinstance(content, Report)
    return content


def test_a_report_arrives_and_its_promise_holds(side: ReporterSide, desk: PracticeDesk) -> None:
    steps: list[ProgressStep] = []
    sent = side.submissions.send(Parcel(incident()), RECEIPT, side.offices.fetch(), steps.append)
    assert [step.phase for step in steps] == ["stretch", "seal", "post", "post"]
    assert decode_incident(opened_report(desk).incident) == incident()
    entry = Entry(sent.entry)
    assert verify_promise(sent.promise, desk.log_key, desk.office_id, entry).publish_by == sent.publish_by
    assert is_mine(stretch_receipt(RECEIPT, desk.office_id).entry_key, entry)
    assert (sent.recipients, sent.chunk_count) == (("Ada Example", "Ben Example"), 0)


def test_files_arrive_whole_whatever_their_size(
    side: ReporterSide, desk: PracticeDesk, tmp_path: Path
) -> None:
    sizes = [0, 1, 262_116, 262_117, 800_000]
    datas = [os.urandom(size) for size in sizes]
    for number, data in enumerate(datas):
        (tmp_path / str(number)).write_bytes(data)
    files = tuple(
        Attachment(hash_path(tmp_path / str(number)), f"名 {number}") for number in range(len(sizes))
    )
    sent = side.submissions.send(Parcel(incident(), files), RECEIPT, side.offices.fetch())
    report = opened_report(desk)
    assert report.manifest is not None
    assert {file.name: desk.bytes_of(report, file) for file in report.manifest.files} == {
        f"名 {number}": data for number, data in enumerate(datas)
    }
    assert sent.chunk_count == sent.chunks_sent == 10


def test_a_text_of_ninety_thousand_characters_arrives(side: ReporterSide, desk: PracticeDesk) -> None:
    long = msgspec.structs.replace(incident(), narrative="被结束的会议。" * 13_000)
    side.submissions.send(Parcel(long), RECEIPT, side.offices.fetch())
    report = opened_report(desk)
    assert report.manifest is not None
    (file,) = report.manifest.files
    assert file.role == ROLE_INCIDENT
    assert decode_incident(desk.bytes_of(report, file)) == long


def test_a_left_out_reviewer_cannot_open_it(side: ReporterSide, desk: PracticeDesk) -> None:
    parcel = Parcel(incident(), exclude=frozenset({1}))
    sent = side.submissions.send(parcel, RECEIPT, side.offices.fetch())
    assert sent.recipients == ("Ada Example",)
    assert opened_report(desk).recipients == 0b01
    with pytest.raises(CryptoError) as caught:
        desk.opened(1)
    assert caught.value.code == "not_for_us"


def test_a_name_for_the_custodian_opens_with_the_custodian_only(
    side: ReporterSide, desk: PracticeDesk
) -> None:
    view = side.offices.fetch()
    for identity in ("Jo Example, 何人", None):
        side.submissions.send(Parcel(incident(), identity=identity), RECEIPT, view)
    named, anonymous = desk.opened()
    assert isinstance(named.content, Report)
    assert isinstance(anonymous.content, Report)
    about = (desk.office_id, named.thread_id, named.commitment)
    share = release_share(desk.custodian_secret, named.content.identity.custodian_share, *about)
    found = open_identity(named.content.identity, share, *about)
    assert found.decode() == "Jo Example, 何人"
    with pytest.raises(CryptoError):
        release_share(
            desk.custodian_secret,
            anonymous.content.identity.custodian_share,
            desk.office_id,
            anonymous.thread_id,
            anonymous.commitment,
        )


def test_without_a_custodian_a_name_is_refused(server: ServerThread) -> None:
    office = PracticeDesk(server.url, server.invitation, server.clock.now, custodian=False)
    office.set_up()
    side = ReporterSide(office.address, server.clock)
    with pytest.raises(ParcelError) as caught:
        side.submissions.check(Parcel(incident(), identity="me"), side.offices.fetch())
    assert caught.value.code == "no_custodian"


def test_one_receipt_makes_one_thread_and_versions_rise(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread
) -> None:
    view = side.offices.fetch()
    update = Update(text="Noch etwas.")
    side.submissions.send(Parcel(incident()), RECEIPT, view)
    side.submissions.send(Parcel(update, (Attachment(hash_bytes(b"x"), "x"),)), RECEIPT, view)
    later = ReporterSide(desk.address, server.clock)  # another run of the program, another computer
    server.clock.now += 3_600
    later.submissions.send(Parcel(TakenBack("fear")), RECEIPT, view)
    opened = desk.opened()
    assert [type(one.content) for one in opened] == [Report, FollowUp, Withdrawal]
    assert len({one.thread_id for one in opened}) == 1
    assert len({one.message_id for one in opened}) == 3
    versions = [one.version for one in opened]
    assert versions == sorted(set(versions))
    follow_up = opened[1].content
    assert isinstance(follow_up, FollowUp)
    assert decode_update(follow_up.incident) == update


def test_a_long_wait_before_sending_fetches_the_office_again(
    side: ReporterSide, desk: PracticeDesk, server: ServerThread
) -> None:
    view = side.offices.fetch()
    server.clock.now += EPOCH_SECONDS
    side.submissions.send(Parcel(incident()), RECEIPT, view)
    assert [one.epoch for one in desk.opened()] == [view.epoch + 1]


def test_a_changed_file_stops_before_anything_is_a_report(
    side: ReporterSide, desk: PracticeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(900_000))
    file = Attachment(hash_path(path), "file")
    path.write_bytes(bytes(899_999) + b"x")
    with pytest.raises(FileError) as caught:
        side.submissions.send(Parcel(incident(), (file,)), RECEIPT, side.offices.fetch())
    assert (caught.value.code, caught.value.where) == ("file_changed", str(path))
    assert desk.pulled() == []


def test_a_promise_that_does_not_hold_is_not_believed(
    fooled: ReporterSide, hostile: HostileServer, desk: PracticeDesk
) -> None:
    honest = fooled.submissions.send(Parcel(incident()), RECEIPT, fooled.offices.fetch())
    for forged in (honest.promise, bytes(128), honest.promise[:-1] + b"\x01"):
        hostile.answers["POST /v1/capsules"] = forged
        with pytest.raises(HostileError) as caught:
            fooled.submissions.send(Parcel(incident()), RECEIPT, fooled.offices.fetch())
        assert caught.value.code == "bad_promise"


def test_a_server_of_another_week_is_told(
    side: ReporterSide, server: ServerThread, desk: PracticeDesk
) -> None:
    late = ReporterSide(desk.address, lambda: server.clock.now + 2 * EPOCH_SECONDS)
    with pytest.raises(GatewayError) as caught:
        late.submissions.send(Parcel(incident()), RECEIPT, late.offices.fetch())
    assert caught.value.code == "clock"


def test_cancelling_leaves_no_report(side: ReporterSide, desk: PracticeDesk) -> None:
    cancel = Cancel()
    files = (Attachment(hash_bytes(nacl.utils.random(3_000_000)), "big"),)

    def progress(step: ProgressStep) -> None:
        if step.phase == "upload" and step.done:
            cancel.cancel()

    with pytest.raises(Cancelled):
        side.submissions.send(Parcel(incident(), files), RECEIPT, side.offices.fetch(), progress, cancel)
    assert desk.pulled() == []
    sent = side.submissions.send(Parcel(incident(), files), RECEIPT, side.offices.fetch())
    assert 0 < sent.chunks_sent < sent.chunk_count
    assert len(desk.pulled()) == 1
    assert len(desk.pulled()[0].capsule) == CAPSULE_BYTES
