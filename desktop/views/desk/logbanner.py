"""What the last pull found wrong with the server's log, in two sentences, and the way to all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.palette import Tone
from desktop.viewmodels.deskpullstate import PullState
from desktop.views.desk.serverfaults import FaultWords
from desktop.views.shared.banner import Banner
from desktop.views.shared.speaking import Speaking, column

_OF_TIME = frozenset({"log_old", "log_ahead"})
"""Somebody's clock, or a server that was down: no lie yet."""


class LogBanner(Speaking):
    """Hidden while the log holds. `wanted`: the person wants to see all of it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = FaultWords(self)
        self._state = PullState()
        self.banner = Banner()
        self.banner.action.connect(self.wanted)
        column(self).addWidget(self.banner)
        self.retranslate()

    def show_state(self, state: PullState) -> None:
        """Tell what the last pull found."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        log = self._state.log
        self.setVisible(log is not None and bool(log.alarms or log.missing or log.not_given or log.failure))
        if log is None or self.isHidden():
            self.banner.clear()
        elif log.alarms:
            first = next((one for one in log.alarms if one not in _OF_TIME), log.alarms[0])
            title = (
                self.tr("The time of the server's log is wrong")
                if first in _OF_TIME
                else self.tr("The server's log does not hold")
            )
            tone = Tone.WARN if first in _OF_TIME else Tone.BAD
            self.banner.show_message(tone, title, self._words.words(first), self._see())
        elif log.failure:
            title = self.tr("The server's log could not be checked")
            self.banner.show_message(Tone.WARN, title, self.tr("The next pull tries again."))
        elif log.not_given:
            text = self.tr("In its log, but never given to this desk: %n", "", log.not_given)
            self.banner.show_message(Tone.BAD, self.tr("The server holds reports back"), text, self._see())
        else:
            text = self.tr("It took them, but its log lacks them: %n", "", log.missing)
            self.banner.show_message(Tone.WARN, self.tr("The server lost reports"), text, self._see())

    def _see(self) -> str:
        return self.tr("See what was found")
