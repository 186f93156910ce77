"""What the reporter's view models are given from outside: time, chance, threads, and the way to a server."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.runtime.tasks import Runner
from desktop.services.conversation import Conversations
from desktop.services.covers import Covers
from desktop.services.drafts import Stretching, draft_key
from desktop.services.endpoints import address_for
from desktop.services.gateway import Dialler
from desktop.services.handin import HandIn
from desktop.services.logmemory import LogMemory
from desktop.services.offices import Card, OfficeAddress, Offices, OfficeSource
from desktop.services.outbox import Outbox
from desktop.services.resealing import SealedAnew
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.services.sealedfiles import SealedFiles
from desktop.services.sealing import Versions
from desktop.services.submission import Submissions
from desktop.services.tormeans import TorMeans
from desktop.services.work import Cancel, Clock, Either, Stop

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class World:
    """Handed in by the composition root; tests bring their own clock and runner.

    `versions`, `log` and `anew` outlast every line: what is said over another route, or into a file, is of
    the same run; what a server signed is not forgotten because it is reached in another way; and what was
    sealed again is sent as the same bytes.
    `outbox`: where a sealed outbox would lie, made only when somebody asks for it; None: none is offered.
    `office_file`: one that lies beside a portable program, to be offered; None where there is none.
    """

    clock: Clock
    random: Random
    runner: Runner
    retries: Retries = Retries()  # noqa: RUF009 - frozen, so one for all is right
    outbox: Path | None = None
    tor: TorMeans = TorMeans()  # noqa: RUF009 - frozen, so one for all is right
    stretching: Stretching = draft_key
    versions: Versions = field(init=False)
    log: LogMemory = field(init=False)
    anew: SealedAnew = field(init=False)
    awake: Clock = time.monotonic
    office_file: Path | None = None

    def __post_init__(self) -> None:
        """One run of the program begins."""
        object.__setattr__(self, "versions", Versions(self.clock, self.random))
        object.__setattr__(self, "log", LogMemory())
        object.__setattr__(self, "anew", {})


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """Everything that can be done with one office over one route, until that is left."""

    source: OfficeSource
    address: OfficeAddress
    """Where the line goes to; the office's onion address as a rule, where Tor carries it."""
    route: Route
    offices: Offices
    submissions: Submissions
    conversations: Conversations
    sealed_files: SealedFiles
    hand_in: HandIn
    covers: Covers
    outbox: Outbox | None = None
    left: Cancel = field(default_factory=Cancel)

    def stop(self, gate: Stop) -> Stop:
        """What must go with every request over the line: the job's own `Stop`, and the end of the route."""
        return Either(gate, self.left)

    def leave(self) -> None:
        """No request begins over this route any more; one that is on its way ends at its next block."""
        self.left.cancel()


def open_line(world: World, source: OfficeSource, route: Route, card: Card | None = None) -> OfficeLine:
    """The services for an office; `card` may name an address that suits the route better.

    Errors: `GatewayError` `no_proxy`, `direct_not_chosen`.
    """
    address = address_for(source.address, card, route)
    dial = Dialler(address, route, world.random)
    offices = Offices(source, dial, world.clock)
    box = None
    if world.outbox is not None:
        given = (world.versions, world.random, world.retries, world.log, world.anew)
        box = Outbox(world.outbox, offices, dial, *given)
    return OfficeLine(
        source=source,
        address=address,
        route=route,
        offices=offices,
        submissions=Submissions(offices, dial, world.versions, world.random, world.retries, world.log),
        conversations=Conversations(offices, dial, world.clock, world.random, world.log, world.retries.sleep),
        sealed_files=SealedFiles(world.versions, world.random),
        hand_in=HandIn(offices, dial, world.clock, world.random, world.retries),
        covers=Covers(offices, dial, world.clock, world.random),
        outbox=box,
    )
