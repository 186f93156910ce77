"""A desk's files in every bad state: a clear typed error or a desk that opens, and nothing destroyed."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from crypto.keys import new_reviewer_secrets
from desktop.services.auditsearch import Wanted, find_acts
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk, Identity, open_desk, set_identity
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.keyring import Keyring
from desktop.services.vault import create_vault, open_vault
from desktop.services.vaultfile import Database, Value
from desktop.services.vaultschema import SCHEMA, UPGRADES
from tests.desktop.services.plainvault import plain_bytes
from tests.desktop.services.practicedesk import QUICK
from tests.sources import ROOT

PASSPHRASE = "correct horse battery staple"
PAGE = 4_096
WEEK = 2_900
NEEDLE = "what the reporter said, word for word"


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    """Give a desk with a week's key, a case and a record of forty acts."""
    folder, chance = DeskFolder(tmp_path / "desk"), random.Random(7).randbytes
    folder.make()
    vault = create_vault(folder, PASSPHRASE, "", chance, QUICK)
    set_identity(vault, Identity(bytes(32), "ombra:example.org/1", 0, "Ada", new_reviewer_secrets(chance)))
    Keyring(vault, chance).add({WEEK: bytes(range(96))})
    add_case(vault.db)
    vault.close()
    desk = opened(folder)
    for _ in range(40):
        note_act(desk, "opened", 1)
    desk.close()
    return folder


def opened(folder: DeskFolder) -> Desk:
    return open_desk(folder.root, PASSPHRASE, lambda: 1_800_000_000.0, random.Random(8).randbytes)


def add_case(db: Database) -> None:
    columns: dict[str, Value] = {"year": 2027, "number": 1, "thread_id": bytes(32), "state": "received"}
    columns |= {"received_at": 1, "last_message_at": 1, "state_since": 1, "summary": NEEDLE * 100}
    case_id = db.insert("cases", columns)
    message: dict[str, Value] = {"case_id": case_id, "message_id": bytes(16), "entry": bytes(48), "hour": 1}
    message |= {"run_at": 1, "version": 1, "kind": "report", "format": 1, "epoch": WEEK}
    message |= {"commitment": b"", "card_hash": b"", "received_at": 1, "stored_at": 1, "sameness": b""}
    db.insert("messages", {**message, "content": NEEDLE.encode() * 900})
    reply: dict[str, Value] = {"case_id": case_id, "number": 0, "previous": b"", "digest": b"", "tag": b""}
    reply |= {"sealed": b"", "kind": "note", "content": NEEDLE.encode() * 50, "made_at": 1}
    db.insert("replies", {**reply, "posting": "posted"})
    request: dict[str, Value] = {"case_id": case_id, "number": 1, "requested_at": 1, "requester": "Ada"}
    db.insert("identity_requests", {**request, "motivation": NEEDLE, "reply": "pending"})


def everything(folder: DeskFolder) -> dict[str, bytes]:
    files = (path for path in folder.root.rglob("*") if path.is_file())
    return {path.name: path.read_bytes() for path in files}


def use(folder: DeskFolder) -> DeskFault | str | None:
    """Open and read every table; gives the fault, or the flaw of the record."""
    try:
        desk = opened(folder)
    except DeskError as error:
        return error.fault
    try:
        flaw = desk.trail.flaw or desk.keyring.fault
        for (table,) in desk.vault.db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            desk.vault.db.rows(f"SELECT * FROM {table}")
        return flaw or (DeskFault.VAULT_DAMAGED if desk.vault.faults() else None)
    except DeskError as error:
        return error.fault
    finally:
        desk.close()


def pages(folder: DeskFolder) -> int:
    return folder.vault.stat().st_size // PAGE


def test_a_flipped_bit_in_every_page_is_told(folder: DeskFolder) -> None:
    whole, chance = folder.vault.read_bytes(), random.Random(1)
    untold = []
    for page in range(pages(folder)):
        data = bytearray(whole)
        data[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        folder.vault.write_bytes(data)
        if use(folder) is None:
            untold.append(page)
    folder.vault.write_bytes(whole)
    assert use(folder) is None
    assert untold == []


def test_any_two_pages_that_change_places_are_told(folder: DeskFolder) -> None:
    whole, chance = folder.vault.read_bytes(), random.Random(2)
    for _ in range(25):
        one, two = (number * PAGE for number in chance.sample(range(pages(folder)), 2))
        data = bytearray(whole)
        data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]
        folder.vault.write_bytes(data)
        assert use(folder) is not None, (one, two)
    folder.vault.write_bytes(whole)
    assert use(folder) is None


def test_a_page_from_an_older_copy_of_the_same_vault_is_told_or_changes_nothing(
    folder: DeskFolder, tmp_path: Path
) -> None:
    old = Path(shutil.copy(folder.vault, tmp_path / "old")).read_bytes()
    desk = opened(folder)
    for _ in range(40):
        note_act(desk, "closed", 1)
    desk.close()
    new = folder.vault.read_bytes()
    ours = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert ours
    for at in ours:
        folder.vault.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert use(folder) is not None, at // PAGE


