"""Words for everything about a log that does not hold: what it is, what it may mean, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.viewmodels.reporter_log import LogFault, LogFaultKind, LogReading
from desktop.views.reporter.dates import hour_words
from desktop.views.reporter.logtexts import Names

Words = tuple[str, str]
"""A title and what to make of it."""

UNTOLD = frozenset({LogFaultKind.UNCONFIRMED})
"""Said in the line about confirmations; right after a publication it is always so."""

_CALM = frozenset({LogFaultKind.NOT_READ, LogFaultKind.OWN_MISSING})


def tone_of(fault: LogFault) -> Tone:
    """How loud it is said."""
    if fault.hostile:
        return Tone.BAD
    return Tone.NEUTRAL if fault.kind in _CALM else Tone.WARN


def fault_words(fault: LogFault, reading: LogReading, names: Names) -> Words:
    """Title and text of a fault."""
    title, text = (_lies() | _lacks(reading))[fault.kind]
    name = names.get(fault.reviewer, "") if fault.reviewer is not None else ""
    nobody = QCoreApplication.translate("log", "a reviewer")
    return title, fill(text, reviewer=name or nobody, time=hour_words(reading.published))


def _lies() -> dict[LogFaultKind, Words]:
    """What no honest server does."""
    translate = QCoreApplication.translate
    elsewhere = translate("log", "Tell the office in another way than through this server.")
    return {
        LogFaultKind.PROMISE_BROKEN: (
            translate("log", "The server broke its promise"),
            translate(
                "log",
                "A message you sent now was not in the public log by the time that was promised. It may have"
                " been dropped. Send it again in another way, for instance as a sealed file, and tell the"
                " office.",
            ),
        ),
        LogFaultKind.FORKED: (
            translate("log", "The server shows different people different logs"),
            joined(translate("log", "It has signed two logs that cannot both be true."), elsewhere),
        ),
        LogFaultKind.ROLLED_BACK: (
            translate("log", "The server shows an older log than before"),
            joined(translate("log", "What came later may be held back, a message of yours too."), elsewhere),
        ),
        LogFaultKind.BACK_DATED: (
            translate("log", "The server has dated its log back"),
            joined(translate("log", "Messages may have come into it later than they seem to."), elsewhere),
        ),
        LogFaultKind.BAD_HEAD: (
            translate("log", "The public log is not signed by the office's server"),
            joined(translate("log", "Nothing in it can be relied on."), elsewhere),
        ),
        LogFaultKind.TREE_DIFFERS: (
            translate("log", "The public log is not the one that was signed"),
            joined(translate("log", "Entries were changed, added or left out."), elsewhere),
        ),
        LogFaultKind.BOARD_DIFFERS: (
            translate("log", "You are shown another board of replies than everybody else"),
            joined(translate("log", "Replies may be held back from you. Look again later."), elsewhere),
        ),
        LogFaultKind.CARD_DIFFERS: (
            translate("log", "You are shown another card, or other keys, than everybody else"),
            joined(translate("log", "Send nothing for now. Look again later."), elsewhere),
        ),
        LogFaultKind.FORGED: (
            translate("log", "A reviewer's confirmation is false"),
            joined(translate("log", "{reviewer} did not sign what the server shows."), elsewhere),
        ),
        LogFaultKind.BEGUN_ANEW: (
            translate("log", "The server has begun a new log by itself"),
            joined(
                translate("log", "The office did not confirm that. What you sent before may be hidden."),
                elsewhere,
            ),
        ),
        LogFaultKind.ENTRY_TWICE: (
            translate("log", "The public log holds one entry twice"),
            joined(translate("log", "No honest server does that."), elsewhere),
        ),
    }


def _lacks(reading: LogReading) -> dict[LogFaultKind, Words]:
    """What honest servers have too."""
    translate = QCoreApplication.translate
    return {
        LogFaultKind.NOT_READ: (
            translate("log", "The public log could not be read to its end"),
            translate("log", "The connection broke. Replies are complete all the same. Look again later."),
        ),
        LogFaultKind.NOT_SHOWN: (
            translate("log", "The server does not show its public log"),
            translate(
                "log",
                "Until it does, nothing shows that your message was not dropped. Look again later; if it"
                " stays so, ask the office in another way.",
            ),
        ),
        LogFaultKind.RESTORED: (
            translate("log", "The server has begun a new log"),
            translate(
                "log",
                "It was restored from a copy, and the office confirms that. What you sent after the copy was"
                " made is lost. If your report is not in the log, send it again.",
            ),
        ),
        LogFaultKind.LOST: (
            translate("log", "Your message was lost when the server was restored"),
            translate(
                "log", "The server had taken it, and it is not among what came back. Please send it again."
            ),
        ),
        LogFaultKind.OWN_GONE: (
            translate("log", "Your report is not in the public log, though it was answered"),
            translate(
                "log",
                "Either the server began a new log since, or it hides your entry. Ask the reviewer whether"
                " your report is there whole.",
            ),
        ),
        LogFaultKind.OWN_MISSING: ("", _missing_words(reading)),  # the line above says it
        LogFaultKind.CONFIRMED_LONG_AGO: (
            translate("log", "No reviewer has looked at the public log lately"),
            translate(
                "log",
                "It is longer ago than the days in which this office promises to acknowledge. Reports may lie"
                " there unread. You can ask the office in another way.",
            ),
        ),
        LogFaultKind.LOG_OLD: (
            translate("log", "The public log is out of date"),
            translate(
                "log",
                "It is from {time}. Is the clock of this computer right? Else the server is late, or holds"
                " something back. Look again later.",
            ),
        ),
        LogFaultKind.UNCONFIRMED: (
            translate("log", "Confirmed by nobody yet"),
            translate("log", "So far nobody but the server has confirmed this log."),
        ),
    }


def _missing_words(reading: LogReading) -> str:
    """What it may mean that nothing is there."""
    translate = QCoreApplication.translate
    words = translate(
        "log",
        "If you sent it within the last day, it may come with the next publications. Otherwise these are"
        " words of another office or of no report, a sealed file was not handed in yet, or the server has"
        " dropped it.",
    )
    if reading.start:
        words = joined(words, translate("log", "Only the newest entries were read; yours may be older."))
    return joined(
        words, translate("log", "If nobody answers, ask the office in another way, or send it again.")
    )
