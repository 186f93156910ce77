"""Handing in a sealed file for somebody else (SPEC §13.2).

A carrier learns that the file is whole, for which office, until when it can arrive, and that it was taken.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crypto.capsule import read_header
from crypto.epochs import acceptable, epoch_start
from crypto.errors import CryptoError
from crypto.ids import OfficeId, Random
from crypto.sealedfile import CHUNK_RECORD_BYTES, HEAD_BYTES, mask_key, read_chunk, read_head
from crypto.sizes import EPOCH_GRACE_SECONDS, SEALED_FILE_SALT_BYTES
from crypto.submission import Submission
from desktop.domain.errors import Acts
from desktop.services.carrying import Carrying
from desktop.services.errors import FileError
from desktop.services.filecode import file_code
from desktop.services.gateway import Dial
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.opening import Stream, open_for_reading, read_some
from desktop.services.retrying import Retries
from desktop.services.work import NEVER, Clock, ProgressCall, ProgressStep, Stop, no_progress


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A sealed file that the server has, its promise verified. `chunks_sent` 0: they lay there already."""

    chunk_count: int
    chunks_sent: int
    publish_by: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a carrier may know: every record is whole, and the server takes it until `closes` (unix seconds).

    `code`: digits that whoever sealed the file was shown too (`file_code`).
    """

    path: Path
    size: int
    opens: int
    closes: int
    code: str


class HandIn:
    """Hands sealed files in at one office's server."""

    def __init__(
        self, offices: Offices, dial: Dial, clock: Clock, random: Random, retries: Retries | None = None
    ) -> None:
        self._offices = offices
        self._clock = clock
        self._carrying = Carrying(offices, dial, random, retries or Retries())

    def inspect(
        self, path: Path, office: OfficeView, progress: ProgressCall = no_progress, stop: Stop = NEVER
    ) -> Inspected:
        """Look at a file before anything is sent: whole, for this office, in its week. Phase: `inspect`.

        Errors: those of `hand_in` that are `FileError`s.
        """
        with open_for_reading(path) as stream:
            records = _Records(stream, str(path), office.office_id)
            capsule, count = records.submission.capsule, records.submission.chunk_count
            self._check_week(capsule)
            for place in range(count):
                stop.check()
                records.chunk(place)
                progress(ProgressStep("inspect", HEAD_BYTES + (place + 1) * CHUNK_RECORD_BYTES, records.size))
            epoch = read_header(capsule).epoch
            closes = epoch_start(epoch + 1) + EPOCH_GRACE_SECONDS
            return Inspected(path, records.size, epoch_start(epoch), closes, file_code(capsule))

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
            records = _Records(stream, str(path), office.office_id)
            submission = records.submission
            self._check_week(submission.capsule)
            office = self._offices.fresh(office, stop)
            sent = self._carrying.bring(submission, records.chunk, office, progress, stop)
        office = self._offices.fresh(office, stop)
        _, promise = self._carrying.post(submission, office, progress, stop)
        code = file_code(submission.capsule)
        return HandedIn(submission.chunk_count, sent, promise.publish_by, code)

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

    def __init__(self, stream: Stream, label: str, office_id: OfficeId) -> None:
        self._stream = stream
        self._label = label
        self._lock = threading.Lock()
        self.size = stream.seek(0, 2)
        stream.seek(0)
        head = read_some(stream, HEAD_BYTES, label)
        try:
            self.submission: Submission = read_head(head, office_id, self.size)
            read_header(self.submission.capsule)
        except CryptoError as error:
            raise FileError("not_a_sealed_file", Acts.USER, label) from error
        self._key = mask_key(head[:SEALED_FILE_SALT_BYTES], office_id)

    def chunk(self, place: int) -> bytes:
        """The chunk at a place. Errors: `FileError` `sealed_file_damaged`."""
        with self._lock:
            self._stream.seek(HEAD_BYTES + place * CHUNK_RECORD_BYTES)
            record = read_some(self._stream, CHUNK_RECORD_BYTES, self._label)
        try:
            return read_chunk(self._key, place, record)
        except CryptoError as error:
            raise FileError("sealed_file_damaged", Acts.USER, self._label) from error


def _date(unix: int) -> str:
    """The day, as text; a file can claim a week that no calendar holds."""
    try:
        return datetime.fromtimestamp(unix, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return "9999-12-31"
