"""Desk requests, each signed by itself (SPEC §12)."""

from typing import Any

from tests.vectors.generate import practice
from tests.vectors.generate.ground import bind, malleable, sha256, sign, sign_public
from tests.vectors.generate.registry import Family, Inputs, Made

vector = Family("deskrequest", "desk_request")
BEACON, NONCE = sha256(b"beacon")[:16], sha256(b"nonce")[:16]


def request(**changes: Any) -> Inputs:
    """What the server saw."""
    fields = {
        "office": practice.OFFICE,
        "log_key": sign_public(practice.LOG),
        "method": "GET",
        "path": "/v1/desk/capsules?after=7&limit=16",
        "body": b"",
        "beacon": BEACON,
        "nonce": NONCE,
        "auth_key": sign_public(practice.AUTH[0]),
    }
    return fields | changes


def signature(slot: int = 0, secret: bytes = practice.AUTH[0], **changes: Any) -> bytes:
    """SPEC §12.1: what the desk signed."""
    fields = request(**changes)
    parts = (
        fields["office"],
        fields["log_key"],
        bytes([slot]),
        fields["method"].encode(),
        fields["path"].encode(),
        sha256(fields["body"]),
        fields["beacon"],
        fields["nonce"],
    )
    return sign(secret, bind("sign/request", *parts))


def header(signed: bytes, slot: object = 0, nonce: bytes = NONCE, beacon: bytes = BEACON) -> str:
    return f"Ombra slot={slot},nonce={nonce.hex()},beacon={beacon.hex()},sig={signed.hex()}"


def sent(text: str | None = None, **changes: Any) -> Inputs:
    """The header that fits the unchanged request, with a request that may be another."""
    return request(**changes) | {"header": header(signature()) if text is None else text}


@vector("12.1")
def request_holds() -> Made:
    """A request as it was signed."""
    return Made(sent(), {"slot": 0})


@vector("12.2", "bad_signature")
def method_changed() -> Inputs:
    """The method is signed."""
    return sent(method="POST")


@vector("12.2", "bad_signature")
def path_changed() -> Inputs:
    """The path is signed."""
    return sent(path="/v1/desk/status?after=7&limit=16")


@vector("12.2", "bad_signature")
def query_changed() -> Inputs:
    """The query is signed with the path."""
    return sent(path="/v1/desk/capsules?after=0&limit=16")


@vector("12.2", "bad_signature")
def body_changed() -> Inputs:
    """The body is signed by its hash."""
    return sent(body=b"x")


@vector("12.2", "bad_signature")
def beacon_changed() -> Inputs:
    """The beacon is signed, and the header's is the one that counts."""
    return sent(beacon=bytes(16))


@vector("12.2", "bad_signature")
def nonce_changed() -> Inputs:
    """The nonce is signed, and the header's is the one that counts."""
    return sent(nonce=bytes(16))


@vector("12.2", "bad_signature")
def nonce_exchanged_on_the_way() -> Inputs:
    """A second nonce does not make a second request."""
    return sent(header(signature(), nonce=bytes(16)), nonce=bytes(16))


@vector("12.2", "bad_signature")
def nonce_of_the_header_is_another() -> Inputs:
    """The signed nonce is right, but the header shows another: who notes the header's would note nothing."""
    return sent(header(signature(), nonce=bytes(16)))


@vector("12.2", "bad_signature")
def slot_changed() -> Inputs:
    """The slot is signed, even where the key would fit."""
    return sent(header(signature(), slot=1))


@vector("12.2", "bad_signature")
def for_another_office() -> Inputs:
    """A request to another office is none to this one."""
    return sent(office=practice.OTHER_OFFICE)


@vector("12.2", "bad_signature")
def for_another_server() -> Inputs:
    """A request to the server with another log key is none to this one."""
    return sent(log_key=sign_public(practice.ROOT))


@vector("12.2", "bad_signature")
def by_another_reviewer() -> Inputs:
    """Reviewer 1 asked in the name of reviewer 0."""
    return sent(header(signature(secret=practice.AUTH[1])))


@vector("3.1", "bad_signature")
def by_the_key_for_replies() -> Inputs:
    """One key, one use: the key for replies asks nothing."""
    return sent(header(signature(secret=practice.SIGN[0])))


@vector("2.4", "bad_signature")
def signature_with_a_larger_s() -> Inputs:
    """The signature with S + L in the place of S is not a second request."""
    return sent(header(malleable(signature())))


@vector("12.2", "unknown_reviewer")
def slot_beyond_the_last() -> Inputs:
    """There are eight slots."""
    return sent(header(signature(), slot=8))


@vector("12.2", "bad_structure")
def slot_in_arabic_digits() -> Inputs:
    """A header is written in one way."""
    return sent(header(signature(), slot="٠"))


@vector("12.2", "bad_structure")
def hex_in_capitals() -> Inputs:
    """A header is written in one way."""
    return sent(header(signature()).replace("sig=", "sig=AA")[:-2])


@vector("12.2", "bad_structure")
def header_with_a_trailing_line() -> Inputs:
    """Nothing follows the signature."""
    return sent(header(signature()) + "\n")


@vector("12.2", "bad_structure")
def header_of_another_scheme() -> Inputs:
    """A bearer token is no signature."""
    return sent("Bearer 00112233")


@vector("12.2", "bad_structure")
def path_with_half_a_character() -> Inputs:
    """A path that has no bytes cannot be signed, and is not."""
    return sent(path="/v1/desk/\ud800")
