"""Records on any engine that speaks SQL. `interface.Records` says what each method promises."""

from __future__ import annotations

from server_stub.config import DAY_SECONDS
from server_stub.store.arrival_rows import ArrivalRows, collect_uploads
from server_stub.store.expiry_rows import ExpiryRows
from server_stub.store.log_rows import LogRows
from server_stub.store.office_rows import OfficeRows
from server_stub.store.rows import Totals
from server_stub.store.transactions import Connection

_TOTALS = (
    "SELECT (SELECT count(*) FROM capsules), (SELECT next_seq - 1 FROM sequence),"
    " (SELECT count(*) FROM uploads WHERE bound = 0), (SELECT count(*) FROM chunks),"
    " (SELECT count(*) FROM replies WHERE reply IS NOT NULL), (SELECT count(*) FROM second_keys)"
)


class SqlRecords(ArrivalRows, ExpiryRows, LogRows, OfficeRows):
    """All of `Records` but what each engine does in its own way."""

    def collect(self, now: int, unbound_before_hour: int) -> list[bytes]:
        """See `Records.collect`. Replies keep their bytes one more day, while an older board is read."""
        with self.writing() as db:
            db.execute("DELETE FROM nonces WHERE until_hour <= ?", (now,))
            sql = "UPDATE replies SET reply = NULL WHERE reply IS NOT NULL AND visible_until < ?"
            db.execute(sql, (now - DAY_SECONDS,))
            return collect_uploads(db, unbound_before_hour)

    def totals(self) -> Totals:
        """See `Records.totals`."""
        with self.reading() as db:
            return count(db)


def count(db: Connection) -> Totals:
    """Counts for operators."""
    return Totals(*db.execute(_TOTALS).fetchone())
