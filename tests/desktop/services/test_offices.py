"""Offices as servers show them: honest ones are read, every kind of swap, loss and roll-back is caught."""

from __future__ import annotations

import msgspec
import nacl.utils
import pytest

from crypto.address import office_file, parse_address
from crypto.epochs import epoch_of
from crypto.office import EpochKey, OfficeBlob, RootLink, decode_office, encode_office, sign_link
from crypto.primitives import sealing_public, sealing_secret, sign_public
from crypto.sizes import EPOCH_SECONDS
from desktop.services.errors import GatewayError, OfficeError, ParcelError
from desktop.services.offices import Offices, source_of_address, source_of_file
from desktop.services.officeview import OfficeWarning, recipients_of
from tests.simulator.desk import DAY, PracticeDesk
from tests.simulator.fixtures import desk, fooled, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

__all__ = ["desk", "fooled", "hostile", "server", "side"]

OFFICE = "GET /v1/office"


def bundles(desk: PracticeDesk) -> list[bytes]:
    return [desk.bundle(slot) for slot in range(desk.reviewers)]


def code_of(offices: Offices) -> str:
    with pytest.raises(OfficeError) as caught:
        offices.fetch()
    return caught.value.code


def test_an_honest_office_is_read(side: ReporterSide, desk: PracticeDesk) -> None:
    view = side.offices.fetch()
    assert view.name("zh-Hans") == "练习办公室"
    assert view.name("ar") == view.name("en") == "Practice Office"
    assert [line.name for line in view.reviewers] == ["Ada Example", "Ben Example"]
    assert view.missing == ()
    assert view.warnings == ()
    assert view.fingerprint.replace(" ", "-") == desk.address.rpartition("/")[2]
    assert recipients_of(view, view.epoch).keys() == {0, 1}
    assert len(view.keys) == 9


def test_a_view_is_fetched_again_when_its_beacon_or_week_is_old(
    side: ReporterSide, server: ServerThread
) -> None:
    view = side.offices.fetch()
    assert side.offices.fresh(view) is view
    server.clock.now += 601
    again = side.offices.fresh(view)
    assert again is not view
    server.clock.now += EPOCH_SECONDS
    assert side.offices.fresh(again).epoch == view.epoch + 1


def test_an_office_file_shows_the_office_without_network_but_has_no_keys(desk: PracticeDesk) -> None:
    side = ReporterSide("", lambda: desk.now, source=source_of_file(desk.file()))
    view = side.offices.from_file()
    assert view is not None
    assert (view.name(), view.beacon) == ("Practice Office", b"")
    with pytest.raises(OfficeError) as caught:
        recipients_of(view, view.epoch)
    assert caught.value.code == "no_keys"
    assert ReporterSide(desk.address, lambda: desk.now).offices.from_file() is None


def test_a_reviewer_without_a_key_is_named_and_needs_send_without(
    side: ReporterSide, hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], [desk.bundle(0)])
    view = fooled.offices.fetch()
    assert [(line.name, line.reason) for line in view.missing] == [("Ben Example", "no_bundle")]
    with pytest.raises(ParcelError) as caught:
        recipients_of(view, view.epoch)
    assert (caught.value.code, caught.value.where) == ("missing_key", "Ben Example")
    assert recipients_of(view, view.epoch, send_without={1}).keys() == {0}
    assert recipients_of(view, view.epoch, exclude={1}).keys() == {0}


@pytest.mark.parametrize(
    ("exclude", "without", "code"),
    [
        ({0, 1}, set(), "nobody_to_seal_to"),
        ({7}, set(), "unknown_slot"),
        (set(), {0, 1}, "nobody_to_seal_to"),
    ],
)
def test_choices_that_leave_nobody_or_name_nobody_are_refused(
    side: ReporterSide, exclude: set[int], without: set[int], code: str
) -> None:
    view = side.offices.fetch()
    with pytest.raises(ParcelError) as caught:
        recipients_of(view, view.epoch, exclude, without)
    assert caught.value.code == code


