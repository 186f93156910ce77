"""Set-up: who reads the reports, and in which languages they answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupdraft import LANGUAGES, MAX_REVIEWERS, ReviewerDraft
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.wording import Wording
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import Button, QuietButton
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField, LineField
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import column


class _Person(Card):
    """One reviewer."""

    def __init__(self, model: SetupModel, place: int, wording: Wording) -> None:
        super().__init__()
        self._model = model
        self._place = place
        self.head = Label("", TextStyle.STRONG)
        self.name = LineField(required=True)
        choices = [Choice(code, wording.language(code)) for code in LANGUAGES]
        self.languages = ChoiceField("", choices, many=True, columns=4, required=True)
        self.remove = QuietButton(icon_name="trash")
        self.remove.setVisible(place > 0)
        self.remove.clicked.connect(lambda: model.remove_reviewer(place))
        self.body.addWidget(self.head)
        self.body.addWidget(self.name)
        self.body.addWidget(self.languages)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.name.edited.connect(self._edited)
        self.languages.changed.connect(lambda _: self._edited())

    def show_person(self, one: ReviewerDraft) -> None:
        """What was typed."""
        self.name.set_text(one.name)
        self.languages.group.set_codes(one.languages)

    def _edited(self, _text: str = "") -> None:
        one = ReviewerDraft(self.name.text(), self.languages.group.codes())
        self._model.change_reviewer(self._place, one)


class SetupReviewersPage(SetupPageView):
    """One to eight reviewers; the first one sits at this desk."""

    def __init__(self, model: SetupModel, wording: Wording) -> None:
        super().__init__(model)
        self._wording = wording
        self._people: list[_Person] = []
        self._cards = column(gap=16)
        self._add = Button(icon_name="plus")
        self._add.clicked.connect(model.add_reviewer)
        self._alone = Banner()
        self.body.addLayout(self._cards)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._alone)
        self.retranslate()

    def person(self, place: int) -> _Person:
        """The card of one reviewer."""
        return self._people[place]

    def show_state(self, state: SetupState) -> None:
        """One card for each reviewer."""
        super().show_state(state)
        people = state.draft.reviewers
        if len(people) != len(self._people):
            self._match(len(people))
        for place, (card, one) in enumerate(zip(self._people, people, strict=True)):
            card.show_person(one)
            card.name.set_fault(self.fault(state.faults.get(f"name_{place}", "")))
            card.languages.set_fault(self.fault(state.faults.get(f"languages_{place}", "")))
        self._add.setVisible(len(people) < MAX_REVIEWERS)
        self._say_alone(alone=len(people) == 1)

    def retranslate(self) -> None:
        """The questions."""
        self.set_words(
            self.tr("Reviewers"),
            self.tr(
                "Every report is sealed to all reviewers listed here, except those a reporter leaves out."
                " Each has a desk and a passphrase of their own."
            ),
        )
        self._add.setText(self.tr("Add a reviewer"))
        for place, card in enumerate(self._people):
            here = fill(self.tr("Reviewer {number}, at this desk"), number=place + 1)
            other = fill(self.tr("Reviewer {number}"), number=place + 1)
            card.head.setText(here if place == 0 else other)
            card.name.set_words(self.tr("Name, as reporters see it"))
            card.languages.set_words(self.tr("Answers in"))
            card.remove.setText(self.tr("Remove"))
            card.remove.setAccessibleName(fill(self.tr("Remove reviewer {number}"), number=place + 1))

    def _match(self, count: int) -> None:
        while len(self._people) > count:
            card = self._people.pop()
            card.setParent(None)
            card.deleteLater()
        while len(self._people) < count:
            card = _Person(self.model, len(self._people), self._wording)
            self._people.append(card)
            self._cards.addWidget(card)
        self.retranslate()

    def _say_alone(self, *, alone: bool) -> None:
        title = self.tr("An office of one") if alone else ""
        text = self.tr("Reporters cannot leave anybody out, and nobody stands in while you are away.")
        self._alone.show_message(Tone.NEUTRAL, title, text if alone else "")
