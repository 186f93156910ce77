"""Fetching the files that cases name: chunk by chunk in random order, dummies too, each opened as it comes.

A chunk that does not open is not kept. Every 64 chunks the files are made durable and then noted in the
vault, so a process killed at any moment fetches 64 chunks again at most.
"""

from __future__ import annotations

from dataclasses import dataclass

from crypto.chunks import at_places, open_piece
from crypto.errors import CryptoError
from crypto.manifest import pieces_of
from crypto.primitives import sha256
from crypto.sizes import CHUNK_BYTES
from desktop.services.arrivals import file_is_whole
from desktop.services.chunkstore import ChunkFile
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.errors import GatewayError
from desktop.services.shuffling import shuffled
from desktop.services.vaultoffice import note_fault
from desktop.services.vaultuploads import (
    FileState,
    StoredFile,
    Upload,
    files_of,
    keep_progress,
    uploads_to_fetch,
)
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

FLUSH_CHUNKS = 64
"""16 MiB between two times that everything is made durable."""

MAX_BAD_CHUNKS = 16
"""After so many chunks that are missing or do not open, an upload waits for the next run."""


@dataclass(frozen=True, slots=True)
class FetchReport:
    """What a run of fetching brought: chunks that came, uploads now whole, uploads that lack something."""

    chunks: int = 0
    whole: int = 0
    lacking: int = 0


def fetch_files(
    desk: Desk,
    gateway: DeskGateway,
    *,
    case_id: int | None = None,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
) -> FetchReport:
    """Fetch what is missing of all uploads, or of one case's, and check whole files.

    Errors: `GatewayError` when the line breaks; `DeskError` `disk_full`, ...; what `stop` raises. What came
    before stays.
    """
    uploads = uploads_to_fetch(desk.vault.db, case_id)
    total = sum(_missing(upload) for upload in uploads)
    run = _Run(desk, gateway, progress, stop, total)
    for upload in uploads:
        run.fetch(upload)
    return FetchReport(run.done, run.whole, len(uploads) - run.whole)


class _Run:
    """One run over all uploads; counts what was done."""

    def __init__(
        self, desk: Desk, gateway: DeskGateway, progress: ProgressCall, stop: Stop, total: int
    ) -> None:
        self.desk, self.gateway, self.stop = desk, gateway, stop
        self.progress, self.total = progress, total
        self.done = self.whole = 0

    def fetch(self, upload: Upload) -> None:
        """Fetch one upload's missing places."""
        work = _Fetching(self.desk, upload)
        try:
            for place in work.missing(self.desk):
                self.stop.check()
                work.take(place, self._chunk(work, place))
                self.done += 1
                self.progress(ProgressStep("fetch", self.done * CHUNK_BYTES, self.total * CHUNK_BYTES))
                if work.bad >= MAX_BAD_CHUNKS:
                    break
        finally:
            work.close()
        self.whole += work.settle(self.stop)

    def _chunk(self, work: _Fetching, place: int) -> bytes | None:
        """The chunk at a place; None when the server says it has none."""
        try:
            return self.gateway.chunk(work.upload.manifest.upload_id, place, self.stop)
        except GatewayError as error:
            if error.code not in _NOT_THERE:
                raise
            return None


_NOT_THERE = frozenset({"not_found", "bad_answer", "too_long", "unexpected_status"})
"""Answers that are about one chunk; anything else is about the line and ends the run."""


class _Fetching:
    """One upload in work: its places, its open files, and what came since the last flush."""

    def __init__(self, desk: Desk, upload: Upload) -> None:
        manifest = upload.manifest
        self.upload = upload
        self.bad = 0
        self._desk = desk
        self._files = files_of(desk.vault.db, upload.id)
        pieces = [pieces_of(file.entry.size) for file in self._files]
        self._places = at_places(pieces, manifest.count, manifest.places)
        self._chunks = [ChunkFile(desk.vault.folder.chunks, file.store) for file in self._files]
        self._have = bytearray(upload.have)
        self._since_flush = 0
        self._fault = ""

    def missing(self, desk: Desk) -> list[int]:
        """The places that did not come yet, in random order."""
        places = [place for place in range(self.upload.manifest.count) if not _has(self._have, place)]
        return shuffled(places, desk.random)

    def take(self, place: int, chunk: bytes | None) -> None:
        """Check a chunk and keep it, sealed as it is."""
        at = self._places[place]
        if chunk is None or not (at is None or self._opens(at, chunk)):
            self._refuse(place, chunk)
            return
        if at is not None:
            number, index = at
            self._chunks[number].write(index, chunk)
        self._have[place // 8] |= 1 << place % 8
        self._since_flush += 1
        if self._since_flush >= FLUSH_CHUNKS:
            self._flush()

    def close(self) -> None:
        """Make durable what came, note it, and let go of the files."""
        try:
            self._flush()
        finally:
            for chunks in self._chunks:
                chunks.close()

    def settle(self, stop: Stop) -> bool:
        """Check each file whose pieces are all here; True when the whole upload is."""
        for number, file in enumerate(self._files):
            if file.state is FileState.WAITING and self._all_here(number):
                self._check(number, file, stop)
        done = all(_has(self._have, place) for place in range(self.upload.manifest.count))
        keep_progress(self._desk.vault.db, self.upload.id, bytes(self._have), done, self._fault)
        return done

    def _check(self, number: int, file: StoredFile, stop: Stop) -> None:
        """Check a whole file. What this disk lost or changed meanwhile is fetched again next time."""
        try:
            file_is_whole(self._desk, file, self._chunks[number], stop)
        except CryptoError:
            for place in self._places_of(number):
                self._have[place // 8] &= ~(1 << place % 8)

    def _opens(self, at: tuple[int, int], chunk: bytes) -> bool:
        number, index = at
        entry = self._files[number].entry
        try:
            open_piece(entry.key, self._desk.office_id, index, entry.size, chunk)
        except CryptoError:
            return False
        return True

    def _refuse(self, place: int, chunk: bytes | None) -> None:
        kind = "missing_chunk" if chunk is None else "bad_chunk"
        about = self.upload.manifest.upload_id + place.to_bytes(4, "big")
        note_fault(self._desk.vault.db, self._desk.now(), kind, about, sha256(chunk or b""))
        self.bad += 1
        self._fault = kind

    def _all_here(self, number: int) -> bool:
        return all(_has(self._have, place) for place in self._places_of(number))

    def _places_of(self, number: int) -> list[int]:
        return [place for place, at in enumerate(self._places) if at is not None and at[0] == number]

    def _flush(self) -> None:
        for chunks in self._chunks:
            chunks.sync()
        keep_progress(self._desk.vault.db, self.upload.id, bytes(self._have), False, self._fault)
        self._since_flush = 0


def _has(have: bytes | bytearray, place: int) -> bool:
    return bool(have[place // 8] >> place % 8 & 1)


def _missing(upload: Upload) -> int:
    return upload.manifest.count - sum(byte.bit_count() for byte in upload.have)
