"""Words for the public log: how far one's own messages are, and who has confirmed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.safe_text import visible
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined, listed
from desktop.viewmodels.reporter_log import EntryStage, LogFaultKind, LogReading, OwnEntry
from desktop.views.reporter.dates import hour_words

Names = Mapping[int, str]
"""Slot -> name of every reviewer, made safe to show."""


@dataclass(frozen=True, slots=True)
class Status:
    """One line with its mark; `tone` and `icon` say the same as the words."""

    text: str
    tone: Tone = Tone.NEUTRAL
    icon: str = "clock"


def entry_words(own: OwnEntry, names: Names) -> Status:
    """How far one message is."""
    translate = QCoreApplication.translate
    if own.stage is EntryStage.DOWNLOADED:
        words = translate("log", "Downloaded by the desk of {names}")
        return Status(fill(words, names=named(own.downloaded, names)), Tone.GOOD, "check")
    if own.stage is EntryStage.LISTED:
        return Status(translate("log", "In the public log"), Tone.GOOD, "check")
    if own.stage is EntryStage.MISSING:
        return Status(translate("log", "Not in the public log as promised"), Tone.BAD, "error")
    words = translate("log", "To be in the public log by {time}")
    return Status(fill(words, time=hour_words(own.due or 0)))


class LogWords(QObject):
    """What changes with a number: Qt finds plural forms in the methods of an object only."""

    def status(self, reading: LogReading, names: Names) -> Status:
        """One line for all messages of these words."""
        listed_ones = [one for one in reading.own if one.number is not None]
        if reading.hostile:
            return Status(self.tr("What the server shows does not hold"), Tone.BAD, "error")
        if not reading.published or reading.window is None:
            return Status(self.tr("The public log could not be read"), Tone.NEUTRAL, "info")
        if not reading.own:
            return Status(self.tr("No message of these words is in the public log"), Tone.NEUTRAL, "info")
        if not listed_ones:
            return entry_words(reading.own[0], names)
        count = len(listed_ones)
        words = self.tr("%n message(s) of yours are in the public log.", "", count)
        held = [one for one in listed_ones if one.downloaded]
        if len(held) == count:
            by_all = frozenset.intersection(*(frozenset(one.downloaded) for one in listed_ones))
            slots = by_all or frozenset().union(*(one.downloaded for one in listed_ones))
            more = fill(self.tr("Downloaded by the desk of {names}."), names=named(sorted(slots), names))
        elif held:
            more = self.tr("A reviewer's desk has downloaded %n of them.", "", len(held))
        else:
            more = self.tr("No reviewer's desk says yet that it has downloaded them.")
        return Status(joined(words, more), Tone.GOOD, "check")


def confirmed_words(reading: LogReading, names: Names) -> str:
    """Who says that this is the log that everybody sees, and as of when."""
    translate = QCoreApplication.translate
    if reading.window is None or reading.hostile:
        return ""
    if any(one.kind is LogFaultKind.UNCONFIRMED for one in reading.faults) or not reading.confirmed:
        return (
            translate("log", "So far nobody but the server has confirmed this log.") if reading.size else ""
        )
    newest = max(one.published for one in reading.confirmed)
    slots = [one.slot for one in reading.confirmed if one.published == newest]
    if newest == reading.published:
        return fill(translate("log", "Confirmed by {names}."), names=named(slots, names))
    words = translate(
        "log", "Confirmed by {names} as it stood on {time}. What came later, only the server has confirmed."
    )
    return fill(words, names=named(slots, names), time=hour_words(newest))


def meaning() -> str:
    """What all of it means, for whoever asks."""
    translate = QCoreApplication.translate
    return "\n\n".join(
        (
            translate(
                "log",
                "The public log is a list of check sums, one for each sealed message that the server took. It"
                " says nothing about content or sender, and nobody but you can tell which entries are yours.",
            ),
            translate(
                "log",
                "Your program reads the whole list, as everybody's does, and looks for your entries by"
                " itself. Reviewers read and sign the list too. So no message can be dropped, and no other"
                " list be shown to you, without leaving a sign.",
            ),
            translate(
                "log",
                "“Downloaded” means that the desk of the reviewer who is named has the sealed message, not"
                " that it was read. If you left that reviewer out, the desk has it and cannot open it.",
            ),
        )
    )


def safe_names(people: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Names by slot, made safe to show."""
    return {slot: visible(name, 80) for slot, name in people}


def named(slots: Iterable[int], names: Names) -> str:
    """Names in a row; a slot that is on no card by its number."""
    return listed(names.get(slot, str(slot)) for slot in slots)
