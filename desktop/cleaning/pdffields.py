"""What a PDF holds beside its pages: who made it, what hangs on it, what it does not show."""

from __future__ import annotations

import io
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream
from PIL import Image

from desktop.cleaning.kinds import Finding, Found, Kind
from desktop.cleaning.pdfcontent import hidden_layers, undrawn_text
from desktop.cleaning.pdfparts import COMMENTS, INFO, MEDIA
from desktop.cleaning.picturefields import fields_of as picture_fields
from desktop.cleaning.source import Findings

_MOST_DEPTH = 30
_END = b"%%EOF"


def fields_of(pdf: Pdf, data: bytes) -> tuple[Finding, ...]:
    """Everything but what draws the pages."""
    found = Findings()
    for key, value in pdf.docinfo.items() if "/Info" in pdf.trailer else ():
        found.add(Found(INFO.get(key, Found.OTHER_METADATA)), f"{key[1:]}: {value}")
    found.add(Found.HIDDEN_PARTS, "layers", len(hidden_layers(pdf)))
    if not pdf.is_linearized:
        found.add(Found.HIDDEN_PARTS, "earlier versions", data.count(_END) - 1)
    after = len(data[data.rfind(_END) + len(_END) :].strip())
    found.add(Found.TRAILING_DATA, f"{after} bytes", after > 0)
    for thing in _all(pdf):
        _note(thing, found)
    for page in pdf.pages:
        found.add(Found.HIDDEN_TEXT, "text that is not drawn", undrawn_text(page.obj))
    return found.listed()


def _all(pdf: Pdf) -> Iterator[Object]:
    for thing in pdf.objects:
        yield from _inside(thing, 0)


def _inside(thing: Object, depth: int) -> Iterator[Object]:
    """A dictionary and those that stand in it directly."""
    if depth > _MOST_DEPTH or not isinstance(thing, Dictionary | Array | Stream):
        return
    if isinstance(thing, Dictionary | Stream):
        yield thing
    parts = thing if isinstance(thing, Array) else (thing[key] for key in thing.keys())  # noqa: SIM118 - no mapping
    for part in parts:
        if isinstance(part, Dictionary | Array) and not part.is_indirect:
            yield from _inside(part, depth + 1)


def _note(thing: Object, found: Findings) -> None:
    for key, what in (("/Metadata", Found.OTHER_METADATA), ("/PieceInfo", Found.OTHER_METADATA)):
        if key in thing:
            found.add(what, key[1:])
    found.add(Found.THUMBNAIL, count="/Thumb" in thing)
    found.add(Found.SCRIPTS, count=thing.get("/S") in (Name.JavaScript, Name.Launch, Name.SubmitForm))
    found.add(Found.EMBEDDED_FILES, str(thing.get("/UF", thing.get("/F", ""))), "/EF" in thing)
    if thing.get("/S") == Name.URI:
        found.add(Found.LINKS, str(thing.get("/URI", "")))
    if thing.get("/FT") == Name.Sig or thing.get("/Type") == Name.Sig:
        found.add(Found.SIGNATURE, str(thing.get("/Name", "")))
    found.add(Found.ALT_TEXT, count="/Alt" in thing or "/ActualText" in thing)
    _note_kind(thing, found)


def _note_kind(thing: Object, found: Findings) -> None:
    subtype = str(thing.get("/Subtype", ""))
    if "/Rect" in thing and subtype in COMMENTS:
        found.add(Found.COMMENTS)
        found.add(Found.AUTHOR, str(thing.get("/T", "")), "/T" in thing)
    elif "/Rect" in thing and subtype in MEDIA:
        found.add(Found.EMBEDDED_FILES, subtype[1:])
    elif "/Rect" in thing and subtype == "/Widget":
        found.add(Found.OTHER_METADATA, "form fields")
    elif isinstance(thing, Stream) and thing.get("/Filter") == Name.DCTDecode:
        found.join(_picture(thing.read_raw_bytes()))
    elif isinstance(thing, Stream) and "/N" in thing and "/Alternate" in thing:
        found.add(Found.COLOUR_PROFILE)


def _picture(data: bytes) -> tuple[Finding, ...]:
    """What a photograph on a page brought along."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
            return picture_fields(picture, data, Kind.JPEG)
    except (OSError, SyntaxError, ValueError):
        return ()
