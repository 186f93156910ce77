"""Key bundles and the answer of `/v1/office` (SPEC §4.6, §4.7)."""

from typing import Any

from tests.vectors.generate import cards, practice
from tests.vectors.generate.cards import (
    NO_CARD,
    answer,
    answer_fields,
    bundle,
    bundle_fields,
    card,
    reviewer,
    write_bundle,
)
from tests.vectors.generate.contents import packed, without
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped, placed, unowned

vector = Family("bundle")
answering = Family("bundle", "office")


def shown(blob: bytes, epoch: int = practice.EPOCH, **of_card: Any) -> Inputs:
    """A bundle before somebody who opened the card and wants the key of one week."""
    return {"bundle": blob, "card": card(**of_card), "first_root": practice.FIRST_ROOT, "epoch": epoch}


def key(epoch: int, public: bytes) -> dict[str, Any]:
    return {"epoch": epoch, "key": public}


@vector("4.6")
def bundle_opens() -> Made:
    """A bundle gives the key of the week."""
    return Made(shown(bundle()), {"slot": 0, "key_hash": sha256(practice.PUBLIC[0]).hex()})


@vector("4.6")
def bundle_has_run_out() -> Made:
    """A bundle has no key for a week it does not name: that is how bundles expire."""
    return Made(shown(bundle(), practice.EPOCH + 2), {"key_hash": None})


@vector("4.6")
def secret_of_the_week_lost() -> Made:
    """A key whose secret its desk lost is not sealed to."""
    return Made(shown(bundle(lost_epochs=[practice.EPOCH])), {"key_hash": None})


@vector("4.6")
def names_the_card_before() -> Made:
    """A bundle may name the card before: a new card does not close the office until all desks woke."""
    previous = sha256(b"the card before")
    return Made(shown(bundle(card_hash=previous), previous=previous), {"slot": 0})


@vector("4.6", "wrong_card")
def names_no_card() -> Inputs:
    """Thirty-two zeros are the card before a first card, and no card."""
    return shown(bundle(card_hash=NO_CARD))


@vector("4.6", "wrong_card")
def names_another_card() -> Inputs:
    """A bundle made for a card that is neither this one nor the one before."""
    return shown(bundle(card_hash=sha256(b"another card")))


@vector("4.6", "bad_signature")
def signed_by_another_reviewer() -> Inputs:
    """Reviewer 1 published keys in the name of reviewer 0."""
    return shown(write_bundle(packed(bundle_fields()), practice.SIGN[1]))


@vector("4.6", "bad_signature")
def signed_for_another_office() -> Inputs:
    """The signature binds another office."""
    return shown(write_bundle(packed(bundle_fields()), office=practice.OTHER_OFFICE))


@vector("4.6", "wrong_office")
def names_another_office() -> Inputs:
    """The reviewer signed, for this office, a bundle that names another."""
    return shown(bundle(office_id=practice.OTHER_OFFICE))


@vector("4.6", "bad_signature")
def key_swapped_after_signing() -> Inputs:
    """Somebody put another key in the bundle."""
    blob = bundle()
    return shown(blob.replace(practice.PUBLIC[0], unowned(0)))


@vector("4.6", "unknown_reviewer")
def reviewer_not_on_the_card() -> Inputs:
    """Slot 3 has no reviewer."""
    return shown(bundle(slot=3))


@vector("4.6", "unknown_reviewer")
def reviewer_retired() -> Inputs:
    """Who is retired gets no new reports."""
    retired = [reviewer(0, until=practice.NOW)]
    people: dict[str, Any] = {"reviewers": [reviewer(1)], "retired": retired}
    return shown(bundle(card_hash=sha256(card(**people))), **people)


@vector("4.6", "second_key")
def two_keys_for_one_week() -> Inputs:
    """One sealing key for each reviewer and week, ever."""
    keys = [key(practice.EPOCH, practice.PUBLIC[0]), key(practice.EPOCH, unowned(0))]
    return shown(bundle(keys=keys))


@vector("4.6", "bad_key")
def one_key_for_two_weeks() -> Inputs:
    """A key of two weeks could not be erased after the first."""
    keys = [key(practice.EPOCH + week, practice.PUBLIC[0]) for week in range(2)]
    return shown(bundle(keys=keys))


