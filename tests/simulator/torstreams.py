"""What a client's tor says of streams and circuits, and where tor's processes connect to."""

from __future__ import annotations

import re
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import nacl.utils

from server_stub.onion.control import connect, trusted_users
from server_stub.onion.login import log_in
from tests.simulator.tornetwork import TorNode

_STREAM = re.compile(r"STREAM (\d+) (\w+) (\d+) (\S+)")
_USER = re.compile(r' SOCKS_USERNAME="(\w+)"')
_TCP_TABLES = ("/proc/net/tcp", "/proc/net/tcp6")
_LISTENING = "0A"


class Stream(NamedTuple):
    """A connection through tor that was made: for whom, to where, on which circuit."""

    user: str
    target: str
    circuit: str


def streams_during(start: Callable[[], subprocess.Popen[str]], control_port: int) -> list[Stream]:
    """Listen at a tor's control port while a program runs to its end, which must be a good one.

    Streams by which tor fetches its own directory are left out, those of all programs are in.
    """
    users: dict[str, str] = {}
    made = []
    with connect([control_port], threading.Event()) as control:
        log_in(control, trusted_users(), nacl.utils.random)
        assert control.ask("SETEVENTS STREAM").is_good
        with start() as process:
            running = True
            while running:
                running = process.poll() is None
                for event in control.events():
                    line = event.lines[0]
                    match = _STREAM.match(line)
                    assert match is not None, line
                    number, what, circuit, target = match.groups()
                    if what.startswith("NEW") and " PURPOSE=DIR_" not in line:
                        named = _USER.search(line)
                        users[number] = "" if named is None else named[1]
                    elif what == "SUCCEEDED" and number in users:
                        made.append(Stream(users[number], target, circuit))
            _, errors = process.communicate()
    assert process.returncode == 0, errors
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
