"""The evidence page of the form: what proof there is, and the files."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import FormState
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.kit import Kit
from desktop.views.shared.taborder import chain


class EvidencePage(FormPage):
    """Questions first, files below them: those are made when the questions stand."""

    files: EvidenceList

    def __init__(self, page: str, form: FormModel, kit: Kit, evidence: EvidenceModel) -> None:
        self._kit = kit
        self._evidence = evidence
        self._files = self._make_files()
        super().__init__(page, form, kit.wording)

    def _steps(self, state: FormState) -> Iterator[None]:
        yield from super()._steps(state)
        for _ in self._files:  # a loop, as it goes on with what an earlier one has begun
            yield

    def _make_files(self) -> Iterator[None]:
        yield
        self.files = EvidenceList(self._evidence, self._kit)
        self.files.setParent(self)  # at once: it goes with the page, also when nothing more is built
        yield
        self.body.addWidget(self.files)
        yield
        chain(self)