def test_an_office_of_one_cannot_leave_anybody_out(server: ServerThread) -> None:
    office = PracticeDesk(server.url, server.invitation, server.clock.now, reviewers=1)
    office.set_up()
    view = ReporterSide(office.address, server.clock).offices.fetch()
    assert not view.can_exclude
    with pytest.raises(ParcelError) as caught:
        recipients_of(view, view.epoch, exclude={0})
    assert caught.value.code == "cannot_exclude"


def test_a_bundle_of_past_weeks_or_lost_keys_is_no_key(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    old = [EpochKey(desk.epoch - 1, sealing_public(sealing_secret(nacl.utils.random)))]
    blob = desk.blob(desk.cards[0], [desk.bundle(0, keys=old), desk.bundle(1, lost_epochs=[desk.epoch])])
    hostile.answers[OFFICE] = blob
    view = fooled.offices.fetch()
    assert [line.reason for line in view.missing] == ["no_key_this_week", "key_lost"]
    with pytest.raises(OfficeError) as caught:
        recipients_of(view, view.epoch, send_without={0, 1})
    assert caught.value.code == "no_keys"


def test_an_older_bundle_or_none_takes_nothing_back_within_a_run(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    older, newer = desk.bundle(0), desk.bundle(0, issued=int(desk.now) + 5, lost_epochs=[desk.epoch])
    second = desk.bundle(1)
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], [newer, second])
    assert [line.reason for line in fooled.offices.fetch().missing] == ["key_lost"]
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], [older])
    view = fooled.offices.fetch()
    assert [(line.slot, line.reason) for line in view.missing] == [(0, "key_lost")]
    assert recipients_of(view, view.epoch, send_without={0}).keys() == {1}


def test_a_bundle_that_does_not_hold_is_left_aside_and_told(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    stranger = PracticeDesk(desk.url, desk.invitation, desk.now)
    stranger.card()
    forged = stranger.bundle(1, office_id=desk.office_id, card_hash=next(iter(desk.card_hashes)))
    old_card = desk.bundle(0, card_hash=bytes(32 * [9]))
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], [old_card, forged])
    view = fooled.offices.fetch()
    assert view.warnings == (
        OfficeWarning("bad_bundle", "wrong_card"),
        OfficeWarning("bad_bundle", "bad_signature"),
    )
    assert len(view.missing) == 2


