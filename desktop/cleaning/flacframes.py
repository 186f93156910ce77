"""The frames of FLAC (RFC 9639): where each begins and ends, proven by its two sums and its number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.cleaning.kinds import Outcome, Refused
from desktop.cleaning.spans import Bytes

_MOST_FRAME_BYTES = 4 * 1024 * 1024
"""65,535 samples of eight channels of 32 bits are half of it."""

_MOST_HEAD_BYTES = 16
_MARKS = (b"TAG", b"APETAGEX", b"ID3")
"""What other programs hang behind the sound."""

_DIVISOR = 0x18005
"""x^16 + x^15 + x^2 + 1: a frame with its sum is a multiple of it."""

_SIZES = {1: 192, **{code: 144 << code for code in range(2, 6)}, **{code: 1 << code for code in range(8, 16)}}
_SIZE_BYTES = {6: 1, 7: 2}
_RATE_BYTES = {12: 1, 13: 2, 14: 2}


class Head(NamedTuple):
    """Of one frame: the number it has, the number that the next one must have."""

    variable: bool
    number: int
    following: int


def frames(data: Bytes, at: int) -> Iterator[tuple[int, int]]:
    """Where each frame lies, the first at `at`. Errors: `Refused` `damaged` for anything between them."""
    head = head_at(data, at)
    while head is not None:
        end, following = _end(data, at, head)
        yield at, end
        at, head = end, following


def head_at(data: Bytes, at: int) -> Head | None:
    """The head of a frame; None if this is none."""
    raw = data[at : at + _MOST_HEAD_BYTES]
    if len(raw) < 6 or raw[0] != 0xFF or raw[1] & 0xFE != 0xF8 or raw[3] & 1:
        return None
    number, after = _number(raw, 4)
    code, rate = raw[2] >> 4, raw[2] & 15
    size_bytes, end = _SIZE_BYTES.get(code, 0), after + _SIZE_BYTES.get(code, 0) + _RATE_BYTES.get(rate, 0)
    if number < 0 or code == 0 or rate == 15 or end >= len(raw) or _short_sum(raw[:end]) != raw[end]:
        return None
    size = _SIZES.get(code) or 1 + int.from_bytes(raw[after : after + size_bytes], "big")
    variable = bool(raw[1] & 1)
    return Head(variable, number, number + (size if variable else 1))


def _number(raw: bytes, at: int) -> tuple[int, int]:
    """A number written as UTF-8 writes letters, up to 36 bits; -1 if it is none."""
    first = raw[at]
    ones = 8 - (first ^ 0xFF).bit_length()
    if ones in (1, 8) or at + max(1, ones) > len(raw):
        return -1, at
    number = first & (0x7F >> ones) if ones < 7 else 0
    for byte in raw[at + 1 : at + ones]:
        if byte >> 6 != 2:
            return -1, at
        number = number << 6 | byte & 0x3F
    return number, at + max(1, ones)


def _end(data: Bytes, at: int, head: Head) -> tuple[int, Head | None]:
    """The end of a frame, and the head that follows there, if one does. Errors: `Refused`."""
    for place in _possible_ends(data, at):
        if place == len(data) or data[place : place + 2][:1] != b"\xff":
            following = None
        else:
            following = head_at(data, place)
            if following is None:
                continue
        if divides(data[at:place]):
            if following and (following.variable, following.number) != (head.variable, head.following):
                break
            return place, following
    raise Refused(Outcome.DAMAGED)


def _possible_ends(data: Bytes, at: int) -> Iterator[int]:
    """The next places that look like a frame's head; then those that look like something behind the sound."""
    most = min(len(data), at + _MOST_FRAME_BYTES)
    place = at + 1
    while 0 <= (place := data.find(b"\xff", place + 1)) < most:
        yield place
    for mark in _MARKS:
        place = at
        while 0 <= (place := data.find(mark, place + 1)) < most:
            yield place
    if most == len(data):
        yield most


def divides(frame: bytes) -> bool:
    """Whether a frame and its sum belong together."""
    return remainder(frame) == 0


def remainder(frame: bytes) -> int:
    """What is left of bytes as a polynomial, divided.

    Halves are folded onto each other, so that the work is done on whole numbers and not on bytes.
    """
    value = int.from_bytes(frame, "big")
    for bits, factor in _FOLDS:
        while value.bit_length() > bits:
            high, value = value >> bits, value & ((1 << bits) - 1)
            value ^= _times(high, factor)
    return _remainder(value)


def _times(value: int, factor: int) -> int:
    """A product of polynomials, the factor of at most 16 bits."""
    product = 0
    for place in range(16):
        if factor >> place & 1:
            product ^= value << place
    return product


def _remainder(value: int) -> int:
    while (over := value.bit_length() - 17) >= 0:
        value ^= _DIVISOR << over
    return value


def _short_sum(head: bytes) -> int:
    """The sum of a head: x^8 + x^2 + x + 1."""
    value = int.from_bytes(head, "big") << 8
    while (over := value.bit_length() - 9) >= 0:
        value ^= 0x107 << over
    return value


def _folds() -> list[tuple[int, int]]:
    """The remainders of x to the powers of two, each the square of the one before, the largest first."""
    found, factor = [], 0
    for power in range(4, 26):
        bits = 1 << power
        factor = _remainder(1 << bits) if power == 4 else _remainder(_times(factor, factor))
        found.append((bits, factor))
    return [fold for fold in reversed(found) if fold[0] > 32]


_FOLDS = _folds()
