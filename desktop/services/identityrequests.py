"""Asking the custodian for a sealed name: with a reason, answered with a reason, told to the reporter.

The record has the fields of GlobaLeaks' custodian: request date, requester, motivation; reply date, replier,
reply motivation, reply. Record and message to the reporter are written in one transaction; the message goes
out like any reply (`deskreplies.post_replies`). Only who has the custodian's key answers (SPEC §7.2, §8.7).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from crypto.address import fingerprint_of
from crypto.content import Report, decode_content
from crypto.errors import CryptoError
from crypto.identity import IdentityBox, open_identity, release_share
from crypto.identityrequest import AUTHORISED, DENIED, PENDING, IdentityRequest
from crypto.ids import ThreadId
from crypto.primitives import sealing_public
from crypto.reply import IDENTITY_REQUEST, ReplyContent
from crypto.sealednames import SealedNames, decode_names
from crypto.sizes import MAX_REASON_BYTES
from desktop.domain.casestates import reporter_word
from desktop.domain.records import present
from desktop.services import lockedkey
from desktop.services.audittrail import note_act
from desktop.services.caseincident import incident_of
from desktop.services.casework import state_of, unanswerable
from desktop.services.desk import Desk, hour_of
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskrecords import RequestRecord
from desktop.services.deskreplies import add_reply
from desktop.services.lockedkey import Purpose
from desktop.services.threadorder import FORWARD
from desktop.services.vaultfile import Database, Value

CUSTODIAN_ONLY = "custodian_only"
_REPORTS = f"""
SELECT id, content, commitment FROM messages
WHERE case_id = ? AND kind = 'report' AND repeat_of IS NULL ORDER BY {FORWARD}
"""  # noqa: S608 - the program's own words


@dataclass(frozen=True, slots=True)
class CustodianKey:
    """The custodian's locked key as it lies in its file, and what opens it."""

    file: bytes
    passphrase: str = field(repr=False)


class _Sealed(NamedTuple):
    box: IdentityBox
    thread_id: ThreadId
    commitment: bytes
    message_id: int


class Grant(NamedTuple):
    """What the custodian granted last. `names` are text from outside, None when the box does not open."""

    names: SealedNames | None
    message_id: int


def request_identity(desk: Desk, case_id: int, motivation: str) -> int:
    """Record that this reviewer asks for the name, and tell the reporter; gives the request's number.

    Errors: `nothing_said` without a reason, `reason_too_long`, `no_sealed_name`, `already_asked` while one
    waits or the name of the last report was granted, `too_many_replies`, `no_such_case`.
    """
    reason = _reason(motivation)
    db = desk.vault.db
    with db.writing():
        before = requests_of(db, case_id)
        if not _has_sealed_name(desk, case_id):
            raise DeskError(DeskFault.NO_SEALED_NAME)
        if before and before[-1].reply != DENIED and not _is_of_another_report(desk, case_id, before[-1]):
            raise DeskError(DeskFault.ALREADY_ASKED, str(before[-1].number))
        number = len(before) + 1
        columns: dict[str, Value] = {"case_id": case_id, "number": number, "requested_at": desk.now()}
        columns |= {"requester": desk.identity.name, "motivation": reason, "reply": PENDING}
        db.insert("identity_requests", columns)
        note_act(desk, "identity_requested", case_id, {"about": number})
        _tell(desk, case_id, number)
    return number


def decide_request(
    desk: Desk, case_id: int, number: int, custodian: CustodianKey, *, granted: bool, motivation: str
) -> None:
    """The custodian's answer, with the custodian's key: recorded, and told to the reporter.

    Granting opens the share; from then on `sealed_names` gives what is in it. Errors: `nothing_said`,
    `reason_too_long`, `no_such_request` (none of that number waits), those of `lockedkey.unlock`,
    `key_file_foreign` for another office's custodian, `name_not_opened` when the box does not open.
    """
    reason = _reason(motivation)
    db = desk.vault.db
    secret = _unlocked(desk, custodian)
    with db.writing():
        row = db.row(
            "SELECT id, reply FROM identity_requests WHERE case_id = ? AND number = ?", case_id, number
        )
        if row is None or row[1] != PENDING:
            raise DeskError(DeskFault.NO_SUCH_REQUEST, str(number))
        reply = AUTHORISED if granted else DENIED
        columns: dict[str, Value] = {"reply": reply, "replied_at": desk.now(), "reply_motivation": reason}
        columns |= {"replier": _custodian(desk).name}
        if granted:
            columns["share"], columns["message_id"] = _released(desk, case_id, secret)
        db.update("identity_requests", row[0], columns)
        note_act(desk, f"identity_{reply}", case_id, {"about": number})
        _tell(desk, case_id, number)


def requests_of(db: Database, case_id: int) -> tuple[RequestRecord, ...]:
    """Every request of this case, the first one first."""
    sql = (
        "SELECT number, requested_at, requester, motivation, replied_at, replier, reply_motivation, reply"
        " FROM identity_requests WHERE case_id = ? ORDER BY number"
    )
    return tuple(RequestRecord(*row) for row in db.rows(sql, case_id))


def sealed_names(desk: Desk, case_id: int) -> SealedNames | None:
    """The names that were released for this case; None while they are sealed. Text from outside."""
    grant = last_grant(desk, case_id)
    return None if grant is None else grant.names


