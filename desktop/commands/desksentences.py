"""Codes in plain English for the desk's command line, beside those both command lines share."""

from __future__ import annotations

from crypto.errors import CryptoError
from desktop.commands.exitcodes import Exit, exit_of
from desktop.commands.sentences import WHERE_CHARS, sentence_of
from desktop.domain.errors import Acts, DomainError
from desktop.domain.safe_text import visible
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.errors import ServiceError

SENTENCES: dict[str, str] = {
    "wrong_passphrase": "This is not the passphrase.",
    "weak_passphrase": "This passphrase is too weak: at least {where} characters, better eight words.",
    "key_file_damaged": "The key file is damaged. Use a copy of it.",
    "key_file_foreign": "This key file is for something else ({where}), or belongs to another office.",
    "vault_missing": "There is no desk in this folder: {where}",
    "vault_damaged": "The vault is damaged. Nothing in it was changed; use your latest backup.",
    "vault_foreign": "Vault and key file do not belong together. Nothing was changed.",
    "vault_newer": "A newer version of Ombra made this. Nothing was changed.",
    "vault_busy": "Another program is busy with this desk. Try again.",
    "vault_locked": "The desk is locked.",
    "keyring_missing": "The keyring file is not here: reports sealed to its weeks cannot be opened.",
    "keyring_damaged": "The keyring file is damaged. It was left as it is; use a copy of it.",
    "backup_damaged": "This is no backup of a desk, or it is damaged. Nothing was made of it.",
    "file_unreadable": "This file cannot be read: {where}",
    "bad_plan": "Please look at this choice again: {where}",
    "bad_invitation": "This is no server's invitation, or it is damaged: {where}",
    "no_such_case": "There is no case with that number: {where}",
    "no_such_attachment": "This case has no attachment with that number: {where}",
    "no_such_fault": "There is no fault with that number, or nothing to show of it: {where}",
    "cannot_be_answered": "This reporter cannot be answered: the key for replies is unusable ({where}).",
    "too_many_replies": "A thread takes {where} replies of one reviewer; no more can be sent.",
    "nothing_said": "There is no text to send.",
    "attachment_incomplete": "This attachment is not here yet ({where}). Pull again.",
    "report_not_readable": "The report of this case cannot be read, or is still on its way: {where}",
    "not_on_card": "The office's card does not list this reviewer: {where}",
    "no_new_log": "There is no new log to accept.",
    "log_not_vouched": "The office's card names no new log key: the server began this log by itself."
    " It is not accepted. Ask who runs the server, and keep the evidence.",
    "other_count": "Another number of reports is missing ({where}). Look at `log` again.",
    "no_sealed_name": "This report says nothing of a name that is sealed for the custodian.",
    "already_asked": "Request {where} for this name waits, or was granted. The reporter sees each one.",
    "no_such_request": "No request with that number waits for the custodian: {where}",
    "name_not_opened": "The sealed name does not open with the custodian's key ({where}).",
    "reason_too_long": "A reason has {where} bytes at most: the reporter reads it whole.",
    "no_desk_given": "Say which desk: --desk FOLDER, or set OMBRA_DESK.",
    "hash_mismatch": "This is not the file that was promised: its hash differs. It is not shown.",
    "chunk_unreadable": "A part of this file cannot be opened. It is not shown.",
    "setup_code": "The server's set-up code is wrong or used up: it has an office already.",
    "card_old": "The server has a newer card already.",
    "card_root": "The server belongs to another office.",
    "second_key": "The server has another key of this reviewer for one of these weeks. It keeps the first.",
    "desk_unknown": "The office's card does not list this desk.",
    "desk_signature": "The server does not accept this desk's signature.",
    "illegal_event": "The case's state does not allow this.",
    "bad_day": "A day is written YYYY-MM-DD: {where}",
    "bad_date": "A date is written YYYY-MM-DD and lies ahead: {where}",
}

_OWN_FILES = frozenset(
    {
        DeskFault.WRONG_PASSPHRASE,
        DeskFault.KEY_FILE_DAMAGED,
        DeskFault.KEY_FILE_FOREIGN,
        DeskFault.VAULT_MISSING,
        DeskFault.VAULT_DAMAGED,
        DeskFault.VAULT_FOREIGN,
        DeskFault.VAULT_NEWER,
        DeskFault.VAULT_BUSY,
        DeskFault.VAULT_LOCKED,
        DeskFault.KEYRING_MISSING,
        DeskFault.KEYRING_DAMAGED,
        DeskFault.DISK_FULL,
        DeskFault.NOT_WRITABLE,
    }
)


class BadChoice(ServiceError):
    """An option that cannot be: `no_desk_given`, `bad_date`. Only the command line knows these."""

    def __init__(self, code: str, where: str = "") -> None:
        super().__init__(code, Acts.USER, where)


Known = ServiceError | DomainError | CryptoError
"""The errors a command ends with in one sentence; any other is a fault of ours."""


def desk_sentence(error: Known) -> str:
    """One English sentence. Text from outside in it is made visible."""
    words = SENTENCES.get(error.code)
    if words is None:
        return error.code if isinstance(error, CryptoError) else sentence_of(error)
    return words.format(where=visible(where_of(error), WHERE_CHARS) or "?")


def where_of(error: Known) -> str:
    """The file, field, number or date an error is about; empty when it names none."""
    return str(getattr(error, "path", "")) if isinstance(error, DomainError) else error.where


def desk_exit(error: Known) -> Exit:
    """The exit code for a typed error."""
    if isinstance(error, DeskError):
        return Exit.DESK if error.fault in _OWN_FILES else Exit.INPUT
    if isinstance(error, CryptoError):
        return Exit.HOSTILE
    if isinstance(error, BadChoice):
        return Exit.INPUT
    return exit_of(error)
