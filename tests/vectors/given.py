"""A vector as read from its file, and typed access to its inputs."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.vectors.blobs import unpack

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Given:
    """The inputs of one vector."""

    inputs: dict[str, Any]

    def data(self, name: str) -> bytes:
        return unpack(self.inputs[name])

    def blobs(self, name: str) -> list[bytes]:
        return [unpack(value) for value in self.inputs.get(name, [])]

    def by_number(self, name: str) -> dict[int, bytes]:
        return {int(number): unpack(value) for number, value in self.inputs[name].items()}

    def text(self, name: str) -> str:
        return str(self.inputs[name])

    def number(self, name: str) -> int:
        return int(self.inputs[name])

    def has(self, name: str) -> bool:
        return name in self.inputs


@dataclass(frozen=True)
class Vector:
    """One stored vector."""

    path: Path
    fact: str
    clause: str
    kind: str
    verdict: str
    given: Given
    expect: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"


def read(path: Path) -> Vector:
    """Read one file."""
    fields = json.loads(path.read_text(encoding="utf-8"))
    given = Given(fields.pop("inputs"))
    return Vector(path=path, given=given, expect=fields.pop("expect", {}), **fields)


@cache
def stored() -> tuple[Vector, ...]:
    """All vectors, in the order of their names."""
    return tuple(read(path) for path in sorted(FOLDER.glob("*/*.json")))
