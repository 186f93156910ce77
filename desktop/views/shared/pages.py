"""Pages of which one is shown: a new language reaches it in turns, the others when they are next shown."""

from __future__ import annotations

from collections.abc import Iterator
from types import FunctionType

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.runtime.slices import Slices


class Pages(QStackedWidget):
    """A stack of pages. To set every word of all of them at once would hold the window for too long."""

    def __init__(self) -> None:
        super().__init__()
        self._stale: set[QWidget] = set()
        self._slices = Slices(self)
        self.currentChanged.connect(lambda _at: self._catch_up())
        self.widgetRemoved.connect(lambda _at: self._forget())

    def event(self, event: QEvent) -> bool:
        """Hand a new language on to the page that is shown, and to no other."""
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        self.retranslate()
        return True

    def retranslate(self) -> None:
        """Set all words again, each page's in its time."""
        self._stale = set(self._all())
        self._catch_up()

    def _catch_up(self) -> None:
        page = self.currentWidget()
        if page in self._stale:
            self._slices.begin(self._told(page), now=True)

    def _told(self, page: QWidget) -> Iterator[None]:
        """Tell the page, then one after the other what stands on it, as Qt does in one go."""
        for widget in _under(page):
            if isinstance(widget, Pages):
                widget.retranslate()
            elif _listens(widget):
                widget.changeEvent(QEvent(QEvent.Type.LanguageChange))
                yield
        # Only now: whoever turns away and back meanwhile gets the rest of the words, too.
        self._stale.discard(page)

    def _forget(self) -> None:
        self._stale &= set(self._all())

    def _all(self) -> list[QWidget]:
        return [page for at in range(self.count()) if (page := self.widget(at)) is not None]


def _under(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that stands on it; what went away meanwhile, or was made since, is left out."""
    yield widget
    if isinstance(widget, Pages) or not isValid(widget):
        return
    for one in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if isValid(one):
            yield from _under(one)


def _listens(widget: QWidget) -> bool:
    """Whether it is one of ours that does something then; Qt's own widgets have no words."""
    return isinstance(type(widget).changeEvent, FunctionType)
