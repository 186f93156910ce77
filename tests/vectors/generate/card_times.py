"""The times of cards, and the succession of roots (SPEC §4.3, §4.5)."""

from tests.vectors.generate import practice
from tests.vectors.generate.card import TAKEN, shown
from tests.vectors.generate.cards import DAY, card, card_fields, write_card, write_link
from tests.vectors.generate.contents import packed
from tests.vectors.generate.ground import sign_public
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("card")
linking = Family("card", "links")


def at(now: int, floor: int, blob: bytes) -> Inputs:
    return shown(blob) | {"now": now, "floor": floor}


@vector("4.5")
def fresh() -> Made:
    """A card in its time, as new as the newest seen."""
    return Made(at(practice.NOW + DAY, 1, card()), TAKEN)


@vector("4.5", "expired")
def expired() -> Inputs:
    """At its last second a card is over."""
    return at(practice.NOW + 80 * DAY, 1, card())


@vector("4.5", "rolled_back")
def rolled_back() -> Inputs:
    """A card older than one seen before is refused, however well signed."""
    return at(practice.NOW + DAY, 2, card())


@vector("4.5")
def clock_a_day_behind() -> Made:
    """A clock that is a day behind still works."""
    return Made(at(practice.NOW - DAY, 1, card()), TAKEN)


@vector("4.5", "not_yet_valid")
def clock_far_behind() -> Inputs:
    """A card from the future shows that this clock is behind."""
    return at(practice.NOW - DAY - 1, 1, card())


@linking("4.3")
def no_links() -> Made:
    """Without links the first root signs."""
    return Made(shown_links(), {"root": practice.FIRST_ROOT.hex()})


@linking("4.3")
def one_link() -> Made:
    """The first root names its successor."""
    return Made(shown_links(write_link(practice.NEXT_ROOT, practice.ROOT)), {"root": next_root().hex()})


@vector("4.3")
def card_of_the_second_root() -> Made:
    """After a link the second root signs cards."""
    blob = write_card(packed(card_fields()), root=practice.NEXT_ROOT)
    return Made(shown(blob, write_link(practice.NEXT_ROOT, practice.ROOT)), TAKEN)


@vector("4.3", "bad_signature")
def card_of_a_former_root() -> Inputs:
    """After a link the first root signs no cards."""
    return shown(card(), write_link(practice.NEXT_ROOT, practice.ROOT))


@linking("4.3", "bad_signature")
def link_signed_by_its_successor() -> Inputs:
    """A root cannot appoint itself."""
    return shown_links(write_link(practice.NEXT_ROOT, practice.NEXT_ROOT))


@linking("4.3", "wrong_root")
def link_of_another_step() -> Inputs:
    """Links count from 1 without gaps."""
    return shown_links(write_link(practice.NEXT_ROOT, practice.ROOT, step=2))


@linking("4.3", "wrong_root")
def link_of_another_office() -> Inputs:
    """A link names its office: a root that served two offices appoints for one."""
    return shown_links(write_link(practice.NEXT_ROOT, practice.ROOT, office_id=practice.OTHER_OFFICE))


@linking("4.3", "bad_signature")
def link_repeated() -> Inputs:
    """The same link twice: the second is not signed by the root that the first one named."""
    link = write_link(practice.NEXT_ROOT, practice.ROOT)
    return shown_links(link, link)


@linking("4.3", "bad_key")
def link_to_a_short_root() -> Inputs:
    """A root has 32 bytes."""
    return shown_links(write_link(practice.NEXT_ROOT, practice.ROOT, root=bytes(31)))


@linking("4.3", "too_many")
def links_17() -> Inputs:
    """At most 16 links."""
    return shown_links(*[write_link(practice.NEXT_ROOT, practice.ROOT)] * 17)


def shown_links(*links: bytes) -> Inputs:
    return {"first_root": practice.FIRST_ROOT, "links": list(links)}


def next_root() -> bytes:
    return sign_public(practice.NEXT_ROOT)
