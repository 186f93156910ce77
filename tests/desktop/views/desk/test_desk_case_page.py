"""The page of a case: the whole report, what cannot be answered, where a message stands."""

from dataclasses import replace

import pytest
from msgspec import structs

from desktop.domain.facts import Fact, Section, TextValue
from desktop.domain.oddity import Odd
from desktop.viewmodels.deskcasestate import CaseState, TalkLine
from desktop.viewmodels.deskwords import CodeSpeech
from desktop.views.desk.casehead import CaseHead
from desktop.views.desk.caselines import CaseLines
from desktop.views.desk.conversationtab import ConversationTab
from desktop.views.desk.dating import Dating
from desktop.views.desk.wholereport import FACTS_AT_ONCE, WholeReport
from desktop.views.desk.wording import Wording
from desktop.views.shared.plaintext import PlainText
from tests.desktop.conftest import settle
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.stage import chosen, texts
from tests.simulator.reporter import report


def test_the_whole_report_stands_on_the_page(desk: Open) -> None:
    app, work, view = desk
    row = next(row for row in work.snapshot.cases if row.language == "zh-Hans")
    work.select(row.id)
    settle(app.window)
    narrative = report("f03").incident.narrative
    assert isinstance(narrative, str)
    assert narrative in texts(view.case.report)
    assert "截屏-头像(已打码).png" in texts(view.case.report)


def test_the_language_of_a_report_is_named(desk: Open) -> None:
    app, work, view = desk
    row = next(row for row in work.snapshot.cases if row.language == "zh-Hans")
    work.select(row.id)
    settle(app.window)
    assert "简体中文" in texts(view.case.report.whole)
    assert "zh-Hans" not in texts(view.case.report.whole)


def test_acknowledging_keeps_the_focus_where_the_eye_is(desk: Open) -> None:
    app, work, view = desk
    chosen(work, app)
    view.case.report.ack.button.setFocus()
    view.case.report.ack.button.click()
    settle(app.window)
    assert view.case.report.ack.isHidden()
    assert app.window.focusWidget() is view.case.tabs


def test_codes_are_at_hand(desk: Open) -> None:
    app, work, view = desk
    chosen(work, app)
    whole = view.case.report.whole
    assert "meeting_terminated_live" not in texts(whole)
    whole._codes.click()
    settle(app.window)
    assert "meeting_terminated_live" in texts(whole)


def test_a_report_with_thousands_of_fields_comes_in_helpings(translations: object) -> None:
    facts = tuple(
        Fact(label="note", where=f"actors[{at}].note", values=(TextValue("x"),), odd=(Odd.FORMULA,))
        for at in range(3_000)
    )
    view = WholeReport(Wording(CodeSpeech("en")))
    view.show_sections((Section(id="actors", index=0, facts=facts),))
    assert len(view.findChildren(PlainText)) <= FACTS_AT_ONCE * 2
    view._more.click()
    settle(view)
    assert FACTS_AT_ONCE < len(view.findChildren(PlainText)) <= FACTS_AT_ONCE * 4
    view.deleteLater()


def test_a_case_that_cannot_be_answered_says_why_and_offers_nothing(desk: Open) -> None:
    app, work, _ = desk
    page = chosen(work, app)
    head = CaseHead(CaseLines(Wording(CodeSpeech("en")), Dating()))
    head.show()
    shut = replace(page, row=structs.replace(page.row, unanswerable="bad_reply_key"))
    head.show_page(shut, CaseState(page=shut), 0)
    assert "cannot be answered" in texts(head)
    assert not head.ask.isVisible()
    assert not head.status.isVisible()
    head.show_page(page, CaseState(page=page), 0)
    assert head.ask.isVisible()
    head.close()
    head.deleteLater()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (TalkLine("a", True, "note", 0, "x", posting="waiting"), "goes out with the next pull"),
        (TalkLine("a", True, "note", 0, "x", posting="posted"), "on the board within 6 h"),
        (TalkLine("a", True, "note", 0, "x", posting="posted", read=True), "Read by the reporter"),
        (TalkLine("a", True, "note", 0, "x", posting="refused", fault="tag_taken"), "The server refused it"),
        (TalkLine("a", False, "withdrawal", 0, ""), "No reason was given"),
        (TalkLine("a", False, "report", 0, "", fault="incident_waiting"), "Text still on its way"),
        (TalkLine("a", False, "newer", 0, ""), "newer version"),
        (TalkLine("a", False, "report", 0, "", repeats=2), "came 2 more times"),
    ],
)
def test_where_a_message_stands(translations: object, line: TalkLine, words: str) -> None:
    tab = ConversationTab(Wording(CodeSpeech("en")))
    tab.show_lines((line,), 6)
    tab.show()
    settle(tab)
    assert words in texts(tab)
    tab.close()
    tab.deleteLater()
