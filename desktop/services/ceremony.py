"""Setting up an office: root key, reviewers' desks, custodian key, first card, papers for reporters.

Everything is made beside its place and moved there whole, before anything is published: a server never pins
a root whose key is not safely on disk. Publishing is a step of its own that may be repeated.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import nacl.utils

from crypto.address import fingerprint_of, grouped
from crypto.ids import Random
from crypto.keys import ReviewerSecrets, new_reviewer_secrets, reviewer_entry
from crypto.office import (
    CARD_FORMAT,
    NO_CARD,
    Card,
    Custodian,
    OfficeBlob,
    encode_office,
    office_id_of,
    open_card,
    public_of,
    sign_card,
)
from crypto.primitives import SUITE, sealing_public, sealing_secret
from crypto.sizes import BEACON_BYTES, CARD_LIFE_MAX_SECONDS
from desktop.services import lockedkey
from desktop.services.desk import Desk, Identity, set_identity
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskfolder import DeskFolder
from desktop.services.deskgateway import DeskGateway
from desktop.services.deskkeys import KeyReport, renew_keys
from desktop.services.deskoffice import root_links
from desktop.services.durable import PRIVATE_FOLDER, disk_faults, sync_folder, write_new
from desktop.services.errors import GatewayError
from desktop.services.invitations import Invitation
from desktop.services.lockedkey import FULL_COST, Cost, Purpose
from desktop.services.officekit import OFFICE_FILE, OfficePapers, write_papers
from desktop.services.officeplan import OfficePlan, check_plan
from desktop.services.passphrases import generate_passphrase
from desktop.services.vault import create_vault
from desktop.services.vaultoffice import card_in_force, keep_card, note_event
from desktop.services.work import NEVER, Clock, ProgressCall, ProgressStep, Stop, no_progress

ROOT_FILE = "root.key"
CUSTODIAN_FILE = "custodian.key"
DESKS = "desks"
_ROOT_BYTES = 32


@dataclass(frozen=True, slots=True)
class DeskMade:
    """A reviewer's desk: where it is, and the passphrase that is shown once."""

    folder: Path
    slot: int
    name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OfficeMade:
    """A new office on disk, not published yet. Passphrases are shown once and kept nowhere.

    `custodian_file` is None for an office without a custodian.
    """

    folder: Path
    fingerprint: str
    address: str
    desks: tuple[DeskMade, ...]
    root_file: Path
    root_passphrase: str = field(repr=False)
    custodian_file: Path | None
    custodian_passphrase: str = field(repr=False)
    office_file: Path


@dataclass(frozen=True, slots=True)
class _Making:
    """What the steps of the ceremony share."""

    plan: OfficePlan
    invitation: Invitation
    draft: Path
    clock: Clock
    random: Random
    cost: Cost

    def passphrase(self, given: str | None) -> str:
        return given if given is not None else generate_passphrase(self.random)


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
    making = _Making(plan, invitation, draft, clock, random, cost)
    try:
        made = _fill(making, progress, stop)
        with disk_faults(folder):
            draft.rename(folder)
            sync_folder(folder.parent)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return _moved(made, draft, folder)


def publish_office(desk: Desk, invitation: Invitation, gateway: DeskGateway, stop: Stop = NEVER) -> KeyReport:
    """Publish the first card, if it is not there yet, and this desk's keys; every desk does it once.

    Errors: `GatewayError` (`setup_code`: the code is used up by another office).
    """
    if not _is_published(gateway, stop):
        card = card_in_force(desk.vault.db).blob
        gateway.put_first_card(card_body(desk, card), invitation.setup_code, stop)
    return renew_keys(desk, gateway, stop)


def card_body(desk: Desk, card: bytes) -> bytes:
    """What a card travels in: an office blob without bundles and with a zero beacon."""
    first_root = desk.identity.first_root
    links = root_links(desk)
    return encode_office(OfficeBlob(first_root, links, card, [], bytes(BEACON_BYTES)))


def _is_published(gateway: DeskGateway, stop: Stop) -> bool:
    try:
        gateway.office(stop)
    except GatewayError as error:
        if error.code == "no_office_yet":
            return False
        raise
    return True


