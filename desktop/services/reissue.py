"""A new card from the root key: before the old one expires, or because something on it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from crypto.address import fingerprint_of
from crypto.office import Card, current_root, office_id_of, public_of, sign_card
from crypto.sizes import CARD_LIFE_MAX_SECONDS
from desktop.services import lockedkey
from desktop.services.audittrail import note_act
from desktop.services.ceremony import card_body
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskgateway import DeskGateway
from desktop.services.deskkeys import KeyReport, renew_keys
from desktop.services.deskoffice import look_at_office, root_links
from desktop.services.invitations import Invitation
from desktop.services.lockedkey import Purpose
from desktop.services.vaultoffice import card_in_force
from desktop.services.work import NEVER, Stop

Change = Callable[[Card], Card]
"""What is to differ on the new card; sequence, dates and the hash of the card before are set anyway."""


def unchanged(card: Card) -> Card:
    """The same card with new dates."""
    return card


@dataclass(frozen=True, slots=True)
class RootKey:
    """The office's locked root key as it lies in its file, and what opens it."""

    file: bytes
    passphrase: str = field(repr=False)


def reissue_card(
    desk: Desk, gateway: DeskGateway, root: RootKey, change: Change = unchanged, stop: Stop = NEVER
) -> KeyReport:
    """Sign the next card with the root key, publish it, and sign this desk's keys to it.

    The other desks sign theirs at their next `renew_keys`; until then they are taken as signed to the card
    before. Errors: those of `lockedkey.unlock`; `key_file_foreign` for another office's root; `GatewayError`.
    """
    secret = _unlocked(desk, root)
    look_at_office(desk, gateway, stop)
    blob = sign_card(secret, next_card(desk, change))
    gateway.put_card(card_body(desk, blob), stop)
    return _taken_over(desk, gateway, stop)


def sign_in_server(
    desk: Desk, gateway: DeskGateway, root: RootKey, invitation: Invitation, stop: Stop = NEVER
) -> KeyReport:
    """Let a restored server speak for the office: sign the next card with its new log key, and publish it.

    The invitation comes from whoever restored it, outside the network, as the first one did. Errors: as
    `reissue_card`; `setup_code` when the invitation was used, or is another server's.
    """
    secret = _unlocked(desk, root)
    card = next_card(desk, lambda before: msgspec.structs.replace(before, log_key=invitation.log_key))
    gateway.put_first_card(card_body(desk, sign_card(secret, card)), invitation.setup_code, stop)
    return _taken_over(desk, gateway, stop)


def _unlocked(desk: Desk, root: RootKey) -> bytes:
    root_file, passphrase = root.file, root.passphrase
    if not is_about(desk, root_file):
        raise DeskError(DeskFault.KEY_FILE_FOREIGN, Purpose.ROOT.value)
    secret = lockedkey.unlock(root_file, passphrase, Purpose.ROOT)
    if public_of(secret) != current_root(desk.identity.first_root, root_links(desk)):
        raise DeskError(DeskFault.KEY_FILE_FOREIGN, Purpose.ROOT.value)
    return secret


def _taken_over(desk: Desk, gateway: DeskGateway, stop: Stop) -> KeyReport:
    report = renew_keys(desk, gateway, stop)  # takes the new card over, as every desk does
    with desk.vault.db.writing():
        note_act(desk, "card_reissued", details={"card": desk.card.sequence})
    return report


def next_card(desk: Desk, change: Change = unchanged) -> Card:
    """The card that follows the one in force."""
    force, now = card_in_force(desk.vault.db), desk.now()
    return msgspec.structs.replace(
        change(force.card),
        previous=force.card_hash,
        sequence=force.card.sequence + 1,
        issued=now,
        expires=now + CARD_LIFE_MAX_SECONDS,
    )


def is_about(desk: Desk, root_file: bytes) -> bool:
    """Whether a locked root key says it belongs to this office, before the slow step."""
    digits = "".join(lockedkey.about(root_file).split())
    return digits == fingerprint_of(office_id_of(desk.identity.first_root))
