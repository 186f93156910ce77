"""How many signs of a proper order an order shows: written, and eight further ones.

Source: the Manila principles, the Global Network Initiative's guidance and a platform's own published policy.
The signs speak of the order; what somebody did with it changes nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from desktop.domain.answers import Value
from desktop.domain.codes import ORDER_FORMS

SPOKEN_FORMS = frozenset({"phone", "verbal", "none_seen"})
WRITTEN_FORMS = frozenset(ORDER_FORMS) - SPOKEN_FORMS
PREFIX = "orders_seen.quality."
SIGNS = (
    "official_sender",
    "law_named",
    "competent_body",
    "limited_scope",
    "secrecy_ends",
    "persons_in_jurisdiction",
    "court_ordered",
    "notice_allowed",
)


class Quality(msgspec.Struct, frozen=True):
    """How many of the nine signs are there, missing, and not known."""

    there: int = 0
    missing: int = 0
    not_known: int = 0

    @property
    def answered(self) -> bool:
        """Whether anything was said about the signs at all, beyond the form."""
        return self.there + self.missing > 0


def quality_of(item: Mapping[str, Value]) -> Quality:
    """The signs in the answers to one order."""
    form = item.get("orders_seen.form")
    said = [item.get(PREFIX + sign) for sign in SIGNS]
    said.append("yes" if form in WRITTEN_FORMS else "no" if form in SPOKEN_FORMS else None)
    there, missing = said.count("yes"), said.count("no")
    return Quality(there, missing, len(said) - there - missing)
