"""Evidence: no honest log can be accused, and no lying one gets away (SPEC §17.9)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.checkpoint import Checkpoint, sign_checkpoint
from crypto.errors import CryptoError, Verdict
from crypto.logevidence import EVIDENCE_FORMAT, Evidence, Kind, conflict, read_evidence, write_evidence
from crypto.logproof import Accused, prove
from crypto.merkle import Edge, leaf_hash
from tests.crypto.people import OFFICE
from tests.crypto.refusals import verdict_of
from tests.vectors.generate import log_evidence, practice

NAMES = bytes(range(16)), bytes(16)
ANSWER = log_evidence.office()
DIGITS = log_evidence.fingerprint()


def entries(count: int, change: int | None = None) -> list[bytes]:
    """So many entries, of which one may be another."""
    return [(number + (number == change) * 1_000).to_bytes(48, "big") for number in range(count)]


def edge_of_all(some: list[bytes]) -> Edge:
    return Edge().grown(map(leaf_hash, some)).edge


def head(some: list[bytes], published: int, log: bytes = NAMES[0]) -> Checkpoint:
    tree = edge_of_all(some)
    return Checkpoint(OFFICE, log, tree.size, tree.root(), published, bytes(32), bytes(32), bytes(32))


def signed(*points: Checkpoint) -> tuple[str, ...]:
    return tuple(sign_checkpoint(point, practice.LOG).decode() for point in points)


def file(kind: Kind, *points: Checkpoint, start: int = 0, whole: list[bytes] | None = None) -> Evidence:
    """A file of heads, and the entries of the second one from `start` on."""
    some = whole or []
    return Evidence(
        format=EVIDENCE_FORMAT,
        kind=kind,
        office=ANSWER,
        notes=signed(*points),
        start=start,
        edge=edge_of_all(some[:start]).packed(),
        entries=b"".join(some[start:]),
    )


TIMES = st.integers(1, 5)
SIZES = st.integers(0, 600)


@given(st.lists(SIZES, min_size=2, max_size=2), st.lists(TIMES, min_size=2, max_size=2), st.data())
def test_an_honest_log_is_never_accused(sizes: list[int], times: list[int], data: st.DataObject) -> None:
    """Whatever heads of a log that only grew are put together, in any order, and whatever edge is shown."""
    sizes.sort()
    times.sort()
    if times[0] == times[1]:
        sizes[1] = sizes[0]
    points = [head(entries(size), time) for size, time in zip(sizes, times, strict=True)]
    assert conflict(*points) is None
    start = data.draw(st.integers(0, sizes[0]))
    kind = data.draw(st.sampled_from([Kind.FORKED, Kind.BACK_DATED, Kind.BEGUN_ANEW]))
    order = data.draw(st.permutations(points))
    shown = file(kind, *order, start=start, whole=entries(sizes[1]))
    with pytest.raises(CryptoError):
        prove(shown, DIGITS)


@given(st.integers(1, 600), st.integers(0, 600), st.data())
def test_a_changed_entry_is_proven_from_any_edge_before_the_first_head(
    size: int, more: int, data: st.DataObject
) -> None:
    change = data.draw(st.integers(0, size - 1))
    start = data.draw(st.integers(0, size))
    whole = entries(size + more, change)
    first, second = head(entries(size), 1), head(whole, 2)
    assert prove(file(Kind.FORKED, first, second, start=start, whole=whole), DIGITS) is Accused.LOG


@given(st.integers(0, 300), st.integers(0, 300), TIMES, TIMES)
def test_what_two_heads_say_by_themselves_does_not_depend_on_their_order(
    one: int, other: int, at: int, later: int
) -> None:
    first, second = head(entries(one), at), head(entries(other), later)
    found = conflict(first, second)
    assert found is conflict(second, first)
    if found is not None:
        assert prove(file(found, first, second), DIGITS) is Accused.LOG


def test_two_logs_prove_nothing_but_that_there_are_two() -> None:
    first, second = head(entries(3), 1), head(entries(2), 1, NAMES[1])
    assert conflict(first, second) is Kind.BEGUN_ANEW
    assert prove(file(Kind.BEGUN_ANEW, first, second), DIGITS) is Accused.LOG
    assert verdict_of(lambda: prove(file(Kind.FORKED, first, second), DIGITS)) is Verdict.BAD_STRUCTURE


OTHER = bytes([9]) * 32
FIRST = head(entries(3), 1)


@pytest.mark.parametrize(
    "second",
    [
        replace(FIRST, board=OTHER),
        replace(FIRST, card=OTHER),
        replace(FIRST, bundles=OTHER),
        replace(FIRST, root=OTHER),
    ],
)
def test_any_difference_at_one_time_is_a_fork(second: Checkpoint) -> None:
    """Somebody was shown another board, card or tree than everybody else."""
    first = FIRST
    assert conflict(first, second) is Kind.FORKED
    assert prove(file(Kind.FORKED, first, second), DIGITS) is Accused.LOG


@pytest.mark.parametrize("kind", sorted(set(Kind) - set(log_evidence.PROVABLE)))
def test_a_record_proves_nothing_and_is_not_refused(kind: str) -> None:
    """Nothing in it is looked at: what was shown may be anything."""
    record = Evidence(
        EVIDENCE_FORMAT, Kind(kind), b"no office", notes=("no note",), where="/v1/log/checkpoint"
    )
    assert prove(read_evidence(write_evidence(record)), DIGITS) is None


def test_every_proof_needs_what_it_names() -> None:
    for kind in log_evidence.PROVABLE:
        with pytest.raises(CryptoError):
            prove(Evidence(EVIDENCE_FORMAT, Kind(kind), ANSWER), DIGITS)


def test_without_a_fingerprint_the_office_of_the_file_is_believed() -> None:
    first, second = head(entries(3), 1), head(entries(2), 2)
    shown = file(Kind.BACK_DATED, first, second)
    assert prove(shown) is Accused.LOG
    assert verdict_of(lambda: prove(shown, "0" * 30)) is Verdict.WRONG_ROOT


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
BLOBS = st.binary(max_size=60)
EVIDENCE = st.builds(
    Evidence,
    format=st.just(EVIDENCE_FORMAT),
    kind=st.sampled_from(Kind),
    office=BLOBS,
    office_before=BLOBS,
    notes=st.lists(TEXTS, max_size=3).map(tuple),
    start=st.integers(0, 2**40),
    edge=BLOBS,
    entries=BLOBS,
    entry=BLOBS,
    promise=BLOBS,
    where=TEXTS,
)


@given(EVIDENCE)
def test_files_are_read_as_they_were_written(evidence: Evidence) -> None:
    assert read_evidence(write_evidence(evidence)) == evidence


def test_what_nobody_reads_is_not_written() -> None:
    too_big = Evidence(EVIDENCE_FORMAT, Kind.FORKED, b"", entries=bytes(51_000_000))
    assert verdict_of(lambda: write_evidence(too_big)) is Verdict.TOO_BIG
