"""Files and described things that go with a report: each hashed when it is added, none of them copied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.errors import Acts
from desktop.domain.evidence import Evidence
from desktop.runtime.tasks import Cancelled, Progress, ProgressStep, TaskHandle
from desktop.services.errors import FileError
from desktop.services.files import HashedFile, hash_path
from desktop.services.parcels import Attachment, attachment_for
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_evidencestate import (
    EvidenceItem,
    EvidenceState,
    FileStage,
    record_of,
    shown_name,
)
from desktop.viewmodels.reporter_world import World


class EvidenceModel(ViewModel[EvidenceState]):
    """Adds, describes and removes evidence, and hands it over for sealing."""

    def __init__(self, world: World, parent: QObject | None = None) -> None:
        super().__init__(EvidenceState(), parent)
        self._world = world
        self._next = 0
        self._hashed: dict[int, HashedFile] = {}
        self._tasks: dict[int, TaskHandle] = {}

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
                key = self._new(
                    EvidenceItem(0, FileStage.READING, shown_name(path), str(path), reviewer_only=marked)
                )
                self._read(key)

    def describe(self) -> None:
        """Add something that is only described."""
        self._new(EvidenceItem(0, FileStage.DESCRIBED))

    def restore(self, items: Iterable[EvidenceItem]) -> None:
        """Take over the pieces of a draft; files are read again, and must be what they were."""
        self.clear()
        for item in items:
            key = self._new(item)
            if item.is_file:
                self._read(key)

    def change(self, key: int, **changes: object) -> None:
        """Set what is said about an item: `name`, `kind`, `captured`, `how_obtained`, `circle`, ..."""
        self._replace(replace(self._item(key), **changes))  # type: ignore[arg-type]  # fields of EvidenceItem

    def pause(self, key: int, paused: bool) -> None:
        """Hold the reading of a file, or go on."""
        task = self._tasks.get(key)
        if task is not None and task.active:
            (task.pause if paused else task.resume)()
            self._replace(replace(self._item(key), stage=FileStage.PAUSED if paused else FileStage.READING))

    def again(self, key: int) -> None:
        """Read a file again that failed or has changed."""
        item = replace(self._item(key), stage=FileStage.READING, error=None, done_bytes=0)
        self._replace(replace(item, sha256=""))
        self._read(key)

    def remove(self, key: int) -> None:
        """Take an item away; reading stops."""
        task = self._tasks.pop(key, None)
        if task is not None:
            task.cancel()
        self._hashed.pop(key, None)
        self._show_items(item for item in self.snapshot.items if item.key != key)

    def clear(self) -> None:
        """Forget everything."""
        for item in self.snapshot.items:
            self.remove(item.key)

    def records(self) -> tuple[Evidence, ...]:
        """What the incident says of each item, in order."""
        return tuple(record_of(item) for item in self.snapshot.items)

    def attachments(self) -> tuple[Attachment, ...]:
        """The files to send; every one of them must be settled."""
        found = []
        for index, item in enumerate(self.snapshot.items):
            if item.is_file:
                file, record = self._hashed[item.key], record_of(item)
                one = attachment_for(file, item.name, record, index)
                found.append(replace(one, media_type=item.media_type))
        return tuple(found)

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

    def _has_failed(self, key: int, error: Exception) -> None:
        self._tasks.pop(key, None)
        if self._has(key) and not isinstance(error, Cancelled):
            self._replace(replace(self._item(key), stage=FileStage.FAILED, error=error))

    def _has(self, key: int) -> bool:
        return any(item.key == key for item in self.snapshot.items)

    def _item(self, key: int) -> EvidenceItem:
        return next(item for item in self.snapshot.items if item.key == key)

    def _replace(self, item: EvidenceItem) -> None:
        self._show_items(item if old.key == item.key else old for old in self.snapshot.items)

    def _show_items(self, items: Iterable[EvidenceItem]) -> None:
        self._show(replace(self.snapshot, items=tuple(items)))
