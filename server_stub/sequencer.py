"""From submissions to promises: what a capsule gets on its way into the store."""

from __future__ import annotations

from collections.abc import Sequence

from crypto.entry import entry_of, sign_promise
from crypto.submission import Submission
from server_stub.coarse import hour_of
from server_stub.config import Clock
from server_stub.office import Office, OfficeKeeper
from server_stub.store.interface import Records
from server_stub.store.rows import Arrival, Refusal


class Sequencer:
    """Gives entry, interval and promise; the position comes from a locked row in the store's transaction."""

    def __init__(self, records: Records, office: OfficeKeeper, log_secret: bytes, clock: Clock) -> None:
        self._records = records
        self._office = office
        self._log_secret = log_secret
        self._clock = clock

    def take(self, batch: Sequence[Submission]) -> list[bytes | Refusal]:
        """Store a batch in one durable transaction; a promise is answered only after it."""
        office, now = self._office.current(), self._clock()
        return self._records.accept([self._arrival(one, office, now) for one in batch])

    def _arrival(self, submission: Submission, office: Office, now: float) -> Arrival:
        # Neither stamp nor beacon is kept: together with the server's secret a beacon tells the ten minutes.
        entry, schedule = entry_of(submission.capsule), office.schedule
        promise = sign_promise(self._log_secret, office.office_id, entry, schedule.publish_by(now))
        return Arrival(
            entry=entry,
            capsule=submission.capsule,
            upload=submission.upload_id,
            chunk_count=submission.chunk_count,
            promise=promise,
            received_hour=hour_of(now),
            interval_end=schedule.interval_end(now),
        )
