"""What an office and its reporters do with a server, step by step, and what the server answered.

Every step may be done again from its beginning, as people do whose server went away in the middle of it.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import NamedTuple

import msgspec

from crypto.checkpoint import Checkpoint
from crypto.logwalk import Walk
from crypto.sizes import CHUNK_BYTES
from tests.server_stub.practice import DAY, Practice, Reply, capsule, reply, send
from tests.server_stub.told import Key, Posted, Told, posted
from tests.simulator.faults import FileClock

START = 1_800_000_000
INTERVAL = 21_600
LATE = START + 8 * DAY
MANY = 90
"""Capsules of 13 pages each: more than the 1,000 pages after which SQLite folds its log."""

TRIES = 3
"""How often a step is tried at a server that refuses. A single fault makes two tries necessary."""


class Story:
    """An office, its reporters, and one server. `mark` is told the name of every step that begins."""

    def __init__(self, office: Practice, clock: FileClock, mark: Callable[[str], None]) -> None:
        self.office, self.clock, self.told = office, clock, Told()
        self.done = 0
        self.mark = mark
        self.history: list[Told] = []
        chance = random.Random(11)
        self.cards = [office.card(1), office.card(2)]
        self.bundle = b""
        self.uploads = [chance.randbytes(16) for _ in range(3)]
        self.chunks = {key: chance.randbytes(CHUNK_BYTES) for key in self._keys()}
        self.replies = {tag: reply(chance, tag) for tag in (b"tag00001", b"tag00002", b"tag00003")}
        whole = self.uploads[0], 2
        self.capsules = [
            posted(capsule(chance, START)),
            posted(capsule(chance, START), *whole),
            posted(capsule(chance, START + INTERVAL)),
            posted(capsule(chance, LATE)),
        ]

    def _keys(self) -> list[Key]:
        whole, alone, late = self.uploads
        return [(whole, 0), (whole, 1), (alone, 0), (late, 0)]

    def elsewhere(self, url: str, clock: FileClock, mark: Callable[[str], None]) -> Story:
        """The same story so far, with another server that has all of it; its next act begins."""
        other = Story(replace(self.office, url=url, secrets=[]), clock, mark)
        other.office.card_blob, other.cards, other.bundle = self.office.card_blob, self.cards, self.bundle
        other.office.chance = random.Random(12)  # no number is used twice
        other.told = deepcopy(self.told)
        return other

    def go_on(self, act: Act) -> None:
        """Do what of an act was not done yet. Errors: those of a connection that breaks."""
        for step in act.steps[self.done :]:
            self.mark(step.__name__)
            self.history.append(deepcopy(self.told))
            step(self)
            self.done += 1
        self.history.append(deepcopy(self.told))

    def at_step(self, done: int) -> Story:
        """This story when so many steps of the act were done, and the next one was under way."""
        before, after = self.history[done], self.history[min(done + 1, len(self.history) - 1)]
        other = self.elsewhere(self.office.url, self.clock, lambda name: None)
        other.office.chance = random.Random(100 + done)
        other.done = done
        other.told = replace(
            deepcopy(before),
            capsules=list(after.capsules),
            chunks_sent=dict(after.chunks_sent),
            replies_sent=dict(after.replies_sent),
            removing=set(after.removing),
        )
        return other

    def expect(self, status: int, ask: Callable[[], Reply]) -> Reply | None:
        """An answer with this status, or None when the server refuses again and again."""
        for _ in range(TRIES):
            answer = ask()
            if answer.status == status:
                return answer
            self.told.refusals.append(answer.code)
        return None

    # ---- steps -------------------------------------------------------------------------------------

    def first_card(self) -> None:
        """The office is set up."""
        self.office.card_blob = self.cards[0]
        code = self.office.setup_code
        if self.expect(204, lambda: self.office.put_first(self.cards[0], code)):
            self.told.card = self.cards[0]

    def keys(self) -> None:
        """A reviewer publishes keys, which the log names at once."""
        self.bundle = self.bundle or self.office.bundle()
        self.ask(204, "PUT", "/v1/desk/bundle", self.bundle)
        self.publish(int(self.clock.now))

    def capsule(self) -> None:
        """A report without files."""
        self.post(self.capsules[0])

    def chunks_whole(self) -> None:
        """The files of a report."""
        for key in self._keys()[:2]:
            self.put(key)

    def chunk_alone(self) -> None:
        """A file whose report never comes."""
        self.put(self._keys()[2])

    def capsule_with_files(self) -> None:
        """The report with the files."""
        self.post(self.capsules[1])

    def replies_to_it(self) -> None:
        """Two replies."""
        for tag in (b"tag00001", b"tag00002"):
            self.reply(tag)

    def publication(self) -> None:
        """The first interval ends."""
        self.publish(START + INTERVAL)

    def cosignature(self) -> None:
        """A reviewer cosigns the head."""
        if not self.told.heads:
            return
        if self.ask(204, "POST", "/v1/desk/cosignatures", self.office.cosigning()):
            self.told.cosigned = self.told.heads[-1].published

    def removal(self) -> None:
        """One of the replies was read, and the desk takes it away."""
        self.told.removing.add(b"tag00001")
        self.ask(204, "POST", "/v1/desk/replies/remove", msgspec.msgpack.encode([b"tag00001"]))

    def later_capsule(self) -> None:
        """A report in the second interval."""
        self.post(self.capsules[2])

    def second_card(self) -> None:
        """The office changes its card."""
        if self.ask(204, "PUT", "/v1/desk/card", self.office.card_body(self.cards[1])):
            self.told.card = self.cards[1]

    def second_publication(self) -> None:
        """The second interval ends."""
        self.publish(START + 2 * INTERVAL)

    def many_capsules(self) -> None:
        """So many reports in an interval that the database folds its log of writes into itself meanwhile."""
        chance = random.Random(13)
        for _ in range(MANY):
            self.post(posted(capsule(chance, START + 2 * INTERVAL)))

    def third_publication(self) -> None:
        """The interval with the many reports ends."""
        self.publish(START + 3 * INTERVAL)

    def late_capsule(self) -> None:
        """A report a week later."""
        self.post(self.capsules[3])

    def late_chunk(self) -> None:
        """And a file."""
        self.put(self._keys()[3])

    def late_reply(self) -> None:
        """And a reply."""
        self.reply(b"tag00003")

    def late_publication(self) -> None:
        """The interval of that day ends."""
        self.publish(LATE + INTERVAL)

    def last_publication(self) -> None:
        """And the one after it: there are boards too many now."""
        self.publish(LATE + 2 * INTERVAL)

    # ---- what steps are made of --------------------------------------------------------------------

    def ask(self, status: int, method: str, path: str, body: bytes) -> bool:
        """A signed request; True when it was answered well. Without an office there is nobody to sign."""
        return (
            bool(self.told.card)
            and self.expect(status, lambda: self.office.ask(method, path, body)) is not None
        )

    def post(self, one: Posted) -> None:
        """Hand in a capsule."""
        if one not in self.told.capsules:
            self.told.capsules.append(one)
        answer = self.expect(201, lambda: self.office.post(one.body))
        if answer is not None:
            assert self.told.promises.setdefault(one.entry, answer.body) == answer.body

    def put(self, key: Key) -> None:
        """Hand in a chunk."""
        self.told.chunks_sent[key] = self.chunks[key]
        if self.expect(204, lambda: self.office.put_chunk(*key, self.chunks[key])):
            self.told.chunks.add(key)

    def reply(self, tag: bytes) -> None:
        """Post a reply."""
        self.told.replies_sent[tag] = self.replies[tag]
        if self.ask(204, "POST", "/v1/desk/replies", self.replies[tag]):
            self.told.replies.add(tag)

    def publish(self, at: int) -> None:
        """A publication time comes. A card that is put again has the server look at its clock at once."""
        self.clock.set(max(int(self.clock.now), at))
        body = self.office.card_body(self.told.card)
        if not self.ask(204, "PUT", "/v1/desk/card", body):
            return
        self.read_log()
        self.told.shown |= self.told.replies - self.told.removing

    def read_log(self) -> Checkpoint:
        """Walk from the last head to this one, which proves that the log only grew."""
        point, _ = self.office.checkpoint()
        walk = Walk(self.told.edge, self.office.log_file)
        fresh = [entry for bundle in walk.entries_to(point.size) for entry in bundle]
        walk.arrive(point)
        assert all(point.log == head.log for head in self.told.heads)
        assert all(point.published >= head.published for head in self.told.heads)
        self.told.edge, self.told.entries = walk.edge, self.told.entries + fresh
        self.told.heads.append(point)
        return point

    def is_late(self, upload: bytes) -> bool:
        """True when an upload without a report may be gone: it was begun in the first act, a week ago."""
        return self.clock.now >= LATE and upload != self.uploads[2]

    def board(self) -> bytes:
        """The index that is served."""
        answer = send(self.office.url, "GET", "/v1/board/index")
        assert answer.status == 200, answer
        return answer.body


Step = Callable[[Story], None]


class Act(NamedTuple):
    """Steps with one run of the server, and when they begin."""

    name: str
    begins: int
    steps: tuple[Step, ...]


FIRST = Act(
    "first",
    START,
    (
        Story.first_card,
        Story.keys,
        Story.capsule,
        Story.chunks_whole,
        Story.chunk_alone,
        Story.capsule_with_files,
        Story.replies_to_it,
        Story.publication,
        Story.cosignature,
        Story.removal,
        Story.later_capsule,
        Story.second_card,
        Story.second_publication,
    ),
)

BUSY = Act("busy", START + 2 * INTERVAL, (Story.many_capsules, Story.third_publication))

LATER = Act(
    "later",
    LATE,
    (
        Story.late_capsule,
        Story.late_chunk,
        Story.late_reply,
        Story.late_publication,
        Story.last_publication,
    ),
)
