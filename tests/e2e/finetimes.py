"""Moments of a run, looked for in bytes in every form in which programs write a time down."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple

HOUR = 3_600
UNITS = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
MARKS = {"u64 big": ">Q", "u64 little": "<Q", "float big": ">d", "float little": "<d"}


class Form(NamedTuple):
    """A way to write a moment: unix seconds to bytes, and back."""

    name: str
    write: Callable[[float], bytes]
    read: Callable[[bytes], float]


def forms() -> Iterator[Form]:
    """Eight bytes as a number or float, either end first, in four units; digits; MessagePack's five bytes."""
    for unit, scale in UNITS.items():
        for name, mark in MARKS.items():
            yield _packed(f"{name} {unit}", mark, scale)
    # Digits of smaller units begin with these.
    yield Form("digits", lambda at: b"%d" % int(at), float)
    yield Form(
        "MessagePack u32",
        lambda at: struct.pack(">BI", 0xCE, int(at)),
        lambda data: float(struct.unpack(">BI", data)[1]),
    )


def fine_times(data: bytes, start: float, end: float, public: frozenset[int] = frozenset()) -> list[str]:
    """Every moment between start and end that stands in `data` and is no full hour, nor one of `public`."""
    found = [
        f"{form.name}: {moment}"
        for form in forms()
        for moment in _moments(data, form, start, end)
        if moment % HOUR and int(moment) not in public
    ]
    return found + [f"text: {text!r}" for text in _written_out(data, start, end)]


def _packed(name: str, mark: str, scale: int) -> Form:
    number = float if mark.endswith("d") else int
    return Form(
        name,
        lambda at: struct.pack(mark, number(at * scale)),
        lambda data: float(struct.unpack(mark, data)[0]) / scale,
    )


def _moments(data: bytes, form: Form, start: float, end: float) -> Iterator[float]:
    """All readings of a form within the time; what first and last have in common is what is looked for."""
    first, last = form.write(start), form.write(end)
    head, tail = _common(first, last), _common(first[::-1], last[::-1])[::-1]
    common, offset = (head, 0) if len(head) >= len(tail) else (tail, len(first) - len(tail))
    at = data.find(common)
    while at >= 0:
        whole = data[max(0, at - offset) : at - offset + len(first)]
        moment = _read(form, whole, len(first))
        if moment is not None and start <= moment <= end:
            yield moment
        at = data.find(common, at + 1)


def _common(one: bytes, other: bytes) -> bytes:
    """The bytes that both begin with."""
    equal = (a == b for a, b in zip(one, other, strict=True))
    return one[: next((at for at, same in enumerate(equal) if not same), len(one))]


def _read(form: Form, data: bytes, length: int) -> float | None:
    if len(data) != length:
        return None
    try:
        return form.read(data)
    except ValueError:
        return None


def _written_out(data: bytes, start: float, end: float) -> list[bytes]:
    """Clock times with minutes on the days of the run: ISO 8601, and as logs and HTTP write them."""
    found: list[bytes] = []
    for day in {datetime.fromtimestamp(at, UTC).date() for at in (start, end)}:
        for shape in ("%Y-%m-%d", "%Y%m%d", "%d/%b/%Y", "%d %b %Y"):
            named = re.escape(day.strftime(shape).encode())
            found += re.findall(named + rb"[T :]\d\d:?[0-5]\d", data)
    return [text for text in found if not text.endswith(b"00")]
