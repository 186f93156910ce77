"""Requests made from the document, sent to a real server, signed by a real reviewer: what comes is listed.

schemathesis makes them: those that the document allows, and those that it forbids. Bodies of 32 KiB and more
are beyond it, so it draws how a good one is damaged.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from requests.auth import AuthBase
from schemathesis import checks
from schemathesis.generation import GenerationMode

from crypto.board import read_index
from crypto.deskwire import encode_tags
from crypto.ids import Tag
from crypto.primitives import sha256
from crypto.sizes import CHUNK_BYTES
from tests.openapi.judge import complaint, document
from tests.server_stub import practice
from tests.server_stub.practice import Practice, send, submission
from tests.simulator.server import ServerThread

UPLOAD, TAG = b"\x0a" * 16, b"tagtagtg"
MOST_DAMAGE_BYTES = 32
PERHAPS_BAD = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
]


def drawable() -> dict[str, Any]:
    """The document with short bodies: what is drawn says how a good one is damaged."""
    tree = copy.deepcopy(document())
    for item in tree["paths"].values():
        for operation in item.values():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                media["schema"] = {"type": "string", "format": "binary", "maxLength": MOST_DAMAGE_BYTES}
    (path,) = tree["paths"]["/v1/log/tile/{path}"]["get"]["parameters"]
    path["schema"] = {"type": "string", "pattern": "^[a-z0-9.]{1,20}$"}  # it draws no slash in a path
    return tree


SCHEMA = schemathesis.openapi.from_dict(drawable())
OPERATIONS = [SCHEMA[path][method] for path, item in document()["paths"].items() for method in item]


@dataclass
class Signed(AuthBase):
    """Signs a request as it goes out, with all that requests made of path and query."""

    office: Practice
    beacon: bytes

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the header."""
        body = request.body or b""
        data = body.encode() if isinstance(body, str) else bytes(body)
        assert request.method
        request.headers.update(self.office.signed(request.method, request.path_url, data, beacon=self.beacon))
        return request


class Sender:
    """A server with something at every address, and somebody who asks for it."""

    def __init__(self, server: ServerThread) -> None:
        self.url = server.url
        self.office = Practice(server.url, server.invitation, server.clock.now)
        self.office.set_up()
        self._fill()
        server.clock.now += self.office.interval_seconds + 1
        self.office.now = server.clock.now
        server.service.tick()
        self.known = self._known()
        self.good = self._good()
        self.auth = Signed(self.office, self.office.beacon())
        self.session = requests.Session()
        self.session.trust_env = False
        self.seen: Counter[tuple[str, int]] = Counter()

    def send(self, case: Any, *, signed: bool) -> None:
        """Send a request and hold the answer against the document."""
        answer = case.call(
            base_url=self.url, session=self.session, auth=self.auth if signed else None, timeout=20
        )
        name = case.operation.definition.raw["operationId"]
        self.seen[name, answer.status_code] += 1
        case.validate_response(answer, checks=CHECKS)
        headers = [(key, value[0]) for key, value in answer.headers.items()]
        target = answer.request.path_url
        wrong = complaint(case.method, target, answer.status_code, headers, answer.content)
        assert not wrong, f"{case.method} {target}: {wrong}"

    def damaged(self, name: str, damage: bytes) -> bytes:
        """A good body with bytes changed: three of `damage` say where, one says to what."""
        body = bytearray(self.good[name])
        for at in range(0, len(damage) - 3, 4):
            body[int.from_bytes(damage[at : at + 3], "big") % len(body)] = damage[at + 3]
        return bytes(body)

    def _fill(self) -> None:
        self.office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
        self.office.post(submission(self.office.new_capsule()))
        self.office.ask("POST", "/v1/desk/replies", practice.reply(self.office.chance, b"tagtagt0"))
        self.office.ask("POST", "/v1/desk/cosignatures", self.office.cosigning())

    def _known(self) -> dict[str, str]:
        """What stands in the path of something that is there."""
        index = read_index(send(self.url, "GET", "/v1/board/index").body)
        return {
            "upload": UPLOAD.hex(),
            "index": "0",
            "page": index.page_name(0),
            "hash": sha256(self.office.card_blob).hex(),
            "path": "0/000.p/1",
        }

    def _good(self) -> dict[str, bytes]:
        office = self.office
        return {
            "post_capsule": submission(office.new_capsule()),
            "put_chunk": bytes(CHUNK_BYTES),
            "post_reply": practice.reply(office.chance, TAG),
            "remove_replies": encode_tags([Tag(TAG)]),
            "put_card": office.card_body(office.card_blob),
            "put_bundle": office.bundle(),
            "cosign": office.cosigning(),
        }


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Sender]:
    with ServerThread(tmp_path) as server:
        sender = Sender(server)
        yield sender
        sender.session.close()


def good_case(sender: Sender, operation: Any) -> Any:
    """The request that an honest program sends."""
    name = operation.definition.raw["operationId"]
    names = [one["name"] for one in operation.definition.raw["parameters"] if one["in"] == "path"]
    query = {"after": 0} if name in ("capsules", "tombstones") else {}
    body = (
        {"body": sender.good[name], "media_type": "application/octet-stream"} if name in sender.good else {}
    )
    return operation.Case(path_parameters={one: sender.known[one] for one in names}, query=query, **body)


def test_an_honest_request_succeeds_everywhere(sender: Sender) -> None:
    for operation in OPERATIONS:
        sender.send(good_case(sender, operation), signed=operation.path.startswith("/v1/desk/"))
    assert {status for _, status in sender.seen} <= {200, 201, 204}
    assert len(sender.seen) == len(OPERATIONS)


def fuzz(sender: Sender, operation: Any, mode: GenerationMode, examples: int) -> None:
    """Send what the document allows, or what it forbids, to one address."""
    name = operation.definition.raw["operationId"]

    @settings(max_examples=examples, suppress_health_check=PERHAPS_BAD)
    @given(
        operation.as_strategy(generation_mode=mode),
        st.booleans(),
        st.sampled_from([True, True, True, False]),
    )
    def run(case: Any, known: bool, signed: bool) -> None:
        if known and case.path_parameters:
            case.path_parameters = {one: sender.known[one] for one in case.path_parameters}
        if mode is GenerationMode.POSITIVE and name in sender.good:
            case.body = sender.damaged(name, as_bytes(case.body))
        sender.send(case, signed=signed)

    run()


def can_be_wrong(operation: Any) -> bool:
    """Where nothing is asked for, nothing wrong can be sent."""
    raw = operation.definition.raw
    return bool(raw["parameters"] or "requestBody" in raw or "security" in raw)


def as_bytes(drawn: object) -> bytes:
    return drawn if isinstance(drawn, bytes) else str(drawn).encode("utf-8", "replace")


@pytest.mark.parametrize("mode", [*GenerationMode], ids=str)
@pytest.mark.parametrize("examples", [4, pytest.param(60, marks=pytest.mark.slow)])
def test_what_comes_is_listed(sender: Sender, mode: GenerationMode, examples: int) -> None:
    some = [one for one in OPERATIONS if mode is GenerationMode.POSITIVE or can_be_wrong(one)]
    for operation in some:
        fuzz(sender, operation, mode, examples)
    beyond = {name for name, status in sender.seen if status != 401}
    assert beyond == {operation.definition.raw["operationId"] for operation in some}
