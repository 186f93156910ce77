"""The error all services raise: a stable code, who must act, and where, never a sentence for people."""

from __future__ import annotations

from desktop.domain.errors import Acts


class ServiceError(Exception):
    """Something did not work. Words for `code` live where people are spoken to.

    `acts` says who must act; `where` names the file, reviewer, field or date it is about, or is empty.
    """

    def __init__(self, code: str, acts: Acts, where: str = "") -> None:
        super().__init__(f"{code}{': ' + where if where else ''}")
        self.code = code
        self.acts = acts
        self.where = where


class GatewayError(ServiceError):
    """The network or the server did not do what was asked.

    Codes of the way there: `offline`, `connection_refused`, `interrupted`, `timeout`, `proxy_unreachable`,
    `untrusted_server`, `no_proxy`, `direct_not_chosen`; of the answer: `too_long`, `bad_answer`; and the
    server's own problem codes (docs/server-errors.md), with `disk_full` as `server_full`, since the code
    without a place means this computer's disk.
    """


class TorError(ServiceError):
    """Tor cannot be used as it was asked for.

    Of finding and starting it: `tor_not_found`, `no_running_tor`, `not_tor`, `tor_stranger` (somebody else's
    program listens where Tor does), `tor_old`, `tor_clock`, `tor_no_network`, `tor_stuck`, `tor_refused`,
    `tor_ended`; of bridges: `bad_bridge`, `unknown_transport`, `too_many_bridges`, `transport_missing`,
    `transport_failed`, `bridges_refused`.
    """


class OfficeError(ServiceError):
    """The office cannot be trusted or cannot be sealed to; `code` is a verdict or one of `offices`."""


class FileError(ServiceError):
    """A file cannot go: `not_a_file`, `too_big`, `file_unreadable`, `file_missing`, `file_changed`."""


class ParcelError(ServiceError):
    """A report cannot be sealed as it was put together; the person in front of it can mend it."""


class HostileError(ServiceError):
    """What came back is not what the protocol says: a promise that does not hold, a page that differs."""
