"""`python3 dev.py shots`: every page of both windows, for docs/tour.md.

In both schemes and the two first languages, a few in the others.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.e2e import (
    shots_computer,
    shots_connection,
    shots_desk,
    shots_first,
    shots_log,
    shots_replies,
    shots_reporter,
    shots_talk,
    shots_waiting,
)
from tests.e2e.demo_cases import make_case, make_cases
from tests.e2e.shots_post import send_odd_things, send_reports
from tests.e2e.shots_setup import set_up
from tests.e2e.studio import LANGUAGES, MORE_LANGUAGES, Studio, studio
from tests.simulator.reporter import report

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
RECORDING_BYTES = 3_400_000
_EMPLOYEE = {"en": "f02", "zh-Hans": "f08", "zh-Hant": "f08", "ar": "f02"}
_HOST = {"en": 0, "zh-Hans": 1, "zh-Hant": 1, "ar": 0}


def tour(place: Studio) -> None:
    """From an empty folder to an answered report, with everything that can go wrong on the way."""
    language = place.language
    office = set_up(place)
    place.later(days=4)
    files = place.folder / "home" / place.say("meeting", "会议", "會議", "اجتماع")
    files.mkdir()
    host = make_cases(files, RECORDING_BYTES)[_HOST[language]]
    for path in set(files.iterdir()) - set(host.files):
        path.unlink()
    others = place.folder / "others"
    others.mkdir()
    employee = make_case(others, _EMPLOYEE[language], language, {})
    shots_reporter.offices(place, office)
    shots_connection.connection(place)
    shots_reporter.home(place, office)
    shots_first.host_check(place, office)
    shots_first.employee_check(place, office)
    shots_reporter.happening_now(place, office)
    shots_reporter.told(place, office, employee)
    words = shots_reporter.report(place, office, host, shots_log.after_sending)
    shots_waiting.draft(place, office, host)
    shots_waiting.waiting(place, office, host)
    send_reports(place, office, except_for=host.fixture)
    send_odd_things(place, office)
    desk = shots_desk.unlock(place, office)
    shots_desk.first_look(place, desk)
    shots_desk.case_pages(place, desk)
    shots_desk.odd_cases(place, desk, report("f11").incident.narrative or "")
    shots_desk.office_pages(place, desk)
    desk.model.lock()
    place.later(days=1)
    shots_replies.come_back(place, office, words)
    shots_log.coming_back(place, office, words)
    shots_log.lied_to(place, office, words)
    shots_replies.carry(place, office, host)
    shots_desk.answered(place, desk, office)
    shots_desk.held_back(place, desk, office)
    desk.close()
    shots_first.the_rest(place, office)
    shots_talk.months_after(place, office)
    shots_computer.on_a_stick(place, office)
    shots_computer.this_computer(place, office)


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; with names, only those that begin so."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("names", nargs="*", help="only pictures whose names begin so (all)")
    parser.add_argument("--out", type=Path, default=PICTURES, help="the folder (docs/pictures)")
    parser.add_argument(
        "--language", choices=(*LANGUAGES, *MORE_LANGUAGES), action="append", help="only this language"
    )
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Local times stand in the pictures.
    os.environ["TZ"] = "UTC"
    time.tzset()
    given.out.mkdir(parents=True, exist_ok=True)
    begins = tuple(given.names) or ("",)
    if not given.names and not given.language:
        for old in given.out.glob("*.png"):
            old.unlink()
    app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    for language in given.language or (*LANGUAGES, *MORE_LANGUAGES):
        with studio(app, language, given.out, lambda name: name.startswith(begins)) as place:
            tour(place)
    print(f"{len(list(given.out.glob('*.png')))} pictures in {given.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
