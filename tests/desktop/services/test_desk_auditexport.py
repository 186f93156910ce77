"""The record as a file: others check every act of it, and nothing in it can be changed unnoticed."""

from __future__ import annotations

import random
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crypto.errors import CryptoError
from crypto.keys import new_reviewer_secrets
from desktop.services.auditexport import CheckedExport, check_export, export_acts
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk, Identity, open_desk, set_identity
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.vault import create_vault
from tests.desktop.services.practicedesk import QUICK

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder, chance = DeskFolder(tmp_path / "desk"), random.Random(7).randbytes
    folder.make()
    vault = create_vault(folder, PASSPHRASE, "", chance, QUICK)
    set_identity(vault, Identity(bytes(32), "ombra:example.org/1", 2, "Ada", new_reviewer_secrets(chance)))
    vault.close()
    desk = open_desk(folder.root, PASSPHRASE, lambda: 1_800_000_000.0, chance)
    yield desk
    desk.close()


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Path:
    note_act(desk, "opened")
    note_act(desk, "closed", details={"about": "unfounded", "who": "Zoë\u202e"})
    export_acts(desk, tmp_path / "acts.jsonl")
    return tmp_path / "acts.jsonl"


def test_what_was_exported_is_checked_without_a_vault(desk: Desk, tmp_path: Path) -> None:
    note_act(desk, "opened")
    made = export_acts(desk, tmp_path / "one")
    assert check_export(tmp_path / "one") == made
    assert (made.slot, made.acts) == (2, 2)
    note_act(desk, "closed")
    later = export_acts(desk, tmp_path / "two")
    assert check_export(tmp_path / "two") == later
    lines = (tmp_path / "two").read_bytes().splitlines()
    following = msgspec.json.decode(lines[3])  # the act after the first export names what it ended with
    assert following["previous"] == made.last
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o600


def test_an_export_never_takes_the_place_of_a_file(desk: Desk, exported: Path) -> None:
    before = exported.read_bytes()
    with pytest.raises(DeskError) as caught:
        export_acts(desk, exported)
    assert caught.value.fault is DeskFault.FILE_EXISTS
    assert exported.read_bytes() == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as caught:
        check_export(tmp_path / "nothing")
    assert caught.value.fault is DeskFault.FILE_UNREADABLE


def refused(path: Path) -> str:
    with pytest.raises(CryptoError) as caught:
        check_export(path)
    return caught.value.code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("first line", "bad_structure"),
        ("a line from the middle", "chain_broken"),
        ("the last line", "chain_broken"),
        ("all acts", "chain_broken"),
    ],
)
def test_a_line_that_is_missing_is_told(exported: Path, name: str, code: str) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    kept = {
        "first line": lines[1:],
        "a line from the middle": [*lines[:2], *lines[3:]],
        "the last line": lines[:-1],
        "all acts": lines[:1],
    }
    exported.write_bytes(b"".join(kept[name]))
    assert refused(exported) == code


def test_a_record_cut_short_with_a_head_that_fits_is_held_to_its_last(exported: Path) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    head = msgspec.json.decode(lines[0])
    head["acts"] -= 1
    exported.write_bytes(msgspec.json.encode(head) + b"\n" + b"".join(lines[1:-1]))
    assert refused(exported) == "chain_broken"


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "opened"), ("at", 7), ("case", "2027-0001"), ("details", "{}"), ("signature", "00" * 64)],
)
def test_a_changed_act_is_told(exported: Path, field: str, value: object) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    act = msgspec.json.decode(lines[2])
    act[field] = value
    lines[2] = msgspec.json.encode(act) + b"\n"
    exported.write_bytes(b"".join(lines))
    assert refused(exported) == "bad_signature"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": 2}, "newer_format"),
        ({"kind": "something"}, "bad_structure"),
        ({"slot": 300}, "bad_structure"),
        ({"sign": "zz"}, "bad_structure"),
        ({"sign": "00"}, "bad_signature"),
        ({"office": "11" * 32}, "bad_signature"),
        ({"more": 1}, "bad_structure"),
    ],
)
def test_a_head_of_another_making(exported: Path, changes: dict[str, object], code: str) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    lines[0] = msgspec.json.encode(msgspec.json.decode(lines[0]) | changes) + b"\n"
    exported.write_bytes(b"".join(lines))
    assert refused(exported) == code


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.data())
def test_any_bytes_are_checked_or_refused(exported: Path, data: st.DataObject) -> None:
    whole = exported.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    put = data.draw(
        st.binary(max_size=6) | st.sampled_from([b'"\\ud800"', b"-1", b"1e400", b"[" * 2_000, b"\n"])
    )
    path = exported.with_name("changed")
    path.write_bytes(whole[:at] + put + whole[at + len(put) :])
    try:
        checked: CheckedExport | None = check_export(path)
    except CryptoError:
        checked = None
    assert checked in (None, check_export(exported))
