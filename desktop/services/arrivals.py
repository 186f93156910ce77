"""What happens when all pieces of a file are here: its hash is checked, and a report's text is read."""

from __future__ import annotations

from crypto.errors import CryptoError, Verdict
from crypto.manifest import ROLE_INCIDENT
from desktop.domain.encoding import INCIDENT_BOUNDS
from desktop.services.audittrail import note_act
from desktop.services.caseincident import WAITING, fault_of
from desktop.services.chunkstore import ChunkFile, read_small, verified
from desktop.services.desk import Desk
from desktop.services.vaultcases import refresh_case
from desktop.services.vaultuploads import FileState, StoredFile, set_file_state
from desktop.services.work import Stop

TOO_BIG = "too_big"


def file_is_whole(desk: Desk, file: StoredFile, chunks: ChunkFile, stop: Stop) -> None:
    """Check a file whose pieces all came, and note the verdict; a text file fills its messages.

    Errors: `CryptoError` when a chunk on this disk is not what was written there.
    """
    if file.entry.role == ROLE_INCIDENT:
        _take_text(desk, file, chunks, stop)
        return
    good = verified(chunks, file.entry, desk.office_id, stop)
    state = FileState.VERIFIED if good else FileState.HASH_MISMATCH
    set_file_state(desk.vault.db, file.id, state, desk.now())


def _take_text(desk: Desk, file: StoredFile, chunks: ChunkFile, stop: Stop) -> None:
    """Put a report's text, which was too long for its capsule, into the messages that wait for it."""
    body, fault = b"", TOO_BIG
    if file.entry.size <= INCIDENT_BOUNDS.size_bytes:
        try:
            body, fault = read_small(chunks, file.entry, desk.office_id, stop), ""
        except CryptoError as error:
            if error.verdict is not Verdict.HASH_MISMATCH:
                raise
            fault = error.code
    db, now = desk.vault.db, desk.now()
    with db.writing():
        state = FileState.VERIFIED if body else FileState.HASH_MISMATCH
        set_file_state(db, file.id, state, now)
        rows = db.rows(
            "SELECT id, case_id, kind FROM messages WHERE upload_id = ? AND fault = ?",
            file.upload_id,
            WAITING,
        )
        for row_id, case_id, kind in rows:
            why = fault or fault_of(kind, body)
            # Whoever saw the message before has not seen its text.
            db.update("messages", row_id, {"incident": body or None, "fault": why, "opened_at": None})
            note_act(desk, "text_arrived", case_id)
            refresh_case(db, case_id, now)
