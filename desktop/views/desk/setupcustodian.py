"""Set-up: whether somebody apart from the reviewers keeps sealed names, and what it means if nobody does."""

from __future__ import annotations

from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField, LineField

_YES, _NO = "yes", "no"


class SetupCustodianPage(SetupPageView):
    """Yes or no, and a name."""

    def __init__(self, model: SetupModel) -> None:
        super().__init__(model)
        self.choice = ChoiceField("", self._choices(), columns=2, required=True)
        self.name = LineField(required=True)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.name)
        self.choice.changed.connect(lambda codes: model.change(has_custodian=_YES in codes))
        self.name.edited.connect(lambda text: model.change(custodian=text))
        self.retranslate()

    def show_state(self, state: SetupState) -> None:
        """The answer so far."""
        super().show_state(state)
        answer = state.draft.has_custodian
        self.choice.group.set_codes(() if answer is None else (_YES if answer else _NO,))
        self.choice.set_fault(self.fault(state.faults.get("has_custodian", "")))
        self.name.setVisible(answer is True)
        self.name.set_text(state.draft.custodian)
        self.name.set_fault(self.fault(state.faults.get("custodian", "")))

    def retranslate(self) -> None:
        """The question and what each answer means."""
        self.set_words(
            self.tr("Custodian"),
            self.tr(
                "A custodian holds the key to names that reporters seal apart, and opens one only for a"
                " written reason. It should be somebody who reads no reports."
            ),
        )
        self.choice.set_words(self.tr("Does somebody keep sealed names?"))
        self.choice.group.say(self._choices(), self.tr("Does somebody keep sealed names?"))
        self.name.set_words(
            self.tr("Name of the custodian, as reporters see it"),
            self.tr("The custodian gets a key file and a passphrase of their own at the end."),
        )

    def _choices(self) -> list[Choice]:
        return [
            Choice(
                _YES, self.tr("Yes, a custodian"), self.tr("Reporters may seal their name for them alone.")
            ),
            Choice(
                _NO,
                self.tr("Nobody"),
                self.tr(
                    "Reporters can be anonymous, use a chosen name, or tell you theirs; nothing between."
                ),
            ),
        ]
