"""Locked drafts: one file under a passphrase, saved only when asked, whole or not at all (SPEC §13.5)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from crypto.draft import HEAD_BYTES, draft_key, is_draft_length, read_draft, write_draft
from crypto.errors import CryptoError, Verdict
from crypto.ids import Random
from crypto.sizes import DRAFT_MOST_BYTES, DRAFT_SALT_BYTES
from desktop.domain.drafts import DRAFT_FORMAT, Draft
from desktop.domain.errors import Acts
from desktop.services.deskerrors import DeskError
from desktop.services.durable import disk_faults, replace, sync_folder
from desktop.services.errors import FileError
from desktop.services.newfiles import new_file
from desktop.services.opening import open_for_reading, read_some

__all__ = [
    "Stretching",
    "draft_key",
    "erase_draft",
    "open_draft",
    "pack",
    "save_new",
    "save_over",
    "unpack",
]

_CODES = {
    Verdict.BAD_LENGTH: "not_a_draft",
    Verdict.NOT_FOR_US: "draft_locked",
    Verdict.NEWER_FORMAT: "newer_format",
    Verdict.TOO_BIG: "too_big",
}


Stretching = Callable[[str, bytes], bytes]
"""From a passphrase and a salt to a key, slow on purpose; only tests bring a quick one."""


class _Versioned(msgspec.Struct):
    """The one field that every later format keeps."""

    format: int


def pack(draft: Draft) -> bytes:
    """A draft as JSON. Errors: `FileError` `bad_text` for half characters."""
    try:
        return msgspec.json.encode(draft)
    except UnicodeEncodeError as error:
        raise FileError("bad_text", Acts.USER) from error


def unpack(data: bytes) -> Draft:
    """Undo `pack`. Errors: `FileError` `draft_damaged`, `newer_format`."""
    try:
        number = msgspec.json.decode(data, type=_Versioned).format
        if number > DRAFT_FORMAT:
            raise FileError("newer_format", Acts.USER)
        draft = msgspec.json.decode(data, type=Draft)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileError("draft_damaged", Acts.ENVIRONMENT) from error
    if number != DRAFT_FORMAT:
        raise FileError("draft_damaged", Acts.ENVIRONMENT)
    return draft


def save_new(
    path: Path, draft: Draft, passphrase: str, random: Random, stretching: Stretching = draft_key
) -> None:
    """Lock a draft into a file that is not there yet. Slow on purpose (256 MiB, about a second).

    Errors: `FileError` `file_exists`, `disk_full`, `not_writable`, `too_big`, `bad_text`.
    """
    data = _locked(draft, passphrase, random, stretching)
    with _as_file_errors(path), new_file(path.parent, random) as file:
        file.write(data)
        file.finish()
        file.take_name(path)


def save_over(
    path: Path, draft: Draft, passphrase: str, random: Random, stretching: Stretching = draft_key
) -> None:
    """Put a newer state in the place of the older one, in one step. Errors: as `save_new`, less the first."""
    data = _locked(draft, passphrase, random, stretching)
    with _as_file_errors(path):
        replace(path, data)


def open_draft(path: Path, passphrase: str, stretching: Stretching = draft_key) -> Draft:
    """What a file holds. Slow on purpose.

    Errors: `FileError` `file_missing`, `file_unreadable`, `not_a_draft`, `draft_locked` (another passphrase,
    or the first bytes are damaged), `draft_damaged`, `newer_format`.
    """
    with open_for_reading(path) as stream:
        data = read_some(stream, DRAFT_MOST_BYTES + 1, str(path))
    if not is_draft_length(len(data)):
        raise FileError("not_a_draft", Acts.USER, str(path))
    try:
        plain = read_draft(stretching(passphrase, data[:DRAFT_SALT_BYTES]), data)
    except CryptoError as error:
        code = _CODES.get(error.verdict, "draft_damaged")
        raise FileError(code, Acts.USER, str(path)) from error
    return unpack(plain)


def erase_draft(path: Path) -> None:
    """Make it unreadable even with the passphrase, then take it away; what is no draft is left alone.

    A disk that moves what it writes (SSD, stick) may keep the old bytes. Errors: `FileError` `not_writable`.
    """
    with _as_file_errors(path), disk_faults(path), suppress(FileNotFoundError):
        number = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(number, "r+b", buffering=0) as file:
            if not is_draft_length(os.fstat(file.fileno()).st_size):
                return
            file.write(bytes(HEAD_BYTES))
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)


def _locked(draft: Draft, passphrase: str, random: Random, stretching: Stretching) -> bytes:
    plain, salt = pack(draft), random(DRAFT_SALT_BYTES)
    try:
        return write_draft(stretching(passphrase, salt), salt, plain, random)
    except CryptoError as error:
        raise FileError(error.code, Acts.USER) from error


@contextmanager
def _as_file_errors(where: Path) -> Iterator[None]:
    try:
        yield
    except DeskError as error:
        raise FileError(error.code, Acts.ENVIRONMENT, str(where)) from error
