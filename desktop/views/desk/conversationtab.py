"""The conversation: what the reporter sent, what this desk answered, and whether that is out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runtime.errors import explain_code_to_reviewer
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill, isolated
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.deskcasestate import TalkLine
from desktop.views.desk.dating import Dating
from desktop.views.desk.wording import Wording
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.gradual import GradualColumn
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column

LINES_AT_ONCE = 80
_INSET_PX = 56


class ConversationTab(Speaking):
    """The newest messages stand below; of a very long conversation the last ones are shown."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._dating = Dating(self)
        self._lines: tuple[TalkLine, ...] = ()
        self._publish_hours = 0
        self._older = Label("", TextStyle.SMALL)
        self.body = GradualColumn(Space.M)
        layout = column(self, Space.M, (Space.L, Space.NONE, Space.XL))
        layout.addWidget(self._older)
        layout.addWidget(self.body)
        layout.addStretch(1)
        self.retranslate()

    def show_lines(self, lines: tuple[TalkLine, ...], publish_hours: int) -> None:
        """Show a conversation."""
        if (lines, publish_hours) != (self._lines, self._publish_hours):
            more = publish_hours == self._publish_hours and lines[:1] == self._lines[:1]
            self._lines, self._publish_hours = lines, publish_hours
            self._build(anew=not more)

    def retranslate(self) -> None:
        """Set every word again."""
        self._build(anew=True)

    def _build(self, *, anew: bool) -> None:
        hidden = max(0, len(self._lines) - LINES_AT_ONCE)
        self._older.setVisible(hidden > 0)
        self._older.setText(fill(self.tr("{number} older messages are not shown"), number=hidden))
        self.body.show_items(self._lines[hidden:], self._message, anew=anew)

    def _message(self, line: TalkLine) -> QWidget:
        outer = QWidget()
        row = QHBoxLayout(outer)
        space(row)
        card = Card(tight=True)
        if line.ours:
            row.addSpacing(_INSET_PX)
        row.addWidget(card, 1)
        if not line.ours:
            row.addSpacing(_INSET_PX)
        head = QHBoxLayout()
        space(head, Space.M)
        head.addWidget(Label(self._title(line), TextStyle.SMALL_STRONG), 1)
        when = Label(isolated(self._dating.moment(line.at)), TextStyle.SMALL, wrap=False)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addWidget(self._text(line))
        if line.next_contact is not None:
            day = self._dating.day(line.next_contact)
            card.body.addWidget(
                Label(fill(self.tr("Next message promised by {day}"), day=day), TextStyle.SMALL)
            )
        chips = self._chips(line)
        if chips.count():
            card.body.addLayout(chips)
        return outer

    def _title(self, line: TalkLine) -> str:
        texts = {
            "report": self.tr("Report"),
            "follow_up": self.tr("Follow-up from the reporter"),
            "withdrawal": self.tr("The reporter takes the report back"),
            "newer": self.tr("A message from a newer version"),
            "acknowledgement": self.tr("Acknowledgement"),
            "question": self.tr("Question to the reporter"),
            "status": self.tr("Status"),
            "finding": self.tr("Finding"),
            "note": self.tr("Note to the reporter"),
            "identity_request": self.tr("Request for the sealed name"),
        }
        title = texts.get(line.kind, line.kind)
        if line.ours and line.status:
            return f"{title} · {self._wording.code('reporter_word', line.status)}"
        return title

    def _text(self, line: TalkLine) -> QWidget:
        if line.text:
            return PlainText(line.text, TextStyle.BODY)
        texts = {
            "report": self.tr("See the tab Report."),
            "follow_up": self.tr("What it adds stands in the tab Report."),
            "withdrawal": self.tr("No reason was given."),
            "newer": self.tr("It is kept as it came. A newer version of Ombra can read it."),
        }
        return Label(texts.get(line.kind, self.tr("Without words.")), TextStyle.MUTED)

    def _chips(self, line: TalkLine) -> FlowLayout:
        chips = FlowLayout(gap=Space.XS)
        if line.ours:
            chips.addWidget(self._posting(line))
        elif line.fault == "incident_waiting":
            chips.addWidget(Chip(self.tr("Text still on its way"), Tone.NEUTRAL))
        elif line.fault:
            title = explain_code_to_reviewer(line.fault).title
            chips.addWidget(Chip(title, Tone.WARN, "warning"))
        if line.files:
            chips.addWidget(Chip(self.tr("%n file(s)", "", line.files), Tone.NEUTRAL, "attach"))
        if line.repeats:
            chips.addWidget(Chip(self.tr("came %n more time(s)", "", line.repeats), Tone.NEUTRAL))
        return chips

    def _posting(self, line: TalkLine) -> Chip:
        if line.read:
            return Chip(self.tr("Read by the reporter"), Tone.GOOD)
        if line.posting == "posted":
            text = self.tr("Posted; on the board within {hours} h")
            return Chip(fill(text, hours=self._publish_hours), Tone.GOOD)
        if line.posting == "refused":
            return Chip(self.tr("The server refused it"), Tone.BAD)
        return Chip(self.tr("Waits in the vault; goes out with the next pull"), Tone.WARN)
