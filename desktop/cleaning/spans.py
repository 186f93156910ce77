"""Files of any length in bounded memory: bytes read where they lie, and copies made of pieces on demand."""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Protocol

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.limits import BLOCK_BYTES, MAX_WHOLE_BYTES

Stream = io.RawIOBase | io.BufferedIOBase
Span = tuple[int, Callable[[], bytes]]
"""How long a piece of a copy is, and what makes it, as often as it is asked for."""


class Bytes(Protocol):
    """What a walker needs of a file: `bytes` has it, and so has a `Window`."""

    def __len__(self) -> int:
        """How many bytes there are."""

    def __getitem__(self, part: slice, /) -> bytes:
        """Some of them."""

    def find(self, sub: bytes, start: int, /) -> int:
        """Where some bytes are next; -1 if nowhere."""


class Window:
    """A file that can be sliced like bytes, of which one block at a time is in memory."""

    def __init__(self, stream: Stream) -> None:
        self._stream, self._size = stream, stream.seek(0, io.SEEK_END)
        self._at, self._block = 0, b""

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, part: slice, /) -> bytes:
        """Bytes, fewer at the end. Errors: `Refused` for more at once than a whole file may have."""
        start, stop, _ = part.indices(self._size)
        if stop - start > MAX_WHOLE_BYTES:
            raise Refused(Outcome.TOO_MUCH_INSIDE)
        if start >= stop:
            return b""
        if start < self._at or stop > self._at + len(self._block):
            self._load(start, stop - start)
        return self._block[start - self._at : stop - self._at]

    def find(self, sub: bytes, start: int, /) -> int:
        """Where `sub` is next at or after `start`, as `bytes.find` says it."""
        while start < self._size:
            if not self._at <= start < self._at + len(self._block) - len(sub) + 1:
                self._load(start, len(sub))
            place = self._block.find(sub, start - self._at)
            if place >= 0:
                return self._at + place
            if self._at + len(self._block) >= self._size:
                return -1
            start = self._at + len(self._block) - len(sub) + 1
        return -1

    def _load(self, at: int, size: int) -> None:
        self._stream.seek(at)
        pieces, rest = [], max(size, BLOCK_BYTES)
        while rest > 0 and (piece := self._stream.read(rest)):
            pieces.append(piece)
            rest -= len(piece)
        self._at, self._block = at, b"".join(pieces)
        if len(self._block) < min(size, self._size - at):  # the file became shorter
            raise Refused(Outcome.DAMAGED)


class Woven(io.RawIOBase):
    """A file that is nowhere whole: each of its spans is made when it is read."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [0, *accumulate(size for size, _ in self._spans)]
        self._place, self._made, self._piece = 0, -1, b""

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """One can move in it."""
        return True

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move; gives the new place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._starts[-1]}[whence]
        self._place = max(0, base + offset)
        return self._place

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes, all if it is negative; fewer at the end only."""
        wanted = self._starts[-1] - self._place if size < 0 else size
        pieces: list[bytes] = []
        while wanted > 0 and self._place < self._starts[-1]:
            piece = self._next(wanted)
            pieces.append(piece)
            wanted -= len(piece)
            self._place += len(piece)
        return b"".join(pieces)

    def _next(self, most: int) -> bytes:
        number = bisect_right(self._starts, self._place) - 1
        if number != self._made:
            size, make = self._spans[number]
            self._made, self._piece = number, make()
            if len(self._piece) != size:  # the file changed while it was read
                raise Refused(Outcome.DAMAGED)
        start = self._place - self._starts[number]
        return self._piece[start : start + most]


def literal(data: bytes) -> Span:
    """A span of bytes that are there already."""
    return len(data), lambda: data


def stretches(data: Bytes, ranges: Iterable[tuple[int, int]]) -> list[Span]:
    """Spans for ranges of a file; those that touch become one, and none is longer than a block."""
    joined: list[list[int]] = []
    for start, end in ranges:
        if joined and joined[-1][1] == start and end - joined[-1][0] <= BLOCK_BYTES:
            joined[-1][1] = end
        else:
            joined.append([start, end])
    return [(end - start, _taken(data, start, end)) for start, end in joined if end > start]


def _taken(data: Bytes, start: int, end: int) -> Callable[[], bytes]:
    return lambda: data[start:end]
