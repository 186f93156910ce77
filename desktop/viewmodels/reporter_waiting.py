"""What waits in the sealed outbox: gone on with by the eight words, or removed without them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.errors import Acts
from desktop.runtime.tasks import Progress
from desktop.services.errors import FileError
from desktop.services.officeview import OfficeView
from desktop.services.outbox import Outbox
from desktop.services.outboxfiles import erase, waiting
from desktop.services.parcels import Sent
from desktop.services.receipts import Receipt, ReceiptError, read_receipt
from desktop.viewmodels.base import ViewModel
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_sending import SendingModel, Work
from desktop.viewmodels.reporter_world import OfficeLine, World


@dataclass(frozen=True, slots=True)
class WaitingState:
    """`count` files lie in `folder`; whose they are, nobody can tell without the words.

    `fault` is about the words, before any slow work; `error` about removing.
    """

    folder: str = ""
    count: int = 0
    fault: ReceiptError | None = None
    error: Exception | None = None


class WaitingModel(ViewModel[WaitingState]):
    """Looks what waits, sends it, takes it away."""

    def __init__(self, world: World, office: OfficeModel, parent: QObject | None = None) -> None:
        super().__init__(WaitingState(folder=str(world.outbox or "")), parent)
        self._world = world
        self._office = office
        self.sending = SendingModel(world, self)
        self.sending.arrived.connect(self.look)
        self.look()

    def look(self) -> None:
        """Count what waits; nothing is written by it."""
        folder = self._world.outbox
        if folder is not None:
            self._world.runner.run(
                lambda _progress: len(waiting(folder)),
                done=lambda count: self._show(replace(self.snapshot, count=count)),
                failed=lambda _error: None,
            )

    def go_on(self, text: str) -> None:
        """Send what these words open; a fault of the words is told at once."""
        line, office = self._office.line, self._office.snapshot.office
        if line is None or office is None or self.sending.snapshot.under_way:
            return
        try:
            receipt = read_receipt(text)
        except ReceiptError as fault:
            self._show(replace(self.snapshot, fault=fault))
            return
        self.clear_fault()

        def work(progress: Progress) -> Sent:
            now = self._office.line_after(line)
            box, stop = boxed(now), now.stop(progress)
            return box.deliver(box.find(receipt, office, stop), receipt, office, progress.step, stop)

        self.sending.start(work, has_files=True)

    def clear_fault(self) -> None:
        """The words are being typed again."""
        self._show(replace(self.snapshot, fault=None))

    def remove(self) -> None:
        """Make everything that waits unreadable, and take it away; no words are needed for that."""
        folder = self._world.outbox
        if folder is None or self.sending.snapshot.under_way:
            return
        self.sending.forget()

        def job(_progress: Progress) -> None:
            for path in waiting(folder):
                erase(path)

        self._world.runner.run(job, done=lambda _none: self._removed(None), failed=self._removed)

    def leave(self) -> None:
        """The page is left: words and outcome are forgotten; what waits stays."""
        if not self.sending.snapshot.under_way:
            self.sending.forget()
        self._show(replace(self.snapshot, fault=None, error=None))
        self.look()

    def _removed(self, error: Exception | None) -> None:
        self._show(replace(self.snapshot, error=error))
        self.look()


def boxed(line: OfficeLine) -> Outbox:
    """The outbox of a line. Errors: `FileError` `nothing_waits` where there is no place for one."""
    if line.outbox is None:
        raise FileError("nothing_waits", Acts.US)
    return line.outbox


def deliverer(
    offices: OfficeModel, line: OfficeLine, path: Path, receipt: Receipt, office: OfficeView
) -> Work:
    """The work that sends one file of the outbox, over whichever way is chosen by then."""

    def work(progress: Progress) -> Sent:
        now = offices.line_after(line)
        return boxed(now).deliver(path, receipt, office, progress.step, now.stop(progress))

    return work
