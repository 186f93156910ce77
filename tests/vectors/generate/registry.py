"""The list of all vectors, filled by the family files: one small function for each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Inputs = dict[str, Any]


@dataclass(frozen=True)
class Made:
    """What a generator gives: the inputs, and what must come out where they are taken."""

    inputs: Inputs
    expect: Inputs | None = None


@dataclass(frozen=True)
class Generator:
    """One vector before it is written."""

    family: str
    name: str
    fact: str
    clause: str
    kind: str
    verdict: str
    make: Callable[[], Made]


_ALL: dict[tuple[str, str], Generator] = {}

Making = Callable[[], Inputs | Made]


@dataclass(frozen=True)
class Family:
    """Vectors of one folder. `@family("6.2", "not_for_us")` takes a function whose docstring is the fact."""

    name: str
    kind: str = ""

    def __call__(self, clause: str, verdict: str = "ok", *, kind: str = "") -> Callable[[Making], Making]:
        """Register a function; its name is the file's."""

        def register(function: Making) -> Making:
            fact = " ".join((function.__doc__ or "").split())
            assert fact.endswith("."), function
            key = (self.name, function.__name__)
            assert key not in _ALL, key
            _ALL[key] = Generator(
                family=self.name,
                name=function.__name__,
                fact=fact,
                clause=f"SPEC §{clause}",
                kind=kind or self.kind or self.name,
                verdict=verdict,
                make=lambda: _made(function()),
            )
            return function

        return register


def every() -> Iterator[Generator]:
    """All registered vectors, in the order of their names."""
    return (generator for _, generator in sorted(_ALL.items()))


def _made(result: Inputs | Made) -> Made:
    return result if isinstance(result, Made) else Made(result)
