"""Cards of the past, which a verified card names by their hash (SPEC §4.4)."""

from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.cards import card, card_fields, write_card
from tests.vectors.generate.contents import packed
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made
from tests.vectors.generate.sealing import flipped

vector = Family("card", "card_before")


def before(blob: bytes, named: bytes | None = None, **changes: Any) -> Inputs:
    """A card of the past, and the one after it, which names it unless `named` says another."""
    hashed = sha256(blob) if named is None else named
    return {
        "before": blob,
        "card": card(**({"sequence": 7, "previous": hashed} | changes)),
        "first_root": practice.FIRST_ROOT,
    }


@vector("4.4")
def before_opens() -> Made:
    """The card that a verified card names is taken by its hash."""
    expect = {"hash": sha256(card(sequence=6)).hex(), "sequence": 6, "previous": bytes(32).hex()}
    return Made(before(card(sequence=6)), expect)


@vector("4.4")
def before_signed_by_a_former_root() -> Made:
    """A former root's card is taken too: the hash stands in a card of the root that followed."""
    theirs = write_card(packed(card_fields(sequence=6)), root=practice.OTHER_ROOT)
    return Made(before(theirs), {"sequence": 6})


@vector("4.4", "hash_mismatch")
def before_with_another_hash() -> Inputs:
    """A card of this office that nobody names is not taken."""
    return before(card(sequence=6), named=sha256(card(sequence=5)))


@vector("4.4", "hash_mismatch")
def before_with_a_flipped_bit() -> Inputs:
    """One bit of the signature differs from what was named."""
    blob = card(sequence=6)
    return before(flipped(blob, len(blob) - 1), named=sha256(blob))


@vector("4.4", "hash_mismatch")
def before_the_first() -> Inputs:
    """A first card names none."""
    return before(card(sequence=6), named=bytes(32))


@vector("4.4", "wrong_office")
def before_of_another_office() -> Inputs:
    """A card that names, as the one before, a card of another office."""
    return before(write_card(packed(card_fields(sequence=6, office_id=practice.OTHER_OFFICE))))


@vector("4.4", "bad_structure")
def before_with_the_same_sequence() -> Inputs:
    """A card of the past has a lower sequence, or it would stand in for the newest."""
    return before(card(sequence=7))


@vector("4.4", "bad_structure")
def before_that_names_a_short_hash() -> Inputs:
    """What a card of the past names in turn has 32 bytes."""
    return before(card(sequence=6, previous=bytes(31)))


@vector("4.8", "bad_magic")
def before_is_no_card() -> Inputs:
    """A verified card names something else than a card."""
    return before(b"OMK1" + card(sequence=6)[4:])
