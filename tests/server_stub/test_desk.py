"""Desk addresses: requests signed one by one, good once; cards and bundles as the office's root allows."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from crypto.deskwire import decode_status
from crypto.epochs import epoch_of
from crypto.keys import reviewer_entry
from crypto.office import RootLink, decode_office, encode_office, open_card, sign_card, sign_link
from crypto.primitives import sha256, sign_public
from tests.server_stub.practice import Practice, Reply, send, submission
from tests.simulator.server import ServerThread

STATUS = "/v1/desk/status"
CARD = "/v1/desk/card"


def refused(answer: Reply, code: str) -> bool:
    return answer.code == code and len(answer.body) == 1_024


def put_card(office: Practice, card: bytes, slot: int = 0) -> Reply:
    return office.ask("PUT", CARD, office.card_body(card), slot)


def test_status_counts(office: Practice, server: ServerThread) -> None:
    office.post(submission(office.new_capsule()))
    status = decode_status(office.ask("GET", STATUS).body)
    assert (status.capsules, status.last_seq, status.card_sequence) == (1, 1, 1)
    assert status.free_bytes == server.free_bytes()


def test_nobody_is_answered_without_a_signature(office: Practice) -> None:
    answer = send(office.url, "GET", STATUS)
    assert (answer.status, answer.code) == (401, "desk_signature")


@pytest.mark.parametrize("path", [STATUS + "?x", "/v1/desk/capsules?after=0", "/v1/desk/%73tatus"])
def test_a_signature_is_good_for_its_own_path_only(office: Practice, path: str) -> None:
    headers = office.signed("GET", STATUS)
    assert refused(send(office.url, "GET", path, None, headers), "desk_signature")


def test_a_signature_is_good_for_its_own_body_only(office: Practice) -> None:
    path = "/v1/desk/replies/remove"
    headers = office.signed("POST", path, b"\x90")
    assert refused(send(office.url, "POST", path, b"\x91\xc4\x00", headers), "desk_signature")


def test_the_query_is_signed_too(office: Practice) -> None:
    headers = office.signed("GET", "/v1/desk/capsules?after=0")
    assert refused(send(office.url, "GET", "/v1/desk/capsules?after=1", None, headers), "desk_signature")
    headers = office.signed("GET", "/v1/desk/capsules?after=0")
    assert send(office.url, "GET", "/v1/desk/capsules?after=0", None, headers).status == 200


def test_a_request_is_good_once(office: Practice, server: ServerThread) -> None:
    headers = office.signed("GET", STATUS)
    assert send(office.url, "GET", STATUS, None, headers).status == 200
    assert refused(send(office.url, "GET", STATUS, None, headers), "nonce_seen")
    server.stop()
    server.start()
    assert refused(send(office.url, "GET", STATUS, None, headers), "nonce_seen")


def test_a_beacon_is_good_for_twenty_minutes_at_least(office: Practice, server: ServerThread) -> None:
    start = int(office.now) // 600 * 600
    server.clock.now = float(start)
    beacon = office.beacon()
    server.clock.now = float(start + 1_799)
    headers = office.signed("GET", STATUS, beacon=beacon)
    assert send(office.url, "GET", STATUS, None, headers).status == 200
    server.clock.now = float(start + 1_800)
    headers = office.signed("GET", STATUS, beacon=beacon)
    assert refused(send(office.url, "GET", STATUS, None, headers), "beacon_old")


def test_a_beacon_of_the_future_is_not_good(office: Practice, server: ServerThread) -> None:
    server.clock.now += 600
    beacon = office.beacon()
    server.clock.now -= 600
    assert refused(
        send(office.url, "GET", STATUS, None, office.signed("GET", STATUS, beacon=beacon)), "beacon_old"
    )


def test_everybody_sees_one_beacon_also_after_a_restart(office: Practice, server: ServerThread) -> None:
    before = send(office.url, "GET", "/v1/office").body
    assert send(office.url, "GET", "/v1/office").body == before
    server.stop()
    server.start()
    assert send(office.url, "GET", "/v1/office").body == before
    server.clock.now += 600
    assert office.beacon() != decode_office(before).beacon


def test_a_slot_that_nobody_has_is_unknown(office: Practice) -> None:
    headers = office.signed("GET", STATUS)
    headers["Authorization"] = headers["Authorization"].replace("slot=0", "slot=5")
    assert refused(send(office.url, "GET", STATUS, None, headers), "desk_unknown")
    headers["Authorization"] = headers["Authorization"].replace("slot=5", "slot=1")
    assert refused(send(office.url, "GET", STATUS, None, headers), "desk_signature")


def test_a_retired_reviewer_signs_until_the_day_on_the_card(office: Practice, server: ServerThread) -> None:
    until = int(office.now) + 3_600
    active = [reviewer_entry(0, "Ada", ["en"], office.secrets[0])]
    retired = [msgspec.structs.replace(reviewer_entry(1, "Ben", ["en"], office.secrets[1]), until=until)]
    assert put_card(office, office.card(2, reviewers=active, retired=retired)).status == 204
    server.clock.now = until - 1.0
    assert office.ask("GET", STATUS, slot=1).status == 200
    server.clock.now = float(until)
    assert refused(office.ask("GET", STATUS, slot=1), "desk_unknown")
    assert office.ask("GET", STATUS, slot=0).status == 200


def test_the_office_answers_with_the_card_that_was_put(office: Practice) -> None:
    blob = decode_office(send(office.url, "GET", "/v1/office").body)
    assert blob.card == office.card_blob
    assert open_card(blob.card, blob.first_root, blob.links).sequence == 1


def test_the_set_up_code_opens_once(server: ServerThread) -> None:
    practice = Practice(server.url, server.invitation, server.clock.now)
    card = practice.card()
    for wrong in ("", "00" * 16, practice.setup_code.upper(), practice.setup_code + "0"):
        assert refused(practice.put_first(card, wrong), "setup_code")
    assert practice.put_first(card, practice.setup_code).status == 204
    assert practice.put_first(card, practice.setup_code).status == 204  # a lost answer, sent again
    assert refused(practice.put_first(practice.card(2), practice.setup_code), "setup_code")


def test_no_other_root_gets_in(office: Practice, server: ServerThread) -> None:
    stranger = Practice(server.url, server.invitation, server.clock.now, seed=2)
    card = stranger.card(9)
    answer = office.ask("PUT", CARD, stranger.card_body(card))
    assert (answer.status, answer.code) == (409, "card_root")
    assert refused(stranger.put_first(card, stranger.setup_code), "card_root")


def test_cards_go_up_only(office: Practice) -> None:
    third = office.card(3)
    assert put_card(office, third).status == 204
    assert put_card(office, third).status == 204
    assert refused(put_card(office, office.card(2)), "card_old")
    assert refused(put_card(office, office.card(3, names={"en": "Another"})), "card_old")
    assert put_card(office, office.card(4), slot=1).status == 204


@pytest.mark.parametrize(
    "changes",
    [{"log_key": b"\x07" * 32}, {"issued": 0, "expires": 1}],
    ids=["log key of another server", "expired"],
)
def test_cards_that_would_mislead_are_refused(office: Practice, changes: dict[str, Any]) -> None:
    assert refused(put_card(office, office.card(2, **changes)), "bad_card")


def test_cards_of_the_past_are_handed_out_by_their_hash(office: Practice, server: ServerThread) -> None:
    cards = [office.card_blob]
    for sequence in (2, 3, 4):
        cards.append(office.card(sequence=sequence))
        assert put_card(office, cards[-1]).status == 204
    server.stop()
    server.start()
    for card in cards:
        answer = office.ask("GET", f"/v1/desk/cards/{sha256(card).hex()}")
        assert (answer.status, answer.body) == (200, card)
    assert refused(office.ask("GET", f"/v1/desk/cards/{bytes(32).hex()}"), "not_found")


@pytest.mark.parametrize("name", ["0" * 63, "0" * 65, "A" * 64, "g" * 64, "%30" * 65, "x"])
def test_unusual_hashes_are_refused(office: Practice, name: str) -> None:
    assert refused(office.ask("GET", f"/v1/desk/cards/{name}"), "bad_request")


def test_a_card_with_a_flipped_bit_is_refused(office: Practice) -> None:
    card = bytearray(office.card(2))
    card[-1] ^= 1
    assert refused(put_card(office, bytes(card)), "bad_card")
    assert refused(office.ask("PUT", CARD, b"\x00" * 65_536), "bad_card")


def test_a_root_succession_goes_on_and_not_back(office: Practice) -> None:
    new_root = office.chance.randbytes(32)
    link = sign_link(office.root, RootLink(office_id=office.office_id, step=1, root=sign_public(new_root)))

    def body(card: bytes, links: list[bytes]) -> bytes:
        return encode_office(msgspec.structs.replace(decode_office(office.card_body(card)), links=links))

    def card(sequence: int, root: bytes) -> bytes:
        opened = open_card(office.card(sequence), office.first_root)
        return sign_card(root, opened)

    assert office.ask("PUT", CARD, body(card(2, new_root), [link])).status == 204
    assert refused(office.ask("PUT", CARD, body(card(3, office.root), [])), "card_root")
    assert office.ask("PUT", CARD, body(card(3, new_root), [link])).status == 204


def test_bundles_are_handed_out_with_the_card(office: Practice) -> None:
    bundles = [office.bundle(slot) for slot in range(2)]
    for slot, bundle in enumerate(bundles):
        assert office.ask("PUT", "/v1/desk/bundle", bundle, slot).status == 204
    assert decode_office(send(office.url, "GET", "/v1/office").body).bundles == bundles


def test_a_bundle_comes_from_its_own_reviewer(office: Practice) -> None:
    assert refused(office.ask("PUT", "/v1/desk/bundle", office.bundle(0), slot=1), "bad_bundle")
    flipped = bytearray(office.bundle(0))
    flipped[-1] ^= 1
    assert refused(office.ask("PUT", "/v1/desk/bundle", bytes(flipped)), "bad_bundle")


def test_a_second_key_for_a_week_is_refused_and_kept(office: Practice) -> None:
    first, second = office.bundle(), office.bundle(fill=b"\x02")
    office.ask("PUT", "/v1/desk/bundle", first)
    answer = office.ask("PUT", "/v1/desk/bundle", second)
    assert (answer.status, answer.code) == (409, "second_key")
    assert decode_office(send(office.url, "GET", "/v1/office").body).bundles == [first]
    status = decode_status(office.ask("GET", STATUS).body)
    assert status.second_keys == 1
    assert (
        office.ask("PUT", "/v1/desk/bundle", office.bundle(epoch=epoch_of(int(office.now)) + 1)).status == 204
    )


def test_bundles_for_an_older_card_are_not_handed_out(office: Practice) -> None:
    office.ask("PUT", "/v1/desk/bundle", office.bundle())
    put_card(office, office.card(2))  # names no card before it, so the bundle fits no more
    assert decode_office(send(office.url, "GET", "/v1/office").body).bundles == []


@pytest.mark.parametrize(
    "query",
    [
        "x",
        "after=",
        "after=-1",
        "after=00",
        "after=1&limit=0",
        "limit=1&after=1",
        "after=1&after=2",
        "after=1&limit=99999",
        "after=1%00",
        "after=" + "9" * 19,
    ],
)
def test_unusual_cursors_are_refused(office: Practice, query: str) -> None:
    assert refused(office.ask("GET", f"/v1/desk/capsules?{query}"), "bad_request")


def test_a_pull_says_whether_there_is_more(office: Practice) -> None:
    for _ in range(3):
        office.post(submission(office.new_capsule()))
    for after, limit, count, more in ((0, 2, 2, True), (0, 3, 3, False), (2, 2, 1, False)):
        answer = office.ask("GET", f"/v1/desk/capsules?after={after}&limit={limit}")
        pull = msgspec.msgpack.decode(answer.body)
        assert (len(pull["records"]), pull["more"]) == (count, more)


def test_the_invitation_holds_what_the_desk_needs(server: ServerThread) -> None:
    said = json.loads(server.invitation.read_text())
    assert sorted(said) == ["log_public", "setup_code", "url"]
    assert said["url"] == server.url
