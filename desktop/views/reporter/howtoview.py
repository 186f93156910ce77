"""How-to cards, folded away: how to get a list of participants, how to save an original mail."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.howto import HowToCard, HowToGroup
from desktop.runtime.measures import Space, TextStyle
from desktop.views.reporter.wording import Wording
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column
from desktop.views.shared.taborder import chain_soon


class HowToView(Speaking):
    """A fold for each kind of proof; in it a heading and numbered steps for each kind of service."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.folds: list[Details] = []
        self._parts = column(self, Space.XS)
        self.retranslate()

    def retranslate(self) -> None:
        """Build the cards anew in the language of the moment."""
        clear(self._parts)
        self.folds = [Details(_cards(group), group.title) for group in self._wording.how_to.groups]
        for fold in self.folds:
            self._parts.addWidget(fold)
        chain_soon(self)  # in another language they are new, and would come last


def _cards(group: HowToGroup) -> QWidget:
    inner = QWidget()
    parts = column(inner, Space.S)
    parts.addWidget(Label(group.lead, TextStyle.BODY))
    for card in group.cards:
        parts.addWidget(Label(card.title, TextStyle.STRONG))
        parts.addWidget(Label(_steps(card), TextStyle.BODY))
    return inner


def _steps(card: HowToCard) -> str:
    steps = [f"{number}. {step}" for number, step in enumerate(card.steps, 1)]
    return "\n".join([*steps, *([card.note] if card.note else [])])
