"""How far long work is, and that somebody stopped it: told where it is done, seen where somebody looks."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.errors import Acts


class Cancelled(Exception):
    """The person in front of it stopped the work; nobody has to act."""

    code = "cancelled"
    acts = Acts.USER


@dataclass(frozen=True, slots=True)
class ProgressStep:
    """How far a piece of work is.

    `phase` is a stable id such as `hash`, `upload`, `seal`, `post`, or empty; `done` of `total` counts bytes
    or items, and `total` is None while it is not known.
    """

    phase: str = ""
    done: int = 0
    total: int | None = None