@pytest.mark.parametrize("where", ["keyring", "audit-mark", "vault.key"])
def test_a_flipped_bit_in_the_other_files_destroys_nothing(folder: DeskFolder, where: str) -> None:
    (path,) = folder.root.glob(f"{where}*")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)
    before = everything(folder)
    fault = use(folder)
    expected = {"keyring": DeskFault.KEYRING_DAMAGED, "audit-mark": None}
    assert fault == expected.get(where, fault)
    after = everything(folder)
    after["audit-mark"] = before["audit-mark"] = b""  # made anew, and told
    assert (after == before) is True


@pytest.mark.parametrize("kind", ["plain", "other_cipher", "text"])
def test_another_programs_file_in_the_vaults_place(folder: DeskFolder, kind: str) -> None:
    folder.vault.unlink()
    if kind == "text":
        folder.vault.write_bytes(b"Dear all,\n" * 2_000)
    else:
        connection = apsw.Connection(str(folder.vault))
        if kind == "other_cipher":
            connection.execute("PRAGMA cipher = 'sqlcipher'")
            connection.execute("PRAGMA key = 'theirs'")
        connection.execute("CREATE TABLE theirs (name TEXT)")
        connection.execute("INSERT INTO theirs VALUES ('theirs')")
        connection.close()
    before = everything(folder)
    assert use(folder) is DeskFault.VAULT_FOREIGN
    assert (everything(folder) == before) is True


def test_a_vault_of_the_schema_before_is_brought_up_with_all_it_noted(tmp_path: Path) -> None:
    folder, chance = DeskFolder(tmp_path / "old"), random.Random(7).randbytes
    folder.make()
    vault = create_vault(folder, PASSPHRASE, "", chance, QUICK)
    set_identity(vault, Identity(bytes(32), "ombra:example.org/1", 0, "Ada", new_reviewer_secrets(chance)))
    Keyring(vault, chance).add({WEEK: bytes(range(96))})
    vault.db.run("DROP TABLE acts")
    vault.db.run("PRAGMA user_version = 1")
    add_case(vault.db)
    for at, kind in ((5, "desk_made"), (6, "received_report")):
        vault.db.insert("events", {"at": at, "kind": kind, "case_id": 1, "about": ""})
    vault.close()
    for _ in range(2):
        desk = opened(folder)
        assert [one.kind for one in find_acts(desk.vault.db, Wanted()).acts] == [
            "received_report",
            "desk_made",
        ]
        assert (desk.trail.flaw, desk.keyring.fault) == (None, None)
        desk.close()
    assert (folder.backups / "vault.db.schema-1").is_file()
    desk = opened(folder)
    desk.keyring.erase(WEEK)  # the copy knows the key that opened the keyring of its time
    desk.close()
    assert not list(folder.backups.iterdir())


def test_a_vault_of_a_later_schema_is_left_as_it_is(folder: DeskFolder) -> None:
    vault = open_vault(folder, PASSPHRASE, (*UPGRADES, ("CREATE TABLE later (id INTEGER)",)))
    vault.close()
    before = everything(folder)
    assert use(folder) is DeskFault.VAULT_NEWER
    assert (everything(folder) == before) is True
    assert f"vault.db.schema-{SCHEMA}" in before


def test_what_is_deleted_is_in_no_page_of_the_file(folder: DeskFolder, tmp_path: Path) -> None:
    needle = NEEDLE.encode()
    assert (needle in plain_bytes(folder, PASSPHRASE, tmp_path / "before")) is True
    desk = opened(folder)
    with desk.vault.db.writing():
        for table in ("identity_requests", "replies", "messages", "cases"):
            desk.vault.db.run(f"DELETE FROM {table}")
        note_act(desk, "deleted")
    desk.close()
    assert (needle in plain_bytes(folder, PASSPHRASE, tmp_path / "after")) is False
    assert (needle[:12] in plain_bytes(folder, PASSPHRASE, tmp_path / "parts")) is False


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop.services.audittrail import note_act
from desktop.services.desk import open_desk
from desktop.services.deskerrors import DeskError
folder, passphrase, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    desk = open_desk(folder, passphrase, lambda: 1_800_000_000.0)
    for _ in range(400):
        with desk.vault.db.writing():
            desk.vault.db.run("UPDATE cases SET summary = summary || ?", "x" * 3_000)
            note_act(desk, "state", 1)
except DeskError as error:
    print(error.code)
"""


@pytest.mark.parametrize("more", [-1_000_000, 0, 5_000, 40_000, 300_000])
def test_a_full_disk_is_told_and_loses_nothing(folder: DeskFolder, more: int) -> None:
    limit = max(0, folder.vault.stat().st_size + more)
    command = [sys.executable, "-c", FULL, str(folder.root), PASSPHRASE, str(limit)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() in ("disk_full", "not_writable")
    assert use(folder) is None
    desk = opened(folder)
    ((length,),) = desk.vault.db.rows("SELECT length(summary) FROM cases")
    states = len(find_acts(desk.vault.db, Wanted(kind="state")).acts)
    assert length == len(NEEDLE) * 100 + 3_000 * states  # each change has its act, and no other
    desk.close()


@pytest.fixture(autouse=True)
def _no_limit() -> Iterator[None]:
    yield
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