@vector("4.6", "too_many")
def keys_for_11_weeks() -> Inputs:
    """At most ten weeks ahead."""
    return shown(bundle(keys=[key(practice.EPOCH + week, practice.PUBLIC[0]) for week in range(11)]))


@vector("4.6", "bad_key")
def key_short() -> Inputs:
    """A sealing key has 1,216 bytes."""
    return shown(bundle(keys=[key(practice.EPOCH, practice.PUBLIC[0][:-1])]))


@vector("3.2", "bad_key")
def key_nobody_can_seal_to() -> Inputs:
    """A key that no seal can be made to is refused when it is read, not when a report is sealed."""
    return shown(bundle(keys=[key(practice.EPOCH, b"\xff" * 1_216)]))


@vector("4.6", "bad_key")
def key_of_the_custodian() -> Inputs:
    """A reviewer who published the custodian's key would have reports opened with it."""
    return shown(bundle(keys=[key(practice.EPOCH, cards.custodian_key())]))


@vector("4.6", "bad_structure")
def epoch_beyond_32_bits() -> Inputs:
    """A week has 32 bits."""
    return shown(bundle(keys=[key(2**32, practice.PUBLIC[0])]))


@vector("4.6", "bad_structure")
def issued_before_1970() -> Inputs:
    """A time is not negative."""
    return shown(bundle(issued=-1))


@vector("1.6", "newer_format")
def format_newer() -> Inputs:
    """A bundle of format 2 is told from nonsense."""
    return shown(bundle(format=2))


@vector("4.8", "bad_magic")
def card_in_place_of_a_bundle() -> Inputs:
    """A card is no bundle."""
    return shown(card())


@vector("6.8", "bad_structure")
def field_missing() -> Inputs:
    """A bundle that does not say which secrets are lost is none."""
    return shown(write_bundle(packed(without(bundle_fields(), "lost_epochs"))))


@answering("4.7")
def answer_is_read() -> Made:
    """The whole answer, nothing in it verified yet."""
    expect = {"bundles": 1, "beacon": sha256(b"beacon")[:16].hex()}
    return Made({"answer": answer(answer_fields())}, expect)


@answering("4.7")
def answer_with_more_padding() -> Made:
    """A server may pad to a larger multiple, so that the length tells no reviewer's coming or going."""
    return Made({"answer": answer(answer_fields(), 131_072)}, {"bundles": 1})


@answering("4.7", "bad_length")
def answer_of_another_length() -> Inputs:
    """The length is a multiple of 65,536."""
    return {"answer": answer(answer_fields())[:-1]}


@answering("4.7", "bad_length")
def answer_empty() -> Inputs:
    """No bytes are no answer."""
    return {"answer": b""}


@answering("4.7", "bad_length")
def answer_larger_than_allowed() -> Inputs:
    """At most 524,288 bytes are read."""
    return {"answer": bytes(524_288 + 65_536)}


@answering("4.7", "bad_length")
def answer_length_lies() -> Inputs:
    """The length says more than there is."""
    return {"answer": placed(answer(answer_fields()), 0, b"\x00\x01\x00\x00")}


@answering("4.7", "bad_padding")
def answer_padding_not_zero() -> Inputs:
    """Nothing hides behind the structure."""
    return {"answer": flipped(answer(answer_fields()), -1)}


@answering("4.7", "bad_length")
def answer_beacon_short() -> Inputs:
    """A beacon has 16 bytes."""
    return {"answer": answer(answer_fields(beacon=bytes(15)))}


@answering("4.7", "bad_key")
def answer_root_short() -> Inputs:
    """A root has 32 bytes."""
    return {"answer": answer(answer_fields(first_root=bytes(31)))}


@answering("4.7", "too_many")
def answer_with_17_bundles() -> Inputs:
    """At most 16 bundles."""
    return {"answer": answer(answer_fields(bundles=[b""] * 17))}


@answering("4.7", "too_many")
def answer_with_17_links() -> Inputs:
    """At most 16 links."""
    return {"answer": answer(answer_fields(links=[b""] * 17))}
