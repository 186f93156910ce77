"""Messages of a conversation: the reviewer's, verified, and one's own of this run."""

from __future__ import annotations

from desktop.domain.safe_text import visible
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_followup import OwnNote
from desktop.viewmodels.reporter_talk import Reply
from desktop.views.reporter.dates import day_words, hour_words
from desktop.views.reporter.logtexts import Status
from desktop.views.reporter.requestview import request_parts
from desktop.views.reporter.talktexts import kind_words
from desktop.views.reporter.wording import Wording
from desktop.views.shared.cards import Card
from desktop.views.shared.chips import Chip
from desktop.views.shared.flow import FlowLayout
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column


class ReplyView(Speaking):
    """One reply: who signed it, what kind, when, the text, the status it sets."""

    def __init__(self, reply: Reply, wording: Wording) -> None:
        super().__init__()
        card = Card()
        column(self).addWidget(card)
        head = FlowLayout(last_at_end=True)
        name = visible(reply.reviewer_name, 80)
        head.addWidget(Label(kind_words(reply.kind), TextStyle.STRONG, wrap=False))
        head.addWidget(Label(day_words(reply.written), TextStyle.SMALL, wrap=False))
        signed = fill(self.tr("Signed by {name}, verified"), name=name)
        head.addWidget(Chip(signed, Tone.GOOD))
        card.body.addLayout(head)
        if reply.text:
            card.body.addWidget(PlainText(reply.text, name=self.tr("Message")))
        if reply.identity is not None:
            for part in request_parts(reply.identity, name):
                card.body.addWidget(part)
        for words in self._remarks(reply, wording):
            card.body.addWidget(Label(words, TextStyle.SMALL))

    def _remarks(self, reply: Reply, wording: Wording) -> list[str]:
        found = []
        if reply.status:
            status = wording.code("reporter_word", reply.status).label
            found.append(fill(self.tr("Status of your report: {status}"), status=visible(status, 60)))
        if reply.next_contact is not None:
            text = self.tr("The reviewer promises the next message by {day}.")
            found.append(fill(text, day=day_words(reply.next_contact)))
        if not reply.complete:
            found.append(self.tr("Parts of this message are still missing. Look again to read them."))
        return found


class OwnNoteView(Speaking):
    """What was sent in this run; after closing the window nothing here remembers it."""

    def __init__(self, note: OwnNote, status: Status | None = None) -> None:
        """`status` is how far it is by the public log, once that was read."""
        super().__init__()
        card = Card()
        column(self).addWidget(card)
        head = FlowLayout(last_at_end=True)
        head.addWidget(Label(self._title(note), TextStyle.STRONG, wrap=False))
        head.addWidget(Label(hour_words(note.sent_at), TextStyle.SMALL, wrap=False))
        if status is None:
            head.addWidget(Chip(self.tr("Receipt verified"), Tone.GOOD))
        else:
            head.addWidget(Chip(status.text, status.tone))
        card.body.addLayout(head)
        if note.text:
            card.body.addWidget(PlainText(note.text, name=self.tr("Message")))
        for name in note.files:
            card.body.addWidget(PlainText(name, TextStyle.SMALL, one_line=True))

    def _title(self, note: OwnNote) -> str:
        if note.withdrawal:
            return self.tr("You withdrew your report")
        return self.tr("You noted this in the diary") if note.diary else self.tr("You added this")
