"""The log's signed head, and what is published beside it: board, card and bundles (SPEC §17.5).

A C2SP checkpoint. Its extension lines name what everybody must be shown alike at one publication time; a
reviewer who cosigns says that the tree grew from the one cosigned before, and that these were what the server
showed.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass

from crypto.bounds import MAX_UNIX
from crypto.errors import CryptoError, Verdict, require
from crypto.ids import OfficeId
from crypto.labels import Label, bind
from crypto.merkle import MAX_SIZE
from crypto.primitives import sign, verify
from crypto.signednote import (
    Note,
    check_signature,
    cosign_note,
    cosigned_at,
    from_base64,
    read_note,
    sign_note,
    write_note,
)
from crypto.sizes import COLLECTED_BYTES, ORIGIN_BYTES, SIGNATURE_BYTES, SLOTS

_BODY = re.compile(
    r"ombra/v1/([0-9a-f]{64})/([0-9a-f]{32})\n(0|[1-9][0-9]{0,12})\n([A-Za-z0-9+/]{43}=)\n"
    r"published ([1-9][0-9]{0,11})\nboard ([0-9a-f]{64})\ncard ([0-9a-f]{64})\nbundles ([0-9a-f]{64})\n"
)
COLLECTED_MAGIC = b"OML1"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A log's head at a publication time (unix seconds), and SHA-256 hashes of what was published with it.

    `log` are the 16 bytes that the log drew when it began; `bundles` is over all, in the order of slots.
    """

    office_id: OfficeId
    log: bytes
    size: int
    root: bytes
    published: int
    board: bytes
    card: bytes
    bundles: bytes

    @property
    def origin(self) -> str:
        """The name of the log, and of its key in the note."""
        return f"ombra/v1/{self.office_id.hex()}/{self.log.hex()}"

    def text(self) -> str:
        """The body of the note (SPEC §17.5)."""
        return (
            f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\npublished {self.published}\n"
            f"board {self.board.hex()}\ncard {self.card.hex()}\nbundles {self.bundles.hex()}\n"
        )


@dataclass(frozen=True, slots=True)
class Collected:
    """A reviewer's word that every entry before `size` was collected, at a time cut to the interval."""

    slot: int
    log: bytes
    size: int
    time: int


def sign_checkpoint(checkpoint: Checkpoint, log_secret: bytes) -> bytes:
    """The note, signed by the log. Errors: `bad_structure` for what no reader would take."""
    text = checkpoint.text()
    require(_read_text(text) == checkpoint, Verdict.BAD_STRUCTURE, "checkpoint")
    return write_note(text, [sign_note(text, checkpoint.origin, log_secret)])


def open_checkpoint(data: bytes, office_id: OfficeId, log_key: bytes) -> tuple[Checkpoint, Note]:
    """Read a note and check the log's signature (SPEC §17.5).

    Errors: those of `read_note`; `bad_structure`, `wrong_office`, `bad_signature`.
    """
    note = read_note(data)
    checkpoint = _read_text(note.text)
    require(checkpoint.office_id == office_id, Verdict.WRONG_OFFICE)
    check_signature(note, checkpoint.origin, log_key)
    return checkpoint, note


def cosigner(office_id: OfficeId, slot: int) -> str:
    """The key name of a reviewer's cosignatures."""
    return f"ombra/v1/{office_id.hex()}/reviewer/{slot}"


def cosign(checkpoint: Checkpoint, slot: int, secret: bytes, time: int) -> str:
    """A reviewer's line under a checkpoint; `time` is cut to the publish interval (SPEC §17.6)."""
    return cosign_note(checkpoint.text(), cosigner(checkpoint.office_id, slot), secret, time)


def cosigned(note: Note, office_id: OfficeId, slot: int, key: bytes) -> int | None:
    """When a reviewer cosigned this note, or None (SPEC §17.6). Errors: those of `cosigned_at`."""
    return cosigned_at(note, cosigner(office_id, slot), key)


def check_cosignature(line: bytes, checkpoint: Checkpoint, slot: int, key: bytes) -> int:
    """When a reviewer cosigned this checkpoint, from the line alone, as it is handed in (SPEC §17.6).

    Nothing but that one line is taken: more would change the note that it is put under.
    Errors: those of `read_note` and `cosigned_at`.
    """
    text = checkpoint.text()
    note = read_note(write_note(text, []) + line)
    require(note.text == text and len(note.signatures) == 1, Verdict.BAD_STRUCTURE, "cosignature")
    time = cosigned(note, checkpoint.office_id, slot, key)
    if time is None:
        raise CryptoError(Verdict.BAD_SIGNATURE, "cosignature")
    return time


def sign_collected(collected: Collected, office_id: OfficeId, secret: bytes) -> bytes:
    """104 bytes with which a reviewer says how far everything was collected (SPEC §17.7).

    Errors: `bad_structure` for what no reader would take.
    """
    named = 0 <= collected.slot < SLOTS and len(collected.log) == ORIGIN_BYTES
    require(named and _sound(collected), Verdict.BAD_STRUCTURE, "collected")
    head = COLLECTED_MAGIC + bytes([collected.slot]) + bytes(3) + collected.log
    head += collected.size.to_bytes(8, "big") + collected.time.to_bytes(8, "big")
    return head + sign(secret, bind(Label.SIGN_COLLECTED, office_id, head))


def open_collected(data: bytes, office_id: OfficeId, slot: int, key: bytes) -> Collected:
    """Check a reviewer's word (SPEC §17.7).

    Errors: `bad_length`, `bad_magic`, `reserved_not_zero`, `bad_structure`, `bad_signature`.
    """
    require(len(data) == COLLECTED_BYTES, Verdict.BAD_LENGTH)
    head, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    require(head[:4] == COLLECTED_MAGIC, Verdict.BAD_MAGIC)
    require(not any(head[5:8]), Verdict.RESERVED_NOT_ZERO)
    require(head[4] == slot, Verdict.BAD_STRUCTURE, "slot")
    verify(key, bind(Label.SIGN_COLLECTED, office_id, head), signature)
    size, time = int.from_bytes(head[24:32], "big"), int.from_bytes(head[32:40], "big")
    collected = Collected(slot, head[8:24], size, time)
    require(_sound(collected), Verdict.BAD_STRUCTURE, "collected")
    return collected


def _sound(collected: Collected) -> bool:
    return 0 <= collected.size <= MAX_SIZE and 0 <= collected.time <= MAX_UNIX


def _read_text(text: str) -> Checkpoint:
    """Undo `Checkpoint.text`. Errors: `bad_structure`."""
    found = _BODY.fullmatch(text)
    if found is None:
        raise CryptoError(Verdict.BAD_STRUCTURE, "checkpoint")
    office, log, size, root, published, *hashes = found.groups()
    checkpoint = Checkpoint(
        OfficeId(bytes.fromhex(office)),
        bytes.fromhex(log),
        int(size),
        from_base64(root),
        int(published),
        *map(bytes.fromhex, hashes),
    )
    within = checkpoint.size <= MAX_SIZE and checkpoint.published <= MAX_UNIX
    require(within, Verdict.BAD_STRUCTURE, "checkpoint")
    return checkpoint
