"""A group of choice cards: one of several, or any of several, in as many columns as fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QSizePolicy, QWidget

from desktop.runtime.spacing import space
from desktop.runtime.theme import theme
from desktop.views.shared.choicecards import CheckCard, Choice, RadioCard

MIN_CARD_PX = 132
"""Narrower cards break words; then there are fewer columns instead."""


class ChoiceGroup(QFrame):
    """Cards for a question. `changed` carries the chosen codes in the order of the cards."""

    changed = Signal(tuple)

    def __init__(
        self,
        choices: Sequence[Choice],
        *,
        many: bool = False,
        columns: int = 4,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`many` allows several answers; `name` is the question, for screen readers."""
        super().__init__(parent)
        self._columns = columns
        self._cards: list[RadioCard | CheckCard] = []
        # Check boxes stay out of a group: Qt lets Tab stop at one button of a group only.
        self._group = None if many else QButtonGroup(self)
        self._grid = QGridLayout(self)
        space(self._grid, 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(name)
        self.add(choices)

    def add(self, choices: Sequence[Choice]) -> None:
        """More cards at the end."""
        for choice in choices:
            card = CheckCard(choice) if self._group is None else RadioCard(choice)
            if self._group is not None:
                self._group.addButton(card)
            self._cards.append(card)
            card.clicked.connect(self._tell)
        self._grid.setProperty("columns", 0)
        if not self.isVisible():
            self._arrange(self._columns)
            return
        self._fit(self.width())
        # Qt would show them a turn later: too late for the focus to go there.
        for card in self._cards:
            card.show()

    def has(self, code: str) -> bool:
        """Whether there is a card of this code."""
        return any(card.code == code for card in self._cards)

    def codes(self) -> tuple[str, ...]:
        """The chosen codes."""
        return tuple(card.code for card in self._cards if card.isChecked())

    def code(self) -> str:
        """The one chosen code, or "" when nothing is chosen."""
        return next(iter(self.codes()), "")

    def set_codes(self, codes: Iterable[str]) -> None:
        """Choose exactly these; nothing is emitted. Unknown codes are left alone."""
        wanted = set(codes)
        if self._group is not None:
            # An exclusive group refuses to have none chosen, which an unanswered question needs.
            self._group.setExclusive(False)
        for card in self._cards:
            card.setChecked(card.code in wanted)
        if self._group is not None:
            self._group.setExclusive(True)

    def say(self, choices: Sequence[Choice], name: str = "") -> None:
        """Set the words again, in another language; the codes must be the same."""
        for card, choice in zip(self._cards, choices, strict=True):
            card.say(choice)
        if name:
            self.setAccessibleName(name)

    def card(self, code: str) -> RadioCard | CheckCard:
        """The card of one code. Raises `KeyError` when there is none."""
        for card in self._cards:
            if card.code == code:
                return card
        raise KeyError(code)

    def minimumSizeHint(self) -> QSize:
        """One column must fit: more would hold a narrow window open."""
        return QSize(theme().px(MIN_CARD_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns when the words would not fit; all of one width."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Another font or language has other words' widths."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self._fit(self.width())

    def _fit(self, width: int) -> None:
        words = (card.minimumSizeHint().width() for card in self._cards)
        least = max(theme().px(MIN_CARD_PX), *words)
        gap = self._grid.horizontalSpacing()
        fitting = max(1, (width + gap) // (least + gap))
        columns = min(self._columns, fitting, len(self._cards))
        self._arrange(columns)
        for index in range(self._columns):
            # Stretching shares out what is left over, so that a column of long words would be wider.
            share = (width - gap * (columns - 1)) // columns if index < columns else 0
            self._grid.setColumnMinimumWidth(index, max(0, share))

    def _arrange(self, columns: int) -> None:
        columns = max(1, min(columns, len(self._cards)))
        if self._grid.property("columns") == columns:
            return
        self._grid.setProperty("columns", columns)
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for index in range(self._columns):
            self._grid.setColumnStretch(index, 1 if index < columns else 0)

    def _tell(self) -> None:
        self.changed.emit(self.codes())
