"""What a hostile server, reporter, reviewer, or several of them together, try on the protocol itself."""

from collections.abc import Callable
from functools import partial

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from crypto.capsule import OpenedCapsule, Opening, open_capsule, seal_capsule
from crypto.content import Report, decode_content, encode_content
from crypto.entry import entry_of, is_mine, sign_promise, verify_promise
from crypto.errors import CryptoError, Verdict
from crypto.identity import IdentityBox, make_identity, open_identity, release_share
from crypto.ids import Entry, OfficeId
from crypto.labels import Direction, Label
from crypto.primitives import sealing_public, sign_public
from crypto.reply import ReplyContent, open_reply, seal_reply
from crypto.sizes import HEADER_BYTES, MARK_BYTES, SLOT_BYTES, SLOTS_BYTES
from crypto.slots import open_slot, seal_slots, slot_info
from tests.crypto import people
from tests.vectors.generate import practice
from tests.vectors.generate.ground import derive, encrypt, stream

BODY_AT = HEADER_BYTES + SLOTS_BYTES
CUSTODIAN = people.SECRETS[7]


def why(work: Callable[[], object]) -> Verdict:
    """The verdict with which an attack ended."""
    with pytest.raises(CryptoError) as caught:
        work()
    return caught.value.verdict


def reported(*slots: int, seed: str = "reported") -> bytes:
    return people.seal_report(people.publics(*slots), stream(seed))


def key_inside(capsule: bytes, slot: int) -> bytes:
    """The content key, as every recipient learns it."""
    info = slot_info(Label.SLOT, Direction.IN, people.OFFICE, people.EPOCH, capsule[16:HEADER_BYTES])
    return open_slot(info, capsule[HEADER_BYTES:BODY_AT], slot, people.SECRETS[slot])


def decrypted(capsule: bytes, content_key: bytes) -> bytes:
    """The padded envelope, as every recipient reads it."""
    body, head = capsule[BODY_AT:-MARK_BYTES], capsule[:BODY_AT]
    return ChaCha20Poly1305(derive(content_key, "body")).decrypt(bytes(12), body, head)


def sealed_anew(capsule: bytes, by: int, to: dict[int, bytes], epoch: int = people.EPOCH) -> bytes:
    """What a hostile recipient can make of a capsule: the same signed inside, other slots, another week."""
    content_key, plain = key_inside(capsule, by), decrypted(capsule, key_inside(capsule, by))
    head = capsule[:8] + epoch.to_bytes(4, "big") + capsule[12:HEADER_BYTES]
    info = slot_info(Label.SLOT, Direction.IN, people.OFFICE, epoch, capsule[16:HEADER_BYTES])
    head += seal_slots(info, to, content_key, stream("anew"))
    return head + encrypt(derive(content_key, "body"), bytes(12), plain, head) + bytes(MARK_BYTES)


def named_box() -> IdentityBox:
    """The identity box of the reporter, whose name is Anna, in the capsule with commitment zero."""
    named = (sealing_public(CUSTODIAN), b"Anna")
    return make_identity(people.OFFICE, people.REPORTER.thread_id, bytes(32), named, stream("named"))


# A hostile reviewer


def test_a_reviewer_cannot_pass_a_report_on_as_if_the_reporter_had() -> None:
    """SPEC §6.7: reviewer 2 was left out; reviewer 0 seals the report on."""
    leaked = sealed_anew(reported(0, 1), by=0, to=people.publics(0, 2))
    assert why(lambda: open_capsule(leaked, people.opening(2))) is Verdict.WRONG_RECIPIENT


def test_a_reviewer_cannot_report_again_in_another_week() -> None:
    """SPEC §6.6: the week is signed."""
    again = sealed_anew(reported(0, 1), by=0, to=people.publics(1), epoch=people.EPOCH + 1)
    opening = Opening(people.OFFICE, 1, {people.EPOCH + 1: people.SECRETS[1]}, {people.CARD_HASH})
    assert why(lambda: open_capsule(again, opening)) is Verdict.BAD_SIGNATURE


def test_a_reviewer_who_takes_a_colleague_out_makes_another_entry() -> None:
    """SPEC §11.1: the capsule that the colleague can open stays the one in the log."""
    capsule = reported(0, 1)
    censored = sealed_anew(capsule, by=0, to=people.publics(0))
    assert why(lambda: open_capsule(censored, people.opening(1))) is Verdict.NOT_FOR_US
    assert entry_of(censored)[:32] != entry_of(capsule)[:32]
    assert isinstance(open_capsule(capsule, people.opening(1)), OpenedCapsule)


