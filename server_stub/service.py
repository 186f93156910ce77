"""One server process: everything it holds, put together in one place, and the thread that keeps it tidy."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from crypto.primitives import sign_public
from crypto.submission import Submission
from server_stub.coarse import coarsen
from server_stub.config import HOUR_SECONDS, Clock, Config, FreeBytes, Random
from server_stub.datafolder import DataFolder
from server_stub.deskauth import DeskAuth
from server_stub.grouping import GroupWriter
from server_stub.office import OfficeKeeper
from server_stub.problems import Problem
from server_stub.publisher import Publisher
from server_stub.sequencer import Sequencer
from server_stub.store.boardfiles import BoardFiles
from server_stub.store.chunkfiles import ChunkFiles
from server_stub.store.interface import ChunkBytes, Records, Refusal, RowVerdict
from server_stub.store.uploads import Chunk, UploadWriter, collect, sweep

log = logging.getLogger("ombra.server")

TICK_SECONDS = 0.25
"""How late a publication or another process's card may be seen."""

MINUTE_SECONDS = 60


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
        uploads = UploadWriter(self.records, self.chunks, config.reserve_bytes, world.clock, world.random)
        self._clean_up()
        self._capsules: GroupWriter[Submission, bytes | Refusal] = GroupWriter(
            "capsules", sequencer.take, batch=config.capsules_per_commit, waiting=config.queue
        )
        self._uploads: GroupWriter[Chunk, RowVerdict] = GroupWriter(
            "chunks", uploads.put, batch=config.chunks_per_commit, waiting=config.queue
        )
        self._stop = threading.Event()
        self._keeper = threading.Thread(target=self._keep, name="keeper")
        self._keeper.start()

    def put_capsule(self, submission: Submission) -> Future[bytes | Refusal]:
        """The promise, once the capsule is durable. Errors: `QueueFull`, `StoreFull`."""
        return self._capsules.submit(submission)

    def put_chunk(self, chunk: Chunk) -> Future[RowVerdict]:
        """What became of the chunk, once it is durable. Errors: `QueueFull`, `StoreFull`."""
        return self._uploads.submit(chunk)

    def is_well(self) -> bool:
        """True while all threads of this process do their work."""
        return all((self._capsules.is_alive(), self._uploads.is_alive(), self._keeper.is_alive()))

    def close(self) -> None:
        """Write what waits and let go of everything."""
        self._stop.set()
        self._keeper.join()
        self._capsules.close()
        self._uploads.close()
        self.records.close()
        coarsen([self.folder.root], self.clock)

    def tick(self) -> None:
        """See what other processes changed, and publish when it is time."""
        self.office.refresh()
        try:
            schedule = self.office.current().schedule
        except Problem:
            return  # before set-up there is nothing to publish
        self.board.tick(self.clock(), schedule)

    def _clean_up(self) -> None:
        """What a process that died may have left. Deletes nothing that anybody was promised."""
        self._board_files.clear_unfinished()
        self._collect()
        sweep(self.records, self.chunks, int(self.clock()))
        self.tick()

    def _collect(self) -> None:
        collect(self.records, self.chunks, int(self.clock()), self.config.unbound_seconds)

    def _keep(self) -> None:
        last_minute = last_hour = self.clock()
        while not self._stop.wait(TICK_SECONDS):
            now = self.clock()
            self._try("tick", self.tick)
            if now - last_minute >= MINUTE_SECONDS:
                last_minute = now
                self._try("tidy", self.records.tidy)
            if now - last_hour >= HOUR_SECONDS:
                last_hour = now
                self._try("collect", self._collect)

    def _try(self, work: str, run: Callable[[], None]) -> None:
        """Housekeeping must outlive any fault; the log gets no more than the fault's kind."""
        try:
            run()
        except Exception as error:  # noqa: BLE001 - see above
            log.error("%s_failed %s", work, type(error).__name__)
