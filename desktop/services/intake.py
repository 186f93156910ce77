"""From a capsule as the server gave it to what it is for this desk: opened, not for us, or put aside.

Nothing here writes. Whatever a capsule holds, the answer is one `Examined`; nothing a reporter or a server
does stops the pull.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crypto.capsule import OpenedCapsule, Opening, open_capsule, read_header
from crypto.content import Content, Cover, FollowUp, Report
from crypto.deskwire import Pulled
from crypto.entry import entry_of
from crypto.epochs import epoch_of, epoch_start
from crypto.errors import CryptoError, Verdict
from crypto.manifest import Manifest
from crypto.primitives import sha256
from crypto.sizes import ENTRY_BYTES, SUBMISSION_BYTES
from crypto.submission import Submission, decode_submission
from desktop.services.desk import Desk, hour_of
from desktop.services.vaultoffice import known_card_hashes

INTERNAL = "internal"
"""The verdict for a fault of our own while opening; kept like any other, for a later version to try."""


class Outcome(StrEnum):
    """What became of a capsule."""

    OPENED = "opened"
    NOT_FOR_US = "not_for_us"
    COVER = "cover"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Examined:
    """One capsule, looked at. `verdict` and `place` say why it is in quarantine.

    `entry`: 48 bytes. `received_at`: the server's hour, held between the capsule's week and now; `claim`
    tells whether that was needed. `other_upload`: the submission names another upload than the signed
    content does.
    """

    entry: bytes
    outcome: Outcome
    submission: bytes
    received_at: int
    opened: OpenedCapsule | None = None
    verdict: str = ""
    place: str = ""
    claim_is_odd: bool = False
    other_upload: bool = False


def opening_of(desk: Desk) -> Opening:
    """What this desk opens with now."""
    secrets: Mapping[int, bytes] = desk.keyring.secrets
    return Opening(desk.office_id, desk.slot, secrets, known_card_hashes(desk.vault.db))


def entry_in(submission: bytes) -> bytes:
    """The entry of the capsule in a submission; of something else, a hash in an entry's shape."""
    try:
        return entry_of(decode_submission(submission).capsule)
    except CryptoError:
        return sha256(submission).ljust(ENTRY_BYTES, b"\x00")


def examine(pulled: Pulled, opening: Opening, now: int) -> Examined:
    """Open one pulled capsule. Never raises."""
    entry = entry_in(pulled.submission)
    received, odd = _believable(pulled, now)
    bytes_kept = pulled.submission[:SUBMISSION_BYTES]
    try:
        submission = decode_submission(pulled.submission)
        opened = open_capsule(submission.capsule, opening)
    except CryptoError as error:
        if error.verdict is Verdict.NOT_FOR_US:
            return Examined(entry, Outcome.NOT_FOR_US, bytes_kept, received)
        return _put_aside(entry, bytes_kept, received, error.code, error.where, odd)
    except Exception:  # noqa: BLE001 - a fault of ours must not hide the capsules behind this one
        return _put_aside(entry, bytes_kept, received, INTERNAL, "", odd)
    if isinstance(opened.content, Cover):
        return Examined(entry, Outcome.COVER, bytes_kept, received)
    other = _names_other_upload(submission, opened.content)
    return Examined(entry, Outcome.OPENED, b"", received, opened, claim_is_odd=odd, other_upload=other)


def manifest_of(content: Content | None) -> Manifest | None:
    """The manifest of a report or follow-up that has files."""
    return content.manifest if isinstance(content, Report | FollowUp) else None


def _put_aside(entry: bytes, data: bytes, received: int, verdict: str, place: str, odd: bool) -> Examined:
    return Examined(entry, Outcome.QUARANTINED, data, received, None, verdict, place, odd)


def _believable(pulled: Pulled, now: int) -> tuple[int, bool]:
    """The hour of receipt within what can be true, and whether the server claimed something else.

    A capsule cannot have come before its week began: it was sealed to a key of that week.
    """
    try:
        epoch = read_header(decode_submission(pulled.submission).capsule).epoch
    except CryptoError:
        epoch = epoch_of(now)
    latest = hour_of(now)
    earliest = min(epoch_start(epoch), latest)
    hour = hour_of(min(max(pulled.received_hour, earliest), latest))
    # The server's clock may be ahead of ours by a little, so the coming hour is no lie.
    honest = pulled.received_hour in (hour, latest + 3_600)
    return hour, not honest


def _names_other_upload(submission: Submission, content: Content | None) -> bool:
    if content is None:
        return False  # a later format: what it names is not known here
    manifest = manifest_of(content)
    named = (None, 0) if manifest is None else (manifest.upload_id, manifest.count)
    return named != (submission.upload_id, submission.chunk_count)
