"""From what the network and the server say to `GatewayError`: two tables, nothing guessed from sentences."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Iterator

import socks
from urllib3 import exceptions as urllib3

from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError

_TOO_MANY_LINKS = 16  # an error's causes are a few; a ring would be endless

# The first row that fits any error of the chain wins. The order matters: urllib3 counts every failed
# connection as one that timed out.
_WAYS: tuple[tuple[tuple[type[BaseException], ...], str, Acts], ...] = (
    (
        (socks.ProxyConnectionError, socks.SOCKS5AuthError, urllib3.ProxyError),
        "proxy_unreachable",
        Acts.ENVIRONMENT,
    ),
    ((ssl.SSLError, urllib3.SSLError), "untrusted_server", Acts.PEER),
    ((ConnectionRefusedError,), "connection_refused", Acts.ENVIRONMENT),
    ((socket.gaierror, urllib3.NameResolutionError), "offline", Acts.ENVIRONMENT),
    ((TimeoutError, urllib3.ReadTimeoutError), "timeout", Acts.ENVIRONMENT),
    ((socks.ProxyError, urllib3.NewConnectionError), "offline", Acts.ENVIRONMENT),
    ((urllib3.TimeoutError,), "timeout", Acts.ENVIRONMENT),
    ((urllib3.ProtocolError, ConnectionError), "interrupted", Acts.ENVIRONMENT),
    ((urllib3.HTTPError,), "bad_answer", Acts.PEER),
)

# The server's codes (docs/server-errors.md): who must act here. A code that is not listed is no code.
PROBLEMS: dict[str, Acts] = {
    "bad_request": Acts.US,
    "wrong_size": Acts.US,
    "desk_unknown": Acts.USER,
    "desk_signature": Acts.US,
    "beacon_old": Acts.US,
    "nonce_seen": Acts.US,
    "setup_code": Acts.USER,
    "tag_foreign": Acts.US,
    "stamp_refused": Acts.PEER,
    "not_found": Acts.PEER,
    "method_not_allowed": Acts.US,
    "slow_body": Acts.ENVIRONMENT,
    "upload_incomplete": Acts.US,
    "upload_bound": Acts.US,
    "tag_taken": Acts.US,
    "card_old": Acts.USER,
    "card_root": Acts.USER,
    "second_key": Acts.USER,
    "length_required": Acts.US,
    "too_big": Acts.US,
    "bad_capsule": Acts.US,
    "clock": Acts.USER,
    "bad_reply": Acts.US,
    "bad_card": Acts.USER,
    "bad_bundle": Acts.USER,
    "bad_list": Acts.US,
    "bad_cosignature": Acts.US,
    "headers_too_big": Acts.US,
    "internal": Acts.PEER,
    "busy": Acts.PEER,
    "no_office": Acts.PEER,
    "restored": Acts.PEER,
    "disk_full": Acts.PEER,
}
RENAMED = {"disk_full": "server_full", "no_office": "no_office_yet"}

LOST = frozenset({"offline", "connection_refused", "interrupted", "timeout", "proxy_unreachable"})
"""Codes after which the same request may work later without anybody's doing."""

PASSING = LOST | {"busy", "slow_body", "internal"}
"""`LOST`, and what a server says when it cannot take something at the moment."""


def failure_of(error: BaseException) -> GatewayError:
    """The typed error for whatever the HTTP library raised."""
    chain = list(_chain(error))
    for kinds, code, acts in _WAYS:
        if any(isinstance(link, kinds) for link in chain):
            return GatewayError(code, acts)
    return GatewayError("interrupted", Acts.ENVIRONMENT)


def problem_of(status: int, body: bytes) -> GatewayError:
    """The typed error for a refusal (RFC 9457); `unexpected_status` when it is no code of ours."""
    try:
        problem = json.loads(body)
    except (ValueError, RecursionError):
        problem = None
    code = problem.get("code") if isinstance(problem, dict) else None
    if not isinstance(code, str) or code not in PROBLEMS:
        return GatewayError("unexpected_status", Acts.PEER, str(status))
    return GatewayError(RENAMED.get(code, code), PROBLEMS[code])


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all it came from, `reason` fields and arguments of the library's errors included."""
    waiting, seen = [error], 0
    while waiting and seen < _TOO_MANY_LINKS:
        link = waiting.pop(0)
        seen += 1
        yield link
        inner = (link.__cause__, link.__context__, getattr(link, "reason", None), *link.args)
        waiting += [one for one in inner if isinstance(one, BaseException)]
