"""Capsules seen from outside: shape, slots, commitment, body (SPEC §6.1 to §6.5)."""

from dataclasses import replace

from tests.vectors.generate import contents, practice
from tests.vectors.generate.capsules import Capsule
from tests.vectors.generate.ground import derive, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.replies import Peer, Reply
from tests.vectors.generate.sealing import (
    CAPSULE_SLOT,
    CONTENT_KEY,
    OTHER_CONTENT_KEY,
    SLOT_BYTES,
    flipped,
    placed,
    sealed_once,
)

vector = Family("capsule")
REPORT = Capsule(contents.report())
BODY_AT = 48 + 8 * SLOT_BYTES


def opened_by(slot: int, capsule: Capsule | bytes) -> Inputs:
    """A capsule before a reviewer who holds this week's and next week's secrets."""
    return {
        "capsule": capsule if isinstance(capsule, bytes) else capsule.write(),
        "office": practice.OFFICE,
        "slot": slot,
        "secrets": {
            practice.EPOCH: practice.SEALING[slot],
            practice.EPOCH + 1: practice.NEXT_WEEK[slot],
        },
        "cards": [practice.CARD_HASH],
    }


def slot_of(capsule: bytes, slot: int) -> bytes:
    start = 48 + slot * SLOT_BYTES
    return capsule[start : start + SLOT_BYTES]


@vector("6.1")
def report_opens() -> Made:
    """A whole capsule opens for a reviewer it is sealed to, and says what was put in."""
    expect = {"epoch": practice.EPOCH, "version": 1, "format": 1, "kind": "Report"}
    return Made(opened_by(0, REPORT), expect | {"thread": practice.REPORTER.thread_id.hex()})


@vector("6.1", kind="capsule_head")
def head_is_read_by_anybody() -> Made:
    """Suite, epoch and commitment are all that an outsider reads."""
    expect = {"suite": 1, "epoch": practice.EPOCH, "commitment": REPORT.commitment.hex()}
    return Made({"capsule": REPORT.write()}, expect)


@vector("6.1", "bad_length")
def one_byte_short() -> Inputs:
    """A capsule of 32,767 bytes is refused."""
    return opened_by(0, REPORT.write()[:-1])


@vector("6.1", "bad_length")
def one_byte_long() -> Inputs:
    """A capsule of 32,769 bytes is refused."""
    return opened_by(0, REPORT.write() + b"\0")


@vector("6.1", "bad_length")
def empty() -> Inputs:
    """No bytes are no capsule."""
    return opened_by(0, b"")


@vector("1.3", "bad_magic")
def magic_unknown() -> Inputs:
    """The first four bytes name no kind of message."""
    return opened_by(0, replace(REPORT, magic=b"OMB2"))


@vector("1.3", "wrong_direction")
def reply_handed_in_as_it_is() -> Inputs:
    """A reply in the place of a capsule is told by its head."""
    return opened_by(0, Reply(contents.said()).write())


@vector("1.3", "wrong_direction")
def peer_message_handed_in_as_it_is() -> Inputs:
    """A peer message in the place of a capsule is told by its head."""
    return opened_by(0, Peer().write())


@vector("6.2", "not_for_us")
def reply_turned_round() -> Inputs:
    """A reply under the head of a capsule has no slot that opens."""
    reply = Reply(contents.said(), slot_public=practice.PUBLIC[0]).write()
    return opened_by(0, REPORT.head() + reply[48:])


@vector("6.2", "not_for_us")
def peer_message_turned_round() -> Inputs:
    """A peer message under the head of a capsule, its content key and commitment kept, does not open."""
    peer = Peer().write()
    head = REPORT.head()[:16] + peer[16:48]
    return opened_by(0, head + peer[48:])


@vector("1.3", "unknown_suite")
def suite_unknown() -> Inputs:
    """Suite 0x02 does not exist yet."""
    return opened_by(0, replace(REPORT, suite=2))


@vector("1.3", "unknown_suite")
def suite_zero() -> Inputs:
    """Suite 0x00 never exists."""
    return opened_by(0, replace(REPORT, suite=0))


@vector("1.3", "reserved_not_zero")
def reserved_after_suite() -> Inputs:
    """Bytes 5 to 7 are zero."""
    return opened_by(0, placed(REPORT.write(), 7, b"\x01"))


@vector("6.1", "reserved_not_zero")
def reserved_after_epoch() -> Inputs:
    """Bytes 12 to 15 are zero."""
    return opened_by(0, placed(REPORT.write(), 12, b"\x01"))


@vector("6.9", "wrong_epoch")
def epoch_without_a_secret() -> Inputs:
    """Nobody holds a secret for the week that the head names."""
    return opened_by(0, placed(REPORT.write(), 8, (practice.EPOCH - 1).to_bytes(4, "big")))


@vector("6.2", "not_for_us")
def epoch_changed() -> Inputs:
    """The week in the head was changed to another one whose secret is held."""
    return opened_by(0, placed(REPORT.write(), 8, (practice.EPOCH + 1).to_bytes(4, "big")))


@vector("6.2", "not_for_us")
def sealed_for_another_epoch() -> Inputs:
    """The slot's info names another week than the head."""
    return opened_by(0, replace(REPORT, rules={0: replace(CAPSULE_SLOT, epoch=practice.EPOCH + 1)}))


