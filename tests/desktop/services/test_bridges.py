"""Bridge lines are read strictly: nothing of them becomes another setting of tor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.bridges import MAX_BRIDGES, TRANSPORTS, Bridge, parse_bridge, parse_bridges
from desktop.services.errors import TorError

ID = "0123456789ABCDEF0123456789ABCDEF01234567"
OBFS4 = f"obfs4 192.0.2.7:443 {ID} cert=ssH+9rP8dG2NLDN2XuFw63hIO/9MNNinLmxQDpVa iat-mode=0"
SNOWFLAKE = (
    f"snowflake 192.0.2.3:80 {ID} fingerprint={ID} url=https://snowflake.example/ fronts=a.example,b.example"
    " ice=stun:stun.example:3478,stun:stun.example.org:3478 utls-imitate=hellorandomizedalpn"
)
WEBTUNNEL = f"webtunnel [2001:db8::1]:443 {ID} url=https://example.org/x9f ver=0.0.1"
VANILLA = f"192.0.2.1:9001 {ID}"
GOOD = (OBFS4, SNOWFLAKE, WEBTUNNEL, VANILLA, "[2001:db8::7]:1")


def code_of(text: str) -> str:
    with pytest.raises(TorError) as caught:
        parse_bridges(text)
    return caught.value.code


@pytest.mark.parametrize("line", GOOD)
def test_a_line_is_read_and_written(line: str) -> None:
    assert parse_bridge(line).line() == line
    assert parse_bridge(f"Bridge  {line.replace(ID, ID.lower(), 1)}\t").line() == line


def test_a_pasted_text_is_read() -> None:
    text = f"# bridges\r\n\r\n  bridge {VANILLA}\u00a0\r\n{OBFS4}\n{VANILLA}\n"
    assert [bridge.transport for bridge in parse_bridges(text)] == ["", "obfs4"]
    assert parse_bridges(" \n# nothing\n") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Bridge",
        "obfs4",
        "bridge.example.org:443",
        f"obfs4 bridge.example.org:443 {ID} cert=x iat-mode=0",
        "192.0.2.1:0",
        "192.0.2.1:65536",
        "192.0.2.256:1",
        "192.0.2.01:1",
        "2001:db8::1:443",
        f"192.0.2.1:9001 {ID[1:]}",
        f"192.0.2.1:9001 {ID} cert=x",
        OBFS4.replace(f"{ID} ", ""),
        OBFS4.replace("cert=", "kert="),
        OBFS4.replace(" iat-mode=0", ""),
        OBFS4 + " cert=again",
        OBFS4 + " x=" + "y" * 500,
        OBFS4 + ' x="y"',
        OBFS4 + " x=y#z",
        OBFS4 + " x=y\\",
        OBFS4 + " X=y",
        OBFS4 + " =y",
        OBFS4 + " x=",
        OBFS4 + " x=\u202ey",
        OBFS4 + " exec /bin/sh",
        WEBTUNNEL.replace("url=", "uri="),
        SNOWFLAKE.replace("url=", "uri="),
        "x" * 2_000,
    ],
)
def test_what_is_no_bridge_is_refused(text: str) -> None:
    assert code_of(text) == "bad_bridge"


def test_another_disguise_is_named() -> None:
    with pytest.raises(TorError) as caught:
        parse_bridges("meek_lite 192.0.2.18:80 url=https://example.org")
    assert (caught.value.code, caught.value.where) == ("unknown_transport", "meek_lite")


def test_there_may_be_too_many() -> None:
    lines = [f"192.0.2.1:{port}" for port in range(1, MAX_BRIDGES + 2)]
    assert len(parse_bridges("\n".join(lines[:-1]))) == MAX_BRIDGES
    assert code_of("\n".join(lines)) == "too_many_bridges"
    assert code_of("\n" * 70_000) == "too_many_bridges"


def safe(bridge: Bridge) -> bool:
    line = bridge.line()
    return line.isascii() and line.isprintable() and not set(line) & set("#\"'\\") and len(line) < 2_000


@given(
    st.text()
    | st.lists(st.sampled_from([*OBFS4.split(), *WEBTUNNEL.split(), "\n", "\r", "\x0b", "#", '"', " "])).map(
        " ".join
    )
)
def test_any_text_is_bridges_or_refused(text: str) -> None:
    try:
        found = parse_bridges(text)
    except TorError:
        return
    for bridge in found:
        assert safe(bridge)
        assert bridge.transport in ("", *TRANSPORTS)
        assert parse_bridge(bridge.line()) == bridge
