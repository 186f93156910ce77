"""Hostile files on the page of evidence, and the queue in which files are searched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.tasks import Cancelled
from desktop.viewmodels.reporter_evidence import EvidenceModel
from desktop.viewmodels.reporter_evidencestate import LookStage, Sharing
from desktop.viewmodels.reporter_looking import COPY_RANK, Errand, Errands, look_rank
from tests.attacks.test_hostile_files import GIANTS
from tests.desktop.cleaning import hostile, photos
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.desktop.viewmodels.test_reporter_cleaning import add, item_of


@pytest.fixture
def evidence() -> EvidenceModel:
    return EvidenceModel(Bench().world)


@pytest.mark.parametrize("name", GIANTS)
def test_giants_and_bombs_are_told_and_the_page_goes_on(
    name: str, evidence: EvidenceModel, tmp_path: Path
) -> None:
    made, endings = GIANTS[name]
    key = add(evidence, tmp_path, name, made())
    item = item_of(evidence, key)
    assert item.seen is not None
    assert item.looking is LookStage.DONE
    assert item.seen.ending in {"looked", *(ending.value for ending in endings)}
    evidence.share(key, Sharing.CLEANED)
    item = item_of(evidence, key)
    assert (item.sharing, item.settled) == (None, False)
    sound = add(evidence, tmp_path, "sound.txt", b"go on\n")
    evidence.share(sound, Sharing.CLEANED)
    evidence.share(key, Sharing.DESCRIBED)
    assert evidence.snapshot.settled


@pytest.mark.parametrize("seed", range(12))
def test_damaged_files_end_as_cleaned_or_undecided(
    seed: int, evidence: EvidenceModel, tmp_path: Path
) -> None:
    name, data = hostile.mutated(seed)
    key = add(evidence, tmp_path, name, data)
    evidence.share(key, Sharing.CLEANED)
    item = item_of(evidence, key)
    assert item.seen is not None
    if item.settled:
        assert (item.sharing, item.seen.after) == (Sharing.CLEANED, ())
    else:
        assert item.sharing is None


def test_names_that_lie_stay_names(evidence: EvidenceModel, tmp_path: Path) -> None:
    for name in hostile.names():
        key = add(evidence, tmp_path, name, photos.jpeg())
        assert item_of(evidence, key).seen is not None
    names = [item.name for item in evidence.snapshot.items]
    assert names == [f"file-{number}.jpg" for number in range(1, len(names) + 1)]


class Journal:
    """Errands that note when they begin."""

    def __init__(self, runner: ImmediateRunner) -> None:
        self.begun: list[int] = []
        self.failed: list[Exception] = []
        self.errands = Errands(runner)

    def add(self, key: int, rank: tuple[int, int, int]) -> None:
        begun: Callable[[], None] = lambda: self.begun.append(key)  # noqa: E731 - named for its type
        done: Callable[[Any], None] = lambda _: None  # noqa: E731
        self.errands.add(Errand(key, rank, lambda _progress: None, begun, done, self.failed.append))


def test_text_goes_before_big_and_a_wish_before_all() -> None:
    runner = ImmediateRunner(held=True)
    journal = Journal(runner)
    journal.add(1, look_rank(Path("first.pdf"), 5))
    journal.add(2, look_rank(Path("big.jpg"), 1_000_000))
    journal.add(3, look_rank(Path("small.jpg"), 10))
    journal.add(4, look_rank(Path("mail.eml"), 5_000_000))
    journal.add(5, COPY_RANK)
    assert journal.begun == [1]
    runner.release()
    assert journal.begun == [1, 5, 4, 3, 2]


def test_an_errand_that_is_given_up_makes_room_for_the_next() -> None:
    runner = ImmediateRunner(held=True)
    journal = Journal(runner)
    journal.add(1, COPY_RANK)
    journal.add(2, COPY_RANK)
    journal.add(3, COPY_RANK)
    journal.errands.drop(2)
    journal.errands.drop(1)
    runner.release()
    assert journal.begun == [1, 3]
    assert [type(error) for error in journal.failed] == [Cancelled]
