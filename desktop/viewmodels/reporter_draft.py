"""The locked draft: saved when somebody asks, then by itself if they want it, opened with its passphrase."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.drafts import Draft
from desktop.runtime.tasks import Progress, TaskHandle
from desktop.services.deskerrors import DeskError
from desktop.services.drafts import erase_draft, open_draft, save_new, save_over
from desktop.services.passphrases import check_passphrase, generate_passphrase, guess_cost
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_delivery import Written
from desktop.viewmodels.reporter_draftparts import draft_of, leave_out, put_back
from desktop.viewmodels.reporter_now import NowModel
from desktop.viewmodels.reporter_world import World
from desktop.viewmodels.turns import Turns

QUIET_SECONDS = 20.0
"""So long nothing may change before it is saved by itself: not between two words."""


class DraftStage(StrEnum):
    """What is going on with the file."""

    NONE = "none"
    """There is no draft; nothing is written."""
    SAVING = "saving"
    OPENING = "opening"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class DraftState:
    """`path` is empty while there is no draft. `suggestion`: eight words made by chance.

    `by_itself`: saved again whenever the person pauses. `then_remove`: taken away once the report is sent.
    `saved`: the file holds what the pages hold, as of the last look. `left`: why the file of a report that is
    away could not be taken away.
    """

    stage: DraftStage = DraftStage.NONE
    path: str = ""
    suggestion: str = ""
    bits: int = 0
    memory_bytes: int = 0
    by_itself: bool = False
    then_remove: bool = True
    saved: bool = False
    error: Exception | None = None
    left: Exception | None = None

    @property
    def busy(self) -> bool:
        """Whether a passphrase is being stretched."""
        return self.stage in (DraftStage.SAVING, DraftStage.OPENING)


@dataclass(slots=True)
class _Writing:
    """A save under way; `then_erase`: the report went away meanwhile, and the file goes after it."""

    path: Path
    anew: bool
    then_erase: bool = False


class DraftModel(ViewModel[DraftState]):
    """Holds the passphrase in memory while the report is open, to save again; forgets it with the report."""

    opened = Signal()
    """The pages hold what the draft held."""

    def __init__(self, world: World, written: Written, now: NowModel, parent: QObject | None = None) -> None:
        cost = guess_cost()
        super().__init__(DraftState(bits=cost.bits, memory_bytes=cost.memory_bytes), parent)
        self._world = world
        self._written = written
        self._now = now
        self._passphrase = ""
        self._held: Draft | None = None
        self._seen: tuple[Draft, float] | None = None
        self._pending: Draft | None = None
        self._writing: _Writing | None = None
        self._opening: TaskHandle | None = None
        self._turns = Turns()
        written.recipients.changed.connect(self._leave_out)

    def suggest(self) -> None:
        """Another passphrase of eight words."""
        self._show(replace(self.snapshot, suggestion=generate_passphrase(self._world.random)))

    def choose(self, *, by_itself: bool, then_remove: bool) -> None:
        """What happens with the file later."""
        self._show(replace(self.snapshot, by_itself=by_itself, then_remove=then_remove))

    def save_as(self, path: Path, passphrase: str) -> None:
        """Lock what the pages hold into a new file."""
        if self.snapshot.busy:
            return
        try:
            self._passphrase = check_passphrase(passphrase)
        except DeskError as error:
            self._show(replace(self.snapshot, stage=DraftStage.FAILED, error=error))
            return
        self._save(path, anew=True)

    def save(self) -> None:
        """Put what the pages hold now in the place of what the draft held."""
        if self.snapshot.path and self._passphrase and not self.snapshot.busy:
            self._save(Path(self.snapshot.path), anew=False)

    def open(self, path: Path, passphrase: str) -> None:
        """Read a draft onto the pages; what stood there is gone."""
        if self.snapshot.busy:
            return
        self._show(replace(self.snapshot, stage=DraftStage.OPENING, error=None, left=None))

        stretching = self._world.stretching

        def done(draft: Draft) -> None:
            self._passphrase = passphrase
            self._take(path, draft)

        self._turns.next()
        only = self._turns.only
        self._opening = self._world.runner.run(
            lambda _p: open_draft(path, passphrase, stretching), done=only(done), failed=only(self._failed)
        )

    def tick(self) -> None:
        """Look whether something changed; save it by itself once the person pauses, if that was asked for."""
        if self._held is None or self.snapshot.busy:
            return
        draft, now = draft_of(self._written, self._now), self._world.clock()
        saved = draft == self._held
        self._show(replace(self.snapshot, saved=saved))
        if self._seen is None or self._seen[0] != draft:
            self._seen = (draft, now)
        elif not saved and self.snapshot.by_itself and now - self._seen[1] >= QUIET_SECONDS:
            self.save()

    def sent(self) -> None:
        """The report is away: the draft goes too, unless it is to stay.

        A save under way is waited for: it would put the file back, or make one that nobody takes away.
        """
        path, remove, writing = self.snapshot.path, self.snapshot.then_remove, self._writing
        self.forget()
        if remove and writing is not None:
            writing.then_erase = True
        elif remove and path:
            self._erase(Path(path))

    def clear_error(self) -> None:
        """The page is left: what failed is said no longer, and what is being opened does not come."""
        if self.snapshot.stage is DraftStage.OPENING:
            self._call_off()
        if self.snapshot.stage in (DraftStage.FAILED, DraftStage.OPENING):
            stage = DraftStage.SAVED if self.snapshot.path else DraftStage.NONE
            self._show(replace(self.snapshot, stage=stage, error=None))

    def forget(self) -> None:
        """Drop passphrase and place; the file stays as it was saved last."""
        self._call_off()
        self._passphrase = ""
        self._held = self._seen = self._pending = self._writing = None
        self._show(DraftState(bits=self.snapshot.bits, memory_bytes=self.snapshot.memory_bytes))

    def _call_off(self) -> None:
        """What is being opened or saved is not heard: it would come over what is written meanwhile."""
        self._turns.next()
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None

    def _save(self, path: Path, *, anew: bool) -> None:
        draft, passphrase, random = draft_of(self._written, self._now), self._passphrase, self._world.random
        self._show(replace(self.snapshot, stage=DraftStage.SAVING, error=None, left=None))
        write, stretching = save_new if anew else save_over, self._world.stretching
        writing = self._writing = _Writing(path, anew)
        self._turns.next()
        show, refuse = self._turns.only(self._saved), self._turns.only(self._failed)

        def job(_progress: Progress) -> None:
            write(path, draft, passphrase, random, stretching)

        def done(_none: None) -> None:
            show((path, draft))
            if writing.then_erase:
                self._erase(path)

        def failed(error: Exception) -> None:
            refuse(error)
            if writing.then_erase and not writing.anew:  # a new file that failed is none of ours
                self._erase(path)

        self._world.runner.run(job, done=done, failed=failed)

    def _saved(self, what: tuple[Path, Draft]) -> None:
        path, self._held = what
        self._writing = None
        saved = replace(self.snapshot, stage=DraftStage.SAVED, path=str(path), suggestion="")
        self._show(replace(saved, saved=True))

    def _erase(self, path: Path) -> None:
        self._world.runner.run(
            lambda _p: erase_draft(path),
            done=lambda _n: None,
            failed=lambda error: self._show(replace(self.snapshot, left=error)),
        )

    def _take(self, path: Path, draft: Draft) -> None:
        put_back(draft, self._written, self._now)
        self._pending = draft
        self._leave_out()
        self._held = draft
        self._show(replace(self.snapshot, stage=DraftStage.SAVED, path=str(path), saved=True))
        self.opened.emit()

    def _leave_out(self) -> None:
        """Whom the draft leaves out is known by name only once the office is."""
        draft = self._pending
        if draft is not None and self._written.recipients.snapshot.all:
            self._pending = None
            leave_out(draft, self._written)

    def _failed(self, error: Exception) -> None:
        self._writing = None
        self._show(replace(self.snapshot, stage=DraftStage.FAILED, error=error))
