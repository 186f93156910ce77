"""Whether what listens at a place is Tor's SOCKS proxy: asked of itself, without a look-up anywhere.

Tor's extension of SOCKS (RESOLVE, `0xF0`) answers for an address in digits with that address, at once and out
of itself; other proxies do not know the command. Nothing leaves the computer, also when it is not Tor.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Sequence
from pathlib import Path

from crypto.ids import Random
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, TorError
from desktop.services.routes import HERE, Proxy

PORTS = (9050, 9150)
"""Where the system's tor and Tor Browser listen."""

PATIENCE_SECONDS = 5.0
_RESOLVE = 0xF0
_IPV4 = 1
_PASSWORD = 2
_SECRET_BYTES = 8
_LISTENS = "0A"
_TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_TOR_ACCOUNTS = frozenset({"root", "debian-tor", "tor", "_tor", "toranon"})
_NAME = re.compile(r"([^:]+):[^:]*:(\d+):")


def find_running(random: Random, ports: Sequence[int] = PORTS) -> Proxy | None:
    """A Tor that runs on this computer already; None when there is none."""
    for port in ports:
        try:
            return checked(Proxy(HERE, port), random)
        except (GatewayError, TorError):
            continue
    return None


def checked(proxy: Proxy, random: Random) -> Proxy:
    """The same proxy, known to be Tor's.

    Errors: `GatewayError` `proxy_unreachable`; `TorError` `not_tor`, `tor_stranger`.
    """
    host = proxy.host.strip("[]")
    try:
        with socket.create_connection((host, proxy.port), PATIENCE_SECONDS) as line:
            _check_owner(host, proxy.port)
            _check_answers(line, random)
    except TimeoutError as error:
        raise TorError("not_tor", Acts.USER) from error
    except OSError as error:
        raise GatewayError("proxy_unreachable", Acts.ENVIRONMENT) from error
    return Proxy(proxy.host, proxy.port, tor=True)


def _check_answers(line: socket.socket, random: Random) -> None:
    asked = bytes((192, 0, 2, random(1)[0]))  # reserved for documentation: nobody's address
    user = random(_SECRET_BYTES).hex().encode()
    login = bytes((1, len(user))) + user + bytes((len(user),)) + user
    request = bytes((5, _RESOLVE, 0, _IPV4)) + asked + bytes(2)
    for message, answer in (
        (bytes((5, 1, _PASSWORD)), bytes((5, _PASSWORD))),
        (login, bytes((1, 0))),
        (request, bytes((5, 0, 0, _IPV4)) + asked + bytes(2)),
    ):
        line.sendall(message)
        if _read(line, len(answer)) != answer:
            raise TorError("not_tor", Acts.USER)


def _read(line: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = line.recv(count - len(data))
        if not part:
            break
        data += part
    return data


def _check_owner(host: str, port: int) -> None:
    """On a computer that several people use, any of them may listen while tor does not.

    Linux tells whose a listener is; elsewhere nobody does. Errors: `TorError` `tor_stranger`.
    """
    if host != HERE or not hasattr(os, "getuid"):
        return
    owners = listeners(port, [Path(table) for table in _TABLES])
    if owners and not owners <= {os.getuid(), *_tor_accounts(Path("/etc/passwd"))}:
        raise TorError("tor_stranger", Acts.USER)


def listeners(port: int, tables: Sequence[Path]) -> set[int]:
    """The accounts that listen at a port of this computer, from the kernel's tables; empty if unknown."""
    owners = set()
    for table in tables:
        try:
            rows = [line.split() for line in table.read_text("ascii").splitlines()[1:]]
        except OSError:
            continue
        owners |= {
            int(row[7]) for row in rows if row[3] == _LISTENS and row[1].rpartition(":")[2] == f"{port:04X}"
        }
    return owners


def _tor_accounts(passwd: Path) -> set[int]:
    """The accounts that tor runs under. The file is read, since asking the system may ask the network."""
    try:
        lines = passwd.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {0}
    rows = [match for line in lines if (match := _NAME.match(line))]
    return {0} | {int(row[2]) for row in rows if row[1] in _TOR_ACCOUNTS}
