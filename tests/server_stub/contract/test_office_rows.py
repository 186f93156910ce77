"""Contract: replies, office, bundles, nonces."""

from __future__ import annotations

import pytest

from crypto.primitives import sha256
from server_stub.store.rows import (
    BundleRow,
    OfficeRow,
    Refusal,
    Reply,
)
from tests.server_stub.contract.conftest import Engine

HOUR = 1_799_996_400
DAY = 86_400
TAG = b"tagtagta"


def reply(tag: bytes = TAG, fill: bytes = b"r", slot: int = 0) -> Reply:
    return Reply(tag, fill * 32_768, slot, HOUR, HOUR + 30 * DAY)


def office(sequence: int, card: bytes = b"card") -> OfficeRow:
    return OfficeRow(b"r" * 32, b"\x90", card + bytes([sequence]), sequence)


def test_a_reply_lies_on_the_board_between_its_times(engine: Engine) -> None:
    assert engine.records.post_reply(reply()) is None
    assert engine.records.board_tags(HOUR - 1) == b""
    assert engine.records.board_tags(HOUR) == TAG
    assert engine.records.board_tags(HOUR + 30 * DAY - 1) == TAG
    assert engine.records.board_tags(HOUR + 30 * DAY) == b""
    assert engine.records.replies(TAG) == [b"r" * 32_768]


def test_tags_come_sorted(engine: Engine) -> None:
    for tag in (b"b" * 8, b"a" * 8, b"c" * 8):
        engine.records.post_reply(reply(tag))
    assert engine.records.board_tags(HOUR) == b"aaaaaaaabbbbbbbbcccccccc"


def test_replies_come_in_the_order_asked_for_without_those_that_have_gone(engine: Engine) -> None:
    for tag in (b"a" * 8, b"b" * 8, b"c" * 8):
        engine.records.post_reply(reply(tag, fill=tag[:1]))
    engine.records.post_reply(Reply(b"gone" * 2, b"g" * 32_768, 0, HOUR, HOUR + DAY))
    asked = b"c" * 8 + b"gone" * 2 + b"unknown!" + b"a" * 8
    assert [body[:1] for body in engine.records.replies(asked)] == [b"c", b"g", b"a"]
    engine.records.collect(HOUR + 2 * DAY + 1, 0)
    assert [body[:1] for body in engine.records.replies(asked)] == [b"c", b"a"]
    assert engine.records.replies(b"") == []


def test_a_tag_is_used_once(engine: Engine) -> None:
    engine.records.post_reply(reply())
    assert engine.records.post_reply(reply()) is None
    assert engine.records.post_reply(reply(fill=b"x")) is Refusal.TAG_TAKEN
    assert engine.records.replies(TAG) == [b"r" * 32_768]


def test_a_tag_stays_used_when_its_reply_has_gone(engine: Engine) -> None:
    engine.records.post_reply(reply())
    engine.records.collect(HOUR + 40 * DAY, 0)
    assert engine.records.totals().replies == 0
    assert engine.records.post_reply(reply(fill=b"x")) is Refusal.TAG_TAKEN
    assert engine.records.board_tags(HOUR + 40 * DAY) == b""


def test_only_the_posting_slot_removes_a_reply(engine: Engine) -> None:
    engine.records.post_reply(reply())
    engine.records.post_reply(reply(b"o" * 8, slot=1))
    until = HOUR + DAY
    assert engine.records.remove_replies([TAG, b"o" * 8], 0, until) is Refusal.TAG_FOREIGN
    assert engine.records.remove_replies([TAG, b"unknown!"], 0, until) is None
    assert engine.records.board_tags(until - 1) == b"o" * 8 + TAG
    assert engine.records.board_tags(until) == b"o" * 8


def test_a_board_is_decided_once_for_all_processes(engine: Engine) -> None:
    engine.records.post_reply(reply())
    assert engine.records.board_tags(HOUR) == TAG
    engine.records.post_reply(reply(b"a" * 8))
    assert engine.another().board_tags(HOUR) == TAG
    assert engine.records.board_tags(HOUR + 1) == b"a" * 8 + TAG


def test_removal_never_lengthens_a_life(engine: Engine) -> None:
    engine.records.post_reply(reply())
    engine.records.remove_replies([TAG], 0, HOUR + 90 * DAY)
    assert engine.records.board_tags(HOUR + 30 * DAY) == b""


