"""Weekly keys and the card: renewed ahead, never twice, signed again when the card changes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto.address import read_office_file
from crypto.errors import CryptoError, Verdict
from crypto.office import Card, decode_office, open_card
from desktop.services.ceremony import OfficeMade, make_office
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskkeys import make_weeks, renew_keys, weeks_left
from desktop.services.invitations import Invitation, parse_invitation
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.reissue import RootKey, is_about, reissue_card
from desktop.services.vaultoffice import card_in_force
from tests.desktop.services.practicedesk import QUICK, PracticeOffice
from tests.simulator.server import ServerThread, SetClock

WEEK = 604_800


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture(scope="module")
def invitation(tmp_path_factory: pytest.TempPathFactory) -> Invitation:
    server = ServerThread(tmp_path_factory.mktemp("server"))
    return parse_invitation(server.invitation.read_bytes())


def make(folder: Path, invitation: Invitation) -> OfficeMade:
    plan = OfficePlan(names={"en": "Other"}, reviewers=(ReviewerPlan("Ada"),))
    return make_office(plan, invitation, folder, SetClock(), random.Random(99).randbytes, cost=QUICK)


def test_keys_are_published_eight_weeks_ahead_and_renewed(office: PracticeOffice) -> None:
    with office.desk() as desk, office.line(desk) as gateway:
        assert weeks_left(desk) == 8
        first = dict(desk.keyring.secrets)
        office.clock.now += 3 * WEEK
        assert weeks_left(desk) == 5
        report = renew_keys(desk, gateway)
        assert (report.published, report.new_weeks, weeks_left(desk)) == (True, 3, 8)
        assert first.items() <= desk.keyring.secrets.items()
        assert renew_keys(desk, gateway).published is False


def test_keys_that_were_made_but_not_published_are_published_later(office: PracticeOffice) -> None:
    office.clock.now += 2 * WEEK
    with office.desk() as desk:
        assert make_weeks(desk) == 2  # and then the line broke
        secrets = dict(desk.keyring.secrets)
        with office.line(desk) as gateway:
            assert renew_keys(desk, gateway).published is True
        assert dict(desk.keyring.secrets) == secrets


def test_lost_weeks_are_told_and_get_no_second_key(office: PracticeOffice) -> None:
    folder = office.made.desks[0].folder
    (folder / "keyring-1").unlink()
    with office.desk() as desk, office.line(desk) as gateway:
        lost = desk.keyring.give_up_lost()
        report = renew_keys(desk, gateway)
        assert list(report.lost) == lost
        assert len(lost) == 9
        assert report.new_weeks == 0
        office.clock.now += WEEK
        report = renew_keys(desk, gateway)
        assert (report.new_weeks, len(report.lost)) == (1, 8)


def test_the_card_is_signed_again_and_every_desk_follows(office: PracticeOffice) -> None:
    office.clock.now += 60 * 86_400
    root_file = office.made.root_file.read_bytes()

    def renamed(card: Card) -> Card:
        return msgspec.structs.replace(card, names={"en": "New name"})

    with office.desk(0) as ada, office.line(ada) as gateway:
        before = card_in_force(ada.vault.db)
        assert is_about(ada, root_file)
        reissue_card(ada, gateway, RootKey(root_file, office.made.root_passphrase), renamed)
        after = card_in_force(ada.vault.db)
        assert (after.card.sequence, after.card.names) == (2, {"en": "New name"})
        assert after.card.previous == before.card_hash
        assert after.card.expires > before.card.expires
    with office.desk(1) as bo, office.line(bo) as gateway:
        assert renew_keys(bo, gateway).published is True
        assert card_in_force(bo.vault.db).card_hash == after.card_hash
        bundles = decode_office(gateway.office()).bundles
        assert len(bundles) == 2


def test_only_this_offices_root_signs_its_card(
    office: PracticeOffice, tmp_path: Path, invitation: Invitation
) -> None:
    other = make(tmp_path / "other", invitation)
    data = other.root_file.read_bytes()
    with office.desk() as desk, office.line(desk) as gateway:
        assert not is_about(desk, data)
        with pytest.raises(DeskError) as caught:
            reissue_card(desk, gateway, RootKey(data, other.root_passphrase))
        assert caught.value.fault is DeskFault.KEY_FILE_FOREIGN
        with pytest.raises(DeskError) as caught:
            reissue_card(desk, gateway, RootKey(office.made.root_file.read_bytes(), "no idea"))
        assert caught.value.fault is DeskFault.WRONG_PASSPHRASE
        assert card_in_force(desk.vault.db).card.sequence == 1


def test_an_office_file_of_another_office_does_not_open_this_one(
    office: PracticeOffice, tmp_path: Path, invitation: Invitation
) -> None:
    other = make(tmp_path / "other", invitation)
    _, file = read_office_file(other.office_file.read_bytes())
    with office.desk() as desk, pytest.raises(CryptoError) as caught:
        open_card(file.card, desk.identity.first_root)
    assert caught.value.verdict is Verdict.BAD_SIGNATURE
