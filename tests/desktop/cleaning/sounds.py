"""Recordings with planted secrets, made anew for each run: OGG and FLAC as encoders write them."""

import base64
import random
import struct
from itertools import pairwise

from desktop.cleaning.flacframes import remainder
from tests.desktop.cleaning.photos import jpeg

SECRET = b"SECRET"
SERIAL = 0x53454352
PACKETS = [bytes([number]) * (40 * number) for number in range(1, 9)]
"""What stands for sound in OGG: one of the packets is longer than 255 bytes, and two cross pages."""

_VORBIS_HEAD = b"\x01vorbis" + struct.pack("<IBIIII", 0, 1, 44_100, 0, 128_000, 0)[:22] + b"\xb8\x01"
_VORBIS_SETUP = b"\x05vorbis" + bytes(range(256)) * 3 + b"\x01"
_OPUS_HEAD = b"OpusHead" + struct.pack("<BBHIHB", 1, 1, 312, 48_000, 0, 0)


def tags() -> bytes:
    """A list of remarks: program, author, place, a picture."""
    picture = base64.b64encode(_picture())
    lines = [
        b"TITLE=SECRET-title", b"artist=SECRET-artist", b"DATE=2020-06-04", b"LOCATION=SECRET-place",
        b"ENCODER=SECRET-encoder", b"METADATA_BLOCK_PICTURE=" + picture, b"odd=SECRET-odd",
    ]  # fmt: skip
    parts = [_sized(b"SECRET-program"), len(lines).to_bytes(4, "little"), *map(_sized, lines)]
    return b"".join(parts)


def vorbis() -> bytes:
    """Three heads, eight packets, bytes after the end."""
    heads = [b"\x03vorbis" + tags() + b"\x01", _VORBIS_SETUP]
    return page(2, 0, 0, [30], _VORBIS_HEAD) + _packed(heads, 1) + _sound() + b"SECRET-trailer"


def vorbis_with(remarks: bytes) -> bytes:
    """The same with any list of remarks."""
    return page(2, 0, 0, [30], _VORBIS_HEAD) + _packed([b"\x03vorbis" + remarks, _VORBIS_SETUP], 1) + _sound()


def opus() -> bytes:
    """Two heads, the second with what programs hang behind it."""
    heads = [b"OpusTags" + tags() + b"SECRET-behind"]
    return page(2, 0, 0, [19], _OPUS_HEAD) + _packed(heads, 1) + _sound()


def page(flags: int, time: int, number: int, pieces: list[int], body: bytes, serial: int = SERIAL) -> bytes:
    """A page with its sum."""
    head = b"OggS\0" + bytes([flags]) + time.to_bytes(8, "little", signed=True)
    head += serial.to_bytes(4, "little") + number.to_bytes(4, "little")
    rest = bytes([len(pieces), *pieces]) + body
    return head + slow_sum(head + bytes(4) + rest).to_bytes(4, "little") + rest


def slow_sum(data: bytes) -> int:
    """RFC 3533's sum, bit by bit."""
    value = 0
    for byte in data:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1) ^ (0x104C11DB7 if value >> 31 else 0)
    return value


def _sound() -> bytes:
    """All packets on three pages of which the second begins and ends within a packet."""
    pieces = [size for packet in PACKETS for size in lacing(packet)]
    body = b"".join(PACKETS)
    cuts = [0, 7, 8, len(pieces)]
    made, at = [], 0
    for number, (start, end) in enumerate(pairwise(cuts)):
        mine = pieces[start:end]
        flags = (pieces[start - 1] == 255 and start > 0) + 4 * (end == len(pieces))
        made.append(page(flags, 960 * (number + 1), 9 + number, mine, body[at : at + sum(mine)]))
        at += sum(mine)
    return b"".join(made)


def lacing(packet: bytes) -> list[int]:
    """The lengths of a packet's pieces."""
    return [255] * (len(packet) // 255) + [len(packet) % 255]


def _packed(packets: list[bytes], number: int) -> bytes:
    return page(0, 0, number, [size for one in packets for size in lacing(one)], b"".join(packets))


SAMPLES = 192
FRAMES = 300
"""More than 128: the numbers of frames take one byte, and then two."""


def flac() -> bytes:
    """Settings, every kind of block with secrets, frames of silence and tone, a tag of another kind."""
    settings = struct.pack(">HH", SAMPLES, SAMPLES) + bytes(6) + _rates() + bytes(16)
    blocks = [
        (0, settings), (4, tags()), (2, b"SECRapplication SECRET"),
        (6, _picture()), (3, bytes(18)), (1, b"\0\0SECRET-padding"), (9, b"SECRET-reserved"),
    ]  # fmt: skip
    heads = [
        bytes([kind | 0x80 * (number == len(blocks) - 1)]) + len(body).to_bytes(3, "big") + body
        for number, (kind, body) in enumerate(blocks)
    ]
    return b"fLaC" + b"".join(heads) + b"".join(map(frame, range(FRAMES))) + b"TAG" + b"SECRET".ljust(125)


def flac_front() -> bytes:
    """Settings and nothing else before the sound."""
    data = flac()
    return b"fLaC\x80" + data[5:42]


def _picture() -> bytes:
    """A cover with words about it."""
    words = [b"image/jpeg", b"SECRET-description"]
    said = b"".join(len(word).to_bytes(4, "big") + word for word in words)
    picture = jpeg()
    return struct.pack(">I", 3) + said + struct.pack(">IIIII", 60, 40, 24, 0, len(picture)) + picture


def _rates() -> bytes:
    """44,100 a second, one channel, 16 bits, so many samples."""
    return (44_100 << 44 | 0 << 41 | 15 << 36 | SAMPLES * FRAMES).to_bytes(8, "big")


def frame(number: int) -> bytes:
    """192 samples of one value (a constant), and every seventh frame all of them (verbatim)."""
    head = b"\xff\xf8" + bytes([0x19, 0x08]) + (chr(number).encode("utf-8", "surrogatepass"))
    head += bytes([slow_remainder(head, 8, 0x107)])
    values = [(number * 37 + at) & 0xFFFF for at in range(SAMPLES)]
    whole = number % 7 == 0
    sound = b"\x02" + struct.pack(f">{SAMPLES}H", *values) if whole else b"\0" + struct.pack(">H", values[0])
    return head + sound + slow_remainder(head + sound, 16, 0x18005).to_bytes(2, "big")


def noise(number: int) -> bytes:
    """A frame of 32,768 samples, verbatim, its sum by the fast way: for files that are long."""
    letter = chr(number).encode("utf-8", "surrogatepass")
    head = b"\xff\xf8\xf9\x08" + letter
    head += bytes([slow_remainder(head, 8, 0x107)])
    frame = head + b"\x02" + random.Random(number).randbytes(1 << 16)
    return frame + remainder(frame + b"\0\0").to_bytes(2, "big")


def slow_remainder(data: bytes, bits: int, divisor: int) -> int:
    """A remainder of polynomials, bit by bit."""
    value = 0
    for byte in data:
        value ^= byte << (bits - 8)
        for _ in range(8):
            value = (value << 1) ^ (divisor if value >> (bits - 1) else 0)
    return value


def _sized(data: bytes) -> bytes:
    return len(data).to_bytes(4, "little") + data
