"""How the server is reached, in a line, with the way to the page where that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.views.reporter.officewords import connection_words
from desktop.views.shared.buttons import Button
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class ConnectionPanel(Speaking):
    """The present connection, and a button to change it."""

    change = Signal()

    def __init__(self, office: OfficeModel) -> None:
        super().__init__()
        self._office = office
        card = Card()
        self.title, self.text = Label("", TextStyle.LEAD), Label("", TextStyle.MUTED)
        self.chip = Chip()
        self.choose = Button()
        self.choose.clicked.connect(self.change)
        start = Qt.AlignmentFlag.AlignLeft
        card.body.addWidget(self.title)
        card.body.addWidget(self.chip, 0, start)
        card.body.addWidget(self.text)
        card.body.addWidget(self.choose, 0, start)
        column(self, Space.NONE).addWidget(card)
        office.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Connection"))
        self.text.setText(
            self.tr("Through Tor, neither the office's server nor your network can tell who is calling.")
        )
        self.choose.setText(self.tr("Choose a connection"))
        self.show_state()

    def show_state(self) -> None:
        """Show how it is now."""
        self.chip.show_state(*connection_words(self._office.snapshot))