def _fill(making: _Making, progress: ProgressCall, stop: Stop) -> OfficeMade:
    plan, random = making.plan, making.random
    root = random(_ROOT_BYTES)
    steps = len(plan.reviewers) + 2
    progress(ProgressStep("root", 0, steps))
    fingerprint = grouped(fingerprint_of(office_id_of(public_of(root))))
    root_passphrase = making.passphrase(plan.root_passphrase)
    _lock(making, ROOT_FILE, root, root_passphrase, Purpose.ROOT, fingerprint)
    custodian, custodian_passphrase = _custodian(making, fingerprint)
    secrets = [new_reviewer_secrets(random) for _ in plan.reviewers]
    card = sign_card(root, _card(making, root, custodian, secrets))
    address = making.invitation.address_text(office_id_of(public_of(root)))
    papers = OfficePapers(plan.names, address, public_of(root), [], card)
    (making.draft / DESKS).mkdir(mode=PRIVATE_FOLDER)
    desks = []
    for slot, one in enumerate(secrets):
        stop.check()
        progress(ProgressStep("desk", slot + 2, steps))
        desks.append(_desk(making, papers, slot, one))
    write_papers(making.draft, papers)
    return OfficeMade(
        folder=making.draft,
        fingerprint=fingerprint,
        address=address,
        desks=tuple(desks),
        root_file=making.draft / ROOT_FILE,
        root_passphrase=root_passphrase,
        custodian_file=making.draft / CUSTODIAN_FILE if custodian else None,
        custodian_passphrase=custodian_passphrase,
        office_file=making.draft / OFFICE_FILE,
    )


def _lock(making: _Making, name: str, secret: bytes, passphrase: str, purpose: Purpose, about: str) -> None:
    data = lockedkey.lock(secret, passphrase, purpose, about, making.cost, making.random)
    write_new(making.draft / name, data)


def _custodian(making: _Making, fingerprint: str) -> tuple[Custodian | None, str]:
    name = making.plan.custodian
    if name is None:
        return None, ""
    secret = sealing_secret(making.random)
    passphrase = making.passphrase(making.plan.custodian_passphrase)
    _lock(making, CUSTODIAN_FILE, secret, passphrase, Purpose.CUSTODIAN, fingerprint)
    return Custodian(name=name, key=sealing_public(secret)), passphrase


def _card(
    making: _Making, root: bytes, custodian: Custodian | None, secrets: Sequence[ReviewerSecrets]
) -> Card:
    plan, now = making.plan, int(making.clock())
    office_id = office_id_of(public_of(root))
    people = zip(plan.reviewers, secrets, strict=True)
    return Card(
        format=CARD_FORMAT,
        suite=SUITE,
        office_id=office_id,
        previous=NO_CARD,
        sequence=1,
        issued=now,
        expires=now + CARD_LIFE_MAX_SECONDS,
        names=plan.names,
        charter=plan.charter,
        endpoints=[making.invitation.address(office_id).url],
        log_key=making.invitation.log_key,
        reviewers=[
            reviewer_entry(slot, one.name, list(one.languages), keys)
            for slot, (one, keys) in enumerate(people)
        ],
        retired=[],
        custodian=custodian,
        acknowledge_days=plan.acknowledge_days,
        feedback_months=plan.feedback_months,
        retention_days=plan.retention_days,
        publish_interval_seconds=plan.publish_interval_seconds,
        max_upload_chunks=plan.max_upload_chunks,
        questions=list(plan.questions),
    )


def _desk(making: _Making, papers: OfficePapers, slot: int, secrets: ReviewerSecrets) -> DeskMade:
    """One reviewer's folder: vault, who they are, the card. Folder names say nothing but the slot."""
    plan = making.plan.reviewers[slot]
    folder = DeskFolder(making.draft / DESKS / f"desk-{slot + 1}")
    passphrase = making.passphrase(plan.passphrase)
    folder.make()
    vault = create_vault(folder, passphrase, papers.fingerprint, making.random, making.cost)
    try:
        with vault.db.writing():
            set_identity(vault, Identity(papers.first_root, papers.address, slot, plan.name, secrets))
            keep_card(vault.db, open_card(papers.card, papers.first_root), papers.card)
            note_event(vault.db, int(making.clock()), "desk_made")
    finally:
        vault.close()
    return DeskMade(folder.root, slot, plan.name, passphrase)


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
