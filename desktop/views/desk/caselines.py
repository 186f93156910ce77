"""A case row in words: number, age, headline, and the few chips that matter now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.safe_text import visible
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.viewmodels.deskrows import CaseRow, ClockLine
from desktop.views.desk.dating import Dating
from desktop.views.desk.wording import BETWEEN, Wording

_URGENT = {"U0": Tone.BAD, "U1": Tone.BAD, "U2": Tone.WARN}
_HEADLINE_ACTIONS = 2


@dataclass(frozen=True, slots=True)
class ChipWords:
    """A chip before it is drawn: its words, and the tone that only underlines them."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a row of the list shows, made safe to draw; `spoken` is the whole of it for screen readers."""

    number: str
    age: str
    headline: str
    chips: tuple[ChipWords, ...]
    unread: bool
    spoken: str


class CaseLines(QObject):
    """Turns rows into lines."""

    def __init__(self, wording: Wording, dating: Dating, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._dating = dating

    def line(self, row: CaseRow, now: int) -> CaseLine:
        """The line of a row at a time."""
        age, headline = self._dating.age(row.last_message_at, now), self.headline(row)
        chips = self.chips(row, now)
        new = (self.tr("new"),) if row.unread else ()
        spoken = ", ".join((row.number, *new, headline, *(chip.text for chip in chips), age))
        return CaseLine(row.number, age, headline, chips, row.unread, spoken)

    def headline(self, row: CaseRow) -> str:
        """What was done, in words; the event's title when the report names no action."""
        words = [self._wording.code("action", code) for code in row.actions[:_HEADLINE_ACTIONS]]
        if len(row.actions) > _HEADLINE_ACTIONS:
            words.append(self.tr("%n more", "", len(row.actions) - _HEADLINE_ACTIONS))
        text = BETWEEN.join(words) or row.title or row.platform
        return visible(text) or self.tr("The text of this report is still on its way")

    def chips(self, row: CaseRow, now: int) -> tuple[ChipWords, ...]:
        """Urgency, what is due or the state, role, a language other than the window's."""
        chips = []
        if row.urgency in _URGENT and row.open:
            chips.append(ChipWords(self._wording.code("urgency", row.urgency), _URGENT[row.urgency]))
        chips.append(self.standing(row, now))
        if row.role:
            chips.append(ChipWords(visible(self._wording.code("reporter_role", row.role)), Tone.NEUTRAL))
        if row.language and row.language.split("-")[0] != self._wording.interface_language.split("-")[0]:
            chips.append(ChipWords(visible(self._wording.language(row.language)), Tone.NEUTRAL))
        return tuple(chips)

    def standing(self, row: CaseRow, now: int) -> ChipWords:
        """The clock while an acknowledgement is owed or something is due soon, else the state."""
        if row.withdrawn:
            return ChipWords(self.tr("Withdrawn"), Tone.NEUTRAL)
        clock = row.clock
        if clock is not None and (clock.kind == "acknowledgement" or clock.state in ("soon", "overdue")):
            return self.clock_short(clock, now)
        return self.state(row.state)

    def state(self, state: str) -> ChipWords:
        """A state's chip."""
        tone = Tone.NEUTRAL if state in ("closed", "referred", "merged") else Tone.ACCENT
        return ChipWords(self._wording.code("state", state), tone)

    def closed(self, reason: str) -> ChipWords:
        """Why a case was closed."""
        return ChipWords(self._wording.code("closing_reason", reason), Tone.NEUTRAL)

    def contact(self, promised: int, now: int) -> ChipWords:
        """The next word that was promised to the reporter."""
        if promised < now:
            return ChipWords(self.tr("Promised message is overdue"), Tone.WARN)
        return ChipWords(
            fill(self.tr("Message promised in {left}"), left=self._dating.left(promised, now)), Tone.NEUTRAL
        )

    def clock(self, clock: ClockLine, now: int) -> ChipWords:
        """A clock's chip: what is owed, and how long is left."""
        if clock.state == "overdue":
            return ChipWords(self._overdue(clock.kind), Tone.BAD)
        tone = Tone.WARN if clock.state == "soon" or clock.kind == "acknowledgement" else Tone.NEUTRAL
        left = self._dating.left(clock.due, now)
        return ChipWords(fill(self._running(clock.kind), left=left), tone)

    def clock_short(self, clock: ClockLine, now: int) -> ChipWords:
        """The same for the list, where there is little room."""
        words = self.clock(clock, now)
        if clock.state == "overdue":
            return words
        short = {"acknowledgement": self.tr("Acknowledge: {left}"), "feedback": self.tr("Feedback: {left}")}
        left = self._dating.left_short(clock.due, now)
        text = short.get(clock.kind)
        return words if text is None else ChipWords(fill(text, left=left), words.tone)

    def _running(self, kind: str) -> str:
        texts = {
            "acknowledgement": self.tr("Acknowledge within {left}"),
            "feedback": self.tr("Feedback due in {left}"),
            "platform_answer": self.tr("Service answers within {left}"),
            "reporter_reply": self.tr("Reporter may reply for {left}"),
        }
        return texts.get(kind, self.tr("Due in {left}"))

    def _overdue(self, kind: str) -> str:
        texts = {
            "acknowledgement": self.tr("Acknowledgement overdue"),
            "feedback": self.tr("Feedback overdue"),
            "platform_answer": self.tr("Service did not answer"),
            "reporter_reply": self.tr("Reporter's time to reply is over"),
        }
        return texts.get(kind, self.tr("Overdue"))
