"""What is wrong with an answer, said below its field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def fault_words(code: str) -> str:
    """The words for a fault of a field; nothing for no fault."""
    translate = QCoreApplication.translate
    words = {
        "gap": translate("faults", "This is needed. “Not known” is an answer too where it is offered."),
        "box_full": translate(
            "faults",
            "The custodian's box is full: it holds 16 names of people, and about a thousand letters in all,"
            " fewer in other scripts. Shorten them, or leave some out.",
        ),
        "date_missing": translate("faults", "Give the day too, or leave the time empty."),
        "date_unreadable": translate("faults", "Write the day as year-month-day, for example 2026-06-04."),
        "clock_unreadable": translate(
            "faults", "Write the time with 24 hours, for example 19:42 or 19:42:30."
        ),
        "end_unreadable": translate("faults", "The end cannot be read. Write it like the beginning."),
        "zone_missing": translate("faults", "Choose the time zone of the clock you read."),
        "twice": translate(
            "faults",
            "The clocks were set back that night, so this time came twice. Which one was it?",
        ),
        "end_twice": translate(
            "faults", "The end came twice too: the clocks were set back. Which one was it?"
        ),
        "end_missing": translate(
            "faults", "The clocks skipped the time of the end that night. Please look at it once more."
        ),
        "missing": translate(
            "faults",
            "The clocks were set forward that night and skipped this time. Please look at it once more.",
        ),
    }
    return words.get(code, "")
