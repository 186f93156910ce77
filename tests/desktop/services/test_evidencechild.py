"""The driver of the child: whatever a child does, the parent says so, cleans up, and goes on."""

import os
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.cleaning.frames import MAX_PAYLOAD_BYTES, End, Frame, Held, Named, Piece, Ready, encode
from desktop.cleaning.kinds import Finding, Found, Kind, Lock, Outcome
from desktop.cleaning.limits import MAX_FINDINGS, MAX_TEXT_CHARS
from desktop.services.evidencechild import Examination, Lost, Program, clean, look
from desktop.services.opening import open_for_reading
from desktop.services.work import Cancel, Cancelled
from tests.desktop.cleaning import photos


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(photos.jpeg())
    return path


def hostile(program: str, *frames: Frame) -> Program:
    """A child that says these frames and then does as it likes."""
    said = b"".join(map(encode, frames))
    start = f"import os, sys, signal; os.write(1, {said!r})\n"

    def words(_job: str, _kind: Kind) -> Sequence[str]:
        return [sys.executable, "-c", start + program]

    return words


def told_by(photo: Path, program: Program, wall_seconds: float = 30) -> Examination:
    with open_for_reading(photo) as file:
        return clean(file, Kind.JPEG, lambda _: None, wall_seconds=wall_seconds, program=program)


READY, NAMED = Ready(Lock.FILES), Named(Kind.JPEG)
ENDINGS: dict[str, tuple[Program, Lost | Outcome]] = {
    "says nothing": (hostile(""), Lost.DIED),
    "ends in the middle": (hostile("os.write(1, b'\\3\\0\\0\\0\\x40x')", READY, NAMED), Lost.DIED),
    "kills itself": (hostile("os.kill(os.getpid(), signal.SIGSEGV)", READY), Lost.DIED),
    "speaks before it is locked": (hostile("", NAMED), Lost.BAD_ANSWER),
    "says anything": (hostile("os.write(1, os.urandom(100000))", READY), Lost.BAD_ANSWER),
    "talks after the end": (hostile("", READY, End(Outcome.LOOKED), NAMED), Lost.BAD_ANSWER),
    "copies without end": (
        hostile("while True: os.write(1, b'\\5\\0\\1\\0\\0' + bytes(65_536))", READY, NAMED),
        Lost.BAD_ANSWER,
    ),
    "finds without end": (
        hostile(f"while True: os.write(1, {encode(Held(Finding(Found.GPS)))!r})", READY, NAMED),
        Lost.BAD_ANSWER,
    ),
    "floods its errors": (
        hostile(f"os.write(2, bytes(10_000_000)); os.write(1, {encode(End(Outcome.LOOKED))!r})", READY),
        Outcome.LOOKED,
    ),
    "closes its output and stays": (hostile("os.close(1); signal.pause()", READY), Lost.DIED),
    "ends well and stays": (hostile("signal.pause()", READY, End(Outcome.LOOKED)), Outcome.LOOKED),
}


@pytest.mark.parametrize("what", ENDINGS)
def test_whatever_a_child_does_is_told(what: str, photo: Path) -> None:
    program, ending = ENDINGS[what]
    assert told_by(photo, program).ending == ending


@pytest.mark.parametrize("seed", range(40))
def test_a_child_that_was_taken_over_says_anything_it_likes(seed: int, photo: Path) -> None:
    """Frames that a child may say, changed, cut, doubled and in any order: told, and within bounds."""
    chance = random.Random(seed)
    frames = [encode(frame) for frame in (READY, NAMED, HELD, Held(Finding(Found.GPS), after=True), PIECE)]
    frames += [encode(End(outcome)) for outcome in Outcome]
    said = bytearray(b"".join(chance.choices(frames, k=chance.randrange(1, 60))))
    for _ in range(chance.randrange(4)):
        said[chance.randrange(len(said))] = chance.randrange(256)
    if chance.random() < 0.8:
        said[:0] = encode(READY) + encode(NAMED)
    script, pieces = photo.with_name("said"), list[bytes]()
    script.write_bytes(said)
    with open_for_reading(photo) as file:
        program = hostile(f"sys.stdout.buffer.write(open({str(script)!r}, 'rb').read())")
        seen = clean(file, Kind.JPEG, pieces.append, wall_seconds=30, program=program)
    assert seen.copied == sum(map(len, pieces))
    assert len(seen.before) + len(seen.after) <= 2 * MAX_FINDINGS
    assert seen.ending in {*Outcome, *Lost}


HELD, PIECE = Held(Finding(Found.AUTHOR, "x" * MAX_TEXT_CHARS, 7)), Piece(bytes(MAX_PAYLOAD_BYTES))


def test_a_child_that_waits_is_ended_at_its_time(photo: Path) -> None:
    seen = told_by(photo, hostile("signal.pause()", READY, NAMED), wall_seconds=0.3)
    assert (seen.ending, seen.locks) == (Lost.OUT_OF_TIME, Lock.FILES)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="groups of processes are of POSIX")
def test_its_own_children_end_with_it(photo: Path) -> None:
    """The grandchild holds the output open: were it to live, the parent would read for ever."""
    seen = told_by(photo, hostile("os.fork() and os._exit(0); signal.pause()", READY), wall_seconds=0.5)
    assert seen.ending is Lost.OUT_OF_TIME


def test_whoever_cancels_is_heard(photo: Path) -> None:
    stop = Cancel()
    stop.cancel()
    with open_for_reading(photo) as file, pytest.raises(Cancelled):
        look(file, Kind.JPEG, stop, program=hostile("signal.pause()", READY))


def test_a_sink_that_fails_ends_the_work(photo: Path) -> None:
    def full(_data: bytes) -> None:
        raise OSError("disk full")

    with open_for_reading(photo) as file, pytest.raises(OSError, match="disk full"):
        clean(file, Kind.JPEG, full)


def test_a_kind_that_nobody_reads_starts_nothing(photo: Path) -> None:
    with open_for_reading(photo) as file:
        seen = look(file, Kind.UNKNOWN, program=no_program)
    assert (seen.ending, seen.locks) == (Outcome.UNKNOWN_KIND, Lock.NONE)


def no_program(_job: str, _kind: Kind) -> Sequence[str]:
    return ["/there/is/no/such/program"]


def test_looking_makes_no_copy(photo: Path) -> None:
    with open_for_reading(photo) as file:
        seen = look(file, Kind.JPEG)
    assert (seen.ending, seen.copied) == (Outcome.LOOKED, 0)
    assert Found.GPS in {finding.kind for finding in seen.before}


def test_the_file_is_left_as_it_is(photo: Path) -> None:
    before, changed = photo.read_bytes(), photo.stat().st_mtime_ns
    with open_for_reading(photo) as file:
        look(file, Kind.JPEG)
    assert (photo.read_bytes() == before, photo.stat().st_mtime_ns) == (True, changed)
