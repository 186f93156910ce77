"""Walking the log from where this desk's last look ended to a new head, past every head seen before.

Where a root does not come out, the files are read again from a little before: then they either give the new
head, and the two heads prove a fork, or they are not the files of what the server signed (SPEC §17.2, §17.3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from crypto.errors import CryptoError
from crypto.ids import Entry
from crypto.logwalk import Walk, begin_at
from crypto.merkle import WIDTH, Edge, leaf_hash
from desktop.services.logalarms import Alarm, LogAlarm
from desktop.services.logheads import both
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit

Fetch = Callable[[str, int], bytes]
Tell = Callable[[int], None]
"""Is told up to which entry the walk came."""


@dataclass(frozen=True, slots=True)
class Trail:
    """The entries from one edge to another, and the tree's root at sizes on the way."""

    entries: tuple[Entry, ...]
    edge: Edge
    roots: Mapping[int, bytes]

    def differs(self, heads: Sequence[Head]) -> Head | None:
        """Of these heads the last one that has another root than this tree; the goal before all others."""
        return next(
            (one for one in reversed(heads) if self.roots.get(one.point.size) != one.point.root), None
        )


@dataclass(frozen=True, slots=True)
class Way:
    """From where to where to walk. `past`: heads of the same log, whose roots must come out on the way."""

    start: Edge
    head: Head
    past: tuple[Head, ...]

    @property
    def known(self) -> list[Head]:
        """The heads from the start on, the shortest first; the last one is the goal."""
        size = self.head.point.size
        within = [one for one in self.past if self.start.size <= one.point.size <= size]
        return [*sorted(within, key=lambda one: one.point.size), self.head]


def walk_log(way: Way, fetch: Fetch, tell: Tell) -> Trail | Alarm:
    """Read the entries and prove them; else what is wrong, with its proof. Errors: what `fetch` raises."""
    try:
        trail = _read(way.start, way, fetch, tell)
    except CryptoError:
        return _against(way, fetch)
    return _against(way, fetch) if trail.differs(way.known) is not None else trail


def _read(start: Edge, way: Way, fetch: Fetch, tell: Tell) -> Trail:
    """All entries to the goal, in bundles as the goal has them: others may be gone."""
    sizes = {one.point.size for one in way.known}
    walk, entries, roots = Walk(start, fetch), list[Entry](), {start.size: start.root()}
    edge = start
    for bundle in walk.entries_to(way.head.point.size):
        for size in sizes & set(range(edge.size + 1, walk.edge.size + 1)):
            roots[size] = edge.grown(map(leaf_hash, bundle[: size - edge.size])).edge.root()
        edge = walk.edge
        entries += bundle
        tell(edge.size)
    return Trail(tuple(entries), edge, roots)


def _against(way: Way, fetch: Fetch) -> Alarm:
    """Why the roots do not come out."""
    files = Alarm(LogAlarm.TREE_DIFFERS, way.head.point.root, (Exhibit("head", way.head.data),))
    begun = way.start.size // WIDTH * WIDTH
    try:
        edge = begin_at(begun, way.head.point.size, fetch)
        trail = _read(edge, way, fetch, lambda _: None)
    except CryptoError:
        return files
    forked = trail.differs(way.known)
    if forked in (None, way.head):
        return files  # not what was signed, or not what it gave a moment ago
    start = Exhibit("start", begun.to_bytes(8, "big"))
    tree = (Exhibit("edge", edge.packed()), start, Exhibit("entries", b"".join(trail.entries)))
    return Alarm(LogAlarm.FORKED, way.head.point.root, (*both(forked, way.head), *tree))
