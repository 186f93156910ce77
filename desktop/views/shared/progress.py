"""A running task: what it does, how far it is, how fast, and the buttons to hold or stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.progress import ProgressStep
from desktop.runtime.amounts import done_words, rate_words, size_words
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill, known, say
from desktop.runtime.spacing import space
from desktop.views.shared.bar import Bar
from desktop.views.shared.buttons import IconButton
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class TaskProgress(Speaking):
    """One task's progress. The amounts are bytes unless `counts` says they are items."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)
    """True: hold the task; False: go on."""

    def __init__(self, label: str = "", *, can_pause: bool = False, can_cancel: bool = True) -> None:
        super().__init__()
        self._step = ProgressStep()
        self._rate: float | None = None
        self._paused = False
        self._counts = False
        self._label = Label(label, TextStyle.BODY)
        self._amount = Label("", TextStyle.SMALL, wrap=False)
        self._bar = Bar()
        self._pause = IconButton("pause", "")
        self._pause.clicked.connect(lambda: self.pause_requested.emit(not self._paused))
        self._cancel = IconButton("close", "")
        self._cancel.clicked.connect(self.cancel_requested)
        words = QHBoxLayout()
        space(words, Space.M)
        words.addWidget(self._label, 1)
        words.addWidget(self._amount)
        texts = column(gap=6)
        texts.addLayout(words)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        space(row, Space.S)
        row.addLayout(texts, 1)
        row.addWidget(self._pause)
        row.addWidget(self._cancel)
        # Only now: a widget without a parent that is made visible would open a window of its own.
        self._pause.setVisible(can_pause)
        self._cancel.setVisible(can_cancel)
        self.retranslate()

    def set_label(self, label: str) -> None:
        """Say what the task is about ("Sending 3 files")."""
        self._label.setText(label)
        self.retranslate()

    def count_items(self) -> None:
        """The amounts are numbers of items, not bytes."""
        self._counts = True
        self.retranslate()

    def show_step(self, step: ProgressStep, rate_bytes_per_s: float | None = None) -> None:
        """Show how far the task is; an unknown total shows a soft full bar."""
        self._step = step
        self._rate = rate_bytes_per_s
        words = f"task.{step.phase}"
        if known(words):
            self._label.setText(say(words))
        self.retranslate()

    def set_paused(self, paused: bool) -> None:
        """Show the task as held."""
        self._paused = paused
        self.retranslate()

    def retranslate(self) -> None:
        """Set the numbers and names again."""
        step = self._step
        self._bar.show_share(step.done / step.total if step.total else None)
        self._amount.setText(self._amount_words())
        self._bar.setAccessibleName(self._label.text() or self.tr("Progress"))
        self._bar.setAccessibleDescription(self._amount.text())
        self._pause.set_icon_name("play" if self._paused else "pause")
        self._pause.set_name(self.tr("Go on") if self._paused else self.tr("Pause"))
        self._cancel.set_name(self.tr("Stop"))

    def _amount_words(self) -> str:
        step = self._step
        if self._paused:
            return self.tr("Paused")
        if self._counts:
            done, total = self.locale().toString(step.done), step.total
            if not total:
                return done
            return fill(self.tr("{done} of {total}"), done=done, total=self.locale().toString(total))
        if not step.total:
            return size_words(step.done) if step.done else ""
        words = done_words(step.done, step.total)
        return f"{words} · {rate_words(self._rate)}" if self._rate else words
