"""Whether the board holds this desk's replies, and the office that is shown is the one it knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crypto.board import BoardIndex, read_index, read_page
from crypto.errors import CryptoError
from crypto.ids import Tag
from crypto.office import KeyBundle, open_bundle
from desktop.services.desk import Desk
from desktop.services.deskkeys import OWN_BUNDLE
from desktop.services.desklook import Look
from desktop.services.deskreplies import POSTED
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial
from desktop.services.httpfailures import LOST
from desktop.services.logalarms import Alarm, LogAlarm
from desktop.services.logmemory import Head
from desktop.services.logview import Exhibit
from desktop.services.shuffling import shuffled
from desktop.services.vaultoffice import CardInForce, card_in_force
from desktop.services.work import Stop

LIVE_SECONDS = 28 * 86_400
"""A reply stays 30 days at least, counted from the day it was posted; a day less for clocks."""


@dataclass(frozen=True, slots=True)
class OwnReply:
    """A reply that must be on the board, as it was posted."""

    tag: Tag
    sealed: bytes


def differences(desk: Desk, look: Look, before: CardInForce) -> list[Alarm]:
    """What of board, card and keys does not fit. `before`: the card that was in force before the look."""
    return list(_differing(desk, look, before))


def give_time(desk: Desk, posted_by: int, publication: int) -> None:
    """Replies posted until then must be on the board from this publication on. In a transaction."""
    sql = "UPDATE replies SET board_by = ? WHERE posting = ? AND board_by IS NULL AND posted_at <= ?"
    desk.vault.db.run(sql, publication, POSTED, posted_by)


def withheld(desk: Desk, look: Look, head: Head) -> list[Alarm]:
    """This desk's replies that the board must hold and does not."""
    proof = (Exhibit("head", head.data), Exhibit("board_index", look.index))
    try:
        index = read_index(look.index)
    except CryptoError as error:
        return [Alarm(LogAlarm.BOARD_DIFFERS, error.code.encode(), proof)]
    lacking = [one for one in _due(desk, head) if index.page_of(one.tag) is None]
    return [
        Alarm(LogAlarm.REPLY_WITHHELD, one.tag, (Exhibit("reply", one.sealed), *proof)) for one in lacking
    ]


def changed(desk: Desk, look: Look, head: Head, dial: Dial, stop: Stop) -> list[Alarm]:
    """Look at one page, as visitors do, that holds a reply of this desk. Errors: of a lost line."""
    index, due = read_index(look.index), _due(desk, head)
    if not due:
        return []
    mine = shuffled(due, desk.random)[0]
    number = index.page_of(mine.tag)
    if number is None:
        return []
    try:
        with dial(1) as public:
            page = public.board_page(index.page_name(number), index.page_bytes, stop)
    except GatewayError as error:
        if error.code in LOST:
            raise
        return [Alarm(LogAlarm.NOT_SHOWN, error.code.encode(), (Exhibit("head", head.data),))]
    return _against(index, number, page, mine)


def _against(index: BoardIndex, number: int, page: bytes, mine: OwnReply) -> list[Alarm]:
    try:
        shown = read_page(index, number, page)[mine.tag]
    except CryptoError as error:
        return [Alarm(LogAlarm.BOARD_DIFFERS, error.code.encode(), ())]
    if shown == mine.sealed:
        return []
    proof = (Exhibit("reply", mine.sealed), Exhibit("shown", shown))
    return [Alarm(LogAlarm.REPLY_CHANGED, mine.tag, proof)]


def _due(desk: Desk, head: Head) -> list[OwnReply]:
    sql = "SELECT tag, sealed FROM replies WHERE posting = ? AND board_by <= ? AND posted_at > ?"
    since = desk.now() - LIVE_SECONDS
    rows = desk.vault.db.rows(sql, POSTED, head.point.published, since)
    return [OwnReply(Tag(tag), sealed) for tag, sealed in rows]


def _differing(desk: Desk, look: Look, before: CardInForce) -> Iterator[Alarm]:
    if look.head is None:
        return
    head, point = Exhibit("head", look.head.data), look.head.point
    if not look.board_fits:
        yield Alarm(LogAlarm.BOARD_DIFFERS, point.board, (head, Exhibit("board_index", look.index)))
    force = card_in_force(desk.vault.db)
    shown = (Exhibit("card", look.office.card), *(Exhibit("bundle", one) for one in look.office.bundles))
    if not look.office_fits or point.card not in (before.card_hash, force.card_hash):
        yield Alarm(LogAlarm.OFFICE_DIFFERS, point.card, (head, *shown, Exhibit("known_card", force.blob)))
    mine = desk.vault.get(OWN_BUNDLE)
    if mine is not None and not _shows(look, mine, force, desk.slot):
        yield Alarm(LogAlarm.OWN_KEYS, point.bundles, (head, *shown, Exhibit("own_bundle", mine)))


def _shows(look: Look, mine: bytes, force: CardInForce, slot: int) -> bool:
    """Whether the keys shown for this reviewer are its last ones, or newer (a vault that was restored)."""
    own = _opened(mine, force)
    if own is None or mine in look.office.bundles:
        return True  # a newer card needs new keys first
    others = [one for data in look.office.bundles if (one := _opened(data, force)) is not None]
    return any(one.slot == slot and one.issued > own.issued for one in others)


def _opened(data: bytes, force: CardInForce) -> KeyBundle | None:
    try:
        return open_bundle(data, force.card, force.card_hash)
    except CryptoError:
        return None
