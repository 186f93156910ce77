"""What an error is about, where a person can do something with it: a file, a reviewer, a date."""

from __future__ import annotations

from desktop.domain.safe_text import visible
from desktop.runtime.errors import Explained
from desktop.runtime.sentences import joined

_NAMED = frozenset(
    {
        "bad_bridge",
        "disk_full",
        "file_changed",
        "file_exists",
        "file_missing",
        "file_unreadable",
        "missing_key",
        "name_too_long",
        "not_a_file",
        "not_a_sealed_file",
        "not_writable",
        "sealed_file_damaged",
        "too_early",
        "too_late",
        "transport_missing",
        "unknown_transport",
    }
)
SHOWN_CHARACTERS = 120


def error_text(explained: Explained, *more: str) -> str:
    """What happened, what to do, and below it what it is about, made safe to show."""
    text = joined(explained.happened, explained.todo, *more)
    if explained.where and explained.code in _NAMED:
        return f"{text}\n{visible(explained.where, SHOWN_CHARACTERS)}"
    return text
