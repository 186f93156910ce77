"""A helper hands in a file: looked at first, for the right office and week, stopped and taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.ids import OfficeId
from crypto.sealedfile import (
    CHUNK_RECORD_BYTES,
    HEAD_BYTES,
    mask_key,
    read_chunk,
    read_head,
    write_chunk,
    write_head,
)
from crypto.sizes import PIECE_BYTES
from desktop.services.files import hash_bytes
from desktop.services.parcels import Attachment, Parcel
from desktop.viewmodels.reporter_carry import CarryState
from desktop.viewmodels.reporter_sending import Done, SendStage
from desktop.viewmodels.reporter_window import Place, ReporterModel
from tests.desktop.services.boards import RECEIPT
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server, side
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["desk", "server", "side"]

WEEK = 7 * 86_400


@pytest.fixture
def bench(server: ServerThread) -> Bench:
    return Bench(server.clock)


@pytest.fixture
def model(bench: Bench, desk: PracticeDesk) -> ReporterModel:
    made = bench.reporter()
    made.office.open_given(desk.address)
    made.go(Place.CARRY)
    return made


@pytest.fixture
def sealed(side: ReporterSide, tmp_path: Path) -> Path:
    """A file of two chunks and a letter, sealed by somebody else for this week."""
    view, path = side.offices.fetch(), tmp_path / "data.bin"
    parcel = Parcel(incident(), (Attachment(hash_bytes(bytes(PIECE_BYTES + 1)), name="list.csv"),))
    side.sealed_files.write(parcel, RECEIPT, view, view.epoch, path)
    return path


def code_of(model: ReporterModel) -> str:
    return getattr(model.carry.snapshot.error, "code", "")


def stage_of(model: ReporterModel) -> SendStage:
    return model.carry.sending.snapshot.stage


def mask_for_another(path: Path, office_id: OfficeId) -> None:
    """The same file as it would be for an office that is not here."""
    data, other = path.read_bytes(), OfficeId(bytes(32))
    salt, submission = data[:32], read_head(data[:HEAD_BYTES], office_id, len(data))
    own, foreign = mask_key(salt, office_id), mask_key(salt, other)
    parts = [write_head(salt, other, submission)]
    for place in range(submission.chunk_count):
        at = HEAD_BYTES + place * CHUNK_RECORD_BYTES
        record = data[at : at + CHUNK_RECORD_BYTES]
        parts.append(write_chunk(foreign, place, read_chunk(own, place, record)))
    path.write_bytes(b"".join(parts))


def test_looking_sends_nothing_and_tells_week_size_and_code(
    model: ReporterModel, sealed: Path, desk: PracticeDesk
) -> None:
    model.carry.look(sealed)
    file = model.carry.snapshot.file
    assert file is not None
    assert (file.path, file.size) == (sealed, sealed.stat().st_size)
    assert len(file.code) == 8
    assert desk.pulled() == []
    model.carry.hand_in()
    outcome = model.carry.sending.snapshot.outcome
    assert outcome is not None
    assert (outcome.done, outcome.code, outcome.chunk_count) == (Done.HANDED_IN, file.code, 2)
    assert len(desk.pulled()) == 1


def test_a_file_for_another_office_is_told_before_it_is_sent(
    model: ReporterModel, side: ReporterSide, sealed: Path, desk: PracticeDesk
) -> None:
    """A server cannot tell for whom a capsule is sealed: it would promise it, and nobody could open it."""
    mask_for_another(sealed, side.offices.fetch().office_id)
    model.carry.look(sealed)
    assert (code_of(model), model.carry.snapshot.file) == ("not_a_sealed_file", None)
    assert desk.pulled() == []


@pytest.mark.parametrize("place", [40, -1])
def test_a_damaged_file_is_told_before_it_is_sent(model: ReporterModel, sealed: Path, place: int) -> None:
    data = bytearray(sealed.read_bytes())
    data[place] ^= 1
    sealed.write_bytes(data)
    model.carry.look(sealed)
    assert code_of(model) in ("not_a_sealed_file", "sealed_file_damaged")


def test_a_file_whose_week_is_over_is_told(model: ReporterModel, server: ServerThread, sealed: Path) -> None:
    server.clock.now += 2 * WEEK
    model.carry.look(sealed)
    assert code_of(model) == "too_late"


def test_looking_can_be_stopped(bench: Bench, model: ReporterModel, sealed: Path) -> None:
    bench.runner.hold()
    model.carry.look(sealed)
    assert model.carry.snapshot.looking
    model.carry.stop()
    bench.runner.release()
    assert model.carry.snapshot == CarryState()


def test_a_lost_server_leaves_the_file_to_be_handed_in_again(
    model: ReporterModel, server: ServerThread, sealed: Path, desk: PracticeDesk
) -> None:
    model.carry.look(sealed)
    server.stop()
    try:
        model.carry.hand_in()
    finally:
        server.start()
    assert stage_of(model) is SendStage.FAILED
    model.carry.sending.again()
    assert stage_of(model) is SendStage.DONE
    assert len(desk.pulled()) == 1


def test_another_file_forgets_the_first(model: ReporterModel, sealed: Path, tmp_path: Path) -> None:
    model.carry.look(sealed)
    model.carry.hand_in()
    (tmp_path / "empty.bin").write_bytes(b"")
    model.carry.look(tmp_path / "empty.bin")
    assert (code_of(model), model.carry.snapshot.file) == ("not_a_sealed_file", None)
    assert model.carry.sending.snapshot.stage is SendStage.IDLE
