"""A parcel: what a reporter sends at one time, put together and not yet sealed."""

from __future__ import annotations

from dataclasses import dataclass, field

from crypto.manifest import MAX_TEXT_BYTES
from desktop.domain.amendments import Update
from desktop.domain.evidence import Evidence
from desktop.domain.incident import Incident
from desktop.domain.records import present
from desktop.services.files import HashedFile
from desktop.services.mediatypes import media_type_of


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The body of a withdrawal; the reason is optional."""

    reason: str = ""


Body = Incident | Update | TakenBack
"""A first report, a follow-up, a withdrawal."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along, and what its recipient is told of it. Texts are at most 255 bytes each.

    `evidence` is the position in `reportfile.all_evidence(incident)`, or in an update's `adds_evidence`.
    `name` is sent as it stands here and nowhere else; the path of the file never travels. `removed`: groups
    of hidden data (`domain.hiddendata`) that were taken out. `original_sha256`: of the file whose cleaned
    copy this is; it travels as a commitment only (SPEC §9.5).
    """

    file: HashedFile
    name: str = ""
    media_type: str = ""
    evidence: int | None = None
    captured_at: str = ""
    how_obtained: str = ""
    knowledge_circle: int | None = None
    reviewer_only: bool = False
    removed: str = ""
    original_sha256: bytes = b""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message with its files, and who may read it.

    `identity` goes to the custodian alone (at most 1,023 bytes as UTF-8), None is anonymous to them too.
    `exclude`: slots of reviewers the reporter leaves out. `send_without`: slots whose missing key was
    accepted.
    `shown`: names of the readers the person was shown before saying yes; anybody beyond them stops it, since
    a card that changes meanwhile must not add a reader unseen. None: nobody was shown any.
    `custodian`: SHA-256 of the key of the custodian who was shown; another one stops it. None as above.
    `read`: (slot, number) of replies that were read, for a follow-up.
    """

    body: Body
    attachments: tuple[Attachment, ...] = ()
    identity: str | None = field(default=None, repr=False)
    exclude: frozenset[int] = frozenset()
    send_without: frozenset[int] = frozenset()
    shown: frozenset[str] | None = None
    custodian: bytes | None = None
    read: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """A parcel that arrived; the server's promise was verified ("receipt verified").

    `publish_by`: unix time until which the server promised to publish the entry. `recipients`: names of the
    reviewers it was sealed to, `slots` theirs. `chunks_sent` of `chunk_count` travelled now, the others lay
    there already.
    """

    promise: bytes
    publish_by: int
    entry: bytes
    recipients: tuple[str, ...]
    chunk_count: int
    chunks_sent: int
    slots: frozenset[int] = frozenset()


def attachment_for(file: HashedFile, name: str, item: Evidence, index: int) -> Attachment:
    """An attachment of a piece of evidence; a text that does not fit its field stays in the item only."""
    return Attachment(
        file=file,
        name=name,
        media_type=_short(present(item.media_type)) or media_type_of(name),
        evidence=index,
        captured_at=_short(present(item.captured_at)),
        how_obtained=_short(present(item.how_obtained)),
        knowledge_circle=present(item.knowledge_circle),
        reviewer_only=present(item.reviewer_only) or False,
    )


def _short(text: str | None) -> str:
    return text if text and len(text.encode()) <= MAX_TEXT_BYTES else ""
