"""Tool tips that show text as it is: Qt would read marks like `<b>` in them as rich text."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tool tip for any text, from outside too; it wraps. Nothing gives no tool tip."""
    if not text:
        return ""
    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f"<p>{lines}</p>"
