"""People at their programs, each just started, and the wire that notes what they do."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

import nacl.utils

from desktop.commands.exitcodes import Exit
from desktop.commands.reporterkit import World
from desktop.commands.reporterline import run
from desktop.commands.terminal import Terminal
from desktop.services.conversationview import Conversation
from desktop.services.parcels import Parcel
from desktop.services.receipts import Receipt, make_receipt, words_of
from tests.e2e.needles import found_in, secrets_of
from tests.e2e.office_kit import RealOffice
from tests.e2e.recording_proxy import Exchange, RecordingProxy


@dataclass
class Recorder:
    """Sends, hands in and visits through the wire. `used` says which receipt went with which exchanges."""

    office: RealOffice
    proxy: RecordingProxy
    folder: Path
    used: list[tuple[Receipt, list[Exchange]]] = field(default_factory=list)

    def send(self, parcel: Parcel, receipt: Receipt | None = None) -> list[Exchange]:
        """Send with the services that windows and commands stand on."""
        reporter, receipt = self.office.reporter(self.proxy.port), receipt or new_receipt()
        self.proxy.take()
        office = reporter.offices.fetch()
        reporter.submissions.send(parcel, receipt, office)
        return self._taken(receipt)

    def hand_in(self, parcel: Parcel, name: str) -> list[Exchange]:
        """Seal into a file, and have somebody else hand it in."""
        maker, carrier = (self.office.reporter(self.proxy.port) for _ in range(2))
        office, receipt = maker.offices.fetch(), new_receipt()
        path = self.folder / name
        maker.sealed_files.write(parcel, receipt, office, office.epoch, path)
        self.proxy.take()
        carrier.hand_in.hand_in(path, carrier.offices.fetch())
        return self._taken(receipt)

    def command(self, *words: str, receipt: Receipt | None = None, rest: str = "") -> list[Exchange]:
        """Run `ombra` with words on its input."""
        receipt = receipt or new_receipt()
        typed = " ".join(words_of(receipt, "en")) + "\n" + rest
        out, err = io.StringIO(), io.StringIO()
        self.proxy.take()
        argv = [*words, "--office", self.office.address(self.proxy.port), "--json"]
        terminal = Terminal(io.StringIO(typed), out, err, as_json=True)
        code = run(argv, terminal, World(self.office.clock, nacl.utils.random))
        assert code == Exit.DONE, err.getvalue()
        return self._taken(receipt)

    def visit(
        self, receipt: Receipt, known: Conversation | None = None
    ) -> tuple[list[Exchange], Conversation]:
        """Look for replies."""
        reporter = self.office.reporter(self.proxy.port)
        self.proxy.take()
        found = reporter.conversations.visit(receipt, known)
        return self._taken(receipt), found

    def leaks(self) -> list[bytes]:
        """Every secret that crossed the wire in readable form: words, numbers, keys, the thread's name."""
        with self.office.desk() as desk:
            office_id = desk.office_id
        found = []
        for receipt, exchanges in self.used:
            wire = b"".join(one.bytes for one in exchanges)
            found += found_in(wire, secrets_of(receipt, office_id))
        return found

    def _taken(self, receipt: Receipt) -> list[Exchange]:
        self.used.append((receipt, self.proxy.take()))
        return self.used[-1][1]


def new_receipt() -> Receipt:
    """New words."""
    return make_receipt(nacl.utils.random)
