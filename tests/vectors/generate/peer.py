"""Peer messages: shape, slots, sender, recipients, order (SPEC §14)."""

from dataclasses import replace
from typing import Any

from tests.vectors.generate import contents, practice
from tests.vectors.generate.capsules import Capsule
from tests.vectors.generate.contents import digest
from tests.vectors.generate.ground import bind, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.replies import PEER_PLAIN, Peer, Reply
from tests.vectors.generate.sealing import OTHER_CONTENT_KEY, PEER_SLOT, flipped, own_slots, placed

vector = Family("peer")
ordering = Family("peer", "peer_order")
MESSAGE = Peer()


def opened_by(slot: int, message: Peer | bytes) -> Inputs:
    return {
        "message": message if isinstance(message, bytes) else message.write(),
        "office": practice.OFFICE,
        "slot": slot,
        "secrets": {practice.EPOCH: practice.SEALING[slot]},
        "reviewers": practice.SIGN_PUBLIC,
    }


@vector("14.1")
def message_opens() -> Made:
    """A whole message opens for a peer it names."""
    expect = {"sender": 2, "recipients": 3, "counter": 0, "payload": MESSAGE.payload.hex()}
    return Made(opened_by(1, MESSAGE), expect)


@vector("14.3")
def digest_of_a_message() -> Made:
    """What the next message names as its previous one."""
    expected = sha256(bind("peer/digest", MESSAGE.inner(), MESSAGE.payload))
    return Made(opened_by(0, MESSAGE), {"digest": expected.hex()})


@vector("1.6")
def newer_format_is_handed_on() -> Made:
    """The payload's format is for whoever reads it."""
    return Made(opened_by(0, replace(MESSAGE, format=7)), {"format": 7})


@vector("14.1", "bad_length")
def one_byte_short() -> Inputs:
    """A message of 32,767 bytes is refused."""
    return opened_by(0, MESSAGE.write()[:-1])


@vector("1.3", "bad_magic")
def magic_unknown() -> Inputs:
    """The first four bytes name no kind of message."""
    return opened_by(0, replace(MESSAGE, magic=b"OMX2"))


@vector("1.3", "wrong_direction")
def capsule_among_peers_as_it_is() -> Inputs:
    """A capsule in the place of a peer message is told by its head."""
    return opened_by(0, Capsule(contents.report()).write())


@vector("1.3", "wrong_direction")
def reply_among_peers_as_it_is() -> Inputs:
    """A reply in the place of a peer message is told by its head."""
    return opened_by(0, Reply(contents.said()).write())


@vector("14.1", "not_for_us")
def capsule_turned_round() -> Inputs:
    """A capsule under the head of a peer message does not open."""
    capsule = Capsule(contents.report()).write()
    return opened_by(0, MESSAGE.head()[:16] + capsule[16:])


@vector("1.3", "unknown_suite")
def suite_unknown() -> Inputs:
    """Suite 0x02 does not exist yet."""
    return opened_by(0, replace(MESSAGE, suite=2))


@vector("14.1", "reserved_not_zero")
def reserved_after_sender() -> Inputs:
    """Bytes 6 and 7 are zero."""
    return opened_by(0, placed(MESSAGE.write(), 6, b"\x01"))


@vector("14.2", "wrong_epoch")
def epoch_without_a_secret() -> Inputs:
    """Nobody holds a secret for the week that the head names."""
    return opened_by(0, placed(MESSAGE.write(), 8, bytes(4)))


@vector("14.2", "unknown_reviewer")
def sender_not_on_the_card() -> Inputs:
    """Slot 3 has no reviewer."""
    return opened_by(0, replace(MESSAGE, sender=3))


@vector("14.2", "bad_signature")
def signed_by_another_reviewer() -> Inputs:
    """Reviewer 1 signed in the name of reviewer 2."""
    return opened_by(0, replace(MESSAGE, signer=1))


