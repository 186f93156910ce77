"""The server's own readers under fuzzing: paths and queries, the audit, what `check` finds on the disk."""

from __future__ import annotations

import atexit
import functools
import io
import shutil
import sqlite3
import struct
import tempfile
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import msgspec

from crypto.deskwire import PULL_LIMIT
from crypto.logevidence import read_evidence, write_evidence
from crypto.primitives import sign_public
from server_stub.audit.fetching import BadUrl, Fetcher, NotShown, Unreachable
from server_stub.audit.look import COLLECTED, COSIGNED, HEAD, INDEX, OFFICE
from server_stub.audit.report import Report, as_json, as_text
from server_stub.audit.state import Kept, StateUnusable, load
from server_stub.call import Call
from server_stub.check import logs, rows, walfile
from server_stub.handlers.paths import chunk_key, cursor, hash_in, upload_id
from server_stub.office import open_row
from server_stub.problems import Problem
from server_stub.store import schema
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import ChunkKey, OfficeRow
from tests.fuzz import connection
from tests.fuzz.target import Target
from tests.server_stub import practice
from tests.server_stub.shownlog import NOW, SECRET, ShownLog, entries, kept, office_in, run


def _call(**params: str) -> Call:
    return Call("GET", "/", params, b"", b"", "")


def _chunk_path(data: bytes) -> ChunkKey:
    upload, _, index = data.decode("latin-1").partition("/")
    return chunk_key(_call(upload=upload, index=index))


