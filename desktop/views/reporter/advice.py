"""Advice that needs no network, before one starts."""

from __future__ import annotations

from desktop.runtime.measures import TextStyle
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
