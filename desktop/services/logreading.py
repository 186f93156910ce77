"""Reading the public log: every entry of the window, the same ones for everybody (SPEC §17.8).

Which entries are one's own is found out here, by their marks. Whoever watches, the server too, sees the same
requests from everybody who looks at that time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crypto.checkpoint import Checkpoint
from crypto.ids import Entry
from crypto.logwalk import RECORD_BYTES, Walk, begin_at
from crypto.merkle import WIDTH, Edge, leaf_hash
from desktop.services.gateway import Gateway
from desktop.services.work import ProgressCall, ProgressStep, Stop

LOG_WINDOW = 65_536
"""Entries a look reads at most, the newest: 3 MiB, some years of a busy office (SPEC §17.8)."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The window that was read; its root is the one that was signed. `edge` is of all before `start`."""

    start: int
    edge: Edge
    entries: tuple[Entry, ...]

    def roots_at(self, sizes: Iterable[int]) -> Mapping[int, bytes]:
        """The root of the tree at each of these sizes that lies in the window."""
        edge, at, roots = self.edge, self.start, dict[int, bytes]()
        end = self.start + len(self.entries)
        for size in sorted({size for size in sizes if self.start <= size <= end}):
            grown = self.entries[at - self.start : size - self.start]
            edge, at = edge.grown(map(leaf_hash, grown)).edge, size
            roots[size] = edge.root()
        return roots


def window_start(size: int) -> int:
    """Where the newest entries begin that are read: a multiple of 256."""
    return max(0, -(-(size - LOG_WINDOW) // WIDTH)) * WIDTH


def read_entries(head: Checkpoint, gateway: Gateway, progress: ProgressCall, stop: Stop) -> Entries:
    """Fetch the window and prove it. Phase: `log`.

    Errors: `CryptoError` when it does not give the signed root; `GatewayError`; what `stop` raises.
    """
    start = window_start(head.size)
    total, done = (head.size - start) * RECORD_BYTES, 0

    def fetch(path: str, size_bytes: int) -> bytes:
        return gateway.log_file(path, size_bytes, stop)

    progress(ProgressStep("log", 0, total))
    edge = begin_at(start, head.size, fetch)
    walk, entries = Walk(edge, fetch), list[Entry]()
    for bundle in walk.entries_to(head.size):
        entries += bundle
        done += len(bundle) * RECORD_BYTES
        progress(ProgressStep("log", done, total))
    walk.arrive(head)
    return Entries(start, edge, tuple(entries))
