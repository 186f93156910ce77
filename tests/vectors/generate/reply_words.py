"""What replies say, how they follow each other, which keys can be answered (SPEC §8.3, §8.5, §8.6)."""

from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.contents import digest, packed, said
from tests.vectors.generate.ground import MLKEM_PUBLIC_BYTES
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.replies import Reply
from tests.vectors.generate.reply import opened

vector = Family("reply")
chaining = Family("reply", "reply_chain")
answering = Family("reply", "reply_key")
FIRST = bytes(32)
OURS, PUBLISHED = practice.REPORTER.reply_key, practice.PUBLIC[0]


def words(**changes: Any) -> Inputs:
    return opened(Reply(said(**changes)))


@vector("8.3")
def long_reply_in_parts() -> Made:
    """A part of a long reply says which one it is."""
    return Made(words(part=2, parts=3), {"kind": "question"})


@vector("8.3")
def read_ack_names_its_message() -> Made:
    """An acknowledgement of reading names the message that was read."""
    return Made(words(kind="read_ack", text="", acknowledges=bytes(16)), {"kind": "read_ack"})


@vector("8.3", "bad_structure")
def read_ack_names_nothing() -> Inputs:
    """An acknowledgement of reading without a message id says nothing."""
    return words(kind="read_ack", text="")


@vector("8.3", "bad_structure")
def kind_unknown() -> Inputs:
    """A kind that this format does not have is refused."""
    return words(kind="order")


@vector("8.3", "bad_structure")
def part_after_the_last() -> Inputs:
    """There is no part 4 of 3."""
    return words(part=4, parts=3)


@vector("8.3", "bad_structure")
def part_zero() -> Inputs:
    """Parts count from 1."""
    return words(part=0)


@vector("8.3", "bad_structure")
def written_before_1970() -> Inputs:
    """A time is not negative."""
    return words(written=-1)


@vector("8.3", "bad_structure")
def next_contact_after_the_year_9999() -> Inputs:
    """A time that no calendar shows is refused before one tries."""
    return words(next_contact=253_402_300_800)


@vector("8.3", "bad_structure")
def text_not_utf8() -> Inputs:
    """A text of broken UTF-8 is refused."""
    return opened(Reply(said(text="aa").replace(b"\xa2aa", b"\xa2\xff\xfe")))


@vector("8.3", "bad_structure")
def field_unknown() -> Inputs:
    """A field that this format does not have is refused."""
    return words(surprise=1)


@vector("8.3", "bad_structure")
def content_is_an_array() -> Inputs:
    """A content is a map."""
    return opened(Reply(packed([1, 2, 3])))


ASKED = {"number": 1, "requested": 1_790_000_000, "motivation": "The finding depends on who was in the room."}
ANSWER = {"replied": 1_790_086_400, "replier": "Custodian", "reply_motivation": "Not needed for it."}


def asked(**changes: Any) -> Inputs:
    return words(kind="identity_request", text="", identity={**ASKED, **changes})


@vector("8.7")
def identity_asked_for() -> Made:
    """A reviewer tells that the custodian was asked for the name."""
    return Made(asked(), {"kind": "identity_request"})


@vector("8.7")
def identity_refused() -> Made:
    """The request again, with the custodian's answer."""
    return Made(asked(reply="denied", **ANSWER), {"kind": "identity_request"})


@vector("8.7", "bad_structure")
def identity_in_a_note() -> Inputs:
    """Only its own kind holds a request."""
    return words(identity=ASKED)


@vector("8.7", "bad_structure")
def identity_kind_without_a_request() -> Inputs:
    """A request for a name that says nothing."""
    return words(kind="identity_request")


@vector("8.7", "bad_structure")
def identity_without_a_reason() -> Inputs:
    """No name is asked for without a reason; spaces are none."""
    return asked(motivation=" ")


@vector("8.7", "bad_structure")
def identity_authorised_by_nobody() -> Inputs:
    """An answer names who gave it, when and why."""
    return asked(reply="authorised", replied=1_790_086_400, reply_motivation="Needed.")


@vector("8.7", "bad_structure")
def identity_pending_with_an_answer() -> Inputs:
    """What waits has no answer yet."""
    return asked(**ANSWER)


