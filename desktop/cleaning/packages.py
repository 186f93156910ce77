"""Archives by what is in them: office files are rebuilt, any other archive is listed and not opened."""

from __future__ import annotations

from desktop.cleaning.archive import Archive
from desktop.cleaning.kinds import Finding, Found, Kind, Refused
from desktop.cleaning.office import TYPES, main_part, rebuilt
from desktop.cleaning.opendocument import MIMETYPE, kind_by_mimetype
from desktop.cleaning.opendocument import rebuilt as rebuilt_open
from desktop.cleaning.source import Findings, Source


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the file holds beside what one sees; of an archive, its list."""
    archive, found = Archive(source.whole), Findings()
    kind = _kind(archive)
    if kind is Kind.ZIP:
        _list(archive, found)
    else:
        _rebuilt(archive, kind, found)
    return kind, found.listed()


def cleaned(source: Source) -> bytes | None:
    """A new file of the same kind; None for an archive."""
    archive = Archive(source.whole)
    kind = _kind(archive)
    return None if kind is Kind.ZIP else _rebuilt(archive, kind, Findings())


def _kind(archive: Archive) -> Kind:
    if archive.has(TYPES) and archive.has("_rels/.rels") and not archive.encrypted:
        try:
            return main_part(archive)[0]
        except Refused:
            return Kind.ZIP
    if archive.has(MIMETYPE) and not archive.encrypted:
        return kind_by_mimetype(archive.read(MIMETYPE))
    return Kind.ZIP


def _rebuilt(archive: Archive, kind: Kind, found: Findings) -> bytes:
    archive.must_be_open()
    if kind in (Kind.DOCX, Kind.XLSX, Kind.PPTX):
        return rebuilt(archive, found)
    return rebuilt_open(archive, kind, found)


def _list(archive: Archive, found: Findings) -> None:
    """Names and sizes; what is inside stays closed."""
    for name, size in zip(archive.names, archive.sizes, strict=True):
        found.add(Found.MEMBERS, f"{name} ({size} bytes)")
    found.add(Found.DESCRIPTION, archive.remark, bool(archive.remark))
    found.add(Found.OTHER_METADATA, "encrypted", archive.encrypted)
