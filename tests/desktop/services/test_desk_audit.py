"""The record of acts: chained, signed, checked at each unlocking; what is wrong is told, all stays.

Long because: every way in which a record can be wrong is one small test on the same desk.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.keys import new_reviewer_secrets
from crypto.primitives import sign_public
from desktop.services.auditcheck import CHECKED_SIGNATURES, Flaw, Reading, Standing
from desktop.services.auditmark import read_mark
from desktop.services.auditscribe import MAX_DETAILS, MAX_VALUE_CHARS, details_of, details_text
from desktop.services.auditsearch import Wanted, find_acts, kinds_of
from desktop.services.audittrail import accept_flaw, note_act, scribe_of
from desktop.services.desk import Desk, Identity, open_desk, set_identity
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.vault import create_vault
from desktop.services.vaultfile import Value
from tests.desktop.services.practicedesk import QUICK

PASSPHRASE = "correct horse battery staple"
START = 1_800_000_000


class Clock:
    """A clock that goes on a second with each look."""

    now = START

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    folder = DeskFolder(tmp_path / "desk")
    folder.make()
    chance = random.Random(7).randbytes
    vault = create_vault(folder, PASSPHRASE, "", chance, QUICK)
    set_identity(vault, Identity(bytes(32), "ombra:example.org/1", 0, "Ada", new_reviewer_secrets(chance)))
    vault.close()
    return folder


@pytest.fixture
def desk(folder: DeskFolder) -> Iterator[Desk]:
    desk = opened(folder)
    yield desk
    desk.close()


def opened(folder: DeskFolder) -> Desk:
    return open_desk(folder.root, PASSPHRASE, Clock(), random.Random(8).randbytes)


def reopened(desk: Desk) -> Desk:
    desk.close()
    return opened(desk.vault.folder)


def make_case(desk: Desk, number: int = 1) -> int:
    columns: dict[str, Value] = {"year": 2027, "number": number, "thread_id": bytes([number]) * 32}
    columns |= {"state": "received", "received_at": START, "last_message_at": START, "state_since": START}
    return desk.vault.db.insert("cases", columns)


def three_acts(desk: Desk) -> None:
    note_act(desk, "opened", make_case(desk, 12))
    note_act(desk, "closed", 1, {"about": "unfounded"})
    note_act(desk, "keys_published", details={"until_week": 3000})


def act_and_fail(desk: Desk) -> None:
    with desk.vault.db.writing():
        note_act(desk, "closed")
        raise KeyError


def test_acts_are_there_in_order_and_whole(desk: Desk) -> None:
    three_acts(desk)
    found = find_acts(desk.vault.db, Wanted())
    told = [(one.number, one.kind, one.case, one.details) for one in found.acts]
    assert told == [
        (3, "keys_published", "", {"until_week": 3000}),
        (2, "closed", "2027-0012", {"about": "unfounded"}),
        (1, "opened", "2027-0012", {}),
    ]
    again = reopened(desk)
    assert again.trail == Standing(acts=3)
    again.close()


def test_an_act_that_is_undone_leaves_no_row_and_no_mark(desk: Desk) -> None:
    note_act(desk, "opened")
    before = read_mark(desk.vault)
    with pytest.raises(KeyError):
        act_and_fail(desk)
    assert [one.kind for one in find_acts(desk.vault.db, Wanted()).acts] == ["opened"]
    assert read_mark(desk.vault) == before
    note_act(desk, "closed")
    assert scribe_of(desk).last() == read_mark(desk.vault)


def test_a_part_that_is_undone_takes_its_act_along(desk: Desk) -> None:
    with desk.vault.db.writing():
        note_act(desk, "opened")
        with pytest.raises(KeyError):
            act_and_fail(desk)
        note_act(desk, "state")
    again = reopened(desk)
    assert (again.trail, again.trail.flaw) == (Standing(acts=2), None)
    again.close()


CHANGES = (
    "UPDATE acts SET kind = 'opened' WHERE number = 2",
    "UPDATE acts SET at = at - 60 WHERE number = 2",
    "UPDATE acts SET case_number = '2027-0013' WHERE number = 2",
    "UPDATE acts SET details = '{}' WHERE number = 2",
    "UPDATE acts SET previous = zeroblob(32) WHERE number = 2",
    "UPDATE acts SET signature = zeroblob(64) WHERE number = 2",
    "UPDATE acts SET number = 9 WHERE number = 2",
    "DELETE FROM acts WHERE number = 1",
    "DELETE FROM acts WHERE number = 2",
    "DELETE FROM acts WHERE number = 3",
    "DELETE FROM acts",
    "UPDATE acts SET at = -1 WHERE number = 2",
)


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_told_and_the_desk_goes_on(desk: Desk, change: str) -> None:
    three_acts(desk)
    desk.vault.db.run(change)
    before = desk.vault.db.rows("SELECT * FROM acts")
    again = reopened(desk)
    assert again.trail.flaw is not None
    assert again.vault.db.rows("SELECT * FROM acts") == before
    if "-1" not in change:
        note_act(again, "opened")
        once_more = reopened(again)
        assert once_more.trail.flaw is not None
        again = once_more
    again.close()


def test_an_act_by_somebody_without_the_key_is_told_even_after_later_acts(desk: Desk) -> None:
    note_act(desk, "opened")
    scribe = scribe_of(desk)
    other = new_reviewer_secrets(random.Random(99).randbytes)
    type(scribe)(desk.vault, desk.office_id, desk.slot, other, desk.random).note(START, "closed")
    note_act(desk, "opened")
    again = reopened(desk)
    assert (again.trail.flaw, again.trail.number) == (Flaw.UNSIGNED, 2)
    again.close()


def test_signatures_far_back_are_spoken_for_by_the_last(desk: Desk) -> None:
    with desk.vault.db.writing():
        for _ in range(CHECKED_SIGNATURES + 3):
            note_act(desk, "opened")
    desk.vault.db.run("UPDATE acts SET signature = zeroblob(64) WHERE number = 2")
    again = reopened(desk)
    assert (again.trail.flaw, again.trail.number) == (Flaw.ALTERED, 3)
    again.close()


def test_a_vault_put_back_to_an_older_copy_is_told(desk: Desk, tmp_path: Path) -> None:
    folder = desk.vault.folder
    note_act(desk, "opened")
    desk.close()
    copy = shutil.copy(folder.vault, tmp_path / "copy")
    later = opened(folder)
    note_act(later, "closed")
    note_act(later, "opened")
    later.close()
    shutil.copy(copy, folder.vault)
    back = opened(folder)
    assert (back.trail.flaw, back.trail.number) == (Flaw.WENT_BACK, 3)
    for _ in range(4):  # acts of the other history do not hide that some are missing
        note_act(back, "opened")
    still = reopened(back)
    assert (still.trail.flaw, still.trail.number) == (Flaw.WENT_BACK, 3)
    assert accept_flaw(still) == Standing(acts=6)
    accepted = reopened(still)
    assert accepted.trail == Standing(acts=6)
    (act,) = find_acts(accepted.vault.db, Wanted(kind="audit_accepted")).acts
    assert act.details == {"flaw": "audit_went_back", "number": 3}
    accepted.close()


def test_what_was_accepted_stays_accepted_and_nothing_else(desk: Desk) -> None:
    three_acts(desk)
    desk.vault.db.run("UPDATE acts SET details = '{}' WHERE number = 2")
    bad = reopened(desk)
    assert (bad.trail.flaw, bad.trail.number) == (Flaw.UNSIGNED, 2)
    seen = 0
    while bad.trail.flaw is not None:
        accept_flaw(bad)
        bad, seen = reopened(bad), seen + 1
        assert seen < 4
    bad.vault.db.run("UPDATE acts SET kind = 'x' WHERE number = 1")
    worse = reopened(bad)
    assert worse.trail.flaw is not None
    worse.close()


@pytest.mark.parametrize("spoil", ["missing", "flipped", "empty", "other"])
def test_a_mark_that_is_gone_is_said_and_made_anew(desk: Desk, spoil: str) -> None:
    note_act(desk, "opened")
    path = desk.vault.folder.audit_mark
    data = path.read_bytes()
    spoiled = {"flipped": data[:-1] + bytes([data[-1] ^ 1]), "empty": b"", "other": bytes(300)}
    path.unlink()
    if spoil in spoiled:
        path.write_bytes(spoiled[spoil])
    again = reopened(desk)
    assert again.trail == Standing(acts=1, unmarked=True)
    third = reopened(again)
    assert third.trail == Standing(acts=1)
    third.close()


def test_the_mark_tells_nothing_to_who_has_no_passphrase(desk: Desk) -> None:
    path = desk.vault.folder.audit_mark
    note_act(desk, "opened")
    first = path.read_bytes()
    note_act(desk, "opened")
    second = path.read_bytes()
    assert len(first) == len(second) == 74
    assert first[6:18] != second[6:18]
    assert sum(one == two for one, two in zip(first[6:], second[6:], strict=True)) < 8


def test_a_mark_a_little_behind_is_no_alarm(desk: Desk) -> None:
    note_act(desk, "opened")
    path = desk.vault.folder.audit_mark
    early = path.read_bytes()
    note_act(desk, "closed")
    path.write_bytes(early)  # killed between the commit and the mark
    again = reopened(desk)
    assert again.trail == Standing(acts=2)
    mark = read_mark(again.vault)
    assert mark is not None
    assert mark.number == 2
    again.close()


def test_a_disk_without_room_for_the_mark_stops_no_act(desk: Desk) -> None:
    note_act(desk, "opened")
    path = desk.vault.folder.audit_mark
    path.unlink()
    path.mkdir()
    note_act(desk, "closed")
    path.rmdir()
    again = reopened(desk)
    assert again.trail == Standing(acts=2, unmarked=True)
    again.close()


def test_what_an_older_version_noted_is_taken_over(desk: Desk) -> None:
    case_id, db = make_case(desk), desk.vault.db
    for at, kind, case, about in ((5, "desk_made", None, ""), (7, "state", case_id, "assessing")):
        db.insert("events", {"at": at, "kind": kind, "case_id": case, "about": about})
    again = reopened(desk)
    acts = find_acts(again.vault.db, Wanted()).acts
    assert [(one.at, one.kind, one.case, one.details) for one in reversed(acts)] == [
        (5, "desk_made", "", {}),
        (7, "state", "2027-0001", {"about": "assessing"}),
    ]
    assert again.vault.db.rows("SELECT count(*) FROM events") == [(0,)]
    assert again.trail.flaw is None
    again.close()


def test_an_act_outlives_its_case(desk: Desk) -> None:
    case_id = make_case(desk)
    note_act(desk, "opened", case_id)
    desk.vault.db.run("DELETE FROM cases WHERE id = ?", case_id)
    note_act(desk, "deleted", case_id)
    assert [one.case for one in find_acts(desk.vault.db, Wanted()).acts] == [f"#{case_id}", "2027-0001"]


def test_searching(desk: Desk) -> None:
    three_acts(desk)
    note_act(desk, "identity_requested", make_case(desk, 13), {"requester": "Zoë ÄRGER"})
    db = desk.vault.db

    def numbers(**wanted: str | int) -> list[int]:
        return [one.number for one in find_acts(db, Wanted(**wanted)).acts]  # type: ignore[arg-type]

    assert numbers() == [4, 3, 2, 1]
    assert numbers(kind="closed") == [2]
    assert numbers(case="2027-0012") == [2, 1]
    assert numbers(text="zoë ärger") == [4]
    assert numbers(text="PUBLISHED") == [3]
    assert numbers(text="nothing of it") == []
    at = find_acts(db, Wanted(kind="closed")).acts[0].at
    assert numbers(since=at) == [4, 3, 2]
    assert numbers(until=at) == [1]
    assert numbers(kind="opened' OR 1=1 --") == []
    assert kinds_of(db) == ("closed", "identity_requested", "keys_published", "opened")
    first = find_acts(db, Wanted(), limit=3)
    assert (len(first.acts), first.more) == (3, True)
    assert find_acts(db, Wanted(), limit=4).more is False


@given(st.dictionaries(st.text(max_size=20), st.text(max_size=600) | st.integers(-9, 1 << 53), max_size=20))
def test_details_are_bounded_json(details: dict[str, str | int]) -> None:
    text = details_text({name.encode(errors="replace").decode(): value for name, value in details.items()})
    read = msgspec.json.decode(text.encode())
    assert len(read) <= MAX_DETAILS
    assert all(isinstance(value, int) or len(value) <= MAX_VALUE_CHARS for value in read.values())
    assert details_of(text) == read


def test_a_damaged_page_of_the_record_is_told_and_cases_stay_readable(desk: Desk) -> None:
    make_case(desk)
    with desk.vault.db.writing():
        for _ in range(300):
            note_act(desk, "opened", 1)
    folder = desk.vault.folder
    ((root,),) = desk.vault.db.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'acts'")
    desk.close()
    data = bytearray(folder.vault.read_bytes())
    data[(root - 1) * 4_096 + 100] ^= 1
    folder.vault.write_bytes(data)
    again = opened(folder)
    assert again.trail.flaw is Flaw.UNREADABLE
    assert again.vault.db.rows("SELECT number FROM cases") == [(1,)]
    with pytest.raises(DeskError) as caught:
        note_act(again, "opened")
    assert caught.value.fault is DeskFault.VAULT_DAMAGED
    again.close()
    assert folder.vault.read_bytes() == bytes(data)


def test_the_keys_a_reviewer_had_before_still_count(desk: Desk) -> None:
    note_act(desk, "opened")
    old = sign_public(desk.identity.secrets.sign)
    new = sign_public(new_reviewer_secrets(random.Random(3).randbytes).sign)
    assert Reading(scribe_of(desk), [new, old]).standing().flaw is None
    assert Reading(scribe_of(desk), [new]).standing().flaw is Flaw.UNSIGNED
