"""Sending the chunks of an upload: only those that are not there yet, in random order, over few connections.

Each piece is read again from its file and checked before it is sealed, so when all chunks are there, the
second reading has proved the very bytes that the manifest names.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from crypto.chunks import UploadPlan, dummy_chunk, seal_piece_into
from crypto.ids import Bytes, OfficeId, Random
from crypto.sizes import CHUNK_BYTES, PIECE_BYTES
from desktop.services.errors import GatewayError
from desktop.services.files import HashedFile, PieceReader
from desktop.services.gateway import Dial, Gateway
from desktop.services.retrying import Patience, Retries
from desktop.services.uploadcrew import MOST_HANDS, Crew, Upload
from desktop.services.work import ProgressCall, Stop

MOST_TIMES = 3
"""A server that takes everything and keeps nothing gets each chunk so often; then patience ends."""


class SealedPieces:
    """Makes the chunks of a plan (SPEC §9.1 to §9.4); `files` stand as they were given to `plan_upload`."""

    def __init__(
        self, plan: UploadPlan, files: Sequence[HashedFile], office_id: OfficeId, random: Random
    ) -> None:
        self._plan = plan
        self._office_id = office_id
        self._random = random
        self._places = plan.at_places()
        self._readers: list[PieceReader] = []
        self._hand = _Hand()
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

    def chunk(self, place: int) -> Bytes:
        """The chunk at a place: a sealed piece, or a dummy; it stands until this thread asks for the next.

        Errors: `FileError`.
        """
        at = self._places[place]
        if at is None:
            return dummy_chunk(self._random)
        number, index = at
        file = self._plan.files[number]
        hand = self._hand
        piece = self._readers[number].piece(index, hand.piece)
        seal_piece_into(hand.chunk, file.key, self._office_id, index, file.pieces, piece, self._random)
        return hand.chunk


class _Hand(threading.local):
    """Each thread's own buffers: fresh memory for every chunk costs more time than the sealing."""

    def __init__(self) -> None:
        self.piece = bytearray(PIECE_BYTES + 1)
        self.chunk = bytearray(CHUNK_BYTES)


class Uploader:
    """Brings uploads to a server and goes on by itself after lost connections and server restarts.

    `sent` counts the chunks that travelled in all its work, also in what failed.
    """

    def __init__(
        self,
        dial: Dial,
        random: Random,
        retries: Retries,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._dial = dial
        self._random = random
        self._retries = retries
        self._monotonic = monotonic
        self.sent = 0

    def bring(self, upload: Upload, progress: ProgressCall, stop: Stop) -> int:
        """Send what is missing, in the `upload` phase; gives the number of chunks that travelled.

        Errors: `GatewayError` when waiting no longer helps; `FileError`; what `stop` raises.
        """
        patience = Patience(self._retries, stop)
        sent = 0
        while True:
            crew = Crew(upload, progress, stop, self._monotonic)
            try:
                with self._dial(MOST_HANDS) as gateway:
                    crew.work(gateway, self._missing(gateway, upload, stop))
                return sent + crew.sent
            except GatewayError as error:
                sent += crew.sent
                if crew.sent and sent <= MOST_TIMES * upload.count:
                    patience.renew()
                patience.endure(error)
            finally:
                self.sent += crew.sent

    def _missing(self, gateway: Gateway, upload: Upload, stop: Stop) -> list[int]:
        """The places without a chunk, in an order that says nothing of the files."""
        bits = gateway.bitmap(upload.upload_id, stop)
        missing = [at for at in range(upload.count) if not bits[at >> 3] >> (at & 7) & 1]
        ranks = self._random(8 * upload.count)
        return sorted(missing, key=lambda at: ranks[8 * at : 8 * at + 8])
