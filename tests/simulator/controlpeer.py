"""Who may sit where tor's control port is expected: tor as the specification has it, or anybody else."""

from __future__ import annotations

import hmac
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.simulator.wire import Wire

Says = Callable[[str], bytes]
"""What is answered to a command's arguments."""

SERVER = b"Tor safe cookie authentication server-to-controller hash"
CLIENT = b"Tor safe cookie authentication controller-to-server hash"
NONCE = b"\x5a" * 32
OK = b"250 OK\r\n"


def cookie_file(path: Path, cookie: bytes = b"\xc0" * 32, mode: int = 0o600) -> Path:
    """A file as tor writes it."""
    path.write_bytes(cookie)
    path.chmod(mode)
    return path


def ways_in(methods: str, cookie: Path | None = None) -> bytes:
    """The answer to PROTOCOLINFO."""
    file = "" if cookie is None else f' COOKIEFILE="{cookie}"'
    return (
        f'250-PROTOCOLINFO 1\r\n250-AUTH METHODS={methods}{file}\r\n250-VERSION Tor="0.4.9"\r\n'.encode() + OK
    )


def challenged(cookie: bytes, client_nonce: bytes) -> bytes:
    """The answer to AUTHCHALLENGE of somebody who knows this cookie."""
    proof = hmac.digest(SERVER, cookie + client_nonce + NONCE, "sha256")
    return f"250 AUTHCHALLENGE SERVERHASH={proof.hex().upper()} SERVERNONCE={NONCE.hex()}\r\n".encode()


class ControlPeer(Wire):
    """Answers each command by its name, the changes first; `heard` holds every line that came.

    An answer of None hangs up. `service` is the onion service that it says it published.
    """

    def __init__(
        self, cookie: Path, service: str, changes: Mapping[str, Says | bytes | None] | None = None
    ) -> None:
        super().__init__()
        self.service = service
        self.heard: list[str] = []
        self.onions: list[str] = []
        self._cookie = cookie
        self._changes = dict(changes or {})
        self._answers: dict[str, Says] = {
            "PROTOCOLINFO": lambda _: ways_in("COOKIE,SAFECOOKIE", cookie),
            "AUTHCHALLENGE": lambda said: challenged(cookie.read_bytes(), bytes.fromhex(said.split()[1])),
            "AUTHENTICATE": self._authenticate,
            "SETEVENTS": lambda _: OK,
            "ADD_ONION": self._add,
            "GETINFO": lambda _: f"250-onions/current={' '.join(self.onions)}\r\n".encode() + OK,
        }

    def serve(self, client: socket.socket, number: int) -> None:
        """Answer line by line."""
        with client.makefile("rb") as stream:
            for line in stream:
                self.heard.append(line.decode("ascii").removesuffix("\r\n"))
                name, _, said = self.heard[-1].partition(" ")
                change = self._changes.get(name, self._answers[name])
                if change is None:
                    return
                client.sendall(change if isinstance(change, bytes) else change(said))

    def names(self) -> list[str]:
        """The commands that came."""
        return [line.partition(" ")[0] for line in self.heard]

    def _authenticate(self, said: str) -> bytes:
        nonce = bytes.fromhex(next(line for line in reversed(self.heard) if "AUTHCH" in line).split()[2])
        proof = hmac.digest(CLIENT, self._cookie.read_bytes() + nonce + NONCE, "sha256").hex()
        return OK if said == proof else b"515 Authentication failed\r\n"

    def _add(self, said: str) -> bytes:
        self.onions.append(self.service)
        event = f"650 HS_DESC UPLOADED {self.service} UNKNOWN $AA~relay\r\n"
        return f"250-ServiceID={self.service}\r\n".encode() + OK + event.encode()
