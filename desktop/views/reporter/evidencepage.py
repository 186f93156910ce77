"""The evidence page of the form: what proof there is, and the files."""

from __future__ import annotations

from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.kit import Kit


class EvidencePage(FormPage):
    """Questions first, files below them."""

    def __init__(self, page: str, form: FormModel, kit: Kit, evidence: EvidenceModel) -> None:
        super().__init__(page, form, kit.wording)
        self.files = EvidenceList(evidence, kit)
        self.body.addWidget(self.files)
