"""Starting tor as a child, by a fake that keeps the same contract as the real one in the slow tests."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.services.bridges import parse_bridges
from desktop.services.errors import TorError
from desktop.services.routes import Proxy
from desktop.services.torplaces import Places, is_in_memory, look_for, make_working_folder
from desktop.services.torprocess import Patience, TorPlan, settings_of, start_tor
from tests.simulator import torcontract
from tests.simulator.faketor import VERSION, WAY_IN, make_fake_tor, noted

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="the fake is a script"),
    pytest.mark.usefixtures("nothing_left"),
]

OBFS4 = "obfs4 192.0.2.7:443 " + "A" * 40 + " cert=abc/+ iat-mode=0"
CLOCK = (
    "[warn] Our clock is 2 days, 3 minutes behind the time published in the consensus network status document"
    " (2026-11-25 13:00:00 UTC).  Tor needs an accurate clock to work correctly."
)
STUCK = (
    "[warn] Problem bootstrapping. Stuck at 5% (conn): Connecting to a relay. ({words}; {reason}; count 10;"
    " recommendation warn; host {host} at 192.0.2.9:443)"
)


REFUSED = STUCK.format(words="refused", reason="CONNECTREFUSED", host="?")


@pytest.fixture
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A place in memory, in which a tor that was not let in may leave nothing."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as place:
        monkeypatch.setenv("XDG_RUNTIME_DIR", place)
        yield
        assert list(Path(place).iterdir()) == []


def plan(tor: Path | None, **more: object) -> TorPlan:
    return TorPlan(Places(tor, {}), **more)  # type: ignore[arg-type]


def test_it_comes_up_and_goes(tmp_path: Path) -> None:
    torcontract.comes_up_and_goes(plan(make_fake_tor(tmp_path)))


def test_it_is_stopped_on_its_way(tmp_path: Path) -> None:
    torcontract.is_stopped_on_its_way(plan(make_fake_tor(tmp_path, WAY_IN[:2])))


def test_it_ends_with_a_program_that_is_killed(tmp_path: Path) -> None:
    torcontract.ends_with_a_program_that_is_killed(plan(make_fake_tor(tmp_path)))


@pytest.mark.parametrize(
    ("said", "bridges", "code"),
    [
        ((CLOCK,), "", "tor_clock"),
        ((STUCK.format(words="No route to host", reason="NOROUTE", host="?"),), "", "tor_no_network"),
        ((CLOCK, STUCK.format(words="x", reason="TIMEOUT", host="?")), "", "tor_clock"),
        (
            (STUCK.format(words="refused", reason="CONNECTREFUSED", host="?"),),
            "192.0.2.1:1",
            "bridges_refused",
        ),
        ((REFUSED,), "", "tor_stuck"),
        (("[warn] Pluggable Transport process terminated with status code 256",), "", "transport_failed"),
        (("[err] Reading config failed--see warnings above.",), "", "tor_refused"),
        ((), "", "tor_stuck"),
    ],
)
def test_whoever_stands_in_the_way_is_named(
    tmp_path: Path, said: tuple[str, ...], bridges: str, code: str
) -> None:
    tor = make_fake_tor(tmp_path, (*WAY_IN[:2], *said))
    ticks = count()
    given = plan(tor, bridges=parse_bridges(bridges), patience=Patience(silent=12, hindered=6))
    with pytest.raises(TorError) as caught:
        start_tor(given, monotonic=lambda: float(next(ticks)))
    assert caught.value.code == code
    assert caught.value.where == ("5" if code == "tor_stuck" else "")


def test_a_tor_that_is_too_old_is_not_used(tmp_path: Path) -> None:
    tor = make_fake_tor(tmp_path, version=VERSION.replace("0.4.9.11", "0.4.6.10"))
    with pytest.raises(TorError) as caught:
        start_tor(plan(tor))
    assert (caught.value.code, caught.value.where) == ("tor_old", "0.4.6.10")


def test_a_tor_that_ends_by_itself_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(TorError) as caught:
        start_tor(plan(make_fake_tor(tmp_path, WAY_IN[:2], dies=True)))
    assert caught.value.code == "tor_ended"


@pytest.mark.parametrize("name", ["missing", "text"])
def test_what_cannot_be_run_is_not_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "text").write_text("no program")
    for tor in (None, tmp_path / name):
        with pytest.raises(TorError) as caught:
            start_tor(plan(tor))
        assert caught.value.code == "tor_not_found"


def test_its_settings_are_ours_alone_and_in_nobodys_sight(tmp_path: Path) -> None:
    tor = make_fake_tor(tmp_path)
    helper = tmp_path / "lyrebird"
    given = TorPlan(Places(tor, {"obfs4": helper}), parse_bridges(OBFS4), Proxy("192.0.2.5", 1080))
    started = start_tor(given)
    try:
        command = Path(f"/proc/{started.pid}/cmdline").read_bytes()
        assert b"obfs4" not in command
        environment = Path(f"/proc/{started.pid}/environ").read_bytes()
        assert b"HOME" not in environment
    finally:
        started.end()
    assert noted(tor).read_text().splitlines() == [
        f'DataDirectory "{started.folder}"',
        "SocksPort auto IsolateClientAddr IsolateSOCKSAuth",
        "ControlPort 0",
        "ClientOnly 1",
        "AvoidDiskWrites 1",
        "Log notice stdout",
        f"__OwningControllerProcess {os.getpid()}",
        f"ClientTransportPlugin obfs4 exec {helper}",
        "UseBridges 1",
        f"Bridge {OBFS4}",
        "Socks5Proxy 192.0.2.5:1080",
    ]


def test_a_disguise_whose_program_is_missing_is_named_before_anything_starts() -> None:
    for transports in ({}, {"obfs4": Path("/a folder/lyrebird")}):
        given = TorPlan(Places(Path("/nowhere/tor"), transports), parse_bridges(OBFS4))
        with pytest.raises(TorError) as caught:
            start_tor(given)
        assert (caught.value.code, caught.value.where) == ("transport_missing", "obfs4")


def test_an_http_proxy_before_tor() -> None:
    given = TorPlan(Places(None, {}), upstream=Proxy("192.0.2.5", 8080, scheme="http"))
    assert "HTTPSProxy 192.0.2.5:8080\n" in settings_of(given, Path("/x"), 1)


def test_programs_are_looked_for_beside_first_and_never_where_anybody_may_write(tmp_path: Path) -> None:
    beside, open_folder, far = tmp_path / "stick", tmp_path / "open", tmp_path / "far"
    for folder in (beside / "tor", beside / "tor" / "pluggable_transports", open_folder, far):
        folder.mkdir(parents=True)
    open_folder.chmod(0o777)
    for folder in (open_folder, far):
        make_fake_tor(folder)
    path = os.pathsep.join(("", "relative", str(open_folder), str(far)))
    assert look_for(beside, path) == Places(far / "tor", {})
    for helper in ("tor/pluggable_transports/lyrebird", "tor/snowflake-client"):
        (beside / helper).write_text("#!/bin/sh\n")
        (beside / helper).chmod(0o755)
    make_fake_tor(beside / "tor")
    lyrebird = beside / "tor" / "pluggable_transports" / "lyrebird"
    assert look_for(beside, path) == Places(
        beside / "tor" / "tor",
        {"obfs4": lyrebird, "snowflake": beside / "tor" / "snowflake-client", "webtunnel": lyrebird},
    )
    (beside / "tor" / "tor").chmod(0o757)
    assert look_for(beside, "").tor is None


def test_the_working_folder_lies_in_memory_where_there_is_such_a_place(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\nnone {tmp_path} tmpfs rw 0 0\nnone {tmp_path}/a ext4 rw 0 0\n")
    (tmp_path / "a").mkdir()
    assert is_in_memory(tmp_path, mounts)
    assert not is_in_memory(tmp_path / "a", mounts)
    assert not is_in_memory(tmp_path / "gone", mounts)
    folder = make_working_folder({"XDG_RUNTIME_DIR": str(tmp_path)}, mounts)
    assert folder.parent == tmp_path
    assert folder.stat().st_mode & 0o777 == 0o700
