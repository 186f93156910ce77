"""Pictures of the reporter window up to a sent report: offices, the form, evidence, words, sending."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from desktop import reporter_app
from desktop.domain.progress import ProgressStep
from desktop.domain.records import present
from desktop.runtime.folders import places
from desktop.services.ceremony import OfficeMade
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_window import Place
from desktop.viewmodels.reporter_world import World
from desktop.views.reporter.evidencepage import EvidencePage
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.filedialogs import FilesDialog
from desktop.views.shared.filepicker import FilePicker
from tests.e2e.demo_cases import DemoCase
from tests.e2e.form_driver import fill_page
from tests.e2e.hands import Unexpected, click, dialog, settle, visible
from tests.e2e.reporter_driver import FORM_PAGES, ReporterDriver
from tests.e2e.studio import REPORTER_PX, Studio
from tests.simulator.reporter import Naps

USUAL = ("home", "desktop", "documents", "downloads")
AIR_PX = 90
READ_SO_FAR = (1_360_000, 3_400_000)
WRONG_DIGITS = "12345-23456-34567-45678-56789-67890"


def open_window(studio: Studio, office: str = "", *, held: bool = False) -> ReporterWindow:
    """The reporter's window on the studio's clock, chance and runner; held, it is still at work."""
    world = World(studio.clock, studio.chance, studio.fresh_runner(held=held), Retries(sleep=Naps()))
    window = reporter_app.build(world, studio.runner, studio.translations, Route(), office)
    studio.frame(window, REPORTER_PX)
    return window


def close(window: ReporterWindow) -> None:
    """Let a window go without being asked."""
    window._closing = True
    window.close()
    window._kit.runner.shutdown()
    window.deleteLater()
    settle()


def offices(studio: Studio, office: OfficeMade) -> None:
    """The first page and the choice of an office, with everything that can be wrong with it."""
    window = open_window(studio)
    studio.take("home-no-office", window)
    window.model.go(Place.OFFICE)
    studio.take("office", window)
    model, page = window.model.office, window.office
    address = office.address
    with studio.held():
        page.address.set_text(address)
        click(page.look_up)
        studio.take("office-looking", window)
    studio.take("office-compare", window)
    click(page.reject)
    for name, text in (
        ("misspelt", address[:-3]),
        ("refused", f"{address.rpartition('/')[0]}/{WRONG_DIGITS}"),
    ):
        page.address.set_text(text)
        click(page.look_up)
        studio.take(f"office-{name}", window)
    with studio.offline():
        model.propose_file(office.office_file)
        studio.take("office-offline", window)
    close(window)


def home(studio: Studio, office: OfficeMade) -> None:
    """The first page with an office: reached, being looked for, and out of reach."""
    window = open_window(studio, str(office.office_file), held=True)
    studio.take("home-looking", window)
    studio.runner.release()
    settle()
    studio.take("home", window)
    with studio.offline():
        window.model.office.refresh()
        studio.take("home-offline", window)
    close(window)


def happening_now(studio: Studio, office: OfficeMade) -> None:
    """The branch for what goes on this minute."""
    window = open_window(studio, str(office.office_file))
    window.model.begin(Branch.NOW)
    began = studio.clock.now
    for seconds in (0, 214, 377):
        studio.clock.now = began + seconds
        click(window.now.note)
    studio.take("now", window)
    click(window.now.bar.primary_button)
    studio.clock.now = began
    studio.take("form-now", window)
    window.model.form.go_to("review")
    settle()
    studio.take("review-missing", window)
    close(window)


def told(studio: Studio, office: OfficeMade, case: DemoCase) -> None:
    """The branch of employees: orders and people."""
    window = open_window(studio, str(office.office_file))
    window.model.report(Branch.TOLD)
    for page_id in ("happened", "takedown", "orders"):
        page = _fill(window, case, page_id)
    to_top(page)
    studio.take("form-orders", window)
    window._ask_discard()
    studio.take("form-discard", window, dialog(Dialog))
    dialog(Dialog).reject()
    close(window)


def report(
    studio: Studio,
    office: OfficeMade,
    case: DemoCase,
    afterwards: Callable[[Studio, ReporterWindow], None],
) -> str:
    """A whole report, page by page, and what happens in the window `afterwards`. The words, as numbers."""
    window = open_window(studio, str(office.office_file))
    window.model.report(Branch.HAPPENED)
    studio.take("form-happened-empty", window)
    for page_id in FORM_PAGES:
        page = _fill(window, case, page_id)
        if page_id == "evidence":
            _evidence(studio, window, case)
        elif page_id != "orders":
            to_top(page)
            studio.take(f"form-{page_id}", window)
        window.model.form.forward()
    _review(studio, window)
    words = _words(studio, window)
    _sending(studio, window)
    afterwards(studio, window)
    close(window)
    return words


def to_top(page: QWidget) -> None:
    """Scroll a page back to its beginning, and take the focus out of it."""
    page.window().setFocus()
    for area in visible(page, QAbstractScrollArea):
        area.verticalScrollBar().setValue(0)
    settle()


def hide_plugged_disks(picker: FilePicker) -> None:
    """Show no disks of the computer on which the pictures are taken."""
    plugged = {place.path.name for place in places() if place.kind not in USUAL}
    for button in visible(picker, QuietButton):
        button.setVisible(button.text() not in plugged)
    settle()


def _fill(window: ReporterWindow, case: DemoCase, page_id: str) -> FormPage:
    form = window.model.form
    form.go_to(page_id)
    settle()
    page = window.form.stack.currentWidget()
    if not isinstance(page, FormPage):
        raise Unexpected(f"{page_id} is a page of questions")
    fill_page(page, form.questionnaire, case.answers)
    return page


def _evidence(studio: Studio, window: ReporterWindow, case: DemoCase) -> None:
    page, model = window.form.pages["evidence"], window.model.evidence
    if not isinstance(page, EvidencePage):
        raise Unexpected("the page of evidence is shown")
    files = page.files
    to_top(page)
    studio.take("form-evidence-empty", window)
    click(files.zone.button)
    picker = dialog(FilesDialog)
    picker.picker.go(case.files[0].parent)
    settle()
    hide_plugged_disks(picker.picker)
    studio.take("file-picker", window, picker)
    picker.reject()
    driver = ReporterDriver(window, lambda _window, _name: None, "")
    *others, last = case.pieces
    for piece in others:
        driver.add(files, piece)
    with studio.held():
        model.add_files([last.path] if last.path else [])
        key = model.snapshot.items[-1].key
        model.change(key, kind=present(last.record.type) or "")
        studio.advance(*READ_SO_FAR)
        show_last(window)
        studio.take("form-evidence-reading", window)
    model.add_files([case.files[0].with_name("gone.png")])
    settle()
    show_last(window)
    studio.take("form-evidence-failed", window)
    model.remove(model.snapshot.items[-1].key)
    settle()
    to_top(page)
    first = next(iter(files.views.values()))
    area = visible(page, QScrollArea)[0]
    area.verticalScrollBar().setValue(first.mapTo(page, QPoint()).y() - AIR_PX)
    settle()
    studio.take("form-evidence", window)


def show_last(window: ReporterWindow) -> None:
    """Scroll to the end of a page of the form."""
    for area in visible(window.form.stack, QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()


def _review(studio: Studio, window: ReporterWindow) -> None:
    page = window.form.pages["review"]
    to_top(page)
    studio.take("review", window)
    show_last(window)
    studio.take("review-who", window)
    weeks = window.model.delivery.snapshot.weeks
    window.model.delivery.carry(weeks[1].epoch)
    settle()
    show_last(window)
    studio.take("review-file", window)
    window.model.delivery.carry(None)
    settle()
    show_last(window)
    close_asked(studio, window)


def close_asked(studio: Studio, window: ReporterWindow) -> None:
    """Closing the window while something would be lost."""
    window.close()
    studio.take("close-asked", window, dialog(Dialog))
    dialog(Dialog).reject()
    settle()


def _words(studio: Studio, window: ReporterWindow) -> str:
    model = window.model.delivery
    model.to_words(studio.language)
    settle()
    studio.take("words", window)
    state = model.receipt.snapshot
    model.receipt.type(" ".join((*state.words[:2], state.words[3])))
    settle()
    studio.take("words-wrong", window)
    model.receipt.type(" ".join(state.words))
    settle()
    studio.take("words-right", window)
    return " ".join(state.numbers)


def _sending(studio: Studio, window: ReporterWindow) -> None:
    sending = window.model.delivery.sending
    with studio.offline():
        with studio.held():
            window.model.seal()
            settle()
            began = studio.clock.now
            studio.runner._waiting[-1].show(ProgressStep("upload", 0, 60_000_000))
            studio.clock.now += 4
            studio.advance(26_000_000, 60_000_000, "upload")
            studio.take("sending", window)
            studio.clock.now = began
        studio.take("sending-failed", window)
    sending.again()
    settle()
    studio.take("sent", window)
