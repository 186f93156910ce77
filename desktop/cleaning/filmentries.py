"""How a track's samples are to be read (`stsd`), without the names of who packed them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cleaning.boxes import Box, box, boxes
from desktop.cleaning.kinds import Found, Outcome, Refused
from desktop.cleaning.source import Findings

_SIGHT = frozenset((b"avc1", b"avc3", b"hvc1", b"hev1", b"vp09", b"av01"))
_SOUND = frozenset((b"mp4a", b"ac-3", b"ec-3", b"Opus", b"alac"))
_INSIDE = frozenset(b"avcC hvcC vpcC av1C colr pasp clap esds dOps alac dac3 dec3 wave".split())
_SIGHT_BYTES = 78
_SOUND_BYTES = {0: 28, 1: 44, 2: 64}
"""By the version of the entry: the first is the standard's, the others QuickTime's."""

_LISTS_AT = 23
_HEVC_REMARKS = (39, 40)

_COLOURS = (b"nclx", b"nclc")
"""Colours as numbers; the others are profiles of a camera or screen."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One way to read samples: its format, its fixed part, and the boxes that decoders need."""

    format: bytes
    fixed: bytes
    inside: tuple[tuple[bytes, bytes], ...]

    @property
    def length_bytes(self) -> int:
        """How long the length before each unit of a picture is; 0 where samples have no units."""
        kept = dict(self.inside)
        if b"avcC" in kept:
            return (kept[b"avcC"][4] & 3) + 1
        return (kept[b"hvcC"][21] & 3) + 1 if b"hvcC" in kept else 0

    def box(self) -> bytes:
        """The whole `stsd`."""
        entry = box(self.format, self.fixed, *(box(name, body) for name, body in self.inside))
        return box(b"stsd", bytes(4), (1).to_bytes(4, "big"), entry)


def clean_entry(stsd: Box, found: Findings) -> Entry:
    """The only entry of a track. Errors: `Refused` `unknown_kind` for formats that are not known here."""
    entries = list(stsd.inside(8))
    if len(entries) != 1 or entries[0].name not in _SIGHT | _SOUND:
        raise Refused(Outcome.UNKNOWN_KIND)
    body = entries[0].body
    fixed = _sight(body, found) if entries[0].name in _SIGHT else _sound(body, found)
    kept = [one for one in boxes(body, len(fixed), len(body)) if _needed(one)]
    inside = tuple((one.name, _settings(one.body) if one.name == b"hvcC" else one.body) for one in kept)
    return Entry(entries[0].name, fixed, inside)


def _needed(one: Box) -> bool:
    return one.name in _INSIDE and (one.name != b"colr" or one.body[:4] in _COLOURS)


def _settings(body: bytes) -> bytes:
    """An `hvcC` without its lists of remarks (14496-15, 8.3.3.1). Errors: `Refused`."""
    kept, at = [], _LISTS_AT
    for _ in range(body[_LISTS_AT - 1]):
        kind, start = body[at] & 63, at
        number, at = int.from_bytes(body[at + 1 : at + 3], "big"), at + 3
        for _ in range(number):
            at += 2 + int.from_bytes(body[at : at + 2], "big")
        if at > len(body):
            raise Refused(Outcome.DAMAGED)
        if kind not in _HEVC_REMARKS:
            kept.append(body[start:at])
    return body[: _LISTS_AT - 1] + bytes([len(kept)]) + b"".join(kept)


def _sight(body: bytes, found: Findings) -> bytes:
    name = body[43:74].strip(b"\0 ")
    found.add(Found.SOFTWARE, name, bool(name))
    return body[:8] + bytes(16) + body[24:42] + bytes(32) + body[74:_SIGHT_BYTES]


def _sound(body: bytes, found: Findings) -> bytes:
    size = _SOUND_BYTES.get(int.from_bytes(body[8:10], "big"), 0)
    if not size:
        raise Refused(Outcome.UNKNOWN_KIND)
    found.add(Found.SOFTWARE, body[12:16], any(body[12:16]))
    return body[:12] + bytes(4) + body[16:size]
