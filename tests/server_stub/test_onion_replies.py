"""What the control port says, whole, in pieces, or as nonsense."""

from __future__ import annotations

import string
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.onion.faults import OnionFailed, OnionFault
from server_stub.onion.replies import (
    MAX_LINE_BYTES,
    MAX_LINES,
    ProtocolInfo,
    Reply,
    ReplyReader,
    protocol_info,
)

TEXT = st.text(string.digits + string.ascii_letters + string.punctuation + " ", max_size=60)


@st.composite
def spoken(draw: st.DrawFn) -> tuple[Reply, bytes]:
    """A reply, and how tor may write it: lines, data blocks, a last line."""
    status = draw(st.integers(200, 699))
    lines: list[str] = []
    wire = b""
    for text, block in draw(st.lists(st.tuples(TEXT, st.none() | st.lists(TEXT, max_size=4)), max_size=5)):
        lines.append(text)
        wire += f"{status}{'-' if block is None else '+'}{text}\r\n".encode()
        if block is not None:
            lines += block
            wire += b"".join(b"." * line.startswith(".") + line.encode() + b"\r\n" for line in block)
            wire += b".\r\n"
    last = draw(TEXT)
    return Reply(status, (*lines, last)), wire + f"{status} {last}\r\n".encode()


def read(parts: Iterable[bytes]) -> list[Reply]:
    reader = ReplyReader()
    return [reply for part in parts for reply in reader.feed(part)]


def refused(*parts: bytes) -> bool:
    return tried(parts) is None


def tried(parts: Iterable[bytes]) -> list[Reply] | None:
    """None: refused, for the one reason there is."""
    try:
        return read(parts)
    except OnionFailed as error:
        if error.fault is not OnionFault.GARBLED:
            raise
        return None


@given(st.lists(spoken(), max_size=4), st.integers(1, 50))
def test_replies_are_read_as_they_were_said_however_they_are_cut(
    said: list[tuple[Reply, bytes]], step: int
) -> None:
    wire = b"".join(part for _, part in said)
    assert read(wire[at : at + step] for at in range(0, len(wire), step)) == [reply for reply, _ in said]


@given(st.lists(st.binary(max_size=200), max_size=20))
def test_any_bytes_are_replies_or_refused(parts: list[bytes]) -> None:
    replies = tried(parts) or []
    assert all(200 <= reply.status < 700 and reply.lines for reply in replies)


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/1.1 400 Bad Request",
        b"250",
        b"25 OK",
        b"0250 OK",
        b"150 OK",
        b"250_OK",
        b"",
        b"250 \x1b[2J",
        b"250 \xc3\xa4",
        b"250 a\rb",
        "２５０ OK".encode(),
    ],
)
def test_lines_that_tor_does_not_write_are_refused(line: bytes) -> None:
    assert refused(line + b"\r\n")


def test_a_reply_keeps_to_one_status() -> None:
    assert refused(b"250-one\r\n251 two\r\n")


def test_lines_and_replies_have_an_end() -> None:
    most = b"250 " + b"a" * (MAX_LINE_BYTES - 4)
    assert read([most, b"\n"])[0].lines == ("a" * (MAX_LINE_BYTES - 4),)
    assert refused(most + b"aa")
    assert refused(most + b"aa\n")
    assert not refused(b"250-a\n" * MAX_LINES)
    assert refused(b"250-a\n" * MAX_LINES, b"250 a\n")
    assert refused(b"250+a\n" + b"b\n" * MAX_LINES)


def info(line: str) -> ProtocolInfo:
    return protocol_info(Reply(250, ("PROTOCOLINFO 1", line, 'VERSION Tor="0.4.9.11"', "OK")))


def test_ways_in_are_read() -> None:
    assert info("AUTH METHODS=NULL") == (frozenset({"NULL"}), None)
    assert info('AUTH METHODS=COOKIE,SAFECOOKIE COOKIEFILE="/run/tor/control.authcookie"') == (
        frozenset({"COOKIE", "SAFECOOKIE"}),
        b"/run/tor/control.authcookie",
    )
    assert info(r'AUTH METHODS=SAFECOOKIE COOKIEFILE="/a \"b\"\\\303\244\n\7"').cookie_file == (
        b'/a "b"\\\xc3\xa4\n\x07'
    )


@given(TEXT)
def test_any_way_in_is_read_or_refused(text: str) -> None:
    found = info(f"AUTH METHODS={text}")
    assert all("," not in method and " " not in method for method in found.methods)


def test_no_way_in_is_no_answer() -> None:
    with pytest.raises(OnionFailed) as caught:
        protocol_info(Reply(510, ("Unrecognized command",)))
    assert caught.value.fault is OnionFault.GARBLED


def test_a_value_is_what_stands_behind_its_name() -> None:
    reply = Reply(250, ("ServiceID=abc", "xServiceID=no", "OK"))
    assert (reply.value("ServiceID"), reply.value("PrivateKey")) == ("abc", None)
