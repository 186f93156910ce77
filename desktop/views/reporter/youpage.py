"""How to appear, whom to leave out, what to allow."""

from __future__ import annotations

from desktop.domain.filling import CUSTODIAN_ONLY
from desktop.domain.safe_text import visible
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.reporter_window import ReporterModel
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.reporter.wording import Wording
from desktop.views.shared.banner import Banner


class YouPage(FormPage):
    """The questions about the person, and the reviewers."""

    def __init__(self, page: str, model: ReporterModel, wording: Wording) -> None:
        super().__init__(page, model.form, wording)
        self._model = model
        self.sealed = Banner()
        self.recipients = RecipientsView(model.recipients)
        for part in (self.sealed, self.recipients):
            self.body.addWidget(part)
        for changed in (model.form.changed, model.office.changed):
            changed.connect(self.show_sealed)
        self.show_sealed()

    def show_sealed(self) -> None:
        """Say what it means that a name is for the custodian only, before it is typed."""
        office = self._model.office.snapshot.office
        custodian = office.card.custodian if office else None
        chosen = self._model.form.snapshot.answers.values.get("reporter.anonymity")
        if chosen != CUSTODIAN_ONLY or custodian is None:
            self.sealed.clear()
            return
        text = self.tr(
            "Only {custodian} has the key to your name. A reviewer who needs it must ask, with a reason, and"
            " {custodian} grants or refuses it, with a reason. With your eight words you see every request"
            " and every answer. Whatever the answer is, your report is worked on."
        )
        words = fill(text, custodian=visible(custodian.name, 80))
        self.sealed.show_message(Tone.ACCENT, self.tr("Your name is sealed in a box of its own"), words)
