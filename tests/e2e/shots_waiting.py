"""Pictures of what waits: a moment of chance, the sealed outbox, and coming back to it."""

from __future__ import annotations

from desktop import reporter_app
from desktop.services.ceremony import OfficeMade
from desktop.services.receipts import make_receipt, numbers_of
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.dialog import Dialog
from tests.e2e.demo_cases import DemoCase
from tests.e2e.form_driver import fill_page
from tests.e2e.hands import click, dialog, settle
from tests.e2e.reporter_driver import FORM_PAGES
from tests.e2e.shots_reporter import close, show_last
from tests.e2e.studio import REPORTER_PX, Studio
from tests.simulator.reporter import Naps

DRAFT = "correct horse battery staple"


def draft(studio: Studio, office: OfficeMade, case: DemoCase) -> None:
    """Saving a locked draft, opening it again, and a passphrase that does not open it."""
    path = studio.folder / "home" / "notes.bin"
    window = _open(studio, office)
    _write(window, case)
    window._to_save_draft()
    settle()
    studio.take("draft-save", window)
    window.model.draft.save_as(path, DRAFT)
    settle()
    studio.take("draft-saved", window)
    close(window)
    window = _open(studio, office)
    window.model.go(Place.OPEN_DRAFT)
    window.open_draft.take(path)
    window.model.draft.open(path, DRAFT[:-1])
    settle()
    studio.take("draft-locked", window)
    close(window)
    path.unlink()


def waiting(studio: Studio, office: OfficeMade, case: DemoCase) -> None:
    """A report that waits in memory, then in the outbox; closing, coming back, removing it."""
    window = _open(studio, office)
    _write(window, case)
    window.model.form.go_to("review")
    window.model.delivery.send_within(6)
    window.model.delivery.use_outbox(True)
    settle()
    show_last(window)
    studio.take("review-later", window)
    window.model.delivery.use_outbox(False)
    _seal(studio, window)
    studio.take("waiting", window)
    window.model.delivery.sending.cancel()
    window.model.go(Place.FORM)
    window.model.delivery.use_outbox(True)
    _seal(studio, window)
    studio.take("waiting-kept", window)
    window.close()
    studio.take("close-kept", window, dialog(Dialog))
    dialog(Dialog).reject()
    close(window)
    _come_back(studio, office)


def _come_back(studio: Studio, office: OfficeMade) -> None:
    window = _open(studio, office)
    studio.take("home-waiting", window)
    click(window.home.go_on)
    studio.take("outbox", window)
    window.model.waiting.go_on(" ".join(numbers_of(make_receipt(studio.chance))))
    settle()
    studio.take("outbox-other-words", window)
    window.model.waiting.remove()
    settle()
    close(window)


def _open(studio: Studio, office: OfficeMade) -> ReporterWindow:
    folder = studio.folder / "home" / ".local" / "share" / "waiting"
    naps, runner = Retries(sleep=Naps()), studio.fresh_runner()
    world = World(studio.clock, studio.chance, runner, naps, outbox=folder)
    window = reporter_app.build(world, runner, studio.translations, Route(), str(office.office_file))
    studio.frame(window, REPORTER_PX)
    return window


def _write(window: ReporterWindow, case: DemoCase) -> None:
    window.model.report(Branch.HAPPENED)
    for page_id in FORM_PAGES:
        window.model.form.go_to(page_id)
        settle()
        page = window.form.stack.currentWidget()
        if isinstance(page, FormPage):
            fill_page(page, window.model.form.questionnaire, case.answers)


def _seal(studio: Studio, window: ReporterWindow) -> None:
    delivery = window.model.delivery
    delivery.to_words(studio.language)
    delivery.receipt.type(" ".join(delivery.receipt.snapshot.words))
    window.model.seal()
    settle()
