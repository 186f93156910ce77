"""What the server answers at each address, beside its tables: `docs/openapi.json` is made of these.

Methods, paths, sizes of bodies, texts and refusals come from the server's own tables. What stands here is
what no table of the server says: the answer that is no refusal, and which codes belong to which address.
"""

from __future__ import annotations

from dataclasses import dataclass

from crypto.board import MAX_INDEX_BYTES
from crypto.deskwire import MAX_PULL_BYTES, MAX_STATUS_BYTES, MAX_TOMBSTONES_BYTES
from crypto.logwalk import RECORD_BYTES
from crypto.merkle import WIDTH
from crypto.office import MAX_CARD_BYTES
from crypto.signedblob import OVERHEAD_BYTES
from crypto.signednote import MAX_NOTE_BYTES
from crypto.sizes import (
    BITMAP_BYTES,
    CAPSULE_BYTES,
    CHUNK_BYTES,
    COLLECTED_BYTES,
    OFFICE_BLOB_MAX_BYTES,
    OFFICE_BLOB_STEP_BYTES,
    PAGE_REPLIES,
    PROMISE_BYTES,
    SLOTS,
)
from server_stub.app import Address
from server_stub.call import OCTETS
from server_stub.handlers.public import TEXT

ANYWHERE = "bad_request length_required too_big headers_too_big internal busy"
"""What gate and connection refuse at every address."""

WITH_BODY = "wrong_size slow_body"
WRITING = "disk_full"
WAITING = "no_office restored"
"""Before there is an office, and after a restore until it has signed the server in."""

DESK = "desk_signature desk_unknown beacon_old nonce_seen"
ELSEWHERE = ("not_found", "method_not_allowed")
"""What is refused where no address is, or not with this method."""

IDEMPOTENT = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Good:
    """The answer that is no refusal. `step`: its length is a multiple of so many bytes."""

    status: int = 200
    least: int = 0
    most: int = 0
    step: int = 1
    media_type: str = OCTETS
    etag: bool = False


def exactly(length: int, status: int = 200) -> Good:
    """An answer of one length."""
    return Good(status, length, length)


NOTE = Good(least=1, most=MAX_NOTE_BYTES, media_type=TEXT)
EMPTY = Good(204)
FACE: dict[str, tuple[Good, str]] = {
    "health": (exactly(len(b"ok\n")), ""),
    "office": (
        Good(least=OFFICE_BLOB_STEP_BYTES, most=OFFICE_BLOB_MAX_BYTES, step=OFFICE_BLOB_STEP_BYTES),
        WAITING,
    ),
    "post_capsule": (
        exactly(PROMISE_BYTES, 201),
        f"{WAITING} stamp_refused bad_capsule clock upload_incomplete",
    ),
    "put_chunk": (EMPTY, f"{WAITING} stamp_refused upload_bound"),
    "bitmap": (exactly(BITMAP_BYTES), ""),
    "board_index": (Good(least=1, most=MAX_INDEX_BYTES, etag=True), WAITING),
    "board_page": (
        Good(least=CAPSULE_BYTES, most=PAGE_REPLIES * CAPSULE_BYTES, step=CAPSULE_BYTES, etag=True),
        "not_found",
    ),
    "log_checkpoint": (NOTE, WAITING),
    "log_cosigned": (NOTE, WAITING),
    "log_collected": (Good(most=SLOTS * COLLECTED_BYTES, step=COLLECTED_BYTES), ""),
    "log_tile": (Good(least=1, most=WIDTH * RECORD_BYTES), "not_found"),
    "capsules": (Good(least=1, most=MAX_PULL_BYTES), ""),
    "tombstones": (Good(least=1, most=MAX_TOMBSTONES_BYTES), ""),
    "chunk": (exactly(CHUNK_BYTES), "not_found"),
    "post_reply": (EMPTY, "bad_reply tag_taken"),
    "remove_replies": (EMPTY, "bad_list tag_foreign"),
    "put_card": (EMPTY, "bad_card card_root card_old setup_code"),
    "card": (Good(least=1, most=MAX_CARD_BYTES + OVERHEAD_BYTES), "not_found"),
    "put_bundle": (EMPTY, "bad_bundle second_key"),
    "cosign": (EMPTY, "bad_cosignature"),
    "status": (Good(least=1, most=MAX_STATUS_BYTES), ""),
}
"""By the handler's name: the good answer, and the codes that only some addresses have."""


def is_desk(address: Address) -> bool:
    """Whether a reviewer must sign."""
    return address.path.startswith("/v1/desk/")


def codes(address: Address) -> list[str]:
    """Every code that this address may refuse with."""
    own = FACE[address.handler.__name__][1]
    parts = [ANYWHERE, own]
    parts += [WITH_BODY] if address.size.most else []
    parts += [] if address.method in IDEMPOTENT else [WRITING]
    parts += [WAITING, DESK] if is_desk(address) else []
    return " ".join(parts).split()
