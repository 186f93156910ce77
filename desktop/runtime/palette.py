"""The colour roles of both schemes, and how their contrast is measured."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MIN_TEXT_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3 (AA)."""


class Scheme(StrEnum):
    """The two colour schemes."""

    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a chip or banner says beside its words; never by colour alone."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Roles:
    """One scheme's colours as #rrggbb."""

    window: str
    panel: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    on_accent: str
    """Text on the primary button."""
    field_line: str
    """Border of things one types into: stronger than `line`."""

    def tone(self, tone: Tone) -> tuple[str, str]:
        """(text, ground) of a tone."""
        return {
            Tone.NEUTRAL: (self.muted, mix(self.line, self.panel, 0.6)),
            Tone.ACCENT: (self.accent, self.accent_soft),
            Tone.GOOD: (self.good, self.good_soft),
            Tone.WARN: (self.warn, self.warn_soft),
            Tone.BAD: (self.bad, self.bad_soft),
        }[tone]


LIGHT = Roles(
    window="#f6f5f2",
    panel="#ffffff",
    line="#dfe3e8",
    ink="#1c2430",
    muted="#535e6d",
    accent="#0f5c63",
    accent_soft="#e3f0f0",
    good="#1f6b3a",
    good_soft="#e3f3e8",
    warn="#9a5b00",
    warn_soft="#fdf1dc",
    bad="#a3262a",
    bad_soft="#fbe7e6",
    on_accent="#ffffff",
    field_line="#c6ccd4",
)

DARK = Roles(
    window="#15191e",
    panel="#1d232a",
    line="#303842",
    ink="#e7eaee",
    muted="#a4aebb",
    accent="#57b6bd",
    accent_soft="#173338",
    good="#6cc58d",
    good_soft="#16301f",
    warn="#e2a94e",
    warn_soft="#35280f",
    bad="#ef8a86",
    bad_soft="#3a1a1b",
    on_accent="#15191e",
    field_line="#46505c",
)

ROLES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of "#rrggbb", each 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(over: str, under: str, share: float) -> str:
    """`over` painted on `under` with the given opacity (0 to 1)."""
    pairs = zip(channels(over), channels(under), strict=True)
    return "#" + "".join(f"{round(o * share + u * (1 - share)):02x}" for o, u in pairs)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white), after WCAG 2.2."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, after WCAG 2.2."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
