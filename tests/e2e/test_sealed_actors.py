"""A handler's real name, typed into the window, over a server, out of the custodian's box at a desk."""

from __future__ import annotations

import pytest

from desktop.commands.exitcodes import Exit
from desktop.domain.answers import Answers, TimeAnswer
from desktop.domain.records import present
from desktop.services.casefiles import case_file
from desktop.services.casework import acknowledge
from desktop.services.deskreplies import post_replies
from desktop.services.identityrequests import CustodianKey, decide_request, request_identity
from desktop.views.reporter.messageview import ReplyView
from desktop.views.reporter.window import ReporterWindow
from desktop.views.shared.chips import Chip
from tests.desktop.commands.deskline import DeskLine
from tests.desktop.services.practicedesk import PracticeOffice
from tests.e2e.hands import texts, visible
from tests.e2e.reporter_driver import ReporterDriver
from tests.e2e.test_months_after import no_picture, office, window

__all__ = ["office", "window"]
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # raising, grabbing: no screen
    pytest.mark.slow,
    pytest.mark.timeout(300),
]

WHY = "The same handler stands in two reports."
AT = TimeAnswer(at="2026-06-04", precision="day")
ANSWERS = Answers(
    {
        "reporter.role": "host",
        "platform.name": "ExampleMeet",
        "danger_now": "no",
        "narrative": "It was closed while we spoke.",
        "reporter.anonymity": "anonymous",
    },
    {
        "actions": ({"actions.code": "meeting_terminated_live", "actions.time": AT},),
        "actors": (
            {
                "actors.role": "trust_safety_handler",
                "actors.alias": "tns-17",
                "actors.real_name": "Li Example",
            },
        ),
    },
)


def test_a_handlers_name_is_sealed_asked_for_granted_and_shown_apart(
    office: PracticeOffice, window: ReporterWindow
) -> None:
    person = ReporterDriver(window, no_picture, "actors")
    person.arrive()
    person.write(ANSWERS, ())
    review = texts(window.form)
    assert "tns-17" in review
    assert "Li Example" not in review
    assert "One granted request opens all sealed names" in review
    person.review("It was closed while we spoke.")
    words = person.seal()
    key = office.made.custodian_file
    assert key is not None
    with office.desk() as desk:
        office.pull(desk)
        file = case_file(desk, 1)
        assert file.incident is not None
        (actor,) = present(file.incident.actors) or ()
        assert (actor.alias, actor.name_sealed) == ("tns-17", True)
        assert "Li Example" not in repr(file)
        acknowledge(desk, 1, "We have it.", "en")
        request_identity(desk, 1, WHY)
        custodian = CustodianKey(key.read_bytes(), office.made.custodian_passphrase)
        decide_request(desk, 1, 1, custodian, granted=True, motivation="Granted.")
        with office.line(desk) as gateway:
            post_replies(desk, gateway)
    office.later()
    made = office.made.desks[0]
    shown = DeskLine(office.clock, made.folder, made.passphrase)("show", "2027-0001")
    assert shown.code == Exit.DONE
    case = shown.event("case")
    assert (case["sealed_name"], case["actor_names"]) == (None, [{"alias": "tns-17", "name": "Li Example"}])
    person.look(words, 3)
    granted = visible(window.thread_page, ReplyView)[-1]
    assert any("the names you sealed" in chip.text for chip in visible(granted, Chip))
    assert WHY in texts(granted)
    person.leave()
