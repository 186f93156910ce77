"""What a server shows an outsider at one moment: office, board index, heads, collected lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from crypto.address import fingerprint_of
from crypto.board import MAX_INDEX_BYTES
from crypto.checkpoint import Checkpoint, open_checkpoint
from crypto.errors import CryptoError
from crypto.ids import OfficeId
from crypto.logevidence import EVIDENCE_FORMAT, Evidence, Kind
from crypto.office import Card, OfficeBlob, card_hash, decode_office, office_id_of, open_bundle, open_card
from crypto.primitives import sha256
from crypto.signednote import MAX_NOTE_BYTES, Note
from crypto.sizes import COLLECTED_BYTES, OFFICE_BLOB_MAX_BYTES, SLOTS
from server_stub.audit.fetching import NotShown

Get = Callable[[str, int], bytes]
"""Fetches a path, at most so many bytes. Errors: `Unreachable`, `NotShown`."""

OFFICE, INDEX = "/v1/office", "/v1/board/index"
HEAD, COSIGNED, COLLECTED = "/v1/log/checkpoint", "/v1/log/cosigned", "/v1/log/collected"

TRIES = 5
"""A publication may come between two requests; an honest server shows one state in one of so many looks."""


class Alarming(Exception):
    """Something that makes it useless to look further."""

    def __init__(self, evidence: Evidence) -> None:
        super().__init__(evidence.kind)
        self.evidence = evidence


class Head(NamedTuple):
    """A head whose signature by the log was verified."""

    point: Checkpoint
    note: Note
    text: str


@dataclass(frozen=True, slots=True)
class Seen:
    """One look: what was shown, its office and heads verified."""

    answer: bytes
    blob: OfficeBlob
    card: Card
    office_id: OfficeId
    index: bytes
    head: Head
    cosigned: Head | None
    collected: bytes

    def differences(self) -> list[tuple[Kind, str]]:
        """What is shown otherwise than the head names it for everybody, and where."""
        point = self.head.point
        found = [] if point.board == sha256(self.index) else [(Kind.BOARD_DIFFERS, INDEX)]
        shown = card_hash(self.blob.card), sha256(*self.blob.bundles)
        return found if shown == (point.card, point.bundles) else [*found, (Kind.CARD_DIFFERS, OFFICE)]

    def evidence(self, kind: Kind, *heads: Head, where: str = "") -> Evidence:
        """A file about this look; without heads about the newest one."""
        notes = tuple(head.text for head in heads or (self.head,))
        return Evidence(EVIDENCE_FORMAT, kind, self.answer, notes=notes, where=where)


def look(get: Get, pause: Callable[[], None], fingerprint: str | None) -> Seen:
    """Look until all parts belong together, or for the last time.

    Errors: `Alarming` where office or head do not verify; what `get` raises.
    """
    seen = _look(get, fingerprint)
    for _ in range(TRIES - 1):
        if not seen.differences():
            break
        pause()
        seen = _look(get, fingerprint)
    return seen


def bad_bundles(seen: Seen) -> bool:
    """Whether a key bundle that is shown does not verify under the card."""
    try:
        for bundle in seen.blob.bundles:
            open_bundle(bundle, seen.card, card_hash(seen.blob.card))
    except CryptoError:
        return True
    return False


def _look(get: Get, fingerprint: str | None) -> Seen:
    """The newest head is asked for last: an honest server then shows none that is older than the others."""
    cosigned = _cosigned(get)
    collected = get(COLLECTED, SLOTS * COLLECTED_BYTES)
    answer, index = get(OFFICE, OFFICE_BLOB_MAX_BYTES), get(INDEX, MAX_INDEX_BYTES)
    newest = get(HEAD, MAX_NOTE_BYTES)
    blob, card = _office(answer, fingerprint)
    office_id = office_id_of(blob.first_root)

    def head(data: bytes, where: str) -> Head:
        try:
            return Head(*open_checkpoint(data, office_id, card.log_key), data.decode())
        except CryptoError as error:
            notes = (data.decode("utf-8", "replace"),)
            kind = Kind.BAD_HEAD
            raise Alarming(Evidence(EVIDENCE_FORMAT, kind, answer, notes=notes, where=where)) from error

    older = None if cosigned is None else head(cosigned, COSIGNED)
    return Seen(answer, blob, card, office_id, index, head(newest, HEAD), older, collected)


def _cosigned(get: Get) -> bytes | None:
    """Before the first cosignature there is none."""
    try:
        return get(COSIGNED, MAX_NOTE_BYTES)
    except NotShown as error:
        if error.status == 503:
            return None
        raise


def _office(answer: bytes, fingerprint: str | None) -> tuple[OfficeBlob, Card]:
    evidence = Evidence(EVIDENCE_FORMAT, Kind.BAD_OFFICE, answer, where=OFFICE)
    try:
        blob = decode_office(answer)
        card = open_card(blob.card, blob.first_root, blob.links)
    except CryptoError as error:
        raise Alarming(evidence) from error
    if fingerprint not in (None, fingerprint_of(office_id_of(blob.first_root))):
        raise Alarming(evidence)
    return blob, card
