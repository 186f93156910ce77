"""Every refusal that the server knows, called for by requests full of things that it must not remember."""

from __future__ import annotations

import http.client
import random
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
import nacl.utils

from crypto.deskrequest import DeskRequest, sign_request
from crypto.epochs import epoch_of
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
from crypto.primitives import sealing_public, sealing_secret, sign_public
from crypto.sizes import BEACON_BYTES, CAPSULE_BYTES, SUBMISSION_BYTES
from crypto.stamp import difficulty_of
from desktop.services.desk import Desk, hour_of
from desktop.services.lockedkey import Purpose, unlock
from desktop.services.vaultoffice import card_in_force
from tests.e2e.office_kit import RealOffice
from tests.server_stub.practice import Reply, capsule, reply, submission

SOURCE = "127.7.7.7"
"""An address of this computer that nothing else here uses."""

MARK = "tell-tale"
SECRET_HEADERS = {
    "User-Agent": f"{MARK}-agent/4.7 (X11; Linux)",
    "Cookie": f"session={MARK}-cookie",
    "Referer": f"http://{MARK}.example/page",
    "X-Forwarded-For": "203.0.113.77",
    "Forwarded": "for=198.51.100.17",
    "Accept-Language": f"{MARK}-language, zh-Hans;q=0.5",
    "Via": f"1.1 {MARK}-relay",
    "X-Request-Id": f"{MARK}-request",
}


