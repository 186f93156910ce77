"""The style sheet: `resources/ombra.qss` filled with one scheme's colours, type steps and zoom.

Widgets say what they are through dynamic properties: `look` (a kind of control or frame),
`typeRole` (a `TextStyle`), `tone` and `typeTone` (a `Tone`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from importlib.resources import files
from string import Template

from desktop.runtime.measures import (
    TYPE,
    WEIGHT_MEDIUM,
    WEIGHT_PLAIN,
    WEIGHT_STRONG,
    TextStyle,
)
from desktop.runtime.palette import Roles, Tone, mix

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LENGTH = re.compile(r"@(\d+)(-1)?")

Px = Callable[[float], int]
Points = Callable[[float], float]


def style_sheet(roles: Roles, *, px: Px, points: Points, fixed: Sequence[str]) -> str:
    """The whole sheet; `px` and `points` scale lengths and type, `fixed` are the digit families."""
    source = files("desktop.resources").joinpath("ombra.qss").read_text("utf-8")

    def length(found: re.Match[str]) -> str:
        return f"{px(int(found[1])) - (1 if found[2] else 0)}px"

    sheet = Template(_LENGTH.sub(length, _COMMENT.sub("", source))).substitute(_words(roles))
    return "\n".join((sheet, *_type_rules(roles, points, fixed), *_tone_rules(roles)))


def _words(roles: Roles) -> dict[str, str]:
    return {field.name: getattr(roles, field.name) for field in fields(roles)} | {
        "plain": str(WEIGHT_PLAIN),
        "medium": str(WEIGHT_MEDIUM),
        "strong": str(WEIGHT_STRONG),
        "hover": mix(roles.accent_soft, roles.panel, 0.6),
        "disabled": mix(roles.muted, roles.panel, 0.7),
        "accent_faded": mix(roles.accent, roles.panel, 0.45),
        "accent_hover": mix(roles.ink, roles.accent, 0.12),
        "handle": mix(roles.muted, roles.panel, 0.45),
    }


def _type_rules(roles: Roles, points: Points, fixed: Sequence[str]) -> list[str]:
    rules = [
        f'*[typeRole="{style}"] {{ font-size: {points(size):.2f}pt; font-weight: {weight};'
        f" color: {getattr(roles, role)}; }}"
        for style, (size, weight, role) in TYPE.items()
    ]
    families = ", ".join(f'"{family}"' for family in fixed)
    return [*rules, f'*[typeRole="{TextStyle.CODE}"] {{ font-family: {families}; }}']


def _tone_rules(roles: Roles) -> list[str]:
    rules = []
    for tone in Tone:
        text, ground = roles.tone(tone)
        edge = f"1px solid {mix(text, ground, 0.3)}"
        rules += [
            f'QFrame[look="banner"][tone="{tone}"] {{ background: {ground}; border: {edge}; }}',
            f'QFrame[look="chip"][tone="{tone}"] {{ background: {ground}; }}',
            f'*[typeTone="{tone}"] {{ color: {text}; }}',
        ]
    return rules
