"""No test reaches further than this machine's loopback."""

import ipaddress
import sys
from typing import Any

# Python's audit events (see the table in its documentation) with the place of the address or name.
ADDRESS_EVENTS = {"socket.connect": 1, "socket.bind": 1, "socket.sendto": 1}
NAME_EVENTS = {"socket.getaddrinfo": 0, "socket.gethostbyname": 0}


def stays_here(host: object) -> bool:
    """Tell whether a host is this machine's loopback."""
    if isinstance(host, bytes | bytearray):
        host = bytes(host).decode("ascii", "replace")
    if host in (None, "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


class NetworkWatch:
    """Refuses sockets that leave the machine and remembers who tried.

    An audit hook sees the calls of every library and thread and cannot be undone, so there is one
    for the whole run. The refusal alone would not do: programs take an OSError for a bad line.
    """

    def __init__(self) -> None:
        self.tried: list[str] = []
        sys.addaudithook(self.audit)

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        """Refuse what leaves the machine."""
        if event in ADDRESS_EVENTS:
            address = args[ADDRESS_EVENTS[event]]
            # Local (Unix) sockets have a path in place of a (host, port) pair.
            if not isinstance(address, tuple) or stays_here(address[0]):
                return
        elif event in NAME_EVENTS:
            address = args[NAME_EVENTS[event]]
            if stays_here(address):
                return
        else:
            return
        self.tried.append(f"{event} {address}")
        raise PermissionError(f"a test may not reach {address}")

    def complaints(self) -> list[str]:
        """Say who tried to leave, and start anew."""
        wrong = [f"left the machine: {text}" for text in self.tried]
        self.tried.clear()
        return wrong
