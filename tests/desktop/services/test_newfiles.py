"""Files that get their name when they are whole: both kinds keep one contract."""

from __future__ import annotations

import os
import random
import resource
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.newfiles import Named, NewFile, Unnamed, new_file

Make = Callable[[Path], NewFile]
DATA = random.Random(5).randbytes(300_000)
MAKERS: list[Make] = [Unnamed, lambda folder: Named(folder, os.urandom)]


@pytest.fixture(params=MAKERS, ids=["unnamed", "named"])
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.param
    return made


@pytest.fixture
def little_room() -> Iterator[None]:
    """No file may grow beyond 100,000 bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_finished_file_takes_its_name(make: Make, tmp_path: Path) -> None:
    with closing(make(tmp_path)) as file:
        file.write(DATA[:1_000])
        file.write(DATA[1_000:])
        file.finish()
        assert not (tmp_path / "report.pdf").exists()
        assert file.take_name(tmp_path / "report.pdf") == tmp_path / "report.pdf"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
    assert (tmp_path / "report.pdf").read_bytes() == DATA
    assert (tmp_path / "report.pdf").stat().st_mode & 0o777 == 0o600


def test_nothing_that_is_there_is_overwritten(make: Make, tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"mine")
    (tmp_path / "two").symlink_to(tmp_path / "nowhere")
    with closing(make(tmp_path)) as file:
        file.write(b"yours")
        file.finish()
        for name in ("one", "two"):
            with pytest.raises(DeskError) as caught:
                file.take_name(tmp_path / name)
            assert caught.value.fault is DeskFault.FILE_EXISTS
        file.take_name(tmp_path / "three")
    assert (tmp_path / "one").read_bytes() == b"mine"
    assert not (tmp_path / "nowhere").exists()
    assert (tmp_path / "three").read_bytes() == b"yours"
    assert len(list(tmp_path.iterdir())) == 3


def test_what_takes_no_name_is_gone(make: Make, tmp_path: Path) -> None:
    with closing(make(tmp_path)) as file:
        file.write(DATA)
        file.finish()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("little_room")
def test_a_disk_without_room_is_a_typed_error_and_nothing_is_left(make: Make, tmp_path: Path) -> None:
    with closing(make(tmp_path)) as file, pytest.raises(DeskError):
        file.write(DATA)  # more than what is held back for the disk
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_that_knows_no_unnamed_files_gets_named_ones(tmp_path: Path) -> None:
    with new_file(tmp_path, os.urandom) as file:
        assert isinstance(file, Unnamed)
    with pytest.raises(DeskError) as caught, new_file(Path("/proc"), os.urandom):
        raise AssertionError  # procfs knows neither, and says so only to the second
    assert caught.value.fault is DeskFault.NOT_WRITABLE
    assert isinstance(caught.value.__cause__, FileNotFoundError)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught, new_file(tmp_path / "gone", os.urandom):
        raise AssertionError
    assert (caught.value.fault, caught.value.where) == (DeskFault.NOT_WRITABLE, "gone")
