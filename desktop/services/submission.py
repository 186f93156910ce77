"""Sending a parcel in two phases: first the chunks, then the capsule that makes them a report.

First report, follow-up and withdrawal take this one way, with the same requests in the same order. Nothing is
written to this computer's disk; promises are remembered for as long as the program runs.
"""

from __future__ import annotations

from dataclasses import dataclass

from crypto.chunks import UploadPlan
from crypto.entry import Promise, entry_of, verify_promise
from crypto.errors import CryptoError
from crypto.ids import Random, UploadId
from crypto.receipt import Receipt, ThreadKeys, stretch_receipt
from crypto.sizes import BEACON_BYTES, CAPSULE_BYTES
from crypto.stamp import NO_STAMP
from crypto.submission import Submission, encode_submission
from desktop.domain.errors import Acts
from desktop.services.errors import GatewayError, HostileError
from desktop.services.gateway import Dial
from desktop.services.logmemory import LogMemory
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.parcels import Parcel, Sent
from desktop.services.retrying import Patience, Retries, persist
from desktop.services.sealing import Ready, Versions, make_ready, seal
from desktop.services.stamping import Stamps
from desktop.services.uploadcrew import Upload
from desktop.services.uploads import SealedPieces, Uploader
from desktop.services.work import NEVER, ProgressCall, ProgressStep, Stop, no_progress

ROUNDS = 3  # a server that lost chunks between the last PUT and the capsule gets them again, twice at most


@dataclass(slots=True)
class _Job:
    """One parcel on its way."""

    parcel: Parcel
    keys: ThreadKeys
    plan: UploadPlan | None
    progress: ProgressCall
    stop: Stop
    chunks_sent: int = 0


class Submissions:
    """Seals and sends parcels to one office."""

    def __init__(
        self,
        offices: Offices,
        dial: Dial,
        versions: Versions,
        random: Random,
        retries: Retries | None = None,
        memory: LogMemory | None = None,
    ) -> None:
        self._offices = offices
        self._dial = dial
        self._random = random
        self._retries = retries or Retries()
        self._versions = versions
        self._memory = memory or LogMemory()
        self._stamps = Stamps(offices)

    def check(self, parcel: Parcel, office: OfficeView) -> tuple[str, ...]:
        """The names of everybody the parcel would be sealed to, for the page before the words.

        Errors: those of `make_ready`.
        """
        return make_ready(parcel, office).names(office)

    def send(
        self,
        parcel: Parcel,
        receipt: Receipt,
        office: OfficeView,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Sent:
        """Send, and verify the promise (SPEC §11.3). Phases: `stretch`, `upload`, `seal`, `post`.

        While the server asks for work also `upload_stamp` and `stamp`; `done` is then the wait in seconds.
        After an interruption the same parcel and receipt send only what is missing.

        Errors: those of `check` and of `Offices.fetch`; `GatewayError`; `FileError`, above all
        `file_changed`; `HostileError` `bad_promise`, `too_much_work`; what `stop` raises.
        None leaves half a report behind: without the capsule, chunks mean nothing
        to anybody and are deleted after seven days.
        """
        office = self._offices.fresh(office, stop)
        ready = make_ready(parcel, office)
        progress(ProgressStep("stretch"))
        keys = stretch_receipt(receipt, office.office_id)
        job = _Job(parcel, keys, ready.letter.plan(keys.file, office.office_id), progress, stop)
        for _ in range(ROUNDS - 1):
            try:
                return self._round(job, ready, office)
            except GatewayError as error:
                if error.code != "upload_incomplete":
                    raise
        return self._round(job, ready, office)

    def _round(self, job: _Job, ready: Ready, office: OfficeView) -> Sent:
        """Both phases once."""
        if job.plan is not None:
            self._bring(job, job.plan, ready, office)
            # A long upload may end in another week, or after a new card.
            office = self._offices.fresh(office, job.stop)
            ready = make_ready(job.parcel, office)
        job.progress(ProgressStep("seal", 0, CAPSULE_BYTES))
        turn = self._versions.next(job.keys.thread_id)
        capsule = seal(ready, office, job.keys, job.plan, turn, self._random)
        promise, publish_by = self._post(job, capsule, office)
        sent = Sent(
            promise=promise,
            publish_by=publish_by,
            entry=entry_of(capsule),
            recipients=ready.names(office),
            chunk_count=job.plan.count if job.plan else 0,
            chunks_sent=job.chunks_sent,
            slots=frozenset(ready.recipients),
        )
        self._memory.note_sent(sent)
        return sent

    def _bring(self, job: _Job, plan: UploadPlan, ready: Ready, office: OfficeView) -> None:
        pieces = SealedPieces(plan, ready.letter.files, office.office_id, self._random)
        uploader = Uploader(self._dial, self._random, self._retries)

        def bring(office: OfficeView) -> None:
            stamp = self._stamps.upload(plan.upload_id, plan.count, office, job.progress, job.stop)
            upload = Upload(plan.upload_id, plan.count, pieces.chunk, stamp)
            uploader.bring(upload, job.progress, job.stop)

        try:
            self._stamps.with_office(office, bring, job.stop)
        finally:
            pieces.close()
            job.chunks_sent += uploader.sent

    def _post(self, job: _Job, capsule: bytes, office: OfficeView) -> tuple[bytes, int]:
        job.progress(ProgressStep("post", 0, CAPSULE_BYTES))
        upload_id = job.plan.upload_id if job.plan else None
        count = job.plan.count if job.plan else 0
        submission = submission_of(capsule, upload_id, count)

        def hand_in(office: OfficeView) -> bytes:
            stamped = self._stamps.capsule(submission, office, job.progress, job.stop)
            return post(stamped, self._dial, Patience(self._retries, job.stop), job.stop)

        blob = self._stamps.with_office(office, hand_in, job.stop)
        job.progress(ProgressStep("post", CAPSULE_BYTES, CAPSULE_BYTES))
        return blob, promise_in(blob, capsule, office).publish_by


def submission_of(capsule: bytes, upload_id: UploadId | None, chunk_count: int) -> Submission:
    """What one POST carries; beacon and stamp come when it goes (`stamping.Stamps.capsule`)."""
    return Submission(capsule, upload_id, chunk_count, bytes(BEACON_BYTES), NO_STAMP)


def post(submission: Submission, dial: Dial, patience: Patience, stop: Stop) -> bytes:
    """Hand in a capsule until it is taken; the same capsule gets the same promise each time."""
    body = encode_submission(submission)

    def once() -> bytes:
        with dial(1) as gateway:
            return gateway.post_capsule(body, stop)

    return persist(once, patience)


def promise_in(blob: bytes, capsule: bytes, office: OfficeView) -> Promise:
    """The verified promise. Errors: `HostileError` `bad_promise`."""
    try:
        return verify_promise(blob, office.card.log_key, office.office_id, entry_of(capsule))
    except CryptoError as error:
        raise HostileError("bad_promise", Acts.PEER) from error
