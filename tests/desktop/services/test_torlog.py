"""Lines of tor's log, as tor 0.4.9 writes them, and as nobody does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.torlog import Hindered, Listening, Reached, Said, Trouble, Version, said

WHEN = "Nov 25 12:50:45.721 "


NOBODY = " recommendation warn; host 00 at 192.0.2.1:443)"
NO_ROUTE = (
    "[warn] Problem bootstrapping. Stuck at 10% (conn_done): Connected to a relay. (Network is unreachable;"
    f" NOROUTE; count 10;{NOBODY}"
)
DONE = f"[warn] Problem bootstrapping. Stuck at 10% (conn_done): Connected. (DONE; DONE; count 10;{NOBODY}"
SKEWED = (
    "[warn] Received NETINFO cell with skewed time (OR:192.0.2.1:443): It seems that our clock is behind by 2"
    " days, 0 hours, 1 minutes, or that theirs is ahead. Tor requires an accurate clock to work: please check"
    " your time, timezone, and date settings."
)
NO_PROGRAM = (
    "[warn] We were supposed to connect to bridge '192.0.2.1:443' using pluggable transport 'obfs4', but we"
    " can't find a pluggable transport proxy supporting 'obfs4'."
)
NOT_LAUNCHED = "[warn] Could not launch managed proxy executable at '/x' ('No such file')."


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("[notice] Tor 0.4.9.11 running on Linux with Libevent 2.1.12-stable", Version((0, 4, 9, 11))),
        ("[notice] Tor 0.4.8.10 (git-1ba5) running on Darwin with", Version((0, 4, 8, 10))),
        ("[notice] Opened Socks listener connection (ready) on 127.0.0.1:33233", Listening(33233)),
        ("[notice] Opened Socks listener connection (ready) on 127.0.0.1:0", None),
        ("[notice] Bootstrapped 5% (conn): Connecting to a relay", Reached(5, "conn")),
        ("[notice] Bootstrapped 101% (conn): Connecting to a relay", None),
        ("[notice] Bootstrapped 100%: Done", None),
        (NO_ROUTE, Hindered(Trouble.NO_ROUTE)),
        (DONE, Hindered(Trouble.REFUSED)),
        (SKEWED, Hindered(Trouble.CLOCK)),
        (NO_PROGRAM, Hindered(Trouble.TRANSPORT)),
        (NOT_LAUNCHED, Hindered(Trouble.TRANSPORT)),
        ("[err] Reading config failed--see warnings above.", Hindered(Trouble.SETTINGS)),
        ("[notice] Opening Socks listener on 127.0.0.1:0", None),
        ("", None),
    ],
)
def test_what_it_means(line: str, meaning: Said | None) -> None:
    assert said((WHEN + line).encode()) == meaning


@given(
    st.binary(max_size=9_000) | st.text(max_size=300).map(lambda text: ("] Bootstrapped " + text).encode())
)
def test_any_bytes_are_a_line(data: bytes) -> None:
    meaning = said(data)
    match meaning:
        case Reached(percent, _):
            assert 0 <= percent <= 100
        case Listening(port):
            assert 0 < port < 65_536
