"""The office as this process knows it: pinned root, newest card, bundles, and the answer made of them."""

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from crypto.bounds import decode
from crypto.errors import CryptoError
from crypto.ids import OfficeId
from crypto.office import (
    MAX_LINK_BYTES,
    MAX_LINKS,
    Card,
    OfficeBlob,
    Reviewer,
    card_hash,
    check_fresh,
    decode_office,
    encode_office,
    office_id_of,
    open_bundle,
    open_card,
)
from crypto.primitives import sha256
from server_stub.config import Clock
from server_stub.problems import Problem, raise_if
from server_stub.schedule import Schedule
from server_stub.store.interface import Records
from server_stub.store.rows import BundleRow, OfficeRow


@dataclass(frozen=True, slots=True)
class Office:
    """One state of the office, verified when it was loaded."""

    version: int
    office_id: OfficeId
    row: OfficeRow
    links: list[bytes]
    card: Card
    bundles: list[bytes]
    schedule: Schedule

    def reviewer(self, slot: int, now: float) -> Reviewer | None:
        """Who signs for a slot: an active reviewer, or a retired one whose time is not over."""
        for one in self.card.reviewers:
            if one.slot == slot:
                return one
        for one in self.card.retired:
            if one.slot == slot and one.until is not None and now < one.until:
                return one
        return None


class OfficeKeeper:
    """Loads the office when its version rises and answers from memory."""

    def __init__(
        self,
        records: Records,
        log_key: bytes,
        interval: int | None,
        clock: Clock,
        beacon: Callable[[], bytes],
    ) -> None:
        self._records = records
        self._log_key = log_key
        self._interval = interval
        self._clock = clock
        self._beacon = beacon
        self._loading = threading.Lock()
        self._office: Office | None = None
        self._answer: tuple[int, bytes, bytes] = (-1, b"", b"")  # version, beacon, answer
        self.refresh()

    def current(self) -> Office:
        """The office. Errors: `no_office`; `restored` until a card names this server's log key."""
        if self._office is None:
            raise Problem("no_office" if self._records.office() is None else "restored")
        return self._office

    def known(self) -> Office | None:
        """The office; None before set-up, and until a card names this server's log key."""
        return self._office

    def refresh(self) -> None:
        """See what any process changed. Called once a second, and after every change of our own."""
        with self._loading:
            version = self._records.office_version()
            if self._office is None or self._office.version != version:
                self._office = self._load(version)

    def answer(self) -> bytes:
        """What `GET /v1/office` says, made once per version and beacon. Errors: `no_office`."""
        office, beacon = self.current(), self._beacon()
        version, known_beacon, answer = self._answer
        if (version, known_beacon) != (office.version, beacon):
            row = office.row
            answer = encode_office(
                OfficeBlob(
                    first_root=row.first_root,
                    links=office.links,
                    card=row.card,
                    bundles=office.bundles,
                    beacon=beacon,
                )
            )
            self._answer = (office.version, beacon, answer)
        return answer

    def put_card(self, body: bytes, setup_hash: bytes | None) -> None:
        """Take a card: an office answer of which bundles and beacon are not looked at.

        Errors: `bad_card`, `card_root`, `card_old`, `setup_code`.
        """
        try:
            blob = decode_office(body)
            card = open_card(blob.card, blob.first_root, blob.links)
            check_fresh(card, int(self._clock()))
        except CryptoError as error:
            raise Problem("bad_card") from error
        if not hmac.compare_digest(card.log_key, self._log_key):
            raise Problem("bad_card")
        known = self._records.office()
        if known is not None and not _same_chain(known, blob):
            raise Problem("card_root")
        links = msgspec.msgpack.encode(blob.links)
        row = OfficeRow(blob.first_root, links, blob.card, card.sequence)
        raise_if(self._records.put_office(row, setup_hash))
        self.refresh()

    def put_bundle(self, body: bytes, slot: int) -> None:
        """Take a reviewer's own bundle. Errors: `bad_bundle`, `second_key`."""
        office = self.current()
        try:
            bundle = open_bundle(body, office.card, card_hash(office.row.card))
        except CryptoError as error:
            raise Problem("bad_bundle") from error
        if bundle.slot != slot:
            raise Problem("bad_bundle")
        keys = {key.epoch: sha256(key.key) for key in bundle.keys}
        raise_if(self._records.put_bundle(BundleRow(slot, body, keys)))
        self.refresh()

    def _load(self, version: int) -> Office | None:
        row = self._records.office()
        if row is None:
            return None
        links, card = open_row(row)
        if card.log_key != self._log_key:
            return None  # restored: nothing that this server signs would be believed under that card
        return Office(
            version=version,
            office_id=office_id_of(row.first_root),
            row=row,
            links=links,
            card=card,
            bundles=[one for one in self._records.bundles() if _fits(one, card, row.card)],
            schedule=Schedule(self._interval or card.publish_interval_seconds),
        )


def open_row(row: OfficeRow) -> tuple[list[bytes], Card]:
    """Root links and card of a stored office. Errors: `CryptoError`."""
    links = decode(row.links, list[bytes], 2 * MAX_LINKS * MAX_LINK_BYTES)
    return links, open_card(row.card, row.first_root, links)


def _same_chain(row: OfficeRow, blob: OfficeBlob) -> bool:
    known, _ = open_row(row)
    return blob.first_root == row.first_root and blob.links[: len(known)] == known


def _fits(bundle: bytes, card: Card, card_blob: bytes) -> bool:
    """A bundle that names an older card, or whose reviewer left, is not handed out."""
    try:
        open_bundle(bundle, card, card_hash(card_blob))
    except CryptoError:
        return False
    return True
