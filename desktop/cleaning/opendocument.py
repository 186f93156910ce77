"""OpenDocument text, sheets and slides: a new archive of content, styles and pictures.

As with the other office files, looking and cleaning are one walk.
"""

from __future__ import annotations

from lxml import etree

from desktop.cleaning.archive import Archive, packed
from desktop.cleaning.kinds import PICTURES, Found, Kind
from desktop.cleaning.pictures import cleaned as cleaned_picture
from desktop.cleaning.pictures import looked as looked_at_picture
from desktop.cleaning.sniffing import ENDINGS, HEAD_BYTES, kind_of
from desktop.cleaning.source import Findings, source_of
from desktop.cleaning.texts import without_hidden
from desktop.cleaning.xmltree import Element, cut, elements, local, parsed, space, unwrap, written

MIMETYPE = "mimetype"
_TYPE = "application/vnd.oasis.opendocument."
_KINDS = {b"text": Kind.ODT, b"spreadsheet": Kind.ODS, b"presentation": Kind.ODP}
_NAMES = {kind: name.decode() for name, kind in _KINDS.items()}
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_LINK = "{http://www.w3.org/1999/xlink}href"

_XML = ("content.xml", "styles.xml")
_CUT = {
    "annotation": Found.COMMENTS,
    "annotation-end": None,
    "change": None,
    "change-end": None,
    "change-start": None,
    "database-display": None,
    "dde-source": Found.LINKS,
    "event-listeners": Found.SCRIPTS,
    "forms": Found.OTHER_METADATA,
    "hidden-paragraph": Found.HIDDEN_TEXT,
    "hidden-text": Found.HIDDEN_TEXT,
    "notes": Found.SPEAKER_NOTES,
    "scripts": None,
    "settings": None,
    "sound": Found.EMBEDDED_FILES,
    "plugin": Found.EMBEDDED_FILES,
    "object": Found.EMBEDDED_FILES,
    "object-ole": Found.EMBEDDED_FILES,
    "applet": Found.EMBEDDED_FILES,
    "tracked-changes": Found.TRACKED_CHANGES,
    "desc": Found.ALT_TEXT,
    "title": Found.ALT_TEXT,
    "meta": None,
}
"""Elements that do not come along, by their names, and what they tell."""

_UNWRAPPED = frozenset(("a", "ruby", "author-name", "author-initials", "creator", "initial-creator"))
_LANGUAGE = frozenset(
    ["language", "country", "script", "rfc-language-tag", "language-asian", "language-complex"]
)
_LANGUAGE_ENDS = ("country-asian", "country-complex", "rsid", "paragraph-rsid")
_FORMULA = "formula"
_DRAWN = frozenset((
    "page", "frame", "g", "rect", "line", "polyline", "polygon", "path", "ellipse", "circle", "connector",
    "caption", "custom-shape", "measure",
))  # fmt: skip
"""What a person, or the file of a picture, may have given a name; names of styles lead to them and stay."""

_STYLED = {"table": "style-name", "style": "name"}
"""A sheet that is not shown goes with its style, which has the sheet's name in it."""


def kind_by_mimetype(data: bytes) -> Kind:
    """The kind that the file says it is."""
    name = data.strip().removeprefix(_TYPE.encode())
    return _KINDS.get(name.removesuffix(b"-template"), Kind.ZIP)


def rebuilt(archive: Archive, kind: Kind, found: Findings) -> bytes:
    """A new archive; what does not come along is noted."""
    _note_rest(archive, found)
    pictures: dict[str, tuple[str, bytes] | None] = {}
    members = [(MIMETYPE, (_TYPE + _NAMES[kind]).encode())]
    pages: set[str] = set()
    for name in _XML:
        if archive.has(name):
            root = parsed(archive.read(name))
            _strip(root, archive, pictures, found)
            _strip_pages(root, pages, kind)
            members.append((name, written(root)))
    members += [picture for picture in pictures.values() if picture is not None]
    members.append(("META-INF/manifest.xml", _manifest(kind, [name for name, _ in members[1:]])))
    return packed(members, stored=frozenset((MIMETYPE,)))


def _strip(
    root: Element, archive: Archive, pictures: dict[str, tuple[str, bytes] | None], found: Findings
) -> None:
    hidden = _hidden_styles(root)
    for one in elements(root):
        name = local(one)
        if name in ("table", "style") and _named(one, _STYLED[name]) in hidden:
            found.add(Found.HIDDEN_PARTS, f"sheet {_named(one, 'name')}", name == "table")
            cut(one)
        elif name in _CUT and "opendocument" in space(one):
            what = _CUT[name]
            if what is not None:
                found.add(what)
            cut(one)
        elif one.getparent() is not None:
            one.text, one.tail = (part and without_hidden(part, found) for part in (one.text, one.tail))
            _strip_element(one, archive, pictures, found)
    etree.cleanup_namespaces(root)


