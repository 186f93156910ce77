"""What does not hold in the record of what was done here, and what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.measures import Space
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.deskrecord import TrailLine
from desktop.views.shared.banner import Banner
from desktop.views.shared.speaking import Speaking, column

_WENT_BACK, _UNREADABLE = "audit_went_back", "audit_unreadable"


class TrailBanner(Speaking):
    """Hidden while the record holds. `wanted`: its action was pressed; `look` says which one that is."""

    wanted = Signal()

    def __init__(self, *, accepts: bool) -> None:
        """`accepts`: the action says that it was seen; otherwise it leads to the record."""
        super().__init__()
        self._accepts = accepts
        self._line = TrailLine()
        self.banner = Banner()
        self.banner.action.connect(self.wanted)
        side = Space.NONE if accepts else Space.M
        column(self, margins=(side, side, Space.NONE)).addWidget(self.banner)
        self.retranslate()

    def show_trail(self, line: TrailLine) -> None:
        """Tell how the record stands."""
        if line != self._line:
            self._line = line
            self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        flaw = self._line.flaw
        self.setVisible(bool(flaw) or (self._line.unmarked and self._accepts))
        if flaw:
            action = self.tr("I have seen this") if self._accepts else self.tr("See the record")
            self.banner.show_message(Tone.BAD, self._title(flaw), self._text(flaw), action)
        elif not self.isHidden():
            self.banner.show_message(
                Tone.WARN,
                self.tr("It cannot be told whether this vault is old"),
                self.tr(
                    "The mark that lies beside the vault was missing. It is made anew."
                    " If you brought this desk here without that file, that is why."
                ),
            )
        else:
            self.banner.clear()

    def _title(self, flaw: str) -> str:
        if flaw == _WENT_BACK:
            return self.tr("This vault is an older copy")
        if flaw == _UNREADABLE:
            return self.tr("The record of what was done here is damaged")
        return self.tr("The record of what was done here was changed")

    def _text(self, flaw: str) -> str:
        texts = {
            _WENT_BACK: self.tr(
                "Act {number} was done here and is not in it. If you put back a backup, that is why."
                " Otherwise somebody had this computer. You can go on working; nothing was changed."
            ),
            _UNREADABLE: self.tr(
                "It cannot be read from act {number} on. Cases can still be read."
                " Keep a copy of this desk's folder, then use your latest backup."
            ),
            "audit_altered": self.tr(
                "Act {number} does not follow from the one before. You can go on working; nothing was"
                " changed. Keep a copy of this desk's folder as it is."
            ),
            "audit_unsigned": self.tr(
                "Act {number} was not signed by you. You can go on working; nothing was changed."
                " Keep a copy of this desk's folder as it is."
            ),
        }
        return fill(texts[flaw], number=self._line.number)
