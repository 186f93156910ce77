"""A request for the name that is sealed for the custodian: who asked, when and why, and the answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from crypto.identityrequest import AUTHORISED, DENIED, IdentityRequest
from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.views.reporter.dates import day_words
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column


class RequestView(Speaking):
    """The whole record, as the reviewer signed it. `asker`: that reviewer's name, made safe to show."""

    def __init__(self, request: IdentityRequest, asker: str) -> None:
        super().__init__()
        layout = column(self, Space.S)
        layout.addWidget(self._chip(request), 0, Qt.AlignmentFlag.AlignLeft)
        asked = self.tr("{name} asked the custodian for your name on {day}, and gave this reason:")
        text = fill(asked, name=asker, day=day_words(request.requested))
        layout.addWidget(Label(text, TextStyle.BODY))
        layout.addWidget(PlainText(request.motivation, name=self.tr("Reason of the request")))
        if request.replied is not None:
            self._add_answer(request)
        layout.addWidget(Label(self._meaning(request), TextStyle.SMALL))

    def _add_answer(self, request: IdentityRequest) -> None:
        granted = self.tr("{name}, the custodian, granted it on {day}, for this reason:")
        refused = self.tr("{name}, the custodian, refused it on {day}, for this reason:")
        text = granted if request.reply == AUTHORISED else refused
        name, day = visible(request.replier, 80), day_words(request.replied or 0)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(Label(fill(text, name=name, day=day), TextStyle.BODY))
            layout.addWidget(PlainText(request.reply_motivation, name=self.tr("Reason of the answer")))

    def _chip(self, request: IdentityRequest) -> Chip:
        if request.reply == AUTHORISED:
            return Chip(self.tr("Granted: the reviewer can read your name"), Tone.WARN, "eye")
        if request.reply == DENIED:
            return Chip(self.tr("Refused: your name stays sealed"), Tone.GOOD, "lock")
        return Chip(self.tr("Not answered yet: your name is sealed"), Tone.NEUTRAL, "lock")

    def _meaning(self, request: IdentityRequest) -> str:
        if request.reply == AUTHORISED:
            return self.tr("If you did not expect this, write to the reviewer below and ask.")
        if request.reply == DENIED:
            return self.tr("The reviewer can ask again with another reason; you will see that too.")
        return self.tr("You will be told the answer here. You can say below what speaks against it.")
