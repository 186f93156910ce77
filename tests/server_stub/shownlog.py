"""A server in memory that shows an outsider whatever a test wants, signed with the keys of its office."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from crypto.address import fingerprint_of
from crypto.board import lay_out
from crypto.checkpoint import Checkpoint, Collected, cosign, sign_checkpoint, sign_collected
from crypto.ids import Entry
from crypto.logevidence import Kind
from crypto.logwalk import write_bundle
from crypto.merkle import WIDTH, Edge, leaf_hash, tile_path
from crypto.office import OfficeBlob, encode_office
from crypto.primitives import sha256, sign_public
from crypto.sizes import BEACON_BYTES
from server_stub.audit.auditing import audit
from server_stub.audit.fetching import NotShown
from server_stub.audit.look import COLLECTED, COSIGNED, HEAD, INDEX, OFFICE
from server_stub.audit.report import Report
from server_stub.audit.scene import Given
from server_stub.audit.state import Kept, State
from tests.server_stub.practice import Practice, reply

NOW = 1_800_000_000
INTERVAL = 21_600
SECRET = bytes([7]) * 32


def entries(count: int, first: int = 0) -> list[bytes]:
    """Entries that are their own numbers."""
    return [number.to_bytes(48, "big") for number in range(first, first + count)]


def office_in(folder: Path) -> Practice:
    """An office whose log key is `SECRET`."""
    invitation = folder / "invitation.json"
    invitation.write_text(json.dumps({"log_public": sign_public(SECRET).hex(), "setup_code": "x"}))
    office = Practice("http://127.0.0.1:1", invitation, NOW)
    office.card_blob = office.card()
    return office


@dataclass
class ShownLog:
    """Honest as far as a test does not change `answers`; `publish` lays everything out anew."""

    office: Practice
    name: bytes = bytes(range(16))
    secret: bytes = SECRET
    entries: list[bytes] = field(default_factory=list)
    bundles: list[bytes] = field(default_factory=list)
    replies: list[bytes] = field(default_factory=list)
    published: int = NOW - NOW % INTERVAL
    answers: dict[str, bytes] = field(default_factory=dict)
    status: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def get(self, path: str, most: int) -> bytes:
        """As `Fetcher.get`."""
        self.asked.append(path)
        data = self.answers.get(path)
        if data is None or len(data) > most:
            raise NotShown(path, self.status.get(path, 404))
        return data

    def publish(self, grown: list[bytes] | None = None, seconds: int = INTERVAL) -> Checkpoint:
        """Time passes; these entries are appended, and everything is laid out."""
        self.entries += grown or []
        self.published += seconds
        self.status[COSIGNED] = 503
        self.answers |= {OFFICE: self.answer(), COLLECTED: b""} | self.board() | self.files()
        point = self.point()
        self.show(point)
        return point

    def show(self, point: Checkpoint, lines: bytes = b"") -> bytes:
        """Sign a head and show it as the newest one."""
        self.answers[HEAD] = sign_checkpoint(point, self.secret) + lines
        return self.answers[HEAD]

    def cosign(self, point: Checkpoint, *slots: int, **changes: int) -> None:
        """Show a head as the one cosigned last, all of it collected."""
        secrets = self.office.secrets
        lines = [cosign(point, slot, secrets[slot].cosign, point.published).encode() for slot in slots]
        self.answers[COSIGNED] = sign_checkpoint(point, self.secret) + b"".join(lines)
        self.answers[COLLECTED] = b"".join(self.collected(point, slot, **changes) for slot in slots)

    def collected(self, point: Checkpoint, slot: int, **changes: int) -> bytes:
        """A reviewer's word."""
        said = replace(Collected(slot, point.log, point.size, point.published), **changes)  # type: ignore[arg-type]
        return sign_collected(said, self.office.office_id, self.office.secrets[slot].cosign)

    def point(self) -> Checkpoint:
        """The head over what is shown."""
        tree = Edge().grown(map(leaf_hash, self.entries)).edge
        return Checkpoint(
            office_id=self.office.office_id,
            log=self.name,
            size=tree.size,
            root=tree.root(),
            published=self.published,
            board=sha256(self.answers[INDEX]),
            card=sha256(self.office.card_blob),
            bundles=sha256(*self.bundles),
        )

    def answer(self) -> bytes:
        """What `GET /v1/office` says."""
        blob = OfficeBlob(
            first_root=self.office.first_root,
            links=[],
            card=self.office.card_blob,
            bundles=self.bundles,
            beacon=bytes(BEACON_BYTES),
        )
        return encode_office(blob)

    def board(self) -> dict[str, bytes]:
        """Index and pages."""
        tags = sorted(self.replies)
        hour = self.published // 3_600 * 3_600
        whole = {tag: reply(self.office.chance, tag) for tag in tags}
        files = lay_out(
            b"".join(tags),
            hour,
            lambda some: [whole[some[at : at + 8]] for at in range(0, len(some), 8)],
            lambda number, count: bytes([number % 256]) * count,
        )
        return {f"/v1/board/{name}": data for name, data in files}

    def files(self) -> dict[str, bytes]:
        """Tiles and bundles; those of a former publication stay."""
        found = {}
        for number in range(-(-len(self.entries) // WIDTH)):
            some = [Entry(one) for one in self.entries[number * WIDTH : (number + 1) * WIDTH]]
            found[f"/v1/log/{tile_path('entries', number, len(some))}"] = write_bundle(some)
        for tile in Edge().grown(map(leaf_hash, self.entries)).tiles:
            found[f"/v1/log/{tile_path(tile.level, tile.number, len(tile.hashes) // 32)}"] = tile.hashes
        return found


def run(log: ShownLog, state: State | None = None, **changes: object) -> Report:
    """An audit by somebody who knows the office, an hour after the newest publication."""
    fingerprint = fingerprint_of(log.office.office_id)
    kept = None if state is None else Kept(state)
    given = Given(fingerprint, 0, kept, log.published + 3_600, lambda: None)
    return audit(log.get, given._replace(**changes))  # type: ignore[arg-type]


def kinds(report: Report) -> list[Kind]:
    return [alarm.kind for alarm in report.alarms]


def kept(log: ShownLog) -> State:
    """What an auditor keeps who looks now."""
    state = run(log).state
    assert state is not None
    return state
