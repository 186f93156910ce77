"""The case page: reading a case, answering its reporter, saving copies of its files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.runtime.progress import Progress
from desktop.services.attachments import save_copy
from desktop.services.casefiles import mark_read
from desktop.services.desk import Desk
from desktop.services.deskreplies import PostReport, post_replies
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskanswers import draft_faults, say
from desktop.viewmodels.deskcasereading import read_page
from desktop.viewmodels.deskcasestate import CasePage, CaseState, Draft, Envelope, Saying
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.desklines import Lines
from desktop.viewmodels.deskworld import DeskWorld

Read = tuple[CasePage, Envelope]


class CaseModel(ViewModel[CaseState]):
    """`altered` comes when the vault holds something new about a case, for the list.

    `heard` carries how a word with the server went: None, or the error.
    """

    altered = Signal()
    heard = Signal(object)

    def __init__(self, desk: Desk, world: DeskWorld, lines: Lines, parent: QObject | None = None) -> None:
        super().__init__(CaseState(), parent)
        self._desk = desk
        self._lines = lines
        self._jobs = Jobs(world.runner)

    def show(self, case_id: int | None) -> None:
        """Show a case, or none. What was being written to another one is dropped."""
        if case_id == self.snapshot.case_id:
            return
        self._show(CaseState(case_id=case_id, loading=case_id is not None))
        self.refresh()

    def refresh(self) -> None:
        """Read the shown case again; the page stays until the new one is there."""
        wanted = self.snapshot.case_id
        if wanted is None:
            return

        def done(read: Read) -> None:
            self._read(wanted, read)

        self._jobs.run_latest("read", lambda _: read_page(self._desk, wanted), done=done, failed=self._unread)

    def compose(self, saying: Saying) -> None:
        """Begin a reply of a kind."""
        text = self.snapshot.envelope.acknowledgement if saying is Saying.ACKNOWLEDGE else ""
        self._show(replace(self.snapshot, draft=Draft(saying, text), faults={}, send_failure=None))

    def write(self, draft: Draft) -> None:
        """What was typed or chosen."""
        faults = {name: code for name, code in self.snapshot.faults.items() if not getattr(draft, name)}
        self._show(replace(self.snapshot, draft=draft, faults=faults))

    def discard(self) -> None:
        """Do not send."""
        self._show(replace(self.snapshot, draft=None, faults={}, send_failure=None))

    def acknowledge(self) -> None:
        """Send the acknowledgement as it is shown, in one step."""
        page = self.snapshot.page
        if page is not None and not page.row.acknowledged and not page.row.unanswerable:
            self._say(Draft(Saying.ACKNOWLEDGE, self.snapshot.envelope.acknowledgement))

    def send(self) -> None:
        """Send what is written, if it is complete."""
        draft = self.snapshot.draft
        if draft is None:
            return
        if faults := draft_faults(draft):
            self._show(replace(self.snapshot, faults=faults))
        else:
            self._say(draft)

    def post(self) -> None:
        """Hand everything that waits to the server."""

        def job(gate: Progress) -> PostReport:
            with self._lines.open(gate) as line:
                return post_replies(self._desk, line.gateway, line.stop)

        self._jobs.run_latest("post", job, done=self._posted, failed=self._unposted)

    def change_line(self) -> None:
        """The way to the server changed: a reply that was on its way takes the new one."""
        if running := self._jobs.cancel("post"):
            self._jobs.after(running, self.post)

    def dismiss(self) -> None:
        """The remark about what was sent was read."""
        self._show(replace(self.snapshot, said=None, send_failure=None, saved_as=""))

    def save(self, file_id: int, target: Path) -> None:
        """Write a verified copy of a file; it is never opened."""
        if self.snapshot.saving is not None:
            return

        def job(gate: Progress) -> Path:
            return save_copy(self._desk, file_id, target, gate.step, gate)

        self._show(replace(self.snapshot, saving=file_id, saved_as="", send_failure=None))
        self._jobs.run("save", job, done=self._saved, failed=self._unsaved)

    def close(self) -> None:
        """The desk locks: stop, and forget what was shown and written."""
        self._jobs.close()
        self._snapshot = CaseState()

    def _say(self, draft: Draft) -> None:
        case_id, envelope = self.snapshot.case_id, self.snapshot.envelope
        if case_id is None or self.snapshot.sending:
            return

        def done(_: None) -> None:
            self._stored(case_id, draft.saying)

        self._show(replace(self.snapshot, sending=True, said=None, posted=False, send_failure=None))
        self._run("say", lambda _: say(self._desk, case_id, draft, envelope), done)

    def _run(self, name: str, job: Callable[[Progress], None], done: Callable[[None], None]) -> None:
        self._jobs.run(name, job, done=done, failed=self._unsent)

    def _stored(self, case_id: int, saying: Saying) -> None:
        if self.snapshot.case_id == case_id:
            self._show(replace(self.snapshot, sending=False, draft=None, faults={}, said=saying))
        else:
            self._show(replace(self.snapshot, sending=False))
        self.refresh()
        self.altered.emit()
        self.post()

    def _posted(self, _report: PostReport) -> None:
        self._show(replace(self.snapshot, posted=True))
        self.refresh()
        self.altered.emit()
        self.heard.emit(None)

    def _unposted(self, error: Exception) -> None:
        self._show(replace(self.snapshot, send_failure=error))
        self.heard.emit(error)

    def _unsent(self, error: Exception) -> None:
        self._show(replace(self.snapshot, sending=False, send_failure=error))

    def _read(self, case_id: int, read: Read) -> None:
        if case_id != self.snapshot.case_id:
            return  # another case was chosen while this one was read; it is next
        page, envelope = read
        state = replace(self.snapshot, page=page, envelope=envelope, loading=False, failure=None)
        self._show(state)
        new = page.new_messages
        if new:
            job = partial(mark_read, self._desk, case_id, new)
            self._jobs.run_latest("mark", lambda _: job(), done=self._marked, failed=self._unread)

    def _marked(self, _: None) -> None:
        self.refresh()
        self.altered.emit()

    def _unread(self, error: Exception) -> None:
        self._show(replace(self.snapshot, loading=False, failure=error))

    def _saved(self, path: Path) -> None:
        self._show(replace(self.snapshot, saving=None, saved_as=str(path)))
        self.refresh()

    def _unsaved(self, error: Exception) -> None:
        self._show(replace(self.snapshot, saving=None, send_failure=error))
