"""Ways to every page of the reporter window, and hands for what stands there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from crypto.merkle import Edge
from desktop.domain.diary import Happening
from desktop.services.conversationview import Conversation, Reading
from desktop.services.logreading import Entries
from desktop.services.logview import Exhibit, LogFault, LogFaultKind, LogReading
from desktop.services.officeview import OfficeView
from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_talk import TalkStage, TalkState
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.fieldview import FieldView
from desktop.views.reporter.formpage import FormPage
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.details import Details
from desktop.views.shared.dialog import Dialog
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import NOW, fill_least

HOSTILE_NAME = "invoice\u202egpj.<b>exe</b>"


def fill_much(window: ReporterWindow, folder: Path) -> None:
    """Answers of every kind, several items, a file with a hostile name, something described."""
    model = window.model
    form = model.form
    fill_least(form)
    form.answer(FieldKey("who", "reporter.role"), "operations_employee")
    form.answer(FieldKey("danger", "danger_now"), "yes")
    form.answer(FieldKey("told", "notice.received"), "yes")
    form.answer(FieldKey("told", "stated_ground"), ("X_GROUND_NONE_GIVEN", "their own words"))
    form.add_item("actions")
    form.type_time(
        FieldKey("actions", "actions.time", 1), TimeDraft("2026-06-04", "25", "UTC", end_clock="9")
    )
    for question in ("people", "orders", "elsewhere"):
        form.add_item(question)
    form.answer(FieldKey("you", "reporter.anonymity"), "custodian_only")
    path = folder / "notice.pdf"
    path.write_bytes(b"%PDF")
    model.evidence.add_files([path, folder / "gone.png"])
    model.evidence.change(model.evidence.snapshot.items[0].key, name=HOSTILE_NAME)
    model.evidence.describe()


def all_pages(window: ReporterWindow, folder: Path) -> dict[str, Callable[[], object]]:
    """By name, what brings each page up; in this order."""
    model, form = window.model, window.model.form

    def form_page(page: str) -> Callable[[], object]:
        def show() -> None:
            model.go(Place.FORM)
            form.go_to(page)

        return show

    def filled() -> None:
        model.discard()
        fill_much(window, folder)
        model.go(Place.FORM)
        form.go_to("happened")

    def receipt() -> None:
        model.delivery.receipt.begin("en")
        model.delivery.receipt.type("wrong ")
        model.go(Place.RECEIPT)

    def thread() -> None:
        model.talk.open_with(make_receipt(bytes), sent_at=None)
        model.go(Place.TALK)
        model.follow_up.write()
        window.thread_page.follow_up.additions.done_fold.unfold()
        window.thread_page.follow_up.additions.end_fold.unfold()

    def diary() -> None:
        model.talk.open_with(make_receipt(bytes), sent_at=int(NOW))
        model.go(Place.TALK)
        model.diary.write()
        model.diary.choose(Happening.THREATENED, "I was threatened.")

    def log() -> None:
        thread()
        show_every_fault(window)

    def cover() -> None:
        model.hiding.set_pin("4711")
        model.hiding.idle.expired.emit()

    pages: dict[str, Callable[[], object]] = {
        "home": lambda: model.go(Place.HOME),
        "office": lambda: model.go(Place.OFFICE),
        "connection": lambda: show_connection(window),
        "carry": lambda: model.go(Place.CARRY),
        "computer": lambda: model.go(Place.STAYS),
        "ask": lambda: model.go(Place.TALK),
        **first_steps(window),
        "happened": filled,
    }
    pages |= {page: form_page(page) for page in ("takedown", "orders", "evidence", "you", "review")}

    def waits() -> None:
        model.waiting._show(replace(model.waiting.snapshot, folder="/data/waiting", count=1))
        model.go(Place.WAITING)

    rest: dict[str, Callable[[], object]] = {
        "outbox": waits,
        "save_draft": window._to_save_draft,
        "open_draft": lambda: model.go(Place.OPEN_DRAFT),
        "receipt": receipt,
        "sending": lambda: model.go(Place.SENDING),
        "thread": thread,
        "diary": diary,
        "log": log,
        "cover": cover,
    }
    return pages | rest


def show_connection(window: ReporterWindow) -> None:
    """Everything unfolded, with what is wrong with each field."""
    window.model.connection.use_bridges("meek_lite 192.0.2.18:80")
    window.model.connection.use_proxy("socks5://proxy.example.org:1")
    window.model.go(Place.CONNECTION)
    page = window.connection
    for fold in (page.blocked, page.more, page.about_vpn, page.without_tor):
        fold.unfold()


def first_steps(window: ReporterWindow) -> dict[str, Callable[[], object]]:
    """What comes before the form: the safety check, its advice, its stop, the noted times, four answers."""
    model = window.model

    def safety() -> None:
        model.safety.clear()
        model.begin(Branch.TOLD)

    def stop() -> None:
        model.safety.clear()
        model.begin(Branch.HAPPENED)
        model.safety.answer(("employer",))
        model.safety.forward()

    def now() -> None:
        model.safety.clear()
        model.begin(Branch.NOW)
        model.now.note()
        model.now.note()

    def four() -> None:
        model.discard()
        model.report(Branch.NOW)

    def advice() -> None:
        answer_all(window, risky=True)

    return {"safety": safety, "advice": advice, "stop": stop, "now": now, "four": four}


def answer_all(window: ReporterWindow, *, risky: bool) -> None:
    """Go through the safety check as an employee; `risky`: with all the advice but the full stop."""
    safety = window.model.safety
    safety.clear()
    window.model.begin(Branch.TOLD)
    while (question := safety.snapshot.question) is not None:
        told = [one for one in question.answers if one.advice and question.id != "computer"]
        calm = [one for one in question.answers if not one.advice]
        chosen = told if risky and told else calm[-1:]
        safety.answer(tuple(one.id for one in (chosen if question.many else chosen[:1])))
        safety.forward()


def show_every_fault(window: ReporterWindow) -> None:
    """The conversation with everything that can be wrong with a log, all of it unfolded."""
    office = cast(OfficeView, SimpleNamespace(signers={}))
    proof = (Exhibit("head", b""),)
    faults = tuple(LogFault(kind, reviewer=1, proof=proof) for kind in LogFaultKind)
    reading = LogReading(published=1_800_000_000, size=9, window=Entries(0, Edge(), ()), faults=faults)
    found = Conversation(office, (), (), "", 0, False, 0, Reading(), reading)
    panel = window.thread_page.log
    panel.show_talk(TalkState(stage=TalkStage.OPEN, conversation=found, checked=found))
    for fold in panel.findChildren(Details):
        fold.unfold()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def form_page(window: ReporterWindow) -> FormPage:
    page = window.form.stack.currentWidget()
    assert isinstance(page, FormPage)
    return page


def field(window: ReporterWindow, key: FieldKey) -> FieldView:
    found = form_page(window).field_view(key)
    assert found is not None
    return found


def begin(window: ReporterWindow, page: str = "happened") -> None:
    window.model.report(Branch.HAPPENED)
    window.model.form.go_to(page)
    settle(window)


def dialog_of(window: QWidget) -> Dialog:
    return next(one for one in window.findChildren(Dialog) if one.isVisible())


def shown_texts(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    return "\n".join(labels)
