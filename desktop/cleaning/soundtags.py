"""The list of remarks that Vorbis, Opus and FLAC share: a name of a program, and `NAME=text` lines."""

from __future__ import annotations

from desktop.cleaning.kinds import Found, Outcome, Refused
from desktop.cleaning.source import Findings

_TELLS = {
    **dict.fromkeys(("ARTIST", "ALBUMARTIST", "COMPOSER", "PERFORMER", "COPYRIGHT", "CONTACT"), Found.AUTHOR),
    **dict.fromkeys(("TITLE", "ALBUM", "DESCRIPTION", "COMMENT", "GENRE", "LYRICS"), Found.DESCRIPTION),
    **dict.fromkeys(("DATE", "CREATION_TIME", "YEAR"), Found.DATES),
    **dict.fromkeys(("ENCODER", "ENCODED-BY", "ENCODER_OPTIONS", "ENCODERSETTINGS"), Found.SOFTWARE),
    **dict.fromkeys(("LOCATION", "GEO_LOCATION"), Found.GPS),
    **dict.fromkeys(("METADATA_BLOCK_PICTURE", "COVERART"), Found.THUMBNAIL),
    **dict.fromkeys(("ISRC", "DISCID", "MUSICBRAINZ_TRACKID"), Found.UNIQUE_IDS),
}
_WITHOUT_TEXT = frozenset((Found.THUMBNAIL,))

NOTHING = bytes(8)
"""A list without a program and without lines."""


def note_tags(data: bytes, found: Findings) -> None:
    """Note everything in a list. Errors: `Refused` `damaged` for a length that lies."""
    program, at = _text(data, 0)
    found.add(Found.SOFTWARE, program, bool(program))
    count, at = int.from_bytes(data[at : at + 4], "little"), at + 4
    if count > len(data):
        raise Refused(Outcome.DAMAGED)
    for _ in range(count):
        line, at = _text(data, at)
        what = _TELLS.get(line.partition(b"=")[0].decode("latin-1").upper(), Found.OTHER_METADATA)
        found.add(what, "a picture" if what in _WITHOUT_TEXT else line)
    rest = len(data[at:].strip(b"\0\1"))  # Vorbis ends its list with a one
    found.add(Found.TRAILING_DATA, f"{rest} bytes behind the remarks", rest)


def _text(data: bytes, at: int) -> tuple[bytes, int]:
    size = int.from_bytes(data[at : at + 4], "little")
    start, end = at + 4, at + 4 + size
    if end > len(data):
        raise Refused(Outcome.DAMAGED)
    return data[start:end], end
