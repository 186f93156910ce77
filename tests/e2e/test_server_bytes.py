"""What a server holds after a whole life, byte by byte (protocol 2, claim 1; issue: "Must hold").

Its files are searched raw and cell by cell, its output too, while it runs and afterwards.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from server_stub.problems import TABLE
from tests.e2e.finetimes import HOUR, fine_times
from tests.e2e.needles import forms_of_bytes, forms_of_text, found_in, secrets_of
from tests.e2e.refusals import MARK, SECRET_HEADERS, SOURCE
from tests.e2e.serverrun import ServerRun

HOUR_NS = HOUR * 1_000_000_000
PIECE = 12
"""Characters: a long text is searched in pieces, so that half of it is found too."""

CAPSULE_HEAD = b"OMB1\x01\0\0\0"
"""What must be found, or the search finds nothing at all."""

OFFICE_CHANGES = 16
"""More than this run makes."""


@dataclass
class Seized:
    """The run; all bytes that the server left; what was found in them; file times finer than an hour."""

    run: ServerRun
    data: dict[str, bytes]
    found: set[bytes]
    fine: list[str]


@pytest.fixture(scope="module")
def seized(tmp_path_factory: pytest.TempPathFactory) -> Seized:
    """A server whose whole life is over."""
    folder = tmp_path_factory.mktemp("seized")
    root = folder / "server-data"
    fine: list[str] = []
    kept: dict[str, bytes] = {}

    def look(step: str) -> None:
        """Between two requests: times of all files, and the bytes that a restart would tidy away."""
        for path in [root, *root.rglob("*")]:
            status = path.stat()
            if status.st_mtime_ns % HOUR_NS or status.st_atime_ns % HOUR_NS:
                fine.append(f"{step}: {path.relative_to(folder)}")
        for path in root.glob("records.sqlite*"):
            kept[f"{step}: {path.name}"] = path.read_bytes()

    run = ServerRun(folder, look)
    run.live()
    others = [path for name in ("copy", "restored") for path in (folder / name).rglob("*")]
    left = [*root.rglob("*"), *others, folder / "server-errors.txt"]
    kept |= {str(path.relative_to(folder)): path.read_bytes() for path in left if path.is_file()}
    everything = b"".join(dict.fromkeys(kept.values()))
    needles = [CAPSULE_HEAD, *texts(run), *receipts(run), *clients(run)]
    return Seized(run, kept, set(found_in(everything, needles)), fine)


def texts(run: ServerRun) -> Iterator[bytes]:
    """All that was written, said or attached, file names too: in pieces and whole, in usual encodings."""
    for piece in {text[at : at + PIECE] for text in run.texts for at in range(0, len(text), PIECE)}:
        yield from forms_of_text(piece)
    for text in run.texts:
        if len(text) > PIECE:
            yield from forms_of_bytes(text.encode())


def receipts(run: ServerRun) -> Iterator[bytes]:
    """Words, numbers, and every key that derives from them."""
    with run.office.desk() as desk:
        office_id = desk.office_id
    for receipt in run.receipts:
        yield from secrets_of(receipt, office_id)


def clients(run: ServerRun) -> Iterator[bytes]:
    """Addresses and ports, and what requests said in headers, paths and refused bodies."""
    octets = bytes(map(int, SOURCE.split(".")))
    yield SOURCE.encode()
    for text in (MARK, *SECRET_HEADERS.values()):
        yield from (text.encode(), text.lower().encode(), text.upper().encode())
    for port in run.ports:
        yield b"\x02\x00" + port.to_bytes(2, "big") + octets  # as the system writes them side by side
        yield from (f"{SOURCE}:{port}".encode(), f" port={port} ".encode(), f"', {port})".encode())


def test_the_run_did_what_it_should(seized: Seized) -> None:
    """Otherwise an empty search would prove nothing."""
    assert seized.run.published == 2  # of both desks
    assert seized.run.codes == TABLE.keys()
    assert sum(len(data) for data in seized.data.values()) > 8_000_000
    assert CAPSULE_HEAD in seized.found


def test_no_text_is_to_be_found(seized: Seized) -> None:
    """No narrative, answer, code, file name or file content, whole or in part, in any usual encoding."""
    looked_for = set(texts(seized.run))
    assert len(looked_for) > 1_000
    assert looked_for & seized.found == set()


def test_no_receipt_and_nothing_of_it_is_to_be_found(seized: Seized) -> None:
    assert set(receipts(seized.run)) & seized.found == set()


def test_no_client_is_to_be_found(seized: Seized) -> None:
    assert len(seized.run.ports) > 40
    assert set(clients(seized.run)) & seized.found == set()


def test_its_own_address_stands_on_its_papers_only(seized: Seized) -> None:
    """The invitation, and the card that it hands to everybody."""
    with seized.run.office.desk() as desk:
        (endpoint,) = desk.card.endpoints
    for name, data in seized.data.items():
        assert data.replace(endpoint.encode(), b"").count(b"127.0.0.1") == 0, name
        papers = ("invitation.json", "backup.json", "records.sqlite", "records.sqlite-wal")
        assert name.endswith(papers) or (endpoint.encode() not in data), name


def test_its_output_says_kinds_of_faults_and_nothing_else(seized: Seized) -> None:
    assert seized.data["restored/server-errors.txt"] == b""
    assert seized.data["server-errors.txt"] == b"internal IsADirectoryError\ndisk_low\n"


def test_no_time_is_finer_than_an_hour(seized: Seized) -> None:
    """In no form; the office's own papers say when they were signed."""
    public = seized.run.signed_at()
    for name, data in seized.data.items():
        assert fine_times(data, seized.run.started - 2, seized.run.ended + 2, public) == [], name


def test_no_cell_holds_a_time_finer_than_an_hour(seized: Seized, tmp_path: Path) -> None:
    seen = 0
    for where, value in cells(seized, tmp_path):
        moment = as_time(value)
        if moment is not None:
            seen += 1
            # A head counts the changes of the office since its publication time: these are no seconds.
            assert moment % HOUR == 0 or (where == "heads.at" and moment % HOUR < OFFICE_CHANGES), where
    assert seen > 50


def test_file_times_are_full_hours_at_every_step(seized: Seized) -> None:
    assert seized.fine == []


def test_names_of_files_hold_no_finer_time(seized: Seized) -> None:
    root = seized.run.folder / "server-data"
    for path in root.rglob("*"):
        for digits in re.findall(r"(?<![0-9a-f])\d{9,}(?![0-9a-f])", path.name):
            assert int(digits) % HOUR == 0, path


def cells(seized: Seized, folder: Path) -> Iterator[tuple[str, object]]:
    """Every value of every table, with its place; from a copy, since opening a database changes it."""
    copy = folder / "copy.sqlite"
    copy.write_bytes(seized.data["server-data/records.sqlite"])
    db = sqlite3.connect(copy)
    try:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            rows = db.execute(f"SELECT * FROM {table}")
            columns = [column[0] for column in rows.description]
            for row in rows:
                yield from ((f"{table}.{name}", value) for name, value in zip(columns, row, strict=True))
    finally:
        db.close()


def as_time(value: object) -> float | None:
    """A number that could be a moment of this century, in any unit; None for anything else."""
    try:
        number = float(value) if isinstance(value, int | float | str) else 0.0
    except ValueError:
        return None
    for unit in (1, 10**3, 10**6, 10**9):
        if 1_000_000_000 <= number / unit < 5_000_000_000:
            return number / unit
    return None
