"""Every stored vector gives its verdict and its facts."""

import re

import pytest

from crypto.errors import Verdict
from tests.vectors.given import FOLDER, Vector, stored
from tests.vectors.kinds import KINDS, run

FEWEST = 450
MOST_BYTES = 131_072
NAMES = re.compile(r"[a-z][a-z0-9_]*")


@pytest.mark.parametrize("vector", stored(), ids=lambda vector: vector.name)
def test_vector(vector: Vector) -> None:
    verdict, facts = run(vector.kind, vector.given)
    assert verdict == vector.verdict, vector.fact
    assert {name: facts[name] for name in vector.expect} == vector.expect, vector.fact


def test_there_are_many() -> None:
    assert len(stored()) >= FEWEST


def test_every_verdict_has_a_vector() -> None:
    """A verdict that no bytes reach is a word too many; `nobody_to_seal_to` is told to who seals."""
    reached = {vector.verdict for vector in stored()}
    assert {verdict.value for verdict in Verdict} - reached == {"nobody_to_seal_to"}


def test_every_kind_has_a_vector_that_is_taken() -> None:
    """Otherwise a kind could refuse everything and pass."""
    assert {vector.kind for vector in stored() if vector.verdict == "ok"} == KINDS.keys()


def test_files_are_small_and_named_after_their_defect() -> None:
    paths = sorted(FOLDER.glob("*/*.json"))
    assert [path for path in paths if path.stat().st_size > MOST_BYTES] == []
    assert [path for path in paths if not NAMES.fullmatch(path.stem)] == []
