"""Looking into folders for our own file picker: nothing is written, nothing is remembered."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

MAX_ENTRIES = 5000
"""A longer list helps nobody; the path can be typed."""

PERSONS_HOME = "OMBRA_HOME_BEFORE"
"""Set by a portable run, which has a home of its own (`desktop.commands.traceless`)."""

_DISK_FOLDERS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS put disks that people plug in; everything else mounted is the system's."""


class FolderUnreadable(Exception):
    """The folder is gone, or may not be read."""

    code = "folder_unreadable"
    acts = "environment"


@dataclass(frozen=True, slots=True)
class Entry:
    """One name in a folder; `size_bytes` of a folder is 0."""

    path: Path
    is_folder: bool
    size_bytes: int

    @property
    def name(self) -> str:
        """The last part of the path, with undecodable bytes replaced."""
        return self.path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


OUTBOX_NAME = "waiting"
"""The folder that a sealed outbox lies in, if somebody asks for one; the name says nothing."""


def outbox_folder() -> Path | None:
    """Where a sealed outbox would lie, in the person's own data folder; None where there is none."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(data) / OUTBOX_NAME if data else None


OFFICE_NAME = "office.json"
"""What an office file is called when the office's set-up makes it (`ombra-desk init`)."""


def office_beside() -> Path | None:
    """The office file that lies beside a portable program, on the same stick; None where none does.

    Whoever had the stick in hand may have put it there: it is offered, never taken.
    """
    if not os.environ.get(PERSONS_HOME):
        return None
    file = Path.home().parent / OFFICE_NAME
    return file if file.is_file() else None


def list_folder(folder: Path) -> tuple[Entry, ...]:
    """Folders first, then files, by name; hidden ones are left out. Raises `FolderUnreadable`."""
    try:
        with os.scandir(folder) as found:
            entries = [_entry(item) for item, _ in zip(found, range(MAX_ENTRIES), strict=False)]
    except OSError as refusal:
        raise FolderUnreadable from refusal
    shown = [entry for entry in entries if entry is not None]
    return tuple(sorted(shown, key=lambda e: (not e.is_folder, e.name.casefold(), e.name)))


def _entry(item: os.DirEntry[str]) -> Entry | None:
    """An entry worth showing: a folder or a plain file, links followed."""
    if item.name.startswith("."):
        return None
    try:
        if item.is_dir():
            return Entry(Path(item.path), is_folder=True, size_bytes=0)
        if item.is_file():
            return Entry(Path(item.path), is_folder=False, size_bytes=item.stat().st_size)
    except OSError:
        # A broken link, or a file that went away between listing and asking.
        return None
    return None


@dataclass(frozen=True, slots=True)
class Place:
    """A folder worth a short-cut: `kind` is "home", "desktop", "documents", "downloads", "disk", or "own".

    The last is the folder of a portable run.
    """

    kind: str
    path: Path


def first_folder() -> Path:
    """Where a file picker begins: at home, or where the person is at home while the program has its own."""
    return Path(os.environ.get(PERSONS_HOME) or Path.home())


def places() -> tuple[Place, ...]:
    """The person's folders and the mounted disks that exist, each once."""
    where = QStandardPaths.StandardLocation
    kinds = {
        "home": where.HomeLocation,
        "desktop": where.DesktopLocation,
        "documents": where.DocumentsLocation,
        "downloads": where.DownloadLocation,
    }
    found = [Place(kind, Path(QStandardPaths.writableLocation(location))) for kind, location in kinds.items()]
    if before := os.environ.get(PERSONS_HOME):
        found = [Place("home", Path(before)), Place("own", Path.home()), *found[1:]]
    found += [Place("disk", Path(path)) for path in _disks()]
    unique = {place.path: place for place in reversed(found) if place.path.is_dir()}
    return tuple(place for place in found if unique.get(place.path) is place)


def _disks() -> list[str]:
    """Roots of disks a person could have files on; on Windows, all drives."""
    roots = [volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    return [root for root in roots if os.name == "nt" or root.startswith(_DISK_FOLDERS)]
