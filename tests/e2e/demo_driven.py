"""The demo without a screen: the case from its beginning to its proofs, and what went wrong, if anything."""

from __future__ import annotations

import os
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication

from desktop.runtime.palette import Scheme
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.theme import install
from tests.e2e.demo_cases import DemoCase, make_cases
from tests.e2e.demo_proof import Proof
from tests.e2e.demo_run import ANSWER, QUESTION, DemoRun
from tests.e2e.demo_world import PUBLISH_SECONDS, demo_world
from tests.e2e.transcript import Transcript
from tests.strictness.qt_messages import QtMessageWatch

FIRST, SECOND, THIRD = "f01", "f03", "f05"
OFFSCREEN = ("This plugin does not support",)
"""What Qt's platform without a screen says of sizes, raising and grabbing: it has no window manager."""


class Surprises:
    """Everything that would be a warning or an error on a terminal, gathered so that it fails the demo."""

    def __init__(self) -> None:
        self._qt = QtMessageWatch(OFFSCREEN)
        self._raised: list[str] = []

    def watch(self) -> None:
        """Listen to Qt, to slots and to threads."""
        qInstallMessageHandler(self._qt.handle)
        # An exception in a slot does not come back to whoever clicked: PySide hands it here.
        sys.excepthook = self._keep
        threading.excepthook = lambda given: self._keep(given.exc_type, given.exc_value, given.exc_traceback)

    def end(self) -> list[str]:
        """All there was."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        return [*self._qt.complaints(), *self._raised]

    def _keep(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._raised.append("".join(traceback.format_exception(kind, error, trace)))


def run_driven(folder: Path) -> int:
    """Drive both windows through the case; 0 when everything was as expected."""
    surprises = Surprises()
    surprises.watch()
    app = QApplication([sys.argv[0]])
    install(app, scheme=Scheme.LIGHT, reduced_motion=True)
    out = Transcript(folder)
    _head(out)
    runner = TaskRunner()
    failed = False
    try:
        _whole_case(app, runner, out)
    except Exception:  # noqa: BLE001 - whatever it is, it is the demo's failure, and is told whole
        failed = True
        _failed(app, out)
    runner.shutdown()
    for surprise in surprises.end():
        failed = True
        out.head(f"\n**Surprise**\n\n```\n{surprise}\n```")
    said = "FAILED" if failed else "Everything was as expected"
    out.head(f"\n## {said}\n\n{out.facts} facts, {out.pictures} pictures, {out.seconds():.1f} s")
    return 1 if failed else 0


def _whole_case(app: QApplication, runner: TaskRunner, out: Transcript) -> None:
    with demo_world() as world:
        out.done(f"server at {world.server.url}, a new board every {PUBLISH_SECONDS} s")
        out.done(f"practice office of two reviewers and a custodian: {world.office.made.fingerprint}")
        cases = make_cases(world.files)
        run = DemoRun(world, out, app, runner)
        for case in cases:
            run.report(case)
        with run.desk() as desk:
            run.review(cases, desk)
            run.answer(FIRST, desk)
            run.read_and_follow_up(FIRST)
            run.see_the_answer(FIRST, desk)
        proof = Proof(world, out)
        said = {FIRST: (ANSWER,)}
        proof.same_cases((case, run.rows[case.fixture].number, said.get(case.fixture, ())) for case in cases)
        proof.sealed_boxes(_secrets(cases, run))


def _secrets(cases: tuple[DemoCase, ...], run: DemoRun) -> list[str]:
    """What must not be readable at the server. Of a long text the beginning is enough."""
    found = [QUESTION, ANSWER, *run.words.values()]
    for case in cases:
        found += [case.narrative[:40], *(path.name for path in case.files)]
    return found


def _head(out: Transcript) -> None:
    out.head("# Ombra, one whole case\n")
    out.head(
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors,"
        f" Python {platform.python_version()}, Qt {qVersion()}\n"
    )
    out.head(
        "Every step is a key press or a click on a control of the window; ✓ marks a fact that was checked."
    )


def _failed(app: QApplication, out: Transcript) -> None:
    """Say what happened, and leave a picture of every window as it is."""
    out.head(f"\n**Not as expected**\n\n```\n{traceback.format_exc()}```\n")
    for window in app.topLevelWidgets():
        if window.isVisible():
            out.picture(window, "failed")
            window.hide()
