"""The board: laid out at publication times from the replies that were here before, then only read.

Readers are shown the board that the log's head names, so that the two always agree.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from threading import Lock

from crypto.board import Filler, lay_out
from crypto.primitives import sha256
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
        self._newest = files.index()
        self._shown: tuple[bytes, bytes | None] = (b"", None)  # hash, index
        self._pages: OrderedDict[str, bytes] = OrderedDict()
        self._publishing = Lock()
        self._reading = Lock()

    def tick(self, now: float, schedule: Schedule, named: bytes | None, reached: int = 0) -> None:
        """Lay out a board if a publication time has come. What is on it depends on that time, not on `now`.

        `named` is the SHA-256 of the board that the log's head names. A board that no head names yet is the
        last one until one does: readers still need the one before, and two are kept. If the log has `reached`
        a later publication, none ever will.
        """
        publication = schedule.publication(now)
        with self._publishing:
            if publication <= self._looked_at:
                return
            newest, self._newest = self._files.newest(), self._files.index()
            if newest is None or newest[0] < publication:
                is_waiting = newest is not None and newest[0] >= reached
                if is_waiting and self._newest is not None and sha256(self._newest) != named:
                    return
                self._publish(publication, newest[1] if newest else "")
                self._newest = self._files.index()
            with self._reading:
                self._pages.clear()
            self._looked_at = publication

    def newest(self) -> bytes | None:
        """The index of the newest board, which the log is to name; None before the first."""
        return self._newest

    def index(self, named: bytes) -> bytes | None:
        """The index that the log's head names by its SHA-256, of the newest board or of the one before.

        If neither is (somebody deleted boards), the newest: the log will name it.
        """
        with self._reading:
            if self._shown[0] != named:
                found = (data for data in self._files.indexes() if sha256(data) == named)
                self._shown = (named, next(found, None) or self._files.index())
            return self._shown[1]

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
        """Lay out and switch to a board; a reply that goes meanwhile fails it, and the next try lists anew.

        Pages are read one by one, not from one snapshot, which would let the database's log grow for as long
        as that takes. Replies never change, and keep their bytes for a day after they left the board.
        """
        hour, tags = hour_of(publication), self._records.board_tags(publication)
        mark = mark_of(hour, tags)
        if mark == known_mark:
            return  # intervals below an hour, for demo and tests: nothing on the board would differ
        files = lay_out(tags, hour, self._records.replies, _filler_from(self._secret, mark))
        self._files.publish(publication, mark, files)


def mark_of(hour: int, tags: bytes) -> str:
    """The fingerprint of what is on a board, in its folder's name."""
    return hashlib.sha256(hour.to_bytes(8, "big") + tags).hexdigest()[:32]


def _filler_from(secret: bytes, mark: str) -> Filler:
    """Page padding that nobody can tell from random bytes, yet the same in every process for one board."""
    seed = hashlib.blake2b(mark.encode(), key=secret, person=_PERSON).digest()
    return lambda number, count: hashlib.shake_256(seed + number.to_bytes(8, "big")).digest(count)
