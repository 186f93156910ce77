"""The bar on top of the desk: search, how the server was last, and locking."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import least_width, limit_width
from desktop.runtime.theme import theme
from desktop.viewmodels.desk import DeskModel
from desktop.viewmodels.deskpullstate import Line
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.shared.buttons import HintedButton
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.topbar import TopBar

_SEARCH_PX = 300
_SEARCH_LEAST_PX = 130
_ROOMY_PX = 900
"""Narrower, the bar does without saying where one is; the page says it too."""

_LINE_TONE = {Line.GOOD: Tone.GOOD, Line.OFFLINE: Tone.WARN, Line.REFUSED: Tone.BAD}


class DeskBar(TopBar):
    """Search and lock are there while the desk is open."""

    def __init__(self, model: DeskModel) -> None:
        self.search = LineEdit()
        self.lock = HintedButton()
        self._model = model
        self._work: WorkModel | None = None
        super().__init__(hide_button=False)
        limit_width(self.search, _SEARCH_PX)
        least_width(self.search, _SEARCH_LEAST_PX)
        self.add(self.search)
        self._row.setStretchFactor(self.search, 3)
        self._row.insertWidget(self._row.indexOf(self._languages) + 1, self.lock)
        self.search.setClearButtonEnabled(False)
        self.search.textEdited.connect(self._searched)
        self.lock.clicked.connect(model.lock)
        model.changed.connect(self._show)
        self.retranslate()
        self._show()

    def bind(self, work: WorkModel | None) -> None:
        """Follow the open desk, or none."""
        self._work = work
        self.search.clear()
        if work is not None:
            work.changed.connect(self._show_search)
            work.pull.changed.connect(self._show)
        self._show()

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        if self._work is not None:
            self.search.setFocus()
            self.search.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Without the place, which gives way before a window must be wider."""
        least = super().minimumSizeHint()
        place = self._place.minimumSizeHint().width() + self._row.spacing()
        return least - QSize(0 if self._place.isHidden() else place, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the place gives way."""
        super().resizeEvent(event)
        self._place.setVisible(event.size().width() >= theme().px(_ROOMY_PX))

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        self.set_place(self.tr("Review desk"))
        self.search.setPlaceholderText(self.tr("Search numbers and headlines"))
        self.search.setAccessibleName(self.tr("Search numbers and headlines"))
        self._show()

    def _show(self) -> None:
        opened = self._work is not None
        self.search.setVisible(opened)
        self.lock.setVisible(opened)
        minutes = self._model.snapshot.minutes_left
        if minutes is not None:
            self.lock.set_words(self.tr("Lock now"), fill(self.tr("Locks in {minutes} min"), minutes=minutes))
        self._show_line()

    def _show_line(self) -> None:
        line = Line.UNKNOWN if self._work is None else self._work.pull.snapshot.line
        words = {
            Line.GOOD: self.tr("Server reached"),
            Line.OFFLINE: self.tr("Offline"),
            Line.REFUSED: self.tr("Server refuses"),
        }
        self.set_connection(words.get(line, ""), _LINE_TONE.get(line, Tone.NEUTRAL))

    def _show_search(self) -> None:
        text = "" if self._work is None else self._work.snapshot.search
        if text != self.search.text():
            self.search.setText(text)

    def _searched(self, text: str) -> None:
        if self._work is not None:
            self._work.search(text)
