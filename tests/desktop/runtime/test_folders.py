"""Looking into folders: sorted, hidden files left out, hostile names shown, nothing written."""

import os
from pathlib import Path

import pytest

from desktop.runtime.folders import (
    OFFICE_NAME,
    PERSONS_HOME,
    FolderUnreadable,
    list_folder,
    office_beside,
    places,
)


def test_folders_come_first_then_files_by_name(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"12345")
    (tmp_path / "A.txt").write_bytes(b"")
    (tmp_path / "zoo").mkdir()
    (tmp_path / ".hidden").write_bytes(b"")
    entries = list_folder(tmp_path)
    assert [(e.name, e.is_folder, e.size_bytes) for e in entries] == [
        ("zoo", True, 0),
        ("A.txt", False, 0),
        ("b.txt", False, 5),
    ]


def test_links_are_followed_and_broken_ones_left_out(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"1")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "broken").symlink_to(tmp_path / "gone")
    assert [e.name for e in list_folder(tmp_path)] == ["link", "real"]


def test_pipes_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert list_folder(tmp_path) == ()


def test_names_that_are_not_text_can_be_shown_and_opened(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_bytes(b"123")
    (entry,) = list_folder(tmp_path)
    assert entry.name == "caf�.txt"
    assert entry.path.read_bytes() == b"123"
    entry.name.encode("utf-8")


@pytest.mark.parametrize("name", ["gone", "file"])
def test_what_is_no_folder_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderUnreadable):
        list_folder(tmp_path / name)


def test_places_exist_and_come_once() -> None:
    found = places()
    assert found[0].kind == "home"
    assert len({place.path for place in found}) == len(found)
    assert all(place.path.is_dir() for place in found)


@pytest.mark.parametrize(
    ("portable", "made", "found"),
    [(True, "file", True), (True, "folder", False), (True, "", False), (False, "file", False)],
)
def test_an_office_file_beside_a_portable_program_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, portable: bool, made: str, found: bool
) -> None:
    """An installed program lies among others' files: what stands there is nobody's offer."""
    monkeypatch.setenv("HOME", str(tmp_path / "ombra-files"))
    if portable:
        monkeypatch.setenv(PERSONS_HOME, str(tmp_path / "somebody"))
    file = tmp_path / OFFICE_NAME
    if made:
        (file.touch if made == "file" else file.mkdir)()
    assert office_beside() == (file if found else None)
