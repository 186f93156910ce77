"""Pictures with planted secrets, made anew for each run."""

import io
from typing import Any

import pillow_heif
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

SIZE = (60, 40)
SECRET = "SECRET"
"""Every planted text holds it, and no cleaned copy may."""


def scene(size: tuple[int, int] = SIZE) -> Image.Image:
    """Something to be seen: red on the left, a blue bar, white below."""
    picture = Image.new("RGB", size, (200, 30, 30))
    picture.paste((20, 40, 180), (size[0] // 2, 0, size[0], size[1] // 2))
    picture.paste((250, 250, 250), (size[0] // 2, size[1] // 2, size[0], size[1]))
    return picture


def exif(orientation: int = 1, thumbnail: bool = False) -> Image.Exif:
    """What a camera and its owner write."""
    fields = Image.Exif()
    for tag in (271, 272, 305, 315, 270, 33432):
        fields[tag] = f"SECRET-{tag}"
    fields[274] = orientation
    fields[306] = "2020:06:04 10:00:00"
    inner = fields.get_ifd(34665)
    inner[42033], inner[37510], inner[36867] = (
        "SECRET-serial",
        b"ASCII\0\0\0SECRET-user",
        "2020:06:04 10:00:00",
    )
    place = fields.get_ifd(34853)
    place[1], place[2] = "N", (48.0, 51.0, 30.0)
    place[3], place[4] = "W", (2.0, 21.0, 0.0)
    return fields


def profile() -> bytes:
    """A colour profile, as a screen or camera has its own."""
    return bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())


def jpeg(orientation: int = 1) -> bytes:
    """With EXIF, place, comment, XMP, profile, and bytes after the end."""
    data = saved("JPEG", exif=exif(orientation), comment=b"SECRET-comment", icc_profile=profile(), quality=95)
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-xmp</x:xmpmeta>"
    private = b"SECRET-private"
    segments = _segment(0xE1, xmp) + _segment(0xE8, private)
    return data[:2] + segments + data[2:] + b"SECRET-trailer"


def png() -> bytes:
    """With text, EXIF, time, a private chunk, and bytes after the end."""
    texts = PngInfo()
    texts.add_text("Author", "SECRET-author")
    texts.add_itxt("XML:com.adobe.xmp", "<x>SECRET-xmp</x>")
    texts.add(b"prVt", b"SECRET-private", after_idat=True)
    return saved("PNG", pnginfo=texts, exif=exif()) + b"SECRET-trailer"


def webp() -> bytes:
    """With EXIF, XMP and profile."""
    return saved("WEBP", exif=exif(), xmp=b"<x>SECRET-xmp</x>", icc_profile=profile(), lossless=True)


def gif() -> bytes:
    """Two frames and a comment."""
    second = scene().transpose(Image.Transpose.ROTATE_180)
    return saved("GIF", save_all=True, append_images=[second], duration=[100, 200], loop=0, comment=b"SECRET")


def tiff() -> bytes:
    """Two pages with names, and XMP."""
    fields = exif()
    second = scene().transpose(Image.Transpose.ROTATE_180)
    fields[700] = b"<x>SECRET-xmp</x>"
    return saved("TIFF", exif=fields, save_all=True, append_images=[second])


def saved(kind: str, **options: Any) -> bytes:
    """The scene in a format."""
    out = io.BytesIO()
    scene().save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """A picture, read whole."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def _segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(body) + 2).to_bytes(2, "big") + body


def heic() -> bytes:
    """A telephone's photograph: EXIF, place, XMP, profile, a second picture, a box of a maker."""
    second = scene().transpose(Image.Transpose.ROTATE_180)
    file = pillow_heif.from_pillow(scene())
    file.add_from_pillow(second)
    out, fields = io.BytesIO(), exif().tobytes()
    file.save(out, quality=95, exif=fields, xmp=b"<x>SECRET-xmp</x>", icc_profile=profile())
    return out.getvalue() + (27).to_bytes(4, "big") + b"uuid" + b"SECRET-of-a-tele..."