@vector("14.2", "body_unreadable")
def sender_changed_in_the_head() -> Inputs:
    """The sender's slot in the head is bound to the body."""
    return opened_by(0, placed(MESSAGE.write(), 5, b"\x01"))


@vector("14.2", "bad_signature")
def signed_for_another_office() -> Inputs:
    """The signature binds another office."""
    return opened_by(0, replace(MESSAGE, signed={"office": practice.OTHER_OFFICE}))


@vector("14.1", "not_for_us")
def sealed_for_another_office() -> Inputs:
    """The slot's info names another office."""
    return opened_by(0, replace(MESSAGE, rule=replace(PEER_SLOT, office=practice.OTHER_OFFICE)))


@vector("14.1", "not_for_us")
def peer_not_named() -> Inputs:
    """A peer who was not named finds a throw-away slot."""
    return opened_by(2, MESSAGE)


@vector("14.2", "wrong_recipient")
def passed_on_by_a_peer() -> Inputs:
    """A recipient sealed the content key on to a peer whom the sender did not name."""
    return opened_by(2, replace(MESSAGE, recipients=own_slots(0, 1, 2)))


@vector("14.2", "commitment_mismatch")
def slot_holds_another_content_key() -> Inputs:
    """The slot opens to a key that the commitment does not name."""
    return opened_by(0, replace(MESSAGE, slot_keys={0: OTHER_CONTENT_KEY}))


@vector("14.2", "body_unreadable")
def body_flipped() -> Inputs:
    """One bit of the body changed."""
    return opened_by(0, flipped(MESSAGE.write(), -1))


@vector("1.5", "bad_padding")
def padding_without_its_marker() -> Inputs:
    """A body of zeros has no byte that ends the message."""
    return opened_by(0, replace(MESSAGE, plain=bytes(PEER_PLAIN)))


@vector("14.2", "bad_length")
def message_too_short() -> Inputs:
    """A message of 111 bytes has no room for its parts."""
    return opened_by(0, replace(MESSAGE, envelope=bytes(111)))


@vector("14.2", "reserved_not_zero")
def reserved_in_the_message() -> Inputs:
    """Byte 41 and bytes 44 to 47 of the message are zero."""
    return opened_by(0, replace(MESSAGE, reserved=b"\x01\0\0\0\0"))


@vector("1.6", "bad_structure")
def format_zero() -> Inputs:
    """Formats count from 1."""
    return opened_by(0, replace(MESSAGE, format=0))


def step(counter: int, previous: bytes, recipients: int = 3) -> dict[str, Any]:
    return {
        "sender": 2,
        "recipients": recipients,
        "counter": counter,
        "previous": previous,
        "digest": digest(f"message {counter}"),
    }


@ordering("14.3")
def next_in_order() -> Made:
    """The next message counts one on and names the one before."""
    return Made({"last": step(4, digest("message 3")), "new": step(5, digest("message 4"))})


@ordering("14.3")
def first_of_all() -> Made:
    """The first message counts 0 and names none."""
    return Made({"last": None, "new": step(0, bytes(32))})


@ordering("14.3", "chain_broken")
def counter_skipped() -> Inputs:
    """A message is missing."""
    return {"last": step(4, digest("message 3")), "new": step(6, digest("message 4"))}


@ordering("14.3", "chain_broken")
def message_repeated() -> Inputs:
    """The same message came twice."""
    return {"last": step(4, digest("message 3")), "new": step(4, digest("message 3"))}


@ordering("14.3", "chain_broken")
def names_another_previous() -> Inputs:
    """The message before was another one."""
    return {"last": step(4, digest("message 3")), "new": step(5, digest("another message 4"))}


@ordering("14.3", "chain_broken")
def chain_of_other_recipients() -> Inputs:
    """Each set of recipients has its own chain."""
    return {"last": step(4, digest("message 3"), 1), "new": step(5, digest("message 4"))}
