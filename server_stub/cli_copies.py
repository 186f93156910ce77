"""`ombra-server backup` and `restore`, in words for whoever runs the server."""

from __future__ import annotations

import argparse
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from server_stub.backup import BackupUnusable, StoredElsewhere, back_up
from server_stub.datafolder import KEY_BYTES, DataFolder, FolderExists
from server_stub.restore import Place, Restored, restore
from server_stub.service import World
from server_stub.store.rows import StoreFull

# argparse has no public name for what `add_subparsers` gives.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001

DONE, FAULTS = 0, 3


class CopyFailed(Exception):
    """Nothing was written, or what was has been deleted again; `words` say why."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def add_commands(commands: Commands, world: World) -> None:
    """Add both to the command line."""
    copy = commands.add_parser("backup", help="copy a data folder, also while it is served")
    copy.add_argument("data", type=Path, metavar="DIR")
    copy.add_argument("target", type=Path, metavar="TARGET", help="a folder that is not there yet")
    copy.add_argument("--json", action="store_true", help="answer in JSON")
    copy.set_defaults(run=partial(_backup, world))

    back = commands.add_parser("restore", help="make a new server out of a backup; it begins a new log")
    back.add_argument("backup", type=Path, metavar="BACKUP")
    back.add_argument("data", type=Path, metavar="DIR", help="a folder that is not there yet")
    back.add_argument("--url", help="how desks reach the new server (default: as the old one)")
    back.add_argument("--onion-key", type=Path, metavar="FILE", help="a kept onion.key: the address stays")
    back.add_argument("--json", action="store_true", help="answer in JSON")
    back.set_defaults(run=partial(_restore, world))


def _backup(world: World, given: argparse.Namespace) -> int:
    with _words(given.target):
        made = back_up(DataFolder(given.data), given.target, world.clock)
    if given.json:
        counts = {"capsules": made.capsules, "chunks": made.chunks, "chunks_lost": made.chunks_lost}
        print(json.dumps({"backup": str(given.target), **counts}))
    else:
        print(f"Wrote {given.target}: {made.capsules} capsules, {made.chunks} chunks.")
        print("No key is in it. Keep it as the server itself: it says when and how much came in.")
        _tell_lost(made.chunks_lost)
    return FAULTS if made.chunks_lost else DONE


def _restore(world: World, given: argparse.Namespace) -> int:
    with _words(given.data):
        seed = None if given.onion_key is None else given.onion_key.read_bytes()
        if seed is not None and len(seed) != KEY_BYTES:
            raise CopyFailed("This is no onion.key of a server; nothing was made.")
        back = restore(given.backup, Place(given.data, given.url, seed), world.clock, world.random)
    invitation = DataFolder(given.data).invitation
    if given.json:
        print(json.dumps({"data": str(given.data), "invitation": str(invitation), **back._asdict()}))
    else:
        _tell_restored(given.data, invitation, back)
    return FAULTS if back.chunks_lost else DONE


def _tell_restored(data: Path, invitation: Path, back: Restored) -> None:
    made = datetime.fromtimestamp(back.made_hour, UTC).strftime("%Y-%m-%d %H:00 UTC")
    print(f"Made {data} from the backup of {made}: {back.capsules} capsules, {back.chunks} chunks.")
    print("What came in after that is not here.")
    _tell_lost(back.chunks_lost)
    if back.frozen_log:
        print(f"The old log ends: {back.frozen_size} entries, kept in {data}/frozen/{back.frozen_log}.")
    if not back.has_office:
        print(f"Give {invitation} to the desk: it opens this server once.")
        return
    print(
        f"This server has a new log key. Give {invitation} to the office: `ombra-desk reissue-card --server`"
        " signs a card that names it. Until then everybody is refused.\n"
        "Do not start the old server again beside it."
    )


def _tell_lost(count: int) -> None:
    if count:
        print(f"{count} chunks are damaged or missing; everything else is there. `check` looks closer.")


@contextmanager
def _words(target: Path) -> Iterator[None]:
    """Errors: `CopyFailed`; `FolderUnusable` and `NewerSchema` have their own words."""
    try:
        yield
    except FolderExists as error:
        words = f"{target} is there already, or lies in the data folder; nothing was changed."
        raise CopyFailed(words) from error
    except BackupUnusable as error:
        words = "This is not a backup, it is not whole, or it was changed; nothing was made."
        raise CopyFailed(words) from error
    except StoredElsewhere as error:
        words = "Rows or chunks lie elsewhere: copy them by the means of those systems (docs/growing.md)."
        raise CopyFailed(words) from error
    except StoreFull as error:
        raise CopyFailed("There is not enough room; nothing was made.") from error
    except sqlite3.Error as error:
        raise CopyFailed("The database cannot be read or written; nothing was made.") from error
    except OSError as error:
        raise CopyFailed("A file cannot be read or written; nothing was made.") from error
