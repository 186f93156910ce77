"""Chunk bytes in an object store that speaks S3: one object for each chunk.

No object is ever written twice with other bytes: places are random, and a row decides which one counts. So
the store need not know conditional writes, which OpenStack Swift does not.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import S3Store

from server_stub.store.chunkfiles import CHUNK_BYTES
from server_stub.store.rows import StoreAway

AT_ONCE = 8
"""Objects on their way at the same time; a batch has up to 64."""

TRIES, PATIENCE = 2, timedelta(seconds=20)
"""The sender tries again anyway, and should hear of it while its connection is there."""

ENDLESS = 1 << 60
"""An object store does not say how much room is left, bytes."""


class ObjectChunks:
    """`ChunkBytes` under a prefix of a bucket. Object names: place in hex, a slash, index in hex."""

    def __init__(self, bucket: str, prefix: str, said: dict[str, str]) -> None:
        endpoint = said.get("endpoint")
        self._store = S3Store(
            bucket,
            prefix=prefix or None,
            endpoint=endpoint,
            region=said.get("region", "us-east-1"),
            virtual_hosted_style_request=False,
            client_options={
                "allow_http": endpoint is not None and endpoint.startswith("http://"),
                "timeout": PATIENCE,
                "connect_timeout": timedelta(seconds=5),
            },
            retry_config={"max_retries": TRIES, "retry_timeout": PATIENCE},
        )

    def write(self, place: bytes, chunks: dict[int, bytes]) -> None:
        """See `ChunkBytes.write`."""
        with ThreadPoolExecutor(min(AT_ONCE, len(chunks))) as pool:
            for done in [pool.submit(self._put, _name(place, index), data) for index, data in chunks.items()]:
                done.result()

    def read(self, place: bytes, index: int) -> bytes | None:
        """See `ChunkBytes.read`."""
        try:
            data = bytes(obstore.get(self._store, _name(place, index)).bytes())
        except (NotFoundError, FileNotFoundError):
            return None
        except BaseError as error:
            raise StoreAway from error
        return data if len(data) == CHUNK_BYTES else None

    def drop(self, place: bytes) -> None:
        """See `ChunkBytes.drop`."""
        try:
            for some in obstore.list(self._store, prefix=f"{place.hex()}/"):
                obstore.delete(self._store, [one["path"] for one in some])
        except BaseError as error:
            raise StoreAway from error

    def stored_bytes(self, place: bytes) -> int:
        """See `ChunkBytes.stored_bytes`."""
        try:
            pages = obstore.list(self._store, prefix=f"{place.hex()}/")
            return sum(one["size"] for some in pages for one in some)
        except BaseError as error:
            raise StoreAway from error

    def places_before(self, hour: int) -> set[bytes]:
        """See `ChunkBytes.places_before`. The times are the store's."""
        newest: dict[bytes, float] = {}
        try:
            for some in obstore.list(self._store):
                for one in some:
                    place = bytes.fromhex(one["path"].split("/")[0])
                    newest[place] = max(newest.get(place, 0.0), one["last_modified"].timestamp())
        except BaseError as error:
            raise StoreAway from error
        return {place for place, written in newest.items() if written < hour}

    def free_bytes(self) -> int:
        """See `ChunkBytes.free_bytes`."""
        return ENDLESS

    def _put(self, name: str, data: bytes) -> None:
        try:
            obstore.put(self._store, name, data, use_multipart=False)
        except BaseError as error:
            raise StoreAway from error


def _name(place: bytes, index: int) -> str:
    return f"{place.hex()}/{index:04x}"
