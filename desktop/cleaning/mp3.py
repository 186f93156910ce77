"""MP3: the frames of sound alone. Tags around them and the encoder's own frame stay behind."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.spans import Bytes, Woven, stretches

_RATES = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Thousands of bits a second, by the version of MPEG (2.5 counts as 2), layer III."""

_FREQUENCIES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
"""By the version's two bits: 3 is MPEG 1, 2 is MPEG 2, 0 is MPEG 2.5."""

_ENCODERS = (b"Xing", b"Info", b"VBRI")
_LEAST_FRAMES = 2
_MOST_TAG_BYTES = 16 * 1024 * 1024
"""So far a tag is searched for the names of its frames."""

_TAGS = (
    (b"TIT", Found.DESCRIPTION),
    (b"COMM", Found.DESCRIPTION),
    (b"TPE", Found.AUTHOR),
    (b"TCOM", Found.AUTHOR),
    (b"APIC", Found.THUMBNAIL),
    (b"TDR", Found.DATES),
    (b"TYER", Found.DATES),
    (b"TSSE", Found.SOFTWARE),
    (b"TENC", Found.SOFTWARE),
    (b"GEOB", Found.EMBEDDED_FILES),
    (b"UFID", Found.UNIQUE_IDS),
    (b"PRIV", Found.OTHER_METADATA),
)
"""Names of frames in an ID3 tag, by their beginnings."""


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside its sound. Errors: `Refused`."""
    data, found = source.data, Findings()
    frames = list(_sound(data))
    sound = sum(end - start for start, end in frames)
    encoder = [start for start, end in frames if _is_encoders(data[start:end])]
    found.add(Found.SOFTWARE, "the encoder's own frame", len(encoder))
    beside = len(data) - sound
    tag = data[: min(frames[0][0], _MOST_TAG_BYTES)]
    for name, what in _TAGS:
        found.add(what, f"tag {name.decode()}", name in tag)
    found.add(Found.OTHER_METADATA, f"{beside} bytes beside the sound", beside > 0)
    return Kind.MP3, found.listed()


def cleaned(source: Source) -> Woven:
    """The frames one after the other."""
    data = source.data
    sound = [(start, end) for start, end in _sound(data) if not _is_encoders(data[start:end])]
    return Woven(stretches(data, sound))


def _sound(data: Bytes) -> list[tuple[int, int]]:
    """Where each frame lies. Errors: `Refused` `damaged` if there is hardly one."""
    frames = list(_frames(data))
    if len(frames) < _LEAST_FRAMES:
        raise Refused(Outcome.DAMAGED)
    return frames


def _frames(data: Bytes) -> Iterator[tuple[int, int]]:
    """Frames that another frame, or the end, follows: two bytes of a tag may look like a frame's head."""
    at = _after_tag(data)
    while (at := data.find(b"\xff", at)) >= 0:
        size = _frame_bytes(data[at : at + 4])
        if size and at + size <= len(data) and _ends_well(data, at + size):
            yield at, at + size
            at += size
        else:
            at += 1


def _after_tag(data: Bytes) -> int:
    """The end of an ID3 tag at the beginning: four numbers of seven bits say how long it is."""
    if data[:3] != b"ID3":
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size


def _ends_well(data: Bytes, at: int) -> bool:
    rest = data[at : at + 4]
    return not rest or rest[:3] in (b"TAG", b"ID3") or rest == b"APET" or _frame_bytes(rest) > 0


def _frame_bytes(head: bytes) -> int:
    """How long the frame of a head is; 0 if this is none of layer III."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return 0
    version, rate, frequency = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or rate in (0, 15) or frequency == 3:
        return 0
    first = version == 3
    bits = _RATES[1 if first else 2][rate] * 1_000
    return (144 if first else 72) * bits // _FREQUENCIES[version][frequency] + (head[2] >> 1 & 1)


def _is_encoders(frame: bytes) -> bool:
    """Whether it holds no sound but a table of places and the encoder's name and settings."""
    return any(name in frame[4:44] for name in _ENCODERS)
