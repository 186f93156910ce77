"""How a report travels: now, at a moment of chance, or in a file; and whether it is kept until then."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.domain.sendtime import WINDOWS_HOURS
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.viewmodels.reporter_delivery import DeliveryModel
from desktop.views.reporter.dates import day_words
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField, SelectField
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.speaking import Speaking, column

NOW, LATER, FILE = "now", "later", "file"
KEEP = "keep"
USUAL_HOURS = 6


class Travel(Speaking):
    """Send now or at a moment of chance, or seal into a file that somebody carries."""

    chosen = Signal(object)
    """The week of the file, or None for sending it from here."""

    def __init__(self, delivery: DeliveryModel) -> None:
        super().__init__()
        self._delivery = delivery
        self.way = ChoiceField("", self._ways(), columns=3)
        self.way.changed.connect(self._pick_way)
        self.week = SelectField()
        self.week.picked.connect(lambda code: delivery.carry(int(code)))
        self.within = SelectField()
        self.within.picked.connect(lambda code: delivery.send_within(int(code)))
        self.outbox = ChoiceField("", (self._outbox(),), many=True, columns=1)
        self.outbox.changed.connect(lambda codes: delivery.use_outbox(bool(codes)))
        self.folder = PlainText("", TextStyle.SMALL, one_line=True)
        layout = column(self, Space.M)
        for part in (self.way, self.week, self.within, self.outbox, self.folder):
            layout.addWidget(part)
        delivery.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.way.set_words(self.tr("How will it travel?"))
        self.way.group.say(self._ways())
        self.week.set_words(
            self.tr("When will it be handed in?"),
            self.tr(
                "The file is sealed to the keys of that week and can be opened only if it arrives in time."
            ),
        )
        self.within.set_words(
            self.tr("Within how much time?"),
            self.tr(
                "Chance chooses the moment, so the time it arrives says less about when you wrote it."
                " Ombra must stay open until then: if you close it, nothing is sent. A computer that slept"
                " through the moment sends within half an hour after it wakes."
            ),
        )
        self.outbox.set_words(
            self.tr("If Ombra is closed or the power fails before it is sent"),
            self.tr(
                "Without this, everything is in memory only, and gone. With it, one file with a random"
                " name lies in the folder below until the report is sent. Whoever searches this computer"
                " then sees that Ombra was used, that something waits, and roughly how much; what it says"
                " and who wrote it can be read only with the eight words. Afterwards it is deleted, but an"
                " SSD or a memory stick may keep traces of deleted files."
            ),
        )
        self.outbox.group.say((self._outbox(),))
        self.folder.setAccessibleName(self.tr("Folder of the sealed outbox"))
        self.show_state()

    def show_state(self) -> None:
        """Show the way that is chosen."""
        state = self._delivery.snapshot
        later = state.hours is not None and not state.to_file
        self.way.group.set_codes((FILE if state.to_file else LATER if later else NOW,))
        self.way.group.card(FILE).setEnabled(bool(state.weeks))
        weeks = [Choice(str(week.epoch), self._days(week.opens, week.closes)) for week in state.weeks]
        self.week.select.set_choices(weeks)
        if state.epoch is not None:
            self.week.select.set_code(str(state.epoch))
        self.week.setVisible(state.to_file)
        self.within.select.set_choices([Choice(str(hours), self._hours(hours)) for hours in WINDOWS_HOURS])
        if state.hours is not None:
            self.within.select.set_code(str(state.hours))
        self.within.setVisible(later)
        self.outbox.group.set_codes((KEEP,) if state.keep else ())
        self.folder.set_text(state.folder)
        for part in (self.outbox, self.folder):
            part.setVisible(bool(state.folder) and not state.to_file)

    def _ways(self) -> tuple[Choice, ...]:
        return (
            Choice(NOW, self.tr("Send it now"), self.tr("over the connection shown at the top")),
            Choice(
                LATER,
                self.tr("Send it at a random time"),
                self.tr("so that its time says less about you; Ombra stays open"),
            ),
            Choice(
                FILE,
                self.tr("Save a sealed file"),
                self.tr("for a stick, an e-mail or a helper; only the reviewer can open it"),
            ),
        )

    def _outbox(self) -> Choice:
        return Choice(
            KEEP,
            self.tr("Keep it in a sealed outbox on this computer"),
            self.tr("You can go on later with your eight words; only what is missing is sent."),
        )

    def _pick_way(self, codes: tuple[str, ...]) -> None:
        weeks = self._delivery.snapshot.weeks
        if codes == (FILE,) and weeks:
            self._delivery.send_within(None)
            self._delivery.carry(weeks[0].epoch)
        else:
            self._delivery.send_within(USUAL_HOURS if codes == (LATER,) else None)

    def _days(self, opens: int, closes: int) -> str:
        first, last = day_words(opens), day_words(closes - 1)
        return fill(self.tr("{first} to {last}"), first=first, last=last)

    def _hours(self, hours: int) -> str:
        if hours % 24 == 0:
            return self.tr("within %n day(s)", "", hours // 24)
        return self.tr("within %n hour(s)", "", hours)
