"""Whether everything is there, and for the server's user alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from os import stat_result
from pathlib import Path

from server_stub.datafolder import DataFolder, FolderUnusable


def faults(folder: DataFolder) -> Iterator[str]:
    """What is missing, who could read it, whose it is."""
    owner = folder.root.stat().st_uid
    states = [*_states([folder.root, *files(folder.root)])]
    if any(state.st_mode & 0o077 for state in states):
        yield "permissions"
    if any(state.st_uid != owner for state in states):
        yield "owner"
    made = (folder.chunks, folder.board, folder.log, folder.frozen, folder.backups)
    yield from (f"folder_missing:{path.name}" for path in made if not path.is_dir())
    yield from (
        f"key_missing:{path.name}"
        for path in (folder.log_key, folder.secret, folder.onion_key)
        if not _is_key(folder, path)
    )
    if not (folder.is_shared() or folder.records.is_file()):
        yield "database_missing"


def files(root: Path) -> Iterator[Path]:
    """Everything in the folder, but what SQLite makes only while somebody looks."""
    return (path for path in root.rglob("*") if not path.name.endswith(("-wal", "-shm")))


def _states(paths: Iterable[Path]) -> Iterator[stat_result]:
    for path in paths:
        with suppress(FileNotFoundError):  # gone meanwhile, where a server runs
            yield path.stat()


def _is_key(folder: DataFolder, path: Path) -> bool:
    try:
        folder.read_key(path)
    except FolderUnusable:
        return False
    return True
