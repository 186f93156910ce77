"""The outer parts of picture files, walked without decoding: private parts, and bytes after the end."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.cleaning.kinds import Kind

_PNG_PIXELS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS acTL fcTL fdAT gAMA cHRM sRGB sBIT bKGD pHYs hIST sPLT".split()
)
_PNG_TEXTS = frozenset(b"tEXt zTXt iTXt iCCP eXIf".split())
"""Pillow reads these; they are reported by what they say."""

_WEBP_PIXELS = frozenset(b"VP8 ,VP8L,VP8X,ANIM,ANMF,ALPH,ICCP,EXIF,XMP ".split(b","))
_JPEG_STANDALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_JPEG_KNOWN = frozenset((0xE0, 0xE1, 0xE2, 0xEE))
"""JFIF, EXIF and XMP, profile, Adobe's colour mark: reported by what they say, or part of the pixels."""

_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_JP2_NEEDED = frozenset((b"jP  ", b"ftyp", b"jp2h", b"jp2c"))


def private_parts(data: bytes, kind: Kind) -> list[str]:
    """The names of parts that belong to no pixel and that no picture library reads."""
    if kind is Kind.PNG:
        known = _PNG_PIXELS | _PNG_TEXTS
        return [_name(name) for name, _, _ in png_chunks(data) if name not in known]
    if kind is Kind.WEBP:
        return [_name(name) for name, _ in _riff_chunks(data) if name not in _WEBP_PIXELS]
    if kind is Kind.JPEG:
        markers = [marker for marker, _, _ in jpeg_segments(data)]
        return [
            f"APP{marker - 0xE0}"
            for marker in markers
            if 0xE0 <= marker <= 0xEF and marker not in _JPEG_KNOWN
        ]
    return []


def after_the_end(data: bytes, kind: Kind) -> int:
    """How many bytes follow the picture's own end."""
    end = len(data)
    if kind is Kind.PNG:
        end = max((after for name, _, after in png_chunks(data) if name == b"IEND"), default=end)
    elif kind is Kind.WEBP:
        size = 8 + int.from_bytes(data[4:8], "little")
        end = size + size % 2
    elif kind is Kind.JPEG:
        end = max((after for marker, _, after in jpeg_segments(data) if marker == 0xD9), default=end)
    elif kind is Kind.GIF:
        end = _gif_end(data)
    return max(0, len(data) - end)


def png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, beginning and end of each chunk, until the last one or what is none."""
    at = 8
    while at + 12 <= len(data):
        name = data[at + 4 : at + 8]
        after = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if after > len(data):
            return
        yield name, at, after
        if name == b"IEND":
            return
        at = after


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, beginning and end of each segment of the first picture; a scan's data goes with it."""
    at = 2
    while at + 2 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        after = at + 2
        if marker not in _JPEG_STANDALONE and marker != 0xD9:
            after += int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            after = _scan_end(data, after)
        yield marker, at, min(after, len(data))
        if marker == 0xD9:
            return
        at = after


def _scan_end(data: bytes, at: int) -> int:
    """The next marker that is neither a stuffed zero nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        following = data[at + 1]
        if following not in (0x00, 0xFF) and not 0xD0 <= following <= 0xD7:
            return at
        at += 1 if following == 0xFF else 2


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, int]]:
    at = 12
    while at + 8 <= min(len(data), 8 + int.from_bytes(data[4:8], "little")):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], size
        at += 8 + size + size % 2


def _gif_applications(data: bytes) -> list[str]:
    """Application blocks but those that count an animation's rounds."""
    names = [data[at + 3 : at + 14] for at in _gif_blocks(data) if data[at : at + 2] == b"\x21\xff"]
    return [_name(name) for name in names if name not in _GIF_LOOPS]


def _gif_end(data: bytes) -> int:
    """After the trailer, found by walking the blocks; the file's length if they cannot be walked."""
    last = max(_gif_blocks(data), default=len(data))
    return last + 1 if data[last : last + 1] == b"\x3b" else len(data)


def _gif_blocks(data: bytes) -> Iterator[int]:
    """Where each block begins, the trailer the last."""
    at = 13 + _colours(data, 10)
    while at < len(data):
        yield at
        if data[at] == 0x21:
            at = _blocks_end(data, at + 2)
        elif data[at] == 0x2C:
            at = _blocks_end(data, at + 11 + _colours(data, at + 9))
        else:
            return


def _blocks_end(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1


def _colours(data: bytes, at: int) -> int:
    """How long the colour table is that the flags at this place announce."""
    flags = data[at] if at < len(data) else 0
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _name(raw: bytes) -> str:
    return raw.decode("latin-1")


def bare_jpeg2000(data: bytes) -> bytes:
    """The boxes that a decoder needs, and no comments in the codestream."""
    if data[:4] == b"\xff\x4f\xff\x51":
        return _bare_codestream(data)
    return b"".join(_jp2_boxes(data))


def _jp2_boxes(data: bytes) -> Iterator[bytes]:
    at = 0
    while at + 8 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        size = size or len(data) - at
        if size < 8:
            return
        body = data[at + 8 : at + size]
        if name == b"jp2c":
            body = _bare_codestream(body)
        if name in _JP2_NEEDED:
            yield (8 + len(body)).to_bytes(4, "big") + name + body
        at += size


def _bare_codestream(data: bytes) -> bytes:
    """Without the comment segments (0xFF64) of the main header."""
    kept, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at : at + 2] != b"\xff\x90":
        after = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at : at + 2] != b"\xff\x64":
            kept.append(data[at:after])
        at = after
    return b"".join(kept) + data[at:]
