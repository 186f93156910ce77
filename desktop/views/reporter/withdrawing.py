"""Asking before a report is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.runtime.measures import TextStyle
from desktop.views.shared.buttons import Button, DangerButton
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.fields import LongField
from desktop.views.shared.labels import Label


def ask_to_withdraw(parent: QWidget, on_yes: Callable[[str], object]) -> Dialog:
    """Ask; `on_yes` gets the reason, which may be empty. "Keep the report" has the focus."""
    translate = QCoreApplication.translate
    dialog = Dialog(parent, translate("withdraw", "Withdraw the report?"))
    text = translate(
        "withdraw",
        "The reviewer is told that you take your report back. What was read already cannot be unread.",
    )
    dialog.body.addWidget(Label(text, TextStyle.BODY))
    reason = LongField(translate("withdraw", "Reason, if you want to give one"), rows=2)
    dialog.body.addWidget(reason)
    keep = Button(translate("withdraw", "Keep the report"))
    go = DangerButton(translate("withdraw", "Withdraw it"))
    dialog.add_button(keep, dialog.reject)
    dialog.add_button(go, dialog.accept)
    dialog.accepted.connect(lambda: on_yes(reason.text()))
    dialog.open()
    keep.setFocus()
    return dialog
