"""The one file a child works on, and the lists in which it collects what it finds."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.limits import MAX_FINDINGS, MAX_STREAMED_BYTES, MAX_TEXT_CHARS, MAX_WHOLE_BYTES
from desktop.cleaning.spans import Stream, Window


@dataclass(frozen=True)
class Source:
    """Bytes to be looked into: an open file that can be read and moved in, and nothing else."""

    stream: Stream
    kind: Kind

    @cached_property
    def size(self) -> int:
        """How many bytes there are."""
        return self.stream.seek(0, 2)

    @cached_property
    def whole(self) -> bytes:
        """All bytes. Errors: `Refused` `too_big`."""
        if self.size > MAX_WHOLE_BYTES:
            raise Refused(Outcome.TOO_BIG)
        self.stream.seek(0)
        return self.stream.read(MAX_WHOLE_BYTES) or b""

    @cached_property
    def data(self) -> Window:
        """All bytes, a block at a time in memory. Errors: `Refused` `too_big`."""
        if self.size > MAX_STREAMED_BYTES:
            raise Refused(Outcome.TOO_BIG)
        return Window(self.stream)


def source_of(data: bytes, kind: Kind) -> Source:
    """A source in memory: a part of another, or a copy to be looked into again."""
    return Source(io.BytesIO(data), kind)


@dataclass
class Findings:
    """What was found so far; the same thing found again is counted, and what is too much is left out."""

    _counted: Counter[tuple[Found, str]] = field(default_factory=Counter)

    def add(self, kind: Found, text: object = "", count: int = 1) -> None:
        """Note something. `text` is cut to one short line; nothing is noted for a count of 0."""
        if count <= 0:
            return
        raw = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        line = " ".join(raw.replace("\0", " ").split())
        line = line.encode("utf-8", "replace").decode("utf-8")
        key = (kind, line[:MAX_TEXT_CHARS])
        if key in self._counted or len(self._counted) < MAX_FINDINGS:
            self._counted[key] += count

    def join(self, others: tuple[Finding, ...]) -> None:
        """Note what was found in a part."""
        for other in others:
            self.add(other.kind, other.text, other.count)

    def listed(self) -> tuple[Finding, ...]:
        """All of it, in the order in which it was first found."""
        return tuple(
            Finding(kind, text, min(count, 2**32 - 1)) for (kind, text), count in self._counted.items()
        )
