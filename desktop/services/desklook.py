"""What a server shows everybody at one moment: heads of its log, office, board. A desk looks as strangers do.

It asks over lines without a name, one for each of the questions of a reporter's visit and in that order, so
that a server cannot show a desk something else than others without guessing who is there (SPEC §17.8).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from crypto.checkpoint import open_checkpoint
from crypto.errors import CryptoError
from crypto.office import OfficeBlob, card_hash, decode_office, open_card
from crypto.primitives import sha256
from desktop.domain.errors import Acts
from desktop.services.conversation import ATTEMPTS, SETTLE_SECONDS
from desktop.services.desk import Desk
from desktop.services.deskoffice import root_links
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial, Gateway
from desktop.services.httpfailures import LOST
from desktop.services.logalarms import Alarm, LogAlarm
from desktop.services.logheads import fetch_heads
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit
from desktop.services.work import NEVER, Sleeper, Stop, wait

Differs = Callable[["Look"], bool]
"""Whether something in a look does not fit together, or to what this desk knows."""


@dataclass(frozen=True, slots=True)
class Look:
    """Nothing is believed but the log's signature on the heads. `index`: of the board, as it came.

    `cosigned`: the newest head under which some reviewer's word stands. `at`: when the looking began.
    """

    at: int
    office: OfficeBlob
    index: bytes
    head: Head | None = None
    cosigned: Head | None = None
    alarms: tuple[Alarm, ...] = ()

    @property
    def board_fits(self) -> bool:
        """Whether the head names this board."""
        return self.head is not None and self.head.point.board == sha256(self.index)

    @property
    def office_fits(self) -> bool:
        """Whether the head names this card and these keys."""
        shown = (card_hash(self.office.card), sha256(*self.office.bundles))
        return self.head is not None and (self.head.point.card, self.head.point.bundles) == shown


def look_at_log(
    desk: Desk, dial: Dial, differs: Differs, stop: Stop = NEVER, sleep: Sleeper = time.sleep
) -> Look:
    """Look until all of it fits, as often as a visit does: something may be published between two requests.

    Errors: `GatewayError`; what `stop` raises.
    """
    at = desk.now()
    look = _look(desk, dial, at, stop)
    for _ in range(ATTEMPTS - 1):
        if look.head is None or not differs(look):
            break
        wait(SETTLE_SECONDS, stop, sleep)
        look = _look(desk, dial, at, stop)
    return look


def _look(desk: Desk, dial: Dial, at: int, stop: Stop) -> Look:
    """Office, heads, board, in the order of a visit, each over a line of its own."""
    with dial(1) as public:
        try:
            office = decode_office(public.office(stop))
        except CryptoError as error:
            raise GatewayError("bad_answer", Acts.PEER, error.code) from error
    with dial(1) as public:
        shown = fetch_heads(public, stop)
    alarms: list[Alarm] = []
    key = _log_key(desk, office)
    if shown.refused:
        alarms.append(Alarm(LogAlarm.NOT_SHOWN, shown.refused.encode()))
    head, cosigned = (_opened(desk, data, key, alarms) for data in (shown.newest, shown.cosigned))
    with dial(1) as public:
        index = _board(public, alarms, stop)
    return Look(at, office, index, head, cosigned, tuple(alarms))


def _board(public: Gateway, alarms: list[Alarm], stop: Stop) -> bytes:
    try:
        return public.board_index(stop)
    except GatewayError as error:
        if error.code in LOST:
            raise
        alarms.append(Alarm(LogAlarm.NOT_SHOWN, error.code.encode()))
        return b""


def _log_key(desk: Desk, shown: OfficeBlob) -> bytes:
    """Of the card in force, or of a later one of this office: a restored server has another key."""
    card, links = desk.card, root_links(desk)
    if shown.first_root != desk.identity.first_root or shown.links[: len(links)] != links:
        return card.log_key
    try:
        newer = open_card(shown.card, shown.first_root, shown.links)
    except CryptoError:
        return card.log_key
    return newer.log_key if newer.sequence > card.sequence else card.log_key


def _opened(desk: Desk, data: bytes | None, key: bytes, alarms: list[Alarm]) -> Head | None:
    if data is None:
        return None
    try:
        point, note = open_checkpoint(data, desk.office_id, key)
    except CryptoError as error:
        alarms.append(Alarm(LogAlarm.BAD_HEAD, error.code.encode(), (Exhibit("head", data),)))
        return None
    return Head(point, note, data, key)
