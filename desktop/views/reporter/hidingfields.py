"""The fields about the session PIN and about an empty chair."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.hiding import LEAST_PIN
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.viewmodels.hiding import IDLE_MINUTES, WIPE_MINUTES, HidingModel
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import LineField, SelectField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class PinField(Speaking):
    """Set or drop the PIN; it is never shown again."""

    def __init__(self, hiding: HidingModel) -> None:
        super().__init__()
        self._hiding = hiding
        self.field = LineField(secret=True)
        self.set_button = Button()
        self.set_button.clicked.connect(self._set)
        self.field.line.returnPressed.connect(self._set)
        self.field.edited.connect(lambda _text: self.field.set_fault(""))
        self.field.add_beside(self.set_button)
        self.is_set = Label("", TextStyle.STRONG)
        self.drop = QuietButton()
        self.drop.clicked.connect(hiding.drop_pin)
        layout = column(self, Space.S)
        layout.addWidget(self.field)
        layout.addWidget(self.is_set)
        layout.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        hiding.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.field.set_words(
            self.tr("Session PIN"),
            fill(
                self.tr(
                    "At least {number} characters. It lasts until you close Ombra. Five wrong tries wipe"
                    " everything."
                ),
                number=LEAST_PIN,
            ),
        )
        self.set_button.setText(self.tr("Set PIN"))
        self.is_set.setText(self.tr("A PIN is set."))
        self.drop.setText(self.tr("Remove the PIN"))
        self.show_state()

    def show_state(self) -> None:
        """Show whether a PIN is set."""
        has_pin = self._hiding.snapshot.has_pin
        self.is_set.setVisible(has_pin)
        self.drop.setVisible(has_pin)

    def _set(self) -> None:
        typed = self.field.text()
        self.field.set_text("")
        if not self._hiding.set_pin(typed):
            self.field.set_fault(fill(self.tr("Type at least {number} characters"), number=LEAST_PIN))


class IdleFields(Speaking):
    """When the window covers itself, and when what is covered is wiped."""

    def __init__(self, hiding: HidingModel) -> None:
        super().__init__()
        self._hiding = hiding
        self.cover, self.wipe = SelectField(), SelectField()
        self.cover.picked.connect(lambda code: hiding.cover_after(int(code)))
        self.wipe.picked.connect(lambda code: hiding.wipe_after(int(code)))
        layout = column(self, Space.L)
        layout.addWidget(self.cover)
        layout.addWidget(self.wipe)
        hiding.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.cover.set_words(self.tr("Cover the window when nobody is here"))
        self.wipe.set_words(self.tr("Wipe everything when it was covered"))
        self.cover.select.set_choices([self._minutes(one) for one in IDLE_MINUTES])
        self.wipe.select.set_choices([self._minutes(one) for one in WIPE_MINUTES])
        self.show_state()

    def show_state(self) -> None:
        """Show the choices in force."""
        self.cover.select.set_code(str(self._hiding.snapshot.idle_minutes))
        self.wipe.select.set_code(str(self._hiding.snapshot.wipe_minutes))

    def _minutes(self, minutes: int) -> Choice:
        words = fill(self.tr("After {number} minutes"), number=minutes) if minutes else self.tr("Never")
        return Choice(str(minutes), words)
