"""Cards, their times, and the succession of roots (SPEC §4.3 to §4.5, §4.8)."""

from typing import Any

from tests.vectors.generate import cards, practice
from tests.vectors.generate.cards import DAY, card, card_fields, reviewer, write_card
from tests.vectors.generate.contents import packed, without
from tests.vectors.generate.ground import sha256, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, placed

vector = Family("card")
TAKEN = {"sequence": 1, "reviewers": [0, 1]}


def shown(blob: bytes, *links: bytes) -> Inputs:
    """A card before somebody who has the office's first root from outside."""
    return {"card": blob, "first_root": practice.FIRST_ROOT, "links": list(links)}


@vector("4.4")
def card_opens() -> Made:
    """A card signed by the root opens."""
    return Made(shown(card()), TAKEN | {"hash": sha256(card()).hex()})


@vector("4.4", "bad_signature")
def signed_by_another_root() -> Inputs:
    """A card that the office's root did not sign."""
    return shown(write_card(packed(card_fields()), root=practice.OTHER_ROOT))


@vector("4.4", "bad_signature")
def card_of_another_office() -> Inputs:
    """A true card of another office is none of this one."""
    theirs = packed(card_fields(office_id=practice.OTHER_OFFICE))
    return shown(write_card(theirs, root=practice.OTHER_ROOT, office=practice.OTHER_OFFICE))


@vector("4.4", "wrong_office")
def names_another_office() -> Inputs:
    """The root signed, for this office, a card that names another."""
    return shown(card(office_id=practice.OTHER_OFFICE))


@vector("4.4", "bad_signature")
def changed_after_signing() -> Inputs:
    """One bit of the card changed."""
    return shown(flipped(card(), 100))


@vector("2.8", "bad_signature")
def signed_under_the_label_of_bundles() -> Inputs:
    """The signature begins with another label."""
    return shown(write_card(packed(card_fields()), label="sign/bundle"))


@vector("4.8", "bad_magic")
def bundle_in_place_of_a_card() -> Inputs:
    """A bundle is no card."""
    return shown(cards.bundle())


@vector("4.8", "bad_length")
def truncated() -> Inputs:
    """The last byte is missing."""
    return shown(card()[:-1])


@vector("4.8", "bad_length")
def trailing_byte() -> Inputs:
    """Something follows the signature."""
    return shown(card() + b"\0")


@vector("4.8", "bad_length")
def length_lies() -> Inputs:
    """The length says more than there is."""
    return shown(placed(card(), 7, b"\xff"))


@vector("4.8", "too_big")
def length_beyond_the_largest() -> Inputs:
    """The length says more than any card has."""
    return shown(placed(card(), 4, b"\x7f"))


@vector("4.8", "bad_length")
def shorter_than_a_signature() -> Inputs:
    """Seventy-one bytes hold no signed structure."""
    return shown(card()[:71])


@vector("1.6", "newer_format")
def format_newer() -> Inputs:
    """A card of format 2 is told from nonsense, whatever else it holds."""
    return shown(write_card(packed(card_fields(format=2, surprise=1))))


@vector("1.6", "bad_structure")
def format_zero() -> Inputs:
    """Formats count from 1."""
    return shown(card(format=0))


@vector("4.4", "unknown_suite")
def suite_unknown() -> Inputs:
    """Suite 0x02 does not exist yet."""
    return shown(card(suite=2))


@vector("6.8", "bad_structure")
def field_unknown() -> Inputs:
    """A field that this format does not have is refused."""
    return shown(card(surprise=1))


@vector("6.8", "bad_structure")
def field_missing() -> Inputs:
    """A card without its log key is none."""
    return shown(write_card(packed(without(card_fields(), "log_key"))))


@vector("6.8", "bad_structure")
def fields_reordered() -> Inputs:
    """Fields stand in one order."""
    fields = card_fields()
    suite = fields.pop("suite")
    return shown(write_card(packed(fields | {"suite": suite})))


@vector("6.8", "bad_structure")
def field_repeated() -> Inputs:
    """A field that stands twice would mean two things to two readers."""
    payload = packed(card_fields())
    count = int.from_bytes(payload[1:3], "big")
    longer = payload[:1] + (count + 1).to_bytes(2, "big") + payload[3:] + packed("sequence") + packed(9)
    return shown(write_card(longer))


