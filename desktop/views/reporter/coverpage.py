"""What stands in the window while nobody is there."""

from __future__ import annotations

from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.viewmodels.hiding import MOST_WRONG, HidingModel
from desktop.views.shared.fields import LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page


class CoverPage(Page):
    """Asks for the PIN; where none was set it says that it only covers."""

    def __init__(self, hiding: HidingModel) -> None:
        super().__init__()
        self._hiding = hiding
        self.pin = LineField(secret=True)
        self.remark = Label("", TextStyle.MUTED)
        self.body.addWidget(self.pin)
        self.body.addWidget(self.remark)
        self.use_bar()
        self.bar.back_button.hide()
        self.bar.primary.connect(self._go_on)
        self.pin.line.returnPressed.connect(self._go_on)
        hiding.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(self.tr("Paused"), "")
        self.pin.set_words(self.tr("Session PIN"))
        self.show_state()

    def show_state(self) -> None:
        """Ask for the PIN, or say that there is none."""
        state = self._hiding.snapshot
        self.pin.setVisible(state.has_pin)
        self.entry_control = self.pin.line if state.has_pin else self.bar.primary_button
        self.bar.set_words(self.tr("Open") if state.has_pin else self.tr("Go on"))
        left = fill(self.tr("Not this PIN. Tries left: {number}"), number=MOST_WRONG - state.wrong)
        self.pin.set_fault(left if state.wrong else "")
        self.remark.setText(
            self.tr("Nobody was here for a while.")
            if state.has_pin
            else self.tr("Nobody was here for a while. No PIN is set, so anybody can go on.")
        )

    def _go_on(self) -> None:
        typed = self.pin.text()
        self.pin.set_text("")
        if self._hiding.snapshot.has_pin:
            self._hiding.unlock(typed)
        else:
            self._hiding.uncover()
