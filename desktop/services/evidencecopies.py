"""Looking into evidence and making cleaned copies of it: into a folder, or in memory for sending."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from crypto.ids import Random
from desktop.cleaning.kinds import COSTS, LEFT, Cost, Left, Outcome
from desktop.cleaning.limits import MAX_STREAMED_BYTES, MAX_WHOLE_BYTES
from desktop.cleaning.sniffing import ENDINGS, HEAD_BYTES, kind_of
from desktop.domain.errors import Acts
from desktop.domain.safe_text import safe_file_name
from desktop.services.deskerrors import DeskError
from desktop.services.errors import FileError
from desktop.services.evidencechild import Examination, Sink, clean, look
from desktop.services.files import HashedFile, hash_bytes, hash_path
from desktop.services.newfiles import new_file, take_free_name
from desktop.services.opening import open_for_reading, read_some
from desktop.services.work import NEVER, Stop

NEUTRAL_STEM = "evidence"
"""What a copy is called unless its own name is wanted: `IMG_20200604` tells when and with what."""

SENT_STEM = "file"
"""As it is called on its way, with its number: the same from the window and from the command line."""


COPIES_BYTES = 256 * 1024 * 1024
"""What all cleaned copies of one message may take in memory together: they are never written to a disk."""


@dataclass(frozen=True, slots=True)
class Copied:
    """One file's examination, and where its cleaned copy lies, if there is one."""

    examination: Examination
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class SentCopy:
    """One file's examination, and its cleaned copy as a file in memory, if there is one."""

    examination: Examination
    file: HashedFile | None = None


def look_at(path: Path, stop: Stop = NEVER) -> Examination:
    """What a file holds beside what one sees. Errors: `FileError` as on opening; what `stop` raises."""
    with open_for_reading(path) as file:
        kind = kind_of(read_some(file, HEAD_BYTES, str(path)), path.name)
        return look(file, kind, stop)


def copy_into(
    path: Path, folder: Path, random: Random, keep_name: bool = False, stop: Stop = NEVER
) -> Copied:
    """As `look_at`, and a cleaned copy under a free, neutral name (or its own) in a folder.

    Nothing is left there when there is no whole copy. Errors: as `look_at`; `FileError` `disk_full`,
    `not_writable`.
    """
    try:
        return _copied(path, folder, random, keep_name, stop)
    except DeskError as error:  # `newfiles` speaks of a desk; the same happens to a reporter
        raise FileError(error.code, error.acts, str(folder)) from error


def _copied(path: Path, folder: Path, random: Random, keep_name: bool, stop: Stop) -> Copied:
    with new_file(folder, random) as copy:
        seen = _cleaned(path, copy.write, stop)
        if seen.ending is not Outcome.CLEANED:
            return Copied(seen)
        copy.finish()
        stem = safe_file_name(path.stem) if keep_name else NEUTRAL_STEM
        name = f"{stem}.{ENDINGS[seen.kind]}"
        return Copied(seen, take_free_name(copy, folder, name))


def copy_in_memory(path: Path, stop: Stop = NEVER) -> tuple[Examination, bytes]:
    """As `look_at`, and the cleaned copy's bytes, empty if there is none. Nothing is written anywhere.

    A file over 100 MiB ends as `TOO_BIG`: memory is no place for it, a folder (`copy_into`) is.
    """
    pieces: list[bytes] = []
    seen = _cleaned(path, pieces.append, stop, MAX_WHOLE_BYTES)
    return seen, b"".join(pieces) if seen.ending is Outcome.CLEANED else b""


def copy_for_sending(path: Path, hashed: HashedFile, room_bytes: int, stop: Stop = NEVER) -> SentCopy:
    """A cleaned copy in memory of the very file that was hashed, and small pictures; nothing is written.

    `room_bytes`: what the copy may take. Errors: as `look_at`; `FileError` `file_changed`, `copies_too_big`.
    """
    pieces = _Pieces(room_bytes, str(path))
    seen = _cleaned(path, pieces.take, stop, pictured=True)
    if hash_path(path, stop=stop).sha256 != hashed.sha256:
        raise FileError("file_changed", Acts.USER, str(path))
    if seen.ending is not Outcome.CLEANED:
        return SentCopy(seen)
    return SentCopy(seen, hash_bytes(b"".join(pieces.parts), hashed.label))


@dataclass
class _Pieces:
    """Takes a copy in, as far as there is room for it."""

    room_bytes: int
    label: str
    parts: list[bytes] = field(default_factory=list)

    def take(self, data: bytes) -> None:
        """Keep the next bytes. Errors: `FileError` `copies_too_big`."""
        self.room_bytes -= len(data)
        if self.room_bytes < 0:
            raise FileError("copies_too_big", Acts.USER, self.label)
        self.parts.append(data)


def still_tells(seen: Examination) -> tuple[Left, ...]:
    """What a cleaned copy of this kind may tell for all that."""
    return LEFT.get(seen.kind, ())


def costs(seen: Examination) -> tuple[Cost, ...]:
    """What a cleaned copy of this kind no longer proves."""
    return COSTS.get(seen.kind, ())


def _cleaned(
    path: Path, sink: Sink, stop: Stop, most_bytes: int = MAX_STREAMED_BYTES, pictured: bool = False
) -> Examination:
    with open_for_reading(path) as file:
        kind = kind_of(read_some(file, HEAD_BYTES, str(path)), path.name)
        if file.seek(0, 2) <= most_bytes:
            return clean(file, kind, sink, stop, pictured=pictured)
        seen = look(file, kind, stop)
        seen.ending = Outcome.TOO_BIG if seen.done else seen.ending
        return seen
