"""The office's fingerprint in six groups of five digits, its address, and both as a QR code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.views.desk.qrcode import QrCode
from desktop.views.shared.cards import Card
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column

_GROUPS_A_LINE = 3


class FingerprintCard(Card):
    """The digits stand in two lines of three groups, as people read them aloud."""

    def __init__(self) -> None:
        super().__init__()
        self._words = FingerprintWords()
        self._digits = PlainText("", TextStyle.CODE)
        self._address = PlainText("", TextStyle.SMALL)
        self._code = QrCode()
        texts = column(gap=Space.S)
        for part in (self._words, self._digits, self._words.address, self._address):
            texts.addWidget(part)
        texts.addStretch(1)
        row = QHBoxLayout()
        space(row, Space.XL)
        row.addLayout(texts, 1)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_office(self, fingerprint: str, address: str) -> None:
        """Show digits and address."""
        groups = fingerprint.split()
        lines = (groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE))
        self._digits.set_text("\n".join(" ".join(line) for line in lines))
        self._address.set_text(address)
        self._code.show_text(address)


class FingerprintWords(Speaking):
    """The card's own words."""

    def __init__(self) -> None:
        super().__init__()
        self._head = Label("", TextStyle.STRONG)
        self._text = Label("", TextStyle.MUTED)
        self.address = Label("", TextStyle.SMALL)
        layout = column(self, Space.XS)
        layout.addWidget(self._head)
        layout.addWidget(self._text)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self._head.setText(self.tr("Fingerprint of the office"))
        self._text.setText(self.tr("Reporters compare these thirty digits before they write."))
        self.address.setText(self.tr("Address, also in the code"))
