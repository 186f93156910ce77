"""Setting up an office: root key, reviewers' desks, custodian key, first card, papers for reporters.

Everything is made beside its place and moved there whole, before anything is published: a server never pins
a root whose key is not safely on disk. Publishing is a step of its own that may be repeated.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import nacl.utils

from crypto.ids import Random
from crypto.office import OfficeBlob, decode_office, encode_office
from crypto.sizes import BEACON_BYTES
from desktop.domain.errors import Acts
from desktop.services.ceremonysteps import CUSTODIAN_FILE, ROOT_FILE, DeskMade, Making, OfficeMade, fill
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskgateway import DeskGateway
from desktop.services.deskkeys import KeyReport, renew_keys
from desktop.services.deskoffice import root_links
from desktop.services.durable import PRIVATE_FOLDER, disk_faults, sync_folder
from desktop.services.errors import GatewayError
from desktop.services.invitations import Invitation
from desktop.services.lockedkey import FULL_COST, Cost
from desktop.services.officeplan import OfficePlan, check_plan
from desktop.services.vaultoffice import card_in_force
from desktop.services.work import NEVER, Clock, ProgressCall, Stop, no_progress

__all__ = [
    "CUSTODIAN_FILE",
    "ROOT_FILE",
    "DeskMade",
    "OfficeMade",
    "card_body",
    "make_office",
    "publish_office",
]


def make_office(
    plan: OfficePlan,
    invitation: Invitation,
    folder: Path,
    clock: Clock,
    random: Random = nacl.utils.random,
    *,
    cost: Cost = FULL_COST,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
) -> OfficeMade:
    """Make a whole office in a folder that must not be there yet.

    Errors: `bad_plan`, `weak_passphrase`, `file_exists`, `disk_full`, `not_writable`; what `stop` raises.
    Nothing is left behind when it fails.
    """
    check_plan(plan)
    if folder.exists() or folder.is_symlink():
        raise DeskError(DeskFault.FILE_EXISTS, folder.name)
    draft = folder.with_name(f".{folder.name}-{random(4).hex()}")
    with disk_faults(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft.mkdir(mode=PRIVATE_FOLDER)
    making = Making(plan, invitation, draft, clock, random, cost)
    try:
        made = fill(making, progress, stop)
        with disk_faults(folder):
            draft.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return _moved(made, draft, folder)


def publish_office(desk: Desk, invitation: Invitation, gateway: DeskGateway, stop: Stop = NEVER) -> KeyReport:
    """Publish the first card, if it is not there yet, and this desk's keys; every desk does it once.

    Errors: `GatewayError` (`card_root`: the server belongs to another office; `setup_code`).
    """
    if not _is_published(desk, gateway, stop):
        card = card_in_force(desk.vault.db).blob
        gateway.put_first_card(card_body(desk, card), invitation.setup_code, stop)
    return renew_keys(desk, gateway, stop)


def card_body(desk: Desk, card: bytes) -> bytes:
    """What a card travels in: an office blob without bundles and with a zero beacon."""
    first_root = desk.identity.first_root
    links = root_links(desk)
    return encode_office(OfficeBlob(first_root, links, card, [], bytes(BEACON_BYTES)))


def _is_published(desk: Desk, gateway: DeskGateway, stop: Stop) -> bool:
    """Whether the server has our office already. Errors: `card_root` when it has another one."""
    try:
        blob = decode_office(gateway.office(stop))
    except GatewayError as error:
        if error.code == "no_office_yet":
            return False
        raise
    if blob.first_root != desk.identity.first_root:
        raise GatewayError("card_root", Acts.USER)
    return True


def _moved(made: OfficeMade, draft: Path, folder: Path) -> OfficeMade:
    def there(path: Path) -> Path:
        return folder / path.relative_to(draft)

    return replace(
        made,
        folder=folder,
        desks=tuple(replace(desk, folder=there(desk.folder)) for desk in made.desks),
        root_file=there(made.root_file),
        custodian_file=None if made.custodian_file is None else there(made.custodian_file),
        office_file=there(made.office_file),
    )
