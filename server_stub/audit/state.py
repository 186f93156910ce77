"""What an auditor keeps from one audit to the next: one small file, replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path
from secrets import token_hex

import msgspec

from crypto.bounds import check_format
from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.errors import CryptoError, Verdict, require
from crypto.merkle import Edge, unpack_edge
from crypto.office import Card, OfficeBlob, decode_office, office_id_of, open_card

STATE_FORMAT = 1
MAX_STATE_BYTES = 1 << 21
"""2 MiB: an office answer, an edge of at most 40 KiB, some notes."""

MAX_FORMER = 64


class StateUnusable(Exception):
    """The file is not one of ours, or was changed."""


class State(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The office answer, the head and the edge of its tree as they were seen last.

    `former` are the last heads of logs that this one took the place of.
    """

    format: int
    office: bytes
    note: str
    edge: bytes
    former: tuple[str, ...] = ()


class Kept:
    """A state that was read and verified: the log signed its head, and the edge has the head's root."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.blob: OfficeBlob = decode_office(state.office)
        self.card: Card = open_card(self.blob.card, self.blob.first_root, self.blob.links)
        office_id = office_id_of(self.blob.first_root)
        self.point: Checkpoint = open_checkpoint(state.note.encode(), office_id, self.card.log_key)[0]
        self.edge: Edge = unpack_edge(self.point.size, state.edge)
        require(self.edge.root() == self.point.root, Verdict.HASH_MISMATCH, "root")


def load(path: Path) -> Kept | None:
    """The state in a file; None if there is no file yet. Errors: `StateUnusable`, `OSError`."""
    if not path.exists():
        return None
    data = path.read_bytes()
    try:
        require(len(data) <= MAX_STATE_BYTES, Verdict.TOO_BIG)
        state = msgspec.json.decode(data, type=State, strict=True)
        check_format(state.format, STATE_FORMAT)
        return Kept(state)
    except (msgspec.DecodeError, UnicodeError, RecursionError, CryptoError) as error:
        raise StateUnusable from error


def save(path: Path, state: State) -> None:
    """Put a state in its place in one step, for the owner only. Errors: `OSError`."""
    write_private(path.with_name(f".{path.name}-{token_hex(4)}"), msgspec.json.encode(state), path)


def write_private(draft: Path, data: bytes, target: Path) -> None:
    """Write a file for the owner only, durable, and move it to its name. Errors: `OSError`."""
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
