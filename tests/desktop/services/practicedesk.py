"""A real server, a practice office with real desks, and reporters who seal by hand what no client would."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from crypto.capsule import Sealing, seal_capsule
from crypto.chunks import UploadPlan, dummy_chunk, plan_upload, seal_piece
from crypto.content import Content, FollowUp, Report, Withdrawal, encode_content
from crypto.epochs import epoch_of
from crypto.identity import IdentityBox, make_identity
from crypto.ids import CardHash, OfficeId, UploadId
from crypto.manifest import FileEntry, Manifest
from crypto.office import card_hash, decode_office, key_for, open_bundle, open_card
from crypto.primitives import sha256
from crypto.receipt import ThreadKeys, keys_from_root
from crypto.sizes import PIECE_BYTES, STAMP_BYTES
from crypto.slots import bitmap_of
from crypto.submission import Submission, encode_submission
from desktop.domain.amendments import Update
from desktop.domain.encoding import encode_incident, encode_update
from desktop.domain.incident import Action, Incident, Platform, Reporter
from desktop.services.ceremony import OfficeMade, make_office, publish_office
from desktop.services.desk import Desk, open_desk
from desktop.services.deskgateway import DeskDialler, DeskGateway
from desktop.services.deskround import Round, pull_round
from desktop.services.fetching import FetchReport, fetch_files
from desktop.services.gateway import Dialler, Gateway
from desktop.services.invitations import parse_invitation
from desktop.services.lockedkey import Cost
from desktop.services.officeplan import OfficePlan, ReviewerPlan
from desktop.services.routes import Route
from desktop.services.sync import PullReport, pull
from tests.desktop.services.forging import Forged, forge
from tests.simulator.server import ServerThread, SetClock

QUICK = Cost(memory_bytes=65_536, passes=1)
"""Argon2id as cheap as it may be: what is tested is not its slowness."""

INTERVAL_SECONDS = 21_600

NAMES = ("Ada", "Bo", "Cem")
Build = Callable[[bytes], bytes]


def incident(narrative: str = "The room closed.", **fields: object) -> Incident:
    """A short report."""
    plain = Incident(
        reporter=Reporter(role="host"),
        platform=Platform(name="ExampleMeet"),
        actions=(Action(code="meeting_terminated_live"),),
        narrative=narrative,
    )
    return msgspec.structs.replace(plain, **fields)


@dataclass
class PracticeOffice:
    """A published office with up to three reviewers on a server of this test."""

    folder: Path
    clock: SetClock = field(default_factory=SetClock)
    reviewers: int = 1
    seed: int = 1

    def __post_init__(self) -> None:
        """Prepare; nothing runs yet."""
        self.random = random.Random(self.seed).randbytes
        self.server = ServerThread(self.folder, clock=self.clock)
        self.made: OfficeMade

    @property
    def epoch(self) -> int:
        """This week."""
        return epoch_of(int(self.clock.now))

    @contextmanager
    def running(self) -> Iterator[PracticeOffice]:
        """With the server up and the office published."""
        with self.server:
            invitation = parse_invitation(self.server.invitation.read_bytes())
            people = tuple(ReviewerPlan(name) for name in NAMES[: self.reviewers])
            plan = OfficePlan(names={"en": "Practice"}, reviewers=people, custodian="Cy")
            where = self.folder / "office"
            self.made = make_office(plan, invitation, where, self.clock, self.random, cost=QUICK)
            for slot in range(self.reviewers):
                with self.desk(slot) as desk, self.line(desk) as gateway:
                    publish_office(desk, invitation, gateway)
            yield self

    @contextmanager
    def desk(self, slot: int = 0) -> Iterator[Desk]:
        """A reviewer's open desk."""
        made = self.made.desks[slot]
        desk = open_desk(made.folder, made.passphrase, self.clock, self.random)
        try:
            yield desk
        finally:
            desk.close()

    def line(self, desk: Desk) -> DeskGateway:
        """A desk's line to the server."""
        return DeskDialler(desk.address, Route(), self.random)(desk.signer)

    def pull(self, desk: Desk, *, from_start: bool = False) -> PullReport:
        """Pull the text."""
        with self.line(desk) as gateway:
            return pull(desk, gateway, from_start=from_start)

    def round(self, desk: Desk, *, from_start: bool = False) -> Round:
        """Pull the text and check the log."""
        dial = Dialler(desk.address, Route(), self.random)
        with self.line(desk) as gateway:
            return pull_round(desk, gateway, dial, from_start=from_start, sleep=lambda _: None)

    def later(self, seconds: float | None = None) -> None:
        """Time passes, an interval if nothing is said, and the server looks at its clock."""
        self.clock.now += INTERVAL_SECONDS if seconds is None else seconds
        self.server.service.tick()

    def fetch(self, desk: Desk) -> FetchReport:
        """Fetch the files."""
        with self.line(desk) as gateway:
            return fetch_files(desk, gateway)

    def gateway(self) -> Gateway:
        """A reporter's line to the server."""
        with self.desk() as desk:
            address = desk.address
        return Dialler(address, Route(), self.random)(1)

    def reporter(self, number: int = 1) -> PracticeReporter:
        """A reporter with keys of their own."""
        return PracticeReporter(self, keys_from_root(bytes([number]) * 32))


