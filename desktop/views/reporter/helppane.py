"""Why a question is asked, and how to stay safe while answering it: beside the form, or folded into it."""

from __future__ import annotations

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_formstate import FormState
from desktop.views.reporter.wording import Wording
from desktop.views.shared.labels import Label, rule
from desktop.views.shared.page import SidePane
from desktop.views.shared.speaking import Speaking, column


class HelpText(Speaking):
    """Follows the focus; without one it speaks of the first question of the page."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.why_title = Label("", TextStyle.SMALL_STRONG)
        self.why = Label("", TextStyle.SMALL)
        self.line = rule()
        self.safe_title = Label("", TextStyle.SMALL_STRONG, tone=Tone.WARN)
        self.safe = Label("", TextStyle.SMALL)
        layout = column(self, Space.M)
        for title, text in ((self.why_title, self.why), (self.safe_title, self.safe)):
            part = column(gap=Space.XS)
            part.addWidget(title)
            part.addWidget(text)
            layout.addLayout(part)
            if text is self.why:
                layout.addWidget(self.line)

    def show_state(self, state: FormState) -> None:
        """Show the help of the question that has the focus."""
        asked = [question.question.id for question in state.questions]
        focused = state.focus.question if state.focus else ""
        wanted = focused if focused in asked else next(iter(asked), "")
        words = self._wording.question(wanted) if wanted else None
        self._show(words.why if words else "", words.safe if words else "")

    def _show(self, why: str, safe: str) -> None:
        self.why_title.setText(self.tr("Why we ask"))
        self.safe_title.setText(self.tr("Stay safe"))
        self.why.setText(why)
        self.safe.setText(safe)
        for part in (self.why_title, self.why):
            part.setVisible(bool(why))
        for part in (self.safe_title, self.safe):
            part.setVisible(bool(safe))
        self.line.setVisible(bool(why) and bool(safe))


class HelpPane(SidePane):
    """The help at the end of the form, while there is room."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(at_end=True)
        self.text = HelpText(wording)
        self.body.addWidget(self.text)
        self.body.addStretch(1)
