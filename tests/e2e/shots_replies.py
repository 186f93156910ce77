"""Pictures of coming back: the eight words, the conversation, an answer, taking back; and sealed files."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from desktop.services.ceremony import OfficeMade
from desktop.services.receipts import make_receipt, numbers_of
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_window import Place, ReporterModel
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.dialog import Dialog
from tests.e2e.demo_cases import DemoCase
from tests.e2e.form_driver import fill_page
from tests.e2e.hands import click, dialog, settle, visible
from tests.e2e.reporter_driver import FORM_PAGES
from tests.e2e.shots_reporter import close, open_window, to_top
from tests.e2e.studio import Studio

ANSWER = (
    "At 20:29 in New York, on the phone I used as host. The laptop showed only “meeting ended”.",
    "洛杉矶时间19点20分，在我当主持人用的手机上。电脑上只显示“会议已结束”。",
)


def come_back(studio: Studio, office: OfficeMade, words: str) -> None:
    """The words are asked for, looked with, and open the conversation; an answer is written."""
    window = open_window(studio, str(office.office_file))
    model = window.model
    model.go(Place.TALK)
    _ask(studio, window, model, words)
    studio.take("conversation", window)
    model.follow_up.write()
    model.follow_up.type(studio.say(*ANSWER))
    _to_end(window)
    studio.take("answer", window)
    model.follow_up.send(studio.language)
    _to_end(window)
    studio.take("answered", window)
    click(window.thread_page.withdraw)
    studio.take("withdraw", window, dialog(Dialog))
    dialog(Dialog).reject()
    with studio.offline():
        model.talk.visit()
        settle()
        to_top(window.thread_page)
        studio.take("conversation-offline", window)
    close(window)


def _ask(studio: Studio, window: ReporterWindow, model: ReporterModel, words: str) -> None:
    model.talk.search(words)
    settle()
    _forget(window, model)
    studio.take("ask", window)
    misspelt = " ".join(("4711", *words.split()[1:]))
    window.ask.words.set_text(misspelt)
    model.talk.search(misspelt)
    settle()
    studio.take("ask-misspelt", window)
    model.talk.search(" ".join(numbers_of(make_receipt(studio.chance))))
    settle()
    studio.take("conversation-nothing", window)
    _forget(window, model)
    window.ask.words.set_text(words)
    with studio.held():
        model.talk.search(words)
        studio.advance(0, None, "stretch")
        studio.take("ask-looking", window)


def _forget(window: ReporterWindow, model: ReporterModel) -> None:
    """As if the program had just started."""
    model.talk.leave()
    window.ask.words.set_text("")
    settle()


def carry(studio: Studio, office: OfficeMade, case: DemoCase) -> None:
    """A report sealed into a file, and handed in by somebody else."""
    window = open_window(studio, str(office.office_file))
    model = window.model
    model.go(Place.CARRY)
    studio.take("carry", window)
    model.report(Branch.HAPPENED)
    for page_id in FORM_PAGES:
        model.form.go_to(page_id)
        settle()
        fill_page(window.form.pages[page_id], model.form.questionnaire, case.answers)  # type: ignore[arg-type]
    model.form.go_to("review")
    settle()
    model.delivery.carry(model.delivery.snapshot.weeks[0].epoch)
    model.delivery.to_words(studio.language)
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    sealed = studio.folder / "home" / "data.bin"
    model.seal(sealed)
    settle()
    studio.take("file-written", window)
    model.finish()
    model.go(Place.CARRY)
    model.carry.look(sealed)
    settle()
    studio.take("file-whole", window)
    model.carry.hand_in()
    settle()
    studio.take("handed-in", window)
    close(window)


def _to_end(window: ReporterWindow) -> None:
    settle()
    for area in visible(window.thread_page, QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()
