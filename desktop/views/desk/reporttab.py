"""The report as a reviewer reads it: what presses, what is owed, seven lines, the account, everything."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import ended, joined, listed_plainly
from desktop.viewmodels.deskcasestate import CasePage, CaseState, ReporterLine
from desktop.views.desk.ackcard import AckCard
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.oddpanel import OddPanel
from desktop.views.desk.wholereport import WholeReport
from desktop.views.desk.wording import BETWEEN, Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.cards import Card
from desktop.views.shared.flow import Columns
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column

_TWO_COLUMNS_PX = 640
_URGENT = {"U0": Tone.BAD, "U1": Tone.BAD, "U2": Tone.WARN}


class ReportTab(Speaking):
    """Binds a case page; `ack` asks for the acknowledgement to be sent."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._page: CasePage | None = None
        self._text = ""
        self._urgency, self._unreadable = Banner(), Banner()
        self.ack = AckCard(wording)
        self._glance = FactGrid()
        self._account = Label("", TextStyle.SMALL_STRONG)
        self._narrative = PlainText("", TextStyle.BODY)
        self._card = Card(tight=True)
        self._card.body.addWidget(self._narrative)
        self.whole = WholeReport(wording)
        self.odd = OddPanel(wording)
        left, right = QWidget(), QWidget()
        reading = column(left, Space.L)
        for part in (self._glance, self._account, self._card, rule(), self.whole):
            reading.addWidget(part)
        reading.addStretch(1)
        beside = column(right)
        beside.addWidget(self.odd)
        beside.addStretch(1)
        self._columns = Columns(left, right, least_px=_TWO_COLUMNS_PX, gap=Space.XL, shares=(5, 3))
        layout = column(self, Space.L, (Space.L, Space.NONE, Space.XL))
        for banner in (self._urgency, self._unreadable, self.ack):
            layout.addWidget(banner)
        layout.addWidget(self._columns, 1)
        self.retranslate()

    def show_state(self, state: CaseState, now: int) -> None:
        """Show a case."""
        page = state.page
        if page is None:
            return
        self.ack.show_state(state, now)
        if page == self._page:
            return
        self._page = page
        self._say()

    def retranslate(self) -> None:
        """Set every word again."""
        self._account.setText(self.tr("Account"))
        self.ack.retranslate()
        self._say()

    def _say(self) -> None:
        page = self._page
        if page is None:
            return
        self._say_urgency(page)
        self._say_unreadable(page)
        self._glance.show_rows(self._lines(page))
        text = page.narrative or page.raw
        self._account.setVisible(bool(text))
        self._card.setVisible(bool(text))
        if text != self._text:
            # Laying out 90,000 characters takes a moment; once is enough.
            self._text = text
            self._narrative.set_text(text)
        self.whole.show_sections(page.sections)
        self.odd.show_oddities(page.oddities, page.sections)
        self._columns.setVisible(bool(page.sections or text))

    def _say_urgency(self, page: CasePage) -> None:
        tone = _URGENT.get(page.row.urgency) if page.row.open else None
        if tone is None:
            self._urgency.clear()
            return
        reasons = [ended(self._wording.code("urgency_reason", code)) for code in page.row.reasons]
        text = joined(*reasons, self._wording.line("urgency", page.row.urgency))
        self._urgency.show_message(tone, self._wording.code("urgency", page.row.urgency), text)

    def _say_unreadable(self, page: CasePage) -> None:
        if not page.unreadable:
            self._unreadable.clear()
        elif page.unreadable == "incident_waiting":
            self._unreadable.show_message(
                Tone.NEUTRAL,
                self.tr("The text of this report is still on its way"),
                self.tr(
                    "It was too long for one capsule and travels as a file. Fetch the files of this case."
                ),
            )
        else:
            self._unreadable.show_message(
                Tone.WARN,
                self.tr("This report cannot be shown in full"),
                self.tr(
                    "It was sealed correctly, but not written as this version expects. It is kept as it came."
                ),
            )

    def _lines(self, page: CasePage) -> list[FactRow]:
        labels = {
            "action": self.tr("What was done"),
            "service": self.tr("Service"),
            "when": self.tr("When"),
            "ground": self.tr("Ground stated"),
            "notice": self.tr("Notice"),
            "repeated": self.tr("After a restart"),
        }
        rows = [
            FactRow(labels[line.id], self._wording.values(line.values))
            for line in page.glance
            if line.id in labels
        ]
        if page.sections:
            rows.append(FactRow(self.tr("Reporter"), self._reporter(page.reporter)))
        return rows

    def _reporter(self, one: ReporterLine) -> str:
        """Who reports, and what that is worth: no name was checked by anybody."""
        said = {
            "anonymous": self.tr("Anonymous: nobody here knows who it is"),
            "pseudonymous": self.tr("A chosen name, not checked"),
            "custodian_only": self.tr("Name sealed for the custodian; it cannot be read here"),
            "named": self.tr("Named, not checked"),
        }
        anonymity = said.get(one.anonymity) or one.anonymity or self.tr("Does not say how to be known")
        lines = [BETWEEN.join((anonymity, self._wording.code("reporter_role", one.role)))]
        if one.names:
            lines.append(fill_plainly(self.tr("Says: {names}"), names=listed_plainly(one.names)))
        elif one.anonymity == "named":
            lines.append(self.tr("The report gives no name"))
        if one.no_custodian:
            lines.append(self.tr("This office has no custodian, so nobody can open the name"))
        return "\n".join(lines)