def test_a_swapped_office_is_caught_by_the_fingerprint(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    stranger = PracticeDesk(desk.url, desk.invitation, desk.now)
    hostile.answers[OFFICE] = stranger.blob(stranger.card(), [])
    assert code_of(fooled.offices) == "wrong_root"


def test_a_card_signed_by_another_root_is_refused(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    hostile.answers[OFFICE] = desk.blob(desk.card(2, root=nacl.utils.random(32)), [])
    assert code_of(fooled.offices) == "bad_signature"


def test_an_expired_card_is_refused(fooled: ReporterSide, server: ServerThread) -> None:
    server.clock.now += 60 * DAY
    assert code_of(fooled.offices) == "expired"


def test_a_card_near_its_end_is_told_and_a_card_from_the_future_refused(
    side: ReporterSide, server: ServerThread
) -> None:
    server.clock.now += 57 * DAY
    assert side.offices.fetch().warnings == (OfficeWarning("card_expires_soon", "3"),)
    server.clock.now -= 60 * DAY
    assert code_of(side.offices) == "not_yet_valid"


def test_a_roll_back_below_this_run_or_the_office_file_is_refused(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk, server: ServerThread
) -> None:
    first = desk.cards[0]
    second = desk.card(2)
    hostile.answers[OFFICE] = desk.blob(second, bundles(desk))
    fooled.offices.fetch()
    hostile.answers[OFFICE] = desk.blob(first, bundles(desk))
    assert code_of(fooled.offices) == "rolled_back"
    file = office_file(desk.address.replace(str(server.port), str(hostile.port)), second, desk.first_root, [])
    anew = ReporterSide("", server.clock, source=source_of_file(file))
    assert code_of(anew.offices) == "rolled_back"


def test_two_cards_with_one_number_are_kept_as_evidence(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    fooled.offices.fetch()
    other = desk.card(1, names={"en": "Another face"})
    hostile.answers[OFFICE] = desk.blob(other, [])
    assert code_of(fooled.offices) == "second_card"
    assert [(one.first, one.second) for one in fooled.offices.conflicts] == [(desk.cards[0], other)]


def test_two_keys_of_one_reviewer_and_week_are_kept_as_evidence(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], bundles(desk))
    fooled.offices.fetch()
    swapped = [EpochKey(desk.epoch, sealing_public(sealing_secret(nacl.utils.random)))]
    second = desk.bundle(1, keys=swapped)
    hostile.answers[OFFICE] = desk.blob(desk.cards[0], [desk.bundle(0), second])
    assert code_of(fooled.offices) == "second_key"
    conflict = fooled.offices.conflicts[0]
    assert (conflict.code, conflict.second) == ("second_key", second)
    assert conflict.where.startswith("Ben Example")


def test_a_root_succession_is_followed_and_cannot_be_taken_back(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    next_root = nacl.utils.random(32)
    link = sign_link(desk.root, RootLink(office_id=desk.office_id, step=1, root=sign_public(next_root)))
    later = desk.card(2, root=next_root)
    hostile.answers[OFFICE] = desk.blob(later, [], [link])
    assert fooled.offices.fetch().card.sequence == 2
    hostile.answers[OFFICE] = desk.blob(desk.card(3), [])
    assert code_of(fooled.offices) == "wrong_root"


@pytest.mark.parametrize("cut", [0, 1, 65_535, 65_537])
def test_answers_that_are_no_office_are_refused(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk, cut: int
) -> None:
    hostile.answers[OFFICE] = (desk.blob(desk.cards[0], []) * 2)[:cut]
    with pytest.raises((OfficeError, GatewayError)) as caught:
        fooled.offices.fetch()
    assert caught.value.code in {"bad_length", "bad_answer"}


def test_padding_and_structure_are_checked(
    hostile: HostileServer, fooled: ReporterSide, desk: PracticeDesk
) -> None:
    good = desk.blob(desk.cards[0], [])
    hostile.answers[OFFICE] = good[:-1] + b"\x01"
    assert code_of(fooled.offices) == "bad_padding"
    hostile.answers[OFFICE] = good[:4] + b"\xff" + good[5:]
    assert code_of(fooled.offices) == "bad_structure"


def test_sources_are_told_apart_from_nonsense(desk: PracticeDesk) -> None:
    assert source_of_address(desk.address).address == parse_address(desk.address)
    for text, code in (("https://example.org", "bad_address"), ("ombra:h/123", "bad_fingerprint")):
        with pytest.raises(OfficeError) as caught:
            source_of_address(text)
        assert caught.value.code == code
    with pytest.raises(OfficeError) as caught:
        source_of_file(b"{}")
    assert caught.value.code == "bad_structure"


def test_the_practice_office_is_what_the_server_answers(side: ReporterSide, desk: PracticeDesk) -> None:
    with side.dial(1) as gateway:
        blob = decode_office(gateway.office())
    made = decode_office(desk.blob(desk.cards[0], bundles(desk)))
    assert isinstance(blob, OfficeBlob)
    assert msgspec.structs.replace(blob, bundles=[], beacon=b"") == msgspec.structs.replace(
        made, bundles=[], beacon=b""
    )
    assert encode_office(blob) != encode_office(made)
    assert epoch_of(int(desk.now)) == desk.epoch
