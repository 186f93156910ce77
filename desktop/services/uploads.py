"""Sending the chunks of an upload: only those that are not there yet, in random order, over few connections.

Each piece is read again from its file and checked before it is sealed, so when all chunks are there, the
second reading has proved the very bytes that the manifest names.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crypto.chunks import UploadPlan, dummy_chunk, seal_piece
from crypto.ids import OfficeId, Random, UploadId
from crypto.sizes import CHUNK_BYTES
from desktop.services.errors import GatewayError
from desktop.services.files import HashedFile, PieceReader
from desktop.services.gateway import Dial, Gateway
from desktop.services.retrying import Patience, Retries
from desktop.services.work import ProgressCall, ProgressStep, Stop

CONNECTIONS = 3
"""Two keep a loopback server and one core of ours busy; a third hides the round trips of a slow line."""

MakeChunk = Callable[[int], bytes]
"""The chunk at a place."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What is to lie at the server: `count` chunks under `upload_id`, made one by one when they go."""

    upload_id: UploadId
    count: int
    make: MakeChunk


class SealedPieces:
    """Makes the chunks of a plan from the files it was made for; `files` stand as given to `plan_upload`."""

    def __init__(
        self, plan: UploadPlan, files: Sequence[HashedFile], office_id: OfficeId, random: Random
    ) -> None:
        self._plan = plan
        self._office_id = office_id
        self._random = random
        self._places = plan.at_places()
        self._readers: list[PieceReader] = []
        try:
            for given in plan.given:
                self._readers.append(PieceReader(files[given]))
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close all files."""
        for reader in self._readers:
            reader.close()

    def chunk(self, place: int) -> bytes:
        """The chunk at a place: a sealed piece, or a dummy. Errors: `FileError`."""
        at = self._places[place]
        if at is None:
            return dummy_chunk(self._random)
        number, index = at
        file = self._plan.files[number]
        piece = self._readers[number].piece(index)
        return seal_piece(file.key, self._office_id, index, file.pieces, piece, self._random)


class Uploader:
    """Brings uploads to a server and goes on by itself after lost connections and server restarts."""

    def __init__(self, dial: Dial, random: Random, retries: Retries, connections: int = CONNECTIONS) -> None:
        self._dial = dial
        self._random = random
        self._retries = retries
        self._connections = connections

    def bring(self, upload: Upload, progress: ProgressCall, stop: Stop) -> int:
        """Send what is missing, in the `upload` phase; gives the number of chunks that travelled.

        Errors: `GatewayError` when waiting no longer helps; `FileError`; what `stop` raises.
        """
        patience = Patience(self._retries, stop)
        sent = 0
        while True:
            crew = _Crew(upload, progress, stop)
            try:
                with self._dial(self._connections) as gateway:
                    crew.work(gateway, self._missing(gateway, upload, stop), self._connections)
                return sent + crew.sent
            except GatewayError as error:
                sent += crew.sent
                if crew.sent:
                    patience.renew()
                patience.endure(error)

    def _missing(self, gateway: Gateway, upload: Upload, stop: Stop) -> list[int]:
        """The places without a chunk, in an order that says nothing of the files."""
        bits = gateway.bitmap(upload.upload_id, stop)
        missing = [at for at in range(upload.count) if not bits[at >> 3] >> (at & 7) & 1]
        ranks = self._random(8 * upload.count)
        return sorted(missing, key=lambda at: ranks[8 * at : 8 * at + 8])


class _Crew:
    """A few threads that work one list off; the first failure ends the others' work too."""

    def __init__(self, upload: Upload, progress: ProgressCall, stop: Stop) -> None:
        self.sent = 0
        self._upload = upload
        self._progress = progress
        self._stop = stop
        self._lock = threading.Lock()
        self._failure: BaseException | None = None

    def work(self, gateway: Gateway, places: Sequence[int], hands: int) -> None:
        """Send these places' chunks. Errors: whatever failed first."""
        self._there = self._upload.count - len(places)
        self._left = iter(places)
        self._tell()
        threads = [
            threading.Thread(target=self._hand, args=(gateway,), name=f"upload {number}")
            for number in range(min(hands, len(places)))
        ]
        for thread in threads:
            thread.start()
        try:
            for thread in threads:
                thread.join()
        except BaseException as error:
            self._fail(error)
            for thread in threads:
                thread.join()
            raise
        if self._failure is not None:
            raise self._failure

    def _hand(self, gateway: Gateway) -> None:
        try:
            while (place := self._next()) is not None:
                self._stop.check()
                chunk = self._upload.make(place)
                gateway.put_chunk(self._upload.upload_id, place, chunk, self._stop)
                with self._lock:
                    self.sent += 1
                self._tell()
        except BaseException as error:  # noqa: BLE001 - the thread that waits raises it again
            self._fail(error)

    def _next(self) -> int | None:
        with self._lock:
            return None if self._failure is not None else next(self._left, None)

    def _fail(self, error: BaseException) -> None:
        with self._lock:
            self._failure = self._failure or error

    def _tell(self) -> None:
        done = (self._there + self.sent) * CHUNK_BYTES
        self._progress(ProgressStep("upload", done, self._upload.count * CHUNK_BYTES))
