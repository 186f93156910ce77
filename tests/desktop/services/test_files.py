"""Files as they are chosen and as they go: every wrong kind has its word, and no change goes unseen."""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.sizes import MAX_FILE_BYTES, PIECE_BYTES
from desktop.services.errors import FileError
from desktop.services.files import PieceReader, hash_bytes, hash_path
from desktop.services.mediatypes import UNKNOWN, media_type_of
from desktop.services.work import Cancel, Cancelled, ProgressStep

SIZES = [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES]


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(FileError) as caught:
        call()
    return caught.value.code


def piece_of(reader: PieceReader, index: int) -> bytes:
    """A piece in a buffer of its own."""
    return bytes(reader.piece(index, bytearray(PIECE_BYTES + 1)))


@pytest.mark.parametrize("size", SIZES)
def test_both_readings_give_the_same_bytes(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    path = tmp_path / "file"
    path.write_bytes(data)
    for file in (hash_path(path), hash_bytes(data)):
        assert (file.size, file.sha256) == (size, hashlib.sha256(data).digest())
        reader = PieceReader(file)
        backwards = [piece_of(reader, index) for index in reversed(range(file.pieces))]
        reader.close()
        assert b"".join(reversed(backwards)) == data


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(PIECE_BYTES + 5))
    steps: list[ProgressStep] = []
    hash_path(path, steps.append)
    assert [step.done for step in steps] == [PIECE_BYTES, PIECE_BYTES + 5]
    assert {(step.phase, step.total) for step in steps} == {("hash", PIECE_BYTES + 5)}


def test_hashing_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(10))
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        hash_path(path, stop=cancel)


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless_link(path: Path) -> None:
    path.symlink_to(path)


def dangling_link(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


def link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def unix_socket(path: Path) -> None:
    os.chdir(path.parent)  # socket names are short
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(path.name)


def nothing(path: Path) -> None:
    assert not path.exists()


def below_a_file(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_bytes(b"")


def too_big(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)


@pytest.mark.skipif(os.name != "posix", reason="makes pipes, links and sockets")
@pytest.mark.parametrize(
    ("make", "code"),
    [
        (folder, "not_a_file"),
        (pipe, "not_a_file"),
        (endless_link, "not_a_file"),
        (link_to_device, "not_a_file"),
        (unix_socket, "not_a_file"),
        (dangling_link, "file_missing"),
        (nothing, "file_missing"),
        (below_a_file, "file_missing"),
        (too_big, "too_big"),
    ],
)
def test_what_is_no_file_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "in" / "thing"
    path.parent.mkdir()
    make(path)
    assert code_of(lambda: hash_path(path)) == code


def test_a_name_with_a_zero_byte_names_nothing() -> None:
    assert code_of(lambda: hash_path(Path("a\x00b"))) == "file_missing"


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abc")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    assert hash_path(tmp_path / "link").size == 3


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"x")


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def flip(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last[0] ^ 1]))


@pytest.mark.parametrize("change", [grow, shrink, flip])
def test_a_changed_file_is_caught_at_the_piece_that_changed(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(PIECE_BYTES + 10))
    file = hash_path(path)
    change(path)
    reader = PieceReader(file)
    piece_of(reader, 0)
    assert code_of(lambda: piece_of(reader, 1)) == "file_changed"
    reader.close()


def test_a_file_that_grows_while_it_is_hashed_is_caught(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(2 * PIECE_BYTES))
    assert code_of(lambda: hash_path(path, lambda _: grow(path))) == "file_changed"


@settings(max_examples=30)
@given(st.binary(max_size=600), st.binary(min_size=1, max_size=600))
def test_any_two_different_contents_are_told_apart(before: bytes, after: bytes) -> None:
    file = hash_bytes(before)
    other = hash_bytes(after)
    mixed = replace(file, open=other.open)
    reader = PieceReader(mixed)
    if before == after:
        assert piece_of(reader, 0) == before
    else:
        assert code_of(lambda: piece_of(reader, 0)) == "file_changed"
    reader.close()


def test_media_types_come_from_the_ending_alone() -> None:
    assert media_type_of("notice.EML") == "message/rfc822"
    assert media_type_of("notice_\u202efdp.exe") == UNKNOWN
    assert media_type_of("") == UNKNOWN
