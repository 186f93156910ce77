"""The server's desk addresses (protocol 11) as calls, each signed by itself with the `auth` key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self, TypeVar

import msgspec
import nacl.utils

from crypto.address import OfficeAddress
from crypto.bounds import decode
from crypto.deskrequest import NONCE_BYTES, DeskRequest, sign_request
from crypto.errors import CryptoError
from crypto.ids import OfficeId, Random, Tag
from crypto.office import decode_office
from crypto.sizes import CHUNK_BYTES, SUBMISSION_BYTES
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError
from desktop.services.gateway import Gateway
from desktop.services.http import NO_CONTENT, OK, Expected, HttpLine, Request, exactly
from desktop.services.routes import Route, check_route
from desktop.services.work import NEVER, Stop

T = TypeVar("T")

PULL_LIMIT = 64
"""Capsules in one answer: 2 MiB."""

MAX_PULL_BYTES = (
    PULL_LIMIT * (SUBMISSION_BYTES + 64) + 64
)  # names and numbers of a record take under 64 bytes
MAX_STATUS_BYTES = 1_024


class Pulled(msgspec.Struct, frozen=True):
    """One capsule as the server lists it. Nothing in it is trusted yet; `submission` may have any length."""

    seq: int
    received_hour: int
    submission: bytes


class Pull(msgspec.Struct, frozen=True):
    """One answer: records with a greater `seq` than asked for, and whether more would come."""

    records: list[Pulled]
    more: bool


class ServerStatus(msgspec.Struct, frozen=True):
    """How the server says it is: counts and bytes, nothing about any one report."""

    capsules: int
    last_seq: int
    uploads_unbound: int
    chunks: int
    replies: int
    second_keys: int
    free_bytes: int
    reserve_bytes: int
    card_sequence: int
    card_expires: int


@dataclass(frozen=True, slots=True)
class DeskSigner:
    """Who signs, and what every signature is bound to. The log key is that of the desk's own card."""

    office_id: OfficeId
    log_key: bytes
    slot: int
    auth_secret: bytes = field(repr=False)


class DeskGateway:
    """A desk's line to the server. Errors of all calls: `GatewayError`, and what `stop` raises."""

    def __init__(self, line: HttpLine, signer: DeskSigner, random: Random) -> None:
        self._line = line
        self._signer = signer
        self._random = random
        self._beacon = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.close()

    def office(self, stop: Stop = NEVER) -> bytes:
        """The office blob, unverified; its beacon serves the next signatures."""
        data = Gateway(self._line).office(stop)
        try:
            self._beacon = decode_office(data).beacon
        except CryptoError as error:
            raise GatewayError("bad_answer", Acts.PEER, error.code) from error
        return data

    def capsules(self, after: int, stop: Stop = NEVER) -> Pull:
        """At most 64 capsules after a cursor. Their order and numbers are the server's word only."""
        path = f"/v1/desk/capsules?after={after}&limit={PULL_LIMIT}"
        pull = self._decoded(self._send("GET", path, Expected(OK, MAX_PULL_BYTES), stop=stop), Pull)
        if len(pull.records) > PULL_LIMIT:
            raise GatewayError("bad_answer", Acts.PEER, "records")
        return pull

    def chunk(self, upload_id: bytes, place: int, stop: Stop = NEVER) -> bytes:
        """The 262,144 bytes at a place of an upload."""
        path = f"/v1/desk/uploads/{upload_id.hex()}/{place}"
        return self._send("GET", path, exactly(OK, CHUNK_BYTES), stop=stop)

    def post_reply(self, reply: bytes, stop: Stop = NEVER) -> None:
        """Hand in a reply of 32,768 bytes; the same one again is no error."""
        self._send("POST", "/v1/desk/replies", exactly(NO_CONTENT, 0), reply, stop)

    def remove_replies(self, tags: list[Tag], stop: Stop = NEVER) -> None:
        """Take replies off the board."""
        body = msgspec.msgpack.encode(tags)
        self._send("POST", "/v1/desk/replies/remove", exactly(NO_CONTENT, 0), body, stop)

    def put_bundle(self, bundle: bytes, stop: Stop = NEVER) -> None:
        """Publish this reviewer's signed keys."""
        self._send("PUT", "/v1/desk/bundle", exactly(NO_CONTENT, 0), bundle, stop)

    def put_card(self, office: bytes, stop: Stop = NEVER) -> None:
        """Publish a newer card: an office blob without bundles and with a zero beacon."""
        self._send("PUT", "/v1/desk/card", exactly(NO_CONTENT, 0), office, stop)

    def put_first_card(self, office: bytes, setup_code: str, stop: Stop = NEVER) -> None:
        """Publish an office's first card with the invitation's one-time code; the server pins its root."""
        headers = (("Authorization", f"Setup {setup_code}"),)
        request = Request("PUT", "/v1/desk/card", office, headers)
        self._line.send(request, exactly(NO_CONTENT, 0), stop)

    def status(self, stop: Stop = NEVER) -> ServerStatus:
        """How the server says it is."""
        data = self._send("GET", "/v1/desk/status", Expected(OK, MAX_STATUS_BYTES), stop=stop)
        return self._decoded(data, ServerStatus)

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

    @staticmethod
    def _decoded(data: bytes, kind: type[T]) -> T:
        try:
            return decode(data, kind, MAX_PULL_BYTES)
        except CryptoError as error:
            raise GatewayError("bad_answer", Acts.PEER, error.code) from error


DeskDial = Callable[[DeskSigner], DeskGateway]
"""Opens a fresh line to the office's server for this signer."""


@dataclass(frozen=True, slots=True)
class DeskDialler:
    """The usual `DeskDial`: this address, over this route. Errors on making it: as `check_route`."""

    address: OfficeAddress
    route: Route
    random: Random = nacl.utils.random

    def __post_init__(self) -> None:
        check_route(self.address, self.route)

    def __call__(self, signer: DeskSigner) -> DeskGateway:
        """A line of its own: new connections, and through a proxy a new circuit."""
        proxy = self.route.proxy
        url = None if proxy is None else proxy.url(self.random)
        return DeskGateway(HttpLine(self.address.url, url), signer, self.random)
