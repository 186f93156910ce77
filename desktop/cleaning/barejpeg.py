"""A JPEG's picture alone, bit for bit: the segments that its pixels need, each no longer than its content."""

from __future__ import annotations

from collections.abc import Callable

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.picturebytes import jpeg_segments

_NEEDED = frozenset((*range(0xC0, 0xD0), *range(0xD9, 0xE0), 0xEE)) - {0xC8}
"""Frames, tables and scans, the end, and Adobe's mark, without which colours would be read wrongly."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_HUFFMAN, _SCAN, _QUANTISERS, _RESTART, _ADOBE, _END = 0xC4, 0xDA, 0xDB, 0xDD, 0xEE, 0xD9
_ADOBE_BYTES = 14


def bare_jpeg(data: bytes) -> bytes:
    """The first picture. Errors: `Refused` `damaged` for a length that lies, or no end.

    Such a length would take along what follows the picture, or what is written behind a table.
    """
    kept = [(marker, data[at:after]) for marker, at, after in jpeg_segments(data) if marker in _NEEDED]
    if not kept or kept[-1][0] != _END or not all(_fits(marker, segment) for marker, segment in kept):
        raise Refused(Outcome.DAMAGED)
    return b"\xff\xd8" + b"".join(segment for _, segment in kept)


def _fits(marker: int, segment: bytes) -> bool:
    """Whether a segment is as long as its own content says."""
    body = segment[4:]
    said = int.from_bytes(segment[2:4], "big") - 2
    if marker in _FRAMES:
        return len(body) >= 6 and said == 6 + 3 * body[5]
    if marker == _SCAN:
        return len(body) >= 1 and said == 4 + 2 * body[0]
    if marker == _RESTART:
        return said == 2
    if marker == _ADOBE:
        return said == _ADOBE_BYTES - 2
    if marker == _QUANTISERS:
        return _tables_end(body, _quantiser_bytes) == said
    return marker != _HUFFMAN or _tables_end(body, _huffman_bytes) == said


def _tables_end(body: bytes, size_of: Callable[[bytes, int], int]) -> int:
    at = 0
    while at < len(body):
        at += size_of(body, at)
    return at


def _quantiser_bytes(body: bytes, at: int) -> int:
    return 129 if body[at] >> 4 else 65


def _huffman_bytes(body: bytes, at: int) -> int:
    return 17 + sum(body[at + 1 : at + 17])
