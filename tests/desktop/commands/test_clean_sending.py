"""`--clean`: what is sent is the cleaned copy, or nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto.content import FollowUp, Report
from crypto.manifest import FileEntry
from desktop.commands.exitcodes import Exit
from desktop.domain.encoding import decode_incident, decode_update
from desktop.domain.records import present
from desktop.services.receipts import make_receipt, words_of
from tests.desktop.cleaning import photos
from tests.desktop.commands.reporterline import ombra, ombra_plain
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server
from tests.simulator.reporter import FIXTURES
from tests.simulator.server import ServerThread

__all__ = ["desk", "server"]

WORDS = " ".join(words_of(make_receipt(lambda count: bytes(range(count))), "en"))
SHORT = str(FIXTURES / "f08.json")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo that tells a place, under a name that tells a day."""
    path = tmp_path / "IMG_20200604.jpg"
    path.write_bytes(photos.jpeg())
    return path


def files_of(content: Report | FollowUp) -> tuple[FileEntry, ...]:
    assert content.manifest is not None
    return tuple(content.manifest.files)


def is_clean(data: bytes) -> bool:
    return data.startswith(b"\xff\xd8") and photos.SECRET.encode() not in data


def test_a_report_goes_with_cleaned_copies(
    server: ServerThread, desk: PracticeDesk, photo: Path, tmp_path: Path
) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(photos.png())
    mail = tmp_path / "suspension-notice.eml"
    mail.write_bytes(b"From: a@example.com\r\nSubject: x\r\n\r\nEnded.\r\n")
    files = ["--attach", str(mail), "--attach", f"3={shot}", "--attach", str(photo), "--clean"]
    line = ("submit", str(FIXTURES / "f01.json"), *files, "--office", desk.address, "--words-stdin")
    ran = ombra(server.clock, *line, typed=WORDS)
    assert ran.code == Exit.DONE, ran.err
    told = [event for event in ran.events if event["event"] == "file"]
    assert [event["ending"] for event in told] == ["cleaned"] * 3
    assert {"kind": "gps", "text": "48.85833, -2.35000", "count": 1} in told[2]["found"]
    (opened,) = desk.opened()
    content = opened.content
    assert isinstance(content, Report)
    by_name = {file.name: file for file in files_of(content)}
    alone = by_name.pop("file-4.jpg")
    assert (is_clean(desk.bytes_of(content, alone)), alone.media_type) == (True, "image/jpeg")
    assert "place" in alone.removed
    cleaned = {
        item.name for item in present(decode_incident(content.incident).evidence) or () if item.cleaned
    }
    assert cleaned == {"suspension-notice.eml", "screen-meeting-ended.png"}
    assert all(bool(file.removed) == (name in cleaned) for name, file in by_name.items())
    again = ombra(server.clock, *line, typed=WORDS)
    assert again.event("sent")["chunks_sent"] == 0, "the copies are the same each time"


def test_what_cannot_be_cleaned_stops_it(
    server: ServerThread, desk: PracticeDesk, photo: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    line = ["submit", SHORT, "--attach", str(photo), "--attach", str(broken), "--clean"]
    ran = ombra_plain(server.clock, *line, "--office", desk.address, "--words-stdin", typed=WORDS)
    assert ran.code == Exit.INPUT
    assert "damaged, or not what it says it is; no copy was made." in ran.out
    assert f"There is no cleaned copy of {broken}, so nothing was sent. Describe it" in ran.err
    error = ombra(server.clock, *line, "--office", desk.address, "--words-stdin", typed=WORDS).event("error")
    assert (error["code"], error["acts"], error["where"]) == ("not_cleaned", "user", str(broken))
    assert desk.pulled() == []


def test_a_follow_up_goes_with_a_cleaned_copy(server: ServerThread, desk: PracticeDesk, photo: Path) -> None:
    to = ("--office", desk.address)
    assert ombra(server.clock, "submit", SHORT, *to, "--words-stdin", typed=WORDS).code == Exit.DONE
    ran = ombra(
        server.clock, "follow-up", *to, "--everybody", "--clean", "--attach", str(photo), typed=f"{WORDS}\n"
    )
    assert ran.code == Exit.DONE, ran.err
    content = desk.opened()[1].content
    assert isinstance(content, FollowUp)
    (file,) = files_of(content)
    assert (file.name, file.evidence, is_clean(desk.bytes_of(content, file))) == ("file-1.jpg", 0, True)
    (item,) = present(decode_update(content.incident).adds_evidence) or ()
    assert (item.name, item.cleaned) == ("file-1.jpg", True)


def test_a_sealed_file_takes_cleaned_copies(
    server: ServerThread, desk: PracticeDesk, photo: Path, tmp_path: Path
) -> None:
    out = tmp_path / "trip.bin"
    line = ["seal", SHORT, "--attach", str(photo), "--clean", "--office", desk.address, "--out", str(out)]
    ran = ombra(server.clock, *line, "--words-stdin", typed=WORDS)
    assert ran.code == Exit.DONE, ran.err
    assert ombra(server.clock, "send", str(out), "--office", desk.address).code == Exit.DONE
    (opened,) = desk.opened()
    assert isinstance(opened.content, Report)
    (file,) = (one for one in files_of(opened.content) if one.name == "file-2.jpg")
    assert is_clean(desk.bytes_of(opened.content, file))
