"""When something was: day, clock time, zone, how exact, by which clock, and until when."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.wording import FieldWords
from desktop.runtime.measures import Space
from desktop.runtime.spacing import space
from desktop.viewmodels.reporter_formstate import FieldState
from desktop.viewmodels.reporter_times import UTC_ZONE, TimeDraft, read_draft, zone_names
from desktop.views.reporter.faulttexts import fault_words
from desktop.views.reporter.fieldview import FieldView, Tell
from desktop.views.reporter.whichoftwo import WhichOfTwo
from desktop.views.reporter.wording import Wording
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import LineField, SelectField
from desktop.views.shared.speaking import column
from desktop.views.shared.timefield import TimeField, TimeText

PRECISIONS = ("second", "minute", "five_minutes", "hour", "day", "unknown")
CLOCKS = ("server_log", "client_screen", "email_header", "file_time", "memory", "other")


class TimeView(FieldView):
    """A time field with the parts that its question stores."""

    def __init__(self, state: FieldState, words: FieldWords, wording: Wording, tell: Tell) -> None:
        super().__init__(state, words, wording, tell)
        self.field = make_time_field(wording, words.label, words.hint, required=state.field.required)
        self.field.edited.connect(lambda _text: self._edited())
        self.field.parts.precision.setVisible("precision" in state.field.parts)
        layout = column(self, Space.M)
        layout.addWidget(self.field)
        self.clock = self._clock_field(words.label)
        self.end_date, self.end_clock = self._end_fields(words.label)
        self.which, self.end_which = WhichOfTwo(words.label), WhichOfTwo(words.label, of_the_end=True)
        layout.addWidget(self.which)
        layout.addLayout(self._more(state))
        layout.addWidget(self.end_which)
        for two in (self.which, self.end_which):
            two.chosen.connect(self._edited)
        self.bind(state)

    def bind(self, state: FieldState) -> None:
        """Put the draft into the parts."""
        draft = state.draft or TimeDraft()
        self.field.set_value(TimeText(draft.date, draft.clock, draft.zone, draft.precision))
        self.clock.select.set_code(draft.clock_source)
        self.end_date.set_text(draft.end_date)
        self.end_clock.set_text(draft.end_clock)
        lasted = bool(draft.end_clock or draft.end_date)
        self.end_date.setVisible("ended_at" in state.field.parts and lasted)
        read = read_draft(draft)
        self.which.show_state(read.doubled, draft.which)
        self.end_which.show_state(read.end_doubled, draft.end_which)
        self.field.set_fault(fault_words(state.fault))

    def entry(self) -> QWidget:
        """The day."""
        return self.field.parts.date

    def _clock_field(self, question: str) -> SelectField:
        choices = (Choice("", self.tr("Choose…")), *self.wording.table("clock_source", CLOCKS))
        field = SelectField(self.tr("Which clock?"), choices)
        field.picked.connect(lambda _code: self._edited())
        field.select.setAccessibleName(f"{question}: {field.select.accessibleName()}")
        return field

    def _end_fields(self, question: str) -> tuple[LineField, LineField]:
        day = LineField(self.tr("Ended on, if another day"), example=self.tr("Year-month-day"))
        clock = LineField(self.tr("Ended at, if it lasted"), example=self.tr("Hour:minute"))
        for field in (day, clock):
            field.edited.connect(lambda _text: self._edited())
            field.line.setAccessibleName(f"{question}: {field.line.accessibleName()}")
        return day, clock

    def _more(self, state: FieldState) -> QGridLayout:
        """The further parts, two in a row; those that are not stored are not shown."""
        grid = QGridLayout()
        space(grid, Space.S)
        parts = state.field.parts
        rows: tuple[tuple[str, QWidget], ...] = (
            ("clock_source", self.clock),
            ("ended_at", self.end_clock),
            ("ended_at", self.end_date),
        )
        shown = [widget for part, widget in rows if part in parts]
        for _part, widget in rows:
            widget.setParent(self)
            widget.setVisible(widget in shown)
        for index, widget in enumerate(shown):
            grid.addWidget(widget, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _edited(self) -> None:
        text = self.field.value()
        draft = replace(
            self.state.draft or TimeDraft(),
            date=text.date,
            clock=text.time,
            zone=text.zone,
            precision=text.precision,
            clock_source=self.clock.select.code(),
            end_date=self.end_date.text(),
            end_clock=self.end_clock.text(),
            which=self.which.code(),
            end_which=self.end_which.code(),
        )
        self.form.type_time(self.key, draft)


def make_time_field(wording: Wording, label: str, hint: str = "", *, required: bool = False) -> TimeField:
    """A time field with every zone, the place first as people look for it."""
    translate = QCoreApplication.translate
    precisions = (
        Choice("", translate("times", "How exact?")),
        *wording.table("precision", PRECISIONS),
    )
    return TimeField(label, zones=zone_choices(), precisions=precisions, required=required, help_text=hint)


def zone_choices() -> tuple[Choice, ...]:
    """No zone, UTC, then all places by their own name."""
    translate = QCoreApplication.translate
    return (
        Choice("", translate("times", "Time zone…")),
        Choice(UTC_ZONE, translate("times", "UTC (Universal Time)")),
        *_places(),
    )


@cache  # each time field of a page lists all of them
def _places() -> tuple[Choice, ...]:
    places = sorted((_place(name), name) for name in zone_names())
    return tuple(Choice(name, title) for title, name in places)


def _place(name: str) -> str:
    area, _slash, place = name.partition("/")
    return f"{place.replace('_', ' ').replace('/', ', ')} ({area})"
