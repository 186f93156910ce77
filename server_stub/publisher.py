"""The board: laid out at publication times from the replies that were here before, then only read."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from crypto.board import lay_out
from crypto.ids import Random, Tag
from server_stub.coarse import hour_of
from server_stub.schedule import Schedule
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.interface import Records

CACHED_PAGES = 16
"""Pages kept in memory, 2 MiB each at most: readers share one copy, however slowly they read."""

_PERSON = b"ombra1 filler"


class Publisher:
    """Publishes into `BoardFiles` and answers from it. Two processes lay out the same bytes."""

    def __init__(self, records: Records, files: BoardFiles, secret: bytes) -> None:
        self._records = records
        self._files = files
        self._secret = secret
        self._looked_at = -1
        self._index = files.index()
        self._pages: OrderedDict[str, bytes] = OrderedDict()
        self._publishing = Lock()
        self._reading = Lock()

    def tick(self, now: float, schedule: Schedule) -> None:
        """Publish if a publication time has come. What is on a board depends on that time, not on `now`."""
        publication = schedule.publication(now)
        with self._publishing:
            if publication <= self._looked_at:
                return
            newest = self._files.newest()
            if newest is None or newest[0] < publication:
                self._publish(publication, newest[1] if newest else "")
            with self._reading:
                self._pages.clear()
                self._index = self._files.index()
            self._looked_at = publication

    def index(self) -> bytes | None:
        """The newest board's index; None before the first publication."""
        return self._index

    def page(self, name: str) -> bytes | None:
        """A page of the newest board or the one before."""
        with self._reading:
            page = self._pages.get(name) or self._files.page(name)
            if page is not None:
                self._pages[name] = page
                self._pages.move_to_end(name)
            while len(self._pages) > CACHED_PAGES:
                self._pages.popitem(last=False)
        return page

    def _publish(self, publication: int, known_mark: str) -> None:
        hour, tags = hour_of(publication), self._records.live_tags(publication)
        mark = hashlib.sha256(hour.to_bytes(8, "big") + b"".join(tags)).hexdigest()[:32]
        if mark == known_mark:
            return  # intervals below an hour, for demo and tests: nothing on the board would differ
        replies = self._replies(tags)
        board = lay_out(replies, hour, _filler_from(self._secret, mark))
        self._files.publish(publication, mark, board.index, board.pages)

    def _replies(self, tags: Sequence[bytes]) -> list[tuple[Tag, bytes]]:
        return [(Tag(tag), self._records.reply(tag)) for tag in tags]


def _filler_from(secret: bytes, mark: str) -> Random:
    """Page padding that nobody can tell from random bytes, yet the same in every process for one board."""
    seed = hashlib.blake2b(mark.encode(), key=secret, person=_PERSON).digest()
    drawn = 0

    def random(count: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return hashlib.shake_256(seed + drawn.to_bytes(8, "big")).digest(count)

    return random
