"""What the page says of the office's promises: known, unknown, kept, and not kept."""

from __future__ import annotations

from desktop.domain.casestates import ReporterWord
from desktop.domain.clocks import ClockState
from desktop.viewmodels.reporter_standing import Due, Promised, Standing
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.chips import Chip
from desktop.views.shared.labels import Label
from tests.desktop.conftest import settle

DAY = 1_800_000_000
"""15 January 2027."""


def said(window: ReporterWindow, standing: Standing) -> str:
    view = window.thread_page.standing
    view.show_standing(standing)
    settle(window)
    return "\n".join(one.text() for one in view.findChildren(Label) if not one.isHidden())


def test_a_day_that_is_not_known_is_not_made_up(window: ReporterWindow) -> None:
    text = said(window, Standing(dues=(Due(Promised.ACKNOWLEDGEMENT, None), Due(Promised.FEEDBACK, None))))
    assert "within 7 days" in text
    assert "within 3 months" in text
    assert "not known here" in text
    assert "2027" not in text


def test_a_passed_day_is_said_plainly_with_what_one_can_do(window: ReporterWindow) -> None:
    late = Due(Promised.FEEDBACK, DAY, None, ClockState.OVERDUE)
    text = said(window, Standing(ReporterWord.UNDER_INVESTIGATION, (late,)))
    assert "A result was promised by Friday, January 15, 2027. None is here." in text
    assert "A promised day has passed" in text
    assert "ask what holds it up" in text


def test_ones_own_days_that_ended_blame_nobody(window: ReporterWindow) -> None:
    window_over = Due(Promised.REPLY_WINDOW, DAY, None, ClockState.OVERDUE)
    text = said(window, Standing(ReporterWord.FINDING_READY, (window_over,)))
    assert "You can still write." in text
    assert "A promised day has passed" not in text


def test_the_present_word_is_named_to_who_cannot_see_it(window: ReporterWindow) -> None:
    said(window, Standing(ReporterWord.CLOSED))
    names = [one.accessibleName() for one in window.thread_page.standing.findChildren(Chip)]
    assert len(names) == len(ReporterWord)
    assert [name for name in names if name.startswith("Now:")] == ["Now: Closed"]
