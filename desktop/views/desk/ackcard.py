"""The acknowledgement that is owed: what it says, to whom, and one button that sends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.viewmodels.deskcasestate import CaseState
from desktop.views.desk.dating import Dating
from desktop.views.desk.wording import Wording
from desktop.views.shared.buttons import PrimaryButton, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText


class AckCard(Card):
    """Hidden once somebody has answered, and where nobody can."""

    send = Signal()
    edit = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__(main=True)
        self._wording = wording
        self._dating = Dating(self)
        self._state: CaseState | None = None
        self._now = 0
        self._head = Label("", TextStyle.STRONG)
        self._text = PlainText("", TextStyle.BODY)
        self._remark = Label("", TextStyle.SMALL)
        self.button = PrimaryButton(icon_name="send")
        self.button.clicked.connect(self.send)
        self._edit = QuietButton(icon_name="pen")
        self._edit.clicked.connect(self.edit)
        buttons = FlowLayout(gap=Space.L)
        for button in (self.button, self._edit):
            buttons.addWidget(button)
            buttons.setAlignment(button, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._head, self._text, self._remark):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.hide()

    def show_state(self, state: CaseState, now: int) -> None:
        """Show what one click sends."""
        self._state, self._now = state, now
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        state = self._state
        page = None if state is None else state.page
        if state is None or page is None:
            return
        row = page.row
        self.setVisible(row.open and not row.acknowledged and not row.unanswerable)
        self._head.setText(self._due(state))
        self._text.set_text(state.envelope.acknowledgement)
        remark = self.tr(
            "In {language}, signed by {signer}, sealed to this reporter alone."
            " It can be read within {hours} h of sending and promises the next message within 30 days."
        )
        language = self._wording.language(state.envelope.language)
        words = {"language": language, "signer": state.envelope.signer, "hours": state.envelope.publish_hours}
        self._remark.setText(fill(remark, **words))
        self.button.setText(self.tr("Acknowledge"))
        self.button.setEnabled(not state.sending)
        self._edit.setText(self.tr("Write it differently"))

    def _due(self, state: CaseState) -> str:
        clock = None if state.page is None else state.page.row.clock
        if clock is None:
            return self.tr("This report is not acknowledged yet")
        if clock.state == "overdue":
            return self.tr("The acknowledgement is overdue")
        left = self._dating.left(clock.due, self._now)
        return fill(self.tr("Not acknowledged yet; {left} left"), left=left)
