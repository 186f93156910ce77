"""What the child says, as frames: a strict codec without input or output.

A frame is one byte of kind, four bytes of length (big-endian), and the payload. Whoever parsed a hostile
file is hostile from then on: every field is bounded, every order but the one in `_NEXT` is refused, and
`Ready` comes first, before the child has read a byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from desktop.cleaning.kinds import Finding, Found, Kind, Lock, Outcome
from desktop.cleaning.limits import MAX_FINDINGS, MAX_PREVIEW_SIDE, MAX_TEXT_CHARS

MAX_PAYLOAD_BYTES = 65_536
"""Of one frame: a piece of a copy. All others are far shorter."""

HEAD_BYTES = 5
_COUNT_BYTES = 4
MAX_COUNT = 2**32 - 1
RGB_BYTES = 3


@dataclass(frozen=True, slots=True)
class Ready:
    """The child is locked by `locks` and begins to read."""

    locks: Lock


@dataclass(frozen=True, slots=True)
class Named:
    """The kind, looked at more closely."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Held:
    """A finding in the file, or, with `after`, in its cleaned copy."""

    finding: Finding
    after: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A small picture of the file, or, with `after`, of its copy; width x height x 3 bytes follow at once."""

    width: int
    height: int
    after: bool = False


@dataclass(frozen=True, slots=True)
class Pixels:
    """The next bytes of that picture: rows from above, red, green and blue, nothing between them."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Piece:
    """The next bytes of the cleaned copy."""

    data: bytes


@dataclass(frozen=True, slots=True)
class End:
    """The last frame."""

    outcome: Outcome


Frame = Ready | Named | Held | Shown | Pixels | Piece | End


class BadFrames(Exception):
    """What came is not what a child says."""


class _Tag(IntEnum):
    READY = 1
    NAMED = 2
    BEFORE = 3
    AFTER = 4
    PIECE = 5
    END = 6
    SHOWN = 7
    PIXELS = 8


_NEXT: dict[_Tag | None, frozenset[_Tag]] = {
    None: frozenset({_Tag.READY}),
    _Tag.READY: frozenset({_Tag.NAMED, _Tag.END}),
    _Tag.NAMED: frozenset({_Tag.BEFORE, _Tag.SHOWN, _Tag.AFTER, _Tag.PIECE, _Tag.END}),
    _Tag.BEFORE: frozenset({_Tag.BEFORE, _Tag.SHOWN, _Tag.AFTER, _Tag.PIECE, _Tag.END}),
    _Tag.AFTER: frozenset({_Tag.AFTER, _Tag.SHOWN, _Tag.PIECE, _Tag.END}),
    _Tag.SHOWN: frozenset({_Tag.PIXELS}),
    _Tag.PIXELS: frozenset({_Tag.PIXELS, _Tag.AFTER, _Tag.SHOWN, _Tag.PIECE, _Tag.END}),
    _Tag.PIECE: frozenset({_Tag.PIECE, _Tag.END}),
    _Tag.END: frozenset(),
}
"""Which frames may follow which."""


def encode(frame: Frame) -> bytes:
    """The bytes of a frame. Errors: `ValueError` for what does not fit."""
    tag, payload = _parts(frame)
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise ValueError("payload too long")
    return bytes([tag]) + len(payload).to_bytes(4, "big") + payload