def test_a_capsule_sealed_anew_shows_as_a_repeat() -> None:
    """SPEC §6.6: thread and message id are signed, so the copy cannot pass for a second report."""
    capsule = reported(0, 1)
    copy = open_capsule(sealed_anew(capsule, by=0, to=people.publics(1)), people.opening(1))
    first = open_capsule(capsule, people.opening(1))
    assert (copy.thread_id, copy.message_id) == (first.thread_id, first.message_id)


def test_a_copied_entry_is_not_the_reporters() -> None:
    """SPEC §11.2: nobody but the reporter makes marks that the reporter finds."""
    entry_key = people.REPORTER.entry_key
    capsule = reported(0, 1)
    assert is_mine(entry_key, entry_of(capsule))
    assert not is_mine(entry_key, entry_of(sealed_anew(capsule, by=0, to=people.publics(0))))


def test_a_reviewer_cannot_answer_in_a_colleagues_name() -> None:
    """SPEC §8.4: neither with the own key, nor by taking a colleague's tag."""
    content = ReplyContent(kind="status", text="closed", written=0)
    forged = seal_reply(people.TO_REPORTER, 1, practice.SIGN[0], 0, bytes(32), content, stream("forged"))
    signers = practice.SIGN_PUBLIC
    assert why(lambda: open_reply(forged, people.REPORTER, people.OFFICE, signers)) is Verdict.BAD_SIGNATURE


def test_a_reviewer_learns_no_name_without_the_custodian() -> None:
    """SPEC §7.2: the report holds one share; the other opens for the custodian only."""
    box, thread = named_box(), people.REPORTER.thread_id
    for secret in people.SECRETS[:7]:
        about = (secret, box.custodian_share, people.OFFICE, thread, bytes(32))
        assert why(partial(release_share, *about)) is Verdict.NOT_FOR_US
    opened = why(lambda: open_identity(box, box.share, people.OFFICE, thread, bytes(32)))
    assert opened is Verdict.IDENTITY_UNREADABLE


def test_a_reviewer_cannot_have_a_name_released_under_another_case() -> None:
    """SPEC §7.2: the share of one report, shown to the custodian inside a report of the reviewer's own."""
    box = named_box()
    own_case = (people.STRANGER.thread_id, b"\x01" * 32)
    release = why(lambda: release_share(CUSTODIAN, box.custodian_share, people.OFFICE, *own_case))
    assert release is Verdict.NOT_FOR_US


# A hostile reporter


def test_a_reporter_cannot_show_two_reviewers_two_reports() -> None:
    """SPEC §6.3: slots with different content keys, whatever body is put behind them."""
    one, other = reported(0, 1, seed="one"), reported(0, 1, seed="other")
    second_slot = slice(HEADER_BYTES + SLOT_BYTES, HEADER_BYTES + 2 * SLOT_BYTES)
    head = one[:HEADER_BYTES]
    info = slot_info(Label.SLOT, Direction.IN, people.OFFICE, people.EPOCH, head[16:])
    mixed_slots = bytearray(one[HEADER_BYTES:BODY_AT])
    mine = seal_slots(info, people.publics(1), key_inside(other, 1), stream("mixed"))
    mixed_slots[SLOT_BYTES : 2 * SLOT_BYTES] = mine[SLOT_BYTES : 2 * SLOT_BYTES]
    head += bytes(mixed_slots)
    assert head[second_slot] != one[second_slot]
    for source, slot in ((one, 0), (other, 1)):
        plain, key = decrypted(source, key_inside(source, slot)), derive(key_inside(source, slot), "body")
        mixed = head + encrypt(key, bytes(12), plain, head) + bytes(MARK_BYTES)
        assert why(partial(open_capsule, mixed, people.opening(1))) is Verdict.COMMITMENT_MISMATCH


def test_a_reporter_cannot_write_in_another_thread() -> None:
    """SPEC §6.6: a thread id is a public key, and the envelope is signed with it."""
    stolen = people.sealing(people.publics(0), keys=people.STRANGER)
    content = encode_content(people.withdrawal(people.publics(0)))
    capsule = seal_capsule(stolen, lambda _: content, stream("stolen"))
    opened = open_capsule(capsule, people.opening(0))
    assert opened.thread_id == people.STRANGER.thread_id != people.REPORTER.thread_id


