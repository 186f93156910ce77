"""Facts and codes in the language of the moment."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.domain.facts import CodeValue, Fact, NumberValue, Section, TextValue, TimeValue, Value
from desktop.domain.times import ShownTime
from desktop.runtime.languagenames import own_name
from desktop.runtime.messages import fill_plainly
from desktop.viewmodels.deskwords import CodeSpeech

BETWEEN = " · "
_CERTAIN = ("exact", "local")


class Wording(QObject):
    """Turns what a case holds into words; `changed` comes when the words are others."""

    changed = Signal()

    def __init__(self, speech: CodeSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        speech.changed.connect(self.changed)

    @property
    def interface_language(self) -> str:
        """The language the window speaks."""
        return self._speech.language

    def code(self, table: str, code: str) -> str:
        """The short words of a code; an unknown code as it is."""
        return self._speech.label(table, code)

    def line(self, table: str, code: str) -> str:
        """The longer words of a code, or nothing."""
        return self._speech.words(table, code).line

    def section(self, section: Section) -> str:
        """A section's heading, with its number when it is one of several."""
        words = self.code("section", section.id)
        if section.index is None:
            return words
        return fill_plainly(self.tr("{what} {number}"), what=words, number=section.index + 1)

    def label(self, fact: Fact) -> str:
        """A fact's label."""
        return self.code("label", fact.label)

    def values(self, values: tuple[Value, ...]) -> str:
        """All values of a fact; texts one under the other, the rest in a row."""
        if not values:
            return self.tr("Nothing, the report says")
        long = any(isinstance(value, TextValue) for value in values)
        return ("\n" if long else BETWEEN).join(self.value(value) for value in values)

    def value(self, value: Value) -> str:
        """One value; texts come out as they are, for plain-text labels only."""
        if isinstance(value, CodeValue):
            words = self._speech.words(value.table, value.code)
            broad = f" ({words.line})" if value.table == "ground" and words.line else ""
            return words.label + broad
        if isinstance(value, NumberValue):
            number = QLocale().toString(value.number)
            return f"{value.name}: {number}" if value.name else number
        if isinstance(value, TimeValue):
            return self.time(value.time)
        return value.text

    def codes(self, values: tuple[Value, ...]) -> str:
        """The codes behind the words."""
        return BETWEEN.join(value.code for value in values if isinstance(value, CodeValue))

    def time(self, time: ShownTime) -> str:
        """A time in UTC and local, its precision, and what is wrong with it."""
        if not time.local and not time.utc:
            return f"{time.text} ({self.code('reading', time.reading)})"
        parts = [self._local(time)]
        if time.utc and time.utc != time.local:
            parts.append(fill_plainly(self.tr("{time} UTC"), time=time.utc))
        if time.utc_later:
            parts.append(fill_plainly(self.tr("or {time} UTC"), time=time.utc_later))
        if time.precision:
            parts.append(self.code("precision", time.precision))
        if time.reading not in _CERTAIN:
            parts.append(self.code("reading", time.reading))
        return BETWEEN.join(parts)

    def language(self, code: str) -> str:
        """A language by its own name; an unknown code as it is."""
        return own_name(code)

    def _local(self, time: ShownTime) -> str:
        zone = f" {time.zone}" if time.zone else ""
        return f"{time.local}{zone}"
