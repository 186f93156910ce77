"""The base of all set-up pages: a page with a bar, bound to the state of the set-up."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit

from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.failure import FailureBanner
from desktop.views.shared.page import Page


class SetupPageView(Page):
    """One page of the set-up; sub-classes build, bind and `retranslate`."""

    def __init__(self, model: SetupModel) -> None:
        super().__init__()
        self.model = model
        self.failure = FailureBanner()
        self.body.addWidget(self.failure)
        self.scroller.bring_up(self.failure)
        bar = self.use_bar()
        bar.back.connect(model.go_back)
        bar.primary.connect(self.leave)

    def leave(self) -> None:
        """Go on, if the page is right."""
        self.model.go_on()

    def show_state(self, state: SetupState) -> None:
        """Show what was typed, what is wrong, and what runs."""
        self.failure.show_failure(state.failure)
        self.bar.back_button.setEnabled(not state.busy)
        self.bar.primary_button.setEnabled(not state.busy)

    def focus_first(self) -> None:
        """Put the caret where one starts: the first field, or the way on."""
        fields = self.findChildren(QLineEdit)
        first = next((one for one in fields if one.isVisibleTo(self) and one.isEnabled()), None)
        (first or self.bar.primary_button).setFocus()

    def fault(self, code: str) -> str:
        """What is wrong with a field, in words."""
        texts = {
            "": "",
            "missing": self.tr("This is needed to go on."),
            "too_long": self.tr("This is too long."),
            "hidden": self.tr("This holds characters that cannot be seen. Please type it again."),
            "twice": self.tr("Two reviewers have the same name. Reporters could not tell them apart."),
            "exists": self.tr("Something with this name is there already. Please choose another folder."),
            "differs": self.tr("These are not the same words. Please compare them with your note."),
        }
        return texts.get(code, code)

    def changeEvent(self, event: QEvent) -> None:
        """In another language, faults are told again as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self.model.snapshot)
