"""How to appear, whom to leave out, what to allow."""

from __future__ import annotations

from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.reporter.wording import Wording


class YouPage(FormPage):
    """The questions about the person, and the reviewers."""

    def __init__(self, page: str, model: ReporterModel, wording: Wording) -> None:
        super().__init__(page, model.form, wording)
        self.recipients = RecipientsView(model.recipients)
        self.body.addWidget(self.recipients)
