"""The sealed outbox: what waits, or was interrupted, survives the end of the program (SPEC §13.3).

Opt-in, and beside locked drafts the only thing that is kept of a report. Without the eight words nothing of
it is read, resumed or recognised. Kept before it is sent, and taken away once the promise is verified:
whenever the program dies, a file is there whole or not at all, and only what is missing is sent again.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from crypto import outbox
from crypto.capsule import read_header, recipients_bitmap
from crypto.entry import entry_of
from crypto.errors import CryptoError, Verdict
from crypto.ids import Random
from crypto.outbox import Kept
from crypto.receipt import Receipt, ThreadKeys, stretch_receipt
from crypto.sizes import BEACON_BYTES, CAPSULE_BYTES, SEALED_FILE_SALT_BYTES, STAMP_BYTES
from crypto.submission import Submission
from desktop.domain.errors import Acts
from desktop.services.carrying import Carrying
from desktop.services.errors import FileError, GatewayError, ParcelError
from desktop.services.gateway import Dial
from desktop.services.letters import NO_IDENTITY
from desktop.services.logmemory import LogMemory
from desktop.services.newfiles import NewFile
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.opening import Stream, open_for_reading, read_some
from desktop.services.outboxfiles import erase, new_waiting, waiting
from desktop.services.parcels import Parcel, Sent
from desktop.services.resealing import SealedAnew, kept_of, readers_in, seal_again
from desktop.services.retrying import Retries
from desktop.services.sealing import Versions, make_ready, seal
from desktop.services.submission import ROUNDS
from desktop.services.uploads import SealedPieces
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

CLOCK = "clock"
"""The server's word for a capsule of another week that it does not have."""


