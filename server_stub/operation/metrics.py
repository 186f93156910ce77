"""`ombra-server metrics`: figures for a monitor, of which none moves when a report arrives.

Everything is public (log, board, card, keys) or counted over what the log's last head has, so between two
publications the text stays the same, whatever comes in. Whether chunks are taken anybody can try out.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from typing import NamedTuple

from crypto.board import read_index
from crypto.errors import CryptoError
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, TAG_BYTES
from server_stub.check import office as office_look
from server_stub.check.sources import source_of
from server_stub.config import DAY_SECONDS, Config
from server_stub.datafolder import DataFolder
from server_stub.office import open_row
from server_stub.operation.garbage import require_current
from server_stub.service import World
from server_stub.store import office_rows
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.transactions import Connection

_KEPT = (
    "SELECT (SELECT count(*) FROM capsules WHERE logged = 1), (SELECT count(*) FROM chunks WHERE upload IN"
    " (SELECT upload FROM capsules WHERE logged = 1))"
)


class Metric(NamedTuple):
    """One figure: its name, what it says, its value."""

    name: str
    help: str
    value: int


def read(folder: DataFolder, config: Config, world: World) -> list[Metric]:
    """All figures. Errors: those of `require_current`."""
    require_current(folder, world)
    with source_of(folder, world.clock) as source, source.one_moment():
        published = [*_published(source.db, folder)]
        return [*published, *_shown(folder, config, world), *_office(source.db, world.clock())]


def text(metrics: list[Metric]) -> str:
    """In the text format that Prometheus reads."""
    lines = (
        f"# HELP {one.name} {one.help}\n# TYPE {one.name} gauge\n{one.name} {one.value}" for one in metrics
    )
    return "\n".join(lines)


def _published(db: Connection, folder: DataFolder) -> Iterator[Metric]:
    at, size = db.execute("SELECT coalesce(max(at), 0), coalesce(max(size), 0) FROM heads").fetchone()
    capsules, chunks = db.execute(_KEPT).fetchone()
    yield Metric("ombra_published_time_seconds", "When the log's last head was published", at)
    yield Metric("ombra_log_entries", "Entries of the log, as its last head says", size)
    share = (capsules * 2 * CAPSULE_BYTES + chunks * CHUNK_BYTES) * 100 / _disk_bytes(folder)
    words = "Share of the disk that published capsules with their files take, rounded up"
    yield Metric("ombra_disk_percent", words, math.ceil(share))


def _office(db: Connection, now: float) -> Iterator[Metric]:
    row = office_rows.office_row(db)
    try:
        card = None if row is None else open_row(row)[1]
    except CryptoError:
        card = None
    yield Metric("ombra_office", "1 when an office is set up and its card verifies", int(card is not None))
    if row is None or card is None:
        return
    yield Metric(
        "ombra_publish_interval_seconds", "The card's publish interval", card.publish_interval_seconds
    )
    yield Metric("ombra_card_days", "Days until the card expires", _days(card.expires - now))
    ends = office_look.bundle_ends(db, card, row.card)
    first = min((ends.get(one.slot, 0) for one in card.reviewers), default=0)
    yield Metric("ombra_keys_days", "Days until the first reviewer has no key", _days(first - now))


def _shown(folder: DataFolder, config: Config, world: World) -> Iterator[Metric]:
    index = BoardFiles(folder.board, world.clock, world.random).index()
    replies = 0 if index is None else len(read_index(index).tags) // TAG_BYTES
    yield Metric("ombra_board_replies", "Replies on the board", replies)
    free_bytes = folder.open_chunks(world.clock, world.free_bytes).free_bytes()
    taken = int(free_bytes >= config.reserve_bytes)
    yield Metric("ombra_takes_files", "1 while the disk has more than the share kept for capsules", taken)


def _days(seconds: float) -> int:
    return max(0, int(seconds // DAY_SECONDS))


def _disk_bytes(folder: DataFolder) -> int:
    disk = os.statvfs(folder.root)
    return disk.f_blocks * disk.f_frsize
