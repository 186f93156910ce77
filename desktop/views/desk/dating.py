"""Times and spans in words: how long ago, how long left, and when, in local time and UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from desktop.runtime.messages import fill_plainly

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_WEEK_DAYS = 7


class Dating(QObject):
    """All times are unix seconds. Received times are cut to the hour, as the server tells them."""

    def age(self, then: int, now: int) -> str:
        """How long ago, short enough for a list: "2 h", "yesterday", "3 d", then the date."""
        passed = max(0, now - then)
        if passed < _HOUR:
            return self.tr("this hour")
        if passed < _DAY:
            return self.tr("%n h", "", passed // _HOUR)
        days = passed // _DAY
        if days == 1:
            return self.tr("yesterday")
        if days < _WEEK_DAYS:
            return self.tr("%n d", "", days)
        return self.day(then)

    def since(self, then: int, now: int) -> str:
        """How long ago, to the minute: "just now", "5 min ago", "2 h ago", then day and hour."""
        passed = max(0, now - then)
        if passed < _MINUTE:
            return self.tr("just now")
        if passed < _HOUR:
            return self.tr("%n min ago", "", passed // _MINUTE)
        if passed < _DAY:
            return self.tr("%n h ago", "", passed // _HOUR)
        return self.moment(then)

    def left(self, due: int, now: int) -> str:
        """How long from now: "2 days", "5 hours", "less than an hour"."""
        left = due - now
        if left >= 2 * _DAY:
            return self.tr("%n day(s)", "", left // _DAY)
        if left >= _HOUR:
            return self.tr("%n hour(s)", "", left // _HOUR)
        return self.tr("less than an hour")

    def left_short(self, due: int, now: int) -> str:
        """The same for a list: "2 d", "5 h"."""
        left = max(0, due - now)
        if left >= 2 * _DAY:
            return self.tr("%n d", "", left // _DAY)
        return self.tr("%n h", "", left // _HOUR)

    def day(self, then: int) -> str:
        """The local date in ISO form."""
        return _local(then).strftime("%Y-%m-%d")

    def moment(self, then: int) -> str:
        """Local date and minute with UTC beside it; once when both are the same. For plain-text labels."""
        local = _local(then)
        text = local.strftime("%Y-%m-%d %H:%M")
        if not local.utcoffset():
            return fill_plainly(self.tr("{time} UTC"), time=text)
        utc = datetime.fromtimestamp(then, UTC)
        form = "%H:%M" if utc.date() == local.date() else "%Y-%m-%d %H:%M"
        return fill_plainly(self.tr("{time} ({utc} UTC)"), time=text, utc=utc.strftime(form))


def _local(then: int) -> datetime:
    return datetime.fromtimestamp(then, UTC).astimezone()
