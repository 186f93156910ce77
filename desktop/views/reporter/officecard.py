"""The office at the side: its name, its promise, its fingerprint, and where that came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import Origin
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.officefacts import OfficeFacts
from desktop.views.reporter.officewords import OfficeWords
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class OfficeCard(Speaking):
    """Always in sight on the first page; without an office it asks for one."""

    change = Signal()

    def __init__(self, office: OfficeModel, kit: Kit) -> None:
        super().__init__()
        self._office = office
        self.card = Card()
        self.lead = Label("", TextStyle.SMALL)
        self.facts = OfficeFacts(kit)
        self.empty_title = Label("", TextStyle.LEAD)
        self.empty_text = Label("", TextStyle.MUTED)
        self.choose = Button()
        self.choose.clicked.connect(self.change)
        self.chip = Chip()
        self.again = QuietButton()
        self.again.clicked.connect(self.change)
        self.warnings = Banner()
        foot = QWidget()
        row = QHBoxLayout(foot)
        space(row, Space.S)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.again)
        self.foot = foot
        start = Qt.AlignmentFlag.AlignLeft
        for part in (self.lead, self.facts, self.empty_title, self.empty_text):
            self.card.body.addWidget(part)
        self.card.body.addWidget(self.choose, 0, start)
        self.card.body.addWidget(foot)
        layout = column(self, Space.M)
        layout.addWidget(self.card)
        layout.addWidget(self.warnings)
        office.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.lead.setText(self.tr("Your report goes to"))
        self.empty_title.setText(self.tr("No office yet"))
        self.empty_text.setText(
            self.tr("Without the file or the address of an office nothing can be sealed.")
        )
        self.choose.setText(self.tr("Choose an office"))
        self.again.setText(self.tr("Change office"))
        self.show_state()

    def show_state(self) -> None:
        """Show the accepted office, or ask for one."""
        state = self._office.snapshot
        office = state.office
        for part in (self.lead, self.facts, self.foot):
            part.setVisible(office is not None)
        for part in (self.empty_title, self.empty_text, self.choose):
            part.setVisible(office is None)
        if office is None:
            self.warnings.clear()
            return
        self.facts.show_office(office)
        words = (
            self.tr("From the office file")
            if state.origin is Origin.FILE
            else self.tr("From the address you were given")
        )
        self.chip.show_state(words, Tone.GOOD)
        texts = [OfficeWords().warning(one.code, one.where) for one in office.warnings]
        missing = len(office.missing) if state.reached else 0
        if missing:
            texts.append(self.tr("%n reviewer(s) have no key this week. The office has to act.", "", missing))
        title = self.tr("About this office") if texts else ""
        self.warnings.show_message(Tone.WARN, title, "\n".join(texts))
