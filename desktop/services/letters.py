"""From a parcel to a content (SPEC §6.7): what goes inside, what goes as files, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crypto.chunks import UploadPlan, commit_to_original, plan_upload
from crypto.content import Content, FollowUp, ReadMark, Report, Withdrawal, encode_content
from crypto.errors import CryptoError, Verdict
from crypto.identity import SHARE_BYTES, IdentityBox
from crypto.ids import OfficeId
from crypto.manifest import MAX_COUNT, MAX_TEXT_BYTES, ROLE_ATTACHMENT, ROLE_INCIDENT, FileEntry, Manifest
from crypto.receipt import ThreadKeys
from crypto.sizes import (
    IDENTITY_BOX_BYTES,
    IDENTITY_PLAIN_BYTES,
    MAX_FILES,
    MAX_NAME_BYTES,
    SEALING_PUBLIC_BYTES,
    SLOT_BYTES,
)
from desktop.domain.encoding import INCIDENT_FORMAT, encode_incident, encode_update
from desktop.domain.errors import Acts
from desktop.domain.incident import Incident, Reporter
from desktop.domain.records import present
from desktop.services.errors import ParcelError
from desktop.services.files import HashedFile, hash_bytes
from desktop.services.parcels import Attachment, Parcel, TakenBack

INCIDENT_MEDIA_TYPE = "application/json"
_ALL_SLOTS = 0xFF
_WITHHELD = {"custodian_only": ("name", "contact"), "anonymous": ("name",)}
"""What a report does not hold, by what it says of its reporter's name."""

NO_IDENTITY = IdentityBox(bytes(SHARE_BYTES), bytes(IDENTITY_BOX_BYTES), bytes(SLOT_BYTES))
"""As large as any other; only for measuring."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A parcel whose body is encoded and placed: inside the capsule, or as one more file (`body` empty)."""

    parcel: Parcel
    body: bytes
    attachments: tuple[Attachment, ...]
    body_file: bool

    @property
    def files(self) -> list[HashedFile]:
        """The files of the upload, as given to `plan_upload`."""
        return [attachment.file for attachment in self.attachments]

    def plan(self, file_key: bytes, office_id: OfficeId) -> UploadPlan | None:
        """The upload, or None without files. Errors: `ParcelError` `too_big`."""
        if not self.attachments:
            return None
        try:
            return plan_upload(file_key, office_id, [(file.sha256, file.size) for file in self.files])
        except CryptoError as error:
            raise ParcelError(error.code, Acts.USER, error.where) from error

    def content(
        self, recipients: int, keys: ThreadKeys, identity: IdentityBox, plan: UploadPlan | None
    ) -> bytes:
        """The encoded content. Errors: `CryptoError` `too_big`."""
        manifest = None if plan is None else self._manifest(plan, keys.original)
        return encode_content(self._content(recipients, keys.reply_key, keys.mailbox_key, identity, manifest))

    def check_fits(self) -> None:
        """Encode with keys of the right sizes. Errors: `CryptoError` `too_big`."""
        plan = self.plan(bytes(32), OfficeId(bytes(32)))
        manifest = None if plan is None else self._manifest(plan, bytes(32))
        reply_key, mailbox_key = bytes(SEALING_PUBLIC_BYTES), bytes(32)
        encode_content(self._content(_ALL_SLOTS, reply_key, mailbox_key, NO_IDENTITY, manifest))

    def _content(
        self,
        recipients: int,
        reply_key: bytes,
        mailbox_key: bytes,
        identity: IdentityBox,
        manifest: Manifest | None,
    ) -> Content:
        body = self.parcel.body
        if isinstance(body, TakenBack):
            return Withdrawal(
                recipients=recipients, reply_key=reply_key, mailbox_key=mailbox_key, reason=body.reason
            )
        if isinstance(body, Incident):
            return Report(
                recipients=recipients,
                reply_key=reply_key,
                mailbox_key=mailbox_key,
                incident_format=INCIDENT_FORMAT,
                incident=self.body,
                identity=identity,
                manifest=manifest,
            )
        return FollowUp(
            recipients=recipients,
            reply_key=reply_key,
            mailbox_key=mailbox_key,
            incident_format=INCIDENT_FORMAT,
            incident=self.body,
            manifest=manifest,
            read=[ReadMark(slot, number) for slot, number in self.parcel.read],
        )

    def _manifest(self, plan: UploadPlan, original_key: bytes) -> Manifest:
        last = len(self.attachments) - 1
        entries = [
            _entry(self.attachments[given], key, original_key, self.body_file and given == last)
            for given, key in zip(plan.given, (file.key for file in plan.files), strict=True)
        ]
        return Manifest(upload_id=plan.upload_id, count=plan.count, places=plan.places_seed, files=entries)


