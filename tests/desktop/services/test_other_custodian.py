"""A name for the custodian goes to the one who was shown: a card that changes meanwhile changes nothing."""

from __future__ import annotations

from pathlib import Path

import nacl.utils

from crypto.primitives import sealing_secret
from crypto.sizes import EPOCH_SECONDS
from desktop.services.officeview import OfficeView
from desktop.services.outbox import Outbox
from desktop.services.parcels import Parcel
from desktop.services.sealing import custodian_hash
from tests.desktop.services.killedkeeping import RECEIPT
from tests.desktop.services.test_outbox import OTHERS, box, code_of, folder, next_run, view
from tests.simulator.desk import PracticeDesk
from tests.simulator.fixtures import desk, server, side
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["box", "desk", "folder", "server", "side", "view"]


def another_custodian(desk: PracticeDesk) -> None:
    """The same name on the next card, with somebody else's key."""
    desk.custodian_secret = sealing_secret(nacl.utils.random)
    desk.publish_card(desk.card(2))


def test_a_name_is_not_sealed_anew_to_another_custodian(
    box: Outbox, view: OfficeView, folder: Path, desk: PracticeDesk, server: ServerThread
) -> None:
    """The person gave it to one, weeks ago; a card is signed by the office alone."""
    path = box.keep(Parcel(incident(), identity="Kim Example"), RECEIPT, view)
    nameless = box.keep(Parcel(incident()), OTHERS, view)
    server.clock.now += 2 * EPOCH_SECONDS
    another_custodian(desk)
    again, view = next_run(desk, server, folder)
    assert code_of(lambda: again.deliver(path, RECEIPT, view)) == "other_custodian"
    assert (path.exists(), desk.pulled()) == (True, [])
    again.deliver(nameless, OTHERS, view)
    assert len(desk.pulled()) == 1


def test_a_name_goes_to_the_custodian_that_was_shown_or_nowhere(
    side: ReporterSide, view: OfficeView, desk: PracticeDesk, server: ServerThread
) -> None:
    """Also without an outbox: a moment of chance may be three days away."""
    shown = Parcel(incident(), identity="Kim Example", custodian=custodian_hash(view))
    another_custodian(desk)
    server.clock.now += 3_600
    assert code_of(lambda: side.submissions.send(shown, RECEIPT, view)) == "other_custodian"
    assert desk.pulled() == []
