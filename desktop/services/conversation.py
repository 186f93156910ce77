"""Visits to the board with a receipt: office, index and exactly one page, whatever waits (SPEC §10.3).

Whoever watches learns that somebody looked, not who and not whether anything was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crypto.board import BoardIndex, read_index, read_page
from crypto.errors import CryptoError
from crypto.ids import Random, Tag
from crypto.receipt import Receipt, ThreadKeys, stretch_receipt
from crypto.reply import OpenedReply, tags_of
from desktop.services.conversationview import Conversation, Reading, Trouble, TroubleKind
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial, Gateway
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.replies import Place, messages_of, open_all, order_troubles, status_of
from desktop.services.work import NEVER, Clock, ProgressCall, ProgressStep, Stop, no_progress

BOARD_LATE_SECONDS = 2 * 3_600  # the board's time is cut to the hour, and a server may be a little late
NOTHING_READ = Reading()


@dataclass(frozen=True, slots=True)
class _Visit:
    """One visit's office and keys, and the places this receipt may own."""

    office: OfficeView
    keys: ThreadKeys
    places: Mapping[Tag, Place]


class Conversations:
    """Reads replies for receipts of one office."""

    def __init__(self, offices: Offices, dial: Dial, clock: Clock, random: Random) -> None:
        self._offices = offices
        self._dial = dial
        self._clock = clock
        self._random = random

    def visit(
        self,
        receipt: Receipt,
        known: Conversation | None = None,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Conversation:
        """Fetch the office, the index and one page; `known` is what the last visit gave, to read on from.

        The page is one with own unread replies, the newest first, or a random one. Phases: `office`,
        `stretch`, `board`. What is wrong with replies or the board comes as `troubles`, never as an error.

        Errors: those of `Offices.fetch`; `GatewayError`; what `stop` raises.
        """
        progress(ProgressStep("office", 0, 0))
        office = self._offices.fetch(stop)
        progress(ProgressStep("stretch", 0, 0))
        keys = stretch_receipt(receipt, office.office_id)
        visit = _Visit(office, keys, tags_of(keys.mailbox_key, sorted(office.signers)))
        progress(ProgressStep("board", 0, 0))
        reading = known.reading if known else NOTHING_READ
        with self._dial(1) as gateway:
            try:
                return self._read(gateway, visit, reading, stop)
            except GatewayError as error:
                if error.code != "not_found":
                    raise
            # A board was published between the two requests, and its pages have other names.
            return self._read(gateway, visit, reading, stop)

    def _read(self, gateway: Gateway, visit: _Visit, reading: Reading, stop: Stop) -> Conversation:
        try:
            index = read_index(gateway.board_index(stop))
        except CryptoError:
            return _conversation(visit, reading, (), [Trouble(TroubleKind.BOARD_DAMAGED)])
        live = [tag for tag in visit.places if index.page_of(tag) is not None]
        troubles = self._board_troubles(index, visit.office, reading)
        number = self._choose(index, visit, [tag for tag in live if tag not in reading.seen])
        data = gateway.board_page(index.page_name(number), index.page_bytes, stop)
        try:
            page = read_page(index, number, data)
        except CryptoError:
            return _conversation(visit, reading, live, [*troubles, Trouble(TroubleKind.PAGE_MISMATCH)])
        reading = _read_on(visit, reading, page, index.published)
        return _conversation(visit, reading, live, troubles)

    def _choose(self, index: BoardIndex, visit: _Visit, unread: list[Tag]) -> int:
        """The page of the newest unread reply, or any page."""
        if unread:
            newest = max(unread, key=lambda tag: visit.places[tag][::-1])
            page = index.page_of(newest)
            if page is not None:
                return page
        return int.from_bytes(self._random(8), "big") % len(index.page_hashes)

    def _board_troubles(self, index: BoardIndex, office: OfficeView, reading: Reading) -> list[Trouble]:
        late = int(self._clock()) - index.published
        troubles = []
        if index.published < reading.published:
            troubles.append(Trouble(TroubleKind.BOARD_ROLLED_BACK))
        if late > BOARD_LATE_SECONDS + 2 * office.card.publish_interval_seconds:
            troubles.append(Trouble(TroubleKind.BOARD_OLD))
        return troubles


def _read_on(visit: _Visit, reading: Reading, page: Mapping[Tag, bytes], published: int) -> Reading:
    """What is known after one more page."""
    found = {tag: reply for tag, reply in page.items() if tag in visit.places and tag not in reading.seen}
    commitments = set(reading.commitments)
    opened, troubles = open_all(found, visit.places, visit.keys, visit.office, commitments)
    replies: dict[Tag, OpenedReply] = {**reading.replies, **opened}
    return Reading(
        replies=replies,
        troubles=(*reading.troubles, *troubles),
        seen=reading.seen | found.keys(),
        commitments=frozenset(commitments),
        published=max(published, reading.published),
    )


def _conversation(
    visit: _Visit, reading: Reading, live: list[Tag] | tuple[Tag, ...], board: list[Trouble]
) -> Conversation:
    messages = messages_of(reading.replies.values(), visit.office.signers)
    order = order_troubles(reading.replies.values(), [visit.places[tag] for tag in live])
    return Conversation(
        office=visit.office,
        messages=messages,
        troubles=(*board, *reading.troubles, *order),
        status=status_of(messages),
        waiting=sum(tag not in reading.seen for tag in live),
        found=bool(live or reading.replies),
        published=reading.published,
        reading=reading,
    )
