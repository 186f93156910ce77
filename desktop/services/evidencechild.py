"""Drives the locked-down child process that looks into a file and cleans it; survives whatever it says.

One child for one file: it gets the open file as its input, writes frames (`desktop.cleaning.frames`), and is
killed with its group at its limit of time, when the work is cancelled, or when it says what no child says.
"""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import desktop.cleaning
from desktop.cleaning.child import CLEAN, CLEANERS, LOOK, SHOW
from desktop.cleaning.frames import BadFrames, Decoder, End, Frame, Held, Named, Piece, Pixels, Ready, Shown
from desktop.cleaning.kinds import Finding, Kind, Lock, Outcome
from desktop.cleaning.limits import WALL_SECONDS, more_seconds
from desktop.services.work import NEVER, Stop

Program = Callable[[str, Kind], Sequence[str]]
"""The words by which a child is started for a job and a kind; tests start children of other kinds."""

Sink = Callable[[bytes], None]
"""Takes the copy piece by piece. It is whole only when the examination's ending says so."""

_ROOT = Path(desktop.cleaning.__file__).parents[2]
_BOOT = """import sys
sys.path.insert(0, sys.argv[1])
from desktop.cleaning.child import main
main(sys.argv[2], sys.argv[3], int(sys.argv[4]))"""

_READ_BYTES = 65_536
_NAP_SECONDS = 0.1
"""So often somebody who cancels is heard."""

_COPY_SLACK_BYTES = 64 * 1024 * 1024
_COPY_GROWTH = 8
"""Pixels stored anew may need more room than before (a palette turned into colours), never without bound."""


class Lost(StrEnum):
    """Why the parent gave a child up."""

    OUT_OF_TIME = "out_of_time"
    DIED = "child_died"
    BAD_ANSWER = "child_bad_answer"


Ending = Outcome | Lost


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """What a picture looks like: `colours` are width x height x 3 bytes (RGB), and nothing to be decoded."""

    width: int
    height: int
    colours: bytes


@dataclass
class Examination:
    """What is known of one file. Texts in findings are untrusted.

    `locks`: what the system refused the child, told before it read anything. `ending`: `CLEANED` if the copy
    that went into the sink is whole, `LOOKED` or `LISTED` if there is none and nothing failed. `pictures`: of
    the file and of its copy, where they were asked for and the file is a picture that could be cleaned.
    """

    kind: Kind
    locks: Lock = Lock.NONE
    before: list[Finding] = field(default_factory=list)
    after: list[Finding] = field(default_factory=list)
    pictures: list[SmallPicture] = field(default_factory=list)
    copied: int = 0
    ending: Ending = Lost.DIED

    @property
    def done(self) -> bool:
        """Whether the file could be read to its end."""
        return self.ending in (Outcome.CLEANED, Outcome.LOOKED, Outcome.LISTED)


def own_child(job: str, kind: Kind) -> Sequence[str]:
    """This project's child, under this interpreter, which reads no file or setting of the person's."""
    return [sys.executable, "-I", "-B", "-c", _BOOT, str(_ROOT), job, kind.value, str(os.getpid())]


def look(
    file: io.FileIO,
    kind: Kind,
    stop: Stop = NEVER,
    wall_seconds: float | None = None,
    program: Program = own_child,
) -> Examination:
    """What a file holds beside what one sees. Errors: what `stop` raises; never one of the file's.

    `wall_seconds`: two minutes, and more for a long file, if none is given.
    """
    return _examine(program(LOOK, kind), file, kind, _no_sink, stop, wall_seconds)


def clean(
    file: io.FileIO,
    kind: Kind,
    sink: Sink,
    stop: Stop = NEVER,
    wall_seconds: float | None = None,
    program: Program = own_child,
    pictured: bool = False,
) -> Examination:
    """As `look`, and a rebuilt copy into `sink`; `pictured`: small pictures too.

    Errors: what `stop` and `sink` raise.
    """
    return _examine(program(SHOW if pictured else CLEAN, kind), file, kind, sink, stop, wall_seconds)


def _no_sink(_data: bytes) -> None:
    """For work without a copy."""


