"""Dates in the language of the interface. They are in UTC, as the office counts."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.runtime.messages import fill


def day_words(unix: int) -> str:
    """A day with its year."""
    moment = datetime.fromtimestamp(unix, UTC)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)


def hour_words(unix: int) -> str:
    """A day and a clock time, with the zone said."""
    moment = datetime.fromtimestamp(unix, UTC)
    clock = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    words = QCoreApplication.translate("dates", "{day}, {clock} UTC")
    return fill(words, day=day_words(unix), clock=clock)
