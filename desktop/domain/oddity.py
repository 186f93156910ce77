"""What an oddity is: a code from a closed list, the place, and the text as it may be shown."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop.domain.safe_text import visible
from desktop.domain.shapes import Place, written

SHOWN_CHARACTERS = 120  # one line of a page; the whole text stands in the facts


class Odd(StrEnum):
    """Why a field is odd. The list is closed; words for it stand with the translations."""

    HIDDEN_CHARACTERS = "hidden_characters"
    TURNED_TEXT = "turned_text"
    PATH_IN_NAME = "path_in_name"
    RESERVED_NAME = "reserved_name"
    EXECUTABLE_NAME = "executable_name"
    FORMULA = "formula"
    MARKUP = "markup"
    UNKNOWN_CODE = "unknown_code"
    UNKNOWN_FIELD = "unknown_field"
    TIME_TWICE = "time_twice"
    TIME_MISSING = "time_missing"
    TIME_WITHOUT_ZONE = "time_without_zone"
    TIME_UNREADABLE = "time_unreadable"
    UNKNOWN_ZONE = "unknown_zone"
    NOTICE_BEFORE_EVENT = "notice_before_event"
    SUBMITTED_BEFORE_EVENT = "submitted_before_event"
    ENDED_BEFORE_START = "ended_before_start"
    NEGATIVE_NUMBER = "negative_number"
    RESTART_OF_ITSELF = "restart_of_itself"


class Oddity(msgspec.Struct, frozen=True):
    """One odd thing: its code, where (`evidence[0].name`), and the text with hidden signs as marks."""

    code: Odd
    where: str
    shown: str


def oddity(code: Odd, place: Place, text: str = "") -> Oddity:
    """An oddity with its text made safe to show."""
    return Oddity(code, written(place), visible(text, SHOWN_CHARACTERS))
