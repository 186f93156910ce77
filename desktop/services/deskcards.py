"""Cards that were published while this desk slept: each is named, by its hash, in the one after it.

A capsule names the card it was sealed under, so a desk that does not know one puts capsules aside that are
right. The server can only withhold such a card: what it hands over has the hash that a verified card names.
"""

from __future__ import annotations

from crypto.errors import CryptoError
from crypto.ids import CardHash
from crypto.office import Card, open_card_before
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.errors import GatewayError
from desktop.services.vaultoffice import cards_without_the_one_before, keep_card, note_fault
from desktop.services.work import NEVER, Stop

MAX_CARDS = 64
"""Asked for in one run: fifteen years of cards."""


def learn_cards(desk: Desk, gateway: DeskGateway, stop: Stop = NEVER) -> None:
    """Fetch the cards between those this desk knows. Errors: `GatewayError`; what `stop` raises.

    One that the server does not have, or spoils, is a fault of it, and is asked for again next time.
    """
    refused: set[bytes] = set()
    for _ in range(MAX_CARDS):
        gaps = [card for card in cards_without_the_one_before(desk.vault.db) if card.previous not in refused]
        if not gaps:
            return
        if not _learn(desk, gateway, gaps[0], stop):
            refused.add(gaps[0].previous)


def _learn(desk: Desk, gateway: DeskGateway, after: Card, stop: Stop) -> bool:
    db = desk.vault.db
    blob = _fetched(gateway, CardHash(after.previous), stop)
    try:
        card = open_card_before(blob, after)
    except CryptoError:
        note_fault(db, desk.now(), "missing_card", after.previous, blob)
        return False
    with db.writing():
        keep_card(db, card, blob)
    return True


def _fetched(gateway: DeskGateway, card_hash: CardHash, stop: Stop) -> bytes:
    """The card as the server hands it out; nothing when it says that it has none."""
    try:
        return gateway.card(card_hash, stop)
    except GatewayError as error:
        if error.code != "not_found":
            raise
        return b""