class Decoder:
    """Bytes in, frames out."""

    def __init__(self) -> None:
        self._rest = b""
        self._last: _Tag | None = None
        self._findings = 0
        self._shown: list[bool] = []
        self._missing = 0

    @property
    def ended(self) -> bool:
        """Whether the last frame has come."""
        return self._last is _Tag.END

    def feed(self, data: bytes) -> Iterator[Frame]:
        """The frames that these bytes complete. Errors: `BadFrames`, and nothing more may be fed then."""
        self._rest += data
        while (frame := self._next()) is not None:
            yield frame
        if self.ended and self._rest:
            raise BadFrames("bytes after the end")

    def _next(self) -> Frame | None:
        if len(self._rest) < HEAD_BYTES:
            return None
        tag, size = self._head()
        whole = HEAD_BYTES + size
        if len(self._rest) < whole:
            return None
        payload, self._rest = self._rest[HEAD_BYTES:whole], self._rest[whole:]
        self._last = tag
        self._findings += tag in (_Tag.BEFORE, _Tag.AFTER)
        if self._findings > 2 * MAX_FINDINGS:
            raise BadFrames("too many findings")
        frame = _frame(tag, payload)
        self._measure(frame, size)
        return frame

    def _measure(self, frame: Frame, size: int) -> None:
        """Two pictures at most, the file's before its copy's, and each with exactly its bytes."""
        if isinstance(frame, Shown):
            self._shown.append(frame.after)
            self._missing = frame.width * frame.height * RGB_BYTES
            if self._shown not in ([False], [True], [False, True]):
                raise BadFrames("pictures out of order, or too many")
        elif isinstance(frame, Pixels):
            self._missing -= size
            if not size or self._missing < 0:
                raise BadFrames("other bytes than the picture has")

    def _head(self) -> tuple[_Tag, int]:
        tag, size = self._rest[0], int.from_bytes(self._rest[1:HEAD_BYTES], "big")
        if tag not in _NEXT[self._last] or size > MAX_PAYLOAD_BYTES:
            raise BadFrames("out of order, or too long")
        if (tag == _Tag.PIXELS) != (self._missing > 0):
            raise BadFrames("a picture without its bytes, or bytes without a picture")
        return _Tag(tag), size


def _parts(frame: Frame) -> tuple[_Tag, bytes]:
    match frame:
        case Ready(locks):
            return _Tag.READY, bytes([locks.value])
        case Named(kind):
            return _Tag.NAMED, kind.encode()
        case Held(finding, after):
            return (_Tag.AFTER if after else _Tag.BEFORE), _finding_bytes(finding)
        case Shown(width, height, after):
            return _Tag.SHOWN, _shown_bytes(width, height, after)
        case Pixels(data):
            return _Tag.PIXELS, data
        case Piece(data):
            return _Tag.PIECE, data
        case End(outcome):
            return _Tag.END, outcome.encode()


def _finding_bytes(finding: Finding) -> bytes:
    if not 0 < finding.count <= MAX_COUNT or len(finding.text) > MAX_TEXT_CHARS:
        raise ValueError("a finding without bounds")
    count = finding.count.to_bytes(_COUNT_BYTES, "big")
    return finding.kind.encode() + b"\0" + count + finding.text.encode("utf-8")


def _shown_bytes(width: int, height: int, after: bool) -> bytes:
    if not (0 < width <= MAX_PREVIEW_SIDE and 0 < height <= MAX_PREVIEW_SIDE):
        raise ValueError("a picture without bounds")
    return bytes([after]) + width.to_bytes(2, "big") + height.to_bytes(2, "big")


def _frame(tag: _Tag, payload: bytes) -> Frame:
    try:
        match tag:
            case _Tag.READY:
                return _ready(payload)
            case _Tag.NAMED:
                return Named(Kind(payload.decode("ascii")))
            case _Tag.BEFORE | _Tag.AFTER:
                return Held(_finding(payload), tag is _Tag.AFTER)
            case _Tag.SHOWN:
                return _shown(payload)
            case _Tag.PIXELS:
                return Pixels(payload)
            case _Tag.PIECE:
                return Piece(payload)
            case _Tag.END:
                return End(Outcome(payload.decode("ascii")))
    except ValueError as error:
        raise BadFrames("a field that fits nothing") from error


def _ready(payload: bytes) -> Ready:
    if len(payload) != 1:
        raise ValueError("one byte of locks")
    return Ready(Lock(payload[0]))


def _shown(payload: bytes) -> Shown:
    width, height = int.from_bytes(payload[1:3], "big"), int.from_bytes(payload[3:5], "big")
    if len(payload) != 5 or payload[0] > 1 or _shown_bytes(width, height, payload[0] == 1) != payload:
        raise ValueError("a picture without bounds")
    return Shown(width, height, payload[0] == 1)


def _finding(payload: bytes) -> Finding:
    kind, _, rest = payload.partition(b"\0")
    count, text = int.from_bytes(rest[:_COUNT_BYTES], "big"), rest[_COUNT_BYTES:].decode("utf-8")
    if len(rest) < _COUNT_BYTES or not count or len(text) > MAX_TEXT_CHARS:
        raise ValueError("a finding without bounds")
    return Finding(Found(kind.decode("ascii")), text, count)
