"""What systemd is told of a service with `Type=notify` (sd_notify(3)): a datagram to the socket it names."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress

READY, STOPPING = b"READY=1", b"STOPPING=1"


def tell(state: bytes, environment: Mapping[str, str]) -> None:
    """Tell the service manager; without one, or one that is gone, nothing happens."""
    name = environment.get("NOTIFY_SOCKET", "")
    if name[:1] not in ("/", "@"):
        return
    address = "\0" + name[1:] if name.startswith("@") else name  # a name without a file
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line, suppress(OSError):
        line.sendto(state, address)
