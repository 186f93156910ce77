"""Hidden data in groups that a person thinks in: where, when, with what, who.

The groups' codes are also what a manifest says was removed, in place of what was found: a reader learns
that a place was in the file, and never which.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class HiddenGroup(StrEnum):
    """Groups, most telling first."""

    PLACE = "place"
    PEOPLE = "people"
    DEVICE = "device"
    TIME = "time"
    CHANGES = "changes"
    HIDDEN_PARTS = "hidden_parts"
    CONTENTS = "contents"
    NUMBERS = "numbers"
    SOFTWARE = "software"
    ACTIVE = "active"
    DESCRIPTIONS = "descriptions"
    OTHER = "other"


GROUP_OF: dict[str, HiddenGroup] = {
    "gps": HiddenGroup.PLACE,
    "author": HiddenGroup.PEOPLE,
    "recipients": HiddenGroup.PEOPLE,
    "mail_route": HiddenGroup.PEOPLE,
    "signature": HiddenGroup.PEOPLE,
    "device": HiddenGroup.DEVICE,
    "colour_profile": HiddenGroup.DEVICE,
    "print_settings": HiddenGroup.DEVICE,
    "dates": HiddenGroup.TIME,
    "comments": HiddenGroup.CHANGES,
    "tracked_changes": HiddenGroup.CHANGES,
    "speaker_notes": HiddenGroup.CHANGES,
    "hidden_parts": HiddenGroup.HIDDEN_PARTS,
    "hidden_text": HiddenGroup.HIDDEN_PARTS,
    "thumbnail": HiddenGroup.HIDDEN_PARTS,
    "trailing_data": HiddenGroup.HIDDEN_PARTS,
    "invisible_characters": HiddenGroup.HIDDEN_PARTS,
    "embedded_files": HiddenGroup.CONTENTS,
    "members": HiddenGroup.CONTENTS,
    "unique_ids": HiddenGroup.NUMBERS,
    "software": HiddenGroup.SOFTWARE,
    "macros": HiddenGroup.ACTIVE,
    "scripts": HiddenGroup.ACTIVE,
    "links": HiddenGroup.ACTIVE,
    "formulas": HiddenGroup.ACTIVE,
    "alt_text": HiddenGroup.DESCRIPTIONS,
    "description": HiddenGroup.DESCRIPTIONS,
    "custom_data": HiddenGroup.OTHER,
    "other_metadata": HiddenGroup.OTHER,
}
"""The group of each finding's code; a test holds it against all that the child can find."""

REBUILT = "rebuilt"
"""What a manifest says of a copy whose original held nothing hidden: made anew all the same."""

_BETWEEN = ", "


def groups_of(codes: Iterable[str]) -> tuple[HiddenGroup, ...]:
    """The groups of findings, each once, most telling first; an unknown code belongs to the rest."""
    found = {GROUP_OF.get(code, HiddenGroup.OTHER) for code in codes}
    return tuple(group for group in HiddenGroup if group in found)


def removed_text(codes: Iterable[str]) -> str:
    """What a manifest says was removed, at most 130 bytes."""
    return _BETWEEN.join(groups_of(codes)) or REBUILT


def removed_codes(text: str) -> tuple[str, ...]:
    """The codes of a manifest's `removed`, as somebody else wrote it: untrusted, perhaps unknown."""
    return tuple(part for part in (one.strip() for one in text.split(",")) if part)
