"""Reading the vault: the inbox and whole cases, as frozen records."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

import msgspec

from crypto.office import Card
from desktop.domain.casestates import State, reporter_word
from desktop.services.auditscribe import about_of
from desktop.services.audittrail import note_act
from desktop.services.caseincident import incident_of
from desktop.services.casemessages import attachments_of, messages_of, read_marks, replies_of
from desktop.services.casesummary import CaseSummary
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.deskrecords import CaseFile, CaseRow, Deadlines, EventRecord
from desktop.services.identityrequests import last_grant, requests_of
from desktop.services.vaultfile import Database, Row

_ROWS = """
SELECT cases.id, year, number, state, closed_as, urgency, summary, language, received_at, last_message_at,
  acknowledged_at, feedback_at, next_contact, unanswerable, withdrawn,
  (SELECT count(*) FROM messages
    WHERE case_id = cases.id AND opened_at IS NULL AND repeat_of IS NULL),
  (SELECT count(*) FROM attachments JOIN uploads ON uploads.id = upload_id
    WHERE case_id = cases.id AND role = 'attachment'),
  (SELECT count(*) FROM attachments JOIN uploads ON uploads.id = upload_id
    WHERE case_id = cases.id AND role = 'attachment' AND attachments.state = 'waiting')
FROM cases
"""

_SUMMARY = msgspec.json.Decoder(CaseSummary)
_STATES = {state.value: state for state in State}
_NUMBER = re.compile(r"(?P<year>[0-9]{4})-(?P<count>[0-9]{1,9})")


def inbox(desk: Desk) -> list[CaseRow]:
    """All cases: open ones first, the most urgent and then the nearest deadline on top."""
    return sorted(all_cases(desk), key=_order)


def all_cases(desk: Desk) -> list[CaseRow]:
    """All cases in no order, for who sorts them otherwise."""
    card = desk.card
    return [_row(card, row) for row in desk.vault.db.rows(_ROWS)]


def case_row(desk: Desk, case_id: int) -> CaseRow:
    """One case as the inbox shows it. Errors: `no_such_case`."""
    row = desk.vault.db.row(f"{_ROWS} WHERE cases.id = ?", case_id)
    if row is None:
        raise DeskError(DeskFault.NO_SUCH_CASE, str(case_id))
    return _row(desk.card, row)


def find_case(desk: Desk, number: str) -> int:
    """The id of the case with a number like 2026-0142. Errors: `no_such_case`."""
    match, row = _NUMBER.fullmatch(number.strip()), None
    if match is not None:
        sql = "SELECT id FROM cases WHERE year = ? AND number = ?"
        row = desk.vault.db.row(sql, int(match["year"]), int(match["count"]))
    if row is None:
        raise DeskError(DeskFault.NO_SUCH_CASE, number[:32])
    return int(row[0])


def case_file(desk: Desk, case_id: int) -> CaseFile:
    """A whole case; nothing is marked as read by this. Errors: `no_such_case`."""
    db = desk.vault.db
    row = case_row(desk, case_id)
    folded = incident_of(db, case_id)
    messages = messages_of(db, case_id)
    grant = last_grant(desk, case_id)
    return CaseFile(
        row=row,
        incident=folded.incident,
        messages=messages,
        replies=replies_of(db, case_id, read_marks(messages, desk.slot)),
        attachments=attachments_of(db, case_id, folded),
        events=_events(db, row.number),
        reporter_word=reporter_word(row.state),
        requests=requests_of(db, case_id),
        sealed_names=None if grant is None else grant.names,
        names_unreadable=grant is not None and grant.names is None,
    )


def mark_read(desk: Desk, case_id: int, shown: Iterable[int]) -> None:
    """Note that the case was opened and that the messages with these ids were seen.

    Only what was shown: something else may have come since the case was read out of the vault.
    """
    db, now = desk.vault.db, desk.now()
    sql = "UPDATE messages SET opened_at = ? WHERE id = ? AND case_id = ? AND opened_at IS NULL"
    with db.writing():
        for message_id in shown:
            db.run(sql, now, message_id, case_id)
        note_act(desk, "opened", case_id)


def _row(card: Card, row: Row) -> CaseRow:
    case_id, year, number, state, closed_as, urgency, summary, language, received, last = row[:10]
    acknowledged, feedback, next_contact, unanswerable, withdrawn, unread, files, waiting = row[10:]
    return CaseRow(
        id=case_id,
        number=f"{year}-{number:04d}",
        state=_STATES[state],
        closed_as=closed_as,
        urgency=urgency,
        summary=_SUMMARY.decode(summary),
        language=language,
        received_at=received,
        last_message_at=last,
        deadlines=Deadlines(received, acknowledged, feedback, card.acknowledge_days, card.feedback_months),
        next_contact=next_contact,
        unanswerable=unanswerable,
        withdrawn=bool(withdrawn),
        unread=unread,
        files=files,
        files_waiting=waiting,
    )


def _order(row: CaseRow) -> tuple[bool, str, datetime, int]:
    """Open first, then urgency (unreadable ones next to the most urgent), then the nearest deadline."""
    due = row.acknowledgement.due if row.acknowledgement.done is None else row.feedback.due
    return (not row.is_open, row.urgency or "U0", due, row.id)


def _events(db: Database, number: str) -> tuple[EventRecord, ...]:
    sql = "SELECT at, kind, details FROM acts WHERE case_number = ? ORDER BY acts.number"
    return tuple(EventRecord(at, kind, about_of(details)) for at, kind, details in db.rows(sql, number))
