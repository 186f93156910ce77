"""Asking before the window, or a conversation, is closed while something would be lost by it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.viewmodels.reporter_stake import Stake
from desktop.views.shared.dialog import Dialog, confirm

translate = QCoreApplication.translate


def ask_to_close(parent: QWidget, stake: Stake, on_yes: Callable[[], object]) -> Dialog:
    """Ask before the window closes; `stake` is not NOTHING."""
    kept = stake is Stake.KEPT
    return confirm(
        parent,
        title=translate("ReporterWindow", "Close Ombra?")
        if kept
        else translate("ReporterWindow", "Close and forget?"),
        text=_lost_words(stake),
        yes=translate("ReporterWindow", "Close Ombra")
        if kept
        else translate("ReporterWindow", "Close and forget it"),
        no=translate("ReporterWindow", "Keep writing"),
        on_yes=on_yes,
        danger=True,
    )


def ask_to_close_talk(parent: QWidget, on_yes: Callable[[], object]) -> Dialog:
    """Ask before a conversation closes in which something is not sent yet."""
    return confirm(
        parent,
        title=translate("closing", "Close the conversation?"),
        text=_lost_words(Stake.ADDITION),
        yes=translate("closing", "Close and forget it"),
        no=translate("closing", "Stay here"),
        on_yes=on_yes,
        danger=True,
    )


def _lost_words(stake: Stake) -> str:
    if stake is Stake.KEPT:
        return translate(
            "ReporterWindow",
            "Nothing is sent while Ombra is closed. What you sealed stays in the sealed outbox; your"
            " eight words open it when you come back.",
        )
    if stake is Stake.ADDITION:
        return translate(
            "closing",
            "Something you are adding to a report, or taking it back, is not sent yet. If you close now, it"
            " is forgotten and may not arrive.",
        )
    if stake is Stake.CHANGES:
        return translate("ReporterWindow", "What you changed since you saved the locked draft is gone then.")
    return translate(
        "ReporterWindow", "Your report is kept in memory only. If you close the window, it is gone."
    )
