"""An office with its desk for tests of the reporter's side: real keys, real sealing, no code of `desktop`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import nacl.utils

from crypto.address import format_address, office_file
from crypto.capsule import OpenedCapsule, Opening, open_capsule
from crypto.chunks import at_places, open_piece
from crypto.content import FollowUp, Report
from crypto.deskrequest import DeskRequest, sign_request
from crypto.epochs import epoch_of
from crypto.ids import CardHash, OfficeId
from crypto.keys import ReviewerSecrets, new_reviewer_secrets, reviewer_entry
from crypto.manifest import FileEntry, pieces_of
from crypto.office import (
    Card,
    Custodian,
    EpochKey,
    KeyBundle,
    OfficeBlob,
    card_hash,
    decode_office,
    encode_office,
    office_id_of,
    sign_bundle,
    sign_card,
)
from crypto.primitives import (
    SUITE,
    sealing_public,
    sealing_secret,
    sha256,
    sign_public,
)
from crypto.sizes import BEACON_BYTES, KEYS_AHEAD_EPOCHS
from crypto.submission import Submission, decode_submission
from tests.server_stub.practice import Reply, send

DAY = 86_400
NAMES = ("Ada Example", "Ben Example", "Cleo Example")


@dataclass
class PracticeDesk:
    """An office of `reviewers` people. `now` is what cards and bundles are made at."""

    url: str
    invitation: Path
    now: float
    reviewers: int = 2
    custodian: bool = True
    interval_seconds: int = 21_600
    cards: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make all keys."""
        random = nacl.utils.random
        said = json.loads(self.invitation.read_text())
        self.log_key, self.setup_code = bytes.fromhex(said["log_public"]), str(said["setup_code"])
        self.root = random(32)
        self.first_root = sign_public(self.root)
        self.secrets: list[ReviewerSecrets] = [new_reviewer_secrets(random) for _ in range(self.reviewers)]
        self.epoch = epoch_of(int(self.now))
        weeks = range(self.epoch, self.epoch + KEYS_AHEAD_EPOCHS + 1)
        self.sealing = [{week: sealing_secret(random) for week in weeks} for _ in range(self.reviewers)]
        self.custodian_secret = sealing_secret(random)

    @property
    def office_id(self) -> OfficeId:
        """SHA-256 of the root."""
        return office_id_of(self.first_root)

    @property
    def card_hashes(self) -> set[CardHash]:
        """Of every card made."""
        return {card_hash(blob) for blob in self.cards}

    @property
    def address(self) -> str:
        """The office's address as a line of text."""
        host, _, port = self.url.removeprefix("http://").partition(":")
        return format_address(host, int(port), self.office_id)

    def file(self) -> bytes:
        """The office file with the newest card."""
        return office_file(self.address, self.cards[-1], self.first_root, [])

    def card(self, sequence: int = 1, root: bytes | None = None, **changes: object) -> bytes:
        """A signed card; it is remembered as this office's own."""
        custodian = Custodian(name="Dora Example", key=sealing_public(self.custodian_secret))
        card = Card(
            format=1,
            suite=SUITE,
            office_id=self.office_id,
            previous=sha256(self.cards[-1]) if self.cards else bytes(32),
            sequence=sequence,
            issued=int(self.now),
            expires=int(self.now) + 60 * DAY,
            names={"en": "Practice Office", "zh-Hans": "练习办公室"},
            charter={"en": "We practise."},
            endpoints=[self.url],
            log_key=self.log_key,
            reviewers=[
                reviewer_entry(slot, NAMES[slot], ["en"], secrets)
                for slot, secrets in enumerate(self.secrets)
            ],
            retired=[],
            custodian=custodian if self.custodian else None,
            acknowledge_days=7,
            feedback_months=3,
            retention_days={},
            publish_interval_seconds=self.interval_seconds,
            max_upload_chunks=65_536,
            questions=[],
        )
        blob = sign_card(root or self.root, msgspec.structs.replace(card, **changes))
        self.cards.append(blob)
        return blob

    def bundle(self, slot: int, card: bytes | None = None, **changes: object) -> bytes:
        """A reviewer's signed bundle for this and the coming weeks."""
        keys = [EpochKey(week, sealing_public(secret)) for week, secret in self.sealing[slot].items()]
        bundle = KeyBundle(
            format=1,
            office_id=self.office_id,
            slot=slot,
            card_hash=card_hash(card or self.cards[-1]),
            issued=int(self.now),
            keys=keys,
            lost_epochs=[],
        )
        return sign_bundle(self.secrets[slot].sign, msgspec.structs.replace(bundle, **changes))

    def blob(self, card: bytes, bundles: Sequence[bytes], links: Sequence[bytes] = ()) -> bytes:
        """What `GET /v1/office` would answer."""
        return encode_office(
            OfficeBlob(
                first_root=self.first_root,
                links=list(links),
                card=card,
                bundles=list(bundles),
                beacon=b"\x07" * BEACON_BYTES,
            )
        )

    def set_up(self, bundles: Sequence[int] | None = None) -> None:
        """Publish the first card, and the bundles of these slots (of all by default)."""
        headers = {"Authorization": f"Setup {self.setup_code}"}
        answer = send(self.url, "PUT", "/v1/desk/card", self.blob(self.card(), []), headers)
        assert answer.status == 204, answer
        for slot in range(self.reviewers) if bundles is None else bundles:
            assert self.ask("PUT", "/v1/desk/bundle", self.bundle(slot), slot).status == 204

    def sign_in(self) -> None:
        """The server was restored: publish a card that names its new log key, and the keys under it."""
        said = json.loads(self.invitation.read_text())
        self.log_key, self.setup_code = bytes.fromhex(said["log_public"]), str(said["setup_code"])
        headers = {"Authorization": f"Setup {self.setup_code}"}
        body = self.blob(self.card(len(self.cards) + 1), [])
        assert send(self.url, "PUT", "/v1/desk/card", body, headers).status == 204
        for slot in range(self.reviewers):
            assert self.ask("PUT", "/v1/desk/bundle", self.bundle(slot), slot).status == 204

    def publish_card(self, blob: bytes) -> None:
        """Publish a later card."""
        assert self.ask("PUT", "/v1/desk/card", self.blob(blob, [])).status == 204

    def ask(self, method: str, path: str, body: bytes = b"", slot: int = 0) -> Reply:
        """Send a signed request."""
        beacon = decode_office(send(self.url, "GET", "/v1/office").body).beacon
        nonce = nacl.utils.random(16)
        request = DeskRequest(self.office_id, self.log_key, method, path, body, beacon, nonce)
        header = {"Authorization": sign_request(self.secrets[slot].auth, slot, request).header()}
        return send(self.url, method, path, body or None, header)

    def pulled(self) -> list[Submission]:
        """All that was handed in, in order."""
        found: list[Submission] = []
        after, more = 0, True
        while more:
            answer = msgspec.msgpack.decode(self.ask("GET", f"/v1/desk/capsules?after={after}").body)
            found += [decode_submission(record["submission"]) for record in answer["records"]]
            after += len(answer["records"])
            more = answer["more"]
        return found

    def open(self, capsule: bytes, slot: int = 0) -> OpenedCapsule:
        """One capsule as one reviewer opens it."""
        opening = Opening(self.office_id, slot, self.sealing[slot], self.card_hashes)
        return open_capsule(capsule, opening)

    def opened(self, slot: int = 0) -> list[OpenedCapsule]:
        """Everything handed in, as one reviewer opens it."""
        return [self.open(submission.capsule, slot) for submission in self.pulled()]

    def bytes_of(self, content: Report | FollowUp, file: FileEntry) -> bytes:
        """An attachment, fetched and opened."""
        assert content.manifest is not None
        number = content.manifest.files.index(file)
        pieces = [pieces_of(one.size) for one in content.manifest.files]
        found: dict[int, bytes] = {}
        for place, at in enumerate(at_places(pieces, content.manifest.count, content.manifest.places)):
            if at is not None and at[0] == number:
                path = f"/v1/desk/uploads/{content.manifest.upload_id.hex()}/{place}"
                chunk = self.ask("GET", path).body
                found[at[1]] = open_piece(file.key, self.office_id, at[1], file.size, chunk)
        data = b"".join(found[index] for index in range(pieces[number]))
        assert sha256(data) == file.sha256
        return data
