"""Does a file of evidence prove what it says? Whoever has the office's fingerprint can tell (SPEC §17.9)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from crypto.address import fingerprint_of
from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.entry import verify_promise
from crypto.errors import Verdict, require
from crypto.ids import Entry, OfficeId
from crypto.logevidence import Evidence, Kind, conflict
from crypto.merkle import Edge, leaf_hash, unpack_edge
from crypto.office import card_hash, decode_office, open_bundle, open_card
from crypto.officeshapes import KeyBundle
from crypto.sizes import ENTRY_BYTES


class Accused(StrEnum):
    """Whose signatures contradict each other."""

    LOG = "log"
    REVIEWER = "reviewer"
    ROOT = "root"


def prove(evidence: Evidence, fingerprint: str | None = None) -> Accused | None:
    """Who signed two things that cannot both be true; None where it was only seen (SPEC §17.9).

    `fingerprint`: thirty digits that the office must have; without them whoever wrote the file may have made
    the office too.

    Errors: those of what is in it; `wrong_root`; `bad_structure` where nothing is contradicted.
    """
    found = _PROOFS.get(evidence.kind)
    if found is None:
        return None
    accused, holds = found
    office = _Shown(evidence.office)
    require(fingerprint in (None, fingerprint_of(office.office_id)), Verdict.WRONG_ROOT)
    require(holds(evidence, office), Verdict.BAD_STRUCTURE, "no contradiction")
    return accused


class _Shown:
    """An office answer with its card verified, whatever time it is."""

    def __init__(self, answer: bytes) -> None:
        self.blob = decode_office(answer)
        self.card = open_card(self.blob.card, self.blob.first_root, self.blob.links)
        self.card_hash = card_hash(self.blob.card)
        self.office_id = OfficeId(self.card.office_id)

    def head(self, note: str) -> Checkpoint:
        """A head that the log key of this card signed."""
        return open_checkpoint(note.encode(), self.office_id, self.card.log_key)[0]

    def bundles(self) -> list[KeyBundle]:
        """The key bundles, each verified."""
        return [open_bundle(one, self.card, self.card_hash) for one in self.blob.bundles]


def _before(evidence: Evidence, office: _Shown) -> _Shown:
    before = _Shown(evidence.office_before)
    require(before.office_id == office.office_id, Verdict.WRONG_OFFICE)
    return before


def _two(evidence: Evidence) -> tuple[str, str]:
    require(len(evidence.notes) == 2, Verdict.BAD_STRUCTURE, "notes")
    return evidence.notes[0], evidence.notes[1]


def _heads(evidence: Evidence, office: _Shown) -> tuple[Checkpoint, Checkpoint]:
    first, second = map(office.head, _two(evidence))
    return first, second


def _contradict(evidence: Evidence, office: _Shown) -> bool:
    first, second = _heads(evidence, office)
    return conflict(first, second) is evidence.kind


def _forked(evidence: Evidence, office: _Shown) -> bool:
    first, second = _heads(evidence, office)
    if first.log != second.log or conflict(first, second) is Kind.FORKED:
        return first.log == second.log
    trunk, grown = _trees(evidence, first.size, second)
    require(grown.root() == second.root, Verdict.HASH_MISMATCH, "root")
    return trunk.root() != first.root


def _trees(evidence: Evidence, size: int, last: Checkpoint) -> tuple[Edge, Edge]:
    """The tree of the last head at `size` entries, and at its own."""
    require(evidence.start <= size <= last.size, Verdict.BAD_STRUCTURE, "start")
    edge, leaves = unpack_edge(evidence.start, evidence.edge), [leaf_hash(one) for one in _entries(evidence)]
    require(edge.size + len(leaves) == last.size, Verdict.BAD_LENGTH, "entries")
    trunk = edge.grown(leaves[: size - edge.size]).edge
    return trunk, trunk.grown(leaves[size - edge.size :]).edge


def _entries(evidence: Evidence) -> list[Entry]:
    data = evidence.entries
    require(len(data) % ENTRY_BYTES == 0, Verdict.BAD_LENGTH, "entries")
    return [Entry(data[at : at + ENTRY_BYTES]) for at in range(0, len(data), ENTRY_BYTES)]


def _promise_broken(evidence: Evidence, office: _Shown) -> bool:
    require(len(evidence.notes) == 1 and evidence.start == 0, Verdict.BAD_STRUCTURE, "notes")
    head, entry = office.head(evidence.notes[0]), Entry(evidence.entry)
    promise = verify_promise(evidence.promise, office.card.log_key, office.office_id, entry)
    _, whole = _trees(evidence, 0, head)
    require(whole.root() == head.root, Verdict.HASH_MISMATCH, "root")
    return promise.publish_by <= head.published and entry not in _entries(evidence)


def _card_older(evidence: Evidence, office: _Shown) -> bool:
    before = _before(evidence, office)
    notes = _two(evidence)
    earlier, later = before.head(notes[0]), office.head(notes[1])
    named = (earlier.card, later.card) == (before.card_hash, office.card_hash)
    require(named, Verdict.WRONG_CARD)
    return earlier.published < later.published and office.card.sequence < before.card.sequence


def _two_cards(evidence: Evidence, office: _Shown) -> bool:
    before = _before(evidence, office)
    return before.card.sequence == office.card.sequence and before.card_hash != office.card_hash


def _second_key(evidence: Evidence, office: _Shown) -> bool:
    before = _before(evidence, office)
    known = {(one.slot, key.epoch): key.key for one in before.bundles() for key in one.keys}
    return any(
        known.get((one.slot, key.epoch), key.key) != key.key for one in office.bundles() for key in one.keys
    )


_PROOFS: dict[Kind, tuple[Accused, Callable[[Evidence, _Shown], bool]]] = {
    Kind.FORKED: (Accused.LOG, _forked),
    Kind.BACK_DATED: (Accused.LOG, _contradict),
    Kind.BEGUN_ANEW: (Accused.LOG, _contradict),
    Kind.PROMISE_BROKEN: (Accused.LOG, _promise_broken),
    Kind.CARD_OLDER: (Accused.LOG, _card_older),
    Kind.TWO_CARDS: (Accused.ROOT, _two_cards),
    Kind.SECOND_KEY: (Accused.REVIEWER, _second_key),
}
