"""What a client's tor says of streams and circuits, and where tor's processes connect to."""

from __future__ import annotations

import re
import subprocess
import threading
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import nacl.utils

from server_stub.onion.control import connect, trusted_users
from server_stub.onion.login import log_in
from tests.simulator.tornetwork import TorNode

_STREAM = re.compile(r'STREAM (\d+) (\w+) (\d+) (\S+)(?:.*? SOCKS_USERNAME="(\w*)")?')
_TCP_TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_LISTENING = "0A"


class Stream(NamedTuple):
    """A connection through tor that was made: for whom, to where, on which circuit."""

    user: str
    target: str
    circuit: str


def streams_during(process: subprocess.Popen[str], control_port: int) -> list[Stream]:
    """Listen at a tor's control port while a program runs to its end."""
    users: dict[str, str] = defaultdict(str)
    made = []
    with connect([control_port], threading.Event()) as control:
        log_in(control, trusted_users(), nacl.utils.random)
        assert control.ask("SETEVENTS STREAM").is_good
        running = True
        while running:
            running = process.poll() is None
            for event in control.events():
                match = _STREAM.match(event.lines[0])
                assert match is not None, event
                number, what, circuit, target, user = match.groups()
                users[number] = user or users[number]
                if what == "SUCCEEDED":
                    made.append(Stream(users[number], target, circuit))
    return made


def addresses_of(nodes: list[TorNode]) -> set[str]:
    """With whom these processes have TCP connections now, as the kernel writes addresses: hexadecimal."""
    owned = {name for node in nodes for name in _sockets(node)}
    rows = [line.split() for table in _TCP_TABLES for line in Path(table).read_text().splitlines()[1:]]
    return {row[2].partition(":")[0] for row in rows if row[9] in owned and row[3] != _LISTENING}


def _sockets(node: TorNode) -> set[str]:
    assert node.process is not None
    links = [str(path.readlink()) for path in Path(f"/proc/{node.process.pid}/fd").iterdir()]
    return {link[8:-1] for link in links if link.startswith("socket:[")}
