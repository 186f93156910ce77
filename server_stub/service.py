"""One server process: everything it holds, put together in one place, and closed in one place."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from dataclasses import dataclass

from crypto.primitives import sign_public
from crypto.submission import Submission
from server_stub import retention
from server_stub.admission import Admission
from server_stub.coarse import settle
from server_stub.config import Clock, Config, FreeBytes, Random
from server_stub.datafolder import DataFolder
from server_stub.deskauth import DeskAuth
from server_stub.grouping import GroupWriter
from server_stub.keeper import HOUR, MINUTE, Chore, Keeper, attempt
from server_stub.log import Log
from server_stub.office import OfficeKeeper
from server_stub.problems import Problem
from server_stub.publisher import Publisher
from server_stub.sequencer import Sequencer
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.interface import ChunkBytes, Records
from server_stub.store.logfiles import LogFiles
from server_stub.store.rows import Refusal, RowVerdict
from server_stub.store.uploads import Chunk, UploadWriter, sweep

log = logging.getLogger("ombra.server")


@dataclass(frozen=True, slots=True)
class World:
    """What comes from outside: time, chance, room on the disk (None: ask the disk)."""

    clock: Clock
    random: Random
    free_bytes: FreeBytes | None = None


class Service:
    """The parts of one process. Nothing in its memory matters: another process could go on at any time."""

    def __init__(self, folder: DataFolder, config: Config, world: World) -> None:
        log_secret, secret = folder.read_key(folder.log_key), folder.read_key(folder.secret)
        log_key = sign_public(log_secret)
        self._log_key = log_key
        self.config = config
        self.folder = folder
        self.clock = world.clock
        self.random = world.random
        self.has_others = folder.is_shared()
        self.records: Records = folder.open_records(world.clock)
        self.chunks: ChunkBytes = folder.open_chunks(world.clock, world.free_bytes)
        self._board_files = BoardFiles(folder.board, world.clock, world.random)
        self.admission = Admission(secret, config.reserve_bytes, config.queue, world.clock)
        self.office = OfficeKeeper(
            self.records, log_key, config.publish_interval_seconds, world.clock, self.admission.beacon
        )
        self.auth = DeskAuth(self.records, self.office, secret, log_key, world.clock)
        self.board = Publisher(self.records, self._board_files, secret)
        self._log_files = LogFiles(folder.log, world.clock, world.random)
        self.log = Log(self.records, self._log_files, log_secret, world.random)
        sequencer = Sequencer(self.records, self.office, log_secret, world.clock)
        self._clean_up()
        self._capsules: GroupWriter[Submission, bytes | Refusal] = GroupWriter(
            "capsules", sequencer.take, batch=config.capsules_per_commit, waiting=config.queue
        )
        # Two writers: while one waits for its rows to be durable, the other writes bytes.
        uploads = [
            UploadWriter(self.records, self.chunks, config.reserve_bytes, world.clock, world.random).put
            for _ in range(2)
        ]
        self._uploads: GroupWriter[Chunk, RowVerdict] = GroupWriter(
            "chunks", *uploads, batch=config.chunks_per_commit, waiting=config.queue
        )
        self._keeper = Keeper(self._chores())

    def put_capsule(self, submission: Submission) -> Future[bytes | Refusal]:
        """The promise, once the capsule is durable. Errors: `QueueFull`, `StoreFull`."""
        return self._capsules.submit(submission)

    def put_chunk(self, chunk: Chunk) -> Future[RowVerdict]:
        """What became of the chunk, once it is durable. Errors: `QueueFull`, `StoreFull`."""
        return self._uploads.submit(chunk)

    def is_well(self) -> bool:
        """True while all threads of this process do their work."""
        return self._capsules.is_alive() and self._uploads.is_alive() and self._keeper.is_alive()

    def close(self) -> None:
        """Write what waits and let go of everything."""
        self._keeper.close()
        self._capsules.close()
        self._uploads.close()
        self.records.close()

    def tick(self) -> None:
        """See what other processes changed, and publish when it is time."""
        self.office.refresh()
        try:
            office = self.office.current()
        except Problem:
            return  # before set-up there is nothing to publish
        reached = self.log.reached()
        # Once, so that the log does not go on to an interval that the board is not in; and never behind what
        # other processes published by their clocks.
        now = max(self.clock(), reached)
        try:
            board_reached = office.schedule.publication(reached)
            self.board.tick(now, office.schedule, self.log.board(office), board_reached)
        finally:  # a board that finds no room must not hold up the log, which then names the board before
            board = self.board.newest()
            if board is not None:
                self.log.tick(now, office, board)

    def admit(self) -> None:
        """See how long the queue was and how full the disk is, and ask for work accordingly."""
        self.admission.look(self._capsules.take_peak(), self.chunks.free_bytes())

    def has_room(self) -> bool:
        """False when what is left of the disk is kept for capsules."""
        return self.chunks.free_bytes() >= self.config.reserve_bytes

    def follow(self) -> None:
        """See what other processes published before anything is shown.

        Who was shown something by them would take less for a server that takes something back. Processes on
        one folder show the same files, and see a new card within a second.
        """
        self.office.refresh()
        if self.log.is_behind():
            self.tick()

    def promise_of(self, entry: bytes) -> bytes | None:
        """The promise of a capsule that is here."""
        promise = self.records.promise_of(entry)
        if promise is not None:
            self.records.settle()
        return promise

    def board_index(self) -> bytes | None:
        """The index of the board that the log's head names, None before the first."""
        named = self.log.board(self.office.current())
        return None if named is None else self.board.index(named)

    def collect(self) -> None:
        """Delete what has had its time."""
        keeping = retention.Keeping(self.records, self.chunks, self.config)
        retention.collect(keeping, self.office.known(), self._log_key, self.clock())

    def _chores(self) -> tuple[Chore, ...]:
        return (
            Chore("tick", self.tick, 1),
            Chore("admit", self.admit, 1),
            Chore("tidy", self.records.tidy, MINUTE),
            Chore("collect", self.collect, HOUR),
            Chore("room", self._look_at_room, HOUR),
            Chore("sweep", self._sweep, 24 * HOUR),
        )

    def _clean_up(self) -> None:
        """What a process that died may have left; on a full disk it stays, and the server still starts."""
        for name, run in (
            ("settle", self._settle),
            ("clear_board", self._board_files.clear_unfinished),
            ("clear_log", self._log_files.clear_unfinished),
            ("collect", self.collect),
            ("sweep", self._sweep),
            ("room", self._look_at_room),
            ("tick", self.tick),
        ):
            attempt(Chore(name, run, 0))

    def _look_at_room(self) -> None:
        if not self.has_room():
            log.error("disk_low")

    def _settle(self) -> None:
        settle(self.folder.root)

    def _sweep(self) -> None:
        sweep(self.records, self.chunks, int(self.clock()))
