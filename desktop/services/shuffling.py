"""A random order from the random source that is handed in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from crypto.ids import Random

T = TypeVar("T")
_RANK_BYTES = 8  # two of 65,536 ranks fall together once in ten thousand million shuffles; no harm if they do


def shuffled(items: Sequence[T], random: Random) -> list[T]:
    """The items, each order as likely as any other."""
    ranks = random(_RANK_BYTES * len(items))
    keys = [ranks[at : at + _RANK_BYTES] for at in range(0, len(ranks), _RANK_BYTES)]
    order = sorted(range(len(items)), key=keys.__getitem__)
    return [items[at] for at in order]
