"""Ways to every page of the reporter window, for sweeps over all of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_branches import Branch
from desktop.viewmodels.reporter_formstate import FieldKey
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.viewmodels.reporter_kit import fill_least

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

    def now() -> None:
        model.discard()
        model.report(Branch.NOW)

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
        model.talk.open_with(make_receipt(bytes))
        model.go(Place.TALK)
        model.follow_up.write()

    pages: dict[str, Callable[[], object]] = {
        "home": lambda: model.go(Place.HOME),
        "office": lambda: model.go(Place.OFFICE),
        "carry": lambda: model.go(Place.CARRY),
        "ask": lambda: model.go(Place.TALK),
        "now": now,
        "happened": filled,
    }
    pages |= {page: form_page(page) for page in ("takedown", "orders", "evidence", "you", "review")}
    return pages | {"receipt": receipt, "sending": lambda: model.go(Place.SENDING), "thread": thread}
