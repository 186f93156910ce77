"""Visits with a receipt: office, heads of the log, board's index, exactly one page, log (SPEC §10.3, §17.8).

All that is the same whatever waits: who watches learns that somebody looked, not whether anything was found.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crypto.board import BoardIndex, read_index, read_page
from crypto.errors import CryptoError
from crypto.ids import Random, Tag
from crypto.receipt import Receipt, ThreadKeys, stretch_receipt
from crypto.reply import OpenedReply, tags_of
from desktop.domain.errors import Acts
from desktop.services.conversationview import Conversation, Reading, Trouble, TroubleKind
from desktop.services.errors import GatewayError
from desktop.services.gateway import Dial, Gateway
from desktop.services.logcheck import read_log
from desktop.services.logheads import Heads, fetch_heads, open_heads
from desktop.services.logmemory import LogMemory
from desktop.services.logverdict import Asked
from desktop.services.offices import Offices
from desktop.services.officeview import OfficeView
from desktop.services.replies import Place, messages_of, open_all, order_troubles, status_of
from desktop.services.work import (
    NEVER,
    Clock,
    ProgressCall,
    ProgressStep,
    Sleeper,
    Stop,
    no_progress,
    wait,
)

BOARD_LATE_SECONDS = 2 * 3_600  # the board's time is cut to the hour, and a server may be a little late
NOTHING_READ = Reading()

ATTEMPTS = 3
SETTLE_SECONDS = 2.0
"""Between two attempts: all processes of a server show the same again a second after a publication."""


@dataclass(frozen=True, slots=True)
class _Visit:
    """One visit's office and keys, and the places this receipt may own."""

    office: OfficeView
    keys: ThreadKeys
    places: Mapping[Tag, Place]


@dataclass(frozen=True, slots=True)
class Look:
    """The first half of a visit: replies, and the heads of the log, which is still to be read."""

    conversation: Conversation
    heads: Heads
    entry_key: bytes = field(repr=False)


class Conversations:
    """Reads replies, and the public log, for receipts of one office.

    `memory` is what this run sent and saw; `sleep` waits between two attempts.
    """

    def __init__(
        self,
        offices: Offices,
        dial: Dial,
        clock: Clock,
        random: Random,
        memory: LogMemory | None = None,
        sleep: Sleeper = time.sleep,
    ) -> None:
        self._offices = offices
        self._dial = dial
        self._clock = clock
        self._random = random
        self._memory = memory or LogMemory()
        self._sleep = sleep

    def visit(
        self,
        receipt: Receipt,
        known: Conversation | None = None,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Conversation:
        """A whole visit, `look` and `check`: the same requests whatever waits. Errors: those of `look`."""
        return self.check(self.look(receipt, known, progress, stop), progress, stop)

    def look(
        self,
        receipt: Receipt,
        known: Conversation | None = None,
        progress: ProgressCall = no_progress,
        stop: Stop = NEVER,
    ) -> Look:
        """Fetch the office, the log's heads, the index and one page; `known` is what the last visit gave.

        The page is one with own unread replies, the newest first, or a random one. Phases: `office`,
        `stretch`, `board`. What is wrong with replies or the board comes as `troubles`, never as an error.

        Errors: those of `Offices.fetch`; `GatewayError`; what `stop` raises.
        """
        reading, keys = known.reading if known else NOTHING_READ, None
        for left in reversed(range(ATTEMPTS)):
            progress(ProgressStep("office"))
            office = self._offices.fetch(stop)
            progress(ProgressStep("stretch"))
            keys = keys or stretch_receipt(receipt, office.office_id)
            progress(ProgressStep("board"))
            visit = _Visit(office, keys, tags_of(keys.mailbox_key, sorted(office.signers)))
            found = self._attempt(visit, reading, stop, last=not left)
            if found is not None:
                return found
            wait(SETTLE_SECONDS, stop, self._sleep)
        raise GatewayError("not_found", Acts.PEER)

    def check(self, look: Look, progress: ProgressCall = no_progress, stop: Stop = NEVER) -> Conversation:
        """Read the public log, whose heads `look` fetched; it stands in `log` of what is given back.

        Phase: `log`. What is wrong with it, a lost line too, comes as `faults`. Errors: what `stop` raises.
        """
        found = look.conversation
        sent = self._memory.sent_with(look.entry_key)
        asked = Asked(look.entry_key, sent, found.found, int(self._clock()))
        return replace(found, log=read_log(look.heads, found.office, asked, self._dial, progress, stop))

    def _attempt(self, visit: _Visit, reading: Reading, stop: Stop, *, last: bool) -> Look | None:
        """One look; None when something was published in the middle of it, unless it is the last.

        No page is asked for before head and index fit: two pages of two boards would tell which replies are
        on both.
        """
        with self._dial(1) as gateway:
            shown = fetch_heads(gateway, stop)
        with self._dial(1) as gateway:
            index = gateway.board_index(stop)
            if not (last or shown.fits(visit.office, index)):
                return None
            try:
                conversation = self._read(gateway, index, visit, reading, stop)
            except GatewayError as error:
                if last or error.code != "not_found":
                    raise
                return None
        heads = open_heads(shown, visit.office, index, self._memory)
        return Look(conversation, heads, visit.keys.entry_key)

    def _read(
        self, gateway: Gateway, data: bytes, visit: _Visit, reading: Reading, stop: Stop
    ) -> Conversation:
        try:
            index = read_index(data)
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
