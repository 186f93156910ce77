"""What the reporter's view models are given from outside: time, chance, threads, and the way to a server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.runtime.tasks import Progress, Runner
from desktop.services.conversation import Conversations
from desktop.services.gateway import Dialler
from desktop.services.handin import HandIn
from desktop.services.offices import Offices, OfficeSource
from desktop.services.retrying import Retries
from desktop.services.routes import Route
from desktop.services.sealedfiles import SealedFiles
from desktop.services.submission import Submissions
from desktop.services.work import Clock, ProgressCall, ProgressStep

Random = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class World:
    """Handed in by the composition root; tests bring their own clock and runner."""

    clock: Clock
    random: Random
    runner: Runner
    retries: Retries = Retries()  # noqa: RUF009 - frozen, so one for all is right


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """Everything that can be done with one office over one route."""

    source: OfficeSource
    route: Route
    offices: Offices
    submissions: Submissions
    conversations: Conversations
    sealed_files: SealedFiles
    hand_in: HandIn


def open_line(world: World, source: OfficeSource, route: Route) -> OfficeLine:
    """The services for an office. Errors: `GatewayError` `no_proxy`, `direct_not_chosen`."""
    dial = Dialler(source.address, route, world.random)
    offices = Offices(source, dial, world.clock)
    return OfficeLine(
        source=source,
        route=route,
        offices=offices,
        submissions=Submissions(offices, dial, world.clock, world.random, world.retries),
        conversations=Conversations(offices, dial, world.clock, world.random),
        sealed_files=SealedFiles(world.clock, world.random),
        hand_in=HandIn(offices, dial, world.clock, world.random, world.retries),
    )


def tell(progress: Progress) -> ProgressCall:
    """A service's progress as steps of the task runner; the phase goes along as the note."""

    def told(step: ProgressStep) -> None:
        progress.step(step.done_bytes, step.total_bytes or None, step.phase)

    return told
