"""One server process: everything it holds, put together in one place, and closed in one place."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from dataclasses import dataclass

from crypto.primitives import sign_public
from crypto.submission import Submission
from server_stub.coarse import settle
from server_stub.config import Clock, Config, FreeBytes, Random
from server_stub.datafolder import DataFolder
from server_stub.deskauth import DeskAuth
from server_stub.grouping import GroupWriter
from server_stub.keeper import HOUR, MINUTE, Chore, Keeper, attempt
from server_stub.office import OfficeKeeper
from server_stub.problems import Problem
from server_stub.publisher import Publisher
from server_stub.sequencer import Sequencer
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.chunkfiles import ChunkFiles
from server_stub.store.interface import ChunkBytes, Records, Refusal, RowVerdict
from server_stub.store.uploads import Chunk, UploadWriter, collect, sweep

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
        self.config = config
        self.folder = folder
        self.clock = world.clock
        self.random = world.random
        self.records: Records = folder.open_records(world.clock)
        self.chunks: ChunkBytes = ChunkFiles(folder.chunks, world.clock, world.free_bytes)
        self._board_files = BoardFiles(folder.board, world.clock, world.random)
        self.office = OfficeKeeper(
            self.records, secret, log_key, config.publish_interval_seconds, world.clock
        )
        self.auth = DeskAuth(self.records, self.office, secret, log_key, world.clock)
        self.board = Publisher(self.records, self._board_files, secret)
        sequencer = Sequencer(self.records, self.office, log_secret, world.clock)
        self._clean_up()
        self._capsules: GroupWriter[Submission, bytes | Refusal] = GroupWriter(
            "capsules", sequencer.take, batch=config.capsules_per_commit, waiting=config.queue
        )
        uploads = UploadWriter(self.records, self.chunks, config.reserve_bytes, world.clock, world.random)
        self._uploads: GroupWriter[Chunk, RowVerdict] = GroupWriter(
            "chunks", uploads.put, batch=config.chunks_per_commit, waiting=config.queue
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
            schedule = self.office.current().schedule
        except Problem:
            return  # before set-up there is nothing to publish
        self.board.tick(self.clock(), schedule)

    def _chores(self) -> tuple[Chore, ...]:
        return (
            Chore("tick", self.tick, 1),
            Chore("tidy", self.records.tidy, MINUTE),
            Chore("collect", self._collect, HOUR),
            Chore("room", self._look_at_room, HOUR),
        )

    def _clean_up(self) -> None:
        """What a process that died may have left; on a full disk it stays, and the server still starts."""
        for name, run in (
            ("settle", self._settle),
            ("clear", self._board_files.clear_unfinished),
            ("collect", self._collect),
            ("sweep", self._sweep),
            ("room", self._look_at_room),
            ("tick", self.tick),
        ):
            attempt(Chore(name, run, 0))

    def _collect(self) -> None:
        collect(self.records, self.chunks, int(self.clock()), self.config.unbound_seconds)

    def _look_at_room(self) -> None:
        if self.chunks.free_bytes() < self.config.reserve_bytes:
            log.error("disk_low")

    def _settle(self) -> None:
        settle(self.folder.root)

    def _sweep(self) -> None:
        sweep(self.records, self.chunks, int(self.clock()))
