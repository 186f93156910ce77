"""Replies of tor's control port: bytes in, replies out, bounded; whoever sends them is not trusted yet.

Source: Tor's control-spec, 2.3 (replies), 2.1.1 (quoted strings), 3.21 (PROTOCOLINFO).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from server_stub.onion.faults import OnionFailed, OnionFault

MAX_LINE_BYTES = 8_192
"""Ours take under 300; a line about one circuit of another program under 2,000."""

MAX_LINES = 1_024
"""Of one reply."""

EVENT = 650

_LINE = re.compile(rb"([2-6][0-9]{2})([ +-])(.*)")
_PRINTABLE = re.compile(rb"[\t\x20-\x7e]*")
_COOKIE_FILE = re.compile(r' COOKIEFILE="((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)")
_NAMED = {b"n": b"\n", b"t": b"\t", b"r": b"\r"}


class Reply(NamedTuple):
    """One reply, or one event: its status and its lines, those of data blocks among them."""

    status: int
    lines: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """True when tor did what it was told."""
        return 200 <= self.status < 300

    def value(self, name: str) -> str | None:
        """What stands behind `name=` at the beginning of a line."""
        found = [line for line in self.lines if line.startswith(f"{name}=")]
        return found[0].removeprefix(f"{name}=") if found else None


class ReplyReader:
    """Cuts a stream into replies. After an error it must not be fed any more."""

    def __init__(self) -> None:
        self._rest = b""
        self._status: int | None = None
        self._lines: list[str] = []
        self._in_data = False

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that are whole now. Errors: `OnionFailed` (`tor_garbled`)."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > MAX_LINE_BYTES:
            raise OnionFailed(OnionFault.GARBLED)
        return [reply for line in lines if (reply := self._take(line.removesuffix(b"\r"))) is not None]

    def _take(self, line: bytes) -> Reply | None:
        if len(line) > MAX_LINE_BYTES or len(self._lines) >= MAX_LINES or not _PRINTABLE.fullmatch(line):
            raise OnionFailed(OnionFault.GARBLED)
        if self._in_data:
            self._in_data = line != b"."
            if self._in_data:
                self._lines.append(line.removeprefix(b".").decode("ascii"))
            return None
        return self._take_status_line(line)

    def _take_status_line(self, line: bytes) -> Reply | None:
        match = _LINE.fullmatch(line)
        if match is None or self._status not in (None, int(match[1])):
            raise OnionFailed(OnionFault.GARBLED)
        self._status = int(match[1])
        self._lines.append(match[3].decode("ascii"))
        self._in_data = match[2] == b"+"
        if match[2] != b" ":
            return None
        reply = Reply(self._status, tuple(self._lines))
        self._status, self._lines = None, []
        return reply


class ProtocolInfo(NamedTuple):
    """How tor lets programs in: methods, and where the cookie lies."""

    methods: frozenset[str]
    cookie_file: bytes | None


def protocol_info(reply: Reply) -> ProtocolInfo:
    """Read the answer to PROTOCOLINFO. Errors: `OnionFailed` (`tor_garbled`)."""
    for line in reply.lines:
        if line.startswith("AUTH METHODS="):
            methods = line.removeprefix("AUTH METHODS=").partition(" ")[0].split(",")
            match = _COOKIE_FILE.search(line)
            return ProtocolInfo(frozenset(methods), None if match is None else _unescaped(match[1]))
    raise OnionFailed(OnionFault.GARBLED)


def _unescaped(text: str) -> bytes:
    def plain(match: re.Match[bytes]) -> bytes:
        char: bytes = match[1]
        return bytes([int(char, 8) & 0xFF]) if char.isdigit() and char < b"8" else _NAMED.get(char, char)

    return _ESCAPED.sub(plain, text.encode("ascii"))
