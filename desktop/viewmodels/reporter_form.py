"""The form: answers in memory, one page at a time, nothing lost on the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import msgspec
from PySide6.QtCore import QObject

from desktop.domain.answers import Answers, Value, is_answered
from desktop.domain.extraquestions import ExtraQuestion, join
from desktop.domain.filling import CUSTODIAN_ONLY
from desktop.domain.questionnaire import Question, Questionnaire, hurried
from desktop.services.work import Clock
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import ANONYMOUS, Branch, first_answers
from desktop.viewmodels.reporter_formstate import (
    REAL_NAME,
    FieldKey,
    FormParts,
    FormState,
    items_shown,
    state_of,
)
from desktop.viewmodels.reporter_times import UTC_ZONE, TimeDraft, draft_now, read_draft

FIRST_ACTION_TIME = FieldKey("actions", "actions.time", 0)
ACCOUNT = FieldKey("narrative", "narrative")
WAY = FieldKey("you", "reporter.anonymity")


@dataclass(frozen=True, slots=True)
class Saved:
    """What of a form a draft holds."""

    branch: Branch
    hurried: bool
    answers: Answers
    drafts: Mapping[FieldKey, TimeDraft]
    page: str
    seen: frozenset[str]
    checked: frozenset[str]


class FormModel(ViewModel[FormState]):
    """The one draft of this run. It is written nowhere unless somebody asks for a locked draft."""

    def __init__(self, questionnaire: Questionnaire, clock: Clock, parent: QObject | None = None) -> None:
        self._clock = clock
        self._plain = questionnaire
        self._parts = self._fresh(Branch.HAPPENED, questionnaire)
        super().__init__(state_of(self._parts), parent)
        self.extras: tuple[ExtraQuestion, ...] = ()
        self._custodian: bool | None = None
        self._only_anonymous = False
        self._chosen_way: Value = ANONYMOUS
        self._noted = (TimeDraft(), "")

    @property
    def questionnaire(self) -> Questionnaire:
        """The questions, the office's own among them."""
        return self._parts.questionnaire

    @property
    def saved(self) -> Saved:
        """What a draft of it would hold now."""
        parts, hurried = self._parts, self.snapshot.hurried
        return Saved(
            parts.branch, hurried, parts.answers, parts.drafts, parts.page, parts.seen, parts.checked
        )

    def restore(self, saved: Saved) -> None:
        """Go on with a draft; what this version no longer asks is passed over."""
        asked = hurried(self._asked()) if saved.hurried else self._asked()
        known = {question.id for question in asked.questions}
        pages = set(asked.pages)
        fresh = self._fresh(saved.branch, asked)
        self._chosen_way = saved.answers.values.get(WAY.field, ANONYMOUS)
        self._set(
            replace(
                fresh,
                answers=saved.answers,
                drafts={key: draft for key, draft in saved.drafts.items() if key.question in known},
                page=saved.page if saved.page in pages else asked.pages[0],
                seen=saved.seen & pages,
                checked=saved.checked & pages,
                started=True,
            )
        )
        if self._only_anonymous:
            self._only_anonymous = False
            self.offer_only_anonymous(True)

    def start(self, branch: Branch) -> None:
        """Begin at the first page; a draft that was begun before goes on as it is."""
        if not self._parts.started:
            asked = self._asked()
            asked = hurried(asked) if branch is Branch.NOW else asked
            self._parts = replace(self._fresh(branch, asked), started=True)
            if (draft := self._parts.drafts.get(FIRST_ACTION_TIME)) is not None:
                self._noted = (draft, "")
        self.go_to(self._parts.page)

    def note(self, at: int | None, account: str) -> None:
        """Take over what was noted (unix seconds, a text), unless the person wrote something else there."""
        draft, said = self._noted
        if at is not None and self._parts.drafts.get(FIRST_ACTION_TIME) == draft:
            draft = draft_now(at, UTC_ZONE, "client_screen")
            self.type_time(FIRST_ACTION_TIME, draft)
        if (self._parts.answers.values.get(ACCOUNT.field) or "") == said:
            said = account
            self.answer(ACCOUNT, said)
        self._noted = (draft, said)

    def ask_everything(self) -> None:
        """There is time: all pages, with the answers as they are."""
        if self.snapshot.hurried:
            asked = self._asked()
            self._change(questionnaire=asked, page=asked.pages[0], seen=frozenset(), checked=frozenset())

    def discard(self) -> None:
        """Forget all answers."""
        self._noted = (TimeDraft(), "")
        self._chosen_way = ANONYMOUS
        self._set(self._fresh(Branch.HAPPENED, self._asked()))

    def offer(self, extras: tuple[ExtraQuestion, ...], *, custodian: bool) -> None:
        """Ask what this office asks, and offer only what it has; answers stay."""
        self.extras, self._custodian = extras, custodian
        self._ask_again()

    def offer_only_anonymous(self, only: bool) -> None:
        """Offer no way to appear but without a name. What was chosen before comes back with the others."""
        if only is self._only_anonymous:
            return
        self._only_anonymous = only
        answers = self._parts.answers
        chosen = answers.values.get(WAY.field, ANONYMOUS)
        answers = answers.with_value(WAY.field, ANONYMOUS if only else self._chosen_way)
        self._chosen_way = chosen if only else ANONYMOUS
        self._parts = replace(self._parts, answers=answers)
        self._ask_again()

    def answer(self, key: FieldKey, value: Value) -> None:
        """Set an answer; one that says nothing takes the answer back."""
        question = self.questionnaire.question(key.question)
        answers = self._parts.answers
        if key.item is None:
            said = is_answered(value)
            answers = answers.with_value(key.field, value) if said else answers.without(key.field)
        else:
            while len(answers.items(question.repeat)) <= key.item:
                answers = answers.with_items(question.repeat, (*answers.items(question.repeat), {}))
            if is_answered(value):
                answers = answers.with_item_value(question.repeat, key.item, key.field, value)
            else:
                answers = answers.without_item_value(question.repeat, key.item, key.field)
        self._change(answers=answers)

    def type_time(self, key: FieldKey, draft: TimeDraft) -> None:
        """Keep what was typed into a time, and answer with what can be read of it."""
        self._parts = replace(self._parts, drafts={**self._parts.drafts, key: draft})
        self.answer(key, read_draft(draft).answer)

    def add_item(self, question_id: str) -> None:
        """One more item of a repeated question."""
        question = self.questionnaire.question(question_id)
        items = self._parts.answers.items(question.repeat)
        filled = items + ({},) * (items_shown(question, self._parts.answers) + 1 - len(items))
        self._change(answers=self._parts.answers.with_items(question.repeat, filled))

    def remove_item(self, question_id: str, item: int) -> None:
        """Take one item of a repeated question away, with all its answers."""
        question = self.questionnaire.question(question_id)
        answers = self._parts.answers
        if item < len(answers.items(question.repeat)):
            answers = answers.without_item(question.repeat, item)
        drafts = {
            _shifted(key, question, item): draft
            for key, draft in self._parts.drafts.items()
            if (key.question, key.item) != (question_id, item)
        }
        self._change(answers=answers, drafts=drafts)

    def go_to(self, page: str, focus: FieldKey | None = None) -> None:
        """Show a page, with the help of a field; one that is not asked in a hurry asks for all of them."""
        if page not in self.questionnaire.pages:
            self.ask_everything()
        self._change(page=page, seen=self._parts.seen | {page}, focus=focus)

    def go_to_field(self, key: FieldKey) -> None:
        """Show the page of a field, its gaps marked."""
        page = self.questionnaire.question(key.question).page
        if page not in self.questionnaire.pages:
            self.ask_everything()
        self._parts = replace(self._parts, checked=self._parts.checked | {page})
        self.go_to(page, key)

    def forward(self) -> None:
        """The next page. Gaps on this one are marked, and may be filled later."""
        self._parts = replace(self._parts, checked=self._parts.checked | {self._parts.page})
        self._step(1)

    def back(self) -> None:
        """The page before."""
        self._step(-1)

    def look_at(self, key: FieldKey) -> None:
        """Show the help of this field."""
        self._change(focus=key)

    def _step(self, by: int) -> None:
        pages = self.questionnaire.pages
        at = min(max(pages.index(self._parts.page) + by, 0), len(pages) - 1)
        self.go_to(pages[at])

    def _change(self, **changes: object) -> None:
        self._set(replace(self._parts, **changes))  # type: ignore[arg-type]  # fields of FormParts

    def _set(self, parts: FormParts) -> None:
        self._parts = parts
        self._show(state_of(parts))

    def _asked(self) -> Questionnaire:
        """All questions as this office and the safety check have them."""
        asked = self._plain
        if not self._custodian:  # a name is asked for once there is somebody to seal it to
            asked = without_field(asked, REAL_NAME.field)
        if self._custodian is False:
            asked = without_codes(asked, WAY.field, {CUSTODIAN_ONLY})
        if self._only_anonymous:
            ways = next(field.codes for _, field in asked.fields() if field.id == WAY.field)
            asked = without_codes(asked, WAY.field, set(ways) - {ANONYMOUS})
        return join(asked, self.extras)

    def _ask_again(self) -> None:
        asked = self._asked()
        self._change(questionnaire=hurried(asked) if self.snapshot.hurried else asked)

    def _fresh(self, branch: Branch, questionnaire: Questionnaire) -> FormParts:
        answers, draft = first_answers(questionnaire, branch, self._clock())
        return FormParts(
            questionnaire=questionnaire,
            branch=branch,
            answers=answers,
            drafts={} if draft is None else {FIRST_ACTION_TIME: draft},
            page=questionnaire.pages[0],
            seen=frozenset(),
            checked=frozenset(),
            started=False,
            focus=None,
        )


def without_codes(questionnaire: Questionnaire, field_id: str, codes: set[str]) -> Questionnaire:
    """The questionnaire with codes of a field not offered."""
    return msgspec.structs.replace(
        questionnaire,
        questions=tuple(
            msgspec.structs.replace(
                question,
                fields=tuple(
                    msgspec.structs.replace(field, options=tuple(c for c in field.codes if c not in codes))
                    if field.id == field_id
                    else field
                    for field in question.fields
                ),
            )
            for question in questionnaire.questions
        ),
    )


def without_field(questionnaire: Questionnaire, field_id: str) -> Questionnaire:
    """The questionnaire without a field."""
    return msgspec.structs.replace(
        questionnaire,
        questions=tuple(
            msgspec.structs.replace(question, fields=tuple(f for f in question.fields if f.id != field_id))
            for question in questionnaire.questions
        ),
    )


def _shifted(key: FieldKey, question: Question, removed: int) -> FieldKey:
    """The key of a draft after an item before it went away."""
    if key.question == question.id and key.item is not None and key.item > removed:
        return replace(key, item=key.item - 1)
    return key
