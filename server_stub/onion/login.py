"""Whoever is at the control port proves to be tor before it is told anything: it gets the onion key next.

Any program of this computer can listen where tor does not, and name any file as its cookie. So the cookie
must lie in a file that only tor, the system or we could have written and strangers cannot read; and the other
side shows first that it knows the cookie (SAFECOOKIE). Plain COOKIE would send a stranger whatever file it
names: our own keys have 32 bytes too. Without a cookie tor is believed only at a Unix socket, where the
kernel says who listens.

Source: Tor's control-spec, 3.24 (AUTHCHALLENGE).
"""

from __future__ import annotations

import hmac
import os
import re
import stat
from collections.abc import Collection

from server_stub.config import Random
from server_stub.onion.control import Control
from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.replies import protocol_info

COOKIE_BYTES = 32
NONCE_BYTES = 32

_SERVER = b"Tor safe cookie authentication server-to-controller hash"
_CLIENT = b"Tor safe cookie authentication controller-to-server hash"
_CHALLENGE = re.compile(r"AUTHCHALLENGE SERVERHASH=([0-9A-Fa-f]{64}) SERVERNONCE=([0-9A-Fa-f]{64})")


def log_in(control: Control, trusted: Collection[int], random: Random) -> None:
    """Have tor prove itself, then ourselves. Errors: `OnionFailed`, `Stopped`."""
    user = control.peer_user()
    if user is not None and user not in trusted:
        raise OnionFailed(OnionFault.STRANGER)
    info = protocol_info(control.ask("PROTOCOLINFO 1"))
    if "SAFECOOKIE" in info.methods and info.cookie_file is not None:
        proof = _shake_hands(control, read_cookie(info.cookie_file, trusted), random)
    elif "NULL" in info.methods:
        if user is None:
            raise OnionFailed(OnionFault.LOCKED)
        proof = ""
    else:
        raise OnionFailed(OnionFault.LOCKED)
    if not control.ask(f"AUTHENTICATE {proof}".rstrip()).is_good:
        raise OnionFailed(OnionFault.REFUSED)


def read_cookie(path: bytes, trusted: Collection[int]) -> bytes:
    """The cookie, if nobody but these users can have written it, and no stranger can know it.

    Errors: `OnionFailed` (`tor_forbidden`, `tor_stranger`).
    """
    try:
        # Without waiting: the name may be that of a pipe.
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError as error:
        raise OnionFailed(OnionFault.FORBIDDEN) from error
    except (OSError, ValueError) as error:
        raise OnionFailed(OnionFault.STRANGER) from error
    try:
        status = os.fstat(file)
        good = stat.S_ISREG(status.st_mode) and status.st_uid in trusted
        if not good or status.st_mode & stat.S_IRWXO or status.st_size != COOKIE_BYTES:
            raise OnionFailed(OnionFault.STRANGER)
        return os.read(file, COOKIE_BYTES)
    finally:
        os.close(file)


def _shake_hands(control: Control, cookie: bytes, random: Random) -> str:
    """What proves us to tor, once it has proved itself."""
    ours = random(NONCE_BYTES)
    reply = control.ask(f"AUTHCHALLENGE SAFECOOKIE {ours.hex()}")
    match = _CHALLENGE.fullmatch(reply.lines[0])
    if not reply.is_good or match is None:
        raise OnionFailed(OnionFault.STRANGER)
    message = cookie + ours + bytes.fromhex(match[2])
    if not hmac.compare_digest(hmac.digest(_SERVER, message, "sha256"), bytes.fromhex(match[1])):
        raise OnionFailed(OnionFault.STRANGER)
    return hmac.digest(_CLIENT, message, "sha256").hex()
