"""HEIC, the photographs of newer telephones: the picture that is shown, rebuilt as a JPEG.

Its decoder is libde265 under libheif. Previews, depth and brightness maps, further pictures stay behind.
"""

from __future__ import annotations

from itertools import islice

import pillow_heif

from desktop.cleaning import pictures
from desktop.cleaning.boxes import boxes
from desktop.cleaning.kinds import Finding, Found, Kind
from desktop.cleaning.picturefields import fields_of
from desktop.cleaning.source import Findings, Source

_KNOWN = frozenset((b"ftyp", b"meta", b"mdat", b"free"))
_BESIDE = (
    ("thumbnails", Found.THUMBNAIL, "a preview"),
    ("depth_images", Found.OTHER_METADATA, "how far away things are"),
    ("aux", Found.OTHER_METADATA, "a second layer"),
)

# Loaded beforehand, as all readers of pictures. One thread: there is one that the decoder insists on.
pillow_heif.register_heif_opener(decode_threads=1)
_READERS = pillow_heif.HeifImageFile


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What lies beside the pixels; the copy is a JPEG, and looked into as one. Errors: `Refused`."""
    if source.kind is not Kind.HEIC:
        return pictures.looked(source)
    found, data = Findings(), source.whole
    with pictures.picture_of(source) as picture:
        found.join(fields_of(picture, data, Kind.HEIC))
        for name, what, text in _BESIDE:
            found.add(what, text, len(picture.info.get(name) or ()))
        found.add(Found.EMBEDDED_FILES, "further pictures", getattr(picture, "n_frames", 1) - 1)
    for one in islice(boxes(data, 0, len(data)), 100):
        if one.name not in _KNOWN:
            found.add(Found.OTHER_METADATA, one.name)
    return Kind.HEIC, found.listed()


def cleaned(source: Source) -> bytes:
    """The pixels of the shown picture, as a JPEG."""
    with pictures.picture_of(source) as picture:
        return pictures.as_jpeg(picture)
