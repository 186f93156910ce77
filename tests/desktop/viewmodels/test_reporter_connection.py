"""Ways through Tor as one chooses them: found, started, stopped, with bridges, behind a proxy, or none."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nacl.utils
import pytest

from desktop import reporter_app
from desktop.runtime.immediate import ImmediateRunner
from desktop.services.routes import Proxy, Route
from desktop.services.torcheck import checked
from desktop.services.tormeans import TorMeans
from desktop.services.torplaces import Places
from desktop.services.torprocess import OwnTor, Patience, TorPlan, start_tor
from desktop.viewmodels.reporter_connection import ConnectionModel, TorStage
from desktop.viewmodels.reporter_office import OfficeModel
from desktop.viewmodels.reporter_world import World
from tests.desktop.viewmodels.reporter_kit import Still
from tests.simulator.faketor import WAY_IN, make_fake_tor, noted
from tests.simulator.rawserver import RawServer
from tests.simulator.server import free_port

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the fake is a script")

PLAIN = "192.0.2.1:9001"
OBFS4 = "obfs4 192.0.2.7:443 " + "A" * 40 + " cert=abc iat-mode=0"


@dataclass
class Bench:
    """A model on an immediate runner; `tor` is the fake, `port` where a running Tor is looked for."""

    model: ConnectionModel
    office: OfficeModel
    runner: ImmediateRunner
    tor: Path

    @property
    def stage(self) -> TorStage:
        return self.model.snapshot.stage

    @property
    def code(self) -> str:
        return str(getattr(self.model.snapshot.error, "code", ""))

    @property
    def route(self) -> Route:
        return self.office.snapshot.route

    def is_tor(self) -> bool:
        return (
            self.route.proxy is not None and checked(self.route.proxy, nacl.utils.random) == self.route.proxy
        )


def make_bench(tor: Path, port: int, *, here: bool = True) -> Bench:
    places = Places(tor if here else None, {})
    means = TorMeans((port,), lambda: places, patience=Patience(silent=0.5, hindered=0.2))
    runner = ImmediateRunner()
    world = World(Still(), nacl.utils.random, runner, tor=means)
    office = OfficeModel(world, Route())
    return Bench(ConnectionModel(world, office), office, runner, tor)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[OwnTor]:
    tor = start_tor(TorPlan(Places(make_fake_tor(tmp_path / "other"), {})))
    yield tor
    tor.end()


@pytest.fixture
def bench(qapp: object, tmp_path: Path) -> Iterator[Bench]:
    """Nothing runs yet; a tor that comes up can be started."""
    made = make_bench(make_fake_tor(tmp_path), free_port())
    yield made
    made.runner.shutdown()
    made.model.close()


def test_one_button_uses_a_tor_that_runs(qapp: object, running: OwnTor, tmp_path: Path) -> None:
    made = make_bench(tmp_path / "none", running.proxy.port, here=False)
    made.model.connect_by_tor()
    assert (made.stage, made.route) == (TorStage.FOUND, Route(running.proxy))


def test_one_button_starts_one_where_none_runs(bench: Bench) -> None:
    heard: list[str] = []
    bench.model.changed.connect(lambda: heard.append(bench.model.snapshot.tag))
    bench.model.connect_by_tor()
    assert bench.stage is TorStage.OWN
    assert bench.is_tor()
    assert "starting" in heard
    assert heard[-1] == "done"


def test_nothing_begins_unasked(bench: Bench) -> None:
    assert (bench.stage, bench.route, noted(bench.tor).exists()) == (TorStage.OFF, Route(), False)


@pytest.mark.parametrize(
    ("command", "code"), [("connect_by_tor", "tor_not_found"), ("use_running", "no_running_tor")]
)
def test_where_there_is_none_it_is_said(qapp: object, tmp_path: Path, command: str, code: str) -> None:
    made = make_bench(tmp_path / "none", free_port(), here=False)
    getattr(made.model, command)()
    assert (made.stage, made.code, made.route) == (TorStage.OFF, code, Route())


def test_what_is_no_tor_is_not_used_for_its_port(qapp: object, tmp_path: Path) -> None:
    with RawServer([b"HTTP/1.1 200 OK\r\n\r\n"]) as other:
        made = make_bench(tmp_path / "none", other.port, here=False)
        made.model.use_running()
    assert (made.code, made.route) == ("no_running_tor", Route())


def test_a_start_that_is_stopped_leaves_nothing_running(bench: Bench) -> None:
    bench.runner.hold()
    bench.model.start()
    bench.model.start()  # pressed twice: it begins once
    assert bench.runner.busy == 1
    bench.model.cancel()
    bench.runner.release()
    assert (bench.stage, bench.code, bench.model._mine) == (TorStage.OFF, "", [])


def test_a_start_that_is_stopped_at_the_last_moment_leaves_nothing_running(bench: Bench) -> None:
    stopped: list[str] = []

    def stop() -> None:
        if bench.stage is TorStage.STARTING and bench.model.snapshot.tag == "done":
            bench.runner._waiting[-1].handle.cancel()
            stopped.append(bench.model.snapshot.tag)

    bench.model.changed.connect(stop)
    bench.model.start()
    assert stopped == ["done"]
    assert (bench.stage, bench.model._mine) == (TorStage.OFF, [])


def test_a_tor_that_is_stuck_says_so_and_is_ended(qapp: object, tmp_path: Path) -> None:
    made = make_bench(make_fake_tor(tmp_path, WAY_IN[:2]), free_port())
    made.model.connect_by_tor()
    assert (made.stage, made.code, made.model._mine) == (TorStage.OFF, "tor_stuck", [])


def test_bridges_are_used_with_a_tor_of_our_own_only(bench: Bench, running: OwnTor) -> None:
    made = make_bench(bench.tor, running.proxy.port)
    made.model.use_bridges(f"{PLAIN}\n")
    assert (made.stage, made.model.snapshot.bridges) == (TorStage.OWN, 1)
    assert f"Bridge {PLAIN}\n" in noted(bench.tor).read_text()
    assert made.route.proxy != running.proxy
    made.model.connect_by_tor()
    assert made.stage is TorStage.OWN
    made.model.use_bridges("")
    assert "Bridge" not in noted(bench.tor).read_text()
    made.model.close()


@pytest.mark.parametrize(("text", "code"), [("nonsense", "bad_bridge"), (OBFS4, "transport_missing")])
def test_bridges_that_cannot_be_used_start_nothing(bench: Bench, text: str, code: str) -> None:
    bench.model.use_bridges(text)
    assert getattr(bench.model.snapshot.bridges_error, "code", "") == code
    assert (bench.stage, bench.model.snapshot.bridges, noted(bench.tor).exists()) == (TorStage.OFF, 0, False)


def test_a_slip_in_a_bridge_leads_nobody_to_tor_without_bridges(bench: Bench) -> None:
    bench.model.use_bridges("nonsense")
    bench.model.connect_by_tor()
    assert (bench.stage, noted(bench.tor).exists()) == (TorStage.OFF, False)
    bench.model.use_bridges(PLAIN)
    used = bench.model._bridges
    bench.model.use_bridges("nonsense")
    assert (bench.model._bridges, bench.model.snapshot.bridges, len(used)) == (used, 1, 1)


def test_a_second_start_ends_the_first(bench: Bench) -> None:
    bench.model.start()
    (first,) = bench.model._mine
    bench.model.start()
    (second,) = bench.model._mine
    assert (first.alive, second.alive) == (False, True)
    assert bench.route == Route(second.proxy)


def test_a_tor_of_ours_that_died_is_not_trusted_any_more(bench: Bench) -> None:
    """Another program may listen on its port by now."""
    bench.model.start()
    bench.model.tick()
    assert bench.stage is TorStage.OWN
    (tor,) = bench.model._mine
    os.kill(tor.pid, signal.SIGKILL)
    tor._process.wait()
    bench.model.tick()
    assert (bench.stage, bench.code, bench.route) == (TorStage.OFF, "tor_ended", Route())
    assert (bench.model._mine, tor.folder.exists()) == ([], False)
    bench.model.start()
    assert (bench.stage, bench.is_tor()) == (TorStage.OWN, True)


def test_a_tor_that_was_ended_for_another_is_left_while_that_one_starts(bench: Bench) -> None:
    bench.model.start()
    (first,) = bench.model._mine
    routes: list[Route] = []

    def look() -> None:
        if bench.stage is TorStage.STARTING and not first.alive:
            bench.model.tick()
            routes.append(bench.route)

    bench.model.changed.connect(look)
    bench.model.start()
    assert routes
    assert set(routes) == {Route()}
    assert (bench.stage, bench.is_tor()) == (TorStage.OWN, True)


def test_another_way_that_was_chosen_stays_when_our_tor_dies(bench: Bench) -> None:
    bench.model.start()
    (tor,) = bench.model._mine
    bench.office.go_direct()
    tor.end()
    bench.model.tick()
    assert bench.route == Route(direct=True)


def test_the_panic_key_leaves_no_tor_and_no_folder(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.model.start()
    (tor,) = bench.model._mine
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    reporter_app.leave_at_once(bench.model.drop)
    assert (tor.alive, tor.folder.exists(), codes) == (False, False, [0])
    bench.model.drop()


def test_the_panic_key_reaches_a_tor_that_is_being_started(bench: Bench) -> None:
    dropped: list[OwnTor] = []

    def press() -> None:
        if bench.model._starting and not dropped:
            dropped.extend(bench.model._starting)
            bench.model.drop()

    bench.model.changed.connect(press)
    bench.model.start()
    (tor,) = dropped
    assert (tor.alive, tor.folder.exists()) == (False, False)
    assert bench.model._starting == []


def test_whatever_fails_before_it_the_program_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    with pytest.raises(ZeroDivisionError):
        reporter_app.leave_at_once(lambda: 1 // 0)
    assert codes == [0]


def test_going_directly_ends_the_tor_that_was_started(bench: Bench) -> None:
    bench.model.start()
    bench.model.go_direct()
    assert (bench.stage, bench.route, bench.model._mine) == (TorStage.OFF, Route(direct=True), [])


def test_a_proxy_is_called_what_it_proves_to_be(bench: Bench, running: OwnTor) -> None:
    bench.model.use_proxy(running.proxy.address)
    assert (bench.stage, bench.route) == (TorStage.FOUND, Route(running.proxy))
    with RawServer([b"no"]) as other:
        bench.model.use_proxy(f"socks5h://127.0.0.1:{other.port}")
    assert (bench.stage, bench.route) == (TorStage.OFF, Route(Proxy("127.0.0.1", other.port)))
    bench.model.use_proxy("http://192.0.2.5:8080")
    assert bench.route == Route(Proxy("192.0.2.5", 8080, scheme="http"))


def test_a_proxy_that_is_not_there_or_not_understood_changes_nothing(bench: Bench) -> None:
    bench.model.use_proxy("socks5://127.0.0.1:9050")
    assert getattr(bench.model.snapshot.proxy_error, "code", "") == "bad_proxy"
    bench.model.use_proxy(f"socks5h://127.0.0.1:{free_port()}")
    assert (bench.code, bench.route) == ("proxy_unreachable", Route())


def test_tor_behind_a_proxy(bench: Bench) -> None:
    bench.model.use_proxy("http://192.0.2.5:8080", before_tor=True)
    assert bench.stage is TorStage.OWN
    assert "HTTPSProxy 192.0.2.5:8080\n" in noted(bench.tor).read_text()
    bench.model.connect_by_tor()
    assert "HTTPSProxy" in noted(bench.tor).read_text()
    bench.model.go_direct()
    bench.model.start()
    assert "HTTPSProxy" not in noted(bench.tor).read_text()
