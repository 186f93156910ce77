"""The server's desk addresses (protocol 11) as calls, each signed by itself with the `auth` key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from crypto.deskrequest import NONCE_BYTES, DeskRequest, sign_request
from crypto.deskwire import (
    MAX_PULL_BYTES,
    MAX_STATUS_BYTES,
    MAX_TOMBSTONES_BYTES,
    PULL_LIMIT,
    Cosigning,
    Pull,
    ServerStatus,
    Tombstones,
    decode_pull,
    decode_status,
    decode_tombstones,
    encode_cosigning,
    encode_tags,
    setup_header,
)
from crypto.errors import CryptoError
from crypto.ids import CardHash, OfficeId, Random, Tag
from crypto.office import MAX_CARD_BYTES, decode_office
from crypto.sizes import CHUNK_BYTES
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.gateway import Calls, Gateway, Reach
from desktop.services.http import NO_CONTENT, OK, Expected, HttpLine, Request, exactly
from desktop.services.work import NEVER, Stop

T = TypeVar("T")

MAX_SIGNED_CARD_BYTES = MAX_CARD_BYTES + 72  # magic, length and signature around it

__all__ = ["DeskDial", "DeskDialler", "DeskGateway", "DeskSigner", "ServerStatus"]


@dataclass(frozen=True, slots=True)
class DeskSigner:
    """Who signs, and what every signature is bound to. The log key is that of the desk's own card."""

    office_id: OfficeId
    log_key: bytes
    slot: int
    auth_secret: bytes = field(repr=False)


class DeskGateway(Calls):
    """A desk's line to the server. Errors of all calls: `GatewayError`, and what `stop` raises."""

    def __init__(self, line: HttpLine, signer: DeskSigner, random: Random) -> None:
        super().__init__(line)
        self._signer = signer
        self._random = random
        self._beacon = b""

    def sign_as(self, signer: DeskSigner) -> None:
        """Sign what follows as somebody else, or to another log key."""
        self._signer = signer

    def office(self, stop: Stop = NEVER) -> bytes:
        """The office blob, unverified; its beacon serves the next signatures."""
        data = Gateway(self._line).office(stop)
        self._beacon = _read(decode_office, data).beacon
        return data

    def capsules(self, after: int, stop: Stop = NEVER, limit: int = PULL_LIMIT) -> Pull:
        """At most `limit` capsules (64) after a number. Order and numbers are the server's word only."""
        path = f"/v1/desk/capsules?after={after}&limit={limit}"
        return _read(decode_pull, self._send("GET", path, Expected(OK, MAX_PULL_BYTES), stop=stop))

    def tombstones(self, after: int, stop: Stop = NEVER) -> Tombstones:
        """What the server says it deleted by age, after a number."""
        path = f"/v1/desk/tombstones?after={after}"
        return _read(
            decode_tombstones, self._send("GET", path, Expected(OK, MAX_TOMBSTONES_BYTES), stop=stop)
        )

    def cosign(self, said: Cosigning, stop: Stop = NEVER) -> None:
        """Hand in this reviewer's word on a publication of the log."""
        path = "/v1/desk/cosignatures"
        self._send("POST", path, exactly(NO_CONTENT, 0), encode_cosigning(said), stop)

    def chunk(self, upload_id: bytes, place: int, stop: Stop = NEVER) -> bytes:
        """The 262,144 bytes at a place of an upload."""
        path = f"/v1/desk/uploads/{upload_id.hex()}/{place}"
        return self._send("GET", path, exactly(OK, CHUNK_BYTES), stop=stop)

    def post_reply(self, reply: bytes, stop: Stop = NEVER) -> None:
        """Hand in a reply of 32,768 bytes; the same one again is no error."""
        self._send("POST", "/v1/desk/replies", exactly(NO_CONTENT, 0), reply, stop)

    def remove_replies(self, tags: list[Tag], stop: Stop = NEVER) -> None:
        """Take replies off the board."""
        path = "/v1/desk/replies/remove"
        self._send("POST", path, exactly(NO_CONTENT, 0), encode_tags(tags), stop)

    def put_bundle(self, bundle: bytes, stop: Stop = NEVER) -> None:
        """Publish this reviewer's signed keys."""
        self._send("PUT", "/v1/desk/bundle", exactly(NO_CONTENT, 0), bundle, stop)

    def put_card(self, office: bytes, stop: Stop = NEVER) -> None:
        """Publish a newer card: an office blob without bundles and with a zero beacon."""
        self._send("PUT", "/v1/desk/card", exactly(NO_CONTENT, 0), office, stop)

    def put_first_card(self, office: bytes, setup_code: str, stop: Stop = NEVER) -> None:
        """Publish an office's first card with the invitation's one-time code; the server pins its root."""
        headers = (("Authorization", setup_header(setup_code)),)
        request = Request("PUT", "/v1/desk/card", office, headers)
        self._line.send(request, exactly(NO_CONTENT, 0), stop)

    def card(self, card_hash: CardHash, stop: Stop = NEVER) -> bytes:
        """A card that was published once, as the server hands it out. Errors: also `not_found`."""
        path = f"/v1/desk/cards/{card_hash.hex()}"
        return self._send("GET", path, Expected(OK, MAX_SIGNED_CARD_BYTES), stop=stop)

    def status(self, stop: Stop = NEVER) -> ServerStatus:
        """How the server says it is."""
        expected = Expected(OK, MAX_STATUS_BYTES)
        return _read(decode_status, self._send("GET", "/v1/desk/status", expected, stop=stop))

    def _send(
        self, method: str, path: str, expected: Expected, body: bytes | None = None, stop: Stop = NEVER
    ) -> bytes:
        """Sign and send; a beacon that grew too old is fetched anew, once."""
        if not self._beacon:
            self.office(stop)
        try:
            return self._line.send(self._signed(method, path, body), expected, stop)
        except GatewayError as error:
            if error.code != "beacon_old":
                raise
        self.office(stop)
        return self._line.send(self._signed(method, path, body), expected, stop)

    def _signed(self, method: str, path: str, body: bytes | None) -> Request:
        signer = self._signer
        request = DeskRequest(
            office_id=signer.office_id,
            log_key=signer.log_key,
            method=method,
            path=path,
            body=body or b"",
            beacon=self._beacon,
            nonce=self._random(NONCE_BYTES),
        )
        authorization = sign_request(signer.auth_secret, signer.slot, request)
        return Request(method, path, body, (("Authorization", authorization.header()),))


def _read(decode: Callable[[bytes], T], data: bytes) -> T:
    """What an answer says. Errors: `GatewayError` `bad_answer`, `where` tells what is wrong with it."""
    try:
        return decode(data)
    except CryptoError as error:
        raise GatewayError("bad_answer", Acts.PEER, error.code) from error


DeskDial = Callable[[DeskSigner], DeskGateway]
"""Opens a fresh line to the office's server for this signer."""


class DeskDialler(Reach):
    """The usual `DeskDial`."""

    def __call__(self, signer: DeskSigner) -> DeskGateway:
        """Open a line."""
        return DeskGateway(self.line(), signer, self.random)
