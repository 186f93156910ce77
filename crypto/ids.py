"""Identities that travel between rooms, as distinct types so that one is never passed for another."""

from __future__ import annotations

from collections.abc import Callable
from typing import NewType

Bytes = bytes | bytearray | memoryview
"""Bytes that are only read: a buffer that is used again spares fresh memory for each of many chunks."""

Random = Callable[[int], bytes]
"""A source of random bytes: takes a count, gives that many bytes (rule 4; its limit: SPEC §1.2)."""

OfficeId = NewType("OfficeId", bytes)
"""32 bytes: SHA-256 of the office's first root public key (SPEC §4.1)."""

CardHash = NewType("CardHash", bytes)
"""32 bytes: SHA-256 of a whole signed card (SPEC §4.4)."""

ThreadId = NewType("ThreadId", bytes)
"""32 bytes: the public half of a reporter's thread key (SPEC §5.5)."""

MessageId = NewType("MessageId", bytes)
"""16 random bytes that name one message (SPEC §6.6)."""

UploadId = NewType("UploadId", bytes)
"""16 bytes that name the place of a report's chunks (SPEC §9.2)."""

Entry = NewType("Entry", bytes)
"""48 bytes: what the log holds of one capsule (SPEC §11.1)."""

Tag = NewType("Tag", bytes)
"""8 bytes by which one reply is found on the board (SPEC §8.2)."""
