"""The form as a page shows it: which questions, which fields, their answers, and what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.domain.answers import Answers, Value
from desktop.domain.filling import identity
from desktop.domain.questionnaire import HURRY_PAGE, Field, Kind, Question, Questionnaire
from desktop.domain.visibility import Missing, missing_required, pruned, visible_fields, visible_questions
from desktop.services.sealednames import names_fit
from desktop.viewmodels.reporter_branches import Branch, offered
from desktop.viewmodels.reporter_times import TimeDraft, read_draft

GAP = "gap"
"""The fault of a required field that was left empty."""

FULL = "box_full"
"""The fault of names for the custodian that are more than their box holds."""

# Read, but not certain: the person may leave them so.
UNCERTAIN = frozenset({"twice", "missing", "zone_missing", "end_twice", "end_missing"})


@dataclass(frozen=True, slots=True)
class FieldKey:
    """One field: question and field ids, and the position within a repeated question."""

    question: str
    field: str
    item: int | None = None


REAL_NAME, OWN_NAME = FieldKey("people", "actors.real_name"), FieldKey("you", "reporter.name")


@dataclass(frozen=True, slots=True)
class FieldState:
    """One field to show. `fault` is a code, or empty; `draft` is what was typed into a time.

    `codes` are in the order of the branch; the first `offered` of them stand there at once.
    """

    key: FieldKey
    field: Field
    value: Value
    draft: TimeDraft | None = None
    fault: str = ""
    codes: tuple[str, ...] = ()
    offered: int = 0


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question to show; a repeated one has any number of items, any other exactly one."""

    question: Question
    items: tuple[tuple[FieldState, ...], ...]


@dataclass(frozen=True, slots=True)
class FormState:
    """The form at one moment. `gaps` and `faults` are of all pages, `questions` of this page."""

    branch: Branch
    page: str
    pages: tuple[str, ...]
    seen: frozenset[str]
    done: frozenset[str]
    answers: Answers
    questions: tuple[QuestionState, ...]
    gaps: tuple[FieldKey, ...]
    faults: tuple[tuple[FieldKey, str], ...]
    started: bool = False
    focus: FieldKey | None = None
    """The field whose help stands at the side."""

    asks_names: bool = False
    """Whether real names are asked for, on whichever page: those given before count only then."""

    @property
    def index(self) -> int:
        """The number of this page, from 0."""
        return self.pages.index(self.page)

    @property
    def hurried(self) -> bool:
        """Whether only what cannot wait is asked."""
        return self.pages[0] == HURRY_PAGE


@dataclass(frozen=True, slots=True)
class FormParts:
    """What the form's state is made of."""

    questionnaire: Questionnaire
    branch: Branch
    answers: Answers
    drafts: Mapping[FieldKey, TimeDraft]
    page: str
    seen: frozenset[str]
    checked: frozenset[str]
    """Pages that were left with Continue: their gaps are marked."""

    started: bool
    focus: FieldKey | None


def state_of(parts: FormParts) -> FormState:
    """Work the state out."""
    gaps = tuple(
        _key(gap, parts.questionnaire) for gap in missing_required(parts.questionnaire, parts.answers)
    )
    shown = visible_questions(parts.questionnaire, parts.answers)
    faults = tuple(
        (key, fault)
        for key, draft in parts.drafts.items()
        if (fault := read_draft(draft).fault) and _is_visible(key, shown, parts)
    )
    faults += _names_fault(parts)
    marked = {key: GAP for key in gaps if _page_of(key, parts.questionnaire) in parts.checked}
    marked |= dict(faults)
    return FormState(
        branch=parts.branch,
        page=parts.page,
        pages=parts.questionnaire.pages,
        seen=parts.seen,
        done=_done(parts, gaps, [key for key, fault in faults if fault not in UNCERTAIN]),
        answers=parts.answers,
        questions=tuple(_question(q, parts, marked) for q in shown if q.page == parts.page),
        gaps=gaps,
        faults=faults,
        started=parts.started,
        focus=parts.focus,
        asks_names=any(field.id == REAL_NAME.field for _, field in parts.questionnaire.fields()),
    )


def _names_fault(parts: FormParts) -> tuple[tuple[FieldKey, str], ...]:
    """Said at the last real name, or at the own name where there is none."""
    if names_fit(identity(parts.answers)):
        return ()
    answers = pruned(parts.questionnaire, parts.answers)
    if names_fit(identity(answers)):
        return ()
    named = [at for at, item in enumerate(answers.items("actors")) if item.get(REAL_NAME.field)]
    return ((replace(REAL_NAME, item=named[-1]) if named else OWN_NAME, FULL),)


def items_shown(question: Question, answers: Answers) -> int:
    """How many items of a repeated question stand on the page."""
    return max(len(answers.items(question.repeat)), question.at_least)


def _question(question: Question, parts: FormParts, marked: Mapping[FieldKey, str]) -> QuestionState:
    if not question.repeat:
        return QuestionState(question, (_fields(question, parts, marked, None),))
    count = items_shown(question, parts.answers)
    return QuestionState(question, tuple(_fields(question, parts, marked, item) for item in range(count)))


def _fields(
    question: Question, parts: FormParts, marked: Mapping[FieldKey, str], item: int | None
) -> tuple[FieldState, ...]:
    shown = visible_fields(parts.questionnaire, question, parts.answers, item)
    if question.page == HURRY_PAGE:
        shown = tuple(field for field in shown if field.required or field is question.fields[0])
    return tuple(
        _field(field, FieldKey(question.id, field.id, item), question, parts, marked) for field in shown
    )


def _field(
    field: Field, key: FieldKey, question: Question, parts: FormParts, marked: Mapping[FieldKey, str]
) -> FieldState:
    codes, first = offered(field, parts.branch)
    return FieldState(
        key=key,
        field=field,
        value=value_of(parts.answers, question, key),
        draft=parts.drafts.get(key, TimeDraft()) if field.kind is Kind.TIME else None,
        fault=marked.get(key, ""),
        codes=codes,
        offered=first,
    )


def value_of(answers: Answers, question: Question, key: FieldKey) -> Value:
    """The answer in a field; None when there is none."""
    if key.item is None:
        return answers.values.get(key.field)
    items = answers.items(question.repeat)
    return items[key.item].get(key.field) if key.item < len(items) else None


def _key(gap: Missing, questionnaire: Questionnaire) -> FieldKey:
    repeated = questionnaire.question(gap.question).repeat
    return FieldKey(gap.question, gap.field, (gap.item or 0) if repeated else None)


def _page_of(key: FieldKey, questionnaire: Questionnaire) -> str:
    return questionnaire.question(key.question).page


def _is_visible(key: FieldKey, shown: Iterable[Question], parts: FormParts) -> bool:
    question = next((q for q in shown if q.id == key.question), None)
    if question is None:
        return False
    fields = visible_fields(parts.questionnaire, question, parts.answers, key.item)
    return any(field.id == key.field for field in fields)


def _done(parts: FormParts, gaps: Collection[FieldKey], broken: Collection[FieldKey]) -> frozenset[str]:
    open_pages = {_page_of(key, parts.questionnaire) for key in (*gaps, *broken)}
    # The last page is where everything is looked at once more: that is never over before it is sealed.
    open_pages.add(parts.questionnaire.pages[-1])
    return frozenset(page for page in parts.seen if page not in open_pages and page != parts.page)
