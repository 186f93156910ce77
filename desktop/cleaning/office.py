"""DOCX, XLSX and PPTX: a new archive of the parts that are reached from the main one and may come along.

Looking and cleaning are one walk: what is left out on the way is what is told.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from desktop.cleaning.archive import Archive, packed
from desktop.cleaning.kinds import PICTURES, Found, Kind, Outcome, Refused
from desktop.cleaning.officeparts import ALONE, DROPPED, FOLDERS, MAIN, MAIN_TYPES, PROPERTIES, SILENT
from desktop.cleaning.officexml import stripped
from desktop.cleaning.pictures import cleaned as cleaned_picture
from desktop.cleaning.pictures import looked as looked_at_picture
from desktop.cleaning.sheetxml import hidden_sheets, strip_sheet, strip_strings, strip_workbook, used_strings
from desktop.cleaning.slidexml import is_hidden_slide, strip_slide
from desktop.cleaning.sniffing import ENDINGS, HEAD_BYTES, kind_of
from desktop.cleaning.source import Findings, source_of
from desktop.cleaning.wordxml import strip_text
from desktop.cleaning.xmltree import Element, local, parsed, written

TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass
class _Part:
    """One part on its way: its new name and type, and what it is made of."""

    name: str
    media_type: str
    root: Element | None = None
    data: bytes = b""
    links: list[tuple[str, str, _Part]] = field(default_factory=list)
    """Number, type, and the part that is meant."""


def main_part(archive: Archive) -> tuple[Kind, str]:
    """Which kind of office file an archive is, and its main part. Errors: `Refused`, `KeyError`."""
    for relation in parsed(archive.read("_rels/.rels")):
        if (relation.get("Type") or "").endswith("/officeDocument"):
            name = (relation.get("Target") or "").lstrip("/")
            for word, (kind, _, _) in MAIN.items():
                if word in _types(archive).get(name, ""):
                    return kind, name
    raise Refused(Outcome.UNKNOWN_KIND)


def rebuilt(archive: Archive, found: Findings) -> bytes:
    """A new archive; what does not come along is noted."""
    return _Walk(archive, found).archive()


class _Walk:
    """One way through a file, from its main part."""

    def __init__(self, archive: Archive, found: Findings) -> None:
        self._archive, self._found = archive, found
        self._types = _types(archive)
        self._parts: dict[str, _Part | None] = {}
        self._numbers: dict[str, int] = {}
        self.kind, self._main = main_part(archive)
        self._folder = next(folder for kind, folder, _ in MAIN.values() if kind is self.kind)

    def archive(self) -> bytes:
        """The whole new archive."""
        self._note_package()
        stem = next(stem for kind, _, stem in MAIN.values() if kind is self.kind)
        main = self._xml(self._main, f"{self._folder}/{stem}.xml", MAIN_TYPES[self.kind])
        if main is None:
            raise Refused(Outcome.DAMAGED)
        parts = [part for part in self._parts.values() if part is not None]
        self._strip_strings(parts)
        members = [
            (TYPES, _content_types(parts)),
            ("_rels/.rels", _relations([("rId1", "officeDocument", main)])),
        ]
        for part in parts:
            members.append((part.name, part.data if part.root is None else written(part.root)))
            if part.links:
                members.append((_relations_name(part.name), _relations(part.links)))
        return packed(members)

    def _part(self, old: str, relation: str) -> _Part | None:
        """The part of a name, taken along the first time it is met; None if it stays behind."""
        if old in self._parts:
            return self._parts[old]
        folder = posixpath.join(self._folder, FOLDERS[relation])
        number = self._numbers[relation] = self._numbers.get(relation, 0) + 1
        stem = posixpath.join(folder, relation if relation in ALONE else f"{relation}{number}")
        if relation == "image":
            return self._picture(old, stem)
        return self._xml(old, f"{stem}.xml", self._types.get(old, ""))

    def _xml(self, old: str, new: str, media_type: str) -> _Part | None:
        root = parsed(self._archive.read(old))
        if is_hidden_slide(root):
            self._found.add(Found.HIDDEN_PARTS, "slides")
            self._parts[old] = None
            return None
        part = self._parts[old] = _Part(new, media_type, root)
        relations = self._follow(old, part, hidden_sheets(root) if local(root) == "workbook" else set())
        self._strip_own(root)
        stripped(root, relations, self._found)
        etree.cleanup_namespaces(root)
        return part

    def _strip_own(self, root: Element) -> None:
        if self.kind is Kind.DOCX:
            strip_text(root, self._found)
        elif local(root) == "workbook":
            strip_workbook(root, self._found)
        elif local(root) == "worksheet":
            strip_sheet(root, self._found)
        elif self.kind is Kind.PPTX:
            strip_slide(root, self._found)

    def _picture(self, old: str, stem: str) -> _Part | None:
        data = self._archive.read(old)
        kind = kind_of(data[:HEAD_BYTES], "")
        self._parts[old] = None
        if kind not in PICTURES:
            self._found.add(
                Found.OTHER_METADATA, f"picture that cannot be cleaned: {posixpath.basename(old)}"
            )
            return None
        self._found.join(looked_at_picture(source_of(data, kind))[1])
        copy = cleaned_picture(source_of(data, kind))
        part = self._parts[old] = _Part(f"{stem}.{ENDINGS[kind]}", f"image/{kind.value}", data=copy)
        return part

    def _follow(self, old: str, part: _Part, hidden: set[str]) -> Mapping[str, str]:
        """Take along what a part may name; gives the new number of each relationship that remains."""
        numbers: dict[str, str] = {}
        name = _relations_name(old)
        for one in parsed(self._archive.read(name)) if self._archive.has(name) else ():
            relation = (one.get("Type") or "").rpartition("/")[2]
            target = one.get("Target") or ""
            if relation not in FOLDERS or one.get("TargetMode") == "External" or one.get("Id") in hidden:
                self._note_relation(relation, target, one.get("TargetMode") == "External")
                continue
            inner = self._part(_resolved(old, target), relation)
            if inner is not None:
                number = numbers[one.get("Id") or ""] = f"rId{len(numbers) + 1}"
                part.links.append((number, relation, inner))
        return numbers

    def _note_relation(self, relation: str, target: str, outside: bool) -> None:
        if relation in SILENT or (relation in FOLDERS and not outside):
            return
        what = Found.LINKS if outside else DROPPED.get(relation, Found.OTHER_METADATA)
        self._found.add(what, target if outside else relation)

    def _note_package(self) -> None:
        """What hangs on the file as a whole: properties, a small picture, signatures, forgotten parts."""
        for one in parsed(self._archive.read("_rels/.rels")):
            relation, target = (
                (one.get("Type") or "").rpartition("/")[2],
                (one.get("Target") or "").lstrip("/"),
            )
            if relation in ("core-properties", "extended-properties") and self._archive.has(target):
                self._note_properties(parsed(self._archive.read(target)))
            elif relation != "officeDocument":
                self._note_relation(relation, target, False)
        self._found.add(Found.TRAILING_DATA, self._archive.remark, bool(self._archive.remark))

    def _note_properties(self, root: Element) -> None:
        for one in root:
            if one.text and local(one) in PROPERTIES:
                self._found.add(PROPERTIES[local(one)], f"{local(one)}: {one.text}")

    def _strip_strings(self, parts: list[_Part]) -> None:
        roots = [part.root for part in parts if part.root is not None]
        used = used_strings(root for root in roots if local(root) == "worksheet")
        for root in roots:
            if local(root) == "sst":
                strip_strings(root, used, self._found)


def _types(archive: Archive) -> dict[str, str]:
    """The content type of each part that has one of its own."""
    root = parsed(archive.read(TYPES))
    by_ending = {(one.get("Extension") or "").lower(): one.get("ContentType") or "" for one in root}
    types = {name: by_ending.get(name.rpartition(".")[2].lower(), "") for name in archive.names}
    own = [one for one in root if local(one) == "Override"]
    return types | {(one.get("PartName") or "").lstrip("/"): one.get("ContentType") or "" for one in own}


def _content_types(parts: list[_Part]) -> bytes:
    root = etree.Element("Types", xmlns=f"{_PACKAGE}/content-types")
    etree.SubElement(
        root,
        "Default",
        Extension="rels",
        ContentType="application/vnd.openxmlformats-package.relationships+xml",
    )
    for part in parts:
        etree.SubElement(root, "Override", PartName=f"/{part.name}", ContentType=part.media_type)
    return written(root)


def _relations(links: list[tuple[str, str, _Part]]) -> bytes:
    root = etree.Element("Relationships", xmlns=f"{_PACKAGE}/relationships")
    for number, relation, part in links:
        etree.SubElement(
            root, "Relationship", Id=number, Type=f"{_RELATION}/{relation}", Target=f"/{part.name}"
        )
    return written(root)


def _relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _resolved(part: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
