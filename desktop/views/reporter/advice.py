"""Advice that needs no network: before one starts, and while it is happening."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.views.shared.banner import Banner
from desktop.views.shared.details import Details
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, column


class BeforeYouStart(Speaking):
    """The one sentence that matters most, and the others behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(Tone.WARN)
        self.list = Label("", TextStyle.SMALL)
        self.details = Details(self.list)
        self.banner.body.addWidget(self.details)
        column(self).addWidget(self.banner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.banner.show_message(
            Tone.WARN,
            self.tr("Before you start"),
            self.tr("Do not use a computer, phone or network that belongs to the company you are reporting."),
        )
        self.details.set_summary(self.tr("Other things that can identify you"))
        self.list.setText(
            "\n".join(
                f"• {text}"
                for text in (
                    self.tr("The time at which you send, if you were on duty."),
                    self.tr("Documents that few people can open, or that carry a name or a mark."),
                    self.tr("Printed or photographed pages: they can carry dots that name the printer."),
                    self.tr("Your way of writing. Short, plain sentences say less about you."),
                    self.tr("An input method that sends what you type to its maker."),
                    self.tr("Whom you have told about it, and what you have posted."),
                )
            )
        )


class HappeningNow(Speaking):
    """What a host can do in the next minutes; the reviewer cannot stop a shutdown and says so."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(Tone.WARN)
        self.banner.action.connect(self.dismissed)
        self.steps = Label("", TextStyle.BODY)
        self.frame: QFrame = self.banner
        self.banner.body.insertWidget(2, self.steps)
        column(self, Space.NONE).addWidget(self.banner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.banner.show_message(
            Tone.WARN,
            self.tr("If it is happening now"),
            self.tr("The reviewer cannot stop a shutdown. These steps keep the event and the proof alive:"),
            self.tr("I have done what I can"),
        )
        self.steps.setText(
            "\n".join(
                f"{number}. {text}"
                for number, text in enumerate(
                    (
                        self.tr("Open a second room with another service, and tell people where."),
                        self.tr("Note the times to the second: closed, restarted, closed again."),
                        self.tr("Export the list of participants before it is gone."),
                        self.tr("Keep the notice: a picture of the screen, the mail as a file."),
                        self.tr("Ask one person to be the witness and write down what they see."),
                        self.tr("Do not use the same account again for the restart."),
                    ),
                    start=1,
                )
            )
        )
