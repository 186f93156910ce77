"""Sizes and rates in words, with the digits of the interface language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.runtime.messages import say

_STEPS = (("size.gb", 10**9), ("size.mb", 10**6), ("size.kb", 10**3))


def size_words(size_bytes: int) -> str:
    """A size in decimal units, three digits at most: "947 bytes", "1.4 MB"."""
    locale = QLocale()
    for message_id, unit in _STEPS:
        if size_bytes >= unit:
            amount = size_bytes / unit
            return say(message_id, number=locale.toString(amount, "f", 1 if amount < 100 else 0))
    return say("size.bytes", number=locale.toString(size_bytes))


def rate_words(bytes_per_second: float) -> str:
    """A speed: "1.4 MB a second"."""
    return say("size.rate", size=size_words(round(bytes_per_second)))


def done_words(done_bytes: int, total_bytes: int) -> str:
    """How much of a whole: "12.0 MB of 1.1 GB"."""
    return say("size.of", done=size_words(done_bytes), total=size_words(total_bytes))
