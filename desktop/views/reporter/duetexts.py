"""Words for what an office promised, by which day, and what a person can do when that day has passed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.clocks import ClockState
from desktop.runtime.messages import fill
from desktop.runtime.sentences import joined
from desktop.viewmodels.reporter_standing import Due, Promised, Standing, Terms
from desktop.views.reporter.dates import day_words


def due_words(due: Due, terms: Terms) -> str:
    """One promise and how it stands, as a sentence."""
    if due.done is not None:
        return _done(due)
    if due.by is None:
        return _Terms().without_a_day(due.what, terms)
    return fill(_passed(due.what) if due.passed else _ahead(due.what), day=day_words(due.by))


def what_to_do(standing: Standing) -> str:
    """What helps when the office let a day pass; nothing while it did not."""
    late = {due.what for due in standing.dues if due.passed} - {Promised.REPLY_WINDOW}
    if not late:
        return ""
    translate = QCoreApplication.translate
    return joined(
        translate("due", "Replies are laid out at fixed hours, so look again tomorrow."),
        translate("due", "You can write below and ask what holds it up."),
        translate(
            "due",
            "Nothing you sent keeps you from going to another office, a lawyer or a support group too.",
        ),
    )


class _Terms(QObject):
    """What changes with a number: Qt finds plural forms in the methods of an object only."""

    def without_a_day(self, what: Promised, terms: Terms) -> str:
        """A promise whose beginning is not known here."""
        if what is Promised.ACKNOWLEDGEMENT:
            days = terms.acknowledge_days
            return joined(
                self.tr("The office promises to confirm receipt within %n day(s).", "", days),
                self.tr("When you sent your report is not known here."),
            )
        months = terms.feedback_months
        return joined(
            self.tr("The office promises its result within %n month(s) of confirming receipt.", "", months),
            self.tr("When that was is not known here."),
        )


def _done(due: Due) -> str:
    translate = QCoreApplication.translate
    late = due.state is ClockState.MET_LATE
    if due.what is Promised.ACKNOWLEDGEMENT:
        text = (
            translate("due", "The office confirmed receipt on {day}, later than promised.")
            if late
            else translate("due", "The office confirmed receipt on {day}.")
        )
    else:
        text = (
            translate("due", "The office told you its result on {day}, later than promised.")
            if late
            else translate("due", "The office told you its result on {day}.")
        )
    return fill(text, day=day_words(due.done or 0))


def _ahead(what: Promised) -> str:
    translate = QCoreApplication.translate
    return {
        Promised.ACKNOWLEDGEMENT: translate("due", "The office confirms receipt by {day}."),
        Promised.FEEDBACK: translate("due", "The office tells you by {day} what it did, and why."),
        Promised.NEXT_CONTACT: translate("due", "The next message is promised by {day}."),
        Promised.REPLY_WINDOW: translate("due", "You can answer the finding until {day}."),
    }[what]


def _passed(what: Promised) -> str:
    translate = QCoreApplication.translate
    return {
        Promised.ACKNOWLEDGEMENT: translate(
            "due", "Receipt was to be confirmed by {day}. Nothing of it is here."
        ),
        Promised.FEEDBACK: translate("due", "A result was promised by {day}. None is here."),
        Promised.NEXT_CONTACT: translate("due", "A message was promised by {day}. None is here."),
        Promised.REPLY_WINDOW: translate(
            "due", "The days to answer the finding ended on {day}. You can still write."
        ),
    }[what]
