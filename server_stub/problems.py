"""Everything the server can refuse, in one table; `docs/server-errors.md` lists the same (RFC 9457)."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple

from server_stub.store.rows import Refusal

PROBLEM_BYTES = 1_024
"""Every refusal has this length, so that its size says nothing; the longest JSON takes about 300 bytes."""

MEDIA_TYPE = "application/problem+json"


class Actor(StrEnum):
    """Who must act so that the same request can succeed."""

    PROGRAM = "program"  # the program that sent the request has a fault
    PERSON = "person"  # the person in front of it: a clock to set, a file to send again
    OPERATOR = "operator"  # who runs this server
    NOBODY = "nobody"  # time does it: send again later
    US = "us"  # a fault of Ombra's server


class Kind(NamedTuple):
    """One row of the table: HTTP status, title in words, who must act."""

    status: int
    title: str
    actor: Actor


TABLE: dict[str, Kind] = {
    "bad_request": Kind(400, "The request is not well formed.", Actor.PROGRAM),
    "wrong_size": Kind(400, "The body is shorter than this address takes.", Actor.PROGRAM),
    "desk_unknown": Kind(401, "No reviewer on the card signs with this slot.", Actor.PERSON),
    "desk_signature": Kind(401, "The signature does not fit the request.", Actor.PROGRAM),
    "beacon_old": Kind(401, "The beacon is no longer good; fetch the office again.", Actor.PROGRAM),
    "nonce_seen": Kind(401, "This signed request was already used.", Actor.PROGRAM),
    "setup_code": Kind(401, "The set-up code is wrong or used up.", Actor.PERSON),
    "tag_foreign": Kind(403, "Another desk posted this reply.", Actor.PROGRAM),
    "stamp_refused": Kind(403, "The work asked for was not done; fetch the office again.", Actor.PROGRAM),
    "not_found": Kind(404, "There is nothing at this address.", Actor.PROGRAM),
    "method_not_allowed": Kind(405, "This address does not take this method.", Actor.PROGRAM),
    "slow_body": Kind(408, "The body did not arrive in time.", Actor.NOBODY),
    "upload_incomplete": Kind(409, "Not all chunks of the named upload are here.", Actor.PROGRAM),
    "upload_bound": Kind(409, "A report already closed this upload.", Actor.PROGRAM),
    "tag_taken": Kind(409, "This tag was already used for another reply.", Actor.PROGRAM),
    "card_old": Kind(409, "A card with this sequence or a later one is here.", Actor.PERSON),
    "card_root": Kind(409, "The card belongs to another office.", Actor.PERSON),
    "second_key": Kind(409, "Another key for this reviewer and week is here.", Actor.PERSON),
    "length_required": Kind(411, "The body's length must be stated beforehand.", Actor.PROGRAM),
    "too_big": Kind(413, "This is more than the address, or the office, takes.", Actor.PROGRAM),
    "bad_capsule": Kind(422, "The capsule does not have the shape of one.", Actor.PROGRAM),
    "clock": Kind(422, "The capsule belongs to another week; check the clock.", Actor.PERSON),
    "bad_reply": Kind(422, "The reply does not have the shape of one.", Actor.PROGRAM),
    "bad_card": Kind(422, "The card is not valid.", Actor.PERSON),
    "bad_bundle": Kind(422, "The key bundle is not valid.", Actor.PERSON),
    "bad_list": Kind(422, "The list of tags is not readable.", Actor.PROGRAM),
    "bad_cosignature": Kind(422, "The cosignature fits no checkpoint of this log.", Actor.PROGRAM),
    "headers_too_big": Kind(431, "The request's head is too long.", Actor.PROGRAM),
    "internal": Kind(500, "The server has a fault.", Actor.US),
    "busy": Kind(503, "The server has too much to do; send again later.", Actor.NOBODY),
    "no_office": Kind(503, "No office is set up here yet.", Actor.OPERATOR),
    "restored": Kind(
        503, "This server was restored from a backup; its office must sign it in.", Actor.OPERATOR
    ),
    "disk_full": Kind(507, "The server's disk is full.", Actor.OPERATOR),
}


class Problem(Exception):
    """A refusal with a code of the table. Handlers raise it; one place turns it into bytes."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
        self.kind = TABLE[code]


def raise_if(refusal: Refusal | None) -> None:
    """Pass on what the store refused."""
    if refusal is not None:
        raise Problem(refusal.value)


def body_of(code: str) -> bytes:
    """The refusal as JSON of exactly 1,024 bytes; spaces after a JSON value mean nothing."""
    kind = TABLE[code]
    members = {
        "type": f"urn:ombra:problem:{code}",
        "title": kind.title,
        "status": kind.status,
        "code": code,
        "actor": kind.actor.value,
    }
    return json.dumps(members).encode("ascii").ljust(PROBLEM_BYTES)
