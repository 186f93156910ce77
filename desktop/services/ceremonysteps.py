"""The steps of the ceremony that sets up an office: keys, card, desks and papers, all in one fresh folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crypto.address import fingerprint_of, grouped
from crypto.ids import Random
from crypto.keys import ReviewerSecrets, new_reviewer_secrets, reviewer_entry
from crypto.office import CARD_FORMAT, NO_CARD, Card, Custodian, office_id_of, open_card, public_of, sign_card
from crypto.primitives import SUITE, sealing_public, sealing_secret
from crypto.sizes import CARD_LIFE_MAX_SECONDS
from desktop.services import lockedkey
from desktop.services.auditscribe import Scribe
from desktop.services.desk import Identity, set_identity
from desktop.services.deskfolder import DeskFolder
from desktop.services.durable import PRIVATE_FOLDER, write_new
from desktop.services.invitations import Invitation
from desktop.services.lockedkey import Cost, Purpose
from desktop.services.officekit import OFFICE_FILE, OfficePapers, write_papers
from desktop.services.officeplan import OfficePlan
from desktop.services.passphrases import generate_passphrase
from desktop.services.vault import create_vault
from desktop.services.vaultoffice import keep_card
from desktop.services.work import Clock, ProgressCall, ProgressStep, Stop

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
class Making:
    """What the steps of the ceremony share."""

    plan: OfficePlan
    invitation: Invitation
    draft: Path
    clock: Clock
    random: Random
    cost: Cost

    def passphrase(self, given: str | None) -> str:
        """The given one, or a fresh one of eight words."""
        return given if given is not None else generate_passphrase(self.random)


def fill(making: Making, progress: ProgressCall, stop: Stop) -> OfficeMade:
    """Make everything in the draft folder; paths in the answer lie there. Errors: as `make_office`."""
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


def _lock(making: Making, name: str, secret: bytes, passphrase: str, purpose: Purpose, about: str) -> None:
    data = lockedkey.lock(secret, passphrase, purpose, about, making.cost, making.random)
    write_new(making.draft / name, data)


def _custodian(making: Making, fingerprint: str) -> tuple[Custodian | None, str]:
    name = making.plan.custodian
    if name is None:
        return None, ""
    secret = sealing_secret(making.random)
    passphrase = making.passphrase(making.plan.custodian_passphrase)
    _lock(making, CUSTODIAN_FILE, secret, passphrase, Purpose.CUSTODIAN, fingerprint)
    return Custodian(name=name, key=sealing_public(secret)), passphrase


def _card(
    making: Making, root: bytes, custodian: Custodian | None, secrets: Sequence[ReviewerSecrets]
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


def _desk(making: Making, papers: OfficePapers, slot: int, secrets: ReviewerSecrets) -> DeskMade:
    """One reviewer's folder: vault, who they are, the card. Folder names say nothing but the slot."""
    plan = making.plan.reviewers[slot]
    folder = DeskFolder(making.draft / DESKS / f"desk-{slot + 1}")
    passphrase = making.passphrase(plan.passphrase)
    folder.make()
    vault = create_vault(folder, passphrase, papers.fingerprint, making.random, making.cost)
    scribe = Scribe(vault, office_id_of(papers.first_root), slot, secrets, making.random)
    try:
        with vault.db.writing():
            set_identity(vault, Identity(papers.first_root, papers.address, slot, plan.name, secrets))
            keep_card(vault.db, open_card(papers.card, papers.first_root), papers.card)
            scribe.note(int(making.clock()), "desk_made")
    finally:
        vault.close()
    return DeskMade(folder.root, slot, plan.name, passphrase)
