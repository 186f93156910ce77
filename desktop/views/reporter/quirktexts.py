"""Questions before sealing, asked calmly: the person knows better, and may leave everything as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.runtime.messages import fill
from desktop.viewmodels.reporter_quirks import Quirk


def quirk_words(quirk: Quirk) -> str:
    """The question for a quirk; its own text stands in it, made safe to show."""
    return fill(_question(quirk.code), shown=quirk.shown)


def _question(code: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "time_twice": translate(
            "quirks", "{shown}: this time came twice that night. Do you know which of the two it was?"
        ),
        "time_missing": translate(
            "quirks", "{shown}: the clocks skipped this time that night. Is it the right one?"
        ),
        "time_without_zone": translate("quirks", "{shown}: in which time zone is that?"),
        "notice_before_event": translate(
            "quirks", "{shown}: the notice is dated before anything was done. Is that right?"
        ),
        "submitted_before_event": translate(
            "quirks", "What was done has a date in the future. Is the date right?"
        ),
        "ended_before_start": translate("quirks", "{shown}: this ends before it begins. Is that right?"),
        "negative_number": translate("quirks", "{shown}: a number below zero. Is that right?"),
        "restart_of_itself": translate(
            "quirks", "{shown}: the restart has the same ID as what it restarts. Is that right?"
        ),
        "hidden_characters": translate(
            "quirks",
            "{shown}: this text holds characters that cannot be seen. Copied text can carry a hidden"
            " mark. Would you rather type it anew?",
        ),
        "turned_text": translate(
            "quirks",
            "{shown}: this text holds characters that turn its direction. Would you rather type it anew?",
        ),
        "path_in_name": translate(
            "quirks", "{shown}: this name also names a folder. Would a plainer name be better?"
        ),
        "executable_name": translate(
            "quirks", "{shown}: this looks like a program. Is it meant to go along?"
        ),
        "no_name": translate("quirks", "You chose to appear with a name, but gave none. Is that meant?"),
        "name_in_report": translate(
            "quirks",
            "{shown}: this name is sealed for the custodian, and also stands in the report, where every"
            " reviewer reads it. Is that meant?",
        ),
        "few_know": translate(
            "quirks",
            "{shown}: only a few people can open this, so it points to them. Would describing it be enough?",
        ),
        "same_file": translate("quirks", "{shown}: this file is attached twice. Is that meant?"),
        "unnamed": translate("quirks", "One piece of evidence has no name. Would you like to give it one?"),
    }
    return words.get(code) or translate("quirks", "{shown}: would you look at this once more?")
