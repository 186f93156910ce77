"""The pages of the reporter window, by name."""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """The pages of the window."""

    HOME = "home"
    OFFICE = "office"
    CONNECTION = "connection"
    SAFETY = "safety"
    NOW = "now"
    FORM = "form"
    RECEIPT = "receipt"
    SENDING = "sending"
    TALK = "talk"
    CARRY = "carry"
    WAITING = "waiting"
    STAYS = "stays"
    SAVE_DRAFT = "save_draft"
    OPEN_DRAFT = "open_draft"
