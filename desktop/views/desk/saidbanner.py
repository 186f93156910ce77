"""What became of the reply that was sent last: stored, out, or still waiting for the server."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.runtime.measures import Space
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.deskcasestate import CaseState, Saying
from desktop.views.desk.failure import FailureBanner
from desktop.views.shared.banner import Banner
from desktop.views.shared.speaking import Speaking, column


class SaidBanner(Speaking):
    """`again` asks to post once more, `dismiss` that the remark was read."""

    again = Signal()
    dismiss = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = CaseState()
        self._banner = Banner()
        self._banner.action.connect(self.dismiss)
        self.failure = FailureBanner()
        self.failure.action.connect(self._act)
        layout = column(self, Space.S)
        layout.addWidget(self._banner)
        layout.addWidget(self.failure)
        self.retranslate()

    def show_state(self, state: CaseState) -> None:
        """Show what became of it."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        state = self._state
        self._say(state)
        shown = state.send_failure if state.draft is None else None
        words = self.tr("Send again") if state.said is not None else self.tr("Close")
        self.failure.show_failure(shown, words)
        self.setVisible(not self._banner.isHidden() or not self.failure.isHidden())

    def _say(self, state: CaseState) -> None:
        if state.saved_as:
            self._banner.show_message(
                Tone.GOOD, self.tr("The copy is saved"), state.saved_as, self.tr("Close")
            )
        elif state.said is None:
            self._banner.clear()
        elif state.posted:
            text = self.tr("The reporter can read it within {hours} h, when they come back with their words.")
            hours = fill(text, hours=state.envelope.publish_hours)
            self._banner.show_message(Tone.GOOD, self._posted(state.said), hours, self.tr("Close"))
        elif state.send_failure is not None:
            kept = self.tr("Your reply is kept in the vault")
            self._banner.show_message(
                Tone.WARN, kept, self.tr("It is signed and sealed, and goes out later.")
            )
        else:
            self._banner.show_message(Tone.NEUTRAL, self.tr("Your reply is on its way"))

    def _posted(self, said: Saying) -> str:
        texts = {
            Saying.ACKNOWLEDGE: self.tr("The acknowledgement is posted"),
            Saying.QUESTION: self.tr("The question is posted"),
            Saying.STATUS: self.tr("The status is posted"),
            Saying.NOTE: self.tr("The note is posted"),
        }
        return texts[said]

    def _act(self) -> None:
        if self._state.said is not None:
            self.again.emit()
        else:
            self.dismiss.emit()
