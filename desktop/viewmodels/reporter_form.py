"""The form: answers in memory, one page at a time, nothing lost on the way back."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject

from desktop.domain.answers import Value, is_answered
from desktop.domain.extraquestions import ExtraQuestion, join
from desktop.domain.filling import CUSTODIAN_ONLY
from desktop.domain.questionnaire import Question, Questionnaire
from desktop.services.work import Clock
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import Branch, first_answers
from desktop.viewmodels.reporter_formstate import FieldKey, FormParts, FormState, items_shown, state_of
from desktop.viewmodels.reporter_times import TimeDraft, read_draft

FIRST_ACTION_TIME = FieldKey("actions", "actions.time", 0)


class FormModel(ViewModel[FormState]):
    """The one draft of this run. It is written nowhere."""

    def __init__(self, questionnaire: Questionnaire, clock: Clock, parent: QObject | None = None) -> None:
        self._clock = clock
        self._plain = questionnaire
        self._parts = self._fresh(Branch.HAPPENED, questionnaire)
        super().__init__(state_of(self._parts), parent)
        self.extras: tuple[ExtraQuestion, ...] = ()

    @property
    def questionnaire(self) -> Questionnaire:
        """The questions, the office's own among them."""
        return self._parts.questionnaire

    def start(self, branch: Branch) -> None:
        """Begin at the first page; a draft that was begun before goes on as it is."""
        if not self._parts.started:
            self._parts = replace(self._fresh(branch, self.questionnaire), started=True)
        self.go_to(self._parts.page)

    def discard(self) -> None:
        """Forget all answers."""
        self._set(self._fresh(Branch.HAPPENED, self.questionnaire))

    def offer(self, extras: tuple[ExtraQuestion, ...], *, custodian: bool) -> None:
        """Ask what this office asks, and offer only what it has; answers stay."""
        self.extras = extras
        plain = self._plain if custodian else without_code(self._plain, "reporter.anonymity", CUSTODIAN_ONLY)
        self._change(questionnaire=join(plain, extras))

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
        """Show a page, with the help of a field."""
        self._change(page=page, seen=self._parts.seen | {page}, focus=focus)

    def go_to_field(self, key: FieldKey) -> None:
        """Show the page of a field, its gaps marked."""
        page = self.questionnaire.question(key.question).page
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


def without_code(questionnaire: Questionnaire, field_id: str, code: str) -> Questionnaire:
    """The questionnaire with one code of a field not offered."""
    return msgspec.structs.replace(
        questionnaire,
        questions=tuple(
            msgspec.structs.replace(
                question,
                fields=tuple(
                    msgspec.structs.replace(field, options=tuple(c for c in field.codes if c != code))
                    if field.id == field_id
                    else field
                    for field in question.fields
                ),
            )
            for question in questionnaire.questions
        ),
    )


def _shifted(key: FieldKey, question: Question, removed: int) -> FieldKey:
    """The key of a draft after an item before it went away."""
    if key.question == question.id and key.item is not None and key.item > removed:
        return replace(key, item=key.item - 1)
    return key
