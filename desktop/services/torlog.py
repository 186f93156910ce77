"""What tor says while it starts, read from its log: how far it is, where it listens, what is in its way.

tor's log is for people and changes with its versions; what is not known here is passed over. The stages'
names (`conn`, `loading_status`, ...) are those of tor's control protocol and are kept stable there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

LINE_BYTES = 4_096
"""What is looked at of a line; tor's own are a few hundred bytes."""

_VERSION = re.compile(r"\] Tor (\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b.* running on ")
_LISTENING = re.compile(r"\] Opened Socks listener connection \(ready\) on 127\.0\.0\.1:(\d{1,5})\b")
_STEP = re.compile(r"\] Bootstrapped (\d{1,3})% \(([a-z0-9_]{1,40})\)")
_STUCK = re.compile(r"\] Problem bootstrapping\. Stuck at \d{1,3}% .*; ([A-Z_]{1,30}); count \d+;")


class Trouble(StrEnum):
    """What may be in tor's way."""

    CLOCK = "clock"
    """The clock of this computer is too far off for tor."""
    NO_ROUTE = "no_route"
    """This computer reaches no network."""
    REFUSED = "refused"
    """Whatever tor connects to does not answer, or not as it should."""
    TRANSPORT = "transport"
    """The program that disguises the way to a bridge does not run."""
    SETTINGS = "settings"
    """tor does not take what it was given."""


@dataclass(frozen=True, slots=True)
class Version:
    """Which tor it is: four numbers."""

    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listening:
    """The SOCKS port is open at 127.0.0.1."""

    port: int


@dataclass(frozen=True, slots=True)
class Reached:
    """`percent` of the way to the Tor network; `tag` is tor's own name of the stage."""

    percent: int
    tag: str


@dataclass(frozen=True, slots=True)
class Hindered:
    """Something is in the way; tor goes on trying as a rule."""

    trouble: Trouble


Said: TypeAlias = Version | Listening | Reached | Hindered

_SENTENCES: tuple[tuple[re.Pattern[str], Trouble], ...] = (
    (re.compile(r"(?:requires|needs) an accurate clock to work"), Trouble.CLOCK),
    (re.compile(r"pluggable transport proxy supporting"), Trouble.TRANSPORT),
    (re.compile(r"\[(?:warn|err)\] .*\b[Mm]anaged proxy\b.*(?:fail|error|terminated)"), Trouble.TRANSPORT),
    (re.compile(r"\[(?:warn|err)\] Could not launch managed proxy"), Trouble.TRANSPORT),
    (re.compile(r"\] Pluggable Transport process terminated"), Trouble.TRANSPORT),
    (re.compile(r"\[err\] Reading config failed"), Trouble.SETTINGS),
)


def said(line: bytes) -> Said | None:
    """What a line of tor's log means; None for all that need not be known. Never fails."""
    text = line[:LINE_BYTES].decode("ascii", "replace")
    if match := _STEP.search(text):
        percent = int(match[1])
        return Reached(percent, match[2]) if percent <= 100 else None
    if match := _LISTENING.search(text):
        port = int(match[1])
        return Listening(port) if 0 < port < 65_536 else None
    if match := _VERSION.search(text):
        return Version(tuple(int(part) for part in match.groups()))
    if match := _STUCK.search(text):
        return Hindered(Trouble.NO_ROUTE if match[1] == "NOROUTE" else Trouble.REFUSED)
    for pattern, trouble in _SENTENCES:
        if pattern.search(text):
            return Hindered(trouble)
    return None
