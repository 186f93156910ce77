"""FLAC: how the sound is to be read, and its frames bit for bit. Remarks, pictures, paddings stay behind."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.cleaning.flacframes import frames
from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.soundtags import note_tags
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.spans import Bytes, Woven, literal, stretches

_MARK = b"fLaC"
_SETTINGS, _PADDING, _APPLICATION, _SEEKING, _TAGS, _CUES, _PICTURE = range(7)
_SETTINGS_BYTES = 34
_MOST_BLOCKS = 1_000
_TOLD = {
    _APPLICATION: (Found.OTHER_METADATA, "data of a program"),
    _CUES: (Found.OTHER_METADATA, "table of a disc"),
    _PICTURE: (Found.THUMBNAIL, "a picture"),
}
_LAST = 0x80


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside its sound. Errors: `Refused`."""
    found, data = Findings(), source.data
    at = len(_MARK)
    for kind, start, at in _blocks(data):
        if kind == _TAGS:
            note_tags(data[start:at], found)
        elif kind == _PADDING:
            found.add(Found.OTHER_METADATA, "padding that is not empty", bool(data[start:at].strip(b"\0")))
        elif kind not in (_SETTINGS, _SEEKING):
            found.add(*_TOLD.get(kind, (Found.OTHER_METADATA, f"block {kind}")))
    end = max((end for _, end in frames(data, at)), default=0)
    if not end:
        raise Refused(Outcome.DAMAGED)
    found.add(Found.TRAILING_DATA, f"{len(data) - end} bytes", len(data) - end)
    return Kind.FLAC, found.listed()


def cleaned(source: Source) -> Woven:
    """A new file: one block of settings, the frames."""
    data = source.data
    blocks = list(_blocks(data))
    start, end = blocks[0][1:]
    settings = bytes([_LAST | _SETTINGS]) + _SETTINGS_BYTES.to_bytes(3, "big") + data[start:end]
    return Woven([literal(_MARK + settings), *stretches(data, frames(data, blocks[-1][2]))])


def _blocks(data: Bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, beginning and end of each block before the sound. Errors: `Refused` `damaged`."""
    at = len(_MARK)
    for number in range(_MOST_BLOCKS):
        head = data[at : at + 4]
        if len(head) < 4 or data[: len(_MARK)] != _MARK:
            raise Refused(Outcome.DAMAGED)
        kind, start = head[0] & ~_LAST, at + 4
        at = start + int.from_bytes(head[1:], "big")
        settings = (kind, at - start) == (_SETTINGS, _SETTINGS_BYTES)
        if at > len(data) or settings != (number == 0):
            raise Refused(Outcome.DAMAGED)
        yield kind, start, at
        if head[0] & _LAST:
            return
    raise Refused(Outcome.TOO_MUCH_INSIDE)
