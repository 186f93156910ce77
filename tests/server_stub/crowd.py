"""Many reporters and one watcher at several servers of one office, some of which are gone at times."""

from __future__ import annotations

import http.client
import random
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from crypto.checkpoint import Checkpoint
from crypto.entry import entry_of, verify_promise
from crypto.ids import Entry
from crypto.logwalk import Walk
from crypto.merkle import Edge
from crypto.submission import decode_submission
from tests.server_stub.practice import Practice, capsule, send, submission
from tests.server_stub.proof import pulled

GONE = (OSError, http.client.HTTPException)
"""What a client sees of a server that ends."""

LATER = 503
PAUSE_SECONDS = 0.02
"""Between two tries of one who was sent away, so that the machine is left to those who mend it."""


class Reporter(threading.Thread):
    """Hands in capsules, each until it is promised, at whichever server answers."""

    def __init__(self, urls: Sequence[str], number: int, stop: threading.Event) -> None:
        super().__init__(name=f"reporter {number}")
        self._urls, self._stopping = urls, stop
        self._chance = random.Random(number)
        self.promises: dict[bytes, bytes] = {}
        self.strange: list[int] = []
        self.answered = threading.Event()

    def run(self) -> None:
        """Until told to stop."""
        while not self._stopping.is_set():
            body = submission(capsule(self._chance, time.time()))
            while not self._hand_in(body) and not self._stopping.wait(PAUSE_SECONDS):
                pass

    def _hand_in(self, body: bytes) -> bool:
        try:
            answer = send(self._chance.choice(self._urls), "POST", "/v1/capsules", body)
        except GONE:
            return False
        if answer.status == 201:
            self.promises[body] = answer.body
            self.answered.set()
        elif answer.status != LATER:
            self.strange.append(answer.status)
        return answer.status == 201


class Watcher(threading.Thread):
    """Looks at every server's log by turns: it must be one, and only grow."""

    def __init__(self, offices: Sequence[Practice], stop: threading.Event) -> None:
        super().__init__(name="watcher")
        self._offices, self._stopping = offices, stop
        self.heads: list[Checkpoint] = []
        self.entries: list[Entry] = []
        self.wrong: list[str] = []
        self._edge = Edge()

    def run(self) -> None:
        """Until told to stop."""
        for turn in count():
            if self._stopping.wait(PAUSE_SECONDS):
                return
            try:
                self.look(self._offices[turn % len(self._offices)])
            except (*GONE, AssertionError) as error:
                if isinstance(error, AssertionError) and not _sent_away(error):
                    self.wrong.append(repr(error)[:500])

    def look(self, office: Practice) -> None:
        """Walk from the head seen last to the one that is shown."""
        point, _ = office.checkpoint()
        last = self.heads[-1] if self.heads else point
        if (point.published, point.log) == (last.published, last.log) and self.heads:
            assert point == last, "one time, two heads"
            return
        assert point.log == last.log, "another log"
        assert point.published >= last.published, "an older head"
        walk = Walk(self._edge, office.log_file)
        fresh = [entry for bundle in walk.entries_to(point.size) for entry in bundle]
        walk.arrive(point)
        self._edge, self.entries = walk.edge, self.entries + fresh
        self.heads.append(point)


def _sent_away(error: AssertionError) -> bool:
    return f"status={LATER}" in str(error) or f"({LATER}," in str(error)


class Crowd:
    """All of them at work."""

    def __init__(self, urls: Sequence[str], office: Practice, reporters: int) -> None:
        self._stop, self._never = threading.Event(), threading.Event()
        self.office = office
        self.offices = [replace(office, url=url, secrets=[]) for url in urls]
        for other in self.offices:
            other.card_blob = office.card_blob
        self.reporters = [Reporter(urls, number, self._stop) for number in range(reporters)]
        self.watcher = Watcher(self.offices, self._stop)

    def start(self) -> None:
        """Begin."""
        for thread in (*self.reporters, self.watcher):
            thread.start()

    def wait_for_answers(self, seconds: float) -> None:
        """Until every reporter has had one more promise."""
        for reporter in self.reporters:
            reporter.answered.clear()
        for reporter in self.reporters:
            assert reporter.answered.wait(seconds), "nobody answers"

    def stop(self) -> None:
        """End, and say what was strange."""
        self._stop.set()
        for thread in (*self.reporters, self.watcher):
            thread.join()
        assert self.watcher.wrong == []
        assert [status for reporter in self.reporters for status in reporter.strange] == []

    @property
    def promises(self) -> dict[bytes, bytes]:
        """What was promised, by the body that was handed in."""
        return {body: promise for one in self.reporters for body, promise in one.promises.items()}

    def prove(self, patience_seconds: float = 30) -> None:
        """Every promise stands at every server, was kept in time, and nothing is there twice."""
        promises = self.promises
        for office in self.offices:
            for body in list(promises)[:: len(self.offices)]:
                assert send(office.url, "POST", "/v1/capsules", body).body == promises[body]
        self._see_all(patience_seconds)
        entries = self.watcher.entries
        assert len(set(entries)) == len(entries)
        place = {entry: number for number, entry in enumerate(entries)}
        sizes = [head.size for head in self.watcher.heads]
        for body, promise in promises.items():
            entry = entry_of(decode_submission(body).capsule)
            by = verify_promise(promise, self.office.log_key, self.office.office_id, entry).publish_by
            first = next(n for n, size in enumerate(sizes) if size > place[entry])
            # A head that nobody looked at may have come before the first that was seen with it.
            assert first == 0 or self.watcher.heads[first - 1].published < by
        assert self._pulled() == len(entries)

    def _see_all(self, patience_seconds: float) -> None:
        wanted = {entry_of(decode_submission(body).capsule) for body in self.promises}
        end = time.monotonic() + patience_seconds
        while not wanted <= set(self.watcher.entries):
            assert time.monotonic() < end, "not all that was promised is in the log"
            for office in self.offices:
                self.watcher.look(office)
            self._never.wait(PAUSE_SECONDS)

    def _pulled(self) -> int:
        """How many capsules a desk gets, numbered without a gap."""
        numbers = [record.seq for record in pulled(self.office)]
        assert numbers == list(range(1, len(numbers) + 1))
        return len(numbers)
