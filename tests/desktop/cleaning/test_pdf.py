"""PDF: what draws the pages stays, what hangs on them goes."""

import io
from pathlib import Path

import pikepdf
import pytest

from desktop.cleaning.kinds import Found, Kind, Outcome
from tests.desktop.cleaning import pdfs
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.photos import SECRET, opened


def everything_in(data: bytes) -> bytes:
    """The file, and all its streams unpacked."""
    with pikepdf.open(io.BytesIO(data)) as file:
        plain = io.BytesIO()
        file.save(plain, stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False)
    return data + plain.getvalue()


def test_every_secret_goes_and_the_line_of_text_stays(tmp_path: Path) -> None:
    data = pdfs.pdf()
    copy = everything_in(cleaned(data, tmp_path, Kind.PDF))
    assert SECRET.encode() in data
    assert SECRET.encode() not in copy
    assert pdfs.SEEN.encode() in copy


def test_the_photograph_on_the_page_stays_bit_for_bit(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(cleaned(pdfs.pdf(), tmp_path, Kind.PDF))) as copy:
        picture = copy.pages[0].obj.Resources.XObject.Im1.read_raw_bytes()
    with pikepdf.open(io.BytesIO(pdfs.pdf())) as file:
        before = file.pages[0].obj.Resources.XObject.Im1.read_raw_bytes()
    assert opened(picture).tobytes() == opened(before).tobytes()
    assert len(picture) < len(before)


def test_all_kinds_of_secrets_are_told(tmp_path: Path) -> None:
    seen, _ = examined(pdfs.pdf(), tmp_path)
    assert {found.kind for found in seen.before} >= {
        Found.AUTHOR, Found.COMMENTS, Found.DATES, Found.EMBEDDED_FILES, Found.GPS, Found.HIDDEN_PARTS,
        Found.HIDDEN_TEXT, Found.LINKS, Found.OTHER_METADATA, Found.SCRIPTS, Found.SOFTWARE, Found.THUMBNAIL,
    }  # fmt: skip


def test_what_was_written_over_is_told_and_gone(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(pdfs.pdf())) as file:
        plain = io.BytesIO()
        file.save(plain, static_id=True)
    twice = plain.getvalue() + b"\n% SECRET-second\n%%EOF\n"
    seen, copy = examined(twice, tmp_path)
    assert [found.count for found in seen.before if found.text == "earlier versions"] == [1]
    assert SECRET.encode() not in everything_in(copy)


def test_a_filled_form_keeps_what_was_filled_in(tmp_path: Path) -> None:
    copy = cleaned(pdfs.form("Written by hand"), tmp_path, Kind.PDF)
    assert b"Written by hand" in everything_in(copy)
    with pikepdf.open(io.BytesIO(copy)) as file:
        assert "/AcroForm" not in file.Root
        assert "/Annots" not in file.pages[0]


@pytest.mark.parametrize(("password", "ending"), [("x", Outcome.ENCRYPTED), ("", Outcome.CLEANED)])
def test_a_locked_file(password: str, ending: Outcome, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(pdfs.pdf())) as file:
        locked = io.BytesIO()
        file.save(locked, encryption=pikepdf.Encryption(owner="owner", user=password))
    seen, _ = examined(locked.getvalue(), tmp_path)
    assert seen.ending == ending
