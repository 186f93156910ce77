"""Tombstones: which capsules the server says it deleted because their time was over (SPEC §12.8)."""

from __future__ import annotations

from crypto.deskwire import Tombstone
from desktop.services.desk import Desk
from desktop.services.deskgateway import DeskGateway
from desktop.services.logalarms import LogAlarm, note_alarms, of_entries
from desktop.services.logview import Exhibit
from desktop.services.vaultlog import note_deleted
from desktop.services.work import NEVER, Stop

MAX_PAGES = 4_096
"""Of one run: two million capsules; another run goes on."""

MAX_NUMBER = 1 << 53
_CURSOR = "tombstones"


def learn_tombstones(desk: Desk, gateway: DeskGateway, stop: Stop = NEVER) -> list[int]:
    """Fetch those that are new; gives the numbers that the capsules had in the server's list.

    One for a capsule that this desk still waits for is a fault of the server: no honest one deletes what a
    reviewer's desk has not collected. Errors: `GatewayError`; what `stop` raises.
    """
    numbers: list[int] = []
    after = desk.vault.get_as(_CURSOR, int) or 0
    for _ in range(MAX_PAGES):
        stop.check()
        page = gateway.tombstones(after, stop)
        good = [one for one in page.records if after < one.number < MAX_NUMBER]
        after = max((one.number for one in good), default=after)
        _keep(desk, good, after)
        numbers += [one.seq for one in good if 0 < one.seq < MAX_NUMBER]
        if not (page.more and good):
            break
    return numbers


def forget_tombstones(desk: Desk) -> None:
    """Read all of them again: a server that went back numbers them anew. In a transaction."""
    desk.vault.put_as(_CURSOR, 0)


def _keep(desk: Desk, page: list[Tombstone], after: int) -> None:
    db = desk.vault.db
    with db.writing():
        early = [one for one in page if not note_deleted(db, one.entry, _hour(desk, one))]
        for one in early:
            hour = Exhibit("deleted_hour", _hour(desk, one).to_bytes(8, "big"))
            note_alarms(db, desk.now(), of_entries(LogAlarm.DELETED_EARLY, [one.entry], (hour,)))
        desk.vault.put_as(_CURSOR, after)


def _hour(desk: Desk, one: Tombstone) -> int:
    """Not in the future, whatever is said."""
    return min(max(one.deleted_hour, 0), desk.now())
