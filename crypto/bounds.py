"""Bounded decoding: what a hostile structure may cost is checked before anything is built (SPEC §6.8).

MessagePack is walked once, without building values: depth, number of items and lengths are held to stated
limits, map keys must be texts and differ, and nothing may follow the structure. Only then msgspec decodes it,
and what it decoded must encode to the same bytes: every value has one spelling.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from crypto.errors import CryptoError, Verdict, require

MAX_DEPTH = 8  # the deepest structure of ours is card > reviewers > languages > text
MAX_ITEMS = 4_096  # eight reviewers, eight epochs each, 32 files of 16 fields: far below
MAX_KEY_BYTES = 64
MAX_FORMAT = 65_535  # formats are u16 wherever they stand in the open
MAX_UNIX = 253_402_300_799  # the last second of the year 9999: later ones break calendars, not clocks

T = TypeVar("T")


class _Versioned(msgspec.Struct, frozen=True):
    """The one field that every later format keeps; other fields are passed over."""

    format: int


# first byte -> (bytes of the length field that follows, unit): fixed-size scalars have length field 0
_SCALAR_BYTES = {0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}
_SCALAR_BYTES |= {0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}
_BLOB_LENGTH_BYTES = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}
_ARRAY_LENGTH_BYTES = {0xDC: 2, 0xDD: 4}
_MAP_LENGTH_BYTES = {0xDE: 2, 0xDF: 4}
_TEXT_HEADS = frozenset({0xD9, 0xDA, 0xDB})


class _Walker:
    """One walk over MessagePack bytes; holds the place and the items seen so far."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0
        self.items = 0

    def take(self, count: int) -> bytes:
        """The next `count` bytes. Errors: `bad_structure` past the end."""
        end = self.at + count
        require(end <= len(self.data), Verdict.BAD_STRUCTURE)
        part = self.data[self.at : end]
        self.at = end
        return part

    def number(self, width: int) -> int:
        """A big-endian length field of `width` bytes."""
        return int.from_bytes(self.take(width), "big")

    def count(self, more: int) -> None:
        """Note `more` items. Errors: `too_many`."""
        self.items += more
        require(self.items <= MAX_ITEMS, Verdict.TOO_MANY)

    def value(self, depth: int) -> None:
        """Walk one value. Errors: `too_deep`, `too_many`, `bad_structure`."""
        require(depth <= MAX_DEPTH, Verdict.TOO_DEEP)
        head = self.take(1)[0]
        if head <= 0x7F or head >= 0xE0:
            return
        if head <= 0x8F:
            self.entries(head & 0x0F, depth)
        elif head <= 0x9F:
            self.elements(head & 0x0F, depth)
        elif head <= 0xBF:
            self.take(head & 0x1F)
        elif head in _SCALAR_BYTES:
            self.take(_SCALAR_BYTES[head])
        elif head in _BLOB_LENGTH_BYTES:
            self.take(self.number(_BLOB_LENGTH_BYTES[head]))
        elif head in _ARRAY_LENGTH_BYTES:
            self.elements(self.number(_ARRAY_LENGTH_BYTES[head]), depth)
        elif head in _MAP_LENGTH_BYTES:
            self.entries(self.number(_MAP_LENGTH_BYTES[head]), depth)
        else:
            raise CryptoError(Verdict.BAD_STRUCTURE)  # extension types have no meaning here

    def elements(self, length: int, depth: int) -> None:
        """Walk an array's values."""
        self.count(length)
        for _ in range(length):
            self.value(depth + 1)

    def entries(self, length: int, depth: int) -> None:
        """Walk a map: text keys, each once."""
        self.count(length)
        seen: set[bytes] = set()
        for _ in range(length):
            key = self.key()
            require(key not in seen, Verdict.BAD_STRUCTURE, "repeated field")
            seen.add(key)
            self.value(depth + 1)

    def key(self) -> bytes:
        """A map key as its raw text bytes."""
        head = self.take(1)[0]
        if 0xA0 <= head <= 0xBF:
            length = head & 0x1F
        else:
            require(head in _TEXT_HEADS, Verdict.BAD_STRUCTURE)
            length = self.number(_BLOB_LENGTH_BYTES[head])
        require(length <= MAX_KEY_BYTES, Verdict.TOO_BIG)
        return self.take(length)


def check_bounds(data: bytes, max_bytes: int) -> None:
    """Refuse MessagePack that is too long, too deep, too rich or not one whole value.

    Errors: see `Verdict`.
    """
    require(len(data) <= max_bytes, Verdict.TOO_BIG)
    walker = _Walker(data)
    walker.value(1)
    require(walker.at == len(data), Verdict.BAD_STRUCTURE)


def decode(data: bytes, kind: type[T], max_bytes: int) -> T:
    """Bounded, strict decoding to `kind`. Errors: `bad_structure`, `too_big`, `too_deep`, `too_many`."""
    check_bounds(data, max_bytes)
    return _strict(data, kind)


def decode_format(data: bytes, kind: type[T], newest: int, max_bytes: int) -> T:
    """As `decode`, for a structure with a `format` field; a later format is told from nonsense (SPEC §1.6).

    Errors: also `newer_format`.
    """
    check_bounds(data, max_bytes)
    check_format(_decoded(data, _Versioned).format, newest)
    return _strict(data, kind)


def check_format(number: int, newest: int) -> None:
    """Formats count from 1 (SPEC §1.6). Errors: `newer_format`, `bad_structure`."""
    require(1 <= number <= MAX_FORMAT, Verdict.BAD_STRUCTURE, "format")
    require(number <= newest, Verdict.NEWER_FORMAT)


def check_time(unix_seconds: int, where: str) -> None:
    """A time that a calendar can show. Errors: `bad_structure`."""
    require(0 <= unix_seconds <= MAX_UNIX, Verdict.BAD_STRUCTURE, where)


def _strict(data: bytes, kind: type[T]) -> T:
    value = _decoded(data, kind)
    # Longer numbers, other orders, spelt-out defaults: what is signed or hashed has no second spelling.
    require(msgspec.msgpack.encode(value) == data, Verdict.BAD_STRUCTURE, "spelling")
    return value


def _decoded(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(data, type=kind, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:  # msgspec lets the second one through
        raise CryptoError(Verdict.BAD_STRUCTURE) from error


def encode(value: msgspec.Struct) -> bytes:
    """MessagePack of a structure, fields in their declared order.

    Errors: `bad_structure` for half characters (lone surrogates) and numbers past 64 bits.
    """
    try:
        return msgspec.msgpack.encode(value)
    except (UnicodeEncodeError, OverflowError) as error:
        raise CryptoError(Verdict.BAD_STRUCTURE) from error
