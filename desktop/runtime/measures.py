"""Spaces, radii and type steps: the only sizes there are, as pixels at 96 dots per inch, 100 %."""

from __future__ import annotations

from enum import IntEnum, StrEnum

RADIUS_CONTROL = 8
RADIUS_CARD = 12
FOCUS_RING = 2
COLUMN_CHARACTERS = 72
"""A line longer than this is hard to follow back."""

ZOOM_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Below 100 % the small type would fall under its floor of 12.5."""


class Space(IntEnum):
    """The spacing scale."""

    NONE = 0
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class TextStyle(StrEnum):
    """What a text is for; decides size, weight and colour."""

    TITLE = "title"
    """The one heading of a page."""
    LEAD = "lead"
    """The heading of a card."""
    STRONG = "strong"
    """A heading inside a card, a name in a list."""
    BODY = "body"
    MUTED = "muted"
    """Second text beside body text."""
    LABEL = "label"
    """Above a field."""
    SMALL = "small"
    """Help and remarks."""
    SMALL_STRONG = "small-strong"
    CODE = "code"
    """Digits to compare: fingerprint, receipt numbers."""


SMALL_PX = 12.5
BODY_PX = 14.0
LEAD_PX = 17.0
TITLE_PX = 24.0

WEIGHT_PLAIN = 400
WEIGHT_MEDIUM = 550
WEIGHT_STRONG = 650

TYPE: dict[TextStyle, tuple[float, int, str]] = {
    TextStyle.TITLE: (TITLE_PX, WEIGHT_STRONG, "ink"),
    TextStyle.LEAD: (LEAD_PX, WEIGHT_STRONG, "ink"),
    TextStyle.STRONG: (BODY_PX, WEIGHT_STRONG, "ink"),
    TextStyle.BODY: (BODY_PX, WEIGHT_PLAIN, "ink"),
    TextStyle.MUTED: (BODY_PX, WEIGHT_PLAIN, "muted"),
    TextStyle.LABEL: (SMALL_PX, WEIGHT_MEDIUM, "ink"),
    TextStyle.SMALL: (SMALL_PX, WEIGHT_PLAIN, "muted"),
    TextStyle.SMALL_STRONG: (SMALL_PX, WEIGHT_STRONG, "ink"),
    TextStyle.CODE: (BODY_PX, WEIGHT_PLAIN, "ink"),
}
"""Size in pixels, weight, colour role."""
