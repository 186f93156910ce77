"""What was sent to a server, and what of it was answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from crypto.checkpoint import Checkpoint
from crypto.entry import entry_of
from crypto.ids import Entry
from crypto.merkle import Edge
from tests.server_stub.practice import submission

Key = tuple[bytes, int]


class Posted(NamedTuple):
    """A capsule on its way, and what it names."""

    body: bytes
    entry: Entry
    upload: bytes | None = None
    chunks: int = 0


@dataclass
class Told:
    """What was sent, and what of it was answered: the first may be there, the second must be."""

    capsules: list[Posted] = field(default_factory=list)
    promises: dict[Entry, bytes] = field(default_factory=dict)
    chunks_sent: dict[Key, bytes] = field(default_factory=dict)
    chunks: set[Key] = field(default_factory=set)
    replies_sent: dict[bytes, bytes] = field(default_factory=dict)
    replies: set[bytes] = field(default_factory=set)
    removing: set[bytes] = field(default_factory=set)
    shown: set[bytes] = field(default_factory=set)
    heads: list[Checkpoint] = field(default_factory=list)
    edge: Edge = field(default_factory=Edge)
    entries: list[Entry] = field(default_factory=list)
    cosigned: int = 0
    card: bytes = b""
    refusals: list[str] = field(default_factory=list)


def posted(data: bytes, upload: bytes | None = None, count: int = 0) -> Posted:
    """A capsule as it is handed in, with the upload it names."""
    return Posted(submission(data, upload, count), entry_of(data), upload, count)
