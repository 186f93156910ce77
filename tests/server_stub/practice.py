"""A practice office and desk for server tests: keys, card, signed requests, capsules with a real head."""

from __future__ import annotations

import http.client
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from crypto.checkpoint import Checkpoint, Collected, cosign, open_checkpoint, sign_collected
from crypto.deskrequest import DeskRequest, sign_request
from crypto.deskwire import Cosigning, encode_cosigning
from crypto.epochs import epoch_of
from crypto.ids import Entry, OfficeId, UploadId
from crypto.keys import ReviewerSecrets, new_reviewer_secrets, reviewer_entry
from crypto.logwalk import Walk
from crypto.merkle import Edge
from crypto.office import (
    Card,
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
from crypto.primitives import SUITE, sign_public
from crypto.signednote import Note
from crypto.sizes import BEACON_BYTES, CAPSULE_BYTES, SEALING_PUBLIC_BYTES, STAMP_BYTES
from crypto.stamp import (
    UploadStamp,
    capsule_puzzle,
    difficulty_of,
    upload_difficulty,
    upload_puzzle,
)
from crypto.submission import Submission, decode_submission, encode_submission
from tests.openapi.judge import complaint

DAY = 86_400
NOTHING = Edge()


class Reply(NamedTuple):
    """An answer as it came: status, headers in order, body."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def code(self) -> str:
        """The stable code of a refusal."""
        return str(json.loads(self.body)["code"])


def send(
    url: str, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
) -> Reply:
    """Like `exchange`; what docs/openapi.json does not know of the answer fails."""
    reply = exchange(url, method, path, body, headers)
    wrong = complaint(method, path, *reply)
    assert not wrong, f"{method} {path}: {wrong}"
    return reply


def exchange(
    url: str, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
) -> Reply:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=20)
    try:
        connection.request(method, path, body, dict(headers or {}))
        answer = connection.getresponse()
        return Reply(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


def capsule(chance: random.Random, unix_seconds: float, epoch: int | None = None) -> bytes:
    """A capsule as the server sees it: a true head, random bytes after it."""
    week = epoch_of(int(unix_seconds)) if epoch is None else epoch
    head = b"OMB1" + bytes([SUITE, 0, 0, 0]) + week.to_bytes(4, "big") + bytes(4)
    return head + chance.randbytes(CAPSULE_BYTES - len(head))


def submission(capsule_bytes: bytes, upload: bytes | None = None, count: int = 0) -> bytes:
    """A capsule on its way, 32,832 bytes, with a beacon and stamp that can be looked for later."""
    upload_id = None if upload is None else UploadId(upload)
    return encode_submission(
        Submission(capsule_bytes, upload_id, count, b"B" * BEACON_BYTES, b"S" * STAMP_BYTES)
    )


def reply(chance: random.Random, tag: bytes) -> bytes:
    """A reply as the server sees it."""
    head = b"OMR1" + bytes([SUITE, 0, 0, 0]) + tag
    return head + chance.randbytes(CAPSULE_BYTES - len(head))


@dataclass
class Practice:
    """An office with two reviewers, and a desk that speaks for them. `now` is what its cards are made at."""

    url: str
    invitation: Path
    now: float
    seed: int = 1
    interval_seconds: int = 21_600
    secrets: list[ReviewerSecrets] = field(default_factory=list)
    is_behind_proxy: bool = False
    """A proxy adds headers of its own, so that answers are not those of docs/openapi.json."""

    def __post_init__(self) -> None:
        """Make the keys, the same for the same seed."""
        self.chance = random.Random(self.seed)
        said = json.loads(self.invitation.read_text())
        self.log_key, self.setup_code = bytes.fromhex(said["log_public"]), str(said["setup_code"])
        self.root = self.chance.randbytes(32)
        self.first_root = sign_public(self.root)
        self.secrets = [new_reviewer_secrets(self.chance.randbytes) for _ in range(2)]
        self.card_blob = b""

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """One request to this server."""
        return (exchange if self.is_behind_proxy else send)(self.url, method, path, body, headers)

    @property
    def office_id(self) -> OfficeId:
        """SHA-256 of the root."""
        return office_id_of(self.first_root)

    def card(self, sequence: int = 1, **changes: object) -> bytes:
        """A signed card."""
        names = ("Ada", "Ben")
        reviewers = [reviewer_entry(slot, names[slot], ["en"], self.secrets[slot]) for slot in range(2)]
        card = Card(
            format=1,
            suite=SUITE,
            office_id=self.office_id,
            previous=bytes(32),
            sequence=sequence,
            issued=int(self.now),
            expires=int(self.now) + 60 * DAY,
            names={"en": "Practice Office"},
            charter={"en": "We practise."},
            endpoints=[self.url],
            log_key=self.log_key,
            reviewers=reviewers,
            retired=[],
            custodian=None,
            acknowledge_days=7,
            feedback_months=3,
            retention_days={},
            publish_interval_seconds=self.interval_seconds,
            max_upload_chunks=65_536,
            questions=[],
        )
        return sign_card(self.root, msgspec.structs.replace(card, **changes))

    def card_body(self, card_blob: bytes) -> bytes:
        """What `PUT /v1/desk/card` carries."""
        return encode_office(
            OfficeBlob(
                first_root=self.first_root,
                links=[],
                card=card_blob,
                bundles=[],
                beacon=bytes(BEACON_BYTES),
            )
        )

    def set_up(self) -> None:
        """Publish the first card with the set-up code."""
        self.card_blob = self.card()
        answer = self.put_first(self.card_blob, self.setup_code)
        assert answer.status == 204, answer

    def put_first(self, card_blob: bytes, code: str) -> Reply:
        """Send a card with a set-up code."""
        headers = {"Authorization": f"Setup {code}"}
        return self.send("PUT", "/v1/desk/card", self.card_body(card_blob), headers)

    def bundle(self, slot: int = 0, epoch: int | None = None, fill: bytes = b"\x01") -> bytes:
        """A reviewer's bundle with one key, signed."""
        week = epoch_of(int(self.now)) if epoch is None else epoch
        keys = KeyBundle(
            format=1,
            office_id=self.office_id,
            slot=slot,
            card_hash=card_hash(self.card_blob),
            issued=int(self.now),
            keys=[EpochKey(epoch=week, key=fill * SEALING_PUBLIC_BYTES)],
            lost_epochs=[],
        )
        return sign_bundle(self.secrets[slot].sign, keys)

    def publish_keys(self, weeks: int = 8) -> None:
        """Both reviewers' desks publish a bundle whose last key is of a later week."""
        for slot in range(2):
            blob = self.bundle(slot, epoch_of(int(self.now)) + weeks, bytes([slot + 1]))
            assert self.ask("PUT", "/v1/desk/bundle", blob, slot).status == 204

    def beacon(self) -> bytes:
        """The beacon that everybody sees now."""
        return decode_office(self.send("GET", "/v1/office").body).beacon

    def signed(
        self, method: str, path: str, body: bytes = b"", slot: int = 0, beacon: bytes | None = None
    ) -> dict[str, str]:
        """The header of a signed request."""
        request = DeskRequest(
            office_id=office_id_of(self.first_root),
            log_key=self.log_key,
            method=method,
            path=path,
            body=body,
            beacon=self.beacon() if beacon is None else beacon,
            nonce=self.chance.randbytes(16),
        )
        return {"Authorization": sign_request(self.secrets[slot].auth, slot, request).header()}

    def ask(self, method: str, path: str, body: bytes = b"", slot: int = 0) -> Reply:
        """Send a signed request."""
        return self.send(method, path, body or None, self.signed(method, path, body, slot))

    def new_capsule(self, epoch: int | None = None) -> bytes:
        """A capsule for this office's week."""
        return capsule(self.chance, self.now, epoch)

    def stamped(self, body: bytes, beacon: bytes | None = None, bits: int | None = None) -> bytes:
        """The submission with the beacon of the moment and the stamp it asks for."""
        told = self.beacon() if beacon is None else beacon
        asked = difficulty_of(told) if bits is None else bits
        stamp = capsule_puzzle(self.office_id, told, body).search(asked, 0, 1 << 30)
        return encode_submission(replace(decode_submission(body), beacon=told, stamp=stamp or b""))

    def upload_stamp(self, upload: bytes, quota: int, beacon: bytes | None = None) -> str:
        """The header that lets the chunks of an upload in."""
        told = self.beacon() if beacon is None else beacon
        bits = upload_difficulty(difficulty_of(told), quota)
        stamp = upload_puzzle(self.office_id, told, UploadId(upload), quota).search(bits, 0, 1 << 30)
        return UploadStamp(told, quota, stamp or b"").header()

    def post(self, body: bytes) -> Reply:
        """Hand in a submission."""
        return self.send("POST", "/v1/capsules", body)

    def checkpoint(self, which: str = "checkpoint") -> tuple[Checkpoint, Note]:
        """The log's newest head, or the newest cosigned one, verified."""
        answer = self.send("GET", f"/v1/log/{which}")
        assert answer.status == 200, answer
        return open_checkpoint(answer.body, self.office_id, self.log_key)

    def log_file(self, path: str, size_bytes: int) -> bytes:
        """A tile or bundle."""
        answer = self.send("GET", f"/v1/log/{path}")
        assert (answer.status, len(answer.body)) == (200, size_bytes), path
        return answer.body

    def walk(self, start: Edge = NOTHING) -> list[Entry]:
        """Read the log from an edge to its head, and prove that these are all entries."""
        point, _ = self.checkpoint()
        walk = Walk(start, self.log_file)
        entries = [entry for bundle in walk.entries_to(point.size) for entry in bundle]
        walk.arrive(point)
        return entries

    def cosigning(self, slot: int = 0, **changes: Any) -> bytes:
        """A reviewer's word on the newest head."""
        point, _ = self.checkpoint()
        secret = self.secrets[slot].cosign
        said = Collected(slot, point.log, point.size, point.published)
        given = Cosigning(
            published=point.published,
            line=cosign(point, slot, secret, point.published).encode(),
            collected=sign_collected(said, self.office_id, secret),
        )
        return encode_cosigning(msgspec.structs.replace(given, **changes))

    def put_chunk(self, upload: bytes, index: int, data: bytes, stamp: str = "") -> Reply:
        """Hand in a chunk, with a stamp if one is given."""
        headers = {"Authorization": stamp} if stamp else {}
        return self.send("PUT", f"/v1/uploads/{upload.hex()}/{index}", data, headers)
