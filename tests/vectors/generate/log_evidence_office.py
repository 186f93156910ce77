"""Evidence about cards and keys (SPEC §17.9)."""

from tests.vectors.generate import practice
from tests.vectors.generate.cards import bundle, card, card_fields, next_week, write_card
from tests.vectors.generate.contents import packed
from tests.vectors.generate.ground import sha256, sign_public
from tests.vectors.generate.log_evidence import LATER, TREE, fields, head, office, proof, proving, shown
from tests.vectors.generate.registry import Inputs, Made

OLD, NEW = card(), card(sequence=2, previous=sha256(card()))


def naming(blob: bytes, at: int = practice.NOW) -> str:
    """A head that names a card."""
    return head(TREE, at, card=f"card {sha256(blob).hex()}")


@proving("17.9")
def evidence_of_a_card_that_went_back() -> Made:
    """First the second card, then the first one again."""
    notes = naming(NEW), naming(OLD, LATER)
    return proof("card_older", *notes, office_before=office(card=NEW))


@proving("17.9", "bad_structure")
def evidence_of_a_card_that_was_followed() -> Inputs:
    """As it should be: a card of a higher sequence later."""
    notes = naming(OLD), naming(NEW, LATER)
    return shown(fields("card_older", *notes, office=office(card=NEW), office_before=office()))


@proving("17.9", "wrong_card")
def evidence_of_a_card_that_no_head_names() -> Inputs:
    """An older card beside a head that names another one."""
    notes = naming(NEW), head(TREE, LATER)
    return shown(fields("card_older", *notes, office_before=office(card=NEW)))


@proving("17.9")
def evidence_of_two_cards_of_one_sequence() -> Made:
    """The root signed two first cards."""
    before = office(card=card(acknowledge_days=8))
    return proof("two_cards", accused="root", office_before=before)


@proving("17.9", "bad_structure")
def evidence_of_one_card_twice() -> Inputs:
    """One card is one."""
    return shown(fields("two_cards", office_before=office()))


@proving("17.9", "wrong_office")
def evidence_of_the_cards_of_two_offices() -> Inputs:
    """Each office has its own cards."""
    made = packed(card_fields(office_id=practice.OTHER_OFFICE, custodian=None))
    blob = write_card(made, practice.OTHER_ROOT, practice.OTHER_OFFICE)
    before = office(first_root=sign_public(practice.OTHER_ROOT), card=blob)
    return shown(fields("two_cards", office_before=before))


def keys(public: bytes) -> list[bytes]:
    """A bundle with this key for the week."""
    return [bundle(keys=[{"epoch": practice.EPOCH, "key": public}])]


@proving("17.9")
def evidence_of_a_second_key() -> Made:
    """One reviewer, one week, two keys: somebody else may hold the second."""
    before, now = office(bundles=keys(practice.PUBLIC[0])), office(bundles=keys(next_week(0)))
    return proof("second_key", accused="reviewer", office=now, office_before=before)


@proving("17.9", "bad_structure")
def evidence_of_one_key_twice() -> Inputs:
    """The same key is shown again, with another one for the week after."""
    before, now = office(bundles=keys(practice.PUBLIC[0])), office(bundles=[bundle()])
    return shown(fields("second_key", office=now, office_before=before))
