"""docs/openapi.json and the server: the same addresses, sizes, refusals and headers, no more and no less."""

from __future__ import annotations

import json
import re

import pytest

from server_stub.app import ADDRESSES
from server_stub.call import OCTETS, Answer
from server_stub.gate import Parts, refusal
from server_stub.problems import PROBLEM_BYTES, TABLE
from tests.openapi import document, judge
from tests.openapi.face import ELSEWHERE, FACE, codes

PROBLEM = [("cache-control", "no-store"), ("content-type", "application/problem+json")]


def test_the_document_is_up_to_date() -> None:
    """`python -m tests.openapi` writes it."""
    same = document.TARGET.read_text("utf-8") == document.text()
    assert same


def test_every_address_is_listed_and_no_other() -> None:
    listed = sorted((one.method, one.name) for one in judge.operations())
    assert listed == sorted((address.method, address.handler.__name__) for address in ADDRESSES)
    assert {name for _, name in listed} == FACE.keys()


def test_every_code_is_listed_and_no_other() -> None:
    listed = {code for address in ADDRESSES for code in codes(address)} | {*ELSEWHERE}
    assert listed == TABLE.keys()


def test_no_address_lists_a_code_twice() -> None:
    assert [codes(address) for address in ADDRESSES if len({*codes(address)}) < len(codes(address))] == []


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address.handler.__name__)
def test_bodies_have_the_sizes_of_the_table(address: object) -> None:
    (found,) = [one for one in ADDRESSES if one is address]
    item = judge.document()["paths"][re.sub(r":path}", "}", found.path)][found.method.lower()]
    if found.size.most:
        (media,) = item["requestBody"]["content"].values()
        assert (media["schema"]["minLength"], media["schema"]["maxLength"]) == found.size
    assert ("requestBody" in item) == bool(found.size.most)


def test_every_reference_leads_somewhere() -> None:
    text = document.TARGET.read_text("utf-8")
    for reference in set(re.findall(r'"\$ref": "#/([^"]+)"', text)):
        at = judge.document()
        for part in reference.split("/"):
            at = at[part]
    shared = judge.document()["components"]["responses"]
    assert {name for name in shared if f'responses/{name}"' not in text} == set()


@pytest.mark.parametrize("code", sorted(TABLE))
def test_refusals_are_as_the_document_has_them(code: str) -> None:
    parts = Parts(refusal(code), close=True)
    headers = [(name.decode(), value.decode()) for name, value in parts.raw_headers]
    listing = [address for address in ADDRESSES if code in codes(address)]
    for address in listing:
        target = re.sub(r"{.+?}", "1", address.path)
        assert judge.complaint(address.method, target, parts.status_code, headers, bytes(parts.body)) == ""
    assert listing or code in ELSEWHERE


BODY = refusal("not_found").body
STATUS = refusal("desk_signature").body


@pytest.mark.parametrize(
    ("method", "target", "status", "headers", "body", "says"),
    [
        ("GET", "/healthz", 200, [], b"ok\n", "content type"),
        ("GET", "/healthz", 204, [PROBLEM[0]], b"", "status 204"),
        ("GET", "/healthz", 500, PROBLEM, refusal("internal").body[:-1], "a refusal of 1023 bytes"),
        ("GET", "/healthz", 500, PROBLEM, refusal("busy").body, "code busy"),
        ("GET", "/healthz", 401, PROBLEM, STATUS, "status 401"),
        ("GET", "/nowhere", 404, [*PROBLEM, ("server", "x")], BODY, "headers"),
        ("GET", "/nowhere", 404, PROBLEM[1:], BODY, "header cache-control is missing"),
        ("GET", "/nowhere", 404, [("cache-control", "private"), PROBLEM[1]], BODY, "header cache-control"),
        ("GET", "/nowhere", 404, PROBLEM, BODY.replace(b"nothing", b"something"), "a refusal of 1026"),
        ("GET", "/nowhere", 404, PROBLEM, BODY.replace(b"program", b"nobody_"), "other members"),
        ("GET", "/nowhere", 200, PROBLEM, BODY, "status 200"),
        ("PUT", "/v1/desk/bundle", 204, [PROBLEM[0]], b"x", "a body where none"),
        ("PUT", "/v1/desk/bundle", 204, PROBLEM, b"", "a content type without"),
        ("POST", "/v1/capsules", 201, [PROBLEM[0], ("content-type", OCTETS)], b"x", "a body of 1 "),
    ],
)
def test_the_judge_sees_what_is_not_listed(
    method: str, target: str, status: int, headers: list[tuple[str, str]], body: bytes, says: str
) -> None:
    assert says in judge.complaint(method, target, status, headers, body)


def test_the_judge_takes_what_is_listed() -> None:
    assert json.loads(BODY)["code"] == "not_found"
    assert len(BODY) == PROBLEM_BYTES
    good = Parts(Answer(200, b"ok\n"))
    headers = [(name.decode(), value.decode()) for name, value in good.raw_headers]
    assert judge.complaint("GET", "/healthz", 200, headers, b"ok\n") == ""
    assert judge.complaint("GET", "/nowhere", 404, PROBLEM, BODY) == ""
    assert judge.complaint("HEAD", "/healthz", 405, PROBLEM, b"") == ""
