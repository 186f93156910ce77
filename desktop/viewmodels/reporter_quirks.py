"""What a person may want to look at once more before sealing: calm questions, never a refusal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.answers import Answers
from desktop.domain.completeness import lamps
from desktop.domain.encoding import plain
from desktop.domain.filling import identity
from desktop.domain.incident import Incident
from desktop.domain.jsonbounds import Json
from desktop.domain.lookagain import looks
from desktop.domain.oddities import oddities
from desktop.domain.oddity import SHOWN_CHARACTERS, Odd
from desktop.domain.questionnaire import Questionnaire
from desktop.domain.safe_text import visible
from desktop.domain.visibility import pruned
from desktop.viewmodels.reporter_evidencestate import FEW_PEOPLE, EvidenceState, FileStage
from desktop.viewmodels.reporter_formstate import REAL_NAME, FieldKey

# Of the domain's oddities, those that the person in front of the form can do something about. What
# looks like a formula or like markup is the reader's business: it is shown as plain text anyway.
_ASKED = frozenset(
    {
        Odd.HIDDEN_CHARACTERS,
        Odd.TURNED_TEXT,
        Odd.EXECUTABLE_NAME,
        Odd.PATH_IN_NAME,
        Odd.TIME_TWICE,
        Odd.TIME_MISSING,
        Odd.TIME_WITHOUT_ZONE,
        Odd.NOTICE_BEFORE_EVENT,
        Odd.SUBMITTED_BEFORE_EVENT,
        Odd.ENDED_BEFORE_START,
        Odd.NEGATIVE_NUMBER,
        Odd.RESTART_OF_ITSELF,
    }
)
_ITEM = re.compile(r"(?P<group>[a-z_]+)\[(?P<index>\d+)\]\.(?P<rest>.+)")


@dataclass(frozen=True, slots=True)
class Quirk:
    """One question. `code` is an `Odd` or one of ours; `shown` is from the report; `key` leads to the field.

    Ours: `no_name`, `name_in_report`, and of evidence, whose key `item` is then: `few_know`, `same_file`,
    `unnamed`.
    """

    code: str
    shown: str = ""
    key: FieldKey | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class LampState:
    """One light of the six, how far it is lit, and the field that would light it."""

    light: str
    lit: str
    key: FieldKey | None = None


def questions(questionnaire: Questionnaire, incident: Incident) -> tuple[Quirk, ...]:
    """What would make the record stronger, as questions about facts."""
    return tuple(
        Quirk(one.code.value, visible(one.shown, SHOWN_CHARACTERS), field_at(questionnaire, one.where))
        for one in looks(incident)
    )


def lights(questionnaire: Questionnaire, incident: Incident) -> tuple[LampState, ...]:
    """The six lights of what a service owes, in order."""
    return tuple(
        LampState(one.light.value, one.lit.value, field_at(questionnaire, one.where))
        for one in lamps(incident)
    )


def quirks(
    questionnaire: Questionnaire, answers: Answers, incident: Incident, evidence: EvidenceState
) -> tuple[Quirk, ...]:
    """Everything worth a second look, in the order of the pages."""
    found = [*_odd(questionnaire, incident, evidence), *_evidence(evidence), *_name(answers)]
    found += _told_anyway(pruned(questionnaire, answers), incident)
    return tuple(dict.fromkeys(found))


def _odd(questionnaire: Questionnaire, incident: Incident, evidence: EvidenceState) -> Iterator[Quirk]:
    for one in oddities(incident):
        if one.code not in _ASKED:
            continue
        key = field_at(questionnaire, one.where)
        item = None
        if key is None and (match := _ITEM.fullmatch(one.where)) and match["group"] == "evidence":
            item = evidence.items[int(match["index"])].key
        yield Quirk(one.code.value, one.shown, key, item)


def _evidence(evidence: EvidenceState) -> Iterator[Quirk]:
    hashes: set[str] = set()
    for item in evidence.items:
        if item.goes and item.stage is FileStage.READY and item.sha256 in hashes:
            yield Quirk("same_file", item.name, item=item.key)
        hashes.add(item.sha256)
        few = item.circle is not None and item.circle <= FEW_PEOPLE
        if few and item.goes:
            yield Quirk("few_know", item.name, item=item.key)
        if not item.name.strip():
            yield Quirk("unnamed", item=item.key)


def _name(answers: Answers) -> Iterator[Quirk]:
    wants_name = answers.values.get("reporter.anonymity") in ("pseudonymous", "custodian_only", "named")
    if wants_name and not answers.values.get("reporter.name"):
        yield Quirk("no_name", key=FieldKey("you", "reporter.name"))


def _told_anyway(answers: Answers, incident: Incident) -> Iterator[Quirk]:
    """A name that is sealed, and yet stands where reviewers read it."""
    sealed = identity(answers)
    if sealed is None or not sealed.actors:
        return
    told = "\n".join(_texts(plain(incident))).casefold()
    for item, values in enumerate(answers.items("actors")):
        name = str(values.get(REAL_NAME.field) or "").strip()
        if len(name) > 1 and name.casefold() in told:
            yield Quirk("name_in_report", visible(name, SHOWN_CHARACTERS), replace(REAL_NAME, item=item))


def _texts(value: Json) -> Iterator[str]:
    """Every text within a JSON value."""
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(part)


def field_at(questionnaire: Questionnaire, where: str) -> FieldKey | None:
    """The field that fills a place of the incident (`actions[1].at`, `notice.text`)."""
    match = _ITEM.fullmatch(where)
    group, rest = (match["group"], match["rest"]) if match else ("", where)
    index = int(match["index"]) if match else None
    rest = re.sub(r"\[\d+\]$", "", rest)
    for question, field in questionnaire.fields():
        if question.repeat == group and rest in (field.binding, *field.parts.values()):
            return FieldKey(question.id, field.id, index)
    return None
