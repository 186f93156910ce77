"""The boxes of MP4, MOV and M4A files (ISO 14496-12): walked and made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.cleaning.kinds import Found, Outcome, Refused
from desktop.cleaning.source import Findings
from desktop.cleaning.spans import Bytes

_MOST_BOXES = 10_000
_HEADS = {b"mvhd": (100, 112), b"tkhd": (84, 96), b"mdhd": (24, 36)}
"""How long the body of each is, in its two versions."""

_ROWS = {b"stts": 8, b"ctts": 8, b"stss": 4, b"stsc": 12, b"elst": 12}
"""How long a row of each table is; the newer version of edits has longer numbers."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a file: its name and where its contents lie in `data`."""

    name: bytes
    data: Bytes
    start: int
    end: int

    @property
    def body(self) -> bytes:
        """The contents."""
        return self.data[self.start : self.end]

    def inside(self, skip: int = 0) -> Iterator[Box]:
        """The boxes in it, after `skip` bytes of its own. Errors: `Refused`."""
        return boxes(self.data, self.start + skip, self.end)

    def one(self, *path: bytes) -> Box:
        """The first box at the end of a path. Errors: `Refused` `damaged` if there is none."""
        found = self
        for name in path:
            fitting = next((box for box in found.inside() if box.name == name), None)
            if fitting is None:
                raise Refused(Outcome.DAMAGED)
            found = fitting
        return found


def boxes(data: Bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes between two places. Errors: `Refused` `damaged` for one that does not fit."""
    at = start
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        size, name, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        after = end if size == 0 else at + size
        if (size != 0 and size < head) or after > end:
            raise Refused(Outcome.DAMAGED)
        yield Box(name, data, at + head, after)
        at = after
    raise Refused(Outcome.TOO_MUCH_INSIDE)


def without_times(one: Box, found: Findings) -> bytes:
    """The body of a head (`mvhd`, `tkhd`, `mdhd`), the times of making and of change gone."""
    body = one.body
    size, whole = (16, _HEADS[one.name][1]) if body[:1] == b"\x01" else (8, _HEADS[one.name][0])
    if len(body) < whole:
        raise Refused(Outcome.DAMAGED)
    found.add(Found.DATES, "made and changed", any(body[4 : 4 + size]))
    return body[:4] + bytes(size) + body[4 + size : whole]


def rows(one: Box) -> bytes:
    """The body of a table, and nothing after its last row. Errors: `Refused`."""
    body = one.body
    row = 20 if one.name == b"elst" and body[:1] == b"\x01" else _ROWS[one.name]
    whole = 8 + row * int.from_bytes(body[4:8], "big")
    if len(body) < whole:
        raise Refused(Outcome.DAMAGED)
    return body[:whole]


def box(name: bytes, *parts: bytes) -> bytes:
    """A box of these contents. Errors: `OverflowError` over 4 GiB."""
    body = b"".join(parts)
    return (8 + len(body)).to_bytes(4, "big") + name + body
