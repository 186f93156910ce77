"""Locked drafts on the disk: closed without the passphrase, whole or as before, never over another file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import nacl.utils
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.sizes import DRAFT_LEAST_BYTES
from desktop.domain.answers import Answers, TimeAnswer
from desktop.domain.drafts import Draft, LeftOut, Noted, Thing, TypedTime
from desktop.services.drafts import erase_draft, open_draft, pack, save_new, save_over, unpack
from desktop.services.errors import FileError

PASSPHRASE = "correct horse battery staple"
NARRATIVE = "They closed the meeting at nine."
DRAFT = Draft(
    branch="happened",
    page="takedown",
    seen=("happened", "takedown"),
    answers=Answers(
        {"narrative": NARRATIVE, "danger_now": "no", "agree": True, "circle": 3, "codes": ("a", "b")},
        {"actions": ({"actions.time": TimeAnswer(at="2026-06-04T00:27:30Z", tz="UTC")}, {})},
    ),
    times=(
        TypedTime(
            "actions", "actions.time", 0, ("2026-06-04", "00:27:30", "UTC", "second", "", "", "", "", "")
        ),
    ),
    things=(Thing("photo.jpg", os.fsencode("/files/kim/\udcff photo.jpg"), "ab" * 32, circle=4),),
    noted=(Noted(1_780_300_800, "ended"),),
    left_out=(LeftOut(1, "Ben Example"),),
)
TEXTS = st.text(max_size=40)
PARTS = st.tuples(*[TEXTS] * 9)
VALUES = st.one_of(
    TEXTS,
    st.integers(-(2**31), 2**31),
    st.booleans(),
    st.none(),
    st.lists(TEXTS, max_size=3).map(tuple),
    st.builds(TimeAnswer, at=TEXTS, tz=TEXTS),
)
ITEMS = st.dictionaries(TEXTS, VALUES, max_size=3)
THINGS = st.builds(Thing, TEXTS, st.binary(max_size=30), captured=PARTS, note=TEXTS)
DRAFTS = st.builds(
    Draft,
    branch=TEXTS,
    hurried=st.booleans(),
    page=TEXTS,
    seen=st.lists(TEXTS, max_size=3).map(tuple),
    answers=st.builds(
        Answers, ITEMS, st.dictionaries(TEXTS, st.lists(ITEMS, max_size=3).map(tuple), max_size=2)
    ),
    times=st.lists(st.builds(TypedTime, TEXTS, TEXTS, st.none() | st.integers(0, 9), PARTS), max_size=2).map(
        tuple
    ),
    things=st.lists(
        st.builds(Thing, TEXTS, st.binary(max_size=30), captured=PARTS, note=TEXTS), max_size=2
    ).map(tuple),
    noted=st.lists(st.builds(Noted, st.integers(0, 2**40), TEXTS), max_size=2).map(tuple),
    left_out=st.lists(st.builds(LeftOut, st.integers(0, 7), TEXTS), max_size=2).map(tuple),
)


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(FileError) as caught:
        call()
    return caught.value.code


@given(DRAFTS)
def test_every_draft_comes_back_as_it_was(draft: Draft) -> None:
    assert unpack(pack(draft)) == draft


@given(st.binary(max_size=200))
def test_other_bytes_are_refused_with_a_typed_error(data: bytes) -> None:
    with pytest.raises(FileError) as caught:
        unpack(data)
    assert caught.value.code in ("draft_damaged", "newer_format")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"format":2,"more":[]}', "newer_format"),
        (b'{"format":0,"branch":"now","answers":{}}', "draft_damaged"),
        (b'{"format":1,"branch":"now","answers":{},"extra":1}', "draft_damaged"),
        (b'{"format":1}', "draft_damaged"),
        (b"[" * 100_000, "draft_damaged"),
    ],
)
def test_other_formats(data: bytes, code: str) -> None:
    assert code_of(lambda: unpack(data)) == code


def test_half_characters_are_told() -> None:
    assert code_of(lambda: pack(Draft(branch="\ud800", answers=Answers()))) == "bad_text"


def test_a_draft_is_saved_opened_saved_over_and_erased(tmp_path: Path) -> None:
    path = tmp_path / "notes.bin"
    save_new(path, DRAFT, PASSPHRASE, nacl.utils.random)
    first = path.read_bytes()
    assert len(first) == DRAFT_LEAST_BYTES
    assert path.stat().st_mode & 0o777 == 0o600
    for word in (NARRATIVE.encode(), b"photo", b"ombra", b"kim"):
        assert word not in first
    assert open_draft(path, f"  {PASSPHRASE.replace(' ', '   ')} ") == DRAFT
    assert code_of(lambda: open_draft(path, PASSPHRASE.title())) == "draft_locked"
    assert code_of(lambda: save_new(path, DRAFT, PASSPHRASE, nacl.utils.random)) == "file_exists"
    assert path.read_bytes() == first
    save_over(path, DRAFT, PASSPHRASE, nacl.utils.random)
    second = path.read_bytes()
    # The same words and the same draft: nothing of the two files is alike.
    assert sum(a == b for a, b in zip(first, second, strict=True)) < DRAFT_LEAST_BYTES // 100
    assert [one.name for one in tmp_path.iterdir()] == ["notes.bin"]
    blocks = tmp_path / "the same blocks"
    blocks.hardlink_to(path)
    erase_draft(path)
    erase_draft(path)
    assert not path.exists()
    assert code_of(lambda: open_draft(blocks, PASSPHRASE)) == "draft_locked"


def test_damage_is_told_from_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "notes.bin"
    save_new(path, DRAFT, PASSPHRASE, nacl.utils.random)
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert code_of(lambda: open_draft(path, PASSPHRASE)) == "draft_damaged"
    path.write_bytes(data[:-1])
    assert code_of(lambda: open_draft(path, PASSPHRASE)) == "not_a_draft"
    path.write_bytes(b"")
    assert code_of(lambda: open_draft(path, PASSPHRASE)) == "not_a_draft"
    assert code_of(lambda: open_draft(tmp_path, PASSPHRASE)) == "not_a_file"
    assert code_of(lambda: open_draft(tmp_path / "gone", PASSPHRASE)) == "file_missing"


def test_only_what_could_be_a_draft_is_erased(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"mine")
    erase_draft(path)
    assert path.read_bytes() == b"mine"


def test_a_full_disk_leaves_the_older_draft(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "notes.bin"
    save_new(path, DRAFT, PASSPHRASE, nacl.utils.random)
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        assert code_of(lambda: save_over(path, DRAFT, PASSPHRASE, nacl.utils.random)) == "disk_full"
        other = tmp_path / "other.bin"
        assert code_of(lambda: save_new(other, DRAFT, PASSPHRASE, nacl.utils.random)) == "disk_full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == before
    assert not other.exists()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "notes.bin"
    assert code_of(lambda: save_new(path, DRAFT, PASSPHRASE, nacl.utils.random)) == "not_writable"
