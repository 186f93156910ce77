"""Attachments: fetched in random order, resumed, verified before anybody sees them, never plain on disk."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.errors import CryptoError, Verdict
from crypto.manifest import Role
from crypto.primitives import sha256
from crypto.sizes import PIECE_BYTES
from desktop.domain.encoding import encode_incident
from desktop.services.attachments import read_attachment, save_copy
from desktop.services.casefiles import case_file, inbox, mark_read
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskrecords import AttachmentRecord
from desktop.services.fetching import FLUSH_CHUNKS, fetch_files
from desktop.services.vaultoffice import server_faults
from desktop.services.vaultuploads import FileState
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.desktop.services.practicedesk import PracticeOffice, PracticeReporter, incident

SMALL = b"display_name,email\r\n"
LARGE = random.Random(3).randbytes(3 * PIECE_BYTES + 17)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


@pytest.fixture
def desk(office: PracticeOffice) -> Iterator[Desk]:
    with office.desk() as desk:
        yield desk


def send_files(reporter: PracticeReporter, *files: bytes, **names: object) -> None:
    plan = reporter.plan(*files)
    reporter.upload(plan, *files)
    reporter.send(reporter.report(manifest=reporter.manifest(plan, **names)))


def attachments(desk: Desk) -> tuple[AttachmentRecord, ...]:
    return case_file(desk, 1).attachments


def test_files_come_whole_and_verified(office: PracticeOffice, desk: Desk) -> None:
    send_files(office.reporter(), SMALL, LARGE, b"", name="notice.eml")
    office.pull(desk)
    assert {one.state for one in attachments(desk)} == {FileState.WAITING}
    assert inbox(desk)[0].files_waiting == 3
    report = office.fetch(desk)
    assert (report.chunks, report.whole, report.lacking) == (8, 1, 0)
    found = {one.size: one for one in attachments(desk)}
    assert {one.state for one in found.values()} == {FileState.VERIFIED}
    for data in (SMALL, LARGE, b""):
        assert read_attachment(desk, found[len(data)].id) == data
        assert found[len(data)].sha256 == sha256(data).hex()
    assert office.fetch(desk).chunks == 0
    assert server_faults(desk.vault.db) == ()


def test_nothing_plain_lies_on_the_desks_disk(office: PracticeOffice, desk: Desk) -> None:
    send_files(office.reporter(), SMALL, LARGE, name="notice.eml")
    office.pull(desk)
    office.fetch(desk)
    folder = desk.vault.folder.root
    for path in folder.rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        assert SMALL not in data
        assert LARGE[:64] not in data
        assert b"notice.eml" not in data
        assert "notice" not in path.name


def test_a_copy_is_saved_under_a_safe_name_and_never_over_another(
    office: PracticeOffice, desk: Desk, tmp_path: Path
) -> None:
    send_files(office.reporter(), SMALL, name="../../etc/notice_\u202efdp.exe")
    office.pull(desk)
    office.fetch(desk)
    (one,) = attachments(desk)
    target = tmp_path / "copies"
    target.mkdir()
    saved = [save_copy(desk, one.id, target) for _ in range(3)]
    assert [path.parent for path in saved] == [target] * 3
    assert {path.read_bytes() for path in saved} == {SMALL}
    assert [path.name for path in saved][1:] == [f"{saved[0].stem} ({n}).exe" for n in (2, 3)]
    assert "\u202e" not in saved[0].name
    assert saved[0].stat().st_mode & 0o777 == 0o600
    named = save_copy(desk, one.id, target / "mine.bin")
    assert named.read_bytes() == SMALL
    with pytest.raises(DeskError) as caught:
        save_copy(desk, one.id, target / "mine.bin")
    assert caught.value.fault is DeskFault.FILE_EXISTS
    assert sorted(path.name for path in target.iterdir()) == sorted(
        [*(path.name for path in saved), "mine.bin"]
    )


def test_a_file_that_is_not_what_was_promised_is_never_shown(
    office: PracticeOffice, desk: Desk, tmp_path: Path
) -> None:
    reporter = office.reporter()
    plan = reporter.plan(LARGE)
    reporter.upload(plan, LARGE)
    manifest = reporter.manifest(plan)
    lie = msgspec.structs.replace(manifest.files[0], sha256=sha256(b"something harmless"))
    reporter.send(reporter.report(manifest=msgspec.structs.replace(manifest, files=[lie])))
    office.pull(desk)
    office.fetch(desk)
    (one,) = attachments(desk)
    assert one.state is FileState.HASH_MISMATCH
    for attempt in (lambda: save_copy(desk, one.id, tmp_path), lambda: read_attachment(desk, one.id)):
        with pytest.raises(CryptoError) as caught:
            attempt()
        assert caught.value.verdict is Verdict.HASH_MISMATCH
    assert not [path for path in tmp_path.iterdir() if path.is_file() and "server" not in path.name]


def test_what_this_disk_changed_is_not_saved(office: PracticeOffice, desk: Desk, tmp_path: Path) -> None:
    send_files(office.reporter(), LARGE, name="x.bin")
    office.pull(desk)
    office.fetch(desk)
    (path,) = desk.vault.folder.chunks.iterdir()
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    target = tmp_path / "copies"
    target.mkdir()
    with pytest.raises(CryptoError) as caught:
        save_copy(desk, attachments(desk)[0].id, target)
    assert caught.value.verdict is Verdict.CHUNK_UNREADABLE
    assert list(target.iterdir()) == []


def test_a_file_that_is_not_here_cannot_be_saved(office: PracticeOffice, desk: Desk, tmp_path: Path) -> None:
    send_files(office.reporter(), SMALL)
    office.pull(desk)
    with pytest.raises(DeskError) as caught:
        save_copy(desk, attachments(desk)[0].id, tmp_path)
    assert caught.value.fault is DeskFault.ATTACHMENT_INCOMPLETE
    with pytest.raises(DeskError) as caught:
        save_copy(desk, 999, tmp_path)
    assert caught.value.fault is DeskFault.NO_SUCH_ATTACHMENT


def test_saving_can_be_stopped_and_leaves_nothing(office: PracticeOffice, desk: Desk, tmp_path: Path) -> None:
    send_files(office.reporter(), LARGE)
    office.pull(desk)
    office.fetch(desk)
    cancel = Cancel()
    target = tmp_path / "copies"
    target.mkdir()
    with pytest.raises(Cancelled):
        save_copy(desk, attachments(desk)[0].id, target, lambda _step: cancel.cancel(), cancel)
    assert list(target.iterdir()) == []


def test_fetching_goes_on_where_it_was_stopped(office: PracticeOffice, desk: Desk) -> None:
    many = random.Random(4).randbytes((FLUSH_CHUNKS + 9) * PIECE_BYTES)
    send_files(office.reporter(), many)
    office.pull(desk)
    cancel, steps = Cancel(), list[ProgressStep]()

    def watch(step: ProgressStep) -> None:
        steps.append(step)
        if len(steps) == FLUSH_CHUNKS + 5:
            cancel.cancel()

    with office.line(desk) as gateway, pytest.raises(Cancelled):
        fetch_files(desk, gateway, progress=watch, stop=cancel)
    total = (steps[0].total or 0) // 262_144
    rest = office.fetch(desk)
    assert (rest.chunks, rest.whole) == (total - len(steps), 1)
    assert read_attachment(desk, attachments(desk)[0].id, len(many)) == many


def test_places_are_fetched_in_random_order_dummies_too(office: PracticeOffice, desk: Desk) -> None:
    many = random.Random(4).randbytes(20 * PIECE_BYTES)
    reporter = office.reporter()
    plan = reporter.plan(many, SMALL)
    send_files(reporter, many, SMALL)
    office.pull(desk)
    assert plan.count > sum(file.pieces for file in plan.files)
    assert office.fetch(desk).chunks == plan.count


def test_a_long_text_travels_as_a_file_and_fills_the_case(office: PracticeOffice, desk: Desk) -> None:
    said = incident("终" * 90_000 + "\U0001f469‍\U0001f467")
    body = encode_incident(said)
    reporter = office.reporter()
    plan = reporter.plan(body, SMALL)
    reporter.upload(plan, body, SMALL)
    manifest = reporter.manifest(plan)
    files = [
        msgspec.structs.replace(one, role=Role.INCIDENT) if one.sha256 == sha256(body) else one
        for one in manifest.files
    ]
    reporter.send(reporter.report(b"", manifest=msgspec.structs.replace(manifest, files=files)))
    office.pull(desk)
    before = case_file(desk, 1)
    assert (before.incident, before.messages[0].fault, before.row.urgency) == (None, "incident_waiting", "")
    mark_read(desk, 1, [message.id for message in before.messages])
    assert case_file(desk, 1).row.unread == 0
    office.fetch(desk)
    after = case_file(desk, 1)
    assert after.row.unread == 1  # who saw the case before has not seen its text
    assert after.incident == said
    assert (after.messages[0].fault, after.row.urgency) == ("", "U2")
    assert [one.size for one in after.attachments] == [len(SMALL)]


@pytest.mark.parametrize("fault", ["hash_mismatch", "not_json"])
def test_a_text_file_that_is_no_text_is_told(office: PracticeOffice, desk: Desk, fault: str) -> None:
    body = b"no incident at all"
    reporter = office.reporter()
    plan = reporter.plan(body)
    reporter.upload(plan, body)
    manifest = reporter.manifest(plan, role=Role.INCIDENT)
    if fault == "hash_mismatch":
        lie = msgspec.structs.replace(manifest.files[0], sha256=bytes(32))
        manifest = msgspec.structs.replace(manifest, files=[lie])
    reporter.send(reporter.report(b"", manifest=manifest))
    office.pull(desk)
    office.fetch(desk)
    file = case_file(desk, 1)
    assert (file.incident, file.messages[0].fault) == (None, fault)


def test_the_same_files_sent_again_are_fetched_once(office: PracticeOffice, desk: Desk) -> None:
    reporter = office.reporter()
    for text in ("one", "two"):
        plan = reporter.plan(LARGE)
        if text == "one":
            reporter.upload(plan, LARGE)
        reporter.send(reporter.report(incident(text), manifest=reporter.manifest(plan)))
    office.pull(desk)
    assert office.fetch(desk).chunks == plan.count
    assert len(attachments(desk)) == 1


def test_two_reports_that_name_one_upload_do_not_disturb_each_other(
    office: PracticeOffice, desk: Desk
) -> None:
    honest, thief = office.reporter(1), office.reporter(2)
    plan = honest.plan(LARGE)
    honest.upload(plan, LARGE)
    manifest = honest.manifest(plan)
    wrong = msgspec.structs.replace(manifest.files[0], key=b"k" * 32)
    thief.send(thief.report(manifest=msgspec.structs.replace(manifest, files=[wrong])))
    honest.send(honest.report(manifest=manifest))
    office.pull(desk)
    report = office.fetch(desk)
    assert (report.whole, report.lacking) == (1, 1)
    states = {row.id: case_file(desk, row.id).attachments[0].state for row in inbox(desk)}
    assert states == {1: FileState.WAITING, 2: FileState.VERIFIED}