@functools.cache
def _scratch() -> Path:
    """A folder for this process with a file beside the folders that are served."""
    folder = Path(tempfile.mkdtemp(prefix="ombra-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "served" / "tile" / "0").mkdir(parents=True)
    (folder / "served" / "tile" / "0" / "000").write_bytes(b"tile")
    (folder / "log.key").write_bytes(b"secret")
    return folder


def _tile_path(data: bytes) -> None:
    files = LogFiles(_scratch() / "served", lambda: NOW, bytes)
    assert files.read(data.decode("utf-8", "replace")) in (None, b"tile")


def _page_name(data: bytes) -> None:
    files = BoardFiles(_scratch() / "served", lambda: NOW, bytes)
    assert files.page(data.decode("utf-8", "replace")) is None


@functools.cache
def _shown() -> ShownLog:
    folder = _scratch()
    log = ShownLog(office_in(folder))
    log.bundles = [log.office.bundle(0, fill=b"\x01"), log.office.bundle(1, fill=b"\x02")]
    log.replies = [b"tagtagt1", b"tagtagt2"]
    log.publish(entries(3))
    log.cosign(log.point(), 0)
    log.publish(entries(4, first=3))
    return log


PLACES = (HEAD, COSIGNED, COLLECTED, INDEX, OFFICE, "/v1/log/tile/entries/000.p/7")


def _audit(data: bytes) -> Report:
    """An honest server, but for one answer; the first byte says which."""
    honest = _shown()
    place = PLACES[data[0] % len(PLACES)] if data else HEAD
    answers = {**honest.answers, place: data[1:]}
    report = run(ShownLog(honest.office, answers=answers, status=honest.status, published=honest.published))
    assert report.alarms or data[1:] == honest.answers[place] or place in (COLLECTED, COSIGNED, OFFICE)
    assert as_text(report, [str(number) for number in range(len(report.alarms))])
    assert as_json(report, [str(number) for number in range(len(report.alarms))])
    assert all(read_evidence(write_evidence(alarm.evidence)) == alarm.evidence for alarm in report.alarms)
    return report


def _audit_seeds() -> tuple[bytes, ...]:
    answers = _shown().answers
    return tuple(bytes([number]) + answers[place] for number, place in enumerate(PLACES))


def _state(data: bytes) -> Kept | None:
    path = _scratch() / "state"
    path.write_bytes(data)
    return load(path)


class _Line:
    """A socket that gives what the fuzzer wrote, then the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, *_: object, **__: object) -> io.BufferedReader:
        return io.BufferedReader(io.BytesIO(self._data))

    def sendall(self, _: bytes) -> None:
        """Nobody listens."""

    def shutdown(self, _: int) -> None:
        """Nobody listens."""

    def close(self) -> None:
        """Nobody listens."""


def _answer(data: bytes) -> bytes:
    """What an audited server sends, head and body."""
    line = HTTPConnection("127.0.0.1")
    line.sock = _Line(data)
    fetcher = Fetcher("http://127.0.0.1", lambda: 0.0)
    fetcher._line = line
    fetcher._open = _refusing
    body = fetcher.get("/v1/office", 1_000)
    fetcher.close()
    assert len(body) <= 1_000
    return body


def _refusing() -> HTTPConnection:
    raise ConnectionRefusedError


def _url(data: bytes) -> None:
    """What stands on the command line; only the name's letters are looked at, nobody is asked."""
    fetcher = Fetcher(data.decode("utf-8", "replace"), lambda: 0.0)
    fetcher._open().host.encode("idna")


def _wal(data: bytes) -> bool:
    """With the checksum of its head mended, else nothing would get further."""
    path = _scratch() / "wal"
    head = bytearray(data[:32].ljust(32, b"\x00"))
    if data[:1] < b"\x80":
        head[:4] = b"\x37\x7f\x06\x83"
        head[24:32] = struct.pack(">2I", *walfile._added((0, 0), bytes(head[:24]), big=True))
    path.write_bytes(bytes(head) + data[32:])
    return walfile.is_damaged(path)


@functools.cache
def _wal_seed() -> bytes:
    """Of a database that somebody has open."""
    path = _scratch() / "seed.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA page_size = 512")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE one (number INTEGER)")
        return path.with_name("seed.sqlite-wal").read_bytes()


@functools.cache
def _database() -> sqlite3.Connection:
    """Every table with one row that is sound; long columns are then replaced."""
    log = _shown()
    db = sqlite3.connect(":memory:", isolation_level=None)
    for step in schema.STEPS:
        schema.run(db, step)
    point = log.point()
    db.execute("INSERT INTO heads VALUES (?, ?, ?, ?)", (point.published, 0, b"", log.answers[HEAD]))
    capsule = practice.capsule(log.office.chance, NOW)
    row = (b"\x01" * 48, 0, 0, None, 0, 0, bytes(128), capsule)
    db.execute("INSERT INTO capsules VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    reply = practice.reply(log.office.chance, b"tagtagt1")
    db.execute("INSERT INTO replies VALUES (1, ?, ?, 0, 0, 0, ?)", (b"tagtagt1", bytes(32), reply))
    db.execute("INSERT INTO cards VALUES (?, ?)", (bytes(32), log.office.card_blob))
    return db


COLUMNS = (
    "UPDATE heads SET note = ?",
    "UPDATE heads SET edge = ?",
    "UPDATE OR IGNORE capsules SET promise = ?",
    "UPDATE OR IGNORE capsules SET entry = ?",
    "UPDATE OR IGNORE capsules SET capsule = ?",
    "UPDATE OR IGNORE replies SET reply = ?",
    "UPDATE cards SET card = ?",
)


def _rows(data: bytes) -> list[str]:
    """What `check` says of a database in which one long column is the fuzzer's; the first byte says which."""
    db, office = _database(), _shown().office
    sql = COLUMNS[data[0] % len(COLUMNS)] if data else COLUMNS[0]
    log_key = sign_public(SECRET)
    db.execute("BEGIN")
    try:
        db.execute(sql, (_fitting(sql, data[1:]),))
        found = [*rows.faults(db, office.office_id, log_key), *rows.overdue(db, NOW)]
        log = logs.LogRows(db, office.office_id, log_key)
        return found + [str(at) for at in log.damaged]
    except sqlite3.IntegrityError:
        return []
    finally:
        db.execute("ROLLBACK")


def _fitting(sql: str, data: bytes) -> bytes:
    """The table takes capsules and replies of one length only."""
    lengths = {"promise": 128, "entry": 48, "capsule": 32_768, "reply": 32_768}
    length = lengths.get(sql.split()[-3], len(data))
    return data[:length].ljust(length, b"\x00")


def _office_row(data: bytes) -> object:
    """Links and card as they are stored; the first two bytes say where the card begins."""
    office, cut = _shown().office, int.from_bytes(data[:2], "big")
    row = OfficeRow(office.first_root, data[2 : 2 + cut], data[2 + cut :], 1)
    return open_row(row)


def _office_row_seed() -> bytes:
    return b"\x00\x01\x90" + _shown().office.card_blob


UPLOAD = b"a1" * 16
REFUSED = (Problem,)

SERVER_SIDE: dict[str, Target] = {
    "chunk path": Target(
        _chunk_path,
        lambda: [UPLOAD + b"/0", UPLOAD + b"/65535"],
        lambda key: f"{key.upload.hex()}/{key.idx}".encode(),
        refusals=REFUSED,
    ),
    "upload path": Target(
        lambda data: upload_id(_call(upload=data.decode("latin-1"))),
        lambda: [UPLOAD],
        lambda upload: upload.hex().encode(),
        refusals=REFUSED,
    ),
    "card path": Target(
        lambda data: hash_in(_call(hash=data.decode("latin-1"))),
        lambda: [b"0" * 64],
        lambda digest: digest.hex().encode(),
        refusals=REFUSED,
    ),
    "cursor": Target(
        lambda data: cursor(data, PULL_LIMIT),
        lambda: [b"after=0", b"after=17&limit=64"],
        lambda read: b"after=%d&limit=%d" % read,
        spellings=True,
        refusals=REFUSED,
    ),
    "tile path": Target(_tile_path, lambda: [b"tile/0/000", b"tile/entries/x001/000.p/3"]),
    "page name": Target(_page_name, lambda: [b"0" * 32]),
    "audited answers": Target(_audit, _audit_seeds, refusals=()),
    "audited server": Target(
        _answer,
        lambda: [
            b"HTTP/1.1 200 \r\ncontent-length: 3\r\n\r\nok\n",
            b"HTTP/1.1 200 \r\ntransfer-encoding: chunked\r\n\r\n3\r\nok\n\r\n0\r\n\r\n",
        ],
        refusals=(Unreachable, NotShown),
    ),
    "audited address": Target(
        _url, lambda: [b"https://ombuds.example:8443", b"http://[::1]:80/"], refusals=(BadUrl, HTTPException)
    ),
    "audit state": Target(_state, lambda: [msgspec.json.encode(kept(_shown()))], refusals=(StateUnusable,)),
    "write-ahead log": Target(_wal, lambda: [_wal_seed()], refusals=()),
    "stored rows": Target(
        _rows,
        lambda: [bytes([number]) + _shown().answers[HEAD][:200] for number in range(len(COLUMNS))],
        refusals=(),
    ),
    "line to the server": Target(connection.say, connection.seeds, refusals=()),
    "stored office": Target(_office_row, lambda: [_office_row_seed()]),
}
