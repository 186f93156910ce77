"""Which kind a file is, from its first bytes: comparisons only, so that it may run outside the child."""

from __future__ import annotations

from desktop.cleaning.kinds import COPIED_AS, Kind

HEAD_BYTES = 1_024
"""So far into a file `%PDF-` is looked for, as readers do."""

_BEGINNINGS: tuple[tuple[bytes, Kind], ...] = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"fLaC", Kind.FLAC),
    (b"OggS", Kind.OGG),
    (b"ID3", Kind.MP3),
    *((bytes([0xFF, second]), Kind.MP3) for second in (0xFB, 0xFA, 0xF3, 0xF2, 0xE3, 0xE2)),
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
)
_BRANDS = {
    **dict.fromkeys(
        (b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V "), Kind.MP4
    ),
    b"qt  ": Kind.MOV,
    b"M4A ": Kind.M4A,
    **dict.fromkeys((b"heic", b"heix", b"mif1"), Kind.HEIC),
}
"""By the brand; others are pictures of other coders (AVIF), or parts of a stream."""

_ENDINGS = {
    "csv": Kind.CSV,
    "eml": Kind.EML,
    "log": Kind.TXT,
    "md": Kind.TXT,
    "srt": Kind.TXT,
    "tsv": Kind.CSV,
    "txt": Kind.TXT,
    "vtt": Kind.TXT,
}
_SHORT = {Kind.JPEG: "jpg", Kind.TIFF: "tif"}
ENDINGS: dict[Kind, str] = {kind: _SHORT.get(copy, copy.value) for kind, copy in COPIED_AS.items()}
"""How the name of a cleaned copy ends."""


def kind_of(head: bytes, name: str) -> Kind:
    """The kind by the first `HEAD_BYTES`, else by the name's ending. All ZIP-based kinds are `ZIP` here."""
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Kind.WEBP
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], Kind.UNKNOWN)
    if b"%PDF-" in head:
        return Kind.PDF
    return _ENDINGS.get(name.rpartition(".")[2].lower(), Kind.UNKNOWN)