@dataclass
class Stranger:
    """Somebody who asks, from an address and with headers that must leave no trace."""

    port: int
    ports: list[int] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None
    ) -> Reply:
        """One request; the code of a refusal is noted."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20, source_address=(SOURCE, 0))
        try:
            line.connect()
            self.ports.append(line.sock.getsockname()[1])
            line.request(method, path, body, {**SECRET_HEADERS, **(headers or {})})  # type: ignore[arg-type]
            came = line.getresponse()
            answer = Reply(came.status, came.getheaders(), came.read())
        finally:
            line.close()
        if answer.status >= 400:
            self.codes.add(answer.code)
        return answer

    def send_raw(self, data: bytes) -> None:
        """Send bytes as they are and wait for the end; the code of a refusal is noted."""
        with socket.create_connection(("127.0.0.1", self.port), 20, (SOURCE, 0)) as line:
            self.ports.append(line.getsockname()[1])
            line.sendall(data)
            got = b""
            while part := line.recv(65_536):
                got += part
        self.codes.add(Reply(0, [], got.partition(b"\r\n\r\n")[2].rstrip()).code)

    def walk_everywhere(self) -> None:
        """What anybody can do wrong without a signature."""
        text = f"{MARK} of a meeting that was ended; ".encode()
        long = {"X-Long": MARK * 1_000}
        self.ask("GET", f"/v1/uploads/{MARK}")
        self.ask("GET", f"/{MARK}?{MARK}=path")
        self.ask("DELETE", "/v1/office")
        self.ask("GET", "/v1/board/index", None, long)
        self.ask("POST", "/v1/capsules", text)
        self.ask("POST", "/v1/capsules", text * 2_000)
        self.ask("POST", "/v1/capsules", (text * 2_000)[:SUBMISSION_BYTES])
        self.ask("POST", "/v1/capsules", iter([text]))
        self.ask("POST", "/v1/capsules", self._capsule(text, epoch=17))
        self.ask("POST", "/v1/capsules", self._capsule(text, upload=b"\x5a" * 16))
        self.ask("PUT", "/v1/desk/card", text, {"Authorization": f"Setup {MARK}"})
        self.ask("GET", "/v1/desk/capsules?after=0", None, {"Authorization": f"Ombra {MARK}"})
        self.send_raw(f"GET /{MARK} \x00{MARK}\r\n\r\n".encode())

    def send_without_work(self) -> None:
        """Hand in a true capsule as soon as the server asks for stamps, for its disk is full."""
        while difficulty_of(decode_office(self.ask("GET", "/v1/office").body).beacon) == 0:
            pass
        made = capsule(random.Random(2), time.time())
        readable = made[:16] + (f"{MARK} unstamped; ".encode() * 2_000)[: CAPSULE_BYTES - 16]
        self.ask("POST", "/v1/capsules", submission(readable))

    def overload(self) -> None:
        """Send half a body, and hold more connections than the server takes."""
        head = f"POST /v1/capsules HTTP/1.1\r\nHost: {MARK}\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n"
        self.send_raw(f"{head}{MARK}".encode())
        with socket.create_connection(("127.0.0.1", self.port), 20, (SOURCE, 0)):
            self.send_raw(b"")  # one too many is told so before it says anything

    def _capsule(self, text: bytes, epoch: int | None = None, upload: bytes | None = None) -> bytes:
        """A capsule with a true head and a readable body, which must be refused."""
        made = capsule(random.Random(1), time.time(), epoch)
        readable = made[:16] + (text * 2_000)[: CAPSULE_BYTES - 16]
        return submission(readable, upload, 1 if upload else 0)


@dataclass
class FaithlessDesk:
    """A reviewer who signs what no desk of ours would send."""

    stranger: Stranger
    office: RealOffice
    desk: Desk

    def sign_everything(self) -> None:
        """What only a reviewer can do wrong."""
        text = f"{MARK} and signed; ".encode()
        self.ask("GET", f"/v1/desk/capsules?after={MARK}")
        self.ask("POST", "/v1/desk/replies", (text * 2_000)[:CAPSULE_BYTES])
        self.ask("POST", "/v1/desk/replies/remove", text)
        self.ask("POST", "/v1/desk/cosignatures", text)
        self.ask("PUT", "/v1/desk/bundle", text)
        self.ask("PUT", "/v1/desk/card", text)
        for slot, beacon in ((7, None), (1, None), (None, bytes(BEACON_BYTES))):
            self.ask("GET", "/v1/desk/status", claims=slot, beacon=beacon)
        header = self.header("GET", "/v1/desk/status")
        for _ in range(2):
            self.stranger.ask("GET", "/v1/desk/status", None, header)
        self.play_with_replies()
        self.play_with_cards()

    def play_with_replies(self) -> None:
        """Use one tag twice, and take another desk's reply away."""
        tag = nacl.utils.random(8)
        for seed in (1, 2):
            answer = self.ask("POST", "/v1/desk/replies", reply(random.Random(seed), tag))
            assert answer.status == 204 or seed == 2
        with self.office.desk(1) as other:
            body = msgspec.msgpack.encode([tag])
            FaithlessDesk(self.stranger, self.office, other).ask("POST", "/v1/desk/replies/remove", body)

    def play_with_cards(self) -> None:
        """A second card of one number, a card of another root, a second key for one week."""
        made = self.office.made
        root = unlock(made.root_file.read_bytes(), made.root_passphrase, Purpose.ROOT)
        known = card_in_force(self.desk.vault.db)
        self.put_card(root, msgspec.structs.replace(known.card, names={"en": f"{MARK} twice"}))
        self.put_card(root, msgspec.structs.replace(known.card, names={"en": MARK}, sequence=9), MARK)
        other = nacl.utils.random(32)
        foreign = office_id_of(sign_public(other))
        self.put_card(other, msgspec.structs.replace(known.card, office_id=foreign, sequence=2))
        # The server keeps a second key as evidence, so there is nothing in this one that must not be kept.
        key = EpochKey(epoch_of(int(time.time())), sealing_public(sealing_secret(nacl.utils.random)))
        bundle = KeyBundle(
            format=1,
            office_id=self.desk.office_id,
            slot=self.desk.slot,
            card_hash=card_hash(known.blob),
            issued=hour_of(time.time()),
            keys=[key],
            lost_epochs=[],
        )
        self.ask("PUT", "/v1/desk/bundle", sign_bundle(self.desk.identity.secrets.sign, bundle))

    def put_card(self, root: bytes, card: Card, setup_code: str = "") -> None:
        """Publish any card, signed or with a set-up code."""
        blob = OfficeBlob(sign_public(root), [], sign_card(root, card), [], bytes(BEACON_BYTES))
        body = encode_office(blob)
        if setup_code:
            self.stranger.ask("PUT", "/v1/desk/card", body, {"Authorization": f"Setup {setup_code}"})
        else:
            self.ask("PUT", "/v1/desk/card", body)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        claims: int | None = None,
        beacon: bytes | None = None,
    ) -> Reply:
        """A signed request; `claims` is the slot it says it comes from."""
        header = self.header(method, path, body, claims, beacon)
        return self.stranger.ask(method, path, body or None, header)

    def header(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        claims: int | None = None,
        beacon: bytes | None = None,
    ) -> dict[str, str]:
        """The header that signs a request."""
        if beacon is None:
            beacon = decode_office(self.stranger.ask("GET", "/v1/office").body).beacon
        signer, nonce = self.desk.signer, nacl.utils.random(16)
        request = DeskRequest(signer.office_id, signer.log_key, method, path, body, beacon, nonce)
        slot = signer.slot if claims is None else claims
        return {"Authorization": sign_request(signer.auth_secret, slot, request).header()}
