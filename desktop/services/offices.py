"""From an office address or office file to a verified office: root, card, freshness, keys.

Nothing is written anywhere: what was seen is remembered for this run only, in the `Offices` object.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crypto.address import OfficeAddress, OfficeFile, check_root, parse_address, read_office_file
from crypto.epochs import epoch_of
from crypto.errors import CryptoError
from crypto.ids import OfficeId
from crypto.office import (
    Card,
    KeyBundle,
    OfficeBlob,
    card_hash,
    check_fresh,
    decode_office,
    open_bundle,
    open_card,
)
from crypto.primitives import sha256
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, OfficeError
from desktop.services.gateway import Dial, Gateway
from desktop.services.officememory import Conflict, OfficeMemory
from desktop.services.officeview import OfficeView, OfficeWarning
from desktop.services.work import NEVER, Clock, Stop

__all__ = [
    "Card",
    "OfficeAddress",
    "OfficeSource",
    "Offices",
    "file_view",
    "source_of_address",
    "source_of_file",
]

DAY_SECONDS = 86_400
SOON_SECONDS = 7 * DAY_SECONDS  # the office itself is warned 30 days ahead
FRESH_SECONDS = 600  # the beacon changes every ten minutes and is good for thirty


@dataclass(frozen=True, slots=True)
class OfficeSource:
    """What a person was given from outside the server: an address, or an office file with a card in it."""

    address: OfficeAddress
    file: OfficeFile | None = None


def source_of_address(text: str) -> OfficeSource:
    """From an address line. Errors: `OfficeError` `bad_address`, `bad_fingerprint`."""
    try:
        return OfficeSource(parse_address(text))
    except CryptoError as error:
        raise OfficeError(error.code, Acts.USER) from error


def source_of_file(data: bytes) -> OfficeSource:
    """From an office file. Errors: `OfficeError` `bad_structure`, `too_big`, `wrong_root`, `newer_format`."""
    try:
        address, file = read_office_file(data)
    except CryptoError as error:
        raise OfficeError(error.code, Acts.USER) from error
    return OfficeSource(address, file)


def file_view(source: OfficeSource, clock: Clock) -> OfficeView | None:
    """What an office file alone says, before any way to its server was chosen; None for an address.

    Errors: `OfficeError` when the card in it does not hold.
    """
    return Offices(source, _nowhere, clock).from_file()


def _nowhere(_connections: int) -> Gateway:
    raise GatewayError("direct_not_chosen", Acts.USER)


class Offices:
    """Fetches one office and remembers, for this run, what it may not go back on.

    `dial` opens lines to the office's server (`gateway.Dialler`). Safe to use from several threads.
    """

    def __init__(self, source: OfficeSource, dial: Dial, clock: Clock) -> None:
        self.source = source
        self._dial = dial
        self._clock = clock
        self._lock = threading.Lock()
        self._memory = OfficeMemory(links=list(source.file.links) if source.file else [])

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Two keys or two cards where there may be one, caught in this run."""
        return tuple(self._memory.conflicts)

    def fetch(self, stop: Stop = NEVER) -> OfficeView:
        """One `GET /v1/office` on a fresh line, verified.

        Errors: `GatewayError`; `OfficeError` with the verdict (`wrong_root`, `bad_signature`, `rolled_back`,
        `expired`, ...), or `second_key`, `second_card`.
        """
        with self._dial(1) as gateway:
            data = gateway.office(stop)
        try:
            with self._lock:
                return replace(self._verified(decode_office(data)), answer=data)
        except CryptoError as error:
            raise OfficeError(error.code, Acts.PEER, error.where) from error

    def fresh(self, view: OfficeView, stop: Stop = NEVER) -> OfficeView:
        """The same view while its beacon and week are current, else a newly fetched one."""
        now = int(self._clock())
        young = 0 <= now - view.fetched_at < FRESH_SECONDS and epoch_of(now) == view.epoch
        return view if young and view.beacon else self.fetch(stop)

    def from_file(self) -> OfficeView | None:
        """What the office file alone says (name, charter, reviewers), without network and without keys.

        Errors: `OfficeError` when the card in it does not hold.
        """
        file = self.source.file
        if file is None:
            return None
        try:
            card = open_card(file.card, file.first_root, file.links)
        except CryptoError as error:
            raise OfficeError(error.code, Acts.USER, error.where) from error
        return self._view(card, file.card, b"", ())

    def _verified(self, blob: OfficeBlob) -> OfficeView:
        """Check in this order: root, succession, card, freshness, roll-back, bundles (SPEC §4.1 to §4.6)."""
        check_root(self.source.address.fingerprint, blob.first_root)
        self._memory.check_links(blob.links)
        card = open_card(blob.card, blob.first_root, blob.links)
        floor = self.from_file()
        check_fresh(card, int(self._clock()), floor.card.sequence if floor else 0)
        self._memory.note_card(card, blob.card, blob.links)
        return self._view(card, blob.card, blob.beacon, blob.bundles)

    def _view(self, card: Card, blob: bytes, beacon: bytes, bundles: Sequence[bytes]) -> OfficeView:
        now = int(self._clock())
        opened, warnings = self._open_bundles(card, blob, bundles)
        return OfficeView(
            address=self.source.address,
            office_id=OfficeId(card.office_id),
            card=card,
            card_hash=card_hash(blob),
            epoch=epoch_of(now),
            fetched_at=now,
            beacon=beacon,
            keys=_keys_by_epoch(opened),
            reasons=_reasons(card, opened, epoch_of(now)),
            warnings=(*_time_warnings(card, now), *warnings),
            bundles_hash=sha256(*bundles),
        )

    def _open_bundles(
        self, card: Card, blob: bytes, bundles: Sequence[bytes]
    ) -> tuple[list[KeyBundle], list[OfficeWarning]]:
        """The newest bundle of each reviewer; one that does not hold is left aside, and told (SPEC §4.6)."""
        warnings: list[OfficeWarning] = []
        names = {one.slot: one.name for one in card.reviewers}
        newest: dict[int, KeyBundle] = {}
        for data in dict.fromkeys((*bundles, *self._memory.bundles)):
            try:
                bundle = open_bundle(data, card, card_hash(blob))
            except CryptoError as error:
                if data in bundles:
                    warnings.append(OfficeWarning("bad_bundle", error.code))
                continue
            self._memory.note_bundle(names[bundle.slot], bundle, data)
            known = newest.get(bundle.slot)
            if known is None or bundle.issued > known.issued:
                newest[bundle.slot] = bundle
        return list(newest.values()), warnings


def _keys_by_epoch(bundles: Sequence[KeyBundle]) -> dict[int, dict[int, bytes]]:
    keys: dict[int, dict[int, bytes]] = {}
    for bundle in bundles:
        for one in bundle.keys:
            if one.epoch not in bundle.lost_epochs:
                keys.setdefault(one.epoch, {})[bundle.slot] = one.key
    return keys


def _reasons(card: Card, bundles: Sequence[KeyBundle], epoch: int) -> dict[int, str]:
    reasons = {one.slot: "no_bundle" for one in card.reviewers}
    for bundle in bundles:
        reasons[bundle.slot] = "key_lost" if epoch in bundle.lost_epochs else "no_key_this_week"
    return reasons


def _time_warnings(card: Card, now: int) -> tuple[OfficeWarning, ...]:
    if card.expires - now < SOON_SECONDS:
        return (OfficeWarning("card_expires_soon", str(max(0, (card.expires - now) // DAY_SECONDS))),)
    return ()
