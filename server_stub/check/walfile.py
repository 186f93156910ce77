"""Is the database's write-ahead log whole? SQLite takes a damaged frame for its end, and says nothing.

What stood behind it is then lost with the next start, so this is looked at before the database is opened. The
format is SQLite's own: https://www.sqlite.org/fileformat2.html#walformat
"""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path

_HEAD, _FRAME_HEAD = struct.Struct(">8I"), struct.Struct(">6I")
_MAGIC = 0x377F0682  # the last bit says that checksums are of big-endian words
_MASK = 0xFFFFFFFF
_PAGE_BYTES = frozenset(1 << power for power in range(9, 17))


def is_damaged(path: Path) -> bool:
    """Whether a frame is wrong that others of the same writing stand behind.

    A damaged *last* frame cannot be told from one that was cut off before its writer was answered. A server
    that runs may be writing at this moment: what is seen twice is no such thing.
    """
    return _looks_damaged(path) and _looks_damaged(path)


def _looks_damaged(path: Path) -> bool:
    data = path.read_bytes() if path.exists() else b""
    if len(data) <= _HEAD.size:
        return False
    magic, _, page, _, *salts, first, second = _HEAD.unpack_from(data)
    big, sums = bool(magic & 1), (0, 0)
    sums = _added(sums, data[: _HEAD.size - 8], big=big)
    if magic & ~1 != _MAGIC or page not in _PAGE_BYTES or sums != (first, second):
        return any(data[_HEAD.size :])
    size, whole = _FRAME_HEAD.size + page, True
    for at in range(_HEAD.size, len(data) - size + 1, size):
        frame = data[at : at + size]
        is_ours = list(struct.unpack_from(">2I", frame, 8)) == salts
        if is_ours and not whole:
            return True
        sums = _added(_added(sums, frame[:8], big=big), frame[_FRAME_HEAD.size :], big=big)
        fits = sums == struct.unpack_from(">2I", frame, 16)
        if fits and not is_ours:
            return True  # only its salts were changed
        whole = whole and is_ours and fits
    return False


def _added(sums: tuple[int, int], data: bytes, *, big: bool) -> tuple[int, int]:
    """SQLite's running checksum over pairs of 32-bit words."""
    words = array("I", data)
    if big != (sys.byteorder == "big"):
        words.byteswap()
    first, second = sums
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & _MASK
        second = (second + other + first) & _MASK
    return first, second