def last_grant(desk: Desk, case_id: int) -> Grant | None:
    """What was granted last; it is of the report it was granted for, also when another one came after it."""
    row = desk.vault.db.row(
        "SELECT share, message_id FROM identity_requests WHERE case_id = ? AND share IS NOT NULL"
        " ORDER BY number DESC LIMIT 1",
        case_id,
    )
    if row is None:
        return None
    share, message_id = row
    (sealed,) = [one for one in _boxes(desk, case_id) if one.message_id == message_id] or (None,)
    if sealed is None:
        return Grant(None, message_id)
    try:
        return Grant(_opened(desk, sealed, share), message_id)
    except DeskError:
        return Grant(None, message_id)


def _is_of_another_report(desk: Desk, case_id: int, request: RequestRecord) -> bool:
    """Whether it was granted for a report that another one has followed, with a box of its own."""
    grant = last_grant(desk, case_id)
    if request.reply != AUTHORISED or grant is None:
        return False
    return grant.message_id != _sealed(desk, case_id).message_id


def _reason(text: str) -> str:
    reason = text.strip()
    if not reason:
        raise DeskError(DeskFault.NOTHING_SAID)
    if len(reason.encode(errors="replace")) > MAX_REASON_BYTES:
        raise DeskError(DeskFault.REASON_TOO_LONG, str(MAX_REASON_BYTES))
    return reason


def _has_sealed_name(desk: Desk, case_id: int) -> bool:
    """Whether the report says that a name lies in its box: a box is in every report (SPEC §7.1)."""
    incident = incident_of(desk.vault.db, case_id).incident
    if incident is None:
        return False
    of_others = any(present(one.name_sealed) for one in present(incident.actors) or ())
    return of_others or present(incident.reporter.anonymity) == CUSTODIAN_ONLY


def _tell(desk: Desk, case_id: int, number: int) -> None:
    """Write the record as it stands into the conversation; a thread without a reply key cannot be told."""
    word = reporter_word(state_of(desk, case_id))
    if unanswerable(desk, case_id):
        return
    record = requests_of(desk.vault.db, case_id)[number - 1]
    replied = None if record.replied_at is None else hour_of(record.replied_at)
    request = IdentityRequest(
        number=number,
        requested=hour_of(record.requested_at),
        motivation=record.motivation,
        reply=record.reply,
        replied=replied,
        replier=record.replier,
        reply_motivation=record.reply_motivation,
    )
    written = hour_of(desk.now())
    content = ReplyContent(
        kind=IDENTITY_REQUEST, text="", written=written, status=word.value, identity=request
    )
    add_reply(desk, case_id, content)
    note_act(desk, f"replied_{IDENTITY_REQUEST}", case_id)


class _Named(NamedTuple):
    name: str
    key: bytes


def _custodian(desk: Desk) -> _Named:
    custodian = desk.card.custodian
    if custodian is None:
        raise DeskError(DeskFault.NO_SEALED_NAME)
    return _Named(custodian.name, custodian.key)


def _unlocked(desk: Desk, custodian: CustodianKey) -> bytes:
    digits = "".join(lockedkey.about(custodian.file).split())
    if digits != fingerprint_of(desk.office_id):
        raise DeskError(DeskFault.KEY_FILE_FOREIGN, Purpose.CUSTODIAN.value)
    secret = lockedkey.unlock(custodian.file, custodian.passphrase, Purpose.CUSTODIAN)
    if sealing_public(secret) != _custodian(desk).key:
        raise DeskError(DeskFault.KEY_FILE_FOREIGN, Purpose.CUSTODIAN.value)
    return secret


def _released(desk: Desk, case_id: int, secret: bytes) -> tuple[bytes, int]:
    """The custodian's share and the message whose box it opens, tried before anything is recorded."""
    sealed = _sealed(desk, case_id)
    try:
        share = release_share(
            secret, sealed.box.custodian_share, desk.office_id, sealed.thread_id, sealed.commitment
        )
    except CryptoError as error:
        raise DeskError(DeskFault.NAME_NOT_OPENED, error.code) from error
    _opened(desk, sealed, share)
    return share, sealed.message_id


def _opened(desk: Desk, sealed: _Sealed, share: bytes) -> SealedNames:
    try:
        plain = open_identity(sealed.box, share, desk.office_id, sealed.thread_id, sealed.commitment)
    except CryptoError as error:
        raise DeskError(DeskFault.NAME_NOT_OPENED, error.code) from error
    try:
        return decode_names(plain)
    except CryptoError:  # what was granted is shown, whatever its form (SPEC §7.3)
        return SealedNames(plain.decode(errors="replace"))


def _sealed(desk: Desk, case_id: int) -> _Sealed:
    """The box of the report that counts, the last one (SPEC §6.12)."""
    boxes = _boxes(desk, case_id)
    if not boxes:
        raise DeskError(DeskFault.NO_SUCH_CASE)
    return boxes[-1]


def _boxes(desk: Desk, case_id: int) -> list[_Sealed]:
    """The box of every report of this case, the last one last."""
    db = desk.vault.db
    (thread_id,) = db.row("SELECT thread_id FROM cases WHERE id = ?", case_id) or (None,)
    if thread_id is None:
        return []
    thread, boxes = ThreadId(thread_id), []
    for message_id, content, commitment in db.rows(_REPORTS, case_id):
        report = decode_content(content)
        if isinstance(report, Report):
            boxes.append(_Sealed(report.identity, thread, commitment, message_id))
    return boxes
