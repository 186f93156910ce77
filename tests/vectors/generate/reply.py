"""Replies: shape, slot, signature, tag, chain, reply key (SPEC §8)."""

from dataclasses import replace

from tests.vectors.generate import contents, practice
from tests.vectors.generate.capsules import Capsule
from tests.vectors.generate.ground import bind, malleable, sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.replies import REPLY_PLAIN, Peer, Reply
from tests.vectors.generate.sealing import OTHER_CONTENT_KEY, flipped, placed

vector = Family("reply")
QUESTION = Reply(contents.said())


def opened(reply: Reply | bytes, reporter: practice.Reporter = practice.REPORTER) -> Inputs:
    """A reply before the reporter who knows the card's reviewers."""
    return {
        "reply": reply if isinstance(reply, bytes) else reply.write(),
        "root": reporter.root,
        "office": practice.OFFICE,
        "reviewers": practice.SIGN_PUBLIC,
    }


@vector("8.1")
def reply_opens() -> Made:
    """A whole reply opens for its reporter."""
    expect = {"reviewer": 0, "number": 0, "kind": "question", "text": "Which account restarted the meeting?"}
    return Made(opened(QUESTION), expect | {"tag": practice.REPORTER.tag(0, 0).hex()})


@vector("8.6")
def digest_of_a_reply() -> Made:
    """What the next reply names as its previous one."""
    digest = sha256(bind("reply/digest", QUESTION.inner(), QUESTION.content))
    return Made(opened(QUESTION), {"digest": digest.hex()})


@vector("1.6")
def newer_format_is_kept_raw() -> Made:
    """A signed reply of format 2 is handed on unread."""
    return Made(opened(Reply(b"\xc1", format=2)), {"format": 2, "kind": None})


@vector("8.1", "bad_length")
def one_byte_short() -> Inputs:
    """A reply of 32,767 bytes is refused."""
    return opened(QUESTION.write()[:-1])


@vector("1.3", "bad_magic")
def magic_unknown() -> Inputs:
    """The first four bytes name no kind of message."""
    return opened(replace(QUESTION, magic=b"OMR2"))


@vector("1.3", "wrong_direction")
def capsule_handed_out_as_it_is() -> Inputs:
    """A capsule in the place of a reply is told by its head."""
    return opened(Capsule(contents.report()).write())


@vector("1.3", "wrong_direction")
def peer_message_handed_out_as_it_is() -> Inputs:
    """A peer message in the place of a reply is told by its head."""
    return opened(Peer().write())


@vector("8.1", "not_for_us")
def capsule_turned_round() -> Inputs:
    """A capsule sealed to the reply key, under the head of a reply, does not open."""
    capsule = Capsule(contents.report(), recipients={0: practice.REPORTER.reply_key}).write()
    return opened(QUESTION.head()[:16] + capsule[16:])


@vector("1.3", "unknown_suite")
def suite_unknown() -> Inputs:
    """Suite 0x02 does not exist yet."""
    return opened(replace(QUESTION, suite=2))


@vector("1.3", "reserved_not_zero")
def reserved_after_suite() -> Inputs:
    """Bytes 5 to 7 are zero."""
    return opened(placed(QUESTION.write(), 5, b"\x01"))


@vector("8.1", "not_for_us")
def tag_changed() -> Inputs:
    """The slot binds the tag: a reply cannot be moved to another place of the board."""
    return opened(flipped(QUESTION.write(), 8))


@vector("8.1", "not_for_us")
def commitment_changed() -> Inputs:
    """The slot binds the commitment."""
    return opened(flipped(QUESTION.write(), 16))


@vector("8.1", "not_for_us")
def addressed_to_somebody_else() -> Inputs:
    """A reply to another thread does not open."""
    return opened(replace(QUESTION, to=practice.STRANGER))


@vector("8.1", "not_for_us")
def sealed_for_another_office() -> Inputs:
    """The slot's info names another office."""
    return opened(replace(QUESTION, slot_bound={"office": practice.OTHER_OFFICE}))