@vector("8.7", "bad_structure")
def identity_answer_unknown() -> Inputs:
    """There is no fourth state."""
    return asked(reply="forgotten", **ANSWER)


@vector("8.7", "bad_structure")
def identity_number_zero() -> Inputs:
    """Requests count from 1."""
    return asked(number=0)


@vector("8.7", "too_big")
def identity_reason_too_long() -> Inputs:
    """A reason is bounded, in bytes."""
    return asked(motivation="ä" * 2_049)


def link(number: int, previous: bytes) -> dict[str, Any]:
    return {"number": number, "previous": previous, "digest": digest(f"reply {number}")}


@chaining("8.6")
def chain_in_order() -> Made:
    """Three replies, each naming the one before, in whatever order they are given."""
    first, second, third = link(0, FIRST), link(1, digest("reply 0")), link(2, digest("reply 1"))
    return Made({"replies": [third, first, second]})


@chaining("8.6")
def chain_with_a_gap() -> Made:
    """Old replies expire, so a number may be missing."""
    return Made({"replies": [link(0, FIRST), link(2, digest("reply 1"))]})


@chaining("8.6", "chain_broken")
def neighbour_names_another() -> Inputs:
    """Reply 1 does not name the reply 0 that is here."""
    return {"replies": [link(0, FIRST), link(1, digest("another reply 0"))]}


@chaining("8.6", "chain_broken")
def number_twice() -> Inputs:
    """One reviewer gave two replies the same number."""
    return {"replies": [link(1, digest("reply 0")), link(1, digest("another reply 0"))]}


@chaining("8.6", "chain_broken")
def first_names_a_previous() -> Inputs:
    """The first reply has none before it."""
    return {"replies": [link(0, digest("reply 0"))]}


def key(reply_key: bytes) -> Inputs:
    return {"key": reply_key, "published": [PUBLISHED]}


@answering("8.5")
def reply_key_good() -> Made:
    """A fresh key can be answered."""
    return Made(key(OURS))


@answering("8.5", "bad_reply_key")
def reply_key_one_byte_long() -> Inputs:
    """A key of 1,217 bytes is none."""
    return key(OURS + b"\0")


@answering("8.5", "bad_reply_key")
def reply_key_one_byte_short() -> Inputs:
    """A reply key of 1,215 bytes is none."""
    return key(OURS[:-1])


@answering("8.5", "bad_reply_key")
def reply_key_of_no_bytes() -> Inputs:
    """No bytes are no key."""
    return key(b"")


@answering("8.5", "bad_reply_key")
def reply_key_ml_kem_out_of_range() -> Inputs:
    """Coefficients above the modulus are no ML-KEM key."""
    return key(b"\xff" * MLKEM_PUBLIC_BYTES + OURS[MLKEM_PUBLIC_BYTES:])


@answering("8.5", "bad_reply_key")
def reply_key_x25519_of_small_order() -> Inputs:
    """An X25519 half of small order gives everybody the same secret."""
    return key(OURS[:MLKEM_PUBLIC_BYTES] + bytes(32))


@answering("8.5", "bad_reply_key")
def reply_key_is_a_published_key() -> Inputs:
    """A reply to a reviewer's own key would be a letter to oneself."""
    return key(PUBLISHED)


@answering("8.5", "bad_reply_key")
def reply_key_ml_kem_half_published() -> Inputs:
    """One half copied from a reviewer leaves one half only."""
    return key(PUBLISHED[:MLKEM_PUBLIC_BYTES] + OURS[MLKEM_PUBLIC_BYTES:])


@answering("8.5", "bad_reply_key")
def reply_key_x25519_half_published() -> Inputs:
    """The other half as well."""
    return key(OURS[:MLKEM_PUBLIC_BYTES] + PUBLISHED[MLKEM_PUBLIC_BYTES:])


@answering("8.5", "bad_reply_key")
def reply_key_published_with_another_top_bit() -> Inputs:
    """The top bit of an X25519 key says nothing, so it makes no other key."""
    return key(OURS[:MLKEM_PUBLIC_BYTES] + PUBLISHED[MLKEM_PUBLIC_BYTES:-1] + bytes([PUBLISHED[-1] ^ 0x80]))
