"""Weeks' secrets go by the log's time, once nothing needs them, and are then nowhere in the desk's folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.auditsearch import Wanted, find_acts
from desktop.services.casefiles import inbox
from desktop.services.desk import Desk
from desktop.services.deskkeys import renew_keys
from desktop.services.desklog import log_standing, note_standing
from desktop.services.deskweeks import Waits, forget_overdue, forget_weeks, held_weeks
from desktop.services.keyring import _Current
from desktop.services.vaultquarantine import quarantine
from tests.desktop.services.plainvault import log_bytes, plain_bytes
from tests.desktop.services.practicedesk import PracticeOffice

DAY = 86_400
WEEK = 7 * DAY


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


def week_end(office: PracticeOffice, epoch: int) -> float:
    return (epoch + 1) * WEEK - office.clock.now


def test_a_week_goes_by_itself_fourteen_days_after_its_end(office: PracticeOffice) -> None:
    first = office.epoch
    reporter = office.reporter()
    reporter.send(reporter.report())
    with office.desk() as desk:
        office.later()
        assert office.round(desk).log.cosigned
        office.later(week_end(office, first) + 13 * DAY)
        assert office.round(desk).erased == ()
        assert first in desk.keyring.secrets
        office.later(DAY)
        report = office.round(desk)
        assert report.log.cosigned
        assert report.erased == (first,)
        assert first not in desk.keyring.secrets
        (act,) = find_acts(desk.vault.db, Wanted(kind="week_erased")).acts
        assert act.details == {"week": first}
        assert office.round(desk).erased == ()
        assert len(inbox(desk)) == 1
        with office.line(desk) as gateway:
            assert renew_keys(desk, gateway).lost == ()  # erased on purpose is not lost
    with office.desk() as again:
        assert again.trail.flaw is None
        assert again.keyring.fault is None


def test_nothing_goes_by_this_computers_clock_alone(office: PracticeOffice) -> None:
    with office.desk() as desk:
        office.later()
        office.round(desk)
        before = dict(desk.keyring.secrets)
        office.clock.now += 400 * DAY  # the server did not look at its clock: nothing is published
        assert forget_weeks(desk) == ()
        assert desk.keyring.secrets == before


def test_a_log_that_was_not_cosigned_erases_nothing_before_the_limit(office: PracticeOffice) -> None:
    first = office.epoch
    with office.desk() as desk:
        office.clock.now += week_end(office, first) + 80 * DAY
        note_standing(desk, published=int(office.clock.now), cosigned=0)
        assert forget_weeks(desk) == ()
        assert next((one.epoch, one.waits, one.days_left) for one in held_weeks(desk)) == (
            first,
            Waits.FOR_LOG,
            10,
        )
        office.clock.now += 10 * DAY
        assert forget_weeks(desk) == ()
        assert held_weeks(desk)[0].days_left == 0
        note_standing(desk, published=int(office.clock.now))
        assert forget_weeks(desk) == (first,)


def test_where_the_log_is_silent_a_person_says_that_the_limit_has_passed(office: PracticeOffice) -> None:
    first = office.epoch
    with office.desk() as desk:
        assert held_weeks(desk) == ()
        assert forget_overdue(desk) == ()
        office.clock.now += week_end(office, first) + 91 * DAY
        assert forget_overdue(desk) == (first,)
        assert first not in desk.keyring.secrets


def test_what_may_still_open_holds_its_week_and_rubbish_does_not(office: PracticeOffice) -> None:
    first, reporter = office.epoch, office.reporter()
    reporter.post(reporter.forge(b"\xc1 no content"))
    with office.desk() as desk:
        office.pull(desk)
        (item,) = quarantine(desk.vault.db)
        office.clock.now += week_end(office, first) + 15 * DAY
        note_standing(desk, published=int(office.clock.now), cosigned=int(office.clock.now))
        desk.vault.db.run("UPDATE quarantine SET verdict = 'wrong_card' WHERE id = ?", item.id)
        assert forget_weeks(desk) == ()
        office.clock.now += 45 * DAY
        assert held_weeks(desk)[0].waits is Waits.FOR_ITEMS
        desk.vault.db.run("UPDATE quarantine SET verdict = ? WHERE id = ?", item.verdict, item.id)
        assert forget_weeks(desk)[0] == first


def test_an_item_that_waits_is_given_up_at_the_limit(office: PracticeOffice) -> None:
    first, reporter = office.epoch, office.reporter()
    reporter.post(reporter.forge(b"\xc1 no content"))
    with office.desk() as desk:
        office.pull(desk)
        desk.vault.db.run("UPDATE quarantine SET verdict = 'wrong_card'")
        office.clock.now += week_end(office, first) + 90 * DAY
        note_standing(desk, published=int(office.clock.now), cosigned=int(office.clock.now))
        assert first in forget_weeks(desk)


def test_a_keyring_that_is_not_whole_is_left_alone(office: PracticeOffice) -> None:
    folder = office.made.desks[0].folder
    (ring,) = folder.glob("keyring-*")
    ring.write_bytes(b"damaged")
    with office.desk() as desk:
        office.clock.now += 200 * DAY
        note_standing(desk, published=int(office.clock.now), cosigned=int(office.clock.now))
        assert forget_weeks(desk) == ()
        assert log_standing(desk).cosigned > 0
    assert ring.read_bytes() == b"damaged"


def test_an_erased_secret_is_in_no_file_of_the_desk(office: PracticeOffice, tmp_path: Path) -> None:
    made, first = office.made.desks[0], office.epoch
    (ring,) = made.folder.glob("keyring-*")
    old_ring = shutil.copy(ring, tmp_path / "old-ring")
    with office.desk() as desk:
        secret = desk.keyring.secrets[first]
        current = desk.vault.get_as("keyring", _Current)
        assert current is not None
        before = plain_bytes(desk.vault.folder, made.passphrase, tmp_path / "before")
        assert (current.key in before) is True  # else this test would find nothing anywhere
        erase_first(office, desk)
        left = [path.read_bytes() for path in made.folder.rglob("*") if path.is_file()]
        assert log_bytes(desk.vault.folder) == 0
        plain = plain_bytes(desk.vault.folder, made.passphrase, tmp_path / "after")
    old = Path(old_ring).read_bytes()
    assert not any(part in data for data in [*left, plain] for part in (secret, secret[:64], secret[64:]))
    # The old file may have been copied by anybody; the key that opens it is nowhere any more.
    assert not any(current.key in data for data in [*left, plain])
    assert not any(old in data for data in left)


def erase_first(office: PracticeOffice, desk: Desk) -> None:
    first = min(desk.keyring.secrets)
    office.clock.now = (first + 1) * WEEK + 14 * DAY
    note_standing(desk, published=int(office.clock.now), cosigned=int(office.clock.now))
    assert forget_weeks(desk) == (first,)
