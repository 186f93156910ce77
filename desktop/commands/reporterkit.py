"""What every command of the reporter needs: the office, a way there, the services over both."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from crypto.address import SCHEME
from crypto.ids import Random
from desktop.commands.sentences import WARNINGS
from desktop.commands.terminal import Terminal
from desktop.domain.errors import Acts
from desktop.domain.safe_text import visible
from desktop.services.conversation import Conversations
from desktop.services.errors import FileError
from desktop.services.gateway import Dialler
from desktop.services.handin import HandIn
from desktop.services.logmemory import LogMemory
from desktop.services.offices import Offices, OfficeSource, source_of_address, source_of_file
from desktop.services.officeview import OfficeView
from desktop.services.opening import open_for_reading, read_some
from desktop.services.routes import Route, parse_proxy
from desktop.services.sealedfiles import SealedFiles
from desktop.services.sealing import Versions
from desktop.services.submission import Submissions
from desktop.services.work import Clock

MAX_OFFICE_FILE_BYTES = 262_144


@dataclass(frozen=True, slots=True)
class World:
    """Time and chance, handed in from the entry point."""

    clock: Clock
    random: Random


class Kit:
    """The reporter's services for one office over one way. Errors on making it: those of the parts."""

    def __init__(self, given: argparse.Namespace, terminal: Terminal, world: World) -> None:
        self.given = given
        self.terminal = terminal
        self.world = world
        self.source = read_source(given.office)
        proxy = parse_proxy(given.proxy) if given.proxy else None
        dial = Dialler(self.source.address, Route(proxy, given.direct), world.random)
        self.offices = Offices(self.source, dial, world.clock)
        versions, log = Versions(world.clock, world.random), LogMemory()
        self.submissions = Submissions(self.offices, dial, versions, world.random, memory=log)
        self.conversations = Conversations(self.offices, dial, world.clock, world.random, log)
        self.sealed_files = SealedFiles(versions, world.random)
        self.hand_in = HandIn(self.offices, dial, world.clock, world.random)

    def fetch_office(self) -> OfficeView:
        """The verified office, told to the person with everything odd about it."""
        office = self.offices.fetch()
        self.terminal.say(f"Office: {visible(office.name())}\nFingerprint: {office.fingerprint}")
        for line in office.missing:
            self.terminal.note(f"No key this week: {visible(line.name)} (slot {line.slot})")
        for warning in office.warnings:
            self.terminal.note(WARNINGS[warning.code].format(where=visible(warning.where)))
        return office


def read_source(text: str) -> OfficeSource:
    """An address, or an office file by its path. Errors: `OfficeError`, `FileError`."""
    if text.strip().lower().startswith(SCHEME):
        return source_of_address(text)
    return source_of_file(read_small(Path(text), MAX_OFFICE_FILE_BYTES))


def read_small(path: Path, most_bytes: int) -> bytes:
    """A file that must be small. Errors: `FileError`, also `too_big`."""
    with open_for_reading(path) as stream:
        data = read_some(stream, most_bytes + 1, str(path))
    if len(data) > most_bytes:
        raise FileError("too_big", Acts.USER, str(path))
    return data


def office_fields(office: OfficeView) -> dict[str, object]:
    """What JSON says of an office."""
    return {
        "name": office.name(),
        "fingerprint": office.fingerprint,
        "missing": [{"slot": line.slot, "name": line.name, "reason": line.reason} for line in office.missing],
        "warnings": [{"code": one.code, "where": one.where} for one in office.warnings],
    }
