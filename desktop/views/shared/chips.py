"""Chips: a state in one or two words, with an icon, so that colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import mark
from desktop.views.shared.oneline import OneLine

TONE_ICON = {
    Tone.NEUTRAL: "",
    Tone.ACCENT: "",
    Tone.GOOD: "check",
    Tone.WARN: "clock",
    Tone.BAD: "warning",
}
TONE_ROLE = {
    Tone.NEUTRAL: "muted",
    Tone.ACCENT: "accent",
    Tone.GOOD: "good",
    Tone.WARN: "warn",
    Tone.BAD: "bad",
}


class Chip(QFrame):
    """A status chip; where there is little room its words are shortened, never cut off."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, icon_name: str | None = None) -> None:
        """Without `icon_name` the tone's own icon is used; an empty one means none."""
        super().__init__()
        self.setProperty("look", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._glyph = Glyph("dot", pixels=12)
        self._label = OneLine("", TextStyle.SMALL)
        row = QHBoxLayout(self)
        space(row, Space.XS, (2, 10, 2))
        row.addWidget(self._glyph)
        row.addWidget(self._label)
        self.show_state(text, tone, icon_name)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    @property
    def shown(self) -> str:
        """What of them can be seen at the present width."""
        return self._label.shown

    def show_state(self, text: str, tone: Tone, icon_name: str | None = None) -> None:
        """Show other words in another tone."""
        name = TONE_ICON[tone] if icon_name is None else icon_name
        self._glyph.setVisible(bool(name))
        if name:
            self._glyph.show_icon(name, TONE_ROLE[tone])
        self._label.setText(text)
        self._label.set_tone(tone)
        mark(self, "tone", str(tone))
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Chips keep their size to their words in every font."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)
