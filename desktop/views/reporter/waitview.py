"""A report that waits for its moment: until when at the latest, what must stay open, two ways to end it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_sending import SendingModel, SendStage
from desktop.views.reporter.dates import hour_words
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.speaking import Speaking, column


class WaitView(Speaking):
    """Hidden unless its `SendingModel` waits."""

    def __init__(self, sending: SendingModel) -> None:
        super().__init__()
        self._sending = sending
        self.banner = Banner()
        self.stop, self.now = Button(), PrimaryButton()
        self.stop.clicked.connect(sending.cancel)
        self.now.clicked.connect(sending.send_now)
        row = QHBoxLayout()
        space(row, Space.M)
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(self.now)
        layout = column(self, Space.L)
        layout.addWidget(self.banner)
        layout.addLayout(row)
        sending.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.stop.setText(self.tr("Stop and keep it here"))
        self.now.setText(self.tr("Send it now"))
        self.show_state()

    def show_state(self) -> None:
        """Show until when it waits, and what closing the program would mean."""
        state = self._sending.snapshot
        waits = state.stage is SendStage.WAITING
        begins = waits and self.isHidden()
        self.setVisible(waits)
        if begins:
            self.now.setFocus()
        title = self.tr("It is sent at a moment that chance chooses, {time} at the latest")
        title = fill(title, time=hour_words(int(state.latest or 0)))
        self.banner.show_message(
            Tone.GOOD if state.kept else Tone.WARN, title, self._closing(kept=state.kept)
        )

    def _closing(self, *, kept: bool) -> str:
        if kept:
            return self.tr(
                "It lies in the sealed outbox. While Ombra is closed nothing is sent; open it again and enter"
                " your eight words to go on. You can use this computer for other things meanwhile."
            )
        return self.tr(
            "Keep Ombra open and the computer on. If you close Ombra, nothing is sent, and what you wrote is"
            " gone. You can use this computer for other things meanwhile."
        )
