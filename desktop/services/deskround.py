"""One round with the server: look at what everybody is shown, pull to the end, check the log, cosign.

In this order: every entry of the head that was looked at first has its capsule in the list that is pulled
after it, or the server keeps one back (SPEC §17.10).
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from desktop.services.desk import Desk
from desktop.services.deskboard import differences
from desktop.services.deskcosign import cosign_head, stands_under
from desktop.services.deskgateway import DeskGateway
from desktop.services.desklog import Checked, LogCheck, log_standing, note_standing
from desktop.services.desklook import Look, look_at_log
from desktop.services.desknewlog import waits_for_word
from desktop.services.deskweeks import forget_weeks
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial
from desktop.services.httpfailures import LOST
from desktop.services.logalarms import Alarm, LogAlarm, note_alarms
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit
from desktop.services.sync import PullReport, pull
from desktop.services.vaultlog import missing, never_given
from desktop.services.vaultoffice import CardInForce, card_in_force
from desktop.services.work import NEVER, ProgressCall, Sleeper, Stop, no_progress

_REFUSED = "bad_cosignature"


@dataclass(frozen=True, slots=True)
class LogReport:
    """What a round found of the log. `checked`: all entries were read up to `size`, published at that time.

    `new_log`: it took the place of another and waits for a reviewer to accept it.

    `cosigned`: this reviewer's word stands under it. `alarms`: codes of `LogAlarm`, of this round.
    `missing`: capsules that came or were promised and are not in the log in time; `not_given`: entries whose
    capsule never came. `failure`: the code of what broke it off.
    """

    checked: bool = False
    size: int = 0
    published: int = 0
    cosigned: bool = False
    cosigned_at: int = 0
    alarms: tuple[str, ...] = ()
    missing: int = 0
    not_given: int = 0
    failure: str = ""
    new_log: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """What the list brought, and what the log says of it. `erased`: weeks whose secret went since."""

    pulled: PullReport
    log: LogReport
    erased: tuple[int, ...] = ()


def pull_round(
    desk: Desk,
    gateway: DeskGateway,
    dial: Dial,
    *,
    from_start: bool = False,
    progress: ProgressCall = no_progress,
    stop: Stop = NEVER,
    sleep: Sleeper = time.sleep,
) -> Round:
    """Pull and check. `dial` opens other lines, without a name. Phases: `pull`, `log`.

    A log that cannot be read stops no report: that is told in `failure`. Afterwards secrets of weeks that
    nothing needs any more are erased. Errors: as `sync.pull`.
    """
    before = card_in_force(desk.vault.db)
    look, failure = _look(desk, dial, before, stop, sleep)
    pulled = pull(desk, gateway, from_start=from_start, progress=progress, stop=stop)
    if look is None or pulled.more or pulled.went_back:
        return Round(pulled, _report(desk, None, (), failure))
    checked = Checked(None, look.alarms)
    try:
        checked = LogCheck(desk, look, before, dial, progress, stop).run()
        if checked.head is not None and not (checked.alarms or pulled.office_fault):
            checked = _cosign(desk, gateway, checked.head, stop)
    except GatewayError as error:
        failure = error.code
    return Round(pulled, _report(desk, checked, checked.alarms, failure), forget_weeks(desk))


def _look(desk: Desk, dial: Dial, before: CardInForce, stop: Stop, sleep: Sleeper) -> tuple[Look | None, str]:
    def differs(look: Look) -> bool:
        return bool(differences(desk, look, before))

    try:
        return look_at_log(desk, dial, differs, stop, sleep), ""
    except GatewayError as error:
        if error.code not in LOST:
            with desk.vault.db.writing():
                note_alarms(desk.vault.db, desk.now(), [Alarm(LogAlarm.NOT_SHOWN, error.code.encode())])
        return None, error.code


def _cosign(desk: Desk, gateway: DeskGateway, head: Head, stop: Stop) -> Checked:
    """Sign a head of which everything matched, unless it is signed. Errors: `GatewayError`."""
    if stands_under(desk, head):
        return Checked(head, ())
    try:
        at = cosign_head(desk, gateway, head, stop)
    except GatewayError as error:
        if error.code != _REFUSED:
            raise
        refused = (Alarm(LogAlarm.SIGNATURE_REFUSED, head.point.root, (Exhibit("head", head.data),)),)
        with desk.vault.db.writing():
            note_alarms(desk.vault.db, desk.now(), refused)
        return Checked(head, refused)
    note_standing(desk, cosigned=head.point.published, cosigned_at=at)
    return Checked(head, ())


def _report(desk: Desk, checked: Checked | None, alarms: tuple[Alarm, ...], failure: str) -> LogReport:
    standing = log_standing(desk)
    read = checked is not None and checked.head is not None
    return LogReport(
        checked=read,
        size=standing.size,
        published=standing.published,
        cosigned=read and standing.cosigned == standing.published,
        cosigned_at=standing.cosigned_at,
        alarms=tuple(dict.fromkeys(one.kind.value for one in alarms)),
        missing=len(missing(desk.vault.db)),
        not_given=len(never_given(desk.vault.db)),
        failure=failure,
        new_log=waits_for_word(desk),
    )
