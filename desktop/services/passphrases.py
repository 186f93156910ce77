"""Passphrases: generated ones, what guessing them costs, and a floor for those that people bring."""

from __future__ import annotations

from dataclasses import dataclass

from crypto.ids import Random
from desktop.services.deskerrors import DeskError, DeskFault
from desktop.services.lockedkey import FULL_COST, Cost
from desktop.services.wordlists import wordlists

WORDS = 8
_WORD_BITS = 11
LEAST_CHARACTERS = 12
LEAST_DIFFERENT = 6
_YEAR_SECONDS = 31_557_600


@dataclass(frozen=True, slots=True)
class GuessCost:
    """What it takes to find a generated passphrase: random bits, and memory and passes for each try.

    `years`: the mean time for somebody who tries a million a second, which takes 256 TiB of fast memory.
    """

    bits: int
    memory_bytes: int
    passes: int
    years: float


def generate_passphrase(random: Random) -> str:
    """Eight words of the English list, 88 random bits."""
    words = wordlists()["en"]
    number = int.from_bytes(random(WORDS * _WORD_BITS // 8), "big")
    indices = (number >> shift & (len(words) - 1) for shift in range(0, WORDS * _WORD_BITS, _WORD_BITS))
    return " ".join(words[index] for index in indices)


def guess_cost(cost: Cost = FULL_COST) -> GuessCost:
    """What guessing a generated passphrase costs."""
    bits = WORDS * _WORD_BITS
    years = 2.0 ** (bits - 1) / 1e6 / _YEAR_SECONDS
    return GuessCost(bits, cost.memory_bytes, cost.passes, years)


def check_passphrase(passphrase: str) -> str:
    """A passphrase somebody chose, unchanged. Errors: `weak_passphrase`.

    The floor catches the worst only; eight generated words are what the program offers.
    """
    typed = "".join(passphrase.split())
    if len(typed) < LEAST_CHARACTERS or len(set(typed)) < LEAST_DIFFERENT:
        raise DeskError(DeskFault.WEAK_PASSPHRASE, str(LEAST_CHARACTERS))
    return passphrase
