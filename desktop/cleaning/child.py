"""The child process: loads what one kind of file needs, locks itself up, reads, and says what it found.

Its input is the file, open for reading, as standard input; its output is frames on standard output. It is
started with the kind it will be given, since nothing can be loaded once it is locked.
"""

from __future__ import annotations

import io
import os
from collections.abc import Generator, Iterator
from importlib import import_module
from typing import Protocol

from desktop.cleaning.frames import (
    MAX_PAYLOAD_BYTES,
    End,
    Frame,
    Held,
    Named,
    Piece,
    Pixels,
    Ready,
    Shown,
    encode,
)
from desktop.cleaning.kinds import COPIED_AS, PICTURES, Finding, Kind, Outcome, Refused
from desktop.cleaning.limits import CPU_SECONDS, more_seconds
from desktop.cleaning.lockdown import lock_down
from desktop.cleaning.source import Source
from desktop.cleaning.spans import Woven

LOOK, CLEAN, SHOW = "look", "clean", "show"
JOBS = (LOOK, CLEAN, SHOW)
"""`SHOW` is `CLEAN`, and of pictures small ones from before and after."""

_ROOM = "desktop.cleaning"
CLEANERS: dict[Kind, str] = {
    Kind.JPEG: "pictures",
    Kind.PNG: "pictures",
    Kind.WEBP: "pictures",
    Kind.GIF: "pictures",
    Kind.TIFF: "pictures",
    Kind.HEIC: "heic",
    Kind.PDF: "pdf",
    Kind.MP4: "films",
    Kind.MOV: "films",
    Kind.M4A: "films",
    Kind.MP3: "mp3",
    Kind.OGG: "ogg",
    Kind.FLAC: "flac",
    Kind.ZIP: "packages",
    Kind.TXT: "texts",
    Kind.CSV: "texts",
    Kind.EML: "mail",
}
"""The module of each kind; it brings `looked` and `cleaned`."""

THREADED = frozenset({Kind.HEIC})
"""The decoder of HEVC works on a thread of its own, and waits for ever where it gets none."""


class Cleaner(Protocol):
    """What the module of a kind offers. Errors of both: `Refused`, or anything at all for damaged files."""

    def looked(self, source: Source) -> tuple[Kind, tuple[Finding, ...]]:
        """The kind at a closer look, and what the file holds beside what one sees."""

    def cleaned(self, source: Source) -> bytes | Woven | None:
        """A copy rebuilt from what one sees; None where there is nothing to rebuild."""


class Previewer(Protocol):
    """What `previews` offers, which only pictures need."""

    def shown(self, source: Source) -> tuple[int, int, bytes]:
        """Width, height and the colours of a small picture. Errors: as those of `Cleaner`."""


def main(job: str, kind: str, parent: int) -> None:
    """Do one job on standard input."""
    cleaner = import_module(f"{_ROOM}.{CLEANERS[Kind(kind)]}")
    pictured = job == SHOW and Kind(kind) in PICTURES | {Kind.HEIC}
    previewer = import_module(f"{_ROOM}.previews") if pictured else None
    seconds = CPU_SECONDS + more_seconds(os.fstat(0).st_size)
    locks = lock_down(parent, threads=Kind(kind) in THREADED, seconds=seconds)
    _send(Ready(locks))
    for frame in answer(job, Source(io.FileIO(0, closefd=False), Kind(kind)), cleaner, previewer):
        _send(frame)


def answer(job: str, source: Source, cleaner: Cleaner, previewer: Previewer | None = None) -> Iterator[Frame]:
    """All frames after `Ready`, `End` the last. Raises nothing."""
    try:
        outcome = yield from _work(job, source, cleaner, previewer)
    except Refused as refused:
        outcome = refused.outcome
    except MemoryError:
        outcome = Outcome.OUT_OF_MEMORY
    except Exception:  # noqa: BLE001 - libraries raise what they like at broken files
        outcome = Outcome.DAMAGED
    yield End(outcome)


def _work(
    job: str, source: Source, cleaner: Cleaner, previewer: Previewer | None
) -> Generator[Frame, None, Outcome]:
    kind, findings = cleaner.looked(source)
    yield Named(kind)
    yield from (Held(finding) for finding in findings)
    if job == LOOK:
        return Outcome.LOOKED
    yield from _picture(previewer, source, after=False)
    copy = cleaner.cleaned(Source(source.stream, kind))
    if copy is None:
        return Outcome.LISTED
    fresh = io.BytesIO(copy) if isinstance(copy, bytes) else copy
    _, left = cleaner.looked(Source(fresh, COPIED_AS[kind]))
    yield from (Held(finding, after=True) for finding in left)
    yield from _picture(previewer, Source(fresh, COPIED_AS[kind]), after=True)
    if left:  # a copy that still holds something is no cleaned copy
        return Outcome.NOT_CLEAN
    fresh.seek(0)
    while piece := fresh.read(MAX_PAYLOAD_BYTES):
        yield Piece(piece)
    return Outcome.CLEANED


def _picture(previewer: Previewer | None, source: Source, after: bool) -> Iterator[Frame]:
    if previewer is None:
        return
    width, height, colours = previewer.shown(source)
    yield Shown(width, height, after)
    for start in range(0, len(colours), MAX_PAYLOAD_BYTES):
        yield Pixels(colours[start : start + MAX_PAYLOAD_BYTES])


def _send(frame: Frame) -> None:
    rest = memoryview(encode(frame))
    while rest:
        rest = rest[os.write(1, rest) :]
