"""What a child says: round trips, and every other byte refused or harmless."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.frames import (
    MAX_COUNT,
    MAX_PAYLOAD_BYTES,
    BadFrames,
    Decoder,
    End,
    Frame,
    Held,
    Named,
    Piece,
    Pixels,
    Ready,
    Shown,
    encode,
)
from desktop.cleaning.kinds import Finding, Found, Kind, Lock, Outcome
from desktop.cleaning.limits import MAX_FINDINGS, MAX_PREVIEW_SIDE, MAX_TEXT_CHARS

LOCKS = [Lock(number) for number in range(16)]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=MAX_TEXT_CHARS)
FINDINGS = st.builds(Finding, st.sampled_from(Found), TEXTS, st.integers(1, MAX_COUNT))


def picture(draw: st.DrawFn, after: bool) -> list[Frame]:
    """A small picture, whole, in one frame or several; or none."""
    if not draw(st.booleans()):
        return []
    width, height = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    colours = bytes(range(width * height * 3))
    step = draw(st.integers(1, len(colours)))
    pieces = [Pixels(colours[at : at + step]) for at in range(0, len(colours), step)]
    return [Shown(width, height, after), *pieces]


@st.composite
def talks(draw: st.DrawFn) -> list[Frame]:
    """Everything one child may say, in its order."""
    frames: list[Frame] = [Ready(draw(st.sampled_from(LOCKS))), Named(draw(st.sampled_from(Kind)))]
    frames += [Held(finding) for finding in draw(st.lists(FINDINGS, max_size=5))]
    frames += picture(draw, after=False)
    frames += [Held(finding, after=True) for finding in draw(st.lists(FINDINGS, max_size=5))]
    frames += picture(draw, after=True)
    frames += [Piece(data) for data in draw(st.lists(st.binary(max_size=100), max_size=3))]
    return [*frames, End(draw(st.sampled_from(Outcome)))]


def decoded(data: bytes, step: int) -> list[Frame]:
    decoder = Decoder()
    return [frame for at in range(0, len(data), step) for frame in decoder.feed(data[at : at + step])]


@given(talks(), st.integers(1, 400))
def test_frames_come_back_however_they_are_cut(frames: list[Frame], step: int) -> None:
    assert decoded(b"".join(map(encode, frames)), step) == frames


@given(talks(), st.data())
def test_one_changed_byte_is_refused_or_says_something_that_may_be_said(
    frames: list[Frame], data: st.DataObject
) -> None:
    raw = bytearray(b"".join(map(encode, frames)))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    refused_or_sound(bytes(raw))


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_sound(raw: bytes) -> None:
    refused_or_sound(raw)


def refused_or_sound(raw: bytes) -> None:
    try:
        frames = decoded(raw, len(raw) or 1)
    except BadFrames:
        return
    assert b"".join(map(encode, frames)) == raw[: sum(len(encode(frame)) for frame in frames)]


READY, NAMED, END = encode(Ready(Lock.NONE)), encode(Named(Kind.PDF)), encode(End(Outcome.LOOKED))
FOUND = encode(Held(Finding(Found.GPS)))
SHOWN, PIXELS = encode(Shown(1, 2)), encode(Pixels(bytes(6)))
BOTH = SHOWN + PIXELS + encode(Shown(1, 2, after=True)) + PIXELS


def shown(payload: bytes) -> bytes:
    """A picture's frame with other fields than it may have."""
    return READY + NAMED + b"\7" + len(payload).to_bytes(4, "big") + payload


LIES = {
    "nothing before it is locked": NAMED,
    "locked twice": READY + READY,
    "a finding without a kind": READY + FOUND,
    "a finding before after one after": READY + NAMED + encode(Held(Finding(Found.GPS), after=True)) + FOUND,
    "a finding after the copy": READY + NAMED + encode(Piece(b"x")) + FOUND,
    "something after the end": READY + END + b"\0",
    "a payload too long": READY + b"\5" + (MAX_PAYLOAD_BYTES + 1).to_bytes(4, "big"),
    "an unknown frame": b"\x63\0\0\0\0",
    "an unknown lock": b"\1\0\0\0\1\x10",
    "an unknown outcome": READY + b"\6\0\0\0\1x",
    "a finding of nothing": READY + NAMED + b"\3\0\0\0\x08gps\0\0\0\0\0",
    "a finding with no count": READY + NAMED + b"\3\0\0\0\3gps",
    "text that is none": READY + NAMED + b"\3\0\0\0\x09gps\0\0\0\0\1\xff",
    "a picture of no width": shown(b"\0\0\0\0\1"),
    "a picture of no height": shown(b"\0\0\1\0\0"),
    "a picture too wide": shown(b"\0" + (MAX_PREVIEW_SIDE + 1).to_bytes(2, "big") + b"\0\1"),
    "a picture too high": shown(b"\0\0\1" + (MAX_PREVIEW_SIDE + 1).to_bytes(2, "big")),
    "a picture of neither": shown(b"\2\0\1\0\1"),
    "a picture with more fields": shown(b"\0\0\1\0\1\0"),
    "a picture with fewer": shown(b"\0\0\1\0"),
    "colours without a picture": READY + NAMED + PIXELS,
    "a picture without colours": READY + NAMED + SHOWN + END,
    "too few colours": READY + NAMED + SHOWN + encode(Pixels(bytes(5))) + END,
    "too many colours": READY + NAMED + SHOWN + encode(Pixels(bytes(7))),
    "colours behind the last": READY + NAMED + SHOWN + PIXELS + PIXELS,
    "no colours at all": READY + NAMED + SHOWN + encode(Pixels(b"")),
    "three pictures": READY + NAMED + BOTH + SHOWN,
    "the same picture twice": READY + NAMED + SHOWN + PIXELS + SHOWN,
    "after before before": READY + NAMED + encode(Shown(1, 2, after=True)) + PIXELS + SHOWN,
    "a finding amid the colours": READY + NAMED + encode(Shown(2, 2)) + PIXELS + FOUND,
    "more findings than fit": READY + NAMED + FOUND * (2 * MAX_FINDINGS + 1),
}


@pytest.mark.parametrize("lie", LIES)
def test_lies_are_refused(lie: str) -> None:
    with pytest.raises(BadFrames):
        decoded(LIES[lie], len(LIES[lie]))


def test_what_does_not_fit_is_not_said() -> None:
    for frame in (
        Piece(b"x" * (MAX_PAYLOAD_BYTES + 1)),
        Held(Finding(Found.GPS, "x" * (MAX_TEXT_CHARS + 1))),
        Shown(0, 1),
        Shown(1, MAX_PREVIEW_SIDE + 1),
        Pixels(bytes(MAX_PAYLOAD_BYTES + 1)),
    ):
        with pytest.raises(ValueError, match=r"."):
            encode(frame)
