"""Which of the two it was: an hour that the end of summer time made come twice."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.messages import fill
from desktop.viewmodels.reporter_times import FIRST, SECOND, UNKNOWN, WHICH
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField
from desktop.views.shared.speaking import Speaking, column

COLUMNS = 3


class _Cards(ChoiceField):
    """Named after the time that is meant, since a page may ask this of several."""

    meant = ""

    def retranslate(self) -> None:
        """Say both to whoever hears the page."""
        super().retranslate()
        self.group.setAccessibleName(f"{self.meant}: {self._question}")


class WhichOfTwo(Speaking):
    """Three cards, made when a doubled hour is first typed: most people never see them."""

    chosen = Signal()

    def __init__(self, question: str, *, of_the_end: bool = False) -> None:
        """`question` names the time that is meant; `of_the_end`: it is the end of something."""
        super().__init__()
        self._question = question
        self._of_the_end = of_the_end
        self._code = ""
        self._doubled: tuple[str, str] | None = None
        self.cards: _Cards | None = None
        self._column = column(self)
        self.hide()

    def show_state(self, doubled: tuple[str, str] | None, which: str) -> None:
        """Ask for these two UTC offsets; None asks nothing."""
        self._code, self._doubled = (which if doubled else ""), doubled
        if doubled is not None:
            cards = self.cards or self._make()
            cards.group.say(self._choices(doubled))
            cards.group.set_codes((which,) if which else ())
        self.setVisible(doubled is not None)

    def code(self) -> str:
        """What was chosen, or nothing."""
        return self._code

    def ask_about(self, question: str) -> None:
        """Name the time that is meant, in the language of now."""
        self._question = question

    def retranslate(self) -> None:
        """Set the words of cards that are there."""
        if self.cards is not None:
            self._say(self.cards)

    def _make(self) -> ChoiceField:
        self.cards = _Cards("", self._choices(("", "")), columns=COLUMNS)
        self._say(self.cards)
        self.cards.changed.connect(self._pick)
        self._column.addWidget(self.cards)
        return self.cards

    def _say(self, cards: _Cards) -> None:
        cards.meant = self._question
        cards.set_words(
            self.tr("Which of the two was the end?")
            if self._of_the_end
            else self.tr("Which of the two was it?")
        )
        if self._doubled is not None:
            cards.group.say(self._choices(self._doubled))

    def _choices(self, doubled: tuple[str, str]) -> tuple[Choice, ...]:
        offset = self.tr("UTC{offset}")
        first, second = (fill(offset, offset=one) for one in doubled)
        words = {
            FIRST: (self.tr("The first one"), first),
            SECOND: (self.tr("The second one, an hour later"), second),
            UNKNOWN: (self.tr("I do not know"), ""),
        }
        return tuple(Choice(code, *words[code]) for code in WHICH)

    def _pick(self, codes: tuple[str, ...]) -> None:
        self._code = next(iter(codes), "")
        self.chosen.emit()
