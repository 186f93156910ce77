"""What an addition to a report says besides its words: one more thing that was done, and what has ended."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec
from PySide6.QtCore import QObject

from desktop.domain.actions import Action
from desktop.domain.amendments import Change, Update
from desktop.domain.answers import TimeAnswer, Value
from desktop.domain.questionnaire import Field as Asked
from desktop.domain.questionnaire import Kind, Question, Questionnaire
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_branches import Branch, offered
from desktop.viewmodels.reporter_formstate import GAP, UNCERTAIN, FieldKey, FieldState
from desktop.viewmodels.reporter_times import TimeDraft, read_draft

GROUP = "actions"
CODE = FieldKey(GROUP, "actions.code")
TIME = FieldKey(GROUP, "actions.time")
END = FieldKey(GROUP, "ended_at")

_TIME_PARTS = ("at", "tz", "precision")
"""An addition is short: which clock it was, and how long it lasted, can be told in words."""


@dataclass(frozen=True, slots=True)
class AdditionsState:
    """`code` and `when`: what else was done. `number` and `ended`: what has ended, counted from 0."""

    code: str = ""
    when: TimeDraft = TimeDraft()  # noqa: RUF009 - frozen, so one for all is right
    number: int | None = None
    ended: TimeDraft = TimeDraft()  # noqa: RUF009

    @property
    def empty(self) -> bool:
        """Whether nothing of it was said."""
        return not self.code and self.number is None and not _is_said(self.when) and not _is_said(self.ended)

    @property
    def faults(self) -> dict[FieldKey, str]:
        """What is wrong, by field: a missing part, or a time that is unreadable or uncertain."""
        found = {TIME: read_draft(self.when).fault, END: read_draft(self.ended).fault}
        if not self.code and _is_said(self.when):
            found[CODE] = GAP
        if self.number is not None and not self.ended.date.strip():
            found[END] = found[END] or GAP
        return {key: fault for key, fault in found.items() if fault}

    @property
    def number_missing(self) -> bool:
        """Whether an end was given, and not what has ended."""
        return self.number is None and _is_said(self.ended)

    @property
    def whole(self) -> bool:
        """Whether it can be sealed as it stands."""
        return not self.number_missing and set(self.faults.values()) <= UNCERTAIN

    def put_into(self, update: Update) -> Update:
        """The update with the added action and the changed one."""
        if self.code:
            when = read_draft(self.when).answer or TimeAnswer()
            action = Action(code=self.code, at=when.at, tz=when.tz, precision=when.precision)
            update = msgspec.structs.replace(update, adds_actions=(action,))
        if self.number is not None:
            end = read_draft(self.ended).answer or TimeAnswer()
            # The zone and the exactness of the beginning stay what the report says they are.
            change = Change(action=self.number, ended_at=end.at)
            update = msgspec.structs.replace(update, sets=change)
        return update


class AdditionsModel(ViewModel[AdditionsState]):
    """Takes the answers of the form's own field views, for one addition at a time."""

    def __init__(self, asked: Questionnaire, parent: QObject | None = None) -> None:
        super().__init__(AdditionsState(), parent)
        self.question: Question = asked.question(GROUP)
        fields = {field.id: field for field in self.question.fields}
        time = fields[TIME.field]
        parts = {part: time.parts[part] for part in _TIME_PARTS}
        self._code = msgspec.structs.replace(fields[CODE.field], required=False)
        self._when = msgspec.structs.replace(time, required=False, parts=parts)
        self._end = Asked(id=END.field, kind=Kind.TIME, parts={"at": "ended_at"})

    @property
    def fields(self) -> tuple[FieldState, FieldState, FieldState]:
        """What was done, when, and the end, as the form's field views show them."""
        state = self.snapshot
        faults = state.faults
        codes, first = offered(self._code, Branch.HAPPENED)
        return (
            FieldState(CODE, self._code, state.code or None, None, faults.get(CODE, ""), codes, first),
            FieldState(TIME, self._when, None, state.when, faults.get(TIME, "")),
            FieldState(END, self._end, None, state.ended, faults.get(END, "")),
        )

    def answer(self, key: FieldKey, value: Value) -> None:
        """Say what was done: a code, or words of one's own; None takes it back."""
        if key == CODE:
            self._show(replace(self.snapshot, code=value if isinstance(value, str) else ""))

    def type_time(self, key: FieldKey, draft: TimeDraft) -> None:
        """Keep a time as it is typed."""
        state = self.snapshot
        self._show(replace(state, ended=draft) if key == END else replace(state, when=draft))

    def choose(self, number: int | None) -> None:
        """Say which of the reported things has ended, counted from 0."""
        self._show(replace(self.snapshot, number=number))

    def clear(self) -> None:
        """Drop everything."""
        self._show(AdditionsState())


def _is_said(draft: TimeDraft) -> bool:
    """Whether a time says anything, readable or not; a zone alone does not."""
    read = read_draft(draft)
    return read.answer is not None or bool(read.fault)
