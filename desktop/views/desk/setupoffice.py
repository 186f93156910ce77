"""Set-up, first page: what the office is called, and what it promises."""

from __future__ import annotations

from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.shared.fields import LineField, LongField

_CHARTER_ROWS = 3


class SetupOfficePage(SetupPageView):
    """Names and charter, in English and Chinese."""

    def __init__(self, model: SetupModel) -> None:
        super().__init__(model)
        self.name_en, self.name_zh = LineField(), LineField()
        self.charter_en, self.charter_zh = LongField(rows=_CHARTER_ROWS), LongField(rows=_CHARTER_ROWS)
        for field in (self.name_en, self.charter_en, self.name_zh, self.charter_zh):
            self.body.addWidget(field)
        self.name_en.edited.connect(lambda text: model.change(name_en=text))
        self.name_zh.edited.connect(lambda text: model.change(name_zh=text))
        self.charter_en.edited.connect(lambda text: model.change(charter_en=text))
        self.charter_zh.edited.connect(lambda text: model.change(charter_zh=text))
        self.retranslate()

    def show_state(self, state: SetupState) -> None:
        """What was typed, and what is wrong with it."""
        super().show_state(state)
        for name in ("name_en", "name_zh", "charter_en", "charter_zh"):
            field: LineField | LongField = getattr(self, name)
            field.set_text(getattr(state.draft, name))
            field.set_fault(self.fault(state.faults.get(name, "")))

    def retranslate(self) -> None:
        """The questions."""
        self.set_words(
            self.tr("Your office"),
            self.tr("Reporters see this before they write. One language is enough, both are better."),
        )
        self.name_en.set_words(
            self.tr("Name of the office, English"), self.tr("For example: Office of the independent reviewer")
        )
        self.name_zh.set_words(self.tr("Name of the office, Chinese"))
        charter_help = self.tr(
            "What you look into, what you cannot do, and how long you keep reports. A few sentences."
        )
        self.charter_en.set_words(self.tr("Charter, English"), charter_help)
        self.charter_zh.set_words(self.tr("Charter, Chinese"))
