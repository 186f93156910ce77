"""OGG with Vorbis or Opus: heads and packets of one stream of sound, its remarks replaced by none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.oggpages import FIRST, MARK, Page, first_page, packed_pages, pages
from desktop.cleaning.soundtags import NOTHING, note_tags
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.spans import Bytes, Span, Woven, literal

_MOST_HEAD_BYTES = 16 * 1024 * 1024
"""Of all heads together: they hold a cover picture at most."""

_VORBIS_HEAD_BYTES = 30
_VORBIS, _OPUS = b"\x01vorbis", b"OpusHead"
_REMARKS = {_VORBIS: b"\x03vorbis", _OPUS: b"OpusTags"}
_NO_REMARKS = {_VORBIS: b"\x03vorbis" + NOTHING + b"\x01", _OPUS: b"OpusTags" + NOTHING}
_HEADS = {_VORBIS: 3, _OPUS: 2}
"""How many packets come before the sound."""


@dataclass(frozen=True, slots=True)
class _Stream:
    """The heads of a stream, the pages of its sound, and where it ends."""

    codec: bytes
    heads: list[bytes]
    sound: list[Page]
    end: int
    serial: bytes


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside its sound. Errors: `Refused`."""
    found, data = Findings(), source.data
    stream = _stream(data)
    note_tags(stream.heads[1][len(_REMARKS[stream.codec]) :], found)
    beside = len(data) - stream.end
    found.add(Found.TRAILING_DATA, f"{beside} bytes", beside)
    found.add(Found.UNIQUE_IDS, "number of the stream", stream.serial != b"\1\0\0\0")
    return Kind.OGG, found.listed()


def cleaned(source: Source) -> Woven:
    """A new file: the head, no remarks, what decoders need, the pages of sound."""
    stream = _stream(source.data)
    others = [_NO_REMARKS[stream.codec], *stream.heads[2:]]
    front = [first_page(stream.heads[0]), *packed_pages(others, 1)]
    sound = [_again(source.data, page, number) for number, page in enumerate(stream.sound, len(front))]
    return Woven([*map(literal, front), *sound])


def _again(data: Bytes, page: Page, number: int) -> Span:
    def make() -> bytes:
        return page.again(data[page.start : page.end], number)

    return 27 + len(page.pieces) + page.end - page.start, make


def _stream(data: Bytes) -> _Stream:
    """The only stream. Errors: `Refused` `unknown_kind` for others than sound, or for several."""
    heads: list[bytes] = []
    sound: list[Page] = []
    codec, open_packet, serial, end = b"", b"", b"", 0
    for page in pages(data):
        if bool(page.flags & FIRST) != (end == 0) or (end and page.serial != serial):
            raise Refused(Outcome.UNKNOWN_KIND)
        serial, end = page.serial, page.end
        if heads and len(heads) == _HEADS[codec]:
            sound.append(page)
            continue
        open_packet = _take_heads(data, page, heads, open_packet)
        codec = codec or _codec(heads)
        if len(heads) >= _HEADS[codec] and (len(heads) > _HEADS[codec] or open_packet):
            raise Refused(Outcome.DAMAGED)  # sound begins on a page of its own
    _must_be_whole(codec, heads, sound)
    if data[end : end + 4] == MARK:  # another stream follows, which is heard as well
        raise Refused(Outcome.UNKNOWN_KIND)
    return _Stream(codec, heads, sound, end, serial)


def _take_heads(data: Bytes, page: Page, heads: list[bytes], open_packet: bytes) -> bytes:
    """Add the packets that end on this page; gives the beginning of the one that does not."""
    for packet, whole in page.packets(data):
        joined, open_packet = open_packet + packet, b""
        if len(joined) + sum(map(len, heads)) > _MOST_HEAD_BYTES:
            raise Refused(Outcome.TOO_MUCH_INSIDE)
        if not whole:
            return joined
        heads.append(joined)
    return open_packet


def _codec(heads: list[bytes]) -> bytes:
    fits: dict[bytes, Callable[[bytes], bool]] = {
        _VORBIS: lambda head: len(head) == _VORBIS_HEAD_BYTES,
        _OPUS: lambda head: len(head) >= 19 and len(head) == (21 + head[9] if head[18] else 19),
    }
    for codec, fit in fits.items():
        if len(heads) == 1 and heads[0].startswith(codec):
            if not fit(heads[0]):
                raise Refused(Outcome.DAMAGED)
            return codec
    raise Refused(Outcome.UNKNOWN_KIND)


def _must_be_whole(codec: bytes, heads: list[bytes], sound: list[Page]) -> None:
    if not sound or len(heads) != _HEADS[codec] or not heads[1].startswith(_REMARKS[codec]):
        raise Refused(Outcome.DAMAGED)
