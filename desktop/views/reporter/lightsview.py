"""Six lights: what a service owes to whoever it acts against, and how much of it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.completeness import Light, Lit
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_quirks import LampState
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.glyph import Glyph
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import clear, column

ICONS = {
    Lit.TOLD: ("check", "good"),
    Lit.NOT_KNOWN: ("minus", "muted"),
    Lit.OPEN: ("pen", "accent"),
    Lit.NOT_NEEDED: ("minus", "muted"),
}


class LightsView(Card):
    """A line for each light: an icon, its words, how far it is lit, and a way to the question."""

    def __init__(self, jump: Callable[[FieldKey], object]) -> None:
        super().__init__()
        self._jump = jump
        self._shown: tuple[LampState, ...] = ()
        self.title = Label(self.tr("What they owed you to say"), TextStyle.LEAD)
        self.text = Label(
            self.tr(
                "Six things that whoever takes something down should tell the person hit. What is open here"
                " is theirs to answer, not yours: leave it open if you do not know."
            ),
            TextStyle.SMALL,
        )
        self.rows = column(gap=Space.XS)
        self.buttons: list[QuietButton] = []
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        self.body.addLayout(self.rows)
        self.hide()

    def steps(self, lights: Sequence[LampState]) -> Iterator[None]:
        """Show these; none hides the card, and equal ones are left as they stand."""
        if tuple(lights) == self._shown:
            return
        self._shown = ()  # only what stands whole is left as it stands
        clear(self.rows)
        self.buttons.clear()
        self.setVisible(bool(lights))
        for one in lights:
            yield
            self.rows.addLayout(self._row(one))
        self._shown = tuple(lights)

    def _row(self, lamp: LampState) -> QHBoxLayout:
        row = QHBoxLayout()
        space(row, Space.S)
        lit = Lit(lamp.lit)
        icon, role = ICONS[lit]
        words = f"{light_words(Light(lamp.light))} · {lit_words(lit)}"
        row.addWidget(Glyph(icon, role), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(words, TextStyle.BODY), 1)
        if lit is Lit.OPEN and lamp.key is not None:
            button = QuietButton(self.tr("Go there"))
            button.setAccessibleName(f"{button.text()}: {light_words(Light(lamp.light))}")
            key = lamp.key
            button.clicked.connect(lambda: self._jump(key))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        return row


def light_words(light: Light) -> str:
    """What a light stands for."""
    translate = QCoreApplication.translate
    return {
        Light.RESTRICTION: translate("lights", "What was restricted, and where"),
        Light.FACTS: translate("lights", "Which facts it was based on"),
        Light.AUTOMATION: translate("lights", "Whether a machine decided"),
        Light.LAW: translate("lights", "If it was illegal: under which law"),
        Light.CLAUSE: translate("lights", "If it broke the rules: which rule"),
        Light.REDRESS: translate("lights", "How to appeal"),
    }[light]


def lit_words(lit: Lit) -> str:
    """How far it is lit."""
    translate = QCoreApplication.translate
    return {
        Lit.TOLD: translate("lights", "in your report"),
        Lit.NOT_KNOWN: translate("lights", "not said to you, and your report says so"),
        Lit.OPEN: translate("lights", "open"),
        Lit.NOT_NEEDED: translate("lights", "not asked here"),
    }[lit]
