"""The record of acts as a file that others can check: a line that says whose it is, then a line an act.

Each line is a JSON object. Who knows the reviewer's `sign` key from the office's card can check all of it
(SPEC §18) without a vault; `docs/audit.md` says how, byte by byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from crypto.audit import Act, check_acts
from crypto.errors import CryptoError, Verdict
from crypto.ids import OfficeId
from crypto.primitives import sign_public
from crypto.sizes import SLOTS
from desktop.services.auditscribe import COLUMNS, act_of
from desktop.services.audittrail import note_act, scribe_of
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.newfiles import new_file
from desktop.services.vaultfile import Database, Row

KIND = "Ombra record of acts"
FORMAT = 1
MAX_LINE_BYTES = 65_536
"""An act has 16 details of 512 characters at most; a longer line is none of ours."""

_MAX_NUMBER = 1 << 62
_STEP = 2_000
_ROWS = f"SELECT {COLUMNS} FROM acts WHERE number > ? ORDER BY number LIMIT {_STEP}"  # noqa: S608


T = TypeVar("T")


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: str
    format: int
    office: str
    slot: int
    sign: str
    acts: int
    last: str


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: int
    previous: str
    at: int
    kind: str
    case: str
    details: str
    signature: str


@dataclass(frozen=True, slots=True)
class CheckedExport:
    """What a file holds that was checked. `sign`: whose signatures, to be compared with the office's card.

    `last`: the digest of the last act; a later export of the same desk has the same act with that digest.
    """

    office: str
    slot: int
    sign: str
    acts: int
    last: str


def export_acts(desk: Desk, target: Path) -> CheckedExport:
    """Write the whole record to a new file; that it was exported is the last act in it.

    Errors: `file_exists`, `disk_full`, `not_writable`, `vault_damaged`.
    """
    note_act(desk, "acts_exported")
    last = scribe_of(desk).last()
    if last is None:
        raise DeskError(DeskFault.VAULT_DAMAGED, "acts")
    sign = sign_public(desk.identity.secrets.sign).hex()
    head = _Head(KIND, FORMAT, desk.office_id.hex(), desk.slot, sign, last.number, last.digest.hex())
    with new_file(target.parent, desk.random) as file:
        file.write(msgspec.json.encode(head) + b"\n")
        for row in _rows(desk.vault.db, last.number):
            file.write(msgspec.json.encode(_line(row)) + b"\n")
        file.finish()
        file.take_name(target)
    return CheckedExport(head.office, head.slot, head.sign, head.acts, head.last)


def check_export(path: Path) -> CheckedExport:
    """Check a file that somebody exported: every act, every signature.

    Errors: `file_unreadable`; `CryptoError` `bad_structure`, `newer_format`, `chain_broken`, `bad_signature`.
    """
    try:
        with path.open("rb") as file:
            lines = iter(lambda: file.readline(MAX_LINE_BYTES), b"")
            return _checked(lines)
    except OSError as error:
        raise DeskError(DeskFault.FILE_UNREADABLE, path.name) from error


def _checked(lines: Iterator[bytes]) -> CheckedExport:
    head = _head(next(lines, b""))
    sign, office = _bytes(head.sign), OfficeId(_bytes(head.office))
    last = check_acts(sign, office, head.slot, _acts(lines, head.acts))
    if last.hex() != head.last:
        raise CryptoError(Verdict.CHAIN_BROKEN, "last")
    return CheckedExport(head.office, head.slot, head.sign, head.acts, head.last)


def _acts(lines: Iterable[bytes], many: int) -> Iterator[tuple[Act, bytes]]:
    count = 0
    for line in lines:
        one, count = _read(line, _Line), count + 1
        if not (0 <= one.number < _MAX_NUMBER and 0 <= one.at < _MAX_NUMBER):
            raise CryptoError(Verdict.BAD_STRUCTURE, str(count))
        act = Act(one.number, _bytes(one.previous), one.at, one.kind, one.case, one.details)
        yield act, _bytes(one.signature)
    if count != many:
        raise CryptoError(Verdict.CHAIN_BROKEN, "acts")


def _head(line: bytes) -> _Head:
    head = _read(line, _Head)
    if head.kind != KIND or not 0 <= head.slot < SLOTS:
        raise CryptoError(Verdict.BAD_STRUCTURE, "head")
    if head.format != FORMAT:
        raise CryptoError(Verdict.NEWER_FORMAT, "head")
    return head


def _read(line: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CryptoError(Verdict.BAD_STRUCTURE, "line") from error


def _bytes(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise CryptoError(Verdict.BAD_STRUCTURE, "hex") from error


def _rows(db: Database, until: int) -> Iterator[Row]:
    after = 0
    while after < until and (rows := db.rows(_ROWS, after)):
        yield from (row for row in rows if row[0] <= until)
        after = rows[-1][0]


def _line(row: Row) -> _Line:
    act = act_of(row)
    signature: bytes = row[-1]
    return _Line(act.number, act.previous.hex(), act.at, act.kind, act.case, act.details, signature.hex())
