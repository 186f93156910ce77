"""The vault: opens with its passphrase and only then, says what is wrong, and never destroys anything."""

from __future__ import annotations

import random
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import Acts
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.vault import Vault, change_passphrase, create_vault, open_vault
from desktop.services.vaultschema import SCHEMA, UPGRADES
from tests.desktop.services.practicedesk import QUICK

PASSPHRASE = "correct horse battery staple"
NEEDLE = b"the name of the reporter"


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    folder = DeskFolder(tmp_path / "desk")
    folder.make()
    return folder


@pytest.fixture
def chance() -> random.Random:
    return random.Random(7)


@pytest.fixture
def vault(folder: DeskFolder, chance: random.Random) -> Iterator[Vault]:
    vault = create_vault(folder, PASSPHRASE, "12345", chance.randbytes, QUICK)
    yield vault
    vault.close()


def fault_of(folder: DeskFolder, passphrase: str = PASSPHRASE) -> DeskFault:
    with pytest.raises(DeskError) as caught:
        open_vault(folder, passphrase)
    return caught.value.fault


def test_what_was_written_is_there_again(folder: DeskFolder, vault: Vault) -> None:
    vault.put("name", NEEDLE)
    vault.put_as("list", [1, 2])
    vault.close()
    again = open_vault(folder, f"  {PASSPHRASE.replace(' ', '   ')} ")
    assert again.get("name") == NEEDLE
    assert again.get_as("list", list[int]) == [1, 2]
    assert again.faults() == []
    again.close()


def test_nothing_of_it_can_be_read_from_the_files(folder: DeskFolder, vault: Vault) -> None:
    vault.put("name", NEEDLE)
    vault.put("long", NEEDLE * 1_000)
    before = [path.read_bytes() for path in folder.root.iterdir() if path.is_file()]
    vault.close()
    after = [path.read_bytes() for path in folder.root.iterdir() if path.is_file()]
    assert len(before) > 2
    for data in before + after:
        assert NEEDLE not in data
        assert b"CREATE TABLE" not in data


