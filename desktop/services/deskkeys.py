"""Weekly keys: making them ahead, signing the bundle, publishing it; again after every change of the card."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.epochs import epoch_of
from crypto.errors import CryptoError
from crypto.office import EpochKey, KeyBundle, open_bundle, sign_bundle
from crypto.primitives import sealing_secret
from crypto.sizes import KEYS_AHEAD_EPOCHS
from desktop.services.audittrail import note_act
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskgateway import DeskGateway
from desktop.services.deskoffice import look_at_office
from desktop.services.vaultoffice import CardInForce, card_in_force, keep_keys
from desktop.services.work import NEVER, Stop

BUNDLE_FORMAT = 1
OWN_BUNDLE = "own_bundle"
"""The bundle that this desk published last, in the vault: the server must show this one."""


@dataclass(frozen=True, slots=True)
class KeyReport:
    """What renewing did. `until_epoch`: the last week with a published key, 0 for none.

    `published`: whether the bundle changed. `lost`: weeks within the bundle whose secret is gone; reporters
    are told to send without this reviewer.
    """

    published: bool
    new_weeks: int
    until_epoch: int
    lost: tuple[int, ...]


def renew_keys(desk: Desk, gateway: DeskGateway, stop: Stop = NEVER) -> KeyReport:
    """Make the keys of the coming eight weeks and publish the bundle, if the server's is not as it should be.

    The secrets are durable before their public halves leave this computer.
    Errors: `not_on_card`, `keyring_missing`, `keyring_damaged`, `disk_full`; `GatewayError`.
    """
    if desk.keyring.fault is not None:
        raise DeskError(desk.keyring.fault)  # or reporters would be told that its weeks are lost
    look = look_at_office(desk, gateway, stop)
    force = card_in_force(desk.vault.db)
    if all(one.slot != desk.slot for one in force.card.reviewers):
        raise DeskError(DeskFault.NOT_ON_CARD, desk.identity.name)
    new = make_weeks(desk)
    wanted = _bundle(desk, force)
    last = max((one.epoch for one in wanted.keys), default=0)
    published = not _is_there(look.bundles.get(desk.slot), wanted, force)
    if published:
        blob = sign_bundle(desk.identity.secrets.sign, wanted)
        gateway.put_bundle(blob, stop)
        with desk.vault.db.writing():
            keep_keys(desk.vault.db, wanted, blob)
            desk.vault.put(OWN_BUNDLE, blob)
            note_act(desk, "keys_published", details={"until_week": last})
    return KeyReport(published, new, last, tuple(wanted.lost_epochs))


def make_weeks(desk: Desk) -> int:
    """Secrets for this week and the coming eight, where none was ever made; gives how many are new."""
    known = {epoch for (epoch,) in desk.vault.db.rows("SELECT epoch FROM own_epochs")}
    # A week whose public half is out there gets no second key, even if its secret is gone (a restored vault).
    known |= _published(desk)
    wanted = [epoch for epoch in _window(desk) if epoch not in known]
    if wanted:
        desk.keyring.add({epoch: sealing_secret(desk.random) for epoch in wanted})
    return len(wanted)


def weeks_left(desk: Desk, slot: int | None = None) -> int:
    """How many weeks after this one have a published key: this desk's own, or those of another slot."""
    now = epoch_of(desk.now())
    return max((epoch for epoch in _published(desk, slot)), default=now) - now


def _window(desk: Desk) -> range:
    now = epoch_of(desk.now())
    return range(now, now + KEYS_AHEAD_EPOCHS + 1)


def _published(desk: Desk, slot: int | None = None) -> set[int]:
    wanted = desk.slot if slot is None else slot
    rows = desk.vault.db.rows("SELECT epoch FROM sealing_keys WHERE slot = ?", wanted)
    return {epoch for (epoch,) in rows}


def _bundle(desk: Desk, force: CardInForce) -> KeyBundle:
    publics, window = desk.keyring.publics(), set(_window(desk))
    held = sorted(window & publics.keys() & desk.keyring.secrets.keys())
    lost = sorted((window & (_published(desk) | publics.keys())) - set(held))
    return KeyBundle(
        format=BUNDLE_FORMAT,
        office_id=desk.office_id,
        slot=desk.slot,
        card_hash=force.card_hash,
        issued=desk.now(),
        keys=[EpochKey(epoch, publics[epoch]) for epoch in held],
        lost_epochs=lost,
    )


def _is_there(blob: bytes | None, wanted: KeyBundle, force: CardInForce) -> bool:
    """Whether the server's bundle says the same, for this card."""
    if blob is None:
        return False
    try:
        bundle = open_bundle(blob, force.card, force.card_hash)
    except CryptoError:
        return False
    same_keys = [one for one in wanted.keys if one not in bundle.keys] == []
    return same_keys and bundle.card_hash == force.card_hash and bundle.lost_epochs == wanted.lost_epochs
