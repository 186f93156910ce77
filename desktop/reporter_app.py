"""The reporter window's composition root: theme, languages, services, view models, window."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence

import nacl.utils
from PySide6.QtWidgets import QApplication

from desktop.runtime.clipboard import ClipboardGuard
from desktop.runtime.folders import office_beside, outbox_folder
from desktop.runtime.inputwatch import InputWatch
from desktop.runtime.languages import LANGUAGES
from desktop.runtime.tasks import Runner, TaskRunner
from desktop.runtime.theme import install
from desktop.runtime.translations import Translations
from desktop.services.errors import ParcelError
from desktop.services.resources import (
    load_code_text,
    load_howto,
    load_question_text,
    load_questionnaire,
    load_safety,
    load_safety_text,
)
from desktop.services.routes import Route, parse_proxy
from desktop.viewmodels.reporter_window import Asked, ReporterModel
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.curtain import Curtain
from desktop.views.reporter.kit import Kit
from desktop.views.reporter.window import ReporterWindow
from desktop.views.reporter.wording import Wording

BAD_USAGE = 2

QUIET_NAME = "window"
"""What the screen is told the program is called: a task bar shows it also while all windows are hidden."""


def build(
    world: World, runner: Runner, translations: Translations, route: Route, office: str = ""
) -> ReporterWindow:
    """The window with everything behind it; `office` is a file's path or an address, or empty."""
    model = ReporterModel(world, Asked(load_questionnaire(), load_safety()), route)
    wording = Wording(
        lambda: translations.language, load_question_text, load_code_text, load_safety_text, load_howto
    )
    window = ReporterWindow(model, Kit(wording, runner), translations)
    model.setParent(window)
    if office:
        model.office.open_given(office)
    return window


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed."""
    parser = argparse.ArgumentParser(prog="ombra", description="Open the reporter window.")
    parser.add_argument("--office", default="", metavar="FILE-OR-ADDRESS", help="the office to report to")
    parser.add_argument("--proxy", default="", metavar="ADDRESS", help="socks5h://127.0.0.1:9050")
    parser.add_argument("--language", choices=[one.code for one in LANGUAGES], help="interface language")
    parser.add_argument(
        "--portable", action="store_true", help="keep all files in a folder beside the program"
    )
    given = parser.parse_args(sys.argv[1:] if argv is None else argv)
    try:
        route = Route(parse_proxy(given.proxy) if given.proxy else None)
    except ParcelError:
        parser.error(
            "--proxy must read socks5h://127.0.0.1:9050, in digits or localhost: names are looked up"
        )
    app = application()
    if app is None:
        return BAD_USAGE
    install(app)
    translations = Translations(app, given.language)
    runner = TaskRunner()
    world = World(time.time, nacl.utils.random, runner, outbox=outbox_folder(), office_file=office_beside())
    window = build(world, runner, translations, route, given.office)
    curtain = guard(window, world, lambda: leave_at_once(window.model.connection.drop))
    if given.proxy:
        # Whether it is Tor's shows when it is asked; until then it is a proxy like any other.
        window.model.connection.use_proxy(given.proxy)
    window.show()
    code = app.exec()
    curtain.close()
    runner.shutdown()
    window.model.connection.close()
    return code


def application() -> QApplication | None:
    """Qt's application, under the quiet name; None if there is one that shows no windows."""
    found = QApplication.instance() or QApplication([QUIET_NAME])
    return found if isinstance(found, QApplication) else None


def guard(window: ReporterWindow, world: World, leave: Callable[[], object]) -> Curtain:
    """The panic key, the cover, and the clipboard's guard; `leave` ends the program after wiping."""
    hiding = window.model.hiding
    watch = InputWatch(world.awake, window)
    watch.stirred.connect(hiding.touch)
    watch.twice.connect(hiding.press)
    curtain = Curtain(window, hiding, ClipboardGuard(window))
    hiding.wiped.connect(leave)
    hiding.begin()
    return curtain


def leave_at_once(first: Callable[[], object]) -> None:
    """End without waiting for anything: an upload may hold its thread for a minute, and memory with it.

    `first` takes away what would stay behind a program that ends like this; it must not take long.
    """
    try:
        first()
    finally:
        os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
