"""The reporter window in a process of its own, with somebody who can compose, open lists and copy.

Run as `python -m tests.e2e.hiding_window [PIN]`. Reads orders from its input, one a line, answers each with
a line, and tells each change of the guard, with the own time of the thread that a key took.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import nacl.utils
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop import reporter_app
from desktop.commands.traceless import leave_no_traces
from desktop.domain.hiding import Guard
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.theme import install
from desktop.runtime.translations import Translations
from desktop.services.routes import Route
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from desktop.views.shared.dialog import tell
from desktop.views.shared.editing import TextEdit
from tests.strictness.qtevents import EventHook
from tests.strictness.stopwatch import Stopwatch

SECRET = "The room was closed by somebody we know."


class Stage:
    """The window, and the orders it takes."""

    def __init__(self, pin: str) -> None:
        self.world = World(time.time, nacl.utils.random, TaskRunner())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.window = reporter_app.build(self.world, self.world.runner, Translations(app, "en"), Route())
        self.model = self.window.model
        drop = self.model.connection.drop
        self.curtain = reporter_app.guard(self.window, self.world, lambda: reporter_app.leave_at_once(drop))
        if pin:
            self.model.hiding.set_pin(pin)
        self.stopwatch = Stopwatch()
        self.began = 0.0
        self.hook = EventHook(self.around)
        self.hook.listen()
        self.model.hiding.changed.connect(self.told)
        self.window.show()
        self.guard = Guard.OPEN

    def around(self, _receiver: str, _kind: int, deliver: Callable[[], bool]) -> bool:
        """Note when an event, such as a key, arrives."""
        self.began = self.stopwatch.now()
        return deliver()

    def told(self) -> None:
        """Say that the guard changed: the curtain, which was connected before, has done its work."""
        guard = self.model.hiding.snapshot.guard
        if guard is not self.guard:
            self.guard = guard
            say(f"guard {guard} {self.stopwatch.now() - self.began:.1f}")

    def obey(self) -> None:
        """Read one order and answer it."""
        order = os.read(0, 100).decode().strip()
        if not order:
            QApplication.exit(0)
            return
        say(str(getattr(self, order)()))

    def write(self) -> str:
        """A report with an account, and the focus in its field."""
        self.model.form.start(Branch.HAPPENED)
        self.model.go(Place.STAYS)
        self.editor = TextEdit()
        self.window.stays.body.insertWidget(0, self.editor)
        self.editor.setPlainText(SECRET)
        self.editor.show()
        self.editor.setFocus()
        return "written"

    def copy(self) -> str:
        """Copy the account."""
        self.editor.selectAll()
        self.editor.copy()
        return "copied"

    def selected(self) -> str:
        """What is selected in the field, and what X11 would paste with the middle button."""
        pasted = QGuiApplication.clipboard().text(QClipboard.Mode.Selection)
        return f"{len(self.editor.textCursor().selectedText())} {pasted!r}"

    def compose(self) -> str:
        """An input method begins a word."""
        QApplication.sendEvent(self.editor, QInputMethodEvent("shi", []))
        return "composing"

    def composed(self) -> str:
        """Whether the word is still being composed."""
        return str(bool(self.editor.textCursor().block().layout().preeditAreaText()))

    def focused(self) -> str:
        """Whether the field has the keyboard."""
        return str(QApplication.focusObject() is self.editor)

    def typing(self) -> str:
        """Whether what is typed now goes into the field: the window is the active one too."""
        return str(self.window.isActiveWindow() and QApplication.focusWidget() is self.editor)

    def pin_typing(self) -> str:
        """Whether what is typed now goes into the small window."""
        return str(self.curtain.pin_window.isActiveWindow())

    def popup(self) -> str:
        """Open the list of minutes."""
        self.window.stays.idle.cover.select.showPopup()
        return "popup"

    def dialog(self) -> str:
        """Open a dialog."""
        tell(self.window, title="A word", text="And its text.", close="Close")
        return "dialog"

    def open_things(self) -> str:
        """How many popups and dialogs are open."""
        return str(
            sum(1 for one in (QApplication.activePopupWidget(), QApplication.activeModalWidget()) if one)
        )

    def shown(self) -> str:
        """The titles of all that shows, and what lies on the clipboard."""
        titles = [one.windowTitle().strip() for one in QApplication.topLevelWidgets() if one.isVisible()]
        return f"{titles} {QGuiApplication.clipboard().text()!r}"

    def draft(self) -> str:
        """Whether a report is there."""
        return str(self.model.form.snapshot.started)


def say(line: str) -> None:
    """One line to whoever drives."""
    print(line, flush=True)


def main(pin: str = "") -> int:
    """Open the window and obey."""
    leave_no_traces()
    app = reporter_app.application()
    assert app is not None
    install(app)
    stage = Stage(pin)
    orders = QSocketNotifier(0, QSocketNotifier.Type.Read)
    orders.activated.connect(stage.obey)
    say("ready")
    code = app.exec()
    stage.world.runner.shutdown()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
