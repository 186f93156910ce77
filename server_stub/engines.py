"""Which engines a data folder uses: two addresses in a file, and nothing secret in it.

Without the file, rows are in SQLite and chunks in files, and nothing of this is imported. Passwords come from
where each engine's own programs take them: PostgreSQL's from `PGPASSFILE` or `PGPASSWORD`, the object store's
from `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import msgspec

from server_stub.store.interface import ChunkBytes

if TYPE_CHECKING:
    from server_stub.check.sources import Source
    from server_stub.store.postgres import PostgresRecords

_OBJECT_WORDS = frozenset({"endpoint", "region"})
_SECRET_WORDS = frozenset({"password", "sslpassword"})


class BadAddress(Exception):
    """Not an address of an engine, or one with a secret in it, which every user of the machine could read."""


class EngineMissing(Exception):
    """The packages for this engine are not installed."""


class Engines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Addresses of engines: None is the one in the folder."""

    database: str | None = None
    """`postgresql://user@host,host/name`: of several hosts the primary is found."""
    objects: str | None = None
    """`s3://bucket/prefix?endpoint=https://host&region=name`."""


def load(path: Path) -> Engines:
    """What a folder says; the default engines if it says nothing. Errors: `BadAddress`."""
    return decoded(path.read_bytes()) if path.exists() else Engines()


def decoded(data: bytes) -> Engines:
    """The file's bytes read. Errors: `BadAddress`."""
    try:
        return checked(msgspec.json.decode(data, type=Engines))
    except (msgspec.DecodeError, UnicodeError) as error:
        raise BadAddress from error


def checked(engines: Engines) -> Engines:
    """The same, if both addresses can be ones. Errors: `BadAddress`."""
    try:
        if engines.database is not None:
            _check_database(engines.database)
        if engines.objects is not None:
            object_address(engines.objects)
    except ValueError as error:
        raise BadAddress from error
    return engines


def open_records(address: str) -> PostgresRecords:
    """Rows in a database elsewhere. Errors: `EngineMissing`, `StoreAway`, `NewerSchema`."""
    try:
        from server_stub.store.postgres import PostgresRecords
    except ImportError as error:
        raise EngineMissing from error
    return PostgresRecords(address)


def open_source(address: str) -> AbstractContextManager[Source]:
    """A look at a database elsewhere. Errors: `EngineMissing`."""
    try:
        from server_stub.store.postgres_look import looking
    except ImportError as error:
        raise EngineMissing from error
    return looking(address)


def open_chunks(address: str) -> ChunkBytes:
    """Chunks in an object store. Errors: `EngineMissing`."""
    try:
        from server_stub.store.objects import ObjectChunks
    except ImportError as error:
        raise EngineMissing from error
    return ObjectChunks(*object_address(address))


def object_address(address: str) -> tuple[str, str, dict[str, str]]:
    """Bucket, prefix, and what else is said. Errors: `ValueError`."""
    parts = urlsplit(address)
    said = {
        word: values[-1] for word, values in parse_qs(parts.query, strict_parsing=bool(parts.query)).items()
    }
    endpoint = urlsplit(said.get("endpoint", "https://host"))
    if parts.scheme != "s3" or parts.netloc != parts.hostname or not said.keys() <= _OBJECT_WORDS:
        raise ValueError
    if endpoint.scheme not in ("http", "https") or "@" in endpoint.netloc or not endpoint.netloc:
        raise ValueError
    return parts.netloc, parts.path.strip("/"), said


def _check_database(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme not in ("postgresql", "postgres") or ":" in parts.netloc.rpartition("@")[0]:
        raise ValueError
    if parse_qs(parts.query, keep_blank_values=True).keys() & _SECRET_WORDS:
        raise ValueError