@vector("6.2", "not_for_us")
def sealed_for_another_office() -> Inputs:
    """The slot's info names another office."""
    return opened_by(0, replace(REPORT, rules={0: replace(CAPSULE_SLOT, office=practice.OTHER_OFFICE)}))


@vector("6.2", "not_for_us")
def sealed_in_the_other_direction() -> Inputs:
    """The slot's info says `out`."""
    return opened_by(0, replace(REPORT, rules={0: replace(CAPSULE_SLOT, direction=b"out")}))


@vector("2.8", "not_for_us")
def sealed_under_the_label_of_replies() -> Inputs:
    """The slot's info begins with the label of replies."""
    return opened_by(0, replace(REPORT, rules={0: replace(CAPSULE_SLOT, label="reply/slot")}))


@vector("6.2", "not_for_us")
def slot_for_somebody_else() -> Inputs:
    """Our slot was sealed to a key that is not ours."""
    return opened_by(0, replace(REPORT, recipients={0: practice.PUBLIC[3], 1: practice.PUBLIC[1]}))


@vector("6.2", "not_for_us")
def left_out_reviewer() -> Inputs:
    """A reviewer who was left out finds a seal that does not open, like any other throw-away slot."""
    return opened_by(2, REPORT)


@vector("6.2", "not_for_us")
def our_key_in_the_slot_of_another() -> Inputs:
    """A seal to our key, made for slot 1, does not open in slot 0."""
    capsule = replace(REPORT, rules={0: replace(CAPSULE_SLOT, place=1)})
    return opened_by(0, capsule)


@vector("6.2", "not_for_us")
def slots_swapped() -> Inputs:
    """Slots 0 and 1 changed places after sealing."""
    capsule = REPORT.write()
    swapped = slot_of(capsule, 1) + slot_of(capsule, 0)
    return opened_by(0, placed(capsule, 48, swapped))


@vector("6.2", "not_for_us")
def slot_repeated() -> Inputs:
    """Slot 1 holds a copy of slot 0, and so does not open for reviewer 1."""
    capsule = REPORT.write()
    return opened_by(1, placed(capsule, 48 + SLOT_BYTES, slot_of(capsule, 0)))


@vector("2.1", "not_for_us")
def slot_ml_kem_bit_flipped() -> Inputs:
    """One bit of the ML-KEM ciphertext changed."""
    return opened_by(0, flipped(REPORT.write(), 48))


@vector("2.1", "not_for_us")
def slot_x25519_share_flipped() -> Inputs:
    """One bit of the X25519 share changed."""
    return opened_by(0, flipped(REPORT.write(), 48 + 1_088))


@vector("2.1", "not_for_us")
def slot_x25519_share_zero() -> Inputs:
    """An X25519 share of small order gives no shared secret."""
    return opened_by(0, placed(REPORT.write(), 48 + 1_088, bytes(32)))


@vector("2.1", "not_for_us")
def slot_ciphertext_flipped() -> Inputs:
    """One bit of the sealed content key changed."""
    return opened_by(0, flipped(REPORT.write(), 48 + 1_120))


@vector("6.3")
def two_contents_first_reviewer() -> Made:
    """Slots 0 and 1 hold different content keys: the reviewer whose key the commitment names opens."""
    return Made(opened_by(0, two_contents()), {"kind": "Report"})


@vector("6.3", "commitment_mismatch")
def two_contents_second_reviewer() -> Inputs:
    """Slots 0 and 1 hold different content keys: the reviewer with the other key opens nothing."""
    return opened_by(1, two_contents())


def two_contents() -> Capsule:
    return replace(REPORT, slot_keys={1: OTHER_CONTENT_KEY})


@vector("6.3", "not_for_us")
def commitment_changed() -> Inputs:
    """The commitment in the head was replaced after sealing."""
    return opened_by(0, placed(REPORT.write(), 16, sha256(b"another")))


@vector("6.3", "commitment_mismatch")
def commitment_of_another_label() -> Inputs:
    """The commitment was derived under the label of replies."""
    committed = derive(CONTENT_KEY, "reply/commit")
    whole = placed(REPORT.write(), 16, committed)
    for slot in (0, 1):
        info = CAPSULE_SLOT.info(slot, committed, practice.PUBLIC[slot])
        whole = placed(whole, 48 + slot * SLOT_BYTES, sealed_once(practice.PUBLIC[slot], CONTENT_KEY, info))
    return opened_by(0, whole)


@vector("6.4", "body_unreadable")
def body_bit_flipped() -> Inputs:
    """One bit of the body changed."""
    return opened_by(0, flipped(REPORT.write(), BODY_AT + 100))


@vector("6.4", "body_unreadable")
def body_tag_flipped() -> Inputs:
    """One bit of the body's tag changed."""
    return opened_by(0, flipped(REPORT.write(), -17))


@vector("6.4", "body_unreadable")
def slot_of_another_reviewer_replaced() -> Inputs:
    """Somebody else's slot was exchanged: the body binds all slots, so ours does not hide it."""
    return opened_by(0, flipped(REPORT.write(), 48 + 5 * SLOT_BYTES))


@vector("6.5")
def mark_changed_still_opens() -> Made:
    """A reviewer opens a capsule whose mark was changed: the mark is the reporter's business."""
    return Made(opened_by(0, flipped(REPORT.write(), -1)), {"kind": "Report"})
