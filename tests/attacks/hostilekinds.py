"""Hostile requests by kind: what each tries, what the server must answer, and how to make many of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from crypto.epochs import epoch_of
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, SUBMISSION_BYTES
from server_stub.app import ADDRESSES
from tests.server_stub.practice import Practice, capsule, submission

DESK = "/v1/desk/status"
MARK = "hostile"
WORDS = ("..", "%2e%2e", "..%2f", "%00", "log.key", "server.secret", "%5c", "' OR 1=1 --", MARK, "\u00e9")


@dataclass
class Attacker:
    """Somebody with chance, an office to attack, and one request that a desk signed and sent."""

    chance: random.Random
    office: Practice
    spent: dict[str, str]
    beacon: bytes

    def request(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        length: str | None = None,
    ) -> bytes:
        """A whole request; the server closes after its answer. `length` is what it says of its body."""
        stated = str(len(body)) if length is None else length
        named = {"Host": MARK, "Connection": "close", "X-Mark": MARK, "Content-Length": stated}
        lines = "".join(
            f"{name}: {value}\r\n" for name, value in (named | {**(headers or {})}).items() if value
        )
        return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode("latin-1", "replace") + body

    def post(self, body: bytes) -> bytes:
        """A submission."""
        return self.request("POST", "/v1/capsules", body)

    def desk(self, header: str, method: str = "GET", path: str = DESK, body: bytes = b"") -> bytes:
        """A desk request with any `Authorization`."""
        return self.request(method, path, body, {"Authorization": header})

    def capsule(self, epoch: int | None = None) -> bytes:
        """A capsule with a true head."""
        return capsule(self.chance, self.office.now, epoch)

    def signed(self, method: str = "GET", path: str = DESK, body: bytes = b"", slot: int = 0) -> str:
        """What a reviewer would sign."""
        header = self.office.signed(method, path, body, slot, self.beacon)
        return header["Authorization"]

    def text(self, most: int, alphabet: str) -> str:
        """Some characters."""
        return "".join(self.chance.choices(alphabet, k=self.chance.randrange(1, most)))


def noise(one: Attacker) -> bytes:
    return bytes(byte | 0x80 for byte in one.chance.randbytes(40)) + b"\r\n\r\n"


def broken_head(one: Attacker) -> bytes:
    good = one.request("GET", "/v1/office")
    at = one.chance.randrange(good.index(b"Host"), len(good) - 4)
    return good[:at] + b"\x00" + good[at:]


def smuggled(one: Attacker) -> bytes:
    other = one.chance.randrange(1, 99)
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: {MARK}\r\nContent-Length: 0\r\n"
    second = one.chance.choice((f"Content-Length: {other}", "Transfer-Encoding: chunked"))
    return f"{head}{second}\r\n\r\n".encode()


def other_method(one: Attacker) -> bytes:
    path = one.chance.choice([address.path for address in ADDRESSES if "{" not in address.path])
    return one.request(one.chance.choice(("DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND")), path)


def no_address(one: Attacker) -> bytes:
    return one.request("GET", f"/{MARK}/" + one.text(40, "abcdefghijklmnopqrstuvwxyz0123456789/"))


def way_out(one: Attacker) -> bytes:
    start = one.chance.choice(("/v1/board/", "/v1/log/tile/", "/v1/uploads/", "/"))
    return one.request("GET", start + "/".join(one.chance.choices(WORDS, k=3)).replace(" ", "+"))


def long_head(one: Attacker) -> bytes:
    lines = {f"X-{at}": MARK * 20 for at in range(one.chance.randrange(80, 120))}
    return one.request("GET", "/v1/office", headers=lines)


def body_where_none_belongs(one: Attacker) -> bytes:
    return one.request("GET", "/v1/office", one.chance.randbytes(one.chance.randrange(1, 500)))


def no_length(one: Attacker) -> bytes:
    if one.chance.random() < 0.5:
        return one.request("POST", "/v1/capsules", length="")
    return (
        one.request("POST", "/v1/capsules", headers={"Transfer-Encoding": "chunked"}, length="")
        + b"0\r\n\r\n"
    )


def too_short(one: Attacker) -> bytes:
    return one.post(one.chance.randbytes(one.chance.randrange(1, 2_000)))


def too_long(one: Attacker) -> bytes:
    length = str(SUBMISSION_BYTES + one.chance.randrange(1, 1 << 40))
    return one.request("POST", "/v1/capsules", headers={"Expect": "100-continue"}, length=length)


def junk(one: Attacker) -> bytes:
    return one.post(one.chance.randbytes(SUBMISSION_BYTES))


def reserved_bits(one: Attacker) -> bytes:
    body = bytearray(submission(one.capsule()))
    at = one.chance.choice((5, 6, 7, 12, 13, 14, 15, CAPSULE_BYTES + 20, SUBMISSION_BYTES - 1))
    body[at] = one.chance.randrange(1, 256)
    return one.post(bytes(body))


def wrong_week(one: Attacker) -> bytes:
    week = epoch_of(int(one.office.now))
    return one.post(submission(one.capsule(week + one.chance.choice((-9, -2, 1, 2, 99)))))


def absent_upload(one: Attacker) -> bytes:
    return one.post(submission(one.capsule(), one.chance.randbytes(16), one.chance.choice((1, 2, 4, 8))))


def count_that_is_no_class(one: Attacker) -> bytes:
    body = bytearray(submission(one.capsule(), one.chance.randbytes(16), 1))
    body[CAPSULE_BYTES + 16 : CAPSULE_BYTES + 20] = one.chance.choice((3, 65_537)).to_bytes(4, "big")
    return one.post(bytes(body))


def upload_names(one: Attacker) -> bytes:
    name = one.chance.choice(("0" * 32, "A1" * 16, one.text(31, "0123456789abcdef"), "g" * 32))
    return one.request("GET", f"/v1/uploads/{name}")


def chunk_places(one: Attacker) -> bytes:
    place = one.chance.choice(("-1", "007", "65536", "1e3", "0x1", "999999999999"))
    return one.request("PUT", f"/v1/uploads/{'a1' * 16}/{place}", bytes(CHUNK_BYTES))


def board_names(one: Attacker) -> bytes:
    return one.request("GET", f"/v1/board/{one.text(40, '0123456789abcdef.-%27')}")


def tile_names(one: Attacker) -> bytes:
    return one.request("GET", f"/v1/log/tile/{one.text(12, '0123456789x/.p')}")


def no_signature(one: Attacker) -> bytes:
    return one.desk(one.chance.choice(("", "Basic aG9zdGlsZQ==", "Stamp " + "0" * 72, "Ombra " + MARK)))


def signature_of_nobody(one: Attacker) -> bytes:
    header = f"Ombra slot=0,nonce={one.chance.randbytes(16).hex()},beacon={one.beacon.hex()}"
    return one.desk(f"{header},sig={one.chance.randbytes(64).hex()}")


def slot_of_nobody(one: Attacker) -> bytes:
    return one.desk(one.signed().replace("slot=0", f"slot={one.chance.randrange(2, 8)}"))


def slot_of_a_colleague(one: Attacker) -> bytes:
    return one.desk(one.signed().replace("slot=0", "slot=1"))


def signed_for_elsewhere(one: Attacker) -> bytes:
    return one.desk(one.signed(path="/v1/desk/capsules?after=0"))


def signed_for_other_bytes(one: Attacker) -> bytes:
    path = "/v1/desk/replies/remove"
    return one.desk(
        one.signed("POST", path, b"\x90"), "POST", path, b"\x91\xc4\x08" + one.chance.randbytes(8)
    )


def guessed_beacon(one: Attacker) -> bytes:
    return one.desk(one.signed().replace(one.beacon.hex(), one.chance.randbytes(16).hex()))


def replayed(one: Attacker) -> bytes:
    return one.desk(one.spent["Authorization"])


def guessed_code(one: Attacker) -> bytes:
    body = one.office.card_body(one.office.card(one.chance.randrange(2, 99)))
    return one.desk(f"Setup {one.chance.randbytes(16).hex()}", "PUT", "/v1/desk/card", body)


class Kind(NamedTuple):
    """One row of the list."""

    make: Callable[[Attacker], bytes]
    tries: str
    answers: str
    times: int = 360


KINDS = (
    Kind(noise, "make the parser fail", "bad_request"),
    Kind(broken_head, "pass a zero byte in a head", "bad_request"),
    Kind(smuggled, "be read as two requests by two parsers", "bad_request"),
    Kind(other_method, "reach an address by another method", "method_not_allowed"),
    Kind(no_address, "find what is not listed", "not_found"),
    Kind(way_out, "read the server's files", "not_found bad_request method_not_allowed"),
    Kind(long_head, "fill the memory with heads", "headers_too_big"),
    Kind(body_where_none_belongs, "fill the memory with bodies", "too_big"),
    Kind(no_length, "send a body without an end", "length_required"),
    Kind(too_short, "store what is no capsule", "wrong_size"),
    Kind(too_long, "store more than a capsule", "too_big"),
    Kind(junk, "store noise of a capsule's size", "bad_capsule"),
    Kind(reserved_bits, "use bytes that mean nothing as a channel", "bad_capsule"),
    Kind(wrong_week, "seal to keys of another week", "clock"),
    Kind(absent_upload, "have a report accepted without its files", "upload_incomplete"),
    Kind(count_that_is_no_class, "show a count that is nobody else's", "bad_capsule"),
    Kind(upload_names, "name an upload as none is named", "bad_request not_found"),
    Kind(chunk_places, "write beside the places of an upload", "bad_request", 120),
    Kind(board_names, "read files through the board", "not_found"),
    Kind(tile_names, "read files through the log", "not_found"),
    Kind(no_signature, "be a desk without a key", "desk_signature"),
    Kind(signature_of_nobody, "guess a signature", "desk_signature"),
    Kind(slot_of_nobody, "sign for a slot that nobody has", "desk_unknown"),
    Kind(slot_of_a_colleague, "sign for another reviewer", "desk_signature"),
    Kind(signed_for_elsewhere, "use a signature at another address", "desk_signature"),
    Kind(signed_for_other_bytes, "use a signature for another body", "desk_signature"),
    Kind(guessed_beacon, "sign ahead of time", "beacon_old"),
    Kind(replayed, "use a desk's request a second time", "nonce_seen"),
    Kind(guessed_code, "take the office over", "setup_code"),
)
"""10,200 requests. Stamps and floods have tests of their own beside this (`test_floods`)."""