def test_the_first_card_needs_the_code_and_uses_it_up(engine: Engine) -> None:
    code = b"h" * 32
    engine.records.put_setup_hash(code)
    assert engine.records.office() is None
    assert engine.records.put_office(office(1), None) is Refusal.SETUP_CODE
    assert engine.records.put_office(office(1), b"x" * 32) is Refusal.SETUP_CODE
    before = engine.records.office_version()
    assert engine.records.put_office(office(1), code) is None
    assert engine.records.office() == office(1)
    assert engine.records.office_version() > before
    assert engine.records.put_office(office(2), code) is Refusal.SETUP_CODE


def test_no_hash_opens_a_server_whose_code_is_used_up(engine: Engine) -> None:
    engine.records.put_setup_hash(b"h" * 32)
    engine.records.put_office(office(1), b"h" * 32)
    for guess in (b"", b"h" * 32):
        assert engine.records.put_office(office(2), guess) is Refusal.SETUP_CODE
    engine.records.put_setup_hash(b"n" * 32)  # init alone may set one, and only before the first card
    assert engine.records.put_office(office(2), b"n" * 32) is Refusal.SETUP_CODE


def test_a_later_card_has_a_higher_sequence(engine: Engine) -> None:
    engine.records.put_setup_hash(b"h" * 32)
    engine.records.put_office(office(5), b"h" * 32)
    version = engine.records.office_version()
    assert engine.records.put_office(office(5), None) is None  # the same bytes again
    assert engine.records.office_version() == version
    assert engine.records.put_office(office(5, b"else"), None) is Refusal.CARD_OLD
    assert engine.records.put_office(office(4), None) is Refusal.CARD_OLD
    assert engine.records.put_office(office(6), None) is None
    assert engine.records.office() == office(6)


def test_every_card_stays_readable_by_its_hash(engine: Engine) -> None:
    engine.records.put_setup_hash(b"h" * 32)
    for sequence in (1, 2, 3, 2):
        engine.records.put_office(office(sequence), b"h" * 32 if sequence == 1 else None)
    cards = [office(sequence).card for sequence in (1, 2, 3)]
    assert [engine.records.card(sha256(card)) for card in cards] == cards
    assert engine.records.card(sha256(office(4).card)) is None


def test_a_card_that_is_refused_is_not_kept(engine: Engine) -> None:
    engine.records.put_setup_hash(b"h" * 32)
    engine.records.put_office(office(1), b"x" * 32)
    assert engine.records.card(sha256(office(1).card)) is None
    engine.records.put_office(office(2), b"h" * 32)
    engine.records.put_office(office(1, b"late"), None)
    assert engine.records.card(sha256(office(1, b"late").card)) is None


def test_a_bundle_is_replaced_but_a_key_is_not(engine: Engine) -> None:
    first, renewed = BundleRow(0, b"one", {7: b"k" * 32}), BundleRow(0, b"two", {7: b"k" * 32, 8: b"l" * 32})
    assert engine.records.put_bundle(first) is None
    assert engine.records.put_bundle(renewed) is None
    assert engine.records.put_bundle(BundleRow(1, b"other", {7: b"m" * 32})) is None
    assert engine.records.bundles() == [b"two", b"other"]


@pytest.mark.parametrize("epoch", [7, 8])
def test_a_second_key_is_kept_as_evidence(engine: Engine, epoch: int) -> None:
    engine.records.put_bundle(BundleRow(0, b"one", {7: b"k" * 32, 8: b"l" * 32}))
    second = BundleRow(0, b"evil", {epoch: b"x" * 32, 9: b"y" * 32})
    assert engine.records.put_bundle(second) is Refusal.SECOND_KEY
    assert engine.records.put_bundle(second) is Refusal.SECOND_KEY
    assert engine.records.bundles() == [b"one"]
    assert engine.records.totals().second_keys == 1
    assert engine.records.put_bundle(BundleRow(0, b"good", {9: b"n" * 32})) is None


def test_evidence_of_second_keys_is_bounded(engine: Engine) -> None:
    engine.records.put_bundle(BundleRow(0, b"one", {7: b"k" * 32}))
    for number in range(40):
        engine.records.put_bundle(BundleRow(0, bytes([number]), {7: bytes([number]) * 32}))
    assert engine.records.totals().second_keys == 16


def test_a_nonce_is_spent_once_in_all_processes(engine: Engine) -> None:
    assert engine.records.spend_nonce(b"n" * 32, HOUR) is None
    assert engine.another().spend_nonce(b"n" * 32, HOUR) is Refusal.NONCE_SEEN
    engine.records.collect(HOUR - 1, 0)
    assert engine.records.spend_nonce(b"n" * 32, HOUR) is Refusal.NONCE_SEEN
    engine.records.collect(HOUR, 0)
    assert engine.records.spend_nonce(b"n" * 32, HOUR) is None
