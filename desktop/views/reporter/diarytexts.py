"""Ready-made sentences of the diary: one choice instead of words that could point at a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.diary import Happening
from desktop.views.shared.choicecards import Choice


def happening_choices() -> tuple[Choice, ...]:
    """All of them, the quiet one first: most months are quiet."""
    return tuple(Choice(one.value, sentence(one)) for one in Happening)


def sentence(happening: Happening) -> str:
    """What is sealed for a choice."""
    translate = QCoreApplication.translate
    return {
        Happening.QUIET: translate("diary", "Nothing new happened."),
        Happening.SPOKEN_TO: translate("diary", "I was spoken to about it, or warned."),
        Happening.THREATENED: translate("diary", "I was threatened."),
        Happening.WORK_CHANGED: translate("diary", "My job, my duties or my access were changed."),
        Happening.QUESTIONED: translate("diary", "Officials questioned or visited me."),
        Happening.RELATIVES: translate("diary", "Relatives or friends were visited or called."),
        Happening.WATCHED: translate("diary", "I was followed or watched."),
        Happening.ACCOUNT_HIT: translate("diary", "An account of mine was closed or locked."),
        Happening.MEETING_HIT: translate("diary", "A meeting of mine was closed again."),
        Happening.ORDERED: translate("diary", "I was told again to close or block something."),
        Happening.OTHER: translate("diary", "Something else happened."),
    }[happening]
