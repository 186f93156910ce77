"""Remarks between the pictures of H.264 and HEVC: encoders sign there, cameras write more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.cleaning.filmentries import Entry
from desktop.cleaning.kinds import Found, Outcome, Refused
from desktop.cleaning.source import Findings

_AVC_REMARK, _AVC_FILLING = 6, 12
_HEVC_REMARKS, _HEVC_FILLING = (39, 40), 38
_FULL = b"\xff"
_LAST = b"\x80"
"""A filling unit is ones, and a last one before the zeros (7.3.2.7 of H.264, 7.3.2.8 of H.265)."""


def without_remarks(data: bytes, sizes: Iterable[int], entry: Entry, found: Findings) -> bytes:
    """The samples, every remark turned into filling of the same length: no table needs to change."""
    if not entry.length_bytes:
        return data
    fresh, at = bytearray(data), 0
    for size in sizes:
        for start, end in _units(data, at, at + size, entry.length_bytes):
            _fill(fresh, start, end, entry, found)
        at += size
    return bytes(fresh)


def _units(data: bytes, at: int, end: int, length_bytes: int) -> Iterator[tuple[int, int]]:
    while at < end:
        start = at + length_bytes
        at = start + int.from_bytes(data[at:start], "big")
        if at > end:
            raise Refused(Outcome.DAMAGED)
        if at > start:
            yield start, at


def _fill(fresh: bytearray, start: int, end: int, entry: Entry, found: Findings) -> None:
    if entry.format in (b"avc1", b"avc3"):
        kind, head, remark = fresh[start] & 31, bytes([_AVC_FILLING]), fresh[start] & 31 == _AVC_REMARK
        filling = kind == _AVC_FILLING
    else:
        kind = fresh[start] >> 1 & 63
        head, remark = bytes([_HEVC_FILLING << 1, 1]), kind in _HEVC_REMARKS
        filling = kind == _HEVC_FILLING
    if remark or filling:
        found.add(Found.SOFTWARE, "remarks between the pictures", remark)
        inner = max(0, end - start - len(head) - 1)
        fresh[start:end] = (head + _FULL * inner + _LAST)[: end - start]
