"""The marker lupdate looks for when a text is translated later than it is written."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - Qt's name for it
    """`text` itself; `context` is read by lupdate only (Qt's own marker has no useful types)."""
    return text
