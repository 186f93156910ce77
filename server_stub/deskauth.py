"""Who sent a desk request: every request is signed by itself, and is good once."""

from __future__ import annotations

import hashlib
from collections import OrderedDict

from crypto.deskrequest import DeskRequest, parse_authorization, verify_request
from crypto.errors import CryptoError
from server_stub import beacon
from server_stub.call import Call
from server_stub.coarse import hour_of
from server_stub.config import HOUR_SECONDS, Clock
from server_stub.office import OfficeKeeper
from server_stub.problems import Problem, raise_if
from server_stub.store.interface import Records
from server_stub.store.rows import StoreFull

SPENT_IN_MEMORY = 65_536
"""Nonces kept while the disk is full: half an hour of 36 requests a second, 8 MiB."""


class DeskAuth:
    """Checks desk requests against the card's `auth` keys."""

    def __init__(
        self, records: Records, office: OfficeKeeper, secret: bytes, log_key: bytes, clock: Clock
    ) -> None:
        self._records = records
        self._office = office
        self._secret = secret
        self._log_key = log_key
        self._clock = clock
        self._spent_on_full_disk: OrderedDict[bytes, None] = OrderedDict()

    def slot_of(self, call: Call) -> int:
        """The reviewer's slot. Writes the nonce down.

        Errors: `no_office`, `desk_unknown`, `beacon_old`, `desk_signature`, `nonce_seen`.
        """
        office, now = self._office.current(), self._clock()
        try:
            header = parse_authorization(call.authorization)
        except CryptoError as error:
            raise Problem("desk_signature") from error
        reviewer = office.reviewer(header.slot, now)
        if reviewer is None:
            raise Problem("desk_unknown")
        if not beacon.is_good(self._secret, header.beacon, now):
            raise Problem("beacon_old")
        request = DeskRequest(
            office_id=office.office_id,
            log_key=self._log_key,
            method=call.method,
            path=call.target,
            body=call.body,
            beacon=header.beacon,
            nonce=header.nonce,
        )
        try:
            verify_request(reviewer.auth, header, request)
        except CryptoError as error:
            raise Problem("desk_signature") from error
        self._spend(header.slot, header.nonce, now)
        return header.slot

    def _spend(self, slot: int, nonce: bytes, now: float) -> None:
        """Remember the nonce until its beacon has died, and on to the full hour."""
        nonce_hash = hashlib.sha256(bytes([slot]) + nonce).digest()
        until = hour_of(now + beacon.GOOD_SECONDS) + HOUR_SECONDS
        if nonce_hash in self._spent_on_full_disk:
            raise Problem("nonce_seen")
        try:
            raise_if(self._records.spend_nonce(nonce_hash, until))
        except StoreFull:
            self._spend_in_memory(nonce_hash)

    def _spend_in_memory(self, nonce_hash: bytes) -> None:
        """A desk must be able to pull from a full disk: what frees it may be decided there."""
        self._spent_on_full_disk[nonce_hash] = None
        if len(self._spent_on_full_disk) > SPENT_IN_MEMORY:
            self._spent_on_full_disk.popitem(last=False)