@vector("8.1", "not_for_us")
def sealed_in_the_other_direction() -> Inputs:
    """The slot's info says `in`."""
    return opened(replace(QUESTION, slot_bound={"direction": b"in"}))


@vector("8.1", "not_for_us")
def slot_flipped() -> Inputs:
    """One bit of the slot changed."""
    return opened(flipped(QUESTION.write(), 48 + 500))


@vector("8.4", "commitment_mismatch")
def slot_holds_another_content_key() -> Inputs:
    """The slot opens to a key that the commitment does not name."""
    return opened(replace(QUESTION, slot_key=OTHER_CONTENT_KEY))


@vector("8.4", "body_unreadable")
def body_flipped() -> Inputs:
    """One bit of the body changed."""
    return opened(flipped(QUESTION.write(), 20_000))


@vector("1.5", "bad_padding")
def padding_without_its_marker() -> Inputs:
    """A body of zeros has no byte that ends the envelope."""
    return opened(replace(QUESTION, plain=bytes(REPLY_PLAIN)))


@vector("8.3", "bad_length")
def envelope_too_short() -> Inputs:
    """An envelope of 107 bytes has no room for its parts."""
    return opened(replace(QUESTION, envelope=bytes(107)))


@vector("8.4", "unknown_reviewer")
def reviewer_not_on_the_card() -> Inputs:
    """Slot 3 has no reviewer."""
    return opened(replace(QUESTION, reviewer=3))


@vector("8.4", "bad_signature")
def forged_by_another_reviewer() -> Inputs:
    """Reviewer 1 signed in the name of reviewer 0."""
    return opened(replace(QUESTION, signer=1))


@vector("8.3", "bad_signature")
def signed_for_another_thread() -> Inputs:
    """The signature binds another thread: a reply cannot be sealed anew to somebody else."""
    return opened(replace(QUESTION, signed={"thread": practice.STRANGER.thread_id}))


@vector("8.3", "bad_signature")
def signed_for_another_reply_key() -> Inputs:
    """The signature binds another reply key."""
    return opened(replace(QUESTION, signed={"key": sha256(practice.STRANGER.reply_key)}))


@vector("8.3", "bad_signature")
def signed_for_another_office() -> Inputs:
    """The signature binds another office."""
    return opened(replace(QUESTION, signed={"office": practice.OTHER_OFFICE}))


@vector("8.3", "bad_signature")
def signed_for_another_commitment() -> Inputs:
    """The signature binds another content key: a reply cannot be moved."""
    return opened(replace(QUESTION, signed={"commitment": bytes(32)}))


@vector("2.4", "bad_signature")
def signature_with_a_larger_s() -> Inputs:
    """The signature with S + L in the place of S is not a second signature."""
    envelope = QUESTION.inner() + QUESTION.content + malleable(QUESTION.signature())
    return opened(replace(QUESTION, envelope=envelope))


@vector("8.3", "bad_signature")
def number_changed_after_signing() -> Inputs:
    """The number is signed."""
    other = replace(QUESTION, number=1)
    envelope = other.inner() + QUESTION.content + QUESTION.signature()
    return opened(replace(QUESTION, envelope=envelope))


@vector("8.3", "reserved_not_zero")
def reserved_in_the_envelope() -> Inputs:
    """Byte 1 and bytes 8 to 11 of the envelope are zero."""
    return opened(replace(QUESTION, reserved=b"\0\0\0\0\x01"))


@vector("8.2", "wrong_tag")
def tag_of_another_number() -> Inputs:
    """A signed reply number 1 lies under the tag of number 0."""
    return opened(replace(QUESTION, number=1, tag=practice.REPORTER.tag(0, 0)))


@vector("8.2", "wrong_tag")
def tag_of_another_reviewer() -> Inputs:
    """Reviewer 1 took the tag of reviewer 0: shown as what it is, never as a reply of reviewer 0."""
    return opened(replace(QUESTION, reviewer=1, tag=practice.REPORTER.tag(0, 0)))


@vector("1.6", "bad_structure")
def format_zero() -> Inputs:
    """Formats count from 1."""
    return opened(replace(QUESTION, format=0))