def test_a_reporter_cannot_crash_the_desk_with_texts() -> None:
    """SPEC §6.8: broken UTF-8 in any text is a verdict, not an exception of somebody else's."""
    for name in (b"name", b"media_type", b"removed", b"how_obtained", b"captured_at"):
        entry = b"\x84\xa3key\xc4\x20" + bytes(32) + b"\xa4size\x01\xa6sha256\xc4\x20" + bytes(32)
        entry += bytes([0xA0 + len(name)]) + name + b"\xa2\xff\xfe"
        manifest = b"\x84\xa9upload_id\xc4\x10" + b"u" * 16 + b"\xa5count\x01\xa6places\xc4\x20" + bytes(32)
        manifest += b"\xa5files\x91" + entry
        whole = encode_content(people.follow_up(people.publics(0)))
        hostile = whole.replace(b"\xa8manifest\xc0", b"\xa8manifest" + manifest)
        assert hostile != whole
        assert why(partial(decode_content, hostile)) is Verdict.BAD_STRUCTURE


# A hostile server


def test_a_server_cannot_promise_one_thing_and_log_another() -> None:
    """SPEC §11.3: the promise binds the mark as well, by which the reporter looks for the entry."""
    capsule = reported(0)
    blob = sign_promise(practice.LOG, people.OFFICE, entry_of(capsule), 1_700_000_000)
    log_key = sign_public(practice.LOG)
    other_mark = Entry(entry_of(capsule)[:32] + bytes(16))
    assert why(lambda: verify_promise(blob, log_key, people.OFFICE, other_mark)) is Verdict.BAD_PROMISE
    other_office = OfficeId(practice.OTHER_OFFICE)
    assert why(lambda: verify_promise(blob, log_key, other_office, entry_of(capsule))) is Verdict.BAD_PROMISE


@pytest.mark.parametrize("tagged", ["with the tag of the other", "as it is"])
def test_a_server_cannot_hand_a_reply_to_somebody_else(tagged: str) -> None:
    """SPEC §8.1: the tag is bound, and the reply key is another."""
    content = ReplyContent(kind="note", text="for one person only", written=0)
    reply = seal_reply(people.TO_REPORTER, 0, practice.SIGN[0], 0, bytes(32), content, stream("reply"))
    if tagged == "with the tag of the other":
        reply = reply[:8] + practice.STRANGER.tag(0, 0) + reply[16:]
    opened = why(lambda: open_reply(reply, people.STRANGER, people.OFFICE, practice.SIGN_PUBLIC))
    assert opened is Verdict.NOT_FOR_US


# Several of them


def test_a_stolen_week_opens_that_week_only() -> None:
    """SPEC §3.3: the server recorded everything; the thief has one week's secret of one reviewer."""
    capsule = reported(0)
    stolen = Opening(people.OFFICE, 0, {people.EPOCH: people.SECRETS[0]}, {people.CARD_HASH})
    assert isinstance(open_capsule(capsule, stolen), OpenedCapsule)
    next_week = Opening(people.OFFICE, 0, {people.EPOCH: people.SECRETS[1]}, {people.CARD_HASH})
    assert why(lambda: open_capsule(capsule, next_week)) is Verdict.NOT_FOR_US


def test_a_recipient_opens_no_slot_but_the_own_one() -> None:
    """SPEC §6.2, §6.7: so what a recipient tells the server of the others is hearsay."""
    capsule = reported(0, 1)
    content = open_capsule(capsule, people.opening(0)).content
    assert isinstance(content, Report)
    for slot in range(2, 8):
        assert why(partial(key_inside, capsule, slot)) is Verdict.NOT_FOR_US
    # Inside, the reporter says who can read: recipients do learn that, and the specification says so.
    assert content.recipients == 0b11


def test_custodian_and_server_read_no_name() -> None:
    """SPEC §7.2: the custodian's share without the report's opens nothing."""
    box, thread = named_box(), people.REPORTER.thread_id
    released = release_share(CUSTODIAN, box.custodian_share, people.OFFICE, thread, bytes(32))
    blind = IdentityBox(bytes(32), box.box, box.custodian_share)
    opened = why(lambda: open_identity(blind, released, people.OFFICE, thread, bytes(32)))
    assert opened is Verdict.IDENTITY_UNREADABLE
    assert open_identity(box, released, people.OFFICE, thread, bytes(32)) == b"Anna"
