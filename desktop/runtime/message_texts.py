"""Words for the ids that domain and services return, except errors (`error_texts`)."""

from __future__ import annotations

from desktop.runtime.marking import QT_TRANSLATE_NOOP

MESSAGE_TEXTS: dict[str, str] = {
    # What a running task does now (`ProgressStep.note`).
    "task.reading": QT_TRANSLATE_NOOP("messages", "Reading the file"),
    "task.hashing": QT_TRANSLATE_NOOP("messages", "Computing the check sum"),
    "task.stretching": QT_TRANSLATE_NOOP("messages", "Working out the keys"),
    "task.sealing": QT_TRANSLATE_NOOP("messages", "Sealing"),
    "task.sending": QT_TRANSLATE_NOOP("messages", "Sending"),
    "task.fetching": QT_TRANSLATE_NOOP("messages", "Fetching"),
    "task.opening": QT_TRANSLATE_NOOP("messages", "Opening"),
    "task.saving": QT_TRANSLATE_NOOP("messages", "Saving"),
    # Amounts, in the units people see on their own file lists.
    "size.bytes": QT_TRANSLATE_NOOP("messages", "{number} bytes"),
    "size.kb": QT_TRANSLATE_NOOP("messages", "{number} KB"),
    "size.mb": QT_TRANSLATE_NOOP("messages", "{number} MB"),
    "size.gb": QT_TRANSLATE_NOOP("messages", "{number} GB"),
    "size.rate": QT_TRANSLATE_NOOP("messages", "{size} a second"),
    "size.of": QT_TRANSLATE_NOOP("messages", "{done} of {total}"),
}
