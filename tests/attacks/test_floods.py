"""Floods: of junk capsules, of slow bodies, of connections. An honest report gets through each of them."""

from __future__ import annotations

import asyncio
import select
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crypto.sizes import CHUNK_BYTES, MAX_STAMP_BITS, SUBMISSION_BYTES
from crypto.submission import decode_submission
from server_stub.admission import RISE_SECONDS
from server_stub.call import Call
from server_stub.config import Config
from server_stub.grouping import QueueFull
from server_stub.handlers import public
from server_stub.problems import Problem
from tests.attacks.test_hostile_requests import code_of, everything_from, line_to
from tests.server_stub.practice import Practice, Reply, send, submission
from tests.simulator.server import ServerThread

JUNK = 100_000
AT_ONCE = 200
ROUNDS = 10
HONEST_TRIES = 60

TIGHT = Config(head_seconds=30.0, body_seconds=60.0, connections=24, bodies=4, grace_seconds=0.2)
"""Few places, and patience that would outlast the test: only making room helps the honest."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    with ServerThread(tmp_path, config=TIGHT) as running:
        yield running


@pytest.fixture
def office(server: ServerThread) -> Practice:
    practice = Practice(server.url, server.invitation, server.clock.now)
    practice.set_up()
    return practice


@dataclass
class Honest:
    """Somebody who sends, does what is asked, and tries again when told to."""

    office: Practice
    tries: int = 0
    posts: int = 0
    answers: Counter[str] = field(default_factory=Counter)

    def send(self) -> bool:
        """Whether a new report got through."""
        body = submission(self.office.new_capsule())
        for _ in range(HONEST_TRIES):
            stamped = self.office.stamped(body)
            self.tries += int.from_bytes(decode_submission(stamped).stamp, "big")
            answer = self.office.post(stamped)
            self.posts += 1
            if answer.status == 201:
                return True
            self.answers[answer.code] += 1
        return False


class Junk:
    """Capsules of a true shape, each another, handed to the server's own handler as fast as it takes them.

    What reading them from a socket would cost is left out: there is more of the flood that way, not less.
    """

    def __init__(self, server: ServerThread, office: Practice) -> None:
        self._service = server.service
        self._front = submission(office.new_capsule())
        self._idle = office.beacon()
        self._number = 0
        self.outcomes: Counter[str] = Counter()

    def pour(self, count: int) -> None:
        """So many, `AT_ONCE` under way at any time."""
        asyncio.run(self._pour(count))

    async def _pour(self, count: int) -> None:
        left = iter(range(count))

        async def one_after_the_other() -> None:
            for _ in left:
                self.outcomes[await self._one()] += 1

        await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))

    async def _one(self) -> str:
        self._number += 1
        body = self._front[:16] + self._number.to_bytes(8, "big") + self._front[24:]
        # The beacon is from before the flood, when nothing was asked for.
        body = body[:-40] + self._idle + body[-24:]
        call = Call("POST", "/v1/capsules", {}, b"", body, "")
        try:
            answer = await public.post_capsule(self._service, call)
        except Problem as problem:
            return problem.code
        except QueueFull:
            return "busy"
        return str(answer.status)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_hundred_thousand_junk_capsules_keep_nobody_out(tmp_path: Path) -> None:
    """An honest sender's work stays within what SPEC §6.13 states, and is done once or twice."""
    with ServerThread(tmp_path) as server:
        office = Practice(server.url, server.invitation, server.clock.now)
        office.set_up()
        junk, honest = Junk(server, office), Honest(office)
        through = []
        for _ in range(ROUNDS):
            flood = threading.Thread(target=junk.pour, args=(JUNK // ROUNDS,), name="flood")
            flood.start()
            through.append(honest.send())
            flood.join()
            server.clock.now += RISE_SECONDS
        assert through == [True] * ROUNDS
        assert sum(junk.outcomes.values()) == JUNK
        assert junk.outcomes.keys() <= {"201", "busy", "stamp_refused"}
        assert junk.outcomes["stamp_refused"] > JUNK / 2
        assert honest.tries <= ROUNDS * 2**MAX_STAMP_BITS
        stored = server.service.records.totals().capsules
        assert stored == junk.outcomes["201"] + ROUNDS


def test_slow_bodies_make_room_for_honest_ones(office: Practice, server: ServerThread) -> None:
    """All places are taken by bodies that do not come; the deadline alone would keep them for a minute."""
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    with ExitStack() as open_lines:
        lines = [open_lines.enter_context(line_to(office)) for _ in range(TIGHT.bodies)]
        for line in lines:
            line.sendall(head)
        assert gets_through(office, submission(office.new_capsule()))
        assert gets_through(office, submission(office.new_capsule()))
        first, _, _ = select.select(lines, [], [], 60)
        cut = code_of(everything_from(first[0]))
    assert cut == "slow_body"
    assert server.service.records.totals().capsules == 2


def gets_through(office: Practice, body: bytes) -> bool:
    """`busy` means: again; nobody is cut off within the time of grace."""
    for _ in range(2_000):
        answer = office.post(body)
        if answer.status == 201:
            return True
        assert answer.code == "busy"
    return False


def test_the_slowest_goes_first(office: Practice) -> None:
    """Who sends as fast as the line allows keeps the place: an honest slow line outlives the attackers."""
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    body = submission(office.new_capsule())
    with ExitStack() as open_lines:
        honest = open_lines.enter_context(line_to(office))
        honest.sendall(head + body[:-1])
        for _ in range(TIGHT.bodies - 1):
            open_lines.enter_context(line_to(office)).sendall(head + b"\x00")
        for _ in range(3):
            assert gets_through(office, submission(office.new_capsule()))
        honest.sendall(body[-1:])
        assert honest.recv(64).startswith(b"HTTP/1.1 201 ")


def test_a_flood_of_chunks_leaves_room_for_capsules(office: Practice) -> None:
    head = f"PUT /v1/uploads/{'a1' * 16}/0 HTTP/1.1\r\nHost: x\r\nContent-Length: {CHUNK_BYTES}\r\n\r\n"
    with ExitStack() as open_lines:
        for _ in range(3 * TIGHT.bodies):
            open_lines.enter_context(line_to(office)).sendall(head.encode())
        assert gets_through(office, submission(office.new_capsule()))


def test_silent_connections_make_room_for_honest_ones(office: Practice) -> None:
    """The oldest silent connection is closed for a newcomer; its head would have had half a minute."""
    with ExitStack() as open_lines:
        lines = [open_lines.enter_context(line_to(office)) for _ in range(TIGHT.connections)]
        answer = first_answer(office)
        assert answer.status == 200
        assert everything_from(lines[0]) == b""


def first_answer(office: Practice) -> Reply:
    """As soon as the time of grace of the others is over; until then the server says `busy`."""
    while (answer := send(office.url, "GET", "/v1/office")).status == 503:
        assert answer.code == "busy"
    return answer


def test_a_connection_at_work_is_not_closed_for_a_newcomer(office: Practice) -> None:
    head = f"POST /v1/capsules HTTP/1.1\r\nHost: x\r\nContent-Length: {SUBMISSION_BYTES}\r\n\r\n".encode()
    body = submission(office.new_capsule())
    with ExitStack() as open_lines:
        working = open_lines.enter_context(line_to(office))
        working.sendall(head + body[:100])
        for _ in range(TIGHT.connections - 1):
            open_lines.enter_context(line_to(office))
        for _ in range(3):
            assert first_answer(office).status == 200
        working.sendall(body[100:])
        assert working.recv(64).startswith(b"HTTP/1.1 201 ")
