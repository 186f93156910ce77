"""Leaving a reviewer out, and sending without one who has no key; the same for reports and follow-ups."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from desktop.domain.safe_text import visible
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_recipients import Recipient, RecipientsModel
from desktop.views.reporter.officewords import reason_words
from desktop.views.shared.banner import Banner
from desktop.views.shared.choicecards import CheckCard, Choice
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column


class RecipientsView(Speaking):
    """A tick for each reviewer to leave out, and one for each whose key is missing."""

    def __init__(self, recipients: RecipientsModel) -> None:
        super().__init__()
        self._recipients = recipients
        self.title = Label("", TextStyle.STRONG)
        self.text = Label("", TextStyle.SMALL)
        self.grid = QGridLayout()
        space(self.grid, 10)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.cards: dict[int, CheckCard] = {}
        self._names: tuple[tuple[int, str], ...] | None = None
        self.missing = column(gap=Space.S)
        layout = column(self, Space.S)
        for part in (self.title, self.text):
            layout.addWidget(part)
        layout.addLayout(self.grid)
        layout.addLayout(self.missing)
        recipients.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.title.setText(self.tr("Leave a reviewer out"))
        self._names = None
        self.show_state()

    def show_state(self) -> None:
        """Show who is left out, and who has no key."""
        state = self._recipients.snapshot
        if not state.all:
            self.text.setText(self.tr("Choose an office first; then its reviewers stand here."))
        elif state.can_leave_out:
            self.text.setText(
                self.tr(
                    "Whoever you leave out cannot open the report. Nobody outside, not even the server,"
                    " can tell that somebody was left out."
                )
            )
        else:
            self.text.setText(self.tr("This office has one reviewer only, so nobody can be left out here."))
        self._show_cards(state.all if state.can_leave_out else ())
        self._show_missing(tuple(one for one in state.all if one.lacking and not one.left_out))

    def _show_cards(self, all_: tuple[Recipient, ...]) -> None:
        names = tuple((one.slot, one.name) for one in all_)
        if names != self._names:
            self._names = names
            clear(self.grid)
            self.cards = {}
            for at, one in enumerate(all_):
                card = CheckCard(
                    Choice(str(one.slot), fill(self.tr("Leave out {name}"), name=visible(one.name, 80)))
                )
                card.clicked.connect(lambda _=False, slot=one.slot: self._leave_out(slot))
                self.cards[one.slot] = card
                self.grid.addWidget(card, at // 2, at % 2)
        for one in all_:
            self.cards[one.slot].setChecked(one.left_out)

    def _leave_out(self, slot: int) -> None:
        self._recipients.leave_out(slot, self.cards[slot].isChecked())
        # The last one stays in, whatever was clicked.
        self.show_state()

    def _show_missing(self, lacking: tuple[Recipient, ...]) -> None:
        clear(self.missing)
        for one in lacking:
            banner = Banner()
            self.missing.addWidget(banner)
            banner.action.connect(lambda slot=one.slot, on=not one.waived: self._recipients.waive(slot, on))
            title = f"{visible(one.name, 80)}: {reason_words(one)}"
            if one.waived:
                text = self.tr("The report goes without this reviewer.")
                banner.show_message(Tone.NEUTRAL, title, text, self.tr("Wait for this reviewer instead"))
            else:
                text = self.tr(
                    "You can wait, or send now without this reviewer, who then cannot open the report."
                )
                banner.show_message(Tone.WARN, title, text, self.tr("Send without this reviewer"))
