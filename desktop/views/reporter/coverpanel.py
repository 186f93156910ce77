"""The switch for cover messages, with what they hide and what they do not."""

from __future__ import annotations

from desktop.runtime.errors import explain
from desktop.runtime.measures import Space, TextStyle
from desktop.viewmodels.reporter_covers import CoverModel
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.details import Details
from desktop.views.shared.fields import ChoiceField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column

ON = "on"


class CoverPanel(Speaking):
    """Off until somebody wants it; errors stand folded away."""

    def __init__(self, covers: CoverModel) -> None:
        super().__init__()
        self._covers = covers
        card = Card()
        self.switch = ChoiceField("", (self._choice(),), many=True, columns=1)
        self.switch.changed.connect(lambda codes: covers.switch(bool(codes)))
        self.said = Label("", TextStyle.SMALL)
        self.fold = Details(self.said)
        card.body.addWidget(self.switch)
        card.body.addWidget(self.fold)
        column(self, Space.NONE).addWidget(card)
        covers.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.switch.set_words(
            self.tr("Messages that say nothing"),
            self.tr(
                "While Ombra is open, sealed letters without content go to the office’s server at random"
                " times, one or two an hour. Somebody who only counts what arrives there then cannot tell"
                " which of them is your report. It does not hide that you use Ombra, nor your connection"
                " from whoever watches your network. Open for a few minutes only, it hides little. Nothing"
                " of it is stored here."
            ),
        )
        self.switch.group.say((self._choice(),))
        self.show_state()

    def show_state(self) -> None:
        """Show whether it is on, and how it went."""
        state = self._covers.snapshot
        self.switch.group.set_codes((ON,) if state.on else ())
        lines = [self.tr("%n sent since Ombra was opened", "", state.sent)]
        if state.error is not None:
            lines.append(explain(state.error).title)
        self.said.setText("\n".join(lines))
        self.fold.setVisible(state.on)

    def _choice(self) -> Choice:
        return Choice(
            ON,
            self.tr("Send messages that say nothing"),
            self.tr("Your report always goes first; on a busy server they cost this computer some work."),
        )
