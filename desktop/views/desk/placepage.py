"""The base of the pages beside the lists: a heading, and content that fills the room."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import limit_width
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Scroller
from desktop.views.shared.speaking import Speaking, column


class PlacePage(Speaking):
    """Put content into `body`."""

    def __init__(self, *, width_px: int = 0) -> None:
        """`width_px` limits the column (pixels at 100 %); 0 lets it grow."""
        super().__init__()
        self._title = Label("", TextStyle.TITLE)
        self._subtitle = Label("", TextStyle.MUTED)
        self.body: QVBoxLayout = column(gap=Space.L)
        content = QWidget()
        inner = column(content, Space.L, (Space.XL, 28, Space.XL))
        head = column(gap=Space.XS)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        inner.addLayout(head)
        inner.addLayout(self.body, 1)
        if width_px:
            limit_width(content, width_px)
        self.scroller = Scroller(content)
        column(self).addWidget(self.scroller)

    def set_words(self, title: str, subtitle: str) -> None:
        """Set heading and sub-heading; the heading names the page."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.setAccessibleName(title)
