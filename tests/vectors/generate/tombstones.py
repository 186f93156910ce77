"""Tombstones: what a server says of capsules whose time was over (SPEC §12.8)."""

from typing import Any

from tests.vectors.generate.contents import packed
from tests.vectors.generate.deskwire import HOUR
from tests.vectors.generate.ground import sha256
from tests.vectors.generate.registry import Family, Inputs, Made

burying = Family("deskwire", "tombstones")
ENTRY = sha256(b"an old capsule") + sha256(b"its mark")[:16]
MOST_BYTES = 65_600


def tombstone(**changes: Any) -> Inputs:
    return {"number": 1, "seq": 7, "entry": ENTRY, "deleted_hour": HOUR} | changes


def listed(*records: Inputs, more: bool = False, **changes: Any) -> bytes:
    """SPEC §12.8."""
    return packed({"records": list(records), "more": more} | changes)


@burying("12.8")
def tombstones_are_read() -> Made:
    """Two that went one after the other, in another order than they had come, and more behind them."""
    data = listed(tombstone(), tombstone(number=2, seq=3), more=True)
    records = [[1, 7, ENTRY.hex(), HOUR], [2, 3, ENTRY.hex(), HOUR]]
    return Made({"tombstones": data}, {"records": records, "more": True})


@burying("12.8")
def tombstones_of_nothing() -> Made:
    """Nothing went since."""
    return Made({"tombstones": listed()}, {"records": [], "more": False})


@burying("12.8")
def tombstones_512() -> Made:
    """As many as one answer may hold."""
    latest = {"number": (1 << 64) - 1, "seq": (1 << 64) - 1, "deleted_hour": (1 << 64) - 1}
    return Made({"tombstones": listed(*[tombstone(**latest)] * 512)}, {"more": False})


@burying("12.8", "too_many")
def tombstones_513() -> Inputs:
    """An answer holds at most 512 records."""
    return {"tombstones": listed(*[tombstone()] * 513)}


@burying("12.8", "bad_structure")
def tombstone_with_an_entry_of_47_bytes() -> Made:
    """It names no entry of any log."""
    return Made({"tombstones": listed(tombstone(entry=ENTRY[:-1]))}, {"where": "entry"})


@burying("12.8", "bad_structure")
def tombstone_with_the_sender() -> Inputs:
    """Nothing of the content is left, and no other field."""
    return {"tombstones": listed(tombstone(sender="somebody"))}


@burying("12.8", "bad_structure")
def tombstones_without_more() -> Inputs:
    """Both fields are there."""
    return {"tombstones": packed({"records": []})}


@burying("12.8", "too_big")
def tombstones_too_big() -> Inputs:
    """An answer has at most 65,600 bytes."""
    return {"tombstones": bytes(MOST_BYTES + 1)}
