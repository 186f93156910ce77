"""What can go wrong at a desk: a closed list of faults, each with a stable code and who must act."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.errors import Acts
from desktop.services.errors import ServiceError


class DeskFault(StrEnum):
    """Why a desk could not do what was asked. The value is the code for machines and translations."""

    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a code, not a passphrase
    WEAK_PASSPHRASE = "weak_passphrase"  # noqa: S105
    KEY_FILE_DAMAGED = "key_file_damaged"
    KEY_FILE_FOREIGN = "key_file_foreign"
    VAULT_MISSING = "vault_missing"
    VAULT_DAMAGED = "vault_damaged"
    VAULT_FOREIGN = "vault_foreign"
    VAULT_NEWER = "vault_newer"
    VAULT_BUSY = "vault_busy"
    VAULT_LOCKED = "vault_locked"
    KEYRING_MISSING = "keyring_missing"
    KEYRING_DAMAGED = "keyring_damaged"
    DISK_FULL = "disk_full"
    NOT_WRITABLE = "not_writable"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EXISTS = "file_exists"
    BACKUP_DAMAGED = "backup_damaged"
    BAD_PLAN = "bad_plan"
    BAD_INVITATION = "bad_invitation"
    NO_SUCH_CASE = "no_such_case"
    NO_SUCH_ATTACHMENT = "no_such_attachment"
    NO_SUCH_FAULT = "no_such_fault"
    CANNOT_BE_ANSWERED = "cannot_be_answered"
    TOO_MANY_REPLIES = "too_many_replies"
    NOTHING_SAID = "nothing_said"
    ATTACHMENT_INCOMPLETE = "attachment_incomplete"
    REPORT_NOT_READABLE = "report_not_readable"
    NOT_ON_CARD = "not_on_card"
    NO_NEW_LOG = "no_new_log"
    LOG_NOT_VOUCHED = "log_not_vouched"
    OTHER_COUNT = "other_count"
    NO_SEALED_NAME = "no_sealed_name"
    ALREADY_ASKED = "already_asked"
    NO_SUCH_REQUEST = "no_such_request"
    NAME_NOT_OPENED = "name_not_opened"
    REASON_TOO_LONG = "reason_too_long"


_ACTS = {
    DeskFault.KEY_FILE_DAMAGED: Acts.ENVIRONMENT,
    DeskFault.VAULT_DAMAGED: Acts.ENVIRONMENT,
    DeskFault.KEYRING_MISSING: Acts.ENVIRONMENT,
    DeskFault.KEYRING_DAMAGED: Acts.ENVIRONMENT,
    DeskFault.BACKUP_DAMAGED: Acts.ENVIRONMENT,
    DeskFault.DISK_FULL: Acts.ENVIRONMENT,
    DeskFault.NOT_WRITABLE: Acts.ENVIRONMENT,
    DeskFault.FILE_UNREADABLE: Acts.ENVIRONMENT,
    DeskFault.CANNOT_BE_ANSWERED: Acts.PEER,
    DeskFault.ATTACHMENT_INCOMPLETE: Acts.PEER,
    DeskFault.REPORT_NOT_READABLE: Acts.PEER,
    DeskFault.NOT_ON_CARD: Acts.PEER,
    DeskFault.LOG_NOT_VOUCHED: Acts.PEER,
    DeskFault.NAME_NOT_OPENED: Acts.PEER,
}


class DeskError(ServiceError):
    """A desk could not do what was asked. `where` names the file, field or number it is about.

    Who must act stands in the table above; it is the person at the desk unless the table says otherwise.
    """

    def __init__(self, fault: DeskFault, where: str = "") -> None:
        super().__init__(fault.value, _ACTS.get(fault, Acts.USER), where)
        self.fault = fault
