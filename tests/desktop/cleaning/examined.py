"""Files through the real child, for tests."""

import sys
from pathlib import Path

from desktop.cleaning.kinds import Kind, Lock, Outcome
from desktop.cleaning.sniffing import HEAD_BYTES, kind_of
from desktop.services.evidencechild import Examination, clean
from desktop.services.opening import open_for_reading

ALL_LOCKS = Lock.FILES | Lock.NETWORK | Lock.PROCESSES | Lock.LIMITS
"""Linux has them, and so must every run there; what other systems have is theirs to say."""


def examined(data: bytes, folder: Path, name: str = "evidence") -> tuple[Examination, bytes]:
    """What is found in a file, and its cleaned copy."""
    path = folder / name
    path.write_bytes(data)
    pieces: list[bytes] = []
    with open_for_reading(path) as file:
        seen = clean(file, kind_of(data[:HEAD_BYTES], name), pieces.append)
    return seen, b"".join(pieces)


def cleaned(data: bytes, folder: Path, kind: Kind, name: str = "evidence") -> bytes:
    """A copy that was made as it should be."""
    seen, copy = examined(data, folder, name)
    assert (seen.ending, seen.kind, seen.after) == (Outcome.CLEANED, kind, [])
    assert seen.copied == len(copy)
    assert seen.locks == ALL_LOCKS or not sys.platform.startswith("linux")
    assert seen.before != []
    return copy