def _examine(
    words: Sequence[str], file: io.FileIO, kind: Kind, sink: Sink, stop: Stop, wall_seconds: float | None
) -> Examination:
    seen = Examination(kind)
    if kind not in CLEANERS:
        seen.ending = Outcome.UNKNOWN_KIND
        return seen
    size = file.seek(0, 2)
    file.seek(0)
    most, seconds = size * _COPY_GROWTH + _COPY_SLACK_BYTES, WALL_SECONDS + more_seconds(size)
    with _started(words, file) as child, _watched(child, stop, wall_seconds or seconds) as watch:
        try:
            for frame in _frames(child):
                _take(frame, seen, sink, most)
        except BadFrames:
            seen.ending = Lost.BAD_ANSWER
    watch.raise_cancelled()
    if watch.late and not seen.done:
        seen.ending = Lost.OUT_OF_TIME
    if seen.ending is not Outcome.CLEANED:
        seen.pictures.clear()  # without a copy there is nothing to compare, and one may be half there
    return seen


def _take(frame: Frame, seen: Examination, sink: Sink, most: int) -> None:
    match frame:
        case Ready(locks):
            seen.locks = locks
        case Named(kind):
            seen.kind = kind
        case Held(finding, after):
            (seen.after if after else seen.before).append(finding)
        case Shown(width, height):
            seen.pictures.append(SmallPicture(width, height, b""))
        case Pixels(data):
            begun = seen.pictures[-1]
            seen.pictures[-1] = replace(begun, colours=begun.colours + data)
        case Piece(data):
            seen.copied += len(data)
            if seen.copied > most:
                raise BadFrames("a copy without bound")
            sink(data)
        case End(outcome):
            seen.ending = outcome


def _frames(child: subprocess.Popen[bytes]) -> Iterator[Frame]:
    """All frames, until the last one or the end of the output."""
    decoder = Decoder()
    assert child.stdout is not None  # noqa: S101 - it was started with a pipe
    while not decoder.ended and (data := os.read(child.stdout.fileno(), _READ_BYTES)):
        yield from decoder.feed(data)


@contextmanager
def _started(words: Sequence[str], file: io.FileIO) -> Iterator[subprocess.Popen[bytes]]:
    """A child that is gone, with all its own, at the end."""
    child = subprocess.Popen(  # noqa: S603 - our own interpreter, no word from a file
        words,
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what libraries say there quotes the file
        env=_bare_environment(),
        cwd=_ROOT.anchor,
        start_new_session=True,
    )
    try:
        yield child
    finally:
        _kill(child)
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _bare_environment() -> dict[str, str]:
    """Nothing of this person's but what Windows needs to start a program.

    Without a home Python would ask the system's user database for one, and that may ask the network.
    """
    return {"HOME": os.devnull} | {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def _kill(child: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):  # it ended by itself
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()


class _Watch:
    """Ends a child from another thread: at the limit of time, or when `stop` says so."""

    def __init__(self, child: subprocess.Popen[bytes], stop: Stop, wall_seconds: float) -> None:
        self.late = False
        self.over = threading.Event()
        self._child, self._stop = child, stop
        self._naps = max(1, round(wall_seconds / _NAP_SECONDS))
        self._cancelled: Exception | None = None

    def run(self) -> None:
        """Until `over`, or until the child was killed."""
        for _ in range(self._naps):
            if self.over.wait(_NAP_SECONDS):
                return
            try:
                self._stop.check()
            except Exception as error:  # noqa: BLE001 - whatever the caller's own stop raises goes back to it
                self._cancelled = error
                break
        else:
            self.late = True
        _kill(self._child)

    def raise_cancelled(self) -> None:
        """Raise what `stop` raised, in the caller's thread."""
        if self._cancelled is not None:
            raise self._cancelled


@contextmanager
def _watched(child: subprocess.Popen[bytes], stop: Stop, wall_seconds: float) -> Iterator[_Watch]:
    watch = _Watch(child, stop, wall_seconds)
    thread = threading.Thread(target=watch.run, name="evidence child's watch", daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        watch.over.set()
        thread.join()
