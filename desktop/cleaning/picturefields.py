"""What a picture file says beside its pixels: EXIF, XMP, comments, profiles, previews, trailing bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image, ImageSequence, JpegImagePlugin, TiffImagePlugin

from desktop.cleaning.kinds import Finding, Found, Kind
from desktop.cleaning.picturebytes import after_the_end, private_parts
from desktop.cleaning.source import Findings

_TAGS: Mapping[int, Found] = {
    **dict.fromkeys((270, 800, 37510, 40091, 40092, 40094, 40095), Found.DESCRIPTION),
    **dict.fromkeys((315, 33432, 40093, 42032), Found.AUTHOR),
    **dict.fromkeys((271, 272, 42033, 42034, 42035, 42036, 42037, 37500, 50708, 50735), Found.DEVICE),
    **dict.fromkeys((305, 316, 11), Found.SOFTWARE),
    **dict.fromkeys((306, 36867, 36868, 36880, 36881, 36882), Found.DATES),
    **dict.fromkeys((42016, 50781), Found.UNIQUE_IDS),
    700: Found.OTHER_METADATA,
    33723: Found.OTHER_METADATA,
    34377: Found.OTHER_METADATA,
    34675: Found.COLOUR_PROFILE,
}
"""By EXIF and TIFF tag number: what it tells."""

_FORM = frozenset(
    {
        254,
        255,
        256,
        257,
        258,
        259,
        262,
        266,
        273,
        274,
        277,
        278,
        279,
        280,
        281,
        282,
        283,
        284,
        292,
        293,
        296,
        297,
    }
    | {
        317,
        320,
        322,
        323,
        324,
        325,
        330,
        332,
        338,
        339,
        347,
        530,
        531,
        532,
        34665,
        34853,
        40961,
        40962,
        40963,
    }
)
"""Tags without which pixels could not be read, or that only point to others."""

_SHOWN = frozenset(
    {Found.AUTHOR, Found.DESCRIPTION, Found.DEVICE, Found.SOFTWARE, Found.DATES, Found.UNIQUE_IDS}
)

_INFO: Mapping[str, Found] = {
    "comment": Found.DESCRIPTION,
    "xmp": Found.OTHER_METADATA,
    "photoshop": Found.OTHER_METADATA,
    "XML:com.adobe.xmp": Found.OTHER_METADATA,
    "icc_profile": Found.COLOUR_PROFILE,
    "mp": Found.THUMBNAIL,
}
_TEXTS: Mapping[str, Found] = {
    "author": Found.AUTHOR,
    "artist": Found.AUTHOR,
    "copyright": Found.AUTHOR,
    "creation time": Found.DATES,
    "date:create": Found.DATES,
    "date:modify": Found.DATES,
    "software": Found.SOFTWARE,
    "source": Found.DEVICE,
    "description": Found.DESCRIPTION,
    "title": Found.DESCRIPTION,
    "comment": Found.DESCRIPTION,
}
_LOADED = (JpegImagePlugin, TiffImagePlugin)
"""Pillow loads them when it needs them, which a locked process cannot."""

_GPS_BLOCK, _EXIF_BLOCK = 34853, 34665


def fields_of(picture: Image.Image, data: bytes, kind: Kind) -> tuple[Finding, ...]:
    """Everything in the file but what its pixels need."""
    found = Findings()
    for page in ImageSequence.Iterator(picture) if kind is Kind.TIFF else (picture,):
        _from_exif(page.getexif(), found)
    if kind is not Kind.TIFF and picture.getexif().get_ifd(ExifTags.IFD.IFD1):
        found.add(Found.THUMBNAIL)
    for name, value in picture.info.items():
        if isinstance(name, str) and name in _INFO and value:
            found.add(_INFO[name], value if _INFO[name] is Found.DESCRIPTION else name)
    for name, value in getattr(picture, "text", {}).items():
        found.add(_TEXTS.get(name.lower(), Found.OTHER_METADATA), f"{name}: {value}")
    for part in private_parts(data, kind):
        found.add(Found.OTHER_METADATA, part)
    after = after_the_end(data, kind)
    found.add(Found.TRAILING_DATA, f"{after} bytes", after > 0)
    return found.listed()


def _from_exif(exif: Image.Exif, found: Findings) -> None:
    gps = exif.get_ifd(_GPS_BLOCK)
    if gps:
        found.add(Found.GPS, _place(gps))
    for tag, value in {**exif, **exif.get_ifd(_EXIF_BLOCK)}.items():
        if tag in _FORM:
            continue
        what = _TAGS.get(tag, Found.OTHER_METADATA)
        name = ExifTags.TAGS.get(tag, f"tag {tag}")
        found.add(what, f"{name}: {_readable(value)}" if what in _SHOWN else name)


def _readable(value: object) -> str:
    """A field's text; bytes begin with the name of their encoding, filled with zeros."""
    if isinstance(value, bytes):
        text = value.removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0").replace(b"\0", b"")
        return text.decode("utf-8", "replace")
    return str(value)


def _place(gps: dict[int, Any]) -> str:
    """Degrees, south and west negative, to about a metre; empty if they cannot be read."""
    try:
        return f"{_degrees(gps[2], gps[1]):.5f}, {_degrees(gps[4], gps[3]):.5f}"
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return ""


def _degrees(parts: tuple[Any, Any, Any], side: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return (degrees + minutes / 60 + seconds / 3600) * (-1 if side in ("S", "W") else 1)
