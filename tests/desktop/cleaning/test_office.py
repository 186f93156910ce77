"""Office files: what is read and seen stays, everything else goes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from desktop.cleaning.kinds import Found, Kind, Outcome
from tests.desktop.cleaning import offices
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.photos import SECRET, opened

SAMPLES: dict[Kind, Callable[[], bytes]] = {
    Kind.DOCX: offices.docx,
    Kind.XLSX: offices.xlsx,
    Kind.PPTX: offices.pptx,
    Kind.ODT: offices.odt,
    Kind.ODS: offices.ods,
    Kind.ODP: offices.odp,
}


def said(copy: bytes) -> str:
    """All text of all parts."""
    parts = offices.unzipped(copy)
    return " ".join(
        etree.tostring(etree.fromstring(data), method="text", encoding="unicode")
        for name, data in parts.items()
        if name.endswith(".xml")
    )


@pytest.mark.parametrize("kind", SAMPLES)
def test_secrets_go_and_the_text_stays(kind: Kind, tmp_path: Path) -> None:
    copy = cleaned(SAMPLES[kind](), tmp_path, kind)
    everything = [name.encode() + data for name, data in offices.unzipped(copy).items()]
    assert [part for part in [copy, *everything] if SECRET.encode() in part] == []
    assert offices.SEEN in said(copy)


@pytest.mark.parametrize("kind", SAMPLES)
def test_no_time_and_no_remark_remains(kind: Kind, tmp_path: Path) -> None:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(cleaned(SAMPLES[kind](), tmp_path, kind))) as file:
        members = file.infolist()
        assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
        assert file.comment == b""
        assert all(member.extra == b"" for member in members)


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.PPTX, Kind.ODT])
def test_the_photograph_comes_along(kind: Kind, tmp_path: Path) -> None:
    parts = offices.unzipped(cleaned(SAMPLES[kind](), tmp_path, kind))
    pictures = [data for name, data in parts.items() if name.endswith(".jpg")]
    assert [opened(picture).size for picture in pictures] == [(60, 40)]


def test_what_a_document_says_is_what_one_saw(tmp_path: Path) -> None:
    text = said(cleaned(offices.docx(), tmp_path, Kind.DOCX))
    for seen in ("added", "linked", "fetched", "bound", "chosen", "Header"):
        assert seen in text


@pytest.mark.parametrize("kind", [Kind.DOCX, Kind.ODT])
def test_marks_between_letters_go(kind: Kind, tmp_path: Path) -> None:
    """They are put in to tell one reader's copy from another's."""
    seen, copy = examined(SAMPLES[kind](), tmp_path)
    assert "U+200B" in {found.text for found in seen.before if found.kind is Found.INVISIBLE_CHARACTERS}
    assert "linked" in said(copy)
    assert "\u200b" not in said(copy)


def test_what_a_sheet_shows_is_values(tmp_path: Path) -> None:
    text = said(cleaned(offices.xlsx(), tmp_path, Kind.XLSX))
    assert "42" in text
    assert "=1+1" in text  # never counted: the formula is all there is


def test_every_relationship_leads_to_a_part(tmp_path: Path) -> None:
    for kind in (Kind.DOCX, Kind.XLSX, Kind.PPTX):
        parts = offices.unzipped(cleaned(SAMPLES[kind](), tmp_path, kind))
        relations = [etree.fromstring(data) for name, data in parts.items() if name.endswith(".rels")]
        targets = {one.get("Target", "").lstrip("/") for root in relations for one in root}
        assert targets == {name for name in parts if not name.endswith(".rels") and "[" not in name}


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Kind.DOCX, {Found.TRACKED_CHANGES, Found.COMMENTS, Found.HIDDEN_TEXT, Found.MACROS, Found.GPS}),
        (Kind.DOCX, {Found.AUTHOR, Found.LINKS, Found.UNIQUE_IDS, Found.SOFTWARE, Found.CUSTOM_DATA}),
        (Kind.XLSX, {Found.HIDDEN_PARTS, Found.FORMULAS, Found.COMMENTS, Found.LINKS, Found.AUTHOR}),
        (Kind.PPTX, {Found.SPEAKER_NOTES, Found.HIDDEN_PARTS, Found.GPS, Found.ALT_TEXT}),
        (Kind.ODT, {Found.TRACKED_CHANGES, Found.COMMENTS, Found.HIDDEN_TEXT, Found.GPS, Found.THUMBNAIL}),
    ],
)
def test_all_kinds_of_secrets_are_told(kind: Kind, told: set[Found], tmp_path: Path) -> None:
    seen, _ = examined(SAMPLES[kind](), tmp_path)
    assert told <= {found.kind for found in seen.before}


def test_an_archive_is_listed_and_not_opened(tmp_path: Path) -> None:
    seen, copy = examined(offices.zipped({"a.txt": b"x" * 7, "inner.zip": offices.docx()}), tmp_path)
    assert (seen.kind, seen.ending, copy) == (Kind.ZIP, Outcome.LISTED, b"")
    assert "a.txt (7 bytes)" in [found.text for found in seen.before if found.kind is Found.MEMBERS]


@pytest.mark.parametrize(
    "document",
    [
        '<!DOCTYPE x [<!ENTITY a "SECRET">]><x>&a;</x>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        "<x>" * 400 + "</x>" * 400,
        "<x",
    ],
)
def test_hostile_xml_makes_no_copy(document: str, tmp_path: Path) -> None:
    parts = offices.unzipped(offices.docx()) | {"word/document.xml": document.encode()}
    seen, copy = examined(offices.zipped(parts), tmp_path)
    assert (seen.ending, copy) == (Outcome.DAMAGED, b"")
