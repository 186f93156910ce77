"""Handing in what lies sealed in a file: the chunks that are missing, then the capsule."""

from __future__ import annotations

from crypto.entry import Promise
from crypto.ids import Random
from crypto.submission import Submission
from desktop.services.gateway import Dial
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.retrying import Patience, Retries
from desktop.services.stamping import Stamps
from desktop.services.submission import post, promise_in
from desktop.services.uploadcrew import MakeChunk, Upload
from desktop.services.uploads import Uploader
from desktop.services.work import ProgressCall, ProgressStep, Stop


class Carrying:
    """Brings sealed chunks and capsules to one office's server; doing it again changes nothing."""

    def __init__(self, offices: Offices, dial: Dial, random: Random, retries: Retries) -> None:
        self._offices = offices
        self._dial = dial
        self._random = random
        self._retries = retries
        self._stamps = Stamps(offices)

    def bring(
        self, submission: Submission, chunk: MakeChunk, office: OfficeView, progress: ProgressCall, stop: Stop
    ) -> int:
        """Send the chunks that are not there yet, in the `upload` phase; how many travelled.

        Errors: `GatewayError`, those of `chunk`, what `stop` raises.
        """
        upload_id, count = submission.upload_id, submission.chunk_count
        if upload_id is None:
            return 0
        uploader = Uploader(self._dial, self._random, self._retries)

        def bring(office: OfficeView) -> None:
            stamp = self._stamps.upload(upload_id, count, office, progress, stop)
            uploader.bring(Upload(upload_id, count, chunk, stamp), progress, stop)

        self._stamps.with_office(office, bring, stop)
        return uploader.sent

    def post(
        self, submission: Submission, office: OfficeView, progress: ProgressCall, stop: Stop
    ) -> tuple[bytes, Promise]:
        """Hand in the capsule, in the `post` phase; the promise as bytes, and verified.

        Errors: `GatewayError`; `HostileError` `bad_promise`, `too_much_work`; what `stop` raises.
        """
        progress(ProgressStep("post"))

        def post_it(office: OfficeView) -> bytes:
            stamped = self._stamps.capsule(submission, office, progress, stop)
            return post(stamped, self._dial, Patience(self._retries, stop), stop)

        blob = self._stamps.with_office(office, post_it, stop)
        return blob, promise_in(blob, submission.capsule, office)
