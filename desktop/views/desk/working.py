"""Something runs: a word, a bar, and the way to stop it where there is one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import IconButton
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class Working(Speaking):
    """For work that has steps or no measure at all; files have `TaskProgress`."""

    stop = Signal()

    def __init__(self, *, can_stop: bool = False) -> None:
        super().__init__()
        self._label = Label("", TextStyle.BODY)
        self._bar = Bar()
        self._stop = IconButton("close", "")
        self._stop.setVisible(can_stop)
        self._stop.clicked.connect(self.stop)
        texts = column(gap=6)
        texts.addWidget(self._label)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        space(row, Space.S)
        row.addLayout(texts, 1)
        row.addWidget(self._stop)
        self.retranslate()

    def show_work(self, words: str, done: int = 0, total: int | None = None) -> None:
        """Say what runs, and how much of it is done when that is known."""
        self._label.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.show_share(done / total if total else None)

    def retranslate(self) -> None:
        """Name the button again."""
        self._stop.set_name(self.tr("Stop"))
