"""Exit codes of both command lines; `docs/command-line.md` lists the same."""

from __future__ import annotations

from enum import IntEnum

from desktop.domain.errors import DomainError
from desktop.services.errors import (
    FileError,
    GatewayError,
    HostileError,
    OfficeError,
    ParcelError,
    ServiceError,
)
from desktop.services.httpfailures import PROBLEMS, RENAMED
from desktop.services.receipts import ReceiptError


class Exit(IntEnum):
    """What a command's end says to a script."""

    DONE = 0
    FAULT = 1
    """Our own mistake."""
    USAGE = 2
    """Wrong options; argparse uses this number."""
    INPUT = 3
    """A report, file, receipt or choice was refused; nothing was sent."""
    OFFICE = 4
    """The office cannot be trusted or cannot be sealed to; nothing was sent."""
    NETWORK = 5
    """The server could not be reached, or no way there was chosen. Run the command again later."""
    SERVER = 6
    """The server refused."""
    HOSTILE = 7
    """What came back is not what the protocol says: a promise, a reply, the board or the log."""
    DESK = 8
    """A desk's own files: wrong passphrase, damaged, missing, made by a later version, disk full."""
    CANCELLED = 130


_BY_KIND: tuple[tuple[type[Exception], Exit], ...] = (
    (HostileError, Exit.HOSTILE),
    (OfficeError, Exit.OFFICE),
    (ReceiptError, Exit.INPUT),
    (FileError, Exit.INPUT),
    (ParcelError, Exit.INPUT),
    (DomainError, Exit.INPUT),
)
_SERVER_CODES = (PROBLEMS.keys() | set(RENAMED.values())) - RENAMED.keys()


def exit_of(error: ServiceError | DomainError) -> Exit:
    """The exit code for a typed error."""
    if isinstance(error, GatewayError):
        refused = error.code in _SERVER_CODES or error.code == "unexpected_status"
        return Exit.SERVER if refused else Exit.NETWORK
    return next((code for kind, code in _BY_KIND if isinstance(error, kind)), Exit.FAULT)
