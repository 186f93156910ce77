"""Every parser under fuzzing by its name, and the inputs that are kept for it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from tests.fuzz.evidence import EVIDENCE
from tests.fuzz.formats import FORMATS
from tests.fuzz.serverside import SERVER_SIDE
from tests.fuzz.target import Target

TARGETS: dict[str, Target] = {**FORMATS, **SERVER_SIDE, **EVIDENCE}
CORPUS = Path(__file__).with_name("corpus")
MAX_CORPUS_BYTES = 1 << 20
"""All of it: a checkout stays small."""

MAX_KEPT_BYTES = 4_096
"""One input: what is longer is made anew from its seed by damaging that (tests/crypto)."""


def folder(name: str) -> Path:
    """Where the kept inputs of a target lie."""
    return CORPUS / name.replace(" ", "-").replace("'", "")


def kept(name: str) -> list[bytes]:
    """The kept inputs of a target, the smallest first."""
    return sorted(
        (path.read_bytes() for path in folder(name).glob("*.bin")), key=lambda data: (len(data), data)
    )


def keep(name: str, inputs: list[bytes]) -> None:
    """Make these the kept inputs of a target; each is named by its hash."""
    place = folder(name)
    place.mkdir(parents=True, exist_ok=True)
    wanted = {f"{sha256(data).hexdigest()[:16]}.bin": data for data in inputs if len(data) <= MAX_KEPT_BYTES}
    for path in place.glob("*.bin"):
        if path.name not in wanted:
            path.unlink()
    for file, data in wanted.items():
        (place / file).write_bytes(data)
