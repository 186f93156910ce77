"""Killed at any statement, a desk opens clean and goes on; nothing is lost, nothing is said twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.office import decode_office, open_card
from crypto.reply import check_chain, open_reply
from crypto.sizes import PIECE_BYTES
from desktop.services.attachments import read_attachment, save_copy
from desktop.services.auditsearch import Wanted, find_acts
from desktop.services.casefiles import case_file, inbox
from desktop.services.deskkeys import weeks_left
from desktop.services.sync import cursor
from desktop.services.vaultoffice import server_faults
from desktop.services.vaultquarantine import quarantine
from tests.desktop.services.practicedesk import PracticeOffice

ROOT = Path(__file__).resolve().parents[3]
WEEK = 604_800


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path).running() as office:
        yield office


def run(office: PracticeOffice, action: str, statements: int) -> bool:
    """Let it work until so many statements; True when it came to its end."""
    made = office.made.desks[0]
    arguments = [str(made.folder), made.passphrase, str(office.clock.now), str(statements), action]
    command = [sys.executable, "-m", "tests.desktop.services.killeddesk", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode == 0


def opens_clean(office: PracticeOffice) -> None:
    with office.desk() as desk:
        assert desk.vault.faults() == []
        assert desk.keyring.fault is None
        assert desk.trail.flaw is None


def kill_until_done(office: PracticeOffice, action: str, chance: random.Random, most: int) -> int:
    """Kill it again and again, later each time; gives the number of kills."""
    kills, reach = 0, 1
    while not run(office, action, reach):
        opens_clean(office)
        kills += 1
        reach += chance.randint(1, most)
    return kills


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_a_pull_that_is_killed_goes_on(office: PracticeOffice, seed: int) -> None:
    files = random.Random(seed).randbytes(2 * PIECE_BYTES)
    for number in range(1, 5):
        reporter = office.reporter(number)
        plan = reporter.plan(files)
        reporter.upload(plan, files)
        reporter.send(reporter.report(manifest=reporter.manifest(plan)))
        reporter.send(reporter.follow_up("more"))
    assert kill_until_done(office, "work", random.Random(seed), 60) >= 3
    with office.desk() as desk:
        rows = inbox(desk)
        assert sorted(row.number for row in rows) == [f"2027-{number:04d}" for number in range(1, 5)]
        assert cursor(desk) == 8
        assert quarantine(desk.vault.db) == []
        for row in rows:
            file = case_file(desk, row.id)
            assert [message.kind for message in file.messages] == ["report", "follow_up"]
            assert file.incident is not None
            assert [read_attachment(desk, one.id) for one in file.attachments] == [files]


def test_a_check_of_the_log_that_is_killed_goes_on(office: PracticeOffice) -> None:
    for number in range(1, 7):
        office.reporter(number).send(office.reporter(number).report())
        if number % 2:
            office.later()
    assert kill_until_done(office, "check", random.Random(4), 40) >= 3
    office.later()
    with office.desk() as desk:
        report = office.round(desk).log
        assert (report.size, report.cosigned, report.alarms) == (6, True, ())
        assert server_faults(desk.vault.db) == ()


def test_a_copy_that_is_killed_leaves_nothing_plain(office: PracticeOffice, tmp_path: Path) -> None:
    reporter = office.reporter()
    data = random.Random(7).randbytes(3 * PIECE_BYTES)
    plan = reporter.plan(data)
    reporter.upload(plan, data)
    reporter.send(reporter.report(manifest=reporter.manifest(plan, name="notice.pdf")))
    with office.desk() as desk:
        office.pull(desk)
        office.fetch(desk)
        (attachment,) = case_file(desk, 1).attachments
    target, made = tmp_path / "copies", office.made.desks[0]
    target.mkdir()
    arguments = [str(made.folder), made.passphrase, str(office.clock.now), str(attachment.id), str(target)]
    command = [sys.executable, "-m", "tests.desktop.services.killedsaving", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert list(target.iterdir()) == []
    with office.desk() as desk:
        assert save_copy(desk, attachment.id, target).read_bytes() == data


def test_a_reply_that_is_killed_is_whole_or_not_there(office: PracticeOffice) -> None:
    reporter = office.reporter()
    reporter.send(reporter.report())
    with office.desk() as desk:
        office.pull(desk)
    chance = random.Random(3)
    kill_until_done(office, "talk", chance, 9)
    kill_until_done(office, "talk", chance, 9)
    with office.desk() as desk:
        replies = case_file(desk, 1).replies
    # Some were kept before the kill and sent later; each is whole, and no number was used twice.
    assert all(reply.text == "When? " * 8_000 and len(reply.numbers) == 2 for reply in replies)
    numbers = [number for reply in replies for number in reply.numbers]
    assert numbers == list(range(len(numbers)))
    with office.gateway() as gateway:
        blob = decode_office(gateway.office())
    signers = {one.slot: one.sign for one in open_card(blob.card, blob.first_root).reviewers}
    records = office.server.service.records
    office.clock.now += 30_000
    sealed = records.replies(records.board_tags(int(office.clock.now)))
    opened = [open_reply(one, reporter.keys, reporter.office_id, signers) for one in sealed]
    assert sorted(one.number for one in opened) == numbers
    check_chain(opened)


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_a_week_that_is_erased_while_killed_is_there_or_gone_and_noted(
    office: PracticeOffice, step: int
) -> None:
    with office.desk() as desk:
        week = min(desk.keyring.secrets)
        before = dict(desk.keyring.secrets)
    reach = 1
    while not run(office, "forget", reach):
        opens_clean(office)
        with office.desk() as desk:
            noted = len(find_acts(desk.vault.db, Wanted(kind="week_erased")).acts)
            assert (week in desk.keyring.secrets) is (noted == 0)
            assert {**before, **desk.keyring.secrets} == before
            assert len(desk.vault.folder.keyrings()) == 1
        reach += step
    with office.desk() as desk:
        assert week not in desk.keyring.secrets
        assert len(find_acts(desk.vault.db, Wanted(kind="week_erased")).acts) == 1


@pytest.mark.slow
def test_a_keyring_that_is_killed_keeps_every_published_week(office: PracticeOffice) -> None:
    with office.desk() as desk:
        first = dict(desk.keyring.secrets)
    office.clock.now += 2 * WEEK
    kill_until_done(office, "renew", random.Random(4), 4)
    with office.desk() as desk:
        assert weeks_left(desk) == 8
        held, published = set(desk.keyring.secrets), set(desk.keyring.publics())
        assert held == published
        assert {week: first[week] for week in held & set(first)}.items() <= desk.keyring.secrets.items()
        assert min(held) > min(first)
        assert len(desk.vault.folder.keyrings()) == 1
