"""The reporter window, driven through a whole report in a process of its own, so that it can be watched.

Run as `python -m tests.e2e.traced_window OFFICE [--portable] FILE...`; prints the eight words it was shown.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import desktop
from desktop.commands.traceless import PORTABLE, leave_no_traces, settle_in

if TYPE_CHECKING:
    from desktop.views.reporter.window import ReporterWindow

PIN = "4711"
FOLLOW_UP = "One more thing: the room was closed twice."


def main(office: str, *files: str) -> int:
    """Start the program as its user does, with somebody at the keyboard."""
    # First of all, as the program itself does; the one application object is made here.
    leave_no_traces()
    sys.argv[0] = str(Path(desktop.__file__).parents[1] / "ombra")
    paths = settle_in(files, Path(sys.argv[0]))
    from PySide6.QtCore import QTimer

    from desktop.commands.reporter import main as ombra
    from desktop.reporter_app import application

    app = application()
    assert app is not None
    QTimer.singleShot(0, app, lambda: drive([Path(one) for one in paths]))
    return ombra(["--office", office, *(one for one in files if one == PORTABLE)])


def drive(files: list[Path]) -> None:
    """Do everything, and end the program however it went."""
    from PySide6.QtWidgets import QApplication

    try:
        report(files)
    except Exception:  # noqa: BLE001 - told whole to whoever started this process
        traceback.print_exc()
        QApplication.exit(1)


def report(files: list[Path]) -> None:
    """Write, attach by drag and drop and through the picker, read back, send, look, add, leave."""
    from PySide6.QtWidgets import QApplication

    from desktop.domain.evidence import Evidence
    from desktop.domain.filling import from_incident
    from desktop.services.resources import load_questionnaire
    from desktop.views.reporter.window import ReporterWindow
    from tests.e2e.reporter_driver import Piece, ReporterDriver
    from tests.simulator.reporter import incident

    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReporterWindow)]
    person = ReporterDriver(window, lambda _widget, _name: None, "traced")
    person.arrive()
    answers = from_incident(load_questionnaire(), incident("f01"))
    record = Evidence(name="", type="screenshot")
    photo, other = files
    pieces = [Piece(record, photo, cleaned=True, dragged=True), Piece(record, other)]
    person.write(answers, pieces)
    person.review(str(incident("f01").narrative)[:40])
    words = person.seal()
    person.look(words, replies=0)
    person.follow_up(FOLLOW_UP)
    hide_and_come_back(window)
    person.leave(delete=False)
    print(words, flush=True)


def hide_and_come_back(window: ReporterWindow) -> None:
    """As with the panic key; then the PIN is typed, and the keyboard is back in the window."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from desktop.views.reporter.pinwindow import PinWindow
    from tests.e2e.hands import press, type_text, wait

    hiding = window.model.hiding
    hiding.set_pin(PIN)
    hiding.hide()
    assert not window.isVisible()
    (small,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, PinWindow)]
    wait(small.isActiveWindow, "the small window has the keyboard")
    type_text(small.line, PIN)
    press(Qt.Key.Key_Return)
    wait(window.isActiveWindow, "the window is back, and has the keyboard")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
