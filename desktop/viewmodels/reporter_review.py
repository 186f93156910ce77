"""The last page before the words: the report as the reviewer will read it, and who will see what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.facts import Section, facts
from desktop.domain.filling import identity
from desktop.domain.incident import Incident
from desktop.domain.visibility import pruned
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import EvidenceItem
from desktop.viewmodels.reporter_form import FormModel
from desktop.viewmodels.reporter_formstate import UNCERTAIN, FieldKey
from desktop.viewmodels.reporter_narrowing import Circle, circle_of
from desktop.viewmodels.reporter_parcel import Moment, incident_of
from desktop.viewmodels.reporter_quirks import LampState, Quirk, lights, questions, quirks
from desktop.viewmodels.reporter_recipients import Recipient, RecipientsModel
from desktop.viewmodels.reporter_world import World


@dataclass(frozen=True, slots=True)
class ReviewState:
    """`gaps` must be filled; `broken` are times that cannot be read; `quirks` may stay as they are.

    `sections` are the facts as the reviewer reads them; empty while something is missing.
    """

    gaps: tuple[FieldKey, ...] = ()
    broken: tuple[tuple[FieldKey, str], ...] = ()
    unsettled: tuple[EvidenceItem, ...] = ()
    quirks: tuple[Quirk, ...] = ()
    questions: tuple[Quirk, ...] = ()
    """What would make the record stronger; nothing of it is needed."""

    lights: tuple[LampState, ...] = ()
    sections: tuple[Section, ...] = ()
    files: tuple[EvidenceItem, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    undecided: tuple[Recipient, ...] = ()
    anonymity: str = ""
    sealed_name: bool = False
    """A name, or a way to reach somebody, goes to the custodian alone."""
    real_names: int = 0
    """So many real names of people in the report go to the custodian alone."""
    answers_ready: bool = False
    circle: Circle = Circle()  # noqa: RUF009 - frozen, so one for all is right
    left_out: tuple[Recipient, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether the words may be shown now."""
        return self.answers_ready and bool(self.recipients) and not self.undecided


class ReviewModel(ViewModel[ReviewState]):
    """Looks at form, evidence and recipients together, whenever one of them changes."""

    def __init__(
        self,
        world: World,
        form: FormModel,
        evidence: EvidenceModel,
        recipients: RecipientsModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ReviewState(), parent)
        self._world = world
        self._form = form
        self._evidence = evidence
        self._recipients = recipients
        self._language = "en"
        self._open = False
        self.incident: Incident | None = None
        for model in (form, evidence, recipients):
            model.changed.connect(self._look)

    def open(self, language: str) -> None:
        """Begin to follow the pages; `language` is the one the person reads."""
        self._language = language
        self._open = True
        self._look()

    def close(self) -> None:
        """Follow no longer: working it out for every key stroke would be waste."""
        self._open = False

    def _look(self) -> None:
        if not self._open:
            return
        form, evidence = self._form.snapshot, self._evidence.snapshot
        recipients = self._recipients.snapshot
        broken = tuple((key, fault) for key, fault in form.faults if fault not in UNCERTAIN)
        unsettled = tuple(item for item in evidence.items if not item.settled)
        ready = not (form.gaps or broken or unsettled)
        moment = Moment(self._world.clock(), self._language)
        self.incident = None
        if not form.gaps:
            self.incident = incident_of(self._form.questionnaire, form, self._evidence, moment)
        asked: tuple[Quirk, ...] = ()
        circle = Circle()
        if self.incident is not None:
            asked = quirks(self._form.questionnaire, form.answers, self.incident, evidence)
            circle = circle_of(self._form.questionnaire, self.incident, evidence)
        questionnaire = self._form.questionnaire
        sealed = identity(pruned(questionnaire, form.answers))
        anonymity = str(form.answers.values.get("reporter.anonymity", ""))
        self._show(
            ReviewState(
                gaps=form.gaps,
                broken=broken,
                unsettled=unsettled,
                quirks=asked,
                questions=questions(questionnaire, self.incident) if self.incident else (),
                lights=lights(questionnaire, self.incident) if self.incident else (),
                sections=facts(self.incident) if self.incident else (),
                files=tuple(item for item in evidence.items if item.goes),
                recipients=recipients.opening,
                undecided=recipients.undecided,
                anonymity=anonymity,
                sealed_name=sealed is not None and bool(sealed.name or sealed.contact),
                real_names=0 if sealed is None else len(sealed.actors),
                answers_ready=ready,
                circle=circle,
                left_out=tuple(one for one in recipients.all if one.left_out),
            )
        )
