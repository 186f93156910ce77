"""Setting up an office: everything is there, locked, and published; nothing is ever overwritten."""

from __future__ import annotations

import json
import os
import random
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from crypto.address import parse_address, read_office_file
from crypto.ids import OfficeId
from crypto.office import current_root, open_card, public_of
from crypto.primitives import sealing_public
from desktop.services import lockedkey
from desktop.services.ceremony import OfficeMade, make_office, publish_office
from desktop.services.desk import open_desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.errors import GatewayError
from desktop.services.invitations import Invitation, parse_invitation
from desktop.services.lockedkey import Purpose
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.work import Cancel, Cancelled, ProgressStep
from tests.desktop.services.practicedesk import QUICK, PracticeOffice
from tests.simulator.server import ServerThread, SetClock

PLAN = OfficePlan(
    names={"en": "Practice <Office>", "zh-Hans": "练习办公室"},
    reviewers=(ReviewerPlan("Ada"), ReviewerPlan("Bo", ("zh-Hans", "en"), "a passphrase of my own")),
    custodian="Cy",
    charter={"en": "We listen."},
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[PracticeOffice]:
    with PracticeOffice(tmp_path, reviewers=2).running() as office:
        yield office


@pytest.fixture(scope="module")
def invitation(tmp_path_factory: pytest.TempPathFactory) -> Invitation:
    server = ServerThread(tmp_path_factory.mktemp("server"))
    return parse_invitation(server.invitation.read_bytes())


def make(folder: Path, invitation: Invitation, plan: OfficePlan = PLAN) -> OfficeMade:
    return make_office(plan, invitation, folder, SetClock(), random.Random(99).randbytes, cost=QUICK)


def test_everything_is_there_and_only_the_papers_are_for_others(
    tmp_path: Path, invitation: Invitation
) -> None:
    before = os.umask(0o022)
    made = make(tmp_path / "office", invitation)
    os.umask(before)
    open_to_others = {
        path.name
        for path in [made.folder, *made.folder.rglob("*")]
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    }
    assert open_to_others == {"office.json", "fingerprint.html", "fingerprint.txt", "fingerprint.png"}
    assert [desk.slot for desk in made.desks] == [0, 1]
    assert made.desks[1].passphrase == "a passphrase of my own"
    assert made.root_passphrase not in repr(made)
    for desk in made.desks:
        opened = open_desk(desk.folder, desk.passphrase, SetClock())
        assert (opened.slot, opened.fingerprint) == (desk.slot, made.fingerprint)
        opened.close()


def test_the_root_key_signs_the_card_and_lies_in_no_desk(tmp_path: Path, invitation: Invitation) -> None:
    made = make(tmp_path / "office", invitation)
    root = lockedkey.unlock(made.root_file.read_bytes(), made.root_passphrase, Purpose.ROOT)
    address, file = read_office_file(made.office_file.read_bytes())
    assert public_of(root) == file.first_root == current_root(file.first_root, file.links)
    card = open_card(file.card, file.first_root, file.links)
    assert (card.sequence, card.names) == (1, PLAN.names)
    assert [one.languages for one in card.reviewers] == [["en"], ["zh-Hans", "en"]]
    assert address == parse_address(made.address)
    assert made.custodian_file is not None
    custodian = lockedkey.unlock(
        made.custodian_file.read_bytes(), made.custodian_passphrase, Purpose.CUSTODIAN
    )
    assert card.custodian is not None
    assert card.custodian.key == sealing_public(custodian)
    opened = open_desk(made.desks[0].folder, made.desks[0].passphrase, SetClock())
    stored = b"".join(value for (value,) in opened.vault.db.rows("SELECT value FROM meta"))
    assert root not in stored
    opened.close()


def test_the_sheet_shows_name_fingerprint_and_address_as_plain_text(
    tmp_path: Path, invitation: Invitation
) -> None:
    made = make(tmp_path / "office", invitation)
    page = (made.folder / "fingerprint.html").read_text("utf-8")
    assert "Practice &lt;Office&gt; · 练习办公室" in page
    assert "<Office>" not in page
    assert made.fingerprint in page
    assert made.address in page
    assert "<svg" in page
    assert "src=" not in page
    text = (made.folder / "fingerprint.txt").read_text("utf-8")
    assert made.fingerprint in text
    assert (made.folder / "fingerprint.png").read_bytes().startswith(b"\x89PNG")


def test_an_office_of_one_without_custodian(tmp_path: Path, invitation: Invitation) -> None:
    plan = OfficePlan(names={"en": "One"}, reviewers=(ReviewerPlan("Ada"),))
    made = make(tmp_path / "office", invitation, plan)
    assert (made.custodian_file, made.custodian_passphrase) == (None, "")
    assert not (made.folder / "custodian.key").exists()


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, invitation: Invitation) -> None:
    made = make(tmp_path / "office", invitation)
    before = made.root_file.read_bytes()
    for target in (tmp_path / "office", tmp_path / "link"):
        (tmp_path / "link").unlink(missing_ok=True)
        (tmp_path / "link").symlink_to(tmp_path / "nowhere")
        with pytest.raises(DeskError) as caught:
            make(target, invitation)
        assert caught.value.fault is DeskFault.FILE_EXISTS
    assert made.root_file.read_bytes() == before


