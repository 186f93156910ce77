"""What is said of an office: its promise, its languages, its warnings, and how it is reached."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from desktop.runtime.languagenames import own_name
from desktop.runtime.messages import fill
from desktop.runtime.palette import Tone
from desktop.runtime.sentences import listed
from desktop.viewmodels.reporter_officestate import Connection, OfficeState, Stage
from desktop.viewmodels.reporter_recipients import Recipient


def language_names(codes: Iterable[str]) -> str:
    """Languages, each by its own name, each once."""
    return listed(dict.fromkeys(own_name(code) for code in codes))


class OfficeWords(QObject):
    """What changes with a number: Qt finds plural forms in the methods of an object only."""

    def promise(self, acknowledge_days: int, feedback_months: int) -> str:
        """What the office promises."""
        return fill(
            self.tr("{acknowledges}, {answers}"),
            acknowledges=self.tr("acknowledges in %n day(s)", "", acknowledge_days),
            answers=self.tr("answers in %n month(s)", "", feedback_months),
        )

    def warning(self, code: str, where: str) -> str:
        """A warning that stops nothing, with who must act."""
        if code == "card_expires_soon":
            days = int(where) if where.isdecimal() else 0
            return self.tr(
                "The office's card runs out in %n day(s). The office has to renew it; you can still send.",
                "",
                days,
            )
        if code == "clock_behind":
            return self.tr(
                "The office's card is dated in the future. Please check the date and time of this computer."
            )
        return self.tr(
            "The keys of one reviewer could not be verified and were left aside. The office has to act."
        )


def connection_words(state: OfficeState) -> tuple[str, Tone]:
    """The state of the connection, truthfully: words and tone."""
    translate = QCoreApplication.translate
    if state.office is None and state.connection is Connection.NONE:
        return translate("office", "No office yet"), Tone.NEUTRAL
    words, tone = {
        Connection.LOCAL: (translate("office", "This computer only"), Tone.NEUTRAL),
        Connection.TOR: (translate("office", "Through Tor"), Tone.GOOD),
        Connection.PROXY: (translate("office", "Through a proxy that is not Tor"), Tone.WARN),
        Connection.DIRECT: (translate("office", "Direct connection: not anonymous"), Tone.WARN),
    }.get(state.connection, (translate("office", "No connection chosen"), Tone.WARN))
    if state.stage is Stage.READY and not state.reached and not state.busy:
        return fill(translate("office", "{connection}, not reached yet"), connection=words), Tone.WARN
    return words, tone


def reason_words(one: Recipient) -> str:
    """Why a reviewer has no key, and who must act."""
    translate = QCoreApplication.translate
    return {
        "no_bundle": translate("office", "This reviewer has published no keys. The office has to act."),
        "key_lost": translate("office", "This reviewer has lost this week's key. The office has to act."),
    }.get(one.reason, translate("office", "This reviewer has no key for this week. The office has to act."))


def fingerprint_lines(fingerprint: str) -> tuple[str, str]:
    """Six groups in two lines of three, as on the office's letterhead."""
    groups = fingerprint.split()
    return " ".join(groups[:3]), " ".join(groups[3:])