class Outbox:
    """Keeps parcels of one office in a folder, and sends what waits there."""

    def __init__(
        self,
        folder: Path,
        offices: Offices,
        dial: Dial,
        versions: Versions,
        random: Random,
        retries: Retries | None = None,
        memory: LogMemory | None = None,
        anew: SealedAnew | None = None,
    ) -> None:
        self._folder = folder
        self._offices = offices
        self._versions = versions
        self._random = random
        self._memory = memory or LogMemory()
        self._anew = {} if anew is None else anew
        self._carrying = Carrying(offices, dial, random, retries or Retries())

    def keep(
        self,
        parcel: Parcel,
        receipt: Receipt,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Path:
        """Seal a parcel into a new file, with the office's keys as they are known. Phases: `stretch`, `keep`.

        It is on the disk, whole, when this returns; on any error nothing is. Errors: those of `make_ready`;
        `FileError` `disk_full`, `not_writable`, `file_changed`; what `stop` raises.
        """
        ready = make_ready(parcel, office)
        progress(ProgressStep("stretch"))
        keys = stretch_receipt(receipt, office.office_id)
        plan = ready.letter.plan(keys.file, office.office_id)
        capsule = seal(ready, office, keys, plan, self._versions.next(keys.thread_id), self._random)
        name, count = (plan.upload_id, plan.count) if plan else (None, 0)
        submission = Submission(capsule, name, count, bytes(BEACON_BYTES), bytes(STAMP_BYTES))
        readers = recipients_bitmap(ready.recipients)
        kept = kept_of(ready.letter.content(readers, keys, NO_IDENTITY, plan), parcel, office)
        pieces = SealedPieces(plan, ready.letter.files, office.office_id, self._random) if plan else None
        writer = _Writer(keys.outbox, self._random(SEALED_FILE_SALT_BYTES), progress, stop)
        try:
            with new_waiting(self._folder, self._random) as (file, path):
                writer.fill(file, submission, kept, pieces)
                return file.take_name(path)
        finally:
            if pieces is not None:
                pieces.close()

    def find(self, receipt: Receipt, office: OfficeView, stop: Stop = NEVER) -> Path:
        """The file that these words open. Phases: none; the words are stretched.

        Errors: `FileError` `nothing_waits` (nothing, or of other words, or of another office: nobody can
        tell), `outbox_damaged`.
        """
        keys = stretch_receipt(receipt, office.office_id)
        for path in waiting(self._folder):
            stop.check()
            try:
                with open_for_reading(path) as stream:
                    _Records(stream, keys.outbox, str(path))
            except FileError as error:
                if error.code == "outbox_damaged":
                    raise
                continue
            return path
        raise FileError("nothing_waits", Acts.USER)

    def deliver(
        self,
        path: Path,
        receipt: Receipt,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Sent:
        """Send what waits, and take it away once the promise is verified. Phases as `Submissions.send`.

        If the week of its keys is over and the server does not have it, it is sealed anew (SPEC §13.4).
        Errors: `FileError` `nothing_waits`, `outbox_damaged`; those of `Offices.fetch` and `seal_again`;
        `GatewayError`; `HostileError`; what `stop` raises. After each of them the file is still there.
        """
        progress(ProgressStep("stretch"))
        keys = stretch_receipt(receipt, office.office_id)
        with open_for_reading(path) as stream:
            job = _Job(path, _Records(stream, keys.outbox, str(path)), keys, progress, stop)
            sent = self._rounds(job, office)
        self._memory.note_sent(sent)
        # What is sent is sent, and must not end as a failure because its file cannot be taken away.
        with suppress(FileError):
            erase(path)
            self._anew.pop(path, None)
        return sent

    def _rounds(self, job: _Job, office: OfficeView) -> Sent:
        """A server that lost chunks meanwhile gets them again, twice at most."""
        for _ in range(ROUNDS - 1):
            try:
                return self._round(job, office)
            except GatewayError as error:
                if error.code != "upload_incomplete":
                    raise
        return self._round(job, office)

    def _round(self, job: _Job, office: OfficeView) -> Sent:
        carrying, submission = self._carrying, job.records.submission
        office = self._offices.fresh(office, job.stop)
        job.sent += carrying.bring(submission, job.records.chunk, office, job.progress, job.stop)
        office = self._offices.fresh(office, job.stop)
        readers = job.records.readers
        try:
            blob, promise = carrying.post(submission, office, job.progress, job.stop)
        except GatewayError as error:
            if error.code != CLOCK:
                raise
            submission, readers = self._sealed_anew(job, office)
            blob, promise = carrying.post(submission, office, job.progress, job.stop)
        return Sent(
            promise=blob,
            publish_by=promise.publish_by,
            entry=entry_of(submission.capsule),
            recipients=tuple(one.name for one in office.card.reviewers if one.slot in readers),
            chunk_count=submission.chunk_count,
            chunks_sent=job.sent,
            slots=readers,
        )

    def _sealed_anew(self, job: _Job, office: OfficeView) -> tuple[Submission, frozenset[int]]:
        """For the present week; within a run the same again, since its answer may have been lost."""
        anew = self._anew.get(job.path)
        if anew is None or read_header(anew.capsule).epoch != office.epoch:
            job.progress(ProgressStep("seal", 0, CAPSULE_BYTES))
            turn = self._versions.next(job.keys.thread_id)
            anew = seal_again(job.records.kept, office, job.keys, turn, self._random)
            self._anew[job.path] = anew
        return replace(job.records.submission, capsule=anew.capsule), anew.readers


@dataclass(slots=True)
class _Job:
    """One file on its way."""

    path: Path
    records: _Records
    keys: ThreadKeys
    progress: ProgressCall
    stop: Stop
    sent: int = 0


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts head and chunks into a new file, in the order of places."""

    key: bytes
    salt: bytes
    progress: ProgressCall
    stop: Stop

    def fill(self, out: NewFile, submission: Submission, kept: Kept, pieces: SealedPieces | None) -> None:
        """Write everything, and have it on the disk."""
        count = submission.chunk_count
        try:
            out.write(outbox.write_head(self.key, self.salt, submission, kept))
        except CryptoError as error:
            raise ParcelError(error.code, Acts.USER, error.where) from error
        if pieces is not None:
            self._fill_chunks(out, pieces, count)
        out.finish()

    def _fill_chunks(self, out: NewFile, pieces: SealedPieces, count: int) -> None:
        total = outbox.outbox_bytes(count)
        for place in range(count):
            self.stop.check()
            out.write(outbox.write_chunk(self.key, self.salt, place, pieces.chunk(place)))
            done = outbox.HEAD_BYTES + (place + 1) * outbox.CHUNK_RECORD_BYTES
            self.progress(ProgressStep("keep", done, total))


class _Records:
    """The records of an open outbox file; its length was checked before anything is built from it.

    Errors: `FileError` `nothing_waits` with other words, `outbox_damaged`, `file_unreadable`.
    """

    def __init__(self, stream: Stream, key: bytes, label: str) -> None:
        self._stream, self._key, self._label = stream, key, label
        self._lock = threading.Lock()
        size = stream.seek(0, 2)
        stream.seek(0)
        head = read_some(stream, outbox.HEAD_BYTES, label)
        if len(head) < outbox.HEAD_BYTES:
            raise FileError("nothing_waits", Acts.USER, label)
        try:
            self.submission, self.kept = outbox.read_head(key, head, size)
            read_header(self.submission.capsule)
            self.readers = readers_in(self.kept)
        except CryptoError as error:
            code = "nothing_waits" if error.verdict is Verdict.NOT_FOR_US else "outbox_damaged"
            raise FileError(code, Acts.USER, label) from error
        self._salt = head[:SEALED_FILE_SALT_BYTES]

    def chunk(self, place: int) -> bytes:
        """The chunk at a place. Errors: `FileError` `outbox_damaged`."""
        with self._lock:
            self._stream.seek(outbox.HEAD_BYTES + place * outbox.CHUNK_RECORD_BYTES)
            record = read_some(self._stream, outbox.CHUNK_RECORD_BYTES, self._label)
        try:
            return outbox.read_chunk(self._key, self._salt, place, record)
        except CryptoError as error:
            raise FileError("outbox_damaged", Acts.USER, self._label) from error
