"""Writes all vectors anew: python -m tests.vectors.generate (see README.md one folder up)."""

import json
from collections.abc import Mapping
from typing import Any

from tests.vectors.blobs import BASES, pack
from tests.vectors.generate.families import bases, every
from tests.vectors.generate.registry import Generator
from tests.vectors.given import FOLDER, Given
from tests.vectors.kinds import run


def packed(value: Any, known: Mapping[str, bytes]) -> Any:
    """Inputs as they stand in a file."""
    if isinstance(value, bytes):
        return pack(value, known)
    if isinstance(value, Mapping):
        return {str(name): packed(part, known) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [packed(part, known) for part in value]
    return value


def fields_of(generator: Generator, known: Mapping[str, bytes]) -> dict[str, Any]:
    """One vector as it stands in its file."""
    made = generator.make()
    fields = {
        "fact": generator.fact,
        "clause": generator.clause,
        "kind": generator.kind,
        "inputs": packed(made.inputs, known),
        "verdict": generator.verdict,
    }
    return fields | ({"expect": made.expect} if made.expect else {})


def main() -> None:
    """Write bases and vectors; what a vector claims must be what happens."""
    for old in FOLDER.glob("*/*.json"):
        old.unlink()
    known = bases()
    BASES.mkdir(exist_ok=True)
    for name, data in known.items():
        (BASES / f"{name}.bin").write_bytes(data)
    for generator in every():
        fields = fields_of(generator, known)
        verdict, _ = run(generator.kind, Given(fields["inputs"]))
        if verdict != generator.verdict:
            raise SystemExit(f"{generator.family}/{generator.name}: {verdict}, not {generator.verdict}")
        path = FOLDER / generator.family / f"{generator.name}.json"
        path.parent.mkdir(exist_ok=True)
        text = json.dumps(fields, indent=1, ensure_ascii=False) + "\n"
        path.write_bytes(text.encode("utf-8", "backslashreplace"))  # half characters as JSON escapes them


if __name__ == "__main__":
    main()