def test_stopping_half_way_leaves_nothing(tmp_path: Path, invitation: Invitation) -> None:
    cancel = Cancel()
    steps: list[ProgressStep] = []

    def watch(step: ProgressStep) -> None:
        steps.append(step)
        if step.phase == "desk":
            cancel.cancel()

    with pytest.raises(Cancelled):
        make_office(
            PLAN,
            invitation,
            tmp_path / "office",
            SetClock(),
            random.Random(99).randbytes,
            cost=QUICK,
            progress=watch,
            stop=cancel,
        )
    assert list(tmp_path.iterdir()) == []
    assert [step.phase for step in steps] == ["root", "desk"]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"names": {}}, "names"),
        ({"names": {"en": " "}}, "names"),
        ({"names": {"not a language": "x"}}, "names"),
        ({"reviewers": ()}, "reviewers"),
        ({"reviewers": (ReviewerPlan("A"),) * 9}, "reviewers"),
        ({"reviewers": (ReviewerPlan("Ada"), ReviewerPlan("ada"))}, "reviewers"),
        ({"reviewers": (ReviewerPlan("A\u202eda"),)}, "reviewers"),
        ({"reviewers": (ReviewerPlan("Ada", ()),)}, "languages"),
        ({"custodian": ""}, "custodian"),
        ({"publish_interval_seconds": 0}, "publish_interval_seconds"),
        ({"charter": {"en": "x" * 9_000}}, "charter"),
    ],
)
def test_plans_that_make_no_office(
    tmp_path: Path, invitation: Invitation, change: dict[str, object], where: str
) -> None:
    fields = {"names": PLAN.names, "reviewers": PLAN.reviewers, **change}
    with pytest.raises(DeskError) as caught:
        make(tmp_path / "office", invitation, OfficePlan(**fields))  # type: ignore[arg-type]  # wrong on purpose
    assert (caught.value.fault, caught.value.where) == (DeskFault.BAD_PLAN, where)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"url": "http://127.0.0.1:80/path"}, "url"),
        ({"url": "http://office.example"}, "url"),
        ({"url": "http://onion"}, "url"),
        ({"url": "http://abc.onion.example"}, "url"),
        ({"url": "https://abc.onion"}, "url"),
        ({"url": "ftp://127.0.0.1:1"}, "url"),
        ({"url": "http://user@127.0.0.1:1"}, "url"),
        ({"url": "http://127.0.0.1:99999"}, "url"),
        ({"log_public": "zz"}, "log_public"),
        ({"log_public": "00"}, "log_public"),
        ({"setup_code": ""}, "setup_code"),
        ({"setup_code": "\u00e4"}, "setup_code"),
    ],
)
def test_invitations_that_are_none(change: dict[str, str], where: str) -> None:
    said = {"url": "http://127.0.0.1:8080", "log_public": "00" * 32, "setup_code": "abc", **change}
    with pytest.raises(DeskError) as caught:
        parse_invitation(json.dumps(said).encode())
    assert (caught.value.fault, caught.value.where) == (DeskFault.BAD_INVITATION, where)


def test_an_invitation_to_an_onion_service_gives_an_onion_address() -> None:
    said = {"url": "http://abc.onion", "log_public": "00" * 32, "setup_code": "abc"}
    address = parse_invitation(json.dumps(said).encode()).address(OfficeId(bytes(32)))
    assert (address.host, address.port, address.url) == ("abc.onion", None, "http://abc.onion")


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"{" * 5_000, b'{"url":1}'])
def test_bytes_that_are_no_invitation(data: bytes) -> None:
    with pytest.raises(DeskError) as caught:
        parse_invitation(data)
    assert caught.value.fault is DeskFault.BAD_INVITATION


def test_publishing_twice_changes_nothing(office: PracticeOffice) -> None:
    invitation = parse_invitation(office.server.invitation.read_bytes())
    with office.desk() as desk, office.line(desk) as gateway:
        before = gateway.office()
        report = publish_office(desk, invitation, gateway)
        assert (report.published, report.new_weeks) == (False, 0)
        assert gateway.office() == before


def test_a_server_of_another_office_is_not_taken_over(office: PracticeOffice, tmp_path: Path) -> None:
    invitation = parse_invitation(office.server.invitation.read_bytes())
    made = make(tmp_path / "second", invitation)
    desk = open_desk(made.desks[0].folder, made.desks[0].passphrase, office.clock)
    with office.line(desk) as gateway, pytest.raises(GatewayError) as caught:
        publish_office(desk, invitation, gateway)
    desk.close()
    assert caught.value.code == "card_root"