@vector("4.4", "bad_structure")
def lives_more_than_90_days() -> Inputs:
    """A card lives 90 days at most, or a stolen one would live long."""
    return shown(card(expires=practice.NOW + 90 * DAY + 1))


@vector("4.4", "bad_structure")
def expires_before_it_is_issued() -> Inputs:
    """A card has a time in which it is good."""
    return shown(card(expires=practice.NOW))


@vector("4.4", "bad_structure")
def issued_after_the_year_9999() -> Inputs:
    """A time that no calendar shows is refused."""
    return shown(card(issued=2**40, expires=2**40 + DAY))


@vector("4.4", "bad_structure")
def issued_before_1970() -> Inputs:
    """A time is not negative."""
    return shown(card(issued=-1, expires=DAY))


@vector("4.4", "bad_structure")
def sequence_zero() -> Inputs:
    """Cards count from 1."""
    return shown(card(sequence=0))


@vector("4.4", "bad_structure")
def previous_short() -> Inputs:
    """The hash of the card before has 32 bytes."""
    return shown(card(previous=bytes(31)))


@vector("4.4", "bad_structure")
def interval_zero() -> Inputs:
    """Something is published some time."""
    return shown(card(publish_interval_seconds=0))


@vector("4.4", "bad_structure")
def uploads_larger_than_the_protocol() -> Inputs:
    """An office cannot allow more chunks than a bitmap has bits."""
    return shown(card(max_upload_chunks=65_537))


def people(*reviewers: dict[str, Any], **changes: Any) -> Inputs:
    return shown(card(reviewers=list(reviewers), **changes))


@vector("4.4", "too_many")
def no_reviewers() -> Inputs:
    """Somebody reads."""
    return people()


@vector("4.4", "bad_structure")
def slot_twice() -> Inputs:
    """Two reviewers share a slot."""
    return people(reviewer(0), reviewer(1, slot=0))


@vector("4.4", "bad_structure")
def slot_of_a_retired_reviewer() -> Inputs:
    """A slot number is for life: a newcomer does not read what was sealed to a predecessor."""
    return people(reviewer(0), retired=[reviewer(1, slot=0, until=practice.NOW + DAY)])


@vector("4.4", "bad_structure")
def ninth_slot() -> Inputs:
    """There are eight slots."""
    return people(reviewer(0, slot=8))


@vector("4.4", "bad_key")
def same_key_twice() -> Inputs:
    """One key, one use: a reviewer may not sign requests and replies with the same key."""
    return people(reviewer(0, auth=sign_public(practice.SIGN[0])))


@vector("4.4", "bad_key")
def log_key_of_a_reviewer() -> Inputs:
    """The server's key is nobody else's."""
    return shown(card(log_key=sign_public(practice.SIGN[0])))


@vector("4.4", "bad_key")
def root_used_by_a_reviewer() -> Inputs:
    """The root lies offline and is nobody's daily key."""
    return people(reviewer(0, sign=practice.FIRST_ROOT))


@vector("4.4", "bad_key")
def reviewer_key_short() -> Inputs:
    """An Ed25519 key has 32 bytes."""
    return people(reviewer(0, cosign=bytes(31)))


@vector("4.4", "bad_structure")
def active_reviewer_with_an_end() -> Inputs:
    """Who has an end is retired."""
    return people(reviewer(0, until=practice.NOW + DAY))


@vector("4.4", "bad_structure")
def retired_reviewer_without_an_end() -> Inputs:
    """A retired reviewer's signatures count until a day."""
    return people(reviewer(0), retired=[reviewer(1)])


@vector("4.4", "bad_key")
def custodian_key_short() -> Inputs:
    """A sealing key has 1,216 bytes."""
    return shown(card(custodian={"name": "Custodian", "key": cards.custodian_key()[:-1]}))


@vector("4.4", "bad_key")
def custodian_key_nobody_can_seal_to() -> Inputs:
    """An X25519 half of small order is no key."""
    key = cards.custodian_key()[:1_184] + bytes(32)
    return shown(card(custodian={"name": "Custodian", "key": key}))
