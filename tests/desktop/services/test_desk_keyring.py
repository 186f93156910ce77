"""The keyring: rewritten whole under a new key at each change, and apart from the vault."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.primitives import sealing_public
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.keyring import Keyring
from desktop.services.vault import Vault, create_vault, open_vault
from tests.desktop.services.practicedesk import QUICK

PASSPHRASE = "correct horse battery staple"
SECRETS = {week: bytes([week]) * 96 for week in (1, 2, 3)}


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    folder = DeskFolder(tmp_path / "desk")
    folder.make()
    return folder


@pytest.fixture
def vault(folder: DeskFolder) -> Iterator[Vault]:
    vault = create_vault(folder, PASSPHRASE, "", random.Random(7).randbytes, QUICK)
    yield vault
    vault.close()


@pytest.fixture
def keyring(vault: Vault) -> Keyring:
    keyring = Keyring(vault, random.Random(8).randbytes)
    keyring.add(SECRETS)
    return keyring


def again(vault: Vault) -> Keyring:
    return Keyring(vault, random.Random(9).randbytes)


def test_secrets_are_there_again(vault: Vault, keyring: Keyring) -> None:
    assert again(vault).secrets == SECRETS
    assert again(vault).publics() == {week: sealing_public(secret) for week, secret in SECRETS.items()}
    assert again(vault).fault is None


def test_a_week_never_gets_a_second_secret(vault: Vault, keyring: Keyring) -> None:
    keyring.add({2: b"x" * 96, 4: b"y" * 96})
    assert again(vault).secrets == {**SECRETS, 4: b"y" * 96}


def test_an_erased_week_is_in_no_file_and_no_old_copy_opens(
    tmp_path: Path, folder: DeskFolder, vault: Vault, keyring: Keyring
) -> None:
    (old,) = folder.keyrings()
    copy = shutil.copy(old, tmp_path / "copy")
    keyring.erase(2)
    assert sorted(again(vault).secrets) == [1, 3]
    assert not old.exists()
    # Even with the old file put back, the key that opened it is gone.
    shutil.copy(copy, old)
    assert sorted(again(vault).secrets) == [1, 3]
    assert len(folder.keyrings()) == 1


def test_the_files_hold_no_secret_in_the_clear(folder: DeskFolder, keyring: Keyring) -> None:
    for path in folder.root.iterdir():
        if path.is_file():
            assert all(secret not in path.read_bytes() for secret in SECRETS.values())


def test_a_stray_file_of_a_killed_process_is_wiped(
    folder: DeskFolder, vault: Vault, keyring: Keyring
) -> None:
    folder.keyring(9).write_bytes(b"half written")
    assert again(vault).secrets == SECRETS
    assert [path.name for path in folder.keyrings()] == ["keyring-1"]
    keyring.add({4: b"y" * 96})
    assert sorted(again(vault).secrets) == [1, 2, 3, 4]


@pytest.mark.parametrize("damage", ["missing", "flipped", "empty", "old"])
def test_a_keyring_that_is_not_whole_is_said_and_nothing_is_wiped(
    folder: DeskFolder, vault: Vault, keyring: Keyring, damage: str
) -> None:
    (path,) = folder.keyrings()
    data = path.read_bytes()
    spoiled = {"missing": None, "flipped": data[:-1] + bytes([data[-1] ^ 1]), "empty": b"", "old": data[:40]}
    path.unlink()
    if (bytes_now := spoiled[damage]) is not None:
        path.write_bytes(bytes_now)
    broken = again(vault)
    expected = DeskFault.KEYRING_MISSING if bytes_now is None else DeskFault.KEYRING_DAMAGED
    assert (broken.fault, dict(broken.secrets)) == (expected, {})
    with pytest.raises(DeskError) as caught:
        broken.add({9: b"z" * 96})
    assert caught.value.fault is expected
    with pytest.raises(DeskError) as caught:
        broken.erase(1)
    assert caught.value.fault is expected
    assert [one.read_bytes() for one in folder.keyrings()] == ([] if bytes_now is None else [bytes_now])
    path.write_bytes(data)  # the copy from the drawer
    assert again(vault).secrets == SECRETS


def test_giving_up_a_lost_keyring_names_the_weeks(folder: DeskFolder, vault: Vault, keyring: Keyring) -> None:
    keyring.erase(1)
    (path,) = folder.keyrings()
    path.unlink()
    broken = again(vault)
    assert broken.give_up_lost() == [2, 3]
    assert again(vault).lost_epochs() == [2, 3]
    broken.add({4: b"y" * 96})
    assert dict(again(vault).secrets) == {4: b"y" * 96}


def test_a_restored_vault_without_its_keyring_opens_and_says_so(
    tmp_path: Path, folder: DeskFolder, vault: Vault, keyring: Keyring
) -> None:
    vault.close()
    backup = DeskFolder(tmp_path / "restored")
    backup.make()
    for path in (folder.vault, folder.vault_key):
        shutil.copy(path, backup.root / path.name)
    restored = open_vault(backup, PASSPHRASE)
    assert again(restored).fault is DeskFault.KEYRING_MISSING
    restored.close()


def test_two_processes_see_each_others_weeks(folder: DeskFolder, vault: Vault, keyring: Keyring) -> None:
    second = open_vault(folder, PASSPHRASE)
    other = again(second)
    keyring.add({4: b"y" * 96})
    other.add({5: b"z" * 96})
    assert sorted(other.secrets) == [1, 2, 3, 4, 5]
    assert sorted(again(vault).secrets) == [1, 2, 3, 4, 5]
    second.close()
