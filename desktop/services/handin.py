"""Handing in a sealed file for somebody else (SPEC §13.2). A carrier learns whether it was sent, no more."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crypto.capsule import read_header
from crypto.epochs import acceptable, epoch_start
from crypto.errors import CryptoError
from crypto.ids import Random
from crypto.sealedfile import CHUNK_RECORD_BYTES, HEAD_BYTES, read_chunk, read_head
from crypto.sizes import SEALED_FILE_SALT_BYTES
from crypto.submission import Submission
from desktop.domain.errors import Acts
from desktop.services.carrying import Carrying
from desktop.services.errors import FileError
from desktop.services.gateway import Dial
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.opening import Stream, open_for_reading, read_some
from desktop.services.retrying import Retries
from desktop.services.work import NEVER, Clock, ProgressCall, Stop, no_progress


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A sealed file that the server has, its promise verified. `chunks_sent` 0: they lay there already."""

    chunk_count: int
    chunks_sent: int
    publish_by: int


class HandIn:
    """Hands sealed files in at one office's server."""

    def __init__(
        self, offices: Offices, dial: Dial, clock: Clock, random: Random, retries: Retries | None = None
    ) -> None:
        self._offices = offices
        self._clock = clock
        self._carrying = Carrying(offices, dial, random, retries or Retries())

    def hand_in(
        self,
        path: Path,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> HandedIn:
        """Stream the file to the server; doing it twice changes nothing. Phases: `upload`, `post`.

        Errors: `FileError` `not_a_sealed_file`, `sealed_file_damaged`, `too_early`, `too_late` (`where`: the
        date from which, or until which, it can be handed in); `GatewayError`; `HostileError` `bad_promise`.
        """
        with open_for_reading(path) as stream:
            records = _Records(stream, str(path))
            submission = records.submission
            self._check_week(submission.capsule)
            office = self._offices.fresh(office, stop)
            sent = self._carrying.bring(submission, records.chunk, office, progress, stop)
        office = self._offices.fresh(office, stop)
        _, promise = self._carrying.post(submission, office, progress, stop)
        return HandedIn(submission.chunk_count, sent, promise.publish_by)

    def _check_week(self, capsule: bytes) -> None:
        """A server takes a capsule in its own week, and one day longer."""
        epoch, now = read_header(capsule).epoch, int(self._clock())
        if acceptable(epoch, now):
            return
        if epoch_start(epoch) > now:
            raise FileError("too_early", Acts.USER, _date(epoch_start(epoch)))
        raise FileError("too_late", Acts.USER, _date(epoch_start(epoch + 1)))


class _Records:
    """The records of an open sealed file; its length was checked before anything is built from it."""

    def __init__(self, stream: Stream, label: str) -> None:
        self._stream = stream
        self._label = label
        self._lock = threading.Lock()
        size = stream.seek(0, 2)
        stream.seek(0)
        head = read_some(stream, HEAD_BYTES, label)
        try:
            self.submission: Submission = read_head(head, size)
            read_header(self.submission.capsule)
        except CryptoError as error:
            raise FileError("not_a_sealed_file", Acts.USER, label) from error
        self._salt = head[:SEALED_FILE_SALT_BYTES]

    def chunk(self, place: int) -> bytes:
        """The chunk at a place. Errors: `FileError` `sealed_file_damaged`."""
        with self._lock:
            self._stream.seek(HEAD_BYTES + place * CHUNK_RECORD_BYTES)
            record = read_some(self._stream, CHUNK_RECORD_BYTES, self._label)
        try:
            return read_chunk(self._salt, place, record)
        except CryptoError as error:
            raise FileError("sealed_file_damaged", Acts.USER, self._label) from error


def _date(unix: int) -> str:
    return datetime.fromtimestamp(unix, UTC).date().isoformat()
