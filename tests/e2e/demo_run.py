"""The demo's case: three people report, a reviewer works, one of the three comes back."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import nacl.utils
from PySide6.QtWidgets import QApplication

from desktop import desk_app, reporter_app
from desktop.runtime.tasks import TaskRunner
from desktop.runtime.translations import Translations
from desktop.services.routes import Route
from desktop.viewmodels.deskrows import CaseRow
from desktop.viewmodels.reporter_world import World
from desktop.views.desk.window import FIRST_SIZE_PX
from tests.e2e.demo_cases import DemoCase
from tests.e2e.demo_world import DemoWorld
from tests.e2e.desk_driver import DeskDriver
from tests.e2e.hands import Unexpected
from tests.e2e.reporter_driver import ReporterDriver
from tests.e2e.transcript import Transcript

QUESTION = "When did you first see the message, and on which screen?"
ANSWER = "At 20:29 in New York, on the phone I used as host. The laptop showed only “meeting ended”."


@dataclass
class DemoRun:
    """The state of one run: who sent what, with which words."""

    world: DemoWorld
    out: Transcript
    app: QApplication
    runner: TaskRunner
    words: dict[str, str] = field(default_factory=dict)
    rows: dict[str, CaseRow] = field(default_factory=dict)

    def report(self, case: DemoCase) -> None:
        """A person types a report in, attaches files, types the words back, and sends."""
        self.out.part(f"A reporter: {case.fixture.upper()}")
        with self._reporter(case.fixture) as person:
            person.arrive()
            self.out.done("opened the window with the office file; the office's server was reached")
            if case.language != "en":
                person.speak("简体中文")
                self.out.done("chose 简体中文 in the bar's menu")
            given = person.write(case.answers, case.pieces)
            size = sum(path.stat().st_size for path in case.files)
            self.out.done(
                f"gave {given} answers, attached {len(case.files)} files ({size:,} bytes),"
                f" described {len(case.pieces) - len(case.files)} without a file"
            )
            person.review(case.narrative[:40])
            self.out.fact(True, "the review page shows the account as it was typed")
            began = self.out.seconds()
            self.words[case.fixture] = person.seal()
            self.out.fact(True, "nothing could be sealed before the eight words were typed back")
            self.out.done(f"sealed and sent, receipt verified, in {self.out.seconds() - began:.1f} s")
            person.leave()

    def review(self, cases: tuple[DemoCase, ...], desk: DeskDriver) -> None:
        """The reviewer unlocks, pulls, and reads every case and every file."""
        self.out.part("The review desk")
        desk.unlock(self.world.desk.passphrase)
        self.out.done("unlocked the vault with the passphrase")
        began = self.out.seconds()
        desk.pull()
        self.out.done(f"pulled texts and files in {self.out.seconds() - began:.1f} s")
        desk.inbox()
        self.out.fact(len(desk.rows()) == len(cases), f"the inbox lists {len(cases)} cases")
        for row in desk.rows():
            desk.open(row)
            case = next((one for one in cases if one.narrative == desk.page.narrative), None)
            if case is None:
                raise Unexpected(f"{row.number} is one of the reports that were sent")
            self.rows[case.fixture] = row
            desk.name = f"desk-{case.fixture}"
            desk.read(case.narrative[:40])
            self.out.done(f"opened {row.number}, which is {case.fixture.upper()}; the account is the same")
            self._check_files(case, desk)

    def answer(self, fixture: str, desk: DeskDriver) -> None:
        """Acknowledge a case and ask a question."""
        self.out.part("The first answer")
        desk.open(self.rows[fixture])
        desk.name = f"desk-{fixture}"
        desk.acknowledge()
        self.out.done("acknowledged with one click; the server has the sealed reply")
        desk.ask(QUESTION)
        self.out.done("wrote a question and sent it")

    def read_and_follow_up(self, fixture: str) -> None:
        """The reporter comes back with nothing but the words, reads, and answers."""
        self.out.part("The reporter comes back")
        with self._reporter(f"{fixture}-again") as person:
            person.arrive()
            found = person.look(self.words[fixture], replies=2)
            self.out.fact(True, "a misspelt word was told at once")
            self.out.done("entered the eight words in a fresh window; nothing else was kept")
            self.out.fact(
                any("received your report" in one for one in found), "the acknowledgement is there, signed"
            )
            self.out.fact(any(QUESTION in one for one in found), "the question is there, word for word")
            person.follow_up(ANSWER)
            self.out.done("answered; the answer was sealed and sent, receipt verified")
            person.leave()

    def see_the_answer(self, fixture: str, desk: DeskDriver) -> None:
        """The desk pulls again and reads the follow-up."""
        self.out.part("The review desk again")
        desk.name = f"desk-{fixture}-again"
        desk.pull()
        desk.open(self.rows[fixture])
        said = desk.conversation()
        self.out.fact(ANSWER in said, "the follow-up stands in the conversation, word for word")
        self.out.fact(QUESTION in said, "so does the question it answers")
        desk.lock()
        self.out.done("locked the desk; nothing of the vault is left in the window")

    def _check_files(self, case: DemoCase, desk: DeskDriver) -> None:
        """Every file arrived with the hash it has at the reporter's; a copy is equal byte by byte."""
        shown = {file.name: file for file in desk.files()}
        folder = self.world.folder / f"copies-{case.fixture}"
        folder.mkdir()
        for path in case.files:
            file, digest = shown[path.name], hashlib.sha256(path.read_bytes()).hexdigest()
            self.out.fact(
                (file.state, file.sha256, file.size) == ("verified", digest, path.stat().st_size),
                f"{path.name}: {file.size:,} bytes, verified, SHA-256 {digest[:16]}… as at the reporter's",
            )
            copy = desk.save_copy(file, folder)
            self.out.fact(
                copy.read_bytes() == path.read_bytes(), f"the copy saved as {copy.name} is equal byte by byte"
            )

    @contextmanager
    def _reporter(self, name: str) -> Iterator[ReporterDriver]:
        """A reporter's program, from its start to its end."""
        translations = Translations(self.app, "en")
        world = World(time.time, nacl.utils.random, self.runner)
        office = str(self.world.office_file)
        window = reporter_app.build(world, self.runner, translations, Route(), office)
        window.show()
        yield ReporterDriver(window, self.out.picture, name)
        translations.remove()

    @contextmanager
    def desk(self) -> Iterator[DeskDriver]:
        """The reviewer's program, with the practice office's first desk."""
        translations = Translations(self.app, "en")
        parts = desk_app.build(desk_app.usual_world(self.runner), translations)
        # The screen without a display is smaller than the usual window.
        parts.window.resize(*FIRST_SIZE_PX)
        parts.model.choose(self.world.desk.folder)
        parts.window.show()
        yield DeskDriver(parts, self.out.picture, "desk")
        parts.close()
        translations.remove()
