"""A backup holds the cases and no week's secret; brought back, the desk says which weeks are lost."""

from __future__ import annotations

import random
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.office import card_hash as hash_of
from crypto.office import decode_office, open_bundle, open_card
from desktop.services.attachments import read_attachment
from desktop.services.auditsearch import Wanted, find_acts
from desktop.services.casefiles import case_file, inbox
from desktop.services.desk import Desk
from desktop.services.deskbackup import MAGIC, back_up, restore
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.deskkeys import renew_keys
from desktop.services.keyring import _Current
from desktop.services.vaultquarantine import quarantine
from tests.desktop.services.plainvault import plain_bytes
from tests.desktop.services.practicedesk import PracticeOffice

DATA = random.Random(5).randbytes(300_000)
WEEK = 604_800


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        reporter = office.reporter()
        plan = reporter.plan(DATA)
        reporter.upload(plan, DATA)
        reporter.send(reporter.report(manifest=reporter.manifest(plan, name="notice.pdf")))
        with office.desk() as desk:
            office.pull(desk)
            office.fetch(desk)
        yield office


@pytest.fixture
def saved(office: PracticeOffice, tmp_path: Path) -> Path:
    with office.desk() as desk:
        size = back_up(desk, tmp_path / "stick")
    assert (tmp_path / "stick").stat().st_size == size
    return tmp_path / "stick"


def brought_back(office: PracticeOffice, saved: Path, folder: Path) -> Desk:
    return restore(saved, folder, office.made.desks[0].passphrase, office.clock, office.random)


def fault_of(office: PracticeOffice, saved: Path, folder: Path) -> DeskFault:
    before = sorted(path.name for path in folder.parent.iterdir())
    with pytest.raises(DeskError) as caught:
        brought_back(office, saved, folder)
    assert sorted(path.name for path in folder.parent.iterdir()) == before
    return caught.value.fault


def test_a_desk_is_brought_back_and_tells_which_weeks_are_lost(
    office: PracticeOffice, saved: Path, tmp_path: Path
) -> None:
    with office.desk() as desk:
        held = sorted(desk.keyring.secrets)
    office.reporter(2).send(office.reporter(2).report())  # came after the backup, to a week that is lost
    desk = brought_back(office, saved, tmp_path / "new")
    try:
        assert (desk.keyring.lost_epochs(), dict(desk.keyring.secrets)) == (held, {})
        assert desk.keyring.fault is None
        assert desk.trail.flaw is None
        (row,) = inbox(desk)
        (attachment,) = case_file(desk, row.id).attachments
        assert (read_attachment(desk, attachment.id) == DATA) is True
        assert find_acts(desk.vault.db, Wanted()).acts[0].kind == "restored"
        office.clock.now += WEEK
        with office.line(desk) as gateway:
            report = renew_keys(desk, gateway)
        assert (report.published, report.new_weeks, list(report.lost)) == (True, 1, held[1:])
        office.pull(desk)
        assert [one.verdict for one in quarantine(desk.vault.db)] == ["wrong_epoch"]
    finally:
        desk.close()
    with office.gateway() as gateway:
        blob = decode_office(gateway.office())
    card = open_card(blob.card, blob.first_root)
    (bundle,) = [open_bundle(one, card, hash_of(blob.card)) for one in blob.bundles]
    assert bundle.lost_epochs == held[1:]
    assert [one.epoch for one in bundle.keys] == [held[-1] + 1]


