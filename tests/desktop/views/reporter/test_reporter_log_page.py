"""The public log as people see it: one line, what it means behind a fold, and every fault in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton

from crypto.merkle import Edge
from desktop import reporter_app
from desktop.runtime.palette import Tone
from desktop.runtime.translations import Translations
from desktop.services.logreading import Entries
from desktop.services.logview import (
    Confirmation,
    Exhibit,
    LogFault,
    LogFaultKind,
    LogReading,
    OwnEntry,
)
from desktop.services.receipts import words_of
from desktop.services.routes import Route
from desktop.viewmodels.reporter_talk import TalkState
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.dates import hour_words
from desktop.views.reporter.logfaults import UNTOLD, fault_words, tone_of
from desktop.views.reporter.logpanel import LogPanel
from desktop.views.reporter.logtexts import LogWords, confirmed_words
from desktop.views.reporter.messageview import ReplyView
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.banner import Banner
from desktop.views.shared.filedialogs import SaveDialog
from tests.desktop.conftest import settle
from tests.desktop.services.boards import RECEIPT, chain, log, publish
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.desktop.viewmodels.test_reporter_log import send
from tests.desktop.views.reporter.pages import click, dialog_of, shown_texts
from tests.simulator.cosigner import cosign_newest
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, hostile, server, side
from tests.simulator.hostile import HostileServer
from tests.simulator.lyinglog import LyingLog, strangers
from tests.simulator.replychain import ReplyChain
from tests.simulator.reporter import ReporterSide
from tests.simulator.server import ServerThread

__all__ = ["chain", "desk", "hostile", "log", "server", "side"]

NAMES = {0: "Ada Example", 1: "Ben Example"}
WINDOW = Entries(0, Edge(), ())
READ = LogReading(log=bytes(16), published=1_800_000_000, size=9, window=WINDOW)


def own(number: int | None, *downloaded: int) -> OwnEntry:
    return OwnEntry(bytes(48), number, downloaded=downloaded, due=1_800_021_600)


@pytest.fixture
def at_office(
    server: ServerThread, desk: PracticeDesk, translations: Translations
) -> Iterator[ReporterWindow]:
    """A window that knows a real office."""
    bench = Bench(server.clock)
    made = reporter_app.build(bench.world, bench.runner, translations, Route())
    made.model.office.open_given(desk.address)
    made.show()
    settle(made)
    yield made
    bench.runner.shutdown()
    made.close()
    shiboken6.delete(made)


def test_the_page_after_sending_goes_from_left_to_downloaded(
    at_office: ReporterWindow, server: ServerThread, desk: PracticeDesk
) -> None:
    window, page = at_office, at_office.sending
    send(window.model)
    settle(window)
    said = shown_texts(page)
    assert "promised by" in page.in_log.words.text()
    assert "The receipt is verified" in said
    page.look.setFocus()
    click(page.look)
    settle(window)
    assert page.look.hasFocus()
    assert "promised by" in page.in_log.words.text()
    publish(server, desk)
    click(page.look)
    settle(window)
    assert page.in_log.accessibleName() == "It is in the public log: done"
    assert page.held.accessibleName() == "Downloaded by the desk of a reviewer you included: to come"
    assert "So far nobody but the server has confirmed this log." in shown_texts(page)
    cosign_newest(desk)
    click(page.look)
    settle(window)
    assert page.held.accessibleName() == "Downloaded by the desk of Ada Example: done"
    assert "Confirmed by Ada Example." in shown_texts(page)
    assert window.model.snapshot.place is Place.SENDING


def test_a_look_that_fails_is_told_on_the_page_after_sending(
    at_office: ReporterWindow, server: ServerThread, desk: PracticeDesk
) -> None:
    window, page = at_office, at_office.sending
    send(window.model)
    server.stop()
    try:
        click(page.look)
    finally:
        server.start()
    settle(window)
    assert page.banner.isVisibleTo(page)
    click(page.look)
    settle(window)
    assert not page.banner.isVisibleTo(page)


def test_the_conversation_says_in_one_line_what_is_confirmed(
    at_office: ReporterWindow, server: ServerThread, desk: PracticeDesk
) -> None:
    window, page = at_office, at_office.thread_page
    send(window.model)
    window.model.read_replies()
    publish(server, desk)
    cosign_newest(desk)
    window.model.follow_up.write()
    window.model.follow_up.type("One thing more.")
    window.model.follow_up.send("en")
    window.model.talk.visit()
    settle(window)
    assert page.log.status.text() == (
        "1 message of yours is in the public log. Downloaded by the desk of Ada Example."
    )
    assert "To be in the public log by" in shown_texts(page)
    publish(server, desk)
    window.model.talk.visit()
    settle(window)
    said = shown_texts(page)
    assert "2 messages of yours are in the public log." in said
    assert "A reviewer's desk has downloaded 1 of them." in said
    assert "What came later, only the server has confirmed." in said
    assert "list of check sums" not in said
    fold = next(one for one in page.log.findChildren(QPushButton) if one.text() == "What does this mean?")
    fold.click()
    assert "list of check sums" in shown_texts(page)


def test_proof_is_saved_behind_a_fold_and_by_choice(
    at_office: ReporterWindow,
    server: ServerThread,
    desk: PracticeDesk,
    hostile: HostileServer,
    log: LyingLog,
    tmp_path: Path,
) -> None:
    window, page = at_office, at_office.thread_page
    window.model.office.open_given(desk.address.replace(f":{server.port}/", f":{hostile.port}/"))
    entries = strangers(3)
    log.cosign(log.point(entries[:2]), 0)
    log.show(entries)
    window.model.go(Place.TALK)
    window.model.talk.search("0001 0065 1031 0065 0644 0029 0258 0266")
    settle(window)
    assert page.log.status.text() == "What the server shows does not hold"
    assert "The server shows different people different logs" in shown_texts(page)
    assert "No reply" not in shown_texts(page)
    before = {path for path in tmp_path.rglob("*") if "server-data" not in path.parts}
    buttons = [one for one in page.log.findChildren(QPushButton) if one.text() == "Save the proof…"]
    assert not any(one.isVisibleTo(page) for one in buttons)
    buttons[0].click()
    dialog = dialog_of(window)
    assert isinstance(dialog, SaveDialog)
    dialog.picker.go(tmp_path)
    settle(window)
    dialog.name.set_text("kept")
    click(dialog.save)
    settle(window)
    after = {path for path in tmp_path.rglob("*") if "server-data" not in path.parts}
    assert after - before == {tmp_path / "kept"}
    assert "The proof is saved" in shown_texts(page)


def test_while_the_log_is_read_replies_are_shown_and_nothing_is_claimed(
    at_office: ReporterWindow, server: ServerThread
) -> None:
    panel: LogPanel = at_office.thread_page.log
    panel.show_talk(TalkState(checking=True))
    assert panel.status.text() == "Checking the public log…"
    panel.show_talk(TalkState(checking=True, done=820_000, total=3_276_800))
    assert panel.status.text() == "Checking the public log: 25 %"
    assert not panel.confirmed.isVisibleTo(panel)
    panel.show_talk(TalkState())
    assert not panel.isVisibleTo(at_office.thread_page)


def test_replies_stay_where_they_are_when_the_log_is_read_again(
    at_office: ReporterWindow, server: ServerThread, desk: PracticeDesk, side: ReporterSide, chain: ReplyChain
) -> None:
    """Whoever reads one, or has the focus there, is not thrown out by what comes later."""
    window, page = at_office, at_office.thread_page
    chain.post("Received.")
    publish(server, desk)
    window.model.go(Place.TALK)
    window.model.talk.search(" ".join(words_of(RECEIPT, "en")))
    settle(window)
    shown = page.findChildren(ReplyView)
    assert len(shown) == 1
    cosign_newest(desk)
    window.model.talk.visit()
    settle(window)
    assert "Downloaded by the desk of Ada Example." in shown_texts(page)
    assert page.findChildren(ReplyView) == shown


@pytest.mark.parametrize("kind", LogFaultKind)
def test_every_fault_has_words_and_its_loudness(translations: Translations, kind: LogFaultKind) -> None:
    fault = LogFault(kind, reviewer=0)
    title, text = fault_words(fault, READ, NAMES)
    assert text
    assert title or kind is LogFaultKind.OWN_MISSING
    assert "{" not in title + text
    assert (tone_of(fault) is Tone.BAD) is fault.hostile
    if kind is LogFaultKind.FORGED:
        assert text.startswith("Ada Example")


def test_a_young_log_is_no_alarm(at_office: ReporterWindow, server: ServerThread, desk: PracticeDesk) -> None:
    window, page = at_office, at_office.thread_page
    send(window.model)
    window.model.read_replies()
    publish(server, desk)
    window.model.talk.visit()
    settle(window)
    assert [one for one in page.log.findChildren(Banner) if one.isVisibleTo(page)] == []
    assert LogFaultKind.UNCONFIRMED in UNTOLD


@pytest.mark.parametrize(
    ("entries", "words"),
    [
        ((), "No message of these words is in the public log"),
        ((own(None),), "To be in the public log by "),
        (
            (own(3),),
            "1 message of yours is in the public log. No reviewer's desk says yet that it has downloaded",
        ),
        ((own(3, 0), own(4, 0, 1)), "Downloaded by the desk of Ada Example."),
        ((own(3, 0), own(4, 1)), "Downloaded by the desk of Ada Example and Ben Example."),
        (
            (own(3, 0), own(4), own(5)),
            "3 messages of yours are in the public log. A reviewer's desk has downloaded 1",
        ),
        (
            (own(3, 0), own(None)),
            "1 message of yours is in the public log. Downloaded by the desk of Ada Example.",
        ),
    ],
)
def test_the_line_counts_what_is_there(
    translations: Translations, entries: tuple[OwnEntry, ...], words: str
) -> None:
    assert words in LogWords().status(replace(READ, own=entries), NAMES).text


def test_the_line_of_a_log_that_lies_or_is_not_there_claims_nothing(translations: Translations) -> None:
    lied = replace(
        READ, own=(own(3, 0),), faults=(LogFault(LogFaultKind.FORKED, proof=(Exhibit("x", b""),)),)
    )
    assert LogWords().status(lied, NAMES).tone is Tone.BAD
    assert confirmed_words(lied, NAMES) == ""
    gone = LogReading(faults=(LogFault(LogFaultKind.NOT_SHOWN),))
    assert LogWords().status(gone, NAMES).text == "The public log could not be read"
    assert confirmed_words(gone, NAMES) == ""


def test_confirmations_say_as_of_when(translations: Translations) -> None:
    older = Confirmation(0, READ.published - 86_400, 4)
    newest = Confirmation(1, READ.published, 9)
    assert confirmed_words(replace(READ, confirmed=(newest, older)), NAMES) == "Confirmed by Ben Example."
    said = confirmed_words(replace(READ, confirmed=(older,)), NAMES)
    day = hour_words(older.published)
    assert said.startswith(f"Confirmed by Ada Example as it stood on {day}. What came later")
    assert confirmed_words(replace(READ, size=0), NAMES) == ""
