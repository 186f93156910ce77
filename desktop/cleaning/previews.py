"""Small pictures of pictures, so that a person sees before and after without another reader of the bytes."""

from __future__ import annotations

from PIL import Image, ImageOps

from desktop.cleaning.limits import MAX_PREVIEW_SIDE
from desktop.cleaning.pictures import picture_of
from desktop.cleaning.source import Source

_SIDES = (MAX_PREVIEW_SIDE, MAX_PREVIEW_SIDE)
_DEEP_GREY = 256
"""What a grey of 16 bits is divided by, to be one of 8."""


def shown(source: Source) -> tuple[int, int, bytes]:
    """Width, height and colours (RGB, rows from above) of the first frame, turned as it is to be seen.

    What is see-through stands on white. Errors: `Refused`, and whatever the library raises.
    """
    with picture_of(source) as picture:
        picture.draft("RGB", _SIDES)  # JPEG alone can be read small, without the memory for all of it
        turned = ImageOps.exif_transpose(picture)
        if turned.mode.startswith("I"):
            turned = turned.convert("I").point(lambda grey: grey / _DEEP_GREY).convert("L")
        coloured = turned.convert("RGBA")
    coloured.thumbnail(_SIDES)
    ground = Image.new("RGBA", coloured.size, "white")
    ground.alpha_composite(coloured)
    return *ground.size, ground.convert("RGB").tobytes()
