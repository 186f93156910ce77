"""Bridge lines: entrances to Tor that are not in its public list, and the disguises they are reached in.

A line becomes a setting of tor, so it is read strictly: nothing of it can begin another setting, name a
program, or be looked up. What is kept is written anew from its parts.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from desktop.domain.errors import Acts
from desktop.services.errors import TorError

OBFS4, SNOWFLAKE, WEBTUNNEL = "obfs4", "snowflake", "webtunnel"
TRANSPORTS = (OBFS4, SNOWFLAKE, WEBTUNNEL)
"""The disguises this program knows; a line without one is reached as tor speaks."""

MAX_BRIDGES = 32
MAX_LINE_CHARS = 1_024  # tor hands the arguments on in a SOCKS login of 510 bytes
MAX_TEXT_CHARS = 65_536
MAX_ARGUMENTS_CHARS = 510
_SHOWN_CHARS = 60

_PLACE = re.compile(r"(?P<host>[0-9.]{7,15}|\[[0-9A-Fa-f:.]{2,45}\]):(?P<port>[1-9][0-9]{0,4})")
_IDENTITY = re.compile(r"\$?([0-9A-Fa-f]{40})")
# Nothing that tor's settings give a meaning to: no blank, quote, backslash or beginning of a remark.
_ARGUMENT = re.compile(r"([a-z][a-z0-9-]{0,31})=([!$-&(-\[\]-~]+)")
_NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    # One of each group; without them the transport's program can do nothing.
    OBFS4: (("cert",), ("iat-mode",)),
    SNOWFLAKE: (("url", "sqsqueue"),),
    WEBTUNNEL: (("url",),),
}


@dataclass(frozen=True, slots=True)
class Bridge:
    """One bridge. `transport` is empty for one without disguise; `identity` may be empty."""

    transport: str
    host: str
    """An IP address, in brackets if it is one of version 6."""
    port: int
    identity: str = ""
    arguments: tuple[tuple[str, str], ...] = ()

    def line(self) -> str:
        """The line as tor reads it, after the word `Bridge`."""
        words = [self.transport] if self.transport else []
        words.append(f"{self.host}:{self.port}")
        words += [self.identity] if self.identity else []
        return " ".join(words + [f"{key}={value}" for key, value in self.arguments])


def parse_bridges(text: str) -> tuple[Bridge, ...]:
    """The bridges of a pasted text, each once, in its order; empty lines and remarks (`#`) are passed over.

    Errors: `TorError` `bad_bridge`, `unknown_transport`, `too_many_bridges`; `where` is the line's beginning.
    """
    if len(text) > MAX_TEXT_CHARS:
        raise TorError("too_many_bridges", Acts.USER)
    lines = [" ".join(line.split()) for line in text.splitlines()]
    found = dict.fromkeys(parse_bridge(line) for line in lines if line and not line.startswith("#"))
    if len(found) > MAX_BRIDGES:
        raise TorError("too_many_bridges", Acts.USER)
    return tuple(found)


def parse_bridge(line: str) -> Bridge:
    """One bridge from its line; the word `Bridge` may stand before it. Errors: as `parse_bridges`."""
    words = line.split()
    if words and words[0].lower() == "bridge":
        words = words[1:]
    if not words or len(line) > MAX_LINE_CHARS or not line.isascii():
        raise _bad(line)
    transport = "" if _PLACE.fullmatch(words[0]) else words.pop(0).lower()
    if transport and transport not in TRANSPORTS:
        known = re.fullmatch(r"[a-z][a-z0-9_]{0,20}", transport) is not None
        raise TorError("unknown_transport", Acts.USER, transport) if known and words else _bad(line)
    return _bridge(transport, words, line)


def _bridge(transport: str, words: list[str], line: str) -> Bridge:
    place = _PLACE.fullmatch(words[0]) if words else None
    if place is None or not _is_address(place["host"]) or int(place["port"]) > 65_535:
        raise _bad(line)
    named = _IDENTITY.fullmatch(words[1]) if len(words) > 1 else None
    identity = named[1].upper() if named else ""
    arguments = tuple(_argument(word, line) for word in words[2 if named else 1 :])
    keys = {key for key, _ in arguments}
    whole = all(keys.intersection(group) for group in _NEEDED.get(transport, ()))
    long = sum(len(key) + len(value) + 2 for key, value in arguments) > MAX_ARGUMENTS_CHARS
    # A bridge in disguise that proves no identity could be anybody on the way.
    named_if_needed = bool(identity) or not transport
    if (
        (arguments and not transport)
        or len(keys) != len(arguments)
        or long
        or not (whole and named_if_needed)
    ):
        raise _bad(line)
    return Bridge(transport, place["host"], int(place["port"]), identity, arguments)


def _argument(word: str, line: str) -> tuple[str, str]:
    match = _ARGUMENT.fullmatch(word)
    if match is None:
        raise _bad(line)
    return match[1], match[2]


def _is_address(host: str) -> bool:
    read = ipaddress.IPv6Address if host.startswith("[") else ipaddress.IPv4Address
    try:
        read(host.strip("[]"))
    except ValueError:
        return False
    return True


def _bad(line: str) -> TorError:
    return TorError("bad_bridge", Acts.USER, line[:_SHOWN_CHARS])
