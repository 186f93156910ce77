"""Asking before a report is taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.runtime.measures import TextStyle
from desktop.viewmodels.reporter_followup import FollowUpModel
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.shared.buttons import Button, DangerButton
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.fields import LongField
from desktop.views.shared.labels import Label


def ask_to_withdraw(parent: QWidget, follow_up: FollowUpModel) -> Dialog:
    """Ask, and whom to leave out again; the reason may be empty. "Keep the report" has the focus."""
    translate = QCoreApplication.translate
    dialog = Dialog(parent, translate("withdraw", "Withdraw the report?"))
    text = translate(
        "withdraw",
        "The reviewer is told that you take your report back. The office still holds what it received, marked"
        " as taken back, and deletes it by its own rules. The sealed copy on the server goes after about 60"
        " days. What was read already cannot be unread. You can still write here afterwards.",
    )
    dialog.body.addWidget(Label(text, TextStyle.BODY))
    reason = LongField(translate("withdraw", "Reason, if you want to give one"), rows=2)
    dialog.body.addWidget(reason)
    follow_up.see_readers()
    if follow_up.recipients.snapshot.can_leave_out:
        reminder = translate(
            "FollowUpView", "Whom you left out of your report is not remembered here. Leave them out again."
        )
        dialog.body.addWidget(Label(reminder, TextStyle.SMALL))
        dialog.body.addWidget(RecipientsView(follow_up.recipients))
    keep = Button(translate("withdraw", "Keep the report"))
    go = DangerButton(translate("withdraw", "Withdraw it"))
    dialog.add_button(keep, dialog.reject)
    dialog.add_button(go, dialog.accept)
    dialog.accepted.connect(lambda: follow_up.withdraw(reason.text()))
    dialog.open()
    keep.setFocus()
    return dialog
