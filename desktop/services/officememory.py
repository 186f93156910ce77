"""What one run remembers of an office, so that it cannot show two faces: in memory only, never on disk."""

from __future__ import annotations

from dataclasses import dataclass, field

from crypto.errors import CryptoError, Verdict, require
from crypto.office import Card, KeyBundle
from desktop.domain.errors import Acts
from desktop.services.errors import OfficeError


@dataclass(frozen=True, slots=True)
class Conflict:
    """Evidence that an office showed two things where there may be one; both are kept as they came.

    `code`: `second_key` (one reviewer, one week, two keys: two signed bundles), `second_card` (one sequence,
    two signed cards). `where` names the reviewer and week, or the sequence.
    """

    code: str
    where: str
    first: bytes
    second: bytes


@dataclass(slots=True)
class OfficeMemory:
    """The highest sequence, the root succession, the cards and the keys seen so far."""

    sequence: int = 0
    links: list[bytes] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    _cards: dict[int, bytes] = field(default_factory=dict)
    _keys: dict[tuple[int, int], tuple[bytes, bytes]] = field(default_factory=dict)
    _bundles: dict[int, tuple[int, bytes]] = field(default_factory=dict)

    def check_links(self, links: list[bytes]) -> None:
        """A root succession only grows (SPEC §4.3). Errors: `wrong_root`."""
        require(links[: len(self.links)] == self.links, Verdict.WRONG_ROOT, "links")

    def note_card(self, card: Card, blob: bytes, links: list[bytes]) -> None:
        """Remember a verified card. Errors: `second_card`, `rolled_back`."""
        if card.sequence < self.sequence:
            raise CryptoError(Verdict.ROLLED_BACK)
        first = self._cards.setdefault(card.sequence, blob)
        if first != blob:
            self._caught(Conflict("second_card", str(card.sequence), first, blob))
        self.sequence, self.links = card.sequence, list(links)

    def note_bundle(self, name: str, bundle: KeyBundle, blob: bytes) -> None:
        """Remember a verified bundle and its keys. Errors: `second_key`."""
        for one in bundle.keys:
            place = (bundle.slot, one.epoch)
            key, first = self._keys.setdefault(place, (one.key, blob))
            if key != one.key:
                self._caught(Conflict("second_key", f"{name}, {one.epoch}", first, blob))
        issued, _ = self._bundles.get(bundle.slot, (-1, b""))
        if bundle.issued > issued:
            self._bundles[bundle.slot] = (bundle.issued, blob)

    @property
    def bundles(self) -> tuple[bytes, ...]:
        """The newest bundle of each reviewer seen in this run (SPEC §4.6).

        A server that shows an older one later, or none, takes nothing back.
        """
        return tuple(blob for _, blob in self._bundles.values())

    def _caught(self, conflict: Conflict) -> None:
        self.conflicts.append(conflict)
        raise OfficeError(conflict.code, Acts.PEER, conflict.where)
