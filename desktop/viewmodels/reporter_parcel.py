"""Putting a first report or a follow-up together from what the pages hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from desktop.domain.actions import Action
from desktop.domain.amendments import Update
from desktop.domain.answers import Answers
from desktop.domain.codes import TABLES
from desktop.domain.filling import identity, to_incident
from desktop.domain.incident import Incident, Platform, Reporter
from desktop.domain.questionnaire import Questionnaire
from desktop.domain.records import UNSET, Many, Maybe, present
from desktop.domain.visibility import is_empty, pruned
from desktop.services.parcels import Parcel
from desktop.services.sealednames import names_text
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_formstate import FormState
from desktop.viewmodels.reporter_recipients import RecipientsState


@dataclass(frozen=True, slots=True)
class Moment:
    """When and in which language a report is put together. The minute is exact enough for its date."""

    unix_seconds: float
    language: str

    @property
    def written(self) -> str:
        """The time in UTC, cut to the minute."""
        now = datetime.fromtimestamp(int(self.unix_seconds), UTC)
        return now.strftime("%Y-%m-%dT%H:%M:00Z")


def incident_of(
    questionnaire: Questionnaire, form: FormState, evidence: EvidenceModel, moment: Moment
) -> Incident:
    """The incident as it will be sealed. Errors: `AnswersIncomplete`."""
    base = Incident(
        reporter=Reporter(role=""),
        platform=Platform(name=""),
        actions=(),
        evidence=evidence.records() or UNSET,
    )
    return to_incident(
        questionnaire,
        without_empty(form.answers),
        base,
        submitted_at=moment.written,
        content_language=moment.language,
    )


def without_empty(answers: Answers) -> Answers:
    """The answers without lists that were opened and left empty: nothing was said there."""
    said = {name: items for name, items in answers.groups.items() if not all(map(is_empty, items))}
    return Answers(answers.values, said)


def first_parcel(
    incident: Incident,
    questionnaire: Questionnaire,
    form: FormState,
    evidence: EvidenceModel,
    recipients: RecipientsState,
    custodian: bytes | None,
) -> Parcel:
    """The first report with its files; names for the custodian only go apart from the incident.

    `custodian` as `Parcel.custodian`.

    Errors: `ParcelError` `identity_too_long`, which the form tells before.
    """
    names = identity(pruned(questionnaire, form.answers))
    return Parcel(
        body=incident,
        attachments=evidence.attachments(),
        identity=None if names is None else names_text(names),
        exclude=recipients.exclude,
        send_without=recipients.send_without,
        shown=recipients.shown,
        custodian=custodian,
    )


def later_parcel(
    said: Update,
    evidence: EvidenceModel,
    recipients: RecipientsState,
    read: tuple[tuple[int, int], ...],
) -> Parcel:
    """A follow-up: what it says, more evidence, and which replies were read."""
    return Parcel(
        body=msgspec.structs.replace(said, adds_evidence=evidence.records() or UNSET),
        attachments=evidence.attachments(),
        exclude=recipients.exclude,
        send_without=recipients.send_without,
        shown=recipients.shown,
        read=read,
    )


def known_actions(actions: Maybe[Many[Action]]) -> tuple[str, ...]:
    """Of each action its code; an empty text for one in the person's own words, which are not to be held."""
    return tuple(one.code if one.code in TABLES["action"] else "" for one in present(actions) or ())