def letter_of(parcel: Parcel) -> Letter:
    """Encode and place a parcel's body, and check every limit that needs no network.

    Errors: `ParcelError` `too_many_files`, `name_too_long`, `identity_too_long`, `identity_only_first`,
    `identity_in_report` (`where`: the field), `too_big` (`where`: `reason`); `IncidentRefused`.
    """
    _check(parcel.attachments, parcel)
    body = _encoded(parcel)
    letter = Letter(parcel, body, parcel.attachments, body_file=False)
    if _fits(letter):
        return letter
    if isinstance(parcel.body, TakenBack):
        raise ParcelError("too_big", Acts.USER, "reason")
    file = Attachment(hash_bytes(body), media_type=INCIDENT_MEDIA_TYPE)
    letter = Letter(parcel, b"", (*parcel.attachments, file), body_file=True)
    if not _fits(letter):
        raise ParcelError("too_many_files", Acts.USER, str(len(parcel.attachments)))
    return letter


def _encoded(parcel: Parcel) -> bytes:
    if isinstance(parcel.body, TakenBack):
        return b""
    return encode_incident(parcel.body) if isinstance(parcel.body, Incident) else encode_update(parcel.body)


def _fits(letter: Letter) -> bool:
    try:
        letter.check_fits()
    except CryptoError as error:
        if error.verdict is not Verdict.TOO_BIG:
            raise ParcelError(error.code, Acts.US, error.where) from error
        return False
    return True


def _check(attachments: Sequence[Attachment], parcel: Parcel) -> None:
    if len(attachments) > MAX_FILES:
        raise ParcelError("too_many_files", Acts.USER, str(len(attachments)))
    for one in attachments:
        if len(one.name.encode()) > MAX_NAME_BYTES:
            raise ParcelError("name_too_long", Acts.USER, one.name)
    if isinstance(parcel.body, Incident):
        _check_withheld(parcel.body.reporter)
    if attachments and isinstance(parcel.body, TakenBack):
        raise ParcelError("files_not_here", Acts.US)
    if parcel.identity is None:
        return
    if not isinstance(parcel.body, Incident):
        raise ParcelError("identity_only_first", Acts.US)
    if len(parcel.identity.encode()) >= IDENTITY_PLAIN_BYTES:
        raise ParcelError("identity_too_long", Acts.USER)


def _check_withheld(reporter: Reporter) -> None:
    """A report says it keeps a name back, and so it must not hold one: reviewers read all of it."""
    for field in _WITHHELD.get(present(reporter.anonymity) or "", ()):
        if present(getattr(reporter, field)):
            raise ParcelError("identity_in_report", Acts.USER, f"reporter.{field}")


def _entry(attachment: Attachment, key: bytes, original_key: bytes, incident: bool) -> FileEntry:
    original = attachment.original_sha256
    return FileEntry(
        key=key,
        size=attachment.file.size,
        sha256=attachment.file.sha256,
        role=ROLE_INCIDENT if incident else ROLE_ATTACHMENT,
        name=attachment.name,
        media_type=_short(attachment.media_type),
        evidence=attachment.evidence,
        removed=_short(attachment.removed),
        captured_at=_short(attachment.captured_at),
        how_obtained=_short(attachment.how_obtained),
        knowledge_circle=_countable(attachment.knowledge_circle),
        reviewer_only=attachment.reviewer_only,
        original=commit_to_original(original_key, original) if original else b"",
    )


def _short(text: str) -> str:
    """A text that does not fit its field is left out here: the incident says it in full."""
    return text if len(text.encode()) <= MAX_TEXT_BYTES else ""


def _countable(number: int | None) -> int | None:
    """A number that fits its field (SPEC §9.5); an odd one stays in the incident only."""
    return number if number is not None and 0 <= number <= MAX_COUNT else None