def _strip_element(
    one: Element, archive: Archive, pictures: dict[str, tuple[str, bytes] | None], found: Findings
) -> None:
    for key in list(one.attrib):
        name = str(key).rpartition("}")[2]
        if name in _LANGUAGE or name.endswith(_LANGUAGE_ENDS):
            found.add(Found.UNIQUE_IDS, count="rsid" in name)
            del one.attrib[key]
        elif name == _FORMULA:
            found.add(Found.FORMULAS)
            del one.attrib[key]
        elif name == "name" and local(one) in _DRAWN:
            found.add(Found.ALT_TEXT, f"name: {one.get(key)}")
            del one.attrib[key]
    target = one.get(_LINK)
    if target is not None:
        _relink(one, str(target), archive, pictures, found)
    if local(one) in _UNWRAPPED:
        unwrap(one)
    elif _is_hidden(one):
        found.add(Found.HIDDEN_PARTS, local(one))
        cut(one)


def _strip_pages(root: Element, pages: set[str], kind: Kind) -> None:
    """Collect the pages that the content's styles name, then leave the others out: sheets name theirs."""
    pages.update(_named(one, "master-page-name") for one in root.iter(etree.Element))
    for one in elements(root):
        if kind is Kind.ODS and local(one) == "master-page" and _named(one, "name") not in pages:
            cut(one)


def _hidden_styles(root: Element) -> set[str]:
    """The styles of sheets that are not shown."""
    off = [one for one in root.iter(etree.Element) if _named(one, "display") == "false"]
    return {_named(parent, "name") for one in off if (parent := one.getparent()) is not None} - {""}


def _named(one: Element, name: str) -> str:
    """An attribute by its name without namespace, empty if there is none."""
    return next((str(value) for key, value in one.attrib.items() if str(key).endswith("}" + name)), "")


def _is_hidden(one: Element) -> bool:
    values = {str(key).rpartition("}")[2]: str(value) for key, value in one.attrib.items()}
    table = local(one) in ("table-row", "table-column") and values.get("visibility") in ("collapse", "filter")
    return table or (local(one) == "section" and values.get("display") == "none")


def _relink(
    one: Element,
    target: str,
    archive: Archive,
    pictures: dict[str, tuple[str, bytes] | None],
    found: Findings,
) -> None:
    inner = target.removeprefix("./")
    if target.startswith("#") and local(one) != "a":
        return
    if not archive.has(inner):
        found.add(Found.LINKS, target)
        del one.attrib[_LINK]
        return
    if inner not in pictures:
        pictures[inner] = _picture(archive.read(inner), inner, len(pictures) + 1, found)
    picture = pictures[inner]
    if picture is None:
        del one.attrib[_LINK]
    else:
        one.set(_LINK, picture[0])


def _picture(data: bytes, name: str, number: int, found: Findings) -> tuple[str, bytes] | None:
    kind = kind_of(data[:HEAD_BYTES], "")
    if kind not in PICTURES:
        found.add(Found.OTHER_METADATA, f"part that cannot be cleaned: {name}")
        return None
    found.join(looked_at_picture(source_of(data, kind))[1])
    return f"Pictures/picture{number}.{ENDINGS[kind]}", cleaned_picture(source_of(data, kind))


def _note_rest(archive: Archive, found: Findings) -> None:
    if archive.has("meta.xml"):
        for one in elements(parsed(archive.read("meta.xml"))):
            if one.text and one.text.strip():
                found.add(_META.get(local(one), Found.OTHER_METADATA), f"{local(one)}: {one.text}")
    found.add(Found.THUMBNAIL, count=any(name.startswith("Thumbnails/") for name in archive.names))
    found.add(Found.MACROS, count=any(name.startswith(("Basic/", "Scripts/")) for name in archive.names))
    found.add(Found.OTHER_METADATA, "settings.xml", archive.has("settings.xml"))
    found.add(Found.SIGNATURE, count=archive.has("META-INF/documentsignatures.xml"))


_META = {
    "creator": Found.AUTHOR,
    "initial-creator": Found.AUTHOR,
    "printed-by": Found.AUTHOR,
    "date": Found.DATES,
    "creation-date": Found.DATES,
    "print-date": Found.DATES,
    "generator": Found.SOFTWARE,
    "title": Found.DESCRIPTION,
    "subject": Found.DESCRIPTION,
    "description": Found.DESCRIPTION,
    "keyword": Found.DESCRIPTION,
}


def _manifest(kind: Kind, names: list[str]) -> bytes:
    root = etree.Element(f"{{{_MANIFEST}}}manifest", nsmap={"manifest": _MANIFEST})
    entries = [("/", _TYPE + _NAMES[kind]), *((name, "text/xml" if name in _XML else "") for name in names)]
    for name, media_type in entries:
        entry = etree.SubElement(root, f"{{{_MANIFEST}}}file-entry")
        entry.set(f"{{{_MANIFEST}}}full-path", name)
        entry.set(f"{{{_MANIFEST}}}media-type", media_type)
    return written(root)
