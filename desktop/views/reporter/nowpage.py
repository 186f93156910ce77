"""While it is happening: note the time, six steps that need no network, four answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_now import NOTED, Note, NowModel
from desktop.views.shared.buttons import Button, IconButton, QuietButton
from desktop.views.shared.cards import ActionCard, Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.select import Select
from desktop.views.shared.speaking import Speaking, column, take_away
from desktop.views.shared.taborder import chain


class NoteView(Speaking):
    """One noted time: the second, what happened, and a way to take it away."""

    def __init__(self, note: Note, now: NowModel) -> None:
        super().__init__()
        self._note = note
        self.clock = PlainText(note.second, TextStyle.CODE, one_line=True)
        self.clock.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.what = Select()
        self.what.picked.connect(lambda what: now.name(note.key, what))
        self.remove = IconButton("trash", "")
        self.remove.clicked.connect(lambda: now.remove(note.key))
        row = QHBoxLayout(self)
        space(row, Space.M)
        row.addWidget(self.clock)
        row.addWidget(self.what, 1)
        row.addWidget(self.remove)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.what.set_choices([Choice(what, noted_words(what)) for what in NOTED])
        self.what.setAccessibleName(fill(self.tr("What happened at {time}"), time=self._note.second))
        self.remove.set_name(fill(self.tr("Remove the time {time}"), time=self._note.second))
        self.show_note(self._note)

    def show_note(self, note: Note) -> None:
        """Show what was chosen."""
        self._note = note
        self.what.set_code(note.what)


class NowPage(Page):
    """The reviewer cannot stop a shutdown; the page says so first."""

    leave = Signal()

    answer = Signal(str)
    """To the four answers, with the noted times in words."""

    check = Signal()
    """To the safety check."""

    def __init__(self, now: NowModel) -> None:
        super().__init__()
        self._now = now
        self.views: dict[int, NoteView] = {}
        self.clock_card = ActionCard(main=True)
        self.note = Button(icon_name="clock")
        self.note.clicked.connect(now.note)
        self.clock_card.add_at_end(self.note)
        self.notes = column(gap=Space.S)
        self.clock_card.body.addLayout(self.notes)
        self.steps_card = Card()
        self.steps_title = Label("", TextStyle.LEAD)
        self.steps_card.body.addWidget(self.steps_title)
        self.steps = [Label("", TextStyle.BODY) for _ in range(6)]
        for step in self.steps:
            self.steps_card.body.addWidget(step)
        self.safety = QuietButton(icon_name="shield")
        self.safety.clicked.connect(self.check)
        self.body.addWidget(self.clock_card)
        self.body.addWidget(self.steps_card)
        self.body.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        self.entry_control = self.note
        self.use_bar()
        self.bar.back.connect(self.leave)
        self.bar.primary.connect(lambda: self.answer.emit(self.account()))
        now.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("It is happening now"),
            self.tr(
                "The reviewer cannot stop a shutdown. What you do in the next minutes keeps the event and the"
                " proof alive. Nothing on this page needs a network."
            ),
        )
        self.clock_card.set_words(
            self.tr("Note the time"),
            self.tr("To the second, by the clock of this computer. It goes with your four answers."),
        )
        self.note.setText(self.tr("Note the time"))
        self.steps_title.setText(self.tr("Six things that help"))
        for number, (step, words) in enumerate(zip(self.steps, self._steps(), strict=True), start=1):
            step.setText(f"{number}. {words}")
        self.safety.setText(self.tr("Four questions about your safety"))
        self.bar.set_words(self.tr("Give four answers"))
        self.show_state()

    def show_state(self) -> None:
        """Show a line for each noted time."""
        notes = {note.key: note for note in self._now.snapshot.notes}
        for key in [key for key in self.views if key not in notes]:
            take_away(self.views.pop(key))
            self.note.setFocus()
        for key, note in notes.items():
            if key in self.views:
                self.views[key].show_note(note)
            else:
                self.views[key] = NoteView(note, self._now)
                self.notes.addWidget(self.views[key])
                chain(self)

    def account(self) -> str:
        """The noted times in words, a line each; nothing when none was noted."""
        notes = self._now.snapshot.notes
        lines = [f"{note.clock}: {noted_words(note.what)}" for note in notes]
        return "\n".join([self.tr("Times noted while it happened:"), *lines]) if lines else ""

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Open a second room with another service, and tell people where."),
            self.tr("Note the times: closed, opened again, closed again."),
            self.tr("Export the list of participants before it is gone."),
            self.tr("Keep the notice: a picture of the screen, the mail as a file."),
            self.tr("Ask one person to be the witness and write down what they see."),
            self.tr("Do not use the same account again when you reopen."),
        )


def noted_words(what: str) -> str:
    """What can happen at a noted time."""
    translate = QCoreApplication.translate
    return {
        "ended": translate("noted", "It was closed"),
        "restarted": translate("noted", "We opened it again"),
        "ended_again": translate("noted", "It was closed again"),
        "strangers": translate("noted", "Unknown people joined"),
        "notice": translate("noted", "A notice arrived"),
        "other": translate("noted", "Something else"),
    }[what]
