"""Hostile evidence: the child ends, the parent says why, and no half-cleaned copy is ever handed on."""

import io
import os
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest

from desktop.cleaning.child import CLEANERS
from desktop.cleaning.kinds import Kind, Outcome
from desktop.cleaning.sniffing import HEAD_BYTES, kind_of
from desktop.services.evidencechild import Ending, Examination, Lost
from desktop.services.evidencecopies import copy_into
from tests.desktop.cleaning import hostile, sounds
from tests.desktop.cleaning.examined import examined
from tests.desktop.cleaning.photos import SECRET

GIVEN_UP: set[Ending] = {Outcome.OUT_OF_MEMORY, Outcome.DAMAGED, Lost.DIED, Lost.OUT_OF_TIME}
GIANTS: dict[str, tuple[Callable[[], bytes], set[Ending]]] = {
    "giant.png": (hostile.giant_png, {Outcome.TOO_MANY_PIXELS}),
    "remark.png": (hostile.text_bomb_png, GIVEN_UP),
    "bomb.docx": (hostile.zip_bomb, {Outcome.TOO_MUCH_INSIDE}),
    "entities.docx": (hostile.entity_bomb, {Outcome.DAMAGED}),
    "nested.zip": (hostile.nested_zip, {Outcome.LISTED}),
    "many.zip": (hostile.many_members, {Outcome.TOO_MUCH_INSIDE}),
    "frames.gif": (hostile.many_frames, {Outcome.TOO_MANY_PIXELS}),
    "giant.heic": (hostile.giant_heic, {Outcome.TOO_MANY_PIXELS, Outcome.DAMAGED}),
    "tags.ogg": (hostile.endless_tags, {Outcome.DAMAGED}),
    "heads.flac": (hostile.false_frames, {Outcome.DAMAGED}),
    "samples.mp4": (hostile.many_samples, {Outcome.DAMAGED, Outcome.TOO_MUCH_INSIDE}),
    "boxes.mp4": (hostile.many_boxes, {Outcome.TOO_MUCH_INSIDE}),
    "line.txt": (hostile.endless_line, {Outcome.TOO_BIG}),
}
SHOWN = {Kind.TXT, Kind.CSV, Kind.EML}
"""Of damaged text everything is to be seen: a head that breaks off in a mail is text of the mail."""

QUICK = 24
ALL = 500


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No child, dead or alive, no open file and no thread, whatever happened."""
    before = open_numbers(), threading.active_count()
    yield
    assert (open_numbers(), threading.active_count()) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def open_numbers() -> list[Path]:
    """The numbers of all open files, where the system shows them; the folder itself is one of them."""
    shown = Path("/proc/self/fd")
    return sorted(shown.iterdir()) if shown.is_dir() else []


def test_there_are_more_than_500_of_every_kind() -> None:
    sound = {kind_of(make()[:HEAD_BYTES], name) for name, make in hostile.SOUND.items()}
    assert sound == set(CLEANERS)
    damaged = [hostile.mutated(seed)[0] for seed in range(ALL)]
    assert set(damaged) == set(hostile.SOUND)
    assert min(Counter(damaged).values()) >= 10
    assert len(damaged) + len(GIANTS) + len(list(hostile.names())) > 500


@pytest.mark.parametrize("name", GIANTS)
def test_giants_and_bombs_are_refused(name: str, tmp_path: Path) -> None:
    made, endings = GIANTS[name]
    seen, copy = examined(made(), tmp_path, name)
    assert seen.ending in endings
    assert copy == b""
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_copy_that_comes_to_nothing_leaves_no_file(tmp_path: Path) -> None:
    """Its first half is written before the second turns out to be none."""
    data = sounds.vorbis()
    path, out = tmp_path / "voice.ogg", tmp_path / "out"
    out.mkdir()
    path.write_bytes(data[:-100] + b"\xff" + data[-99:])
    assert copy_into(path, out, bytes).copy is None
    assert list(out.iterdir()) == []


@pytest.mark.slow
def test_operations_without_end_are_refused(tmp_path: Path) -> None:
    seen, copy = examined(hostile.pdf_bomb(), tmp_path, "bomb.pdf")
    assert seen.ending in GIVEN_UP
    assert copy == b""


@pytest.mark.parametrize("seed", range(QUICK))
def test_damaged_files_leave_no_secret(seed: int, tmp_path: Path) -> None:
    check(seed, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(1_200)
def test_hundreds_of_damaged_files_leave_no_secret(tmp_path: Path) -> None:
    endings = {check(seed, tmp_path).ending for seed in range(QUICK, ALL)}
    assert {Outcome.CLEANED, Outcome.DAMAGED} <= endings


def check(seed: int, folder: Path) -> Examination:
    name, data = hostile.mutated(seed)
    seen, copy = examined(data, folder, name)
    if seen.ending is Outcome.CLEANED and seen.kind not in SHOWN:
        assert not any(SECRET.encode() in part for part in parts(copy)), (seed, name)
    return seen


def parts(copy: bytes) -> list[bytes]:
    """A copy, and everything in it unpacked."""
    if copy.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(copy)) as archive:
            return [copy, *(archive.read(name) for name in archive.namelist())]
    if copy.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(copy)) as file:
            streams = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream)]
            return [copy, *(stream.read_raw_bytes() for stream in streams)]
    return [copy]


def test_names_lead_nowhere(tmp_path: Path) -> None:
    """The child never hears of a name; the copy's own stays in its folder."""
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    for name in hostile.names():
        path = inside / name
        path.write_bytes(hostile.SOUND["photo.jpg"]())
        copied = copy_into(path, outside, bytes, keep_name=True)
        assert copied.copy is not None
        assert copied.copy.parent == outside
        assert not copied.copy.name.startswith((".", "-"))
    assert len(list(inside.iterdir())) == len(list(outside.iterdir())) == len(list(hostile.names()))
