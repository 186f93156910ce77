"""Setting up an office, page by page: a table says what must be right before a page is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.progress import ProgressStep
from desktop.runtime.progress import Progress
from desktop.services.ceremony import OfficeMade
from desktop.services.desk import Desk
from desktop.services.invitations import Invitation
from desktop.services.passphrases import generate_passphrase, guess_cost
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.deskfolders import DeskFound
from desktop.viewmodels.deskjobs import Jobs
from desktop.viewmodels.deskroutes import ways_to
from desktop.viewmodels.desksetupdraft import MAX_REVIEWERS, OfficeDraft, ReviewerDraft, plan_of
from desktop.viewmodels.desksetupjobs import (
    PublishOrder,
    SetupOrder,
    make,
    publish,
    read_invitation,
    save_paper,
)
from desktop.viewmodels.desksetupstate import PAGES, SetupPage, SetupState, faults_of
from desktop.viewmodels.deskworld import DeskWorld


class SetupModel(ViewModel[SetupState]):
    """`opened` hands over the folder and the open desk when all is noted down; `left` gives it up."""

    opened = Signal(object, object)
    left = Signal()

    def __init__(self, world: DeskWorld, parent: QObject | None = None) -> None:
        words = generate_passphrase(world.random), generate_passphrase(world.random)
        draft = OfficeDraft(folder=Path.home() / "review-office")
        state = SetupState(
            draft=draft, vault_words=words[0], root_words=words[1], cost=guess_cost(world.cost)
        )
        super().__init__(state, parent)
        self._world = world
        self._jobs = Jobs(world.runner)
        self._desk: Desk | None = None

    def change(self, **fields: object) -> None:
        """Set fields of the draft as typed; their faults are looked at again when the page is left."""
        faults = {name: code for name, code in self.snapshot.faults.items() if name not in fields}
        draft = replace(self.snapshot.draft, **fields)  # type: ignore[arg-type]  # checked by the dataclass
        self._show(replace(self.snapshot, draft=draft, faults=faults, failure=None))

    def change_reviewer(self, place: int, one: ReviewerDraft) -> None:
        """Set one reviewer as typed."""
        people = self.snapshot.draft.reviewers
        faults = {n: code for n, code in self.snapshot.faults.items() if not n.endswith(f"_{place}")}
        self._show(replace(self.snapshot, faults=faults))
        self.change(reviewers=(*people[:place], one, *people[place + 1 :]))

    def add_reviewer(self) -> None:
        """One more, up to eight."""
        people = self.snapshot.draft.reviewers
        if len(people) < MAX_REVIEWERS:
            self.change(reviewers=(*people, ReviewerDraft()))

    def remove_reviewer(self, place: int) -> None:
        """One fewer; the first sits here and stays."""
        people = self.snapshot.draft.reviewers
        if 0 < place < len(people):
            self._show(replace(self.snapshot, faults={}))
            self.change(reviewers=(*people[:place], *people[place + 1 :]))

    def take_invitation(self, path: Path) -> None:
        """Read the file the server wrote."""

        def done(invitation: Invitation) -> None:
            way = ways_to(invitation.host)[0]
            self.change(invitation=invitation, invitation_name=path.name, way=way)

        self._jobs.run("invitation", lambda _: read_invitation(path), done=done, failed=self._fail)

    def other_words(self) -> None:
        """Generate another passphrase for the page that shows one."""
        words = generate_passphrase(self._world.random)
        if self.snapshot.page is SetupPage.VAULT:
            self._show(replace(self.snapshot, vault_words=words))
        elif self.snapshot.page is SetupPage.ROOT:
            self._show(replace(self.snapshot, root_words=words))

    def go_on(self, typed: str = "") -> None:
        """Leave the page forwards, if it is right; `typed` are the words typed back."""
        state = self.snapshot
        if state.busy or state.made is not None or state.page is SetupPage.REVIEW:
            return
        if faults := faults_of(state, typed):
            self._show(replace(state, faults=faults, failure=None))
            return
        page = PAGES[PAGES.index(state.page) + 1]
        reached = max(state.reached, page, key=PAGES.index)
        self._show(replace(state, page=page, reached=reached, faults={}, failure=None))

    def go_back(self) -> None:
        """The page before, or out of the set-up; not while something runs, nor once the office is made."""
        state = self.snapshot
        if state.busy or state.made is not None:
            return
        if state.page is SetupPage.OFFICE:
            self.left.emit()
        else:
            self.go_to(PAGES[PAGES.index(state.page) - 1])

    def go_to(self, page: SetupPage) -> None:
        """A page that was reached already."""
        state = self.snapshot
        reached = PAGES.index(page) <= PAGES.index(state.reached)
        if reached and not state.busy and state.made is None:
            self._show(replace(state, page=page, faults={}, failure=None))

    def create(self) -> None:
        """Make the office and publish it; a second try goes on where the first one failed."""
        state, draft = self.snapshot, self.snapshot.draft
        if state.busy or state.page is not SetupPage.REVIEW:
            return
        if state.made is not None:
            self._publish(state.made)
            return
        if draft.invitation is None or draft.folder is None or draft.root_folder is None:
            return
        plan = plan_of(draft, state.vault_words, state.root_words)
        order = SetupOrder(plan, draft.invitation, draft.folder, draft.root_folder)
        self._start("make", lambda gate: make(self._world, order, gate), self._made)

    def save_office_file(self, target: Path) -> None:
        """Save a copy of the office file for reporters."""
        made = self.snapshot.made
        if made is None:
            return
        source = made.office_file

        def done(path: Path) -> None:
            self._show(replace(self.snapshot, saved=path, failure=None))

        self._jobs.run("save", lambda _: save_paper(source, target), done=done, failed=self._fail)

    def note_down(self, noted: bool) -> None:
        """Somebody says that the passphrases of the others are written down, or not yet."""
        self._show(replace(self.snapshot, noted=noted))

    def finish(self) -> None:
        """All is noted down: forget the passphrases and open the desk."""
        made, desk = self.snapshot.made, self._desk
        waits = bool(self.snapshot.handovers) and not self.snapshot.noted
        if made is not None and desk is not None and not waits:
            self._desk = None
            self._show(SetupState(page=SetupPage.DONE))
            self.opened.emit(DeskFound(made.desks[0].folder, made.fingerprint), desk)

    def close(self) -> None:
        """Stop what runs and close the desk that was opened for publishing."""
        self._jobs.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _start(self, name: str, job: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._show(replace(self.snapshot, step=ProgressStep(name), failure=None))
        self._jobs.run(name, job, done=done, failed=self._fail, progress=self._step)

    def _made(self, made: OfficeMade) -> None:
        self._show(replace(self.snapshot, made=made, step=None))
        self._publish(made)

    def _publish(self, made: OfficeMade) -> None:
        invitation = self.snapshot.draft.invitation
        if invitation is not None:
            order = PublishOrder(made, invitation, self.snapshot.draft.way)
            self._start("publish", lambda gate: publish(self._world, order, gate), self._published)

    def _published(self, desk: Desk) -> None:
        self._desk = desk
        self._show(
            replace(
                self.snapshot,
                page=SetupPage.DONE,
                reached=SetupPage.DONE,
                published=True,
                step=None,
                failure=None,
            )
        )

    def _step(self, step: ProgressStep) -> None:
        self._show(replace(self.snapshot, step=step))

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.snapshot, step=None, failure=error))
