"""The office as the server shows it, held against what this desk has seen before.

A desk goes on working with a server that shows wrong things: it keeps the proof and uses what it trusts.
"""

from __future__ import annotations

from dataclasses import dataclass

from crypto.errors import CryptoError
from crypto.office import Card, OfficeBlob, card_hash, decode_office, open_bundle, open_card
from crypto.primitives import sha256
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.vaultoffice import card_at, card_in_force, keep_card, keep_keys, note_fault
from desktop.services.work import NEVER, Stop

_LINKS = "root_links"


@dataclass(frozen=True, slots=True)
class OfficeLook:
    """What a look at the server's office said. `fault` is a server fault's kind, or empty.

    `bundles`: slot -> the bundle the server hands out, those that hold.
    """

    card: Card
    changed: bool
    fault: str
    bundles: dict[int, bytes]


def look_at_office(desk: Desk, gateway: DeskGateway, stop: Stop = NEVER) -> OfficeLook:
    """Fetch the office and take over a newer card. Errors: `GatewayError`."""
    blob = decode_office(gateway.office(stop))
    with desk.vault.db.writing():
        before = card_in_force(desk.vault.db)
        fault = _adopt(desk, blob)
        now_in_force = card_in_force(desk.vault.db)
        bundles = {} if fault else _bundles(desk, blob)
    gateway.sign_as(desk.signer)  # a restored server has another log key, which every request names
    return OfficeLook(now_in_force.card, before.card_hash != now_in_force.card_hash, fault, bundles)


def root_links(desk: Desk) -> list[bytes]:
    """The succession of roots this desk has seen."""
    return desk.vault.get_as(_LINKS, list[bytes]) or []


def _adopt(desk: Desk, blob: OfficeBlob) -> str:
    """Check root, succession, signature and sequence; keep the card. Gives the kind of fault, or nothing."""
    links = root_links(desk)
    if blob.first_root != desk.identity.first_root or blob.links[: len(links)] != links:
        return _fault(desk, "bad_office", blob)
    try:
        card = open_card(blob.card, blob.first_root, blob.links)
    except CryptoError:
        return _fault(desk, "bad_office", blob)
    db = desk.vault.db
    if card.sequence < card_in_force(db).card.sequence:
        return _fault(desk, "rolled_back", blob)
    known = card_at(db, card.sequence)
    if known is not None and known != card_hash(blob.card):
        return _fault(desk, "second_card", blob)
    keep_card(db, card, blob.card)
    desk.vault.put_as(_LINKS, blob.links)
    return ""


def _bundles(desk: Desk, blob: OfficeBlob) -> dict[int, bytes]:
    """The bundles that hold, by slot; two keys for one week are kept as evidence."""
    db, force, good = desk.vault.db, card_in_force(desk.vault.db), {}
    for data in blob.bundles:
        try:
            bundle = open_bundle(data, force.card, force.card_hash)
        except CryptoError:
            continue
        for epoch in keep_keys(db, bundle, data):
            about = bundle.slot.to_bytes(1, "big") + epoch.to_bytes(4, "big")
            note_fault(db, desk.now(), "second_key", about, data)
        good[bundle.slot] = data
    return good


def _fault(desk: Desk, kind: str, blob: OfficeBlob) -> str:
    note_fault(desk.vault.db, desk.now(), kind, sha256(blob.card), blob.card)
    return kind
