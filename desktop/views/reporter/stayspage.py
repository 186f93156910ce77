"""This computer: how the window hides, the session PIN, and what stays on the disk."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal

from desktop.runtime.measures import TextStyle
from desktop.runtime.palette import Tone
from desktop.viewmodels.hiding import HidingModel
from desktop.views.reporter.hidingfields import IdleFields, PinField
from desktop.views.shared.banner import Banner
from desktop.views.shared.cards import Card
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.fields import ChoiceField
from desktop.views.shared.labels import Label
from desktop.views.shared.page import Page


class StaysPage(Page):
    """Nothing here is kept either: each start of the program begins with the usual settings."""

    leave = Signal()

    def __init__(self, hiding: HidingModel) -> None:
        super().__init__()
        self._hiding = hiding
        self.key = ChoiceField(choices=[Choice("on", ""), Choice("off", "")], columns=2)
        self.key.changed.connect(lambda codes: hiding.use_key("on" in codes))
        self.how = [Label("", TextStyle.MUTED) for _ in range(3)]
        self.no_pin = Banner(Tone.WARN)
        self.pin = PinField(hiding)
        self.idle = IdleFields(hiding)
        self.lists = [_List() for _ in range(3)]
        for part in (self.key, *self.how, self.no_pin, self.pin, self.idle, *self.lists):
            self.body.addWidget(part)
        self.use_bar(primary=False)
        self.bar.back.connect(self.leave)
        hiding.changed.connect(self.show_state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_words(
            self.tr("This computer"),
            self.tr("How the window hides, and what stays behind. These settings are not kept either."),
        )
        self.key.set_words(self.tr("Hide with the keyboard"))
        self.key.group.say(
            [
                Choice("on", self.tr("Esc twice hides this window")),
                Choice("off", self.tr("Only the button hides it")),
            ]
        )
        for label, words in zip(self.how, self._how(), strict=True):
            label.setText(words)
        ours, system, here = self.lists
        ours.set_words(self.tr("What Ombra writes on this disk"), self._ours())
        system.set_words(self.tr("What your system may write"), self._system())
        here.set_words(self.tr("What differs on this system"), self._here())
        self.show_state()

    def show_state(self) -> None:
        """Show the choices in force."""
        state = self._hiding.snapshot
        self.key.group.set_codes(("on" if state.key_on else "off",))
        if state.has_pin:
            self.no_pin.clear()
        else:
            self.no_pin.show_message(
                Tone.WARN,
                self.tr("Without a session PIN a hidden window does not come back"),
                self.tr("Set one here before you write, so that hiding by mistake loses nothing."),
            )

    def _how(self) -> list[str]:
        return [
            self.tr(
                "Press Esc twice within half a second: all windows go at once, and the clipboard is emptied."
                " What is being sent goes on for one minute. Then everything you wrote is forgotten and Ombra"
                " ends. What was sent before is safe: the eight words still open it."
            ),
            self.tr(
                "With a session PIN a small empty window stays for that minute. The PIN and Enter bring"
                " everything back. Esc there, or closing it, wipes at once."
            ),
            self.tr(
                "While a list, a menu or a dialog is open, or an input method is composing, Esc does only"
                " what it does there. Press it again afterwards."
            ),
        ]

    def _ours(self) -> list[str]:
        return [
            self.tr("A sealed file, a cleaned copy, a saved proof: only where you say."),
            self.tr("A sealed outbox and a locked draft, if you ask for them."),
            self.tr("The working folder of a Tor that you start here. It is removed when Tor ends."),
            self.tr("A list of fonts, if your system has none that is fresh. It says nothing about you."),
        ]

    def _system(self) -> list[str]:
        return [
            self.tr("Memory that it moves to the disk, and the whole memory when it hibernates."),
            self.tr("What an input method learns, and what it sends to its maker."),
            self.tr("That a program was started, and when."),
        ]

    def _here(self) -> list[str]:
        if sys.platform == "win32":
            return [
                self.tr("Windows keeps a list of programs that ran, and may keep a picture of memory."),
                self.tr("Copied text is kept out of the clipboard history and of the cloud."),
            ]
        if sys.platform == "darwin":
            return [
                self.tr("macOS may keep reports of crashes; they hold parts of memory."),
                self.tr("Other programs can see copied text until it is removed after 45 seconds."),
            ]
        return [
            self.tr("No picture of memory is written, and other programs of yours cannot read its memory."),
            self.tr("Copied text is marked as secret and removed after 45 seconds."),
        ]


class _List(Card):
    """A heading and its points."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", TextStyle.LEAD)
        self._points = Label("", TextStyle.BODY)
        self.body.addWidget(self._title)
        self.body.addWidget(self._points, 0, Qt.AlignmentFlag.AlignTop)

    def set_words(self, title: str, points: list[str]) -> None:
        """Set the heading and the points."""
        self._title.setText(title)
        self._points.setText("\n".join(f"• {point}" for point in points))
