"""Every refusal that the document lists for an address is one that the address really gives."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES
from server_stub.app import ADDRESSES, Address
from server_stub.config import Config
from tests.openapi.face import ANYWHERE, DESK, FACE, WITH_BODY, is_desk
from tests.server_stub import practice
from tests.server_stub.practice import Practice, Reply, send, submission
from tests.server_stub.restoredserver import new_server
from tests.simulator.restoring import backed_up
from tests.simulator.server import ServerThread

UPLOAD = b"\x01" * 16
PATHS = {
    "upload": UPLOAD.hex(),
    "index": "0",
    "page": "0" * 32,
    "hash": "0" * 64,
    "path:path": "0/000",
}
SIGNATURES = ["desk_signature", "beacon_old", "desk_unknown", "nonce_seen"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path) as running:
        yield running


@pytest.fixture
def office(server: ServerThread) -> Practice:
    office = Practice(server.url, server.invitation, server.clock.now)
    office.set_up()
    return office


def target(address: Address) -> str:
    path = address.path
    for name, value in PATHS.items():
        path = path.replace(f"{{{name}}}", value)
    return path + ("?after=0" if address.handler.__name__ in ("capsules", "tombstones") else "")


def body(address: Address) -> bytes:
    return b"\x00" * address.size.least


def ask(office: Practice, address: Address, data: bytes, **headers: str) -> Reply:
    return send(office.url, address.method, target(address), data or None, headers)


def stated(length: int) -> dict[str, str]:
    """A body of this length is announced; the server need not wait for it before it refuses."""
    return {"Content-Length": str(length), "Expect": "100-continue"}


def test_what_the_gate_refuses(office: Practice) -> None:
    for address in ADDRESSES:
        chunked = {"Transfer-Encoding": "chunked"}
        codes = [
            ask(office, address, b"0\r\n\r\n", **chunked).code,
            ask(office, address, b"", **stated(address.size.most + 1)).code,
            ask(office, address, b"", X="x" * 9_000).code,
            ask(office, address, b"", X="a\x00b").code,
        ]
        assert codes == ["length_required", "too_big", "headers_too_big", "bad_request"]
        if address.size.most:
            assert ask(office, address, b"", **stated(address.size.least - 1)).code == "wrong_size"


def test_too_many_at_once(tmp_path: Path) -> None:
    """No connection is taken: every address says `busy`, whatever it does else."""
    with ServerThread(tmp_path, config=Config(connections=0)) as server:
        for address in ADDRESSES:
            answer = send(server.url, address.method, target(address))
            assert answer.code == "busy"


def test_a_slow_body(tmp_path: Path) -> None:
    with ServerThread(tmp_path, config=Config(body_seconds=0.05)) as server:
        for address in ADDRESSES:
            if address.size.most:
                length = {"Content-Length": str(address.size.most)}
                assert send(server.url, address.method, target(address), None, length).code == "slow_body"


def test_before_an_office(tmp_path: Path) -> None:
    """`no_office` of each address that lists it, and of no other."""
    with ServerThread(tmp_path) as server:
        for address in ADDRESSES:
            answer = send(server.url, address.method, target(address), body(address) or None)
            listed = "no_office" in FACE[address.handler.__name__][1] or is_desk(address)
            assert (answer.status == 503) == listed, address.path


def test_after_a_restore(tmp_path: Path) -> None:
    """`restored`, likewise: until the office has signed the server in."""
    with ServerThread(tmp_path / "old") as old:
        Practice(old.url, old.invitation, old.clock.now).set_up()
    new, _ = new_server(backed_up(old), tmp_path / "new", old.clock)
    with new:
        for address in ADDRESSES:
            answer = send(new.url, address.method, target(address), body(address) or None)
            listed = "restored" in FACE[address.handler.__name__][1] or is_desk(address)
            assert (answer.status == 503) == listed, address.path


def test_while_it_is_pressed(office: Practice, server: ServerThread) -> None:
    """A stamp that says nothing is refused where one is asked for."""
    server.service.admission.look(64, 1 << 40)
    for address in ADDRESSES:
        is_capsule = address.handler.__name__ == "post_capsule"
        data = submission(office.new_capsule()) if is_capsule else body(address)
        answer = ask(office, address, data)
        assert (answer.status == 403) == ("stamp_refused" in FACE[address.handler.__name__][1]), address.path


def test_who_may_use_the_desk(office: Practice) -> None:
    """Every code that a signature can be refused with; public addresses do not look at it."""
    assert {*DESK.split()} == {*SIGNATURES}
    for address in ADDRESSES:
        assert refusals_of_signatures(office, address) == (SIGNATURES if is_desk(address) else [""] * 4)


def refusals_of_signatures(office: Practice, address: Address) -> list[str]:
    """What becomes of none, one over an old beacon, one of nobody, and one that was used."""
    data = body(address)
    good = office.signed(address.method, target(address), data)
    stale = office.signed(address.method, target(address), data, beacon=bytes(16))
    strange = {"Authorization": good["Authorization"].replace("slot=0", "slot=7")}
    ask(office, address, data, **good)
    answers = [ask(office, address, data, **headers) for headers in ({}, stale, strange, good)]
    return [answer.code if answer.status == 401 else "" for answer in answers]


Provoke = Callable[[Practice], Reply]


def _own_reply(office: Practice, tag: bytes, slot: int = 0) -> Reply:
    return office.ask("POST", "/v1/desk/replies", practice.reply(random.Random(), tag), slot)


def _tag_taken(office: Practice) -> Reply:
    _own_reply(office, b"tagtaken")
    return _own_reply(office, b"tagtaken")


def _tag_foreign(office: Practice) -> Reply:
    _own_reply(office, b"tagforgn")
    return office.ask("POST", "/v1/desk/replies/remove", b"\x91\xc4\x08tagforgn", slot=1)


def _put_card(office: Practice, blob: bytes) -> Reply:
    return office.ask("PUT", "/v1/desk/card", office.card_body(blob))


def _card_root(office: Practice) -> Reply:
    stranger = Practice(office.url, office.invitation, office.now, seed=2)
    return office.ask("PUT", "/v1/desk/card", stranger.card_body(stranger.card(9)))


def _upload_bound(office: Practice) -> Reply:
    office.put_chunk(UPLOAD, 0, bytes(CHUNK_BYTES))
    office.post(submission(office.new_capsule(), UPLOAD, 1))
    return office.put_chunk(UPLOAD, 1, bytes(CHUNK_BYTES))


def _second_key(office: Practice) -> Reply:
    office.ask("PUT", "/v1/desk/bundle", office.bundle())
    return office.ask("PUT", "/v1/desk/bundle", office.bundle(fill=b"\x02"))


def _nothing(path: str) -> Provoke:
    return lambda office: office.ask("GET", path)


PROVOKED: dict[tuple[str, str], Provoke] = {
    ("post_capsule", "bad_capsule"): lambda office: office.post(bytes(32_832)),
    ("post_capsule", "clock"): lambda office: office.post(submission(office.new_capsule(epoch=1))),
    ("post_capsule", "upload_incomplete"): lambda office: office.post(
        submission(office.new_capsule(), b"\x02" * 16, 1)
    ),
    ("put_chunk", "upload_bound"): _upload_bound,
    ("board_page", "not_found"): _nothing("/v1/board/" + "0" * 32),
    ("log_tile", "not_found"): _nothing("/v1/log/tile/4/000"),
    ("chunk", "not_found"): _nothing("/v1/desk/uploads/" + "a1" * 16 + "/0"),
    ("card", "not_found"): _nothing("/v1/desk/cards/" + "0" * 64),
    ("post_reply", "bad_reply"): lambda office: office.ask("POST", "/v1/desk/replies", bytes(32_768)),
    ("post_reply", "tag_taken"): _tag_taken,
    ("remove_replies", "bad_list"): lambda office: office.ask("POST", "/v1/desk/replies/remove", b"\x00"),
    ("remove_replies", "tag_foreign"): _tag_foreign,
    ("put_card", "bad_card"): lambda office: office.ask("PUT", "/v1/desk/card", b"\x00"),
    ("put_card", "card_root"): _card_root,
    ("put_card", "card_old"): lambda office: _put_card(office, office.card(names={"en": "Another"})),
    ("put_card", "setup_code"): lambda office: office.put_first(office.card(2), "00" * 16),
    ("put_bundle", "bad_bundle"): lambda office: office.ask("PUT", "/v1/desk/bundle", b"\x00"),
    ("put_bundle", "second_key"): _second_key,
    ("cosign", "bad_cosignature"): lambda office: office.ask("POST", "/v1/desk/cosignatures", b"\x00"),
}
ELSEWHERE_PROVEN = {"no_office", "restored", "stamp_refused", "internal", "busy", "slow_body", "disk_full"}
"""By the tests above; `internal` and `disk_full` by those that break a disk: tests/server_stub/."""


def test_what_a_handler_refuses(office: Practice) -> None:
    for (_, code), provoke in PROVOKED.items():
        assert provoke(office).code == code


def test_nothing_listed_is_left_out() -> None:
    own = {(name, code) for name, (_, codes) in FACE.items() for code in codes.split()}
    assert {pair for pair in own if pair[1] not in ELSEWHERE_PROVEN} == PROVOKED.keys()
    gate = {"length_required", "too_big", "headers_too_big", "bad_request", "wrong_size"}
    assert {*ANYWHERE.split(), *WITH_BODY.split()} == gate | (
        ELSEWHERE_PROVEN - {"no_office", "restored", "stamp_refused", "disk_full"}
    )
