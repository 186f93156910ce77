"""The base of widgets with words of their own: the words are set again when the language changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from desktop.runtime.measures import Space
from desktop.runtime.spacing import space


class Speaking(QFrame):
    """A frame whose `retranslate` is called for every language change.

    Sub-classes call `retranslate` themselves at the end of their `__init__`.
    """

    def retranslate(self) -> None:
        """Set every text again; sub-classes fill this."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt tells of a new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def column(
    parent: QWidget | None = None,
    gap: int = Space.NONE,
    margins: tuple[int, int, int] | int = Space.NONE,
) -> QVBoxLayout:
    """A vertical layout with a gap and margins from the scale, set on `parent` when given."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    space(layout, gap, margins)
    return layout


def take_away(widget: QWidget) -> None:
    """Delete a widget soon, and see to it that it is not seen until then.

    Qt shows what was put into a layout a turn later, unless it was hidden by name. It keeps its parent:
    without one all of it would be styled anew, which takes longer than making it.
    """
    widget.hide()
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Remove everything from a layout and delete its widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            take_away(widget)
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
