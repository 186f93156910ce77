"""What follows a report asks again who must not read it: nothing here remembers whom it left out."""

from __future__ import annotations

from crypto.content import Withdrawal
from desktop.services.receipts import make_receipt
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.recipientsview import RecipientsView
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.views.reporter.pages import dialog_of
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server

__all__ = ["desk", "server"]


def talk(window: ReporterWindow, desk: PracticeDesk) -> None:
    window.model.office.open_given(desk.address)
    window.model.talk.open_with(make_receipt(lambda count: bytes(range(count))), sent_at=None)
    window.model.go(Place.TALK)
    settle(window)


def test_a_withdrawal_asks_whom_to_leave_out(window: ReporterWindow, desk: PracticeDesk) -> None:
    talk(window, desk)
    window.thread_page.withdraw.click()
    settle(window)
    dialog = dialog_of(window)
    (people,) = dialog.findChildren(RecipientsView)
    assert people.isVisibleTo(dialog)
    people.cards[1].click()
    dialog.accept()
    settle(window)
    content = desk.opened()[-1].content
    assert isinstance(content, Withdrawal)
    assert content.recipients == 0b01


def test_a_follow_up_shows_who_can_open_it_unasked(window: ReporterWindow, desk: PracticeDesk) -> None:
    talk(window, desk)
    window.model.follow_up.write()
    settle(window)
    (people,) = window.thread_page.follow_up.findChildren(RecipientsView)
    assert people.isVisibleTo(window)
