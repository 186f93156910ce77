"""Set-up: everything once more on one page, then the slow part."""

from __future__ import annotations

from desktop.runtime.messages import fill_plainly
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed_plainly
from desktop.viewmodels.desksetup import SetupModel
from desktop.viewmodels.desksetupdraft import OfficeDraft
from desktop.viewmodels.desksetupstate import SetupState
from desktop.views.desk.factgrid import FactGrid, FactRow
from desktop.views.desk.setuppage import SetupPageView
from desktop.views.desk.setupserver import server_place
from desktop.views.desk.wording import Wording
from desktop.views.desk.working import Working
from desktop.views.shared.banner import Banner
from desktop.views.shared.cards import Card


class SetupReviewPage(SetupPageView):
    """The plan, the button, and how far it is."""

    def __init__(self, model: SetupModel, wording: Wording) -> None:
        super().__init__(model)
        self._wording = wording
        self._facts = FactGrid()
        self._half = Banner()
        self.progress = Working()
        card = Card()
        card.body.addWidget(self._facts)
        for part in (card, self._half, self.progress):
            self.body.addWidget(part)
        self.retranslate()

    def leave(self) -> None:
        """Make it."""
        self.model.create()

    def show_state(self, state: SetupState) -> None:
        """The plan, and what runs."""
        super().show_state(state)
        self._facts.show_rows(self._rows(state.draft))
        self.progress.setVisible(state.busy)
        if state.step is not None:
            step = state.step
            self.progress.show_work(self._doing(step.phase), step.done, step.total)
        half = state.made is not None and not state.published and not state.busy
        self._half.show_message(
            Tone.WARN if half else Tone.NEUTRAL,
            self.tr("The office is made, but not published yet") if half else "",
            self.tr("Everything is safe on this disk. Publish it when the server answers.") if half else "",
        )
        self.bar.back_button.setVisible(state.made is None)
        self.bar.set_words(self.tr("Publish again") if half else self.tr("Create the office"))

    def retranslate(self) -> None:
        """What will happen."""
        self.set_words(
            self.tr("Review and create"),
            self.tr("Making the keys takes some seconds on purpose: it makes guessing passphrases slow."),
        )
        self.bar.set_words(self.tr("Create the office"))

    def _doing(self, phase: str) -> str:
        texts = {
            "root": self.tr("Making the root key"),
            "desk": self.tr("Making the desks"),
            "make": self.tr("Making the office"),
            "publish": self.tr("Publishing the office"),
        }
        return texts.get(phase, self.tr("Making the office"))

    def _rows(self, draft: OfficeDraft) -> list[FactRow]:
        names = [name for name in (draft.name_en.strip(), draft.name_zh.strip()) if name]
        charter = [text for text in (draft.charter_en.strip(), draft.charter_zh.strip()) if text]
        people = [
            fill_plainly(
                self.tr("{name}, answers in {languages}"),
                name=one.name.strip(),
                languages=self._spoken(one.languages),
            )
            for one in draft.reviewers
        ]
        invited = draft.invitation
        server = "" if invited is None else server_place(invited.host, invited.port)
        nobody = self.tr("Nobody; names cannot be sealed apart")
        return [
            FactRow(self.tr("Name"), "\n".join(names)),
            FactRow(self.tr("Charter"), "\n".join(charter) or self.tr("None yet"), muted=not charter),
            FactRow(self.tr("Reviewers"), "\n".join(people)),
            FactRow(self.tr("Custodian"), draft.custodian.strip() if draft.has_custodian else nobody),
            FactRow(self.tr("Server"), server),
            FactRow(self.tr("Office folder"), str(draft.folder or "")),
            FactRow(self.tr("Root key goes to"), str(draft.root_folder or "")),
        ]

    def _spoken(self, codes: tuple[str, ...]) -> str:
        return listed_plainly(self._wording.language(code) for code in codes)
