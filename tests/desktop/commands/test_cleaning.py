"""`ombra clean`: what it says, what it writes, and how it ends."""

import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.cleaning.kinds import Outcome
from desktop.commands.cleaning import ENDINGS
from desktop.commands.exitcodes import Exit
from desktop.commands.reporterkit import World
from desktop.commands.reporterline import run
from desktop.commands.terminal import Terminal
from desktop.services.evidencechild import Lost
from tests.desktop.cleaning import photos
from tests.sources import ROOT

MANUAL = ROOT / "docs" / "command-line.md"


def ran(*words: str | Path) -> tuple[int, str, str]:
    """Exit code, what was said, what was noted."""
    out, err = io.StringIO(), io.StringIO()
    given = [str(word) for word in words]
    terminal = Terminal(io.StringIO(), out, err, "--json" in given)
    return run(["clean", *given], terminal, World(lambda: 0.0, bytes)), out.getvalue(), err.getvalue()


def told(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_20200604.jpg"
    path.write_bytes(photos.jpeg())
    return path


def test_a_copy_has_a_neutral_name(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    code, said, _ = ran(photo, photo, "--to", folder)
    assert code == Exit.DONE
    assert sorted(path.name for path in folder.iterdir()) == ["evidence (2).jpg", "evidence.jpg"]
    assert "gps: 48.85833, -2.35000" in said
    assert not any(photos.SECRET.encode() in path.read_bytes() for path in folder.iterdir())


def test_a_name_is_kept_if_it_is_wanted(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    ran(photo, photo, "--to", folder, "--keep-names")
    assert sorted(path.name for path in folder.iterdir()) == ["IMG_20200604 (2).jpg", "IMG_20200604.jpg"]


def test_showing_writes_nothing_and_says_json(photo: Path, tmp_path: Path) -> None:
    code, said, _ = ran(photo, "--show")
    (event,) = told(said)
    assert code == Exit.DONE
    assert (event["kind"], event["ending"], event["copy"]) == ("jpeg", "looked", None)
    assert {"kind": "gps", "text": "48.85833, -2.35000", "count": 1} in event["found"]
    locks = ["files", "network", "processes", "limits"]
    assert event["locks"] == locks or not sys.platform.startswith("linux")
    assert "printer_dots" in event["remains"]
    assert "hash" in event["costs"]
    assert [path.name for path in tmp_path.iterdir()] == [photo.name]


def test_a_file_that_cannot_be_cleaned_leaves_nothing(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    code, said, _ = ran(broken, photo, "--to", folder, "--json")
    assert code == Exit.INPUT
    assert [(event["ending"], event["copy"] is None) for event in told(said)] == [
        ("damaged", True),
        ("cleaned", False),
    ]
    assert [path.name for path in folder.iterdir()] == ["evidence.jpg"]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    code, _, noted = ran(tmp_path / "none.jpg", "--to", tmp_path)
    assert (code, "no such file" in noted) == (Exit.INPUT, True)


def test_a_folder_that_is_not_there_is_told(photo: Path, tmp_path: Path) -> None:
    code, _, noted = ran(photo, "--to", tmp_path / "none")
    assert (code, "Cannot write here" in noted) == (Exit.INPUT, True)


def test_every_ending_has_words_here_and_in_the_manual() -> None:
    endings = {ending.value for ending in (*Outcome, *Lost)}
    assert ENDINGS.keys() == endings
    section = MANUAL.read_text("utf-8").partition("### `ombra clean")[2].partition("\n### ")[0]
    assert endings <= set(re.findall(r"`([a-z_]+)`", section))
