"""Pictures of what has to do with the computer itself: a stick, the page about hiding, and the cover."""

from __future__ import annotations

from desktop import reporter_app
from desktop.services.ceremony import OfficeMade
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from tests.e2e.hands import click, reveal, settle
from tests.e2e.shots_reporter import close, open_window
from tests.e2e.studio import REPORTER_PX, Studio
from tests.simulator.reporter import Naps

PIN = "4711"
WRONG_PIN = "0000"


def on_a_stick(studio: Studio, office: OfficeMade) -> None:
    """An office file lies beside the program."""
    runner = studio.fresh_runner()
    world = World(studio.clock, studio.chance, runner, Retries(sleep=Naps()), office_file=office.office_file)
    window = reporter_app.build(world, runner, studio.translations, Route())
    studio.frame(window, REPORTER_PX)
    window.model.go(Place.OFFICE)
    settle()
    studio.take("office-beside", window)
    close(window)


def this_computer(studio: Studio, office: OfficeMade) -> None:
    """How the window hides and what stays on the disk; then what stands there while nobody is."""
    window = open_window(studio, str(office.office_file))
    hiding = window.model.hiding
    click(window.computer)
    studio.take("computer", window)
    reveal(window.stays.lists[-1])
    settle()
    studio.take("computer-disk", window)
    hiding.idle.expired.emit()
    settle()
    studio.take("covered", window)
    click(window.cover.bar.primary_button)
    hiding.set_pin(PIN)
    hiding.idle.expired.emit()
    hiding.unlock(WRONG_PIN)
    settle()
    studio.take("covered-pin", window)
    hiding.unlock(PIN)
    settle()
    close(window)
