"""The sealed diary of the months after a report: one choice, a date, a few words, and away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.diary import Happening
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.sentences import joined
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_sending import SendStage
from desktop.viewmodels.reporter_times import TimeDraft, read_draft
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.dates import day_words
from desktop.views.reporter.diarytexts import happening_choices, sentence
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.reporter.timeview import make_time_field
from desktop.views.reporter.whichoftwo import WhichOfTwo
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.cards import Card
from desktop.views.shared.details import Details
from desktop.views.shared.fields import ChoiceField, LongField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column
from desktop.views.shared.timefield import TimeText


class DiaryView(Speaking):
    """Built anew in another language only where words were typed into fields: those keep their text."""

    def __init__(self, model: ReporterModel, kit: Kit) -> None:
        super().__init__()
        self._model = model
        self._kit = kit
        self.card = Card(main=True)
        self.title, self.about = Label("", TextStyle.LEAD), Label("", TextStyle.MUTED)
        self.kind = ChoiceField("", happening_choices(), columns=2)
        self.kind.changed.connect(self._choose)
        self.when = make_time_field(kit.wording, self.tr("When?"))
        self.when.edited.connect(lambda _text: self._date())
        self.which = WhichOfTwo(self.tr("When?"))
        self.which.chosen.connect(self._date)
        self.text = LongField(rows=3)
        self.text.edited.connect(model.diary.type)
        self.reminder = Label("", TextStyle.SMALL)
        self.people = Details(self._people())
        self.people.unfold()  # whom the report left out is not known here: a question for each entry
        self.send, self.away = PrimaryButton(icon_name="send"), Button()
        self.send.clicked.connect(lambda: model.diary.send(kit.wording.code_of_language))
        self.away.clicked.connect(model.diary.put_away)
        for part in (self.title, self.about, self.kind, self.when, self.which, self.text, self.people):
            self.card.body.addWidget(part)
        self.card.body.addLayout(self._buttons())
        column(self).addWidget(self.card)
        follow_up = model.follow_up
        for changed in (
            model.diary.changed,
            model.talk.changed,
            follow_up.recipients.changed,
            follow_up.sending.changed,
        ):
            changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again; a sentence that was chosen is said in the new language."""
        self.title.setText(self.tr("What happens to you after the report"))
        self.kind.set_words(self.tr("What happened?"))
        self.kind.group.say(happening_choices())
        self.when.set_words(self.tr("When?"), self.tr("The day is enough. You can leave it empty."))
        self.which.ask_about(self.tr("When?"))
        self.text.set_words(
            self.tr("In your own words, if you like"),
            self.tr("One or two plain sentences. Leave out what only you could know."),
        )
        self.people.set_summary(self.tr("Who can open it"))
        self.reminder.setText(
            self.tr("Whom you left out of your report is not remembered here. Leave them out again.")
        )
        self.send.setText(self.tr("Seal and send this entry"))
        self.away.setText(self.tr("Not now"))
        if (chosen := self._model.diary.snapshot.happening) is not None:
            self._model.diary.choose(chosen, sentence(chosen))
        self.show_state()

    def show_state(self) -> None:
        """Show the entry while it is written."""
        state = self._model.diary.snapshot
        follow_up = self._model.follow_up
        on_the_way = follow_up.sending.snapshot.stage not in (SendStage.IDLE, SendStage.DONE)
        self.setVisible(state.open and not on_the_way)
        self.about.setText(self._about())
        self.kind.group.set_codes((state.happening.value,) if state.happening else ())
        self.when.setVisible(state.dated)
        draft = state.when
        self.when.set_value(TimeText(draft.date, draft.clock, draft.zone, draft.precision))
        self.when.set_fault(fault_words(state.fault))
        self.which.show_state(read_draft(draft).doubled if state.dated else None, draft.which)
        self.text.set_text(state.text)
        self.send.setEnabled(state.ready and follow_up.recipients.snapshot.settled)

    def _about(self) -> str:
        until = self._model.talk.snapshot.standing.diary_until
        months = self.tr("It is meant for the twelve months after your report.")
        if until is not None:
            months = fill(
                self.tr("It is meant for the twelve months after your report: until {day}."),
                day=day_words(until),
            )
        return joined(
            self.tr(
                "Pressure often comes later, and dates prove it. An entry reaches the office only when you"
                " send it; Ombra keeps no copy on this computer."
            ),
            months,
            self.tr(
                "Once a month helps, and on any day when something happens. No reminder is left here: tie it"
                " to a day you know, such as the first of the month. Your eight words do not expire."
            ),
        )

    def _people(self) -> QWidget:
        inner = QWidget()
        fold = column(inner, Space.S)
        fold.addWidget(self.reminder)
        fold.addWidget(RecipientsView(self._model.follow_up.recipients))
        return inner

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        space(buttons, Space.M)
        buttons.addWidget(self.away)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        return buttons

    def _choose(self, codes: tuple[str, ...]) -> None:
        if codes:
            happening = Happening(codes[0])
            self._model.diary.choose(happening, sentence(happening))

    def _date(self) -> None:
        text = self.when.value()
        self._model.diary.date(
            TimeDraft(
                date=text.date,
                clock=text.time,
                zone=text.zone,
                precision=text.precision,
                which=self.which.code(),
            )
        )