def test_only_its_owner_may_read_it(folder: DeskFolder, vault: Vault) -> None:
    vault.put("name", NEEDLE)
    for path in [folder.root, *folder.root.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_a_wrong_passphrase_says_so_and_changes_nothing(folder: DeskFolder, vault: Vault) -> None:
    vault.close()
    before = {path: path.read_bytes() for path in folder.root.iterdir() if path.is_file()}
    with pytest.raises(DeskError) as caught:
        open_vault(folder, "something else")
    assert (caught.value.fault, caught.value.acts) == (DeskFault.WRONG_PASSPHRASE, Acts.USER)
    assert caught.value.code == "wrong_passphrase"
    assert {path: path.read_bytes() for path in folder.root.iterdir() if path.is_file()} == before


def test_a_vault_that_is_not_there(tmp_path: Path) -> None:
    assert fault_of(DeskFolder(tmp_path / "nowhere")) is DeskFault.VAULT_MISSING


def test_a_vault_under_a_foreign_key_file(tmp_path: Path, folder: DeskFolder, vault: Vault) -> None:
    vault.close()
    other = DeskFolder(tmp_path / "other")
    other.make()
    create_vault(other, PASSPHRASE, "", random.Random(8).randbytes, QUICK).close()
    other.vault.replace(folder.vault)
    assert fault_of(folder) is DeskFault.VAULT_FOREIGN


@pytest.mark.parametrize("kept", [0, 10, 5_000])
def test_a_truncated_vault(folder: DeskFolder, vault: Vault, kept: int) -> None:
    vault.close()
    folder.vault.write_bytes(folder.vault.read_bytes()[:kept])
    assert fault_of(folder) is DeskFault.VAULT_DAMAGED
    assert folder.vault.stat().st_size == kept


@pytest.mark.parametrize("seed", range(40))
def test_one_flipped_bit_anywhere_is_noticed(folder: DeskFolder, vault: Vault, seed: int) -> None:
    vault.put("long", random.Random(1).randbytes(200_000))
    vault.close()
    chance, data = random.Random(seed), bytearray(folder.vault.read_bytes())
    place = chance.randrange(len(data))
    data[place] ^= 1 << chance.randrange(8)
    folder.vault.write_bytes(data)
    fault = _use(folder)
    # A flip in the first sixteen bytes makes it another vault's; a page that is on no list is not read.
    assert fault in (DeskFault.VAULT_DAMAGED, DeskFault.VAULT_FOREIGN)
    assert folder.vault.read_bytes() == bytes(data)


def test_two_pages_that_changed_places_are_noticed(folder: DeskFolder, vault: Vault) -> None:
    vault.put("long", random.Random(1).randbytes(200_000))
    vault.close()
    data, page = bytearray(folder.vault.read_bytes()), 4_096
    last = len(data) - page
    data[last - page : last], data[last:] = data[last:], data[last - page : last]
    folder.vault.write_bytes(data)
    assert _use(folder) is DeskFault.VAULT_DAMAGED


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(
    folder: DeskFolder, vault: Vault, seed: int
) -> None:
    vault.close()
    chance, data = random.Random(seed), bytearray(folder.vault_key.read_bytes())
    data[chance.randrange(len(data) - 2)] ^= 1
    folder.vault_key.write_bytes(data)
    assert fault_of(folder) in (DeskFault.KEY_FILE_DAMAGED, DeskFault.VAULT_NEWER)


def test_the_passphrase_changes_and_the_vault_stays(
    folder: DeskFolder, vault: Vault, chance: random.Random
) -> None:
    vault.put("name", NEEDLE)
    vault.close()
    before = folder.vault.read_bytes()
    change_passphrase(folder, PASSPHRASE, "another one altogether", chance.randbytes, QUICK)
    assert folder.vault.read_bytes() == before
    assert fault_of(folder) is DeskFault.WRONG_PASSPHRASE
    again = open_vault(folder, "another one altogether")
    assert again.get("name") == NEEDLE
    again.close()
    assert stat.S_IMODE(folder.vault_key.stat().st_mode) == 0o600


def test_an_older_schema_is_upgraded_after_a_backup(folder: DeskFolder, vault: Vault) -> None:
    vault.put("name", NEEDLE)
    vault.close()
    more = (*UPGRADES, ("CREATE TABLE later (id INTEGER PRIMARY KEY)",))
    again = open_vault(folder, PASSPHRASE, more)
    assert again.db.rows("SELECT count(*) FROM later") == [(0,)]
    assert again.get("name") == NEEDLE
    again.close()
    assert fault_of(folder) is DeskFault.VAULT_NEWER
    backup = folder.backups / f"vault.db.schema-{SCHEMA}"
    backup.replace(folder.vault)
    old = open_vault(folder, PASSPHRASE)
    assert old.get("name") == NEEDLE
    old.close()


def test_an_upgrade_that_fails_leaves_the_old_schema(folder: DeskFolder, vault: Vault) -> None:
    vault.close()
    broken = (*UPGRADES, ("CREATE TABLE later (id INTEGER)", "SELECT no_such_function()"))
    with pytest.raises(Exception, match="no_such_function"):
        open_vault(folder, PASSPHRASE, broken)
    again = open_vault(folder, PASSPHRASE)
    assert again.db.rows("SELECT name FROM sqlite_schema WHERE name = 'later'") == []
    again.close()


def test_a_file_of_another_program_under_our_key(folder: DeskFolder, vault: Vault) -> None:
    vault.db.run("PRAGMA application_id = 1")
    vault.close()
    assert fault_of(folder) is DeskFault.VAULT_FOREIGN


def test_a_transaction_is_whole_or_not_at_all(vault: Vault) -> None:
    with pytest.raises(KeyError):
        put_and_fail(vault, "a")
    assert vault.get("a") is None


def test_an_inner_part_fails_alone(vault: Vault) -> None:
    with vault.db.writing():
        vault.put("a", b"1")
        with pytest.raises(KeyError):
            put_and_fail(vault, "b")
        vault.put("c", b"3")
    assert [vault.get(name) for name in "abc"] == [b"1", None, b"3"]


def test_a_full_disk_is_told_and_what_was_there_stays(folder: DeskFolder, vault: Vault) -> None:
    vault.put("name", NEEDLE)
    ((pages,),) = vault.db.rows("PRAGMA page_count")
    vault.db.run(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DeskError) as caught, vault.db.writing():
        vault.put("long", bytes(100_000))
    assert caught.value.fault is DeskFault.DISK_FULL
    assert vault.get("name") == NEEDLE
    vault.put("small", b"still works")


def test_a_locked_vault_answers_nothing(vault: Vault) -> None:
    vault.close()
    with pytest.raises(DeskError) as caught:
        vault.get("name")
    assert caught.value.fault is DeskFault.VAULT_LOCKED


def test_two_processes_and_many_threads_write_in_turn(folder: DeskFolder, vault: Vault) -> None:
    other = open_vault(folder, PASSPHRASE)

    def count(mine: Vault) -> None:
        for _ in range(20):
            with mine.db.writing():
                mine.put_as("count", (mine.get_as("count", int) or 0) + 1)

    threads = [threading.Thread(target=count, args=(one,)) for one in (vault, other, vault, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault.get_as("count", int) == 80
    other.close()


def test_deleted_bytes_are_overwritten(folder: DeskFolder, vault: Vault) -> None:
    ((secure,),) = vault.db.rows("PRAGMA secure_delete")
    ((sync,),) = vault.db.rows("PRAGMA synchronous")
    ((journal,),) = vault.db.rows("PRAGMA journal_mode")
    ((temporary,),) = vault.db.rows("PRAGMA temp_store")
    assert (secure, sync, journal, temporary) == (1, 3, "wal", 2)


def test_an_existing_folder_is_never_overwritten(folder: DeskFolder, chance: random.Random) -> None:
    with pytest.raises(DeskError) as caught:
        folder.make()
    assert caught.value.fault is DeskFault.FILE_EXISTS
    folder.vault_key.write_bytes(b"mine")
    with pytest.raises(DeskError) as caught:
        create_vault(folder, PASSPHRASE, "", chance.randbytes, QUICK)
    assert caught.value.fault is DeskFault.FILE_EXISTS
    assert folder.vault_key.read_bytes() == b"mine"


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DeskError) as caught:
        DeskFolder(tmp_path / "file" / "desk").make()
    assert caught.value.fault is DeskFault.NOT_WRITABLE
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def put_and_fail(vault: Vault, name: str) -> None:
    with vault.db.writing():
        vault.put(name, b"1")
        raise KeyError


def _use(folder: DeskFolder) -> DeskFault | None:
    """Open and read everything; gives the fault."""
    try:
        vault = open_vault(folder, PASSPHRASE)
    except DeskError as error:
        return error.fault
    try:
        vault.db.rows("SELECT name, value FROM meta")
        return DeskFault.VAULT_DAMAGED if vault.faults() else None
    except DeskError as error:
        return error.fault
    finally:
        vault.close()
