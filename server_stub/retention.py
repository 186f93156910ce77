"""What has had its time: capsules by age, with their uploads; then whatever nothing names any more.

No single desk can have a report deleted: a capsule goes only when it is older than the retention *and* every
reviewer on the card has signed that the own desk collected beyond it (SPEC §12.8).
"""

from __future__ import annotations

from typing import NamedTuple

from crypto.checkpoint import open_checkpoint, open_collected
from crypto.errors import CryptoError
from server_stub.coarse import hour_of
from server_stub.config import Config
from server_stub.office import Office
from server_stub.store import uploads
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.rows import Due

BATCH = 128
"""Capsules deleted in one transaction: overwriting their 4 MiB keeps no reporter waiting."""


class Keeping(NamedTuple):
    """Where things are kept, and for how long."""

    records: Records
    chunks: ChunkBytes
    config: Config


def collect(keeping: Keeping, office: Office | None, log_key: bytes, now: float) -> int:
    """Delete everything that has had its time; how many capsules went."""
    gone = 0 if office is None else _expire(keeping, office, log_key, now)
    uploads.collect(keeping.records, keeping.chunks, int(now), keeping.config.unbound_seconds)
    return gone


def due(keeping: Keeping, office: Office | None, log_key: bytes, now: float) -> Due:
    """What `collect` would delete; changes nothing."""
    records, config = keeping.records, keeping.config
    size = 0 if office is None else collected_by_all(records, office, log_key)
    unbound = hour_of(now - config.unbound_seconds)
    return records.due(hour_of(now - config.retention_seconds), size, unbound)


def collected_by_all(records: Records, office: Office, log_key: bytes) -> int:
    """How many entries, from the first on, every reviewer on the card has collected."""
    newest = records.newest_publication()
    if newest is None:
        return 0
    point, _ = open_checkpoint(newest.note, office.office_id, log_key)
    said = {slot: data for data in records.collected() for slot in data[4:5]}
    sizes = []
    for reviewer in office.card.reviewers:
        data = said.get(reviewer.slot, b"")
        try:
            word = open_collected(data, office.office_id, reviewer.slot, reviewer.cosign)
        except CryptoError:
            return 0  # has not said anything yet, or not with the key that the card names now
        sizes.append(word.size if word.log == point.log else 0)
    return min(sizes)


def _expire(keeping: Keeping, office: Office, log_key: bytes, now: float) -> int:
    size = collected_by_all(keeping.records, office, log_key)
    before, gone = hour_of(now - keeping.config.retention_seconds), 0
    while size:
        count = keeping.records.expire(before, size, hour_of(now), BATCH)
        gone += count
        if count < BATCH:
            break
    return gone
