"""PDF: a new file from what draws the pages of the old one.

Annotations with a look become part of the page; those without, links, scripts, attachments, layers that are
switched off, text that is not drawn, names, dates and marks of structure do not come along.
"""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from desktop.cleaning.barejpeg import bare_jpeg
from desktop.cleaning.kinds import Finding, Kind, Outcome, Refused
from desktop.cleaning.limits import MAX_OBJECTS
from desktop.cleaning.pdfcontent import filtered, hidden_layers, is_off
from desktop.cleaning.pdffields import fields_of
from desktop.cleaning.pdfparts import DEVICE_COLOURS, GENERAL_FILTERS, KEPT, NAMED, PAGE, PICTURE_FILTERS
from desktop.cleaning.picturebytes import bare_jpeg2000
from desktop.cleaning.source import Source

_MOST_PARENTS = 64
_MOST_DEPTH = 200
_DRAWN_LETTERS = "/CharProcs"
"""The letters of a font that is drawn by operations like a page."""


def _find_randomness() -> None:
    """Have qpdf open the system's random device, as it does for encrypted files: later it cannot."""
    with Pdf.new() as pdf:
        pdf.save(io.BytesIO(), encryption=pikepdf.Encryption(owner="", user="", R=6))


_find_randomness()


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside its pages. Errors: `Refused`."""
    with _opened(source) as pdf:
        return Kind.PDF, fields_of(pdf, source.whole)


def cleaned(source: Source) -> bytes:
    """The pages, drawn by the same operations in a file that has nothing else."""
    with _opened(source) as old, Pdf.new() as new:
        layers = hidden_layers(old)
        old.generate_appearance_streams()
        old.flatten_annotations("screen")
        copier = _Copier(old, new, layers)
        for page in old.pages:
            new.pages.append(pikepdf.Page(new.make_indirect(copier.page(page))))
        out = io.BytesIO()
        new.save(out, deterministic_id=True, compress_streams=True)
    return out.getvalue()


def _opened(source: Source) -> Pdf:
    try:
        pdf = Pdf.open(io.BytesIO(source.whole))
    except pikepdf.PasswordError:
        raise Refused(Outcome.ENCRYPTED) from None
    if len(pdf.objects) > MAX_OBJECTS:
        raise Refused(Outcome.TOO_MUCH_INSIDE)
    return pdf


class _Copier:
    """Copies what is allowed; each shared object once."""

    def __init__(self, old: Pdf, new: Pdf, layers: frozenset[tuple[int, int]]) -> None:
        self._old, self._new, self._layers = old, new, layers
        self._done: dict[tuple[int, int], Object] = {}

    def page(self, page: pikepdf.Page) -> Dictionary:
        """A page: its boxes, its resources, its operations."""
        fresh = Dictionary(Type=Name.Page)
        for key in PAGE:
            value = _inherited(page.obj, key)
            if value is not None:
                fresh[key] = self._copied(value, key, 0)
        resources = _inherited(page.obj, "/Resources")
        fresh[Name.Contents] = self._new.make_stream(filtered(page.obj, resources, self._layers))
        return fresh

    def _copied(self, thing: Object, key: str, depth: int) -> Object:
        """The allowed part of an object that stands under `key`."""
        if depth > _MOST_DEPTH:
            raise Refused(Outcome.TOO_MUCH_INSIDE)
        if not isinstance(thing, Dictionary | Array | Stream):  # numbers, names and strings are Python's own
            return thing
        number = thing.objgen
        if number != (0, 0) and number in self._done:
            return self._done[number]
        if isinstance(thing, Array):
            return self._array(thing, key, depth)
        if isinstance(thing, Stream):
            return self._stream(thing, key, depth)
        return self._dictionary(thing, key, depth)

    def _array(self, old: Array, key: str, depth: int) -> Object:
        if len(old) == 2 and old[0] == Name.ICCBased:
            parts = int(old[1].get("/N", 3))
            return Name(DEVICE_COLOURS.get(parts, "/DeviceRGB"))
        return Array([self._copied(item, key, depth + 1) for item in old])

    def _dictionary(self, old: Object, key: str, depth: int) -> Object:
        fresh: Object = Dictionary()
        if old.is_indirect:
            fresh = self._done[old.objgen] = self._new.make_indirect(fresh)
        self._fill(fresh, old, key, depth)
        return fresh

    def _fill(self, fresh: Object, old: Object, key: str, depth: int) -> None:
        own_names = key in NAMED and "/ShadingType" not in old and "/PatternType" not in old
        for name, value in old.items():
            if (own_names or name in KEPT) and not self._switched_off(value):
                fresh[name] = self._copied(value, key if key == _DRAWN_LETTERS else name, depth + 1)

    def _switched_off(self, thing: Object) -> bool:
        layer = thing.get("/OC") if isinstance(thing, Stream) else None
        return layer is not None and is_off(layer, self._layers)

    def _stream(self, old: Stream, key: str, depth: int) -> Object:
        fresh = self._done[old.objgen] = self._new.make_stream(b"")
        data, filters = self._data(old, key == _DRAWN_LETTERS)
        self._fill(fresh, old, "", depth)
        if "/DecodeParms" in fresh and filters is None:
            del fresh["/DecodeParms"]
        fresh.write(data, filter=filters, decode_parms=fresh.get("/DecodeParms"))  # type: ignore[arg-type]
        return fresh

    def _data(self, old: Stream, draws: bool) -> tuple[bytes, Name | None]:
        """Bytes, and the filter that they still need."""
        if draws or old.get("/Subtype") == Name.Form or "/PatternType" in old:
            return filtered(old, old.get("/Resources", Dictionary()), self._layers), None
        names = _filters(old)
        if all(name in GENERAL_FILTERS for name in names):
            return old.read_bytes(), None
        if any(name not in GENERAL_FILTERS for name in names[:-1]):
            raise Refused(Outcome.DAMAGED)
        packed = _before_the_last(old, names, self._old)
        if names[-1] in ("/DCTDecode", "/DCT"):
            return bare_jpeg(packed), Name.DCTDecode
        if names[-1] == "/JPXDecode":
            return bare_jpeg2000(packed), Name.JPXDecode
        if names[-1] not in PICTURE_FILTERS:
            raise Refused(Outcome.DAMAGED)
        return packed, Name(names[-1])


def _filters(stream: Stream) -> list[str]:
    given = stream.get("/Filter", Array())
    return [str(name) for name in given] if isinstance(given, Array) else [str(given)]


def _before_the_last(stream: Stream, names: list[str], pdf: Pdf) -> bytes:
    """The bytes that only the last filter packs."""
    if len(names) == 1:
        return stream.read_raw_bytes()
    outer = pdf.make_stream(stream.read_raw_bytes())
    outer[Name.Filter] = Array([Name(name) for name in names[:-1]])
    return outer.read_bytes()


def _inherited(page: Object, key: str) -> Object | None:
    """A page's own value, or the nearest of those that stand above it."""
    node = page
    for _ in range(_MOST_PARENTS):
        if key in node:
            return node[key]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None
