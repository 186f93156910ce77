"""Nobody reads a report whom its reporter was not shown: whatever the card says by the time it is sealed."""

from __future__ import annotations

import msgspec
import pytest

from crypto.keys import reviewer_entry
from crypto.office import Reviewer
from desktop.runtime.immediate import ImmediateRunner
from desktop.services.errors import ParcelError
from desktop.services.offices import FRESH_SECONDS
from desktop.services.parcels import Parcel, TakenBack
from desktop.services.receipts import make_receipt
from desktop.services.routes import Proxy, Route
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_officestate import Connection
from desktop.viewmodels.reporter_window import Place
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.simulator.desk import NAMES, PracticeDesk
from tests.simulator.fixtures import server
from tests.simulator.reporter import ReporterSide, incident
from tests.simulator.server import ServerThread

__all__ = ["server"]

NOBODY = Route(Proxy("127.0.0.1", 1))
RECEIPT = make_receipt(lambda count: bytes(range(count)))


class LastFirst(ImmediateRunner):
    """Held jobs end in the wrong order, as those on a slow and on a fast line do."""

    def release(self) -> None:
        self._held = False
        for task in reversed(self._waiting.copy()):
            self._perform(task)


class Growing(PracticeDesk):
    """An office of three people whose first card lists the first two."""

    def listed(self, many: int) -> list[Reviewer]:
        return [
            reviewer_entry(slot, NAMES[slot], ["en"], secrets)
            for slot, secrets in enumerate(self.secrets[:many])
        ]

    def grow(self) -> None:
        """Publish a card with all three, and everybody's keys."""
        self.publish_card(self.card(2))
        for slot in range(self.reviewers):
            assert self.ask("PUT", "/v1/desk/bundle", self.bundle(slot), slot).status == 204

    def card(self, sequence: int = 1, root: bytes | None = None, **changes: object) -> bytes:
        many = 2 if sequence == 1 else 3
        return super().card(sequence, root, **{"reviewers": self.listed(many), **changes})


@pytest.fixture
def office(server: ServerThread) -> Growing:
    office = Growing(server.url, server.invitation, server.clock.now, reviewers=3)
    office.set_up(bundles=[0, 1])
    return office


@pytest.mark.parametrize("body", [incident(), TakenBack("why")])
def test_a_reader_who_joins_the_card_meanwhile_gets_no_slot_unseen(
    server: ServerThread, office: Growing, body: object
) -> None:
    side = ReporterSide(office.address, server.clock)
    seen = side.offices.fetch()
    parcel = Parcel(body)  # type: ignore[arg-type]  # one of `Body`
    names = side.submissions.check(parcel, seen)
    assert names == NAMES[:2]
    office.grow()
    server.clock.now += FRESH_SECONDS + 1
    shown = Parcel(body, shown=frozenset(names))  # type: ignore[arg-type]
    with pytest.raises(ParcelError) as caught:
        side.submissions.send(shown, RECEIPT, seen)
    assert (caught.value.code, caught.value.where) == ("more_readers", NAMES[2])
    assert office.pulled() == []


def test_the_window_stops_and_shows_the_new_reader(server: ServerThread, office: Growing) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(office.address)
    fill_least(model.form)
    model.review.open("en")
    office.grow()
    server.clock.now += FRESH_SECONDS + 1
    model.delivery.to_words("en")
    assert getattr(model.delivery.snapshot.error, "code", "") == "more_readers"
    assert model.delivery.receipt.receipt is None
    assert [one.name for one in model.review.snapshot.recipients] == list(NAMES)
    model.recipients.leave_out(2, True)
    model.delivery.to_words("en")
    assert model.delivery.snapshot.error is None
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    model.seal()
    assert model.snapshot.place is Place.SENDING
    assert office.opened()[-1].content is not None
    assert msgspec.to_builtins(office.opened()[-1].content)["recipients"] == 0b011


def test_a_reader_who_joins_between_words_and_sealing_gets_nothing(
    server: ServerThread, office: Growing
) -> None:
    model = Bench(server.clock).reporter()
    model.office.open_given(office.address)
    fill_least(model.form)
    model.review.open("en")
    model.delivery.to_words("en")
    model.delivery.receipt.type(" ".join(model.delivery.receipt.snapshot.words))
    office.grow()
    server.clock.now += FRESH_SECONDS + 1
    model.seal()
    assert getattr(model.delivery.sending.snapshot.error, "code", "") == "more_readers"
    assert office.pulled() == []


def test_a_slow_look_up_does_not_bring_an_old_way_back(server: ServerThread, office: Growing) -> None:
    bench = Bench(server.clock, LastFirst())
    model = OfficeModel(bench.world, Route())
    model.open_given(office.address)
    bench.runner.hold()
    model.refresh()  # still on its way, without a proxy
    model.use_route(NOBODY)  # which nobody answers at
    bench.runner.release()
    assert model.snapshot.connection is Connection.PROXY
    assert model.line is None or model.line.route == Route(Proxy("127.0.0.1", 1))


def test_the_first_look_up_is_begun_again_when_the_way_changes(server: ServerThread, office: Growing) -> None:
    bench = Bench(server.clock)
    model = OfficeModel(bench.world, Route())
    bench.runner.hold()
    model.open_given(office.address)
    model.use_route(NOBODY)
    bench.runner.release()
    assert model.line is None
    assert getattr(model.snapshot.error, "code", "") == "proxy_unreachable"


def test_what_was_proposed_over_the_old_way_is_not_used_over_it(
    server: ServerThread, office: Growing
) -> None:
    bench = Bench(server.clock)
    model = OfficeModel(bench.world, Route())
    model.propose_address(office.address)
    bench.runner.hold()
    model.use_route(NOBODY)
    model.accept()
    seen = [model.line]
    bench.runner.release()
    seen.append(model.line)
    assert all(line is None or line.route.proxy is not None for line in seen)
