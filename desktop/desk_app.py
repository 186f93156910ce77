"""The review desk's window, put together: everything it needs is made here and handed down."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import nacl.utils
from PySide6.QtWidgets import QApplication

from desktop.runtime.clipboard import ClipboardGuard
from desktop.runtime.inputwatch import InputWatch
from desktop.runtime.languages import LANGUAGES
from desktop.runtime.tasks import Runner, TaskRunner
from desktop.runtime.theme import Theme, install
from desktop.runtime.translations import Translations
from desktop.services.privatememory import keep_memory_private
from desktop.viewmodels.desk import DeskModel
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.viewmodels.deskworld import DeskWorld
from desktop.viewmodels.idle import Clocks
from desktop.views.desk.window import DeskWindow
from desktop.views.desk.wording import Wording


@dataclass(frozen=True, slots=True)
class DeskApp:
    """The parts that must live as long as the window."""

    model: DeskModel
    window: DeskWindow
    translations: Translations

    def close(self) -> None:
        """Lock, and put the window away; the runner belongs to whoever made it."""
        self.window.close()
        self.model.close()
        self.window.deleteLater()


def usual_world(runner: Runner) -> DeskWorld:
    """The computer's own clocks and chance."""
    return DeskWorld(runner, Clocks(time.time, time.monotonic), nacl.utils.random)


def build(world: DeskWorld, translations: Translations) -> DeskApp:
    """The window over a world; not shown yet."""
    speech = CodeSpeech(translations.language.code)
    model = DeskModel(world, speech)
    wording = Wording(speech)

    def speak(code: str) -> None:
        # The words of codes first: pages ask for them while Qt tells them of the new language.
        speech.use(code)
        translations.use(code)
        window.show_language(translations.language)

    window = DeskWindow(model, wording, world.runner, speak)
    window.show_language(translations.language)
    # Not of the whole application: there Python would look at thousands of events for each page it builds.
    InputWatch(world.clocks.awake, window, takes_esc=False).stirred.connect(model.touch)
    return DeskApp(model, window, translations)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The window's few arguments; secrets are never among them."""
    parser = argparse.ArgumentParser(prog="ombra-desk", description="Open the review desk.")
    parser.add_argument("--desk", type=Path, metavar="FOLDER", help="the folder of your desk")
    parser.add_argument("--language", choices=[one.code for one in LANGUAGES], help="the window's language")
    return parser.parse_args(arguments)


def application(arguments: Sequence[str]) -> tuple[QApplication, Theme]:
    """The one application object with its look. Its name stays neutral: window managers write it down."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["ombra-desk", *arguments])
    app.setApplicationName("ombra-desk")
    return app, install(app)


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed."""
    options = parse(arguments)
    keep_memory_private()
    app, _theme = application([])
    runner = TaskRunner()
    parts = build(usual_world(runner), Translations(app, options.language))
    if options.desk is not None:
        parts.model.choose(options.desk)
    ClipboardGuard(parts.window)
    parts.window.show()
    code = app.exec()
    parts.close()
    runner.shutdown()
    return code


def main() -> int:
    """`python -m desktop.desk_app`."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