def test_no_secret_of_a_week_and_no_key_to_one_is_in_it(
    office: PracticeOffice, saved: Path, tmp_path: Path
) -> None:
    made = office.made.desks[0]
    with office.desk() as desk:
        secrets = list(desk.keyring.secrets.values())
        current = desk.vault.get_as("keyring", _Current)
        assert current is not None
        (ring,) = desk.vault.folder.keyrings()
        sealed = ring.read_bytes()
        assert (current.key in plain_bytes(desk.vault.folder, made.passphrase, tmp_path / "live")) is True
    data = saved.read_bytes()
    work = DeskFolder(tmp_path / "unpacked")
    work.make()
    at = data.index(b"\x00\x08vault.db") + 10
    length = int.from_bytes(data[at : at + 8], "big")
    work.vault.write_bytes(data[at + 8 : at + 8 + length])
    shutil.copy(made.folder / "vault.key", work.vault_key)
    plain = plain_bytes(work, made.passphrase, tmp_path / "plain")
    for where in (data, plain):
        assert not any(secret[:64] in where or secret[64:] in where for secret in secrets)
        assert current.key not in where
        assert sealed[6:] not in where
    left = sorted(path.name for path in made.folder.iterdir())
    assert not any(name.startswith(".") for name in left)


def test_it_is_one_private_file_that_takes_no_others_place(office: PracticeOffice, saved: Path) -> None:
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    with office.desk() as desk, pytest.raises(DeskError) as caught:
        back_up(desk, saved)
    assert caught.value.fault is DeskFault.FILE_EXISTS
    assert not (office.made.desks[0].folder / ".leaving").exists()


def test_the_passphrase_is_that_of_the_desk_and_nothing_stays_without_it(
    office: PracticeOffice, saved: Path, tmp_path: Path
) -> None:
    with pytest.raises(DeskError) as caught:
        restore(saved, tmp_path / "new", "something else", office.clock, office.random)
    assert caught.value.fault is DeskFault.WRONG_PASSPHRASE
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob(".new*"))


def test_an_existing_folder_is_never_touched(office: PracticeOffice, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert fault_of(office, saved, tmp_path / "new") is DeskFault.FILE_EXISTS


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_backup_makes_no_desk(
    office: PracticeOffice, saved: Path, tmp_path: Path, seed: int
) -> None:
    chance, data = random.Random(seed), bytearray(saved.read_bytes())
    at = chance.randrange(len(data)) if seed > 3 else chance.randrange(40)
    data[at] ^= 1 << chance.randrange(8)
    saved.write_bytes(data)
    assert fault_of(office, saved, tmp_path / "new") is DeskFault.BACKUP_DAMAGED


@pytest.mark.parametrize("kept", [0, 7, 8, 200, -1])
def test_a_backup_cut_short_makes_no_desk(
    office: PracticeOffice, saved: Path, tmp_path: Path, kept: int
) -> None:
    saved.write_bytes(saved.read_bytes()[:kept])
    assert fault_of(office, saved, tmp_path / "new") is DeskFault.BACKUP_DAMAGED


@pytest.mark.parametrize(
    "name", [b"../evil", b"/evil", b"chunks/../vault.db", b"keyring-1", b"chunks/" + b"a" * 31, b"\xff"]
)
def test_a_name_that_is_none_of_ours_is_written_nowhere(
    office: PracticeOffice, tmp_path: Path, name: bytes
) -> None:
    part = len(name).to_bytes(2, "big") + name + (4).to_bytes(8, "big") + b"evil"
    (tmp_path / "bad").write_bytes(MAGIC + part)
    assert fault_of(office, tmp_path / "bad", tmp_path / "new") is DeskFault.BACKUP_DAMAGED
    assert not (tmp_path / "evil").exists()


def test_a_file_that_is_not_there(office: PracticeOffice, tmp_path: Path) -> None:
    assert fault_of(office, tmp_path / "nothing", tmp_path / "new") is DeskFault.FILE_UNREADABLE


def test_what_a_killed_backup_left_is_wiped_at_the_next_opening(office: PracticeOffice) -> None:
    stray = office.made.desks[0].folder / ".leaving"
    shutil.copy(office.made.desks[0].folder / "vault.db", stray)
    with office.desk() as desk:
        assert desk.keyring.fault is None
    assert not stray.exists()
