"""What went wrong, who must act, and the code folded away: one banner for every page of the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from desktop.runtime.errors import explain_to_reviewer
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import joined
from desktop.views.shared.banner import Banner
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import column

_STOPPED = "cancelled"


class FailureBanner(Banner):
    """Hidden while nothing is wrong; a `compact` one folds everything but the headline away."""

    def __init__(self, *, compact: bool = False) -> None:
        super().__init__()
        self._compact = compact
        self._failure: Exception | None = None
        self._action = ""
        self._more = Label("", TextStyle.SMALL)
        self._who = Label("", TextStyle.SMALL)
        self._code = PlainText("", TextStyle.CODE, one_line=True)
        content = QWidget()
        inside = column(content, Space.XS)
        inside.addWidget(self._more)
        inside.addWidget(self._who)
        inside.addWidget(self._code)
        self._details = Details(content)
        self.body.addWidget(self._details)
        self.clear()

    def show_failure(self, failure: Exception | None, action: str = "") -> None:
        """Say what went wrong; None and what a person stopped themselves are no failures."""
        if failure is not None and getattr(failure, "code", "") == _STOPPED:
            failure = None
        self._failure, self._action = failure, action
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if self._failure is None:
            self.show_message(Tone.NEUTRAL, "")
            return
        explained = explain_to_reviewer(self._failure)
        self._who.setText(self._acts(explained.acts))
        self._code.set_text(explained.code)
        self._more.setText(joined(explained.happened, explained.todo))
        self._more.setVisible(self._compact)
        self.show_error(explained, self._action)
        if self._compact:
            self.show_message(Tone.BAD, explained.title, "", self._action)
            self._details.set_summary(self.tr("What to do"))

    def _acts(self, acts: str) -> str:
        texts = {
            "us": self.tr("Who can help: the makers of Ombra. The fault is in the program."),
            "environment": self.tr("Who can help: you, at this computer or its network."),
            "peer": self.tr("Who can help: the other side, as a rule who runs the server."),
            "user": self.tr("Who can help: you."),
        }
        return texts.get(acts, texts["us"])
