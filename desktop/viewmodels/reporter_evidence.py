"""Files and described things that go with a report: hashed, searched for hidden data, cleaned in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.errors import Acts
from desktop.domain.evidence import Evidence
from desktop.domain.hiddendata import removed_text
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.errors import FileError
from desktop.services.evidencechild import Examination
from desktop.services.evidencecopies import COPIES_BYTES, SentCopy, copy_for_sending, look_at
from desktop.services.files import HashedFile, hash_path
from desktop.services.parcels import Attachment, attachment_for
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_evidencestate import (
    CopyStage,
    EvidenceItem,
    EvidenceState,
    FileStage,
    LookStage,
    Naming,
    Sharing,
    record_of,
    renamed,
    shown_name,
)
from desktop.viewmodels.reporter_looking import COPY_RANK, Errand, Errands, look_rank
from desktop.viewmodels.reporter_seen import seen_in
from desktop.viewmodels.reporter_world import World


class EvidenceModel(ViewModel[EvidenceState]):
    """Adds, describes and removes evidence, and hands it over for sealing."""

    def __init__(self, world: World, parent: QObject | None = None) -> None:
        super().__init__(EvidenceState(), parent)
        self._world = world
        self._next = 0
        self._hashed: dict[int, HashedFile] = {}
        self._copies: dict[int, HashedFile] = {}
        self._tasks: dict[int, TaskHandle] = {}
        self._errands = Errands(world.runner)

    def guard(self, *, describe_only: bool, reviewer_only: bool) -> None:
        """Take no files, or mark those that come; what is there already stays as it is."""
        self._show(replace(self.snapshot, describe_only=describe_only, reviewer_only=reviewer_only))

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add files; a path that is there already is not added again."""
        if self.snapshot.describe_only:
            return
        marked = self.snapshot.reviewer_only
        known = {item.path for item in self.snapshot.items if item.path}
        for path in paths:
            if str(path) not in known:
                known.add(str(path))
                item = EvidenceItem(0, FileStage.READING, path=str(path), own_name=shown_name(path))
                self._read(self._new(replace(item, reviewer_only=marked)))

    def describe(self, name: str = "", note: str = "") -> int:
        """Add something that is only described; gives its key."""
        return self._new(EvidenceItem(0, FileStage.DESCRIBED, name=name, note=note))

    def restore(self, items: Iterable[EvidenceItem]) -> None:
        """Take over the pieces of a draft; files are read again, and must be what they were."""
        self.clear()
        for item in items:
            key = self._new(item)
            if item.is_file:
                self._read(key)

    def change(self, key: int, **changes: object) -> None:
        """Set what is said about an item: `name`, `kind`, `captured`, `how_obtained`, `circle`, ..."""
        if "name" in changes:
            changes["naming"] = Naming.TYPED
        self._replace(replace(self._item(key), **changes))  # type: ignore[arg-type]  # fields of EvidenceItem

    def keep_name(self, key: int, keep: bool) -> None:
        """Send a file under its own name, or under one that says nothing."""
        self._replace(replace(self._item(key), naming=Naming.OWN if keep else Naming.NEUTRAL))

    def share(self, key: int, sharing: Sharing) -> None:
        """Decide how a file goes: an original begins for the reviewer only; a guard may leave describing."""
        item = self._item(key)
        barred = self.snapshot.describe_only and sharing is not Sharing.DESCRIBED
        unclean = sharing is Sharing.CLEANED and not item.can_be_cleaned
        if not item.is_file or sharing is item.sharing or barred or unclean:
            return
        self._forget_copy(key)
        marked = self.snapshot.reviewer_only or sharing is Sharing.ORIGINAL
        chosen = replace(item, sharing=sharing, reviewer_only=marked)
        self._replace(replace(chosen, copying=CopyStage.NONE, copy_bytes=0, copy_error=None))
        if sharing is Sharing.CLEANED:
            self._make_copy(key)

    def look_again(self, key: int) -> None:
        """Search a file for hidden data once more, after somebody stopped it or it failed."""
        if self._item(key).stage is FileStage.READY:
            self._look(key)

    def stop_looking(self, key: int) -> None:
        """Give the search, or the copy, up."""
        self._errands.drop(key)
        item = self._item(key)
        if item.copying is CopyStage.MAKING:
            self._replace(replace(item, sharing=None, copying=CopyStage.NONE))
        elif item.looking in (LookStage.WAITING, LookStage.LOOKING):
            self._replace(replace(item, looking=LookStage.STOPPED))

    def pause(self, key: int, paused: bool) -> None:
        """Hold the reading of a file, or go on."""
        task = self._tasks.get(key)
        if task is not None and task.active:
            (task.pause if paused else task.resume)()
            self._replace(replace(self._item(key), stage=FileStage.PAUSED if paused else FileStage.READING))

    def again(self, key: int) -> None:
        """Read a file again that failed or has changed; a copy of what it was before is of no use."""
        self._errands.drop(key)
        self._forget_copy(key)
        item = self._item(key)
        kept = None if item.sharing is Sharing.CLEANED else item.sharing
        fresh = replace(item, stage=FileStage.READING, error=None, done_bytes=0, seen=None, sharing=kept)
        fresh = replace(fresh, sha256="", looking=LookStage.WAITING)
        self._replace(replace(fresh, copying=CopyStage.NONE, copy_bytes=0, copy_error=None))
        self._read(key)

    def remove(self, key: int) -> None:
        """Take an item away; reading stops."""
        self._let_go(key)
        self._show_items(item for item in self.snapshot.items if item.key != key)

    def _let_go(self, key: int) -> None:
        self._errands.drop(key)
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()
        self._hashed.pop(key, None)
        self._copies.pop(key, None)

    def clear(self) -> None:
        """Forget everything, and tell of it once."""
        for item in self.snapshot.items:
            self._let_go(item.key)
        self._show_items(())

    def records(self) -> tuple[Evidence, ...]:
        """What the incident says of each item, in order."""
        return tuple(record_of(item) for item in self.snapshot.items)

    def attachments(self) -> tuple[Attachment, ...]:
        """The files to send; every one of them must be settled."""
        going = ((index, item) for index, item in enumerate(self.snapshot.items) if item.goes)
        return tuple(self._attachment(item, index) for index, item in going)

    def _attachment(self, item: EvidenceItem, index: int) -> Attachment:
        original = self._hashed[item.key]
        copy = self._copies[item.key] if item.sharing is Sharing.CLEANED else None
        one = attachment_for(copy or original, item.name, record_of(item), index)
        if copy is None or item.seen is None:
            return replace(one, media_type=item.media_type)
        removed = removed_text(finding.kind for finding in item.seen.before)
        return replace(one, media_type=item.media_type, removed=removed, original_sha256=original.sha256)

    def _new(self, item: EvidenceItem) -> int:
        self._next += 1
        self._show_items((*self.snapshot.items, replace(item, key=self._next)))
        return self._next

    def _read(self, key: int) -> None:
        path = Path(self._item(key).path)

        def job(progress: Progress) -> HashedFile:
            return hash_path(path, progress.step, progress)

        task = self._world.runner.run(
            job,
            done=lambda file: self._is_read(key, file),
            failed=lambda error: self._has_failed(key, error),
            progress=lambda step: self._goes_on(key, step),
        )
        if task.active:
            self._tasks[key] = task

    def _goes_on(self, key: int, step: ProgressStep) -> None:
        if self._has(key):
            self._replace(replace(self._item(key), done_bytes=step.done, size_bytes=step.total or 0))

    def _is_read(self, key: int, file: HashedFile) -> None:
        self._tasks.pop(key, None)
        if self._has(key):
            if self._item(key).sha256 not in ("", file.sha256.hex()):
                changed = FileError("file_changed", Acts.USER, file.label)
                self._replace(replace(self._item(key), stage=FileStage.FAILED, error=changed))
                return
            self._hashed[key] = file
            done = replace(self._item(key), stage=FileStage.READY, error=None, sha256=file.sha256.hex())
            self._replace(replace(done, size_bytes=file.size, done_bytes=file.size))
            self._look(key)

    def _has_failed(self, key: int, error: Exception) -> None:
        self._tasks.pop(key, None)
        if self._has(key) and not isinstance(error, Cancelled):
            self._replace(replace(self._item(key), stage=FileStage.FAILED, error=error))

    def _look(self, key: int) -> None:
        item = self._item(key)
        path = Path(item.path)
        self._replace(replace(item, looking=LookStage.WAITING))
        self._errands.add(
            Errand(
                key,
                look_rank(path, item.size_bytes),
                job=lambda progress: look_at(path, progress),
                begun=lambda: self._update(key, looking=LookStage.LOOKING),
                done=lambda seen: self._has_looked(key, seen),
                failed=self._unless_cancelled(lambda _: self._update(key, looking=LookStage.FAILED)),
            )
        )

    def _has_looked(self, key: int, examination: Examination) -> None:
        self._update(key, looking=LookStage.DONE, seen=seen_in(examination))
        item = self._item(key) if self._has(key) else None
        if item and item.sharing is Sharing.CLEANED and item.copying is CopyStage.NONE:
            self._make_copy(key)  # as it was chosen in the draft that was opened

    def _make_copy(self, key: int) -> None:
        path, hashed = Path(self._item(key).path), self._hashed[key]
        self._update(key, copying=CopyStage.MAKING)

        def job(progress: Progress) -> SentCopy:
            taken = sum(copy.size for copy in list(self._copies.values()))
            return copy_for_sending(path, hashed, COPIES_BYTES - taken, progress)

        self._errands.add(
            Errand(
                key,
                COPY_RANK,
                job,
                begun=lambda: None,
                done=lambda copy: self._is_copied(key, copy),
                failed=self._unless_cancelled(lambda error: self._not_copied(key, error)),
            )
        )

    def _is_copied(self, key: int, copy: SentCopy) -> None:
        self._update(key, seen=seen_in(copy.examination))
        if copy.file is None:
            self._not_copied(key, None)
        elif self._has(key):
            self._copies[key] = copy.file
            self._update(key, copying=CopyStage.READY, copy_bytes=copy.file.size)

    def _not_copied(self, key: int, error: Exception | None) -> None:
        self._update(key, copying=CopyStage.FAILED, copy_error=error, sharing=None)

    def _forget_copy(self, key: int) -> None:
        if self._item(key).copying is CopyStage.MAKING:
            self._errands.drop(key)
        self._copies.pop(key, None)

    @staticmethod
    def _unless_cancelled(then: Callable[[Exception], None]) -> Callable[[Exception], None]:
        return lambda error: None if isinstance(error, Cancelled) else then(error)

    def _update(self, key: int, **changes: object) -> None:
        """Change an item that may be gone by now."""
        if self._has(key):
            self._replace(replace(self._item(key), **changes))  # type: ignore[arg-type]  # fields of it

    def _has(self, key: int) -> bool:
        return any(item.key == key for item in self.snapshot.items)

    def _item(self, key: int) -> EvidenceItem:
        return next(item for item in self.snapshot.items if item.key == key)

    def _replace(self, item: EvidenceItem) -> None:
        self._show_items(item if old.key == item.key else old for old in self.snapshot.items)

    def _show_items(self, items: Iterable[EvidenceItem]) -> None:
        self._show(replace(self.snapshot, items=renamed(items)))
