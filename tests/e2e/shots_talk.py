"""Pictures of the months after a report: the standing, a sealed name, a finding, the diary."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.domain.casestates import ReporterWord
from desktop.domain.diary import Happening
from desktop.domain.incident import Incident, Reporter
from desktop.services.casefiles import inbox
from desktop.services.casework import Answer, ReplyKind, acknowledge, answer
from desktop.services.ceremony import OfficeMade
from desktop.services.desk import Desk, open_desk
from desktop.services.deskgateway import DeskDialler
from desktop.services.deskreplies import post_replies
from desktop.services.identityrequests import CustodianKey, decide_request, request_identity
from desktop.services.parcels import Parcel
from desktop.services.receipts import make_receipt, numbers_of
from desktop.services.routes import Route
from desktop.services.sync import pull
from desktop.viewmodels.reporter_times import TimeDraft
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.services.practicedesk import incident
from tests.e2e.hands import settle
from tests.e2e.shots_replies import _to_end
from tests.e2e.shots_reporter import close, open_window, to_top
from tests.e2e.studio import Studio
from tests.simulator.reporter import ReporterSide

REASON = (
    "Three people could have closed the room. I have to know whether you are one of them.",
    "能关闭会议室的只有三个人。我需要知道您是不是其中之一。",
)
REFUSED = (
    "The finding can say what was done without saying who told us.",
    "结论可以写明发生了什么，而不必写明是谁告诉我们的。",
)
FINDING = (
    "The meeting was ended within four minutes, and nobody had looked into the complaint.",
    "会议在四分钟内被结束，而没有人调查过那份投诉。",
)
NOTED = (
    "Two managers asked what I had said to people outside.",
    "两名主管问我对外面的人说过什么。",
)


def months_after(studio: Studio, office: OfficeMade) -> None:
    """A named-to-the-custodian report, from its first reply to a promise that was not kept."""
    receipt = make_receipt(studio.chance)
    words = " ".join(numbers_of(receipt))
    side = ReporterSide(office.address, studio.clock)
    sent = Parcel(_report(studio), identity=studio.say("Lin Sample", "林示例"))
    side.submissions.send(sent, receipt, side.offices.fetch())
    studio.later(hours=30)
    _say(studio, office)
    window = open_window(studio, str(office.office_file))
    window.model.go(Place.TALK)
    window.model.talk.search(words)
    settle()
    to_top(window.thread_page)
    studio.take("standing", window)
    _to_end(window)
    studio.take("name-refused", window)
    _write_diary(studio, window)
    studio.later(days=40)
    window.model.talk.visit()
    settle()
    to_top(window.thread_page)
    studio.take("standing-late", window)
    close(window)


def _write_diary(studio: Studio, window: ReporterWindow) -> None:
    diary, page = window.model.diary, window.thread_page
    page.note.click()
    page.diary.kind.group.card(Happening.SPOKEN_TO.value).click()
    diary.date(TimeDraft(date="2026-06-19", precision="day"))
    diary.type(studio.say(*NOTED))
    _to_end(window)
    studio.take("diary", window)
    diary.send(studio.language)
    _to_end(window)
    studio.take("diary-sent", window)


def _report(studio: Studio) -> Incident:
    return incident(
        studio.say("The room closed while we were talking.", "我们正在交谈时，房间被关闭了。"),
        reporter=Reporter(role="operations_employee", anonymity="custodian_only"),
    )


def _say(studio: Studio, office: OfficeMade) -> None:
    """The office acknowledges, asks for the name, is refused, and shows a finding, over some days."""
    key_file = office.custodian_file
    if key_file is None:
        raise TypeError(office)
    custodian = CustodianKey(key_file.read_bytes(), office.custodian_passphrase)
    with _desk(studio, office) as desk:
        case_id = max(row.id for row in inbox(desk))
        language = studio.language
        acknowledge(
            desk,
            case_id,
            studio.say("Thank you. We have your report.", "谢谢。我们已收到您的举报。"),
            language,
        )
        studio.later(days=2)
        number = request_identity(desk, case_id, studio.say(*REASON))
        studio.later(days=1)
        decide_request(desk, case_id, number, custodian, granted=False, motivation=studio.say(*REFUSED))
        studio.later(days=9)
        word, soon = ReporterWord.FINDING_READY, int(studio.clock()) + 20 * 86_400
        answer(desk, case_id, Answer(ReplyKind.FINDING, studio.say(*FINDING), language, word, soon))
        with DeskDialler(desk.address, Route(), studio.chance)(desk.signer) as gateway:
            post_replies(desk, gateway)
    studio.later(hours=7)


@contextmanager
def _desk(studio: Studio, office: OfficeMade) -> Iterator[Desk]:
    """The second reviewer's desk, with everything that came."""
    made = office.desks[1]
    desk = open_desk(made.folder, made.passphrase, studio.clock, studio.chance)
    try:
        with DeskDialler(desk.address, Route(), studio.chance)(desk.signer) as gateway:
            pull(desk, gateway)
        yield desk
    finally:
        desk.close()
