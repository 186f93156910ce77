"""One track of a film: which chunks are its own, and its tables without names and times."""

from __future__ import annotations

import struct
import sys
from array import array

from desktop.cleaning.boxes import Box, box, rows, without_times
from desktop.cleaning.filmentries import clean_entry
from desktop.cleaning.filmremarks import without_remarks
from desktop.cleaning.kinds import Found, Outcome, Refused
from desktop.cleaning.limits import MAX_SAMPLES
from desktop.cleaning.source import Findings

_KINDS = {b"vide": b"vmhd", b"soun": b"smhd"}
_LOOKS = {b"vmhd": 12, b"smhd": 8}
_TABLES = (b"stts", b"ctts", b"stss")
"""Times and key pictures; all other tables are optional."""

_SILENT = frozenset((b"tkhd", b"edts", b"mdia", b"tapt", b"tref"))
_UNDETERMINED = (0x55C4).to_bytes(2, "big")
"""The language `und`."""

_HERE = box(b"dinf", box(b"dref", bytes(4), (1).to_bytes(4, "big"), box(b"url ", b"\0\0\0\1")))
"""All samples are in this file."""


def sound_or_sight(trak: Box, found: Findings) -> bool:
    """Whether a track is seen or heard; others are noted."""
    handler = trak.one(b"mdia", b"hdlr").body[8:12]
    if handler not in _KINDS:
        found.add(Found.OTHER_METADATA, f"track of {handler.decode('latin-1')}")
    return handler in _KINDS


class Track:
    """The tables of one track, and where its chunks were and will be."""

    def __init__(self, trak: Box, found: Findings) -> None:
        self._trak, self._found = trak, found
        self._media = trak.one(b"mdia")
        self._table = self._media.one(b"minf", b"stbl")
        self._entry = clean_entry(self._table.one(b"stsd"), found)
        self.starts = self._old_places()
        self.places = array("Q", bytes(8 * len(self.starts)))
        self._sizes = self._sample_sizes()
        self._firsts = self._first_samples()
        for one in trak.inside():
            if one.name not in _SILENT:
                found.add(Found.OTHER_METADATA, one.name.decode("latin-1"))

    def chunk(self, number: int) -> bytes:
        """The samples of a chunk. Errors: `Refused` `damaged` if they are not all there."""
        sizes = self._sizes[self._firsts[number] : self._firsts[number + 1]]
        start = self.starts[number]
        data = self._trak.data[start : start + sum(sizes)]
        if len(data) != sum(sizes):
            raise Refused(Outcome.DAMAGED)
        return without_remarks(data, sizes, self._entry, self._found)

    def chunk_bytes(self, number: int) -> int:
        """How long a chunk is."""
        return sum(self._sizes[self._firsts[number] : self._firsts[number + 1]])

    def box(self) -> bytes:
        """The track's box, with the new places."""
        parts = [box(b"tkhd", without_times(self._trak.one(b"tkhd"), self._found))]
        edits = next((one for one in self._trak.inside() if one.name == b"edts"), None)
        if edits is not None:
            parts.append(box(b"edts", box(b"elst", rows(edits.one(b"elst")))))
        return box(b"trak", *parts, self._media_box())

    def _media_box(self) -> bytes:
        head = bytearray(without_times(self._media.one(b"mdhd"), self._found))
        head[-4:-2] = _UNDETERMINED
        handler = self._media.one(b"hdlr").body
        name = handler[24:].strip(b"\0")
        self._found.add(Found.SOFTWARE, name, bool(name))
        plain = bytes(4) + (handler[4:8] if handler[4:8] == b"mhlr" else bytes(4)) + handler[8:12] + bytes(13)
        kind = _KINDS[handler[8:12]]
        look = box(kind, self._media.one(b"minf", kind).body[: _LOOKS[kind]])
        return box(
            b"mdia", box(b"mdhd", bytes(head)), box(b"hdlr", plain), box(b"minf", look, _HERE, self._tables())
        )

    def _tables(self) -> bytes:
        kept = [one for one in self._table.inside() if one.name in _TABLES]
        tables = [box(one.name, rows(one)) for one in kept]
        size = box(b"stsz", bytes(8), _numbers(self._sizes))
        places = box(b"co64", bytes(4), _numbers(self.places))
        chunks = box(b"stsc", rows(self._table.one(b"stsc")))
        return box(b"stbl", self._entry.box(), *tables, chunks, size, places)

    def _old_places(self) -> array[int]:
        for one in self._table.inside():
            if one.name in (b"stco", b"co64"):
                return _read(one.body[4:], "I" if one.name == b"stco" else "Q")
        raise Refused(Outcome.DAMAGED)

    def _sample_sizes(self) -> array[int]:
        body = self._table.one(b"stsz").body
        same, count = struct.unpack(">II", body[4:12])
        if count > len(self._trak.data):
            raise Refused(Outcome.DAMAGED)
        if count > MAX_SAMPLES:
            raise Refused(Outcome.TOO_MUCH_INSIDE)
        return array("I", [same]) * count if same else _read(body[8:], "I")

    def _first_samples(self) -> array[int]:
        """The number of each chunk's first sample, and of the one after the last."""
        runs = _read(self._table.one(b"stsc").body[4:], "I", 3)
        firsts, at = array("Q", [0]), 0
        for chunk in range(1, len(self.starts) + 1):
            while at + 5 < len(runs) and runs[at + 3] <= chunk:
                at += 3
            firsts.append(firsts[-1] + runs[at + 1])
        if firsts[-1] > len(self._sizes):
            raise Refused(Outcome.DAMAGED)
        return firsts


def _read(table: bytes, shape: str, width: int = 1) -> array[int]:
    """A count and so many rows of numbers, in one list. Errors: `Refused` `damaged`."""
    numbers = array(shape)
    end = 4 + int.from_bytes(table[:4], "big") * width * numbers.itemsize
    if len(table) < end:
        raise Refused(Outcome.DAMAGED)
    numbers.frombytes(table[4:end])
    return _turned(numbers)


def _numbers(numbers: array[int]) -> bytes:
    return len(numbers).to_bytes(4, "big") + _turned(numbers[:]).tobytes()


def _turned(numbers: array[int]) -> array[int]:
    """Between the order of a file's bytes and this machine's."""
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
