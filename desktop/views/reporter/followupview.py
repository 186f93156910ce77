"""Writing an answer: a text, more evidence, whom to leave out again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.viewmodels.reporter_sending import SendStage
from desktop.views.reporter.additionsview import AdditionsView
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.reporter.restview import RestView
from desktop.views.reporter.sendingview import SendingView
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import Card
from desktop.views.shared.details import Details
from desktop.views.shared.fields import LongField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class FollowUpView(Speaking):
    """The editor while it is open; its own sending below it."""

    sent = Signal()

    def __init__(self, follow_up: FollowUpModel, kit: Kit) -> None:
        super().__init__()
        self._follow_up = follow_up
        self._kit = kit
        self.card = Card(main=True)
        self.title = Label("", TextStyle.LEAD)
        self.text = LongField(rows=6)
        self.text.edited.connect(follow_up.type)
        self.rest = RestView(follow_up, kit.wording)
        self.rest.taken.connect(self._write_below)
        self.files = EvidenceList(follow_up.evidence, kit)
        self.files_fold = Details(self.files)
        self.additions = AdditionsView(follow_up, kit.wording)
        self.recipients = RecipientsView(follow_up.recipients)
        self.reminder = Label("", TextStyle.SMALL)
        inner = QWidget()
        fold = column(inner, Space.S)
        fold.addWidget(self.reminder)
        fold.addWidget(self.recipients)
        self.people_fold = Details(inner)
        self.people_fold.unfold()  # whom the report left out is not known here: a question for each message
        self.send, self.away = PrimaryButton(icon_name="send"), Button()
        self.send.clicked.connect(self._send)
        self.away.clicked.connect(follow_up.put_away)
        self.sending = SendingView(follow_up.sending)
        self.sending.leave.connect(follow_up.sending.forget)
        buttons = QHBoxLayout()
        space(buttons, Space.M)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        for part in (self.title, self.rest, self.text, self.additions, self.files_fold, self.people_fold):
            self.card.body.addWidget(part)
        self.card.body.addLayout(buttons)
        layout = column(self, Space.M)
        layout.addWidget(self.card)
        layout.addWidget(self.sending)
        for changed in (follow_up.changed, follow_up.sending.changed):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Add to your report"))
        self.text.set_words(
            self.tr("Your message"), self.tr("It is sealed and sent like the report, with the same words.")
        )
        self.files_fold.set_summary(self.tr("Add files or describe something"))
        self.people_fold.set_summary(self.tr("Who can open it"))
        self.reminder.setText(
            self.tr("Whom you left out of your report is not remembered here. Leave them out again.")
        )
        self.send.setText(self.tr("Seal and send"))
        self.away.setText(self.tr("Not now"))
        self.show_state()

    def _send(self) -> None:
        self._follow_up.send(self._kit.wording.code_of_language, self.additions.words())

    def _write_below(self) -> None:
        """Go on writing under the question that was taken up."""
        self.text.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.text.editor.setFocus()

    def show_state(self) -> None:
        """Show the editor, or the sending."""
        state, sending = self._follow_up.snapshot, self._follow_up.sending.snapshot
        on_the_way = sending.stage not in (SendStage.IDLE, SendStage.DONE)
        self.card.setVisible(state.writing and not on_the_way)
        self.sending.setVisible(on_the_way)
        self.text.set_text(state.text)
        self.send.setEnabled(state.ready)
