"""The question by which way the server is reached; hidden when there is only one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal

from desktop.viewmodels.deskroutes import Way
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField


class WayField(ChoiceField):
    """`picked` carries the code of a `Way`."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__("", self._ways(), columns=2)
        self.changed.connect(lambda codes: self.picked.emit(codes[0]) if codes else None)
        self._name()

    def show_ways(self, ways: Sequence[Way], chosen: Way) -> None:
        """Offer these; one alone needs no question."""
        self.setVisible(len(ways) > 1)
        self.group.set_codes((chosen.value,))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        question = self.tr("How is the server reached?")
        self.group.say(self._ways(), question)
        self.set_words(
            question, self.tr("Through Tor, nobody on the way learns that this computer is a review desk.")
        )

    def _ways(self) -> list[Choice]:
        return [
            Choice(Way.TOR, self.tr("Through Tor"), self.tr("Tor must be running on this computer.")),
            Choice(Way.DIRECT, self.tr("Directly"), self.tr("Your network and the server see each other.")),
        ]
