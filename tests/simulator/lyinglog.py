"""An operator with the log's key: signs whatever heads a test wants, and serves the tree under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import nacl.utils

from crypto.checkpoint import Checkpoint, Collected, cosign, sign_checkpoint, sign_collected
from crypto.ids import Entry
from crypto.logwalk import write_bundle
from crypto.merkle import WIDTH, Edge, leaf_hash, tile_path
from crypto.office import decode_office
from crypto.primitives import sha256
from crypto.signednote import write_note
from crypto.sizes import ORIGIN_BYTES
from server_stub.datafolder import DataFolder
from tests.server_stub.practice import send
from tests.simulator.desk import PracticeDesk
from tests.simulator.hostile import HostileServer
from tests.simulator.server import ServerThread

HEAD, COSIGNED, COLLECTED = "GET /v1/log/checkpoint", "GET /v1/log/cosigned", "GET /v1/log/collected"


@dataclass
class LyingLog:
    """Puts a log of its own in front of the real one. Honest as far as a test does not say otherwise."""

    hostile: HostileServer
    desk: PracticeDesk
    server: ServerThread
    name: bytes = field(default_factory=lambda: nacl.utils.random(ORIGIN_BYTES))

    @property
    def secret(self) -> bytes:
        """The log's own key: a lying operator has it."""
        folder = DataFolder(self.server.data)
        return folder.read_key(folder.log_key)

    def point(self, entries: Sequence[bytes], published: float | None = None) -> Checkpoint:
        """A head over these entries that names what is shown at this moment."""
        edge = Edge().grown(map(leaf_hash, entries)).edge
        shown = decode_office(self.seen("GET /v1/office"))
        return Checkpoint(
            office_id=self.desk.office_id,
            log=self.name,
            size=len(entries),
            root=edge.root(),
            published=int(self.server.clock.now if published is None else published),
            board=sha256(self.seen("GET /v1/board/index")),
            card=sha256(shown.card),
            bundles=sha256(*shown.bundles),
        )

    def later(self, seconds: float) -> None:
        """Time passes; whatever the real server publishes is published before a lie is told."""
        self.server.clock.now += seconds
        self.server.service.tick()

    def seen(self, request: str) -> bytes:
        """What a visitor is shown."""
        made = self.hostile.answers.get(request)
        if isinstance(made, bytes):
            return made
        method, _, path = request.partition(" ")
        return send(self.desk.url, method, path).body

    def show(self, entries: Sequence[bytes], point: Checkpoint | None = None, **changes: object) -> bytes:
        """Show a log of these entries, and nothing cosigned; gives the head."""
        return self.show_head(replace(point or self.point(entries), **changes), entries)  # type: ignore[arg-type]

    def show_head(self, point: Checkpoint, entries: Sequence[bytes], cosigners: Iterable[int] = ()) -> bytes:
        """Sign a head, whatever stands in it, and lay these entries out under it."""
        note = sign_checkpoint(point, self.secret) + self.lines(point, cosigners)
        self.hostile.answers[HEAD] = note
        self.hostile.answers.setdefault(COLLECTED, b"")
        self.lay_out(entries)
        return note

    def cosign(self, point: Checkpoint, *cosigners: int, size: int | None = None) -> bytes:
        """Show this as the newest head that was cosigned, its entries (or `size`) collected."""
        note = sign_checkpoint(point, self.secret) + self.lines(point, cosigners)
        self.hostile.answers[COSIGNED] = note
        self.hostile.answers[COLLECTED] = b"".join(
            self.collected(slot, point.size if size is None else size) for slot in cosigners
        )
        return note

    def collected(self, slot: int, size: int, **changes: object) -> bytes:
        """A reviewer's word that so much was collected."""
        said = Collected(slot, self.name, size, int(self.server.clock.now))
        said = replace(said, **changes)  # type: ignore[arg-type]
        return sign_collected(said, self.desk.office_id, self.desk.secrets[slot].cosign)

    def lines(self, point: Checkpoint, cosigners: Iterable[int]) -> bytes:
        """Lines of reviewers under a head."""
        secrets = self.desk.secrets
        return "".join(cosign(point, one, secrets[one].cosign, point.published) for one in cosigners).encode()

    def lay_out(self, entries: Sequence[bytes]) -> None:
        """Tiles and bundles of these entries."""
        for number in range(-(-len(entries) // WIDTH)):
            some = [Entry(one) for one in entries[number * WIDTH : (number + 1) * WIDTH]]
            path = tile_path("entries", number, len(some))
            self.hostile.answers[f"GET /v1/log/{path}"] = write_bundle(some)
        for tile in Edge().grown(map(leaf_hash, entries)).tiles:
            path = tile_path(tile.level, tile.number, len(tile.hashes) // 32)
            self.hostile.answers[f"GET /v1/log/{path}"] = tile.hashes


def unsigned(point: Checkpoint) -> bytes:
    """A head that nobody signed."""
    return write_note(point.text(), ["\u2014 somebody AAAAAAA=\n"])


def strangers(count: int) -> list[bytes]:
    """Entries of other people."""
    return [nacl.utils.random(48) for _ in range(count)]