@dataclass
class PracticeReporter:
    """Somebody who seals and sends, honestly or not, in one run. `version` rises with every content."""

    office: PracticeOffice
    keys: ThreadKeys
    version: int = 0
    run: bytes = bytes(8)

    def recipients(self, slots: tuple[int, ...] | None = None) -> dict[int, bytes]:
        """Slot -> this week's key, as the server hands it out."""
        with self.office.gateway() as gateway:
            blob = decode_office(gateway.office())
        card = open_card(blob.card, blob.first_root, blob.links)
        bundles = [open_bundle(one, card, card_hash(blob.card)) for one in blob.bundles]
        epoch = self.office.epoch
        keys = {one.slot: key_for(one, epoch) for one in bundles}
        return {slot: key for slot, key in keys.items() if key and (slots is None or slot in slots)}

    def card_hash(self) -> CardHash:
        """The hash of the card in force."""
        with self.office.gateway() as gateway:
            return card_hash(decode_office(gateway.office()).card)

    def seal(self, build: Build, to: Mapping[int, bytes], version: int | None = None) -> bytes:
        """Seal what `build(commitment)` gives."""
        self.version += 1
        sealing = Sealing(
            office_id=self.office_id,
            card_hash=self.card_hash(),
            epoch=self.office.epoch,
            recipients=to,
            thread_secret=self.keys.thread_secret,
            version=self.version if version is None else version,
            entry_key=self.keys.entry_key,
            run=self.run,
        )
        return seal_capsule(sealing, build, self.office.random)

    def forge(self, raw: bytes, **lies: Any) -> bytes:
        """Seal any envelope to all reviewers; `lies` are fields of `Forged`."""
        said = Forged(self.office_id, self.card_hash(), self.office.epoch, self.keys.thread_secret, raw)
        return forge(replace(said, **lies), self.recipients(), self.office.random)

    def capsule(
        self, content: Content, slots: tuple[int, ...] | None = None, version: int | None = None
    ) -> bytes:
        """Seal one content to these slots (None: all); its recipients are set to them."""
        to = self.recipients(slots)
        content = msgspec.structs.replace(content, recipients=bitmap_of(to))
        return self.seal(lambda _commitment: encode_content(content), to, version)

    def report(
        self, body: Incident | bytes | None = None, manifest: Manifest | None = None, **changes: object
    ) -> Report:
        """A report; `body` may be bytes that are no incident. An empty one goes with a manifest."""
        data = body if isinstance(body, bytes) else encode_incident(body or incident())
        content = Report(
            recipients=1,
            reply_key=self.keys.reply_key,
            mailbox_key=self.keys.mailbox_key,
            incident_format=1,
            incident=data,
            identity=self.identity(),
            manifest=manifest,
        )
        return msgspec.structs.replace(content, **changes)

    def follow_up(self, text: str, manifest: Manifest | None = None, **changes: object) -> FollowUp:
        """A follow-up."""
        content = FollowUp(
            recipients=1,
            reply_key=self.keys.reply_key,
            mailbox_key=self.keys.mailbox_key,
            incident_format=1,
            incident=encode_update(Update(text=text)),
            manifest=manifest,
            read=[],
        )
        return msgspec.structs.replace(content, **changes)

    def withdrawal(self, reason: str) -> Withdrawal:
        """The report taken back."""
        keys = self.keys
        return Withdrawal(recipients=1, reply_key=keys.reply_key, mailbox_key=keys.mailbox_key, reason=reason)

    def identity(self) -> IdentityBox:
        """A dummy box; every call gives another one."""
        return make_identity(self.office_id, self.keys.thread_id, bytes(32), None, self.office.random)

    @property
    def office_id(self) -> OfficeId:
        """The office."""
        with self.office.desk() as desk:
            return desk.office_id

    def plan(self, *files: bytes) -> UploadPlan:
        """The upload of these files."""
        sizes = [(sha256(data), len(data)) for data in files]
        return plan_upload(self.keys.file, self.office_id, sizes)

    def manifest(self, plan: UploadPlan, **names: Any) -> Manifest:
        """The honest manifest of a plan; `names` go to every file's entry."""
        files = [FileEntry(key=file.key, size=file.size, sha256=file.sha256, **names) for file in plan.files]
        return Manifest(upload_id=plan.upload_id, count=plan.count, places=plan.places_seed, files=files)

    def upload(self, plan: UploadPlan, *files: bytes) -> list[bytes]:
        """Put all chunks of a plan to the server; gives them by place."""
        chunks = self.chunks(plan, *files)
        with self.office.gateway() as gateway:
            for place, chunk in enumerate(chunks):
                gateway.put_chunk(plan.upload_id, place, chunk, "")
        return chunks

    def chunks(self, plan: UploadPlan, *files: bytes) -> list[bytes]:
        """All chunks of a plan by place."""
        return [self._chunk(plan, at, files) for at in plan.at_places()]

    def _chunk(self, plan: UploadPlan, at: tuple[int, int] | None, files: tuple[bytes, ...]) -> bytes:
        if at is None:
            return dummy_chunk(self.office.random)
        number, index = at
        file = plan.files[number]
        data = next(one for one in files if sha256(one) == file.sha256)
        piece = data[index * PIECE_BYTES : (index + 1) * PIECE_BYTES]
        return seal_piece(file.key, self.office_id, index, file.pieces, piece, self.office.random)

    def post(self, capsule: bytes, upload_id: bytes | None = None, count: int = 0) -> None:
        """Hand a capsule in, with the upload it says it needs."""
        upload = None if upload_id is None else UploadId(upload_id)
        submission = Submission(capsule, upload, count, bytes(16), bytes(STAMP_BYTES))
        with self.office.gateway() as gateway:
            gateway.post_capsule(encode_submission(submission))

    def send(
        self, content: Content, slots: tuple[int, ...] | None = None, version: int | None = None
    ) -> bytes:
        """Seal and hand in; gives the capsule."""
        capsule = self.capsule(content, slots, version)
        manifest = content.manifest if isinstance(content, Report | FollowUp) else None
        if manifest is None:
            self.post(capsule)
        else:
            self.post(capsule, manifest.upload_id, manifest.count)
        return capsule
