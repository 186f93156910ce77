"""A log that takes the place of another: nothing is signed for it before a reviewer accepts it.

Whoever restores a server begins a new log under a new key, and the office's root signs a card that names the
key. So a server alone cannot begin anew to hide a report, and a desk whose office agreed still shows first
what is missing (SPEC §17.11, docs/adr/0015).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.services.audittrail import note_act
from desktop.services.desk import Desk
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.keptheads import kept_heads
from desktop.services.logalarms import Alarm, LogAlarm
from desktop.services.logheads import both
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit
from desktop.services.vaultlog import missing, never_given, walked

_ACCEPTED = "log_accepted"
_WORDS = {True: LogAlarm.BEGUN_ANEW, False: LogAlarm.RESTORED}


def not_accepted(desk: Desk, head: Head, kept: Sequence[Head]) -> Iterator[Alarm]:
    """What is to be said of a head whose log is not the accepted one; again and again, until it is."""
    log, accepted = head.point.log, _accepted(desk, kept)
    if accepted in (None, log):
        return
    old = next((one for one in kept if one.point.log == accepted), None)
    if old is None:  # seen under a key of no card that is known here
        yield Alarm(LogAlarm.BEGUN_ANEW, log, (Exhibit("head", head.data),))
    else:
        yield Alarm(_WORDS[old.log_key == head.log_key], log, both(old, head))


def accept_first(desk: Desk) -> None:
    """Write down which log this desk knew, before another is remembered. The first one needs no word."""
    accepted = _accepted(desk, kept_heads(desk))
    if accepted is not None:
        desk.vault.put(_ACCEPTED, accepted)


def waits_for_word(desk: Desk) -> bool:
    """Whether the log that was read last waits for a reviewer to accept it."""
    here, accepted = walked(desk.vault), _accepted(desk, kept_heads(desk))
    return here is not None and accepted not in (None, here.log)


def accept_log(desk: Desk, missing_here: int) -> None:
    """Go on with the log that was read last. `missing_here`: how many reports the reviewer knows to be lost.

    Errors: `no_new_log`; `log_not_vouched` where no card of the office names its key as a new one;
    `other_count` when another number is missing, entries that never came here included.
    """
    here, kept = walked(desk.vault), kept_heads(desk)
    accepted = _accepted(desk, kept)
    if here is None or accepted in (None, here.log):
        raise DeskError(DeskFault.NO_NEW_LOG)
    keys = {one.point.log: one.log_key for one in kept}
    if keys.get(here.log) != desk.card.log_key or keys.get(accepted) in (None, desk.card.log_key):
        raise DeskError(DeskFault.LOG_NOT_VOUCHED)
    lacking = len(missing(desk.vault.db)) + len(never_given(desk.vault.db))
    if lacking != missing_here:
        raise DeskError(DeskFault.OTHER_COUNT, str(lacking))
    with desk.vault.db.writing():
        desk.vault.put(_ACCEPTED, here.log)
        note_act(desk, "log_accepted", details={"log": here.log.hex()})


def _accepted(desk: Desk, kept: Sequence[Head]) -> bytes | None:
    """The accepted log; of a desk that never had to choose, the one seen last."""
    return desk.vault.get(_ACCEPTED) or (kept[-1].point.log if kept else None)
