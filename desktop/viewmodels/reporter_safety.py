"""The safety check: answers that live in this window's memory, and what they change on later pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from desktop.domain.safety import Advice, Audience, Guard, SafetyCheck, SafetyQuestion, choose
from desktop.viewmodels.base import ViewModel


@dataclass(frozen=True, slots=True)
class SafetyState:
    """`question` is None where the advice is read; `chosen` are its answers, `heard` what they are told.

    `advice` is what all answers so far are given, `lifted` the guards the person decided against.
    """

    audience: Audience = Audience.HOST
    question: SafetyQuestion | None = None
    number: int = 0
    total: int = 0
    chosen: tuple[str, ...] = ()
    heard: tuple[Advice, ...] = ()
    advice: tuple[Advice, ...] = ()
    lifted: frozenset[Guard] = frozenset()
    finished: bool = False
    """The questions of this audience were gone through."""

    def holds(self, guard: Guard) -> bool:
        """Whether a guard was called for and not lifted."""
        return guard not in self.lifted and any(one.guard is guard for one in self.advice)

    @property
    def stopped(self) -> bool:
        """Whether nothing goes on from here."""
        return self.holds(Guard.STOP)

    def on_page(self, page: str) -> tuple[Advice, ...]:
        """The advice that a page of the form repeats."""
        return tuple(one for one in self.advice if one.page == page)


@dataclass(frozen=True, slots=True)
class _Parts:
    audience: Audience = Audience.HOST
    at: int = 0
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    lifted: frozenset[Guard] = frozenset()
    reading: bool = False
    finished: frozenset[Audience] = frozenset()


class SafetyModel(ViewModel[SafetyState]):
    """One run of the check. It is written nowhere, sent nowhere, and `clear` ends it."""

    def __init__(self, check: SafetyCheck, parent: QObject | None = None) -> None:
        super().__init__(SafetyState(), parent)
        self._check = check
        self._parts = _Parts()

    def begin(self, audience: Audience) -> None:
        """Ask what this audience is asked, from where it stopped; what was gone through is read again."""
        asked = self._check.asked_of(audience)
        answers = dict(self._parts.chosen)
        left = [at for at, question in enumerate(asked) if not answers.get(question.id)]
        done = audience in self._parts.finished
        at = 0 if done or not left else left[0]
        self._set(replace(self._parts, audience=audience, at=at, reading=done))

    def answer(self, codes: tuple[str, ...]) -> None:
        """Answer the question that is shown."""
        question = self._asked[self._parts.at]
        answers = dict(self._parts.chosen)
        answers[question.id] = choose(question, answers.get(question.id, ()), codes)
        called_for = {one.guard for one in self._check.advice_for(answers, self._parts.audience)}
        # What is called for again, after it was not, is decided anew.
        lifted = frozenset(guard for guard in self._parts.lifted if guard in called_for)
        self._set(replace(self._parts, chosen=tuple(answers.items()), lifted=lifted))

    def forward(self) -> None:
        """The next question; after the last one, and at a full stop, the advice."""
        last = self._parts.at + 1 == len(self._asked)
        if self.snapshot.stopped:
            self._set(replace(self._parts, reading=True))
        elif last:
            self._finish()
        else:
            self._set(replace(self._parts, at=self._parts.at + 1))

    def back(self) -> bool:
        """The question before, or from the advice to the questions; whether there was one."""
        if self._parts.reading:
            self._set(replace(self._parts, reading=False))
            return True
        if self._parts.at == 0:
            return False
        self._set(replace(self._parts, at=self._parts.at - 1))
        return True

    def read(self) -> None:
        """Read what all answers so far are given."""
        self._set(replace(self._parts, reading=True))

    def lift(self, guard: Guard) -> None:
        """The person decides against a guard, after reading what that costs."""
        self._set(replace(self._parts, lifted=self._parts.lifted | {guard}))
        if guard is Guard.STOP and self._parts.reading and not self.snapshot.finished:
            self._set(replace(self._parts, reading=False))
            self.forward()

    def put_back(self, guard: Guard) -> None:
        """The guard holds again."""
        self._set(replace(self._parts, lifted=self._parts.lifted - {guard}))

    def clear(self) -> None:
        """Forget every answer."""
        self._set(_Parts())

    @property
    def _asked(self) -> tuple[SafetyQuestion, ...]:
        return self._check.asked_of(self._parts.audience)

    def _finish(self) -> None:
        finished = self._parts.finished | {self._parts.audience}
        self._set(replace(self._parts, reading=True, finished=finished))

    def _set(self, parts: _Parts) -> None:
        self._parts = parts
        self._show(self._state())

    def _state(self) -> SafetyState:
        parts, answers = self._parts, dict(self._parts.chosen)
        question = None if parts.reading else self._asked[parts.at]
        chosen = answers.get(question.id, ()) if question else ()
        heard: tuple[Advice, ...] = ()
        if question:
            heard = self._check.advice_for({question.id: chosen}, parts.audience)
        advice = self._check.advice_for(answers, parts.audience)
        return SafetyState(
            audience=parts.audience,
            question=question,
            number=parts.at + 1,
            total=len(self._asked),
            chosen=chosen,
            heard=heard,
            advice=advice,
            lifted=parts.lifted,
            finished=parts.audience in parts.finished,
        )
