"""The diary of the twelve months after a report: what happens to the person who made it.

An entry is a later addition to the same report (`Update`), with its own date, exactness and code.
Nothing here reads a clock, and nothing is written down: an entry is sealed and sent, or it is nowhere.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from desktop.domain.actions import Action
from desktop.domain.amendments import Update
from desktop.domain.answers import TimeAnswer
from desktop.domain.clocks import add_months

DIARY_MONTHS = 12
"""How long retaliation is watched for; the protocol itself sets no end (SPEC §5.5: the words stay good)."""


class Happening(StrEnum):
    """What can be noted with one choice; words for each stand with the pages."""

    QUIET = "quiet"
    """Nothing new: that too is worth a line, since it dates the quiet."""
    SPOKEN_TO = "spoken_to"
    THREATENED = "threatened"
    WORK_CHANGED = "work_changed"
    QUESTIONED = "questioned"
    RELATIVES = "relatives"
    WATCHED = "watched"
    ACCOUNT_HIT = "account_hit"
    MEETING_HIT = "meeting_hit"
    ORDERED = "ordered"
    OTHER = "other"


CODES: dict[Happening, str] = {
    Happening.SPOKEN_TO: "retaliation_against_person",
    Happening.THREATENED: "retaliation_against_person",
    Happening.WORK_CHANGED: "retaliation_against_person",
    Happening.QUESTIONED: "retaliation_against_person",
    Happening.RELATIVES: "retaliation_against_person",
    Happening.WATCHED: "retaliation_against_person",
    Happening.ACCOUNT_HIT: "host_account_suspended",
    Happening.MEETING_HIT: "restart_terminated",
    Happening.ORDERED: "internal_order_to_act",
}
"""The code of an action, from the scheme's table; what is not here is told in words alone."""


def diary_update(happening: Happening, when: TimeAnswer | None, text: str, written: str) -> Update:
    """An entry as it will be sealed. `written`: ISO 8601; `text`: the sentence and the person's own words."""
    if happening not in CODES:
        return Update(at=written, text=text)
    given = when or TimeAnswer()
    action = Action(code=CODES[happening], at=given.at, tz=given.tz, precision=given.precision)
    return Update(at=written, text=text, adds_actions=(action,))


def diary_until(begun: datetime) -> datetime:
    """The last day of the diary of a report that was made then."""
    return add_months(begun, DIARY_MONTHS)
