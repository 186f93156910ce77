"""The pages of an Ogg file (RFC 3533): walked, checked, and made anew."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.spans import Bytes

MARK = b"OggS"
CONTINUED, FIRST, LAST = 1, 2, 4
_HEAD_BYTES = 27
_MOST_PIECES = 255
"""Of one page, of at most 255 bytes each; a shorter one ends a packet."""

_NO_TIME = bytes([0xFF]) * 8
"""A page on which no packet ends."""

_SERIAL = (1).to_bytes(4, "little")
"""Programs number their streams by chance, or by the time."""

_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_ONES = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what it is in its stream, and where its contents lie."""

    flags: int
    time: bytes
    serial: bytes
    pieces: bytes
    start: int
    end: int

    def packets(self, data: Bytes) -> Iterator[tuple[bytes, bool]]:
        """Its packets, and whether each is whole here."""
        packet, at = b"", self.start
        for size in self.pieces:
            packet, at = packet + data[at : at + size], at + size
            if size < _MOST_PIECES:
                yield packet, True
                packet = b""
        if self.pieces[-1:] == b"\xff":
            yield packet, False

    def again(self, body: bytes, number: int) -> bytes:
        """The page under a number of ours; `FIRST` belongs to the head alone."""
        return _made(self.flags & (CONTINUED | LAST), self.time, number, self.pieces, body)


def pages(data: Bytes) -> Iterator[Page]:
    """All pages from the beginning on, until the last of a stream or what is none.

    Errors: `Refused` `damaged` for a page that is cut or whose sum is wrong.
    """
    at = 0
    while data[at : at + 4] == MARK:
        page = _read(data, at)
        yield page
        if page.flags & LAST:
            return
        at = page.end


def first_page(packet: bytes) -> bytes:
    """The page of the head of a stream, which holds nothing else."""
    return _made(FIRST, bytes(8), 0, _pieces(packet), packet)


def packed_pages(packets: list[bytes], number: int) -> list[bytes]:
    """Pages for packets that have no time, numbered from `number` on."""
    pieces, body = b"".join(map(_pieces, packets)), b"".join(packets)
    made: list[bytes] = []
    open_packet = False
    while pieces:
        mine, pieces = pieces[:_MOST_PIECES], pieces[_MOST_PIECES:]
        size = sum(mine)
        time = bytes(8) if min(mine) < _MOST_PIECES else _NO_TIME
        made.append(_made(CONTINUED * open_packet, time, number + len(made), mine, body[:size]))
        body, open_packet = body[size:], mine[-1] == _MOST_PIECES
    return made


def _read(data: Bytes, at: int) -> Page:
    head = data[at : at + _HEAD_BYTES]
    pieces = data[at + _HEAD_BYTES : at + _HEAD_BYTES + head[-1]] if len(head) == _HEAD_BYTES else b""
    start = at + _HEAD_BYTES + len(pieces)
    end = start + sum(pieces)
    raw = data[at:end]
    if len(raw) < _HEAD_BYTES or len(pieces) < head[26] or len(raw) != end - at or head[4]:
        raise Refused(Outcome.DAMAGED)
    if _sum(raw[:22] + bytes(4) + raw[26:]) != raw[22:26]:
        raise Refused(Outcome.DAMAGED)
    return Page(head[5], head[6:14], head[14:18], pieces, start, end)


def _made(flags: int, time: bytes, number: int, pieces: bytes, body: bytes) -> bytes:
    head = MARK + bytes([0, flags]) + time + _SERIAL + number.to_bytes(4, "little")
    rest = bytes([len(pieces)]) + pieces + body
    return head + _sum(head + bytes(4) + rest) + rest


def _pieces(packet: bytes) -> bytes:
    return b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255])


def _sum(page: bytes) -> bytes:
    """Ogg's sum is zlib's with every bit the other way round, and without its ones before and after."""
    turned = zlib.crc32(page.translate(_TURNED), _ONES) ^ _ONES
    return turned.to_bytes(4, "little").translate(_TURNED)[::-1]
