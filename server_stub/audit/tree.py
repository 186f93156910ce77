"""Reading the log from the state on, or from nothing: every entry, every root that was signed."""

from __future__ import annotations

import msgspec

from crypto.errors import CryptoError
from crypto.ids import Entry
from crypto.logevidence import Evidence, Kind, conflict
from crypto.logwalk import Walk, begin_at
from crypto.merkle import WIDTH, Edge, leaf_hash
from server_stub.audit.fetching import NotShown
from server_stub.audit.look import HEAD, Head
from server_stub.audit.scene import Scene, holds


def read_tree(scene: Scene, before: Head | None, start: Edge) -> Edge | None:
    """Read on from an edge (that of the head `before`, if there is one); the edge at the newest head.

    None where the entries do not give its root. Errors: `NotShown`, `Unreachable`.
    """
    head, older = scene.seen.head.point, _cosigned_on_the_way(scene, start.size)
    walk, passed = Walk(start, scene.fetch), start
    try:
        for entries in walk.entries_to(head.size):
            scene.report.read += len(entries)
            if older is not None and passed.size < older.point.size:
                passed = _up_to(older.point.size, passed, walk.edge, entries)
        walk.arrive(head)
    except CryptoError:
        scene.report.alarm(_fault(scene, before))
        return None
    if older is not None and passed.root() != older.point.root:
        scene.report.alarm(_fault(scene, older))
    return walk.edge


def _cosigned_on_the_way(scene: Scene, begun: int) -> Head | None:
    """The head that was cosigned last, if the way to the newest one leads past it."""
    older, newest = scene.seen.cosigned, scene.seen.head
    if older is None:
        return None
    found = conflict(older.point, newest.point)
    if found is None and older.point.published > newest.point.published:
        found = Kind.ROLLED_BACK
    if found is Kind.BEGUN_ANEW:
        return None  # nobody has cosigned the new log yet
    if found is not None:
        scene.alarm(found, older, newest, where=HEAD)
        return None
    return older if older.point.size >= begun else None


def _up_to(size: int, before: Edge, after: Edge, entries: list[Entry]) -> Edge:
    """The edge at a size or, if that is not reached yet, behind these entries."""
    if after.size <= size:
        return after
    return before.grown(map(leaf_hash, entries[: size - before.size])).edge


def _fault(scene: Scene, before: Head | None) -> Evidence:
    """Proof that the log signed two trees, if the server shows enough of the second; else a record.

    Only files of the newest tree are asked for: those that were not full belong to one head each.
    """
    head = scene.seen.head
    if before is None:
        return scene.seen.evidence(Kind.TREE_DIFFERS)
    record = scene.seen.evidence(Kind.TREE_DIFFERS, before, head)
    start = before.point.size // WIDTH * WIDTH
    try:
        edge = begin_at(start, head.point.size, scene.fetch)
        walk = Walk(edge, scene.fetch)
        rest = b"".join(entry for entries in walk.entries_to(head.point.size) for entry in entries)
    except (CryptoError, NotShown):
        return record
    kind = Kind.FORKED
    proof = msgspec.structs.replace(record, kind=kind, start=start, edge=edge.packed(), entries=rest)
    return proof if holds(proof) else record
