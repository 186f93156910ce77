"""Pictures: what lies beside the pixels, and a copy that is made of the pixels alone.

Every frame is decoded, turned the way its orientation says, brought to sRGB, and pasted onto a picture that
never knew the old one's fields. Pixels are not averaged or noised: what is to be seen stays.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from PIL import (
    GifImagePlugin,
    Image,
    ImageCms,
    ImageOps,
    ImageSequence,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from desktop.cleaning.kinds import Finding, Kind, Outcome, Refused
from desktop.cleaning.limits import MAX_FRAMES, MAX_PIXELS
from desktop.cleaning.picturefields import fields_of
from desktop.cleaning.source import Source

# Loaded beforehand: a locked child can load nothing, and Pillow looks for a reader only when it needs one.
_READERS = (GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
_FORMATS = {
    Kind.JPEG: ("JPEG", "MPO"),
    Kind.PNG: ("PNG",),
    Kind.WEBP: ("WEBP",),
    Kind.GIF: ("GIF",),
    Kind.TIFF: ("TIFF",),
    Kind.HEIC: ("HEIF",),  # where `heic` is loaded, and nowhere else
}
_SRGB = ImageCms.createProfile("sRGB")
_SAVING: Mapping[Kind, dict[str, Any]] = {
    # Pillow's best below "as good as lossless": a second look at 4:4:4 shows no difference.
    Kind.JPEG: {"format": "JPEG", "quality": 92, "subsampling": 0, "optimize": True},
    Kind.PNG: {"format": "PNG"},
    Kind.WEBP: {"format": "WEBP", "quality": 92, "method": 4},
    Kind.GIF: {"format": "GIF"},
    Kind.TIFF: {"format": "TIFF", "compression": "tiff_lzw"},
}
_PLAIN_MODES = {
    Kind.JPEG: ("L", "RGB"),
    Kind.PNG: ("1", "L", "LA", "RGB", "RGBA", "I;16"),
    Kind.WEBP: ("RGB", "RGBA"),
    Kind.GIF: ("RGBA",),
    Kind.TIFF: ("1", "L", "LA", "RGB", "RGBA", "I;16"),
}


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What lies beside the pixels. Errors: `Refused`."""
    with _opened(source) as picture:
        return source.kind, fields_of(picture, source.whole, source.kind)


def cleaned(source: Source) -> bytes:
    """The same picture in the same format, animation and pages included."""
    with _opened(source) as picture:
        frames, durations = [], []
        for frame in ImageSequence.Iterator(picture):
            frames.append(_rebuilt(frame, source.kind))
            durations.append(max(0, int(frame.info.get("duration", 0) or 0)))
        loop = picture.info.get("loop")
    return _saved(frames[:1] if source.kind is Kind.JPEG else frames, durations, loop, source.kind)


def as_jpeg(picture: Image.Image) -> bytes:
    """The pixels of one picture, whatever it was, as a JPEG."""
    return _saved([_rebuilt(picture, Kind.JPEG)], [0], None, Kind.JPEG)


def picture_of(source: Source) -> Image.Image:
    """The picture, its pixels not yet read, for whoever makes a small one of it. Errors: `Refused`."""
    return _opened(source)


def _opened(source: Source) -> Image.Image:
    """The picture, its size known and its pixels not yet read."""
    Image.MAX_IMAGE_PIXELS = None  # the limit here counts all frames
    picture = Image.open(io.BytesIO(source.whole), formats=_FORMATS[source.kind])
    frames = getattr(picture, "n_frames", 1)
    if frames > MAX_FRAMES or picture.width * picture.height * frames > MAX_PIXELS:
        raise Refused(Outcome.TOO_MANY_PIXELS)
    return picture


def _rebuilt(frame: Image.Image, kind: Kind) -> Image.Image:
    """The frame's pixels on a new picture."""
    profile = frame.info.get("icc_profile")
    turned = ImageOps.exif_transpose(frame)
    if profile and turned.mode in ("L", "RGB", "CMYK"):
        turned = _in_srgb(turned, profile)
    plain = turned if turned.mode in _PLAIN_MODES[kind] else turned.convert(_mode_for(turned, kind))
    fresh = Image.new(plain.mode, plain.size)
    fresh.paste(plain)
    return fresh


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """The colours as they are meant, for a copy that says nothing about its screen or camera."""
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "L" if picture.mode == "L" else "RGB"
        if mode == "L":
            return picture
        converted = ImageCms.profileToProfile(picture, given, _SRGB, outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return picture  # a profile that is broken says nothing about the colours
    return converted or picture


def _mode_for(picture: Image.Image, kind: Kind) -> str:
    see_through = picture.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in picture.info
    if see_through and "RGBA" in _PLAIN_MODES[kind]:
        return "RGBA"
    return "RGBA" if kind is Kind.GIF else "RGB"


def _saved(frames: list[Image.Image], durations: list[int], loop: object, kind: Kind) -> bytes:
    out, options = io.BytesIO(), dict(_SAVING[kind])
    if len(frames) > 1:
        options |= {"save_all": True, "append_images": frames[1:]}
        if kind is not Kind.TIFF:
            options |= {"duration": durations, "disposal": 2} if kind is Kind.GIF else {"duration": durations}
        if isinstance(loop, int):
            options["loop"] = loop
    frames[0].save(out, **options)
    return out.getvalue()
