"""What the search for hidden data says when it has no good end, and pictures of the wrong size."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.runtime.theme import Theme
from desktop.runtime.translations import Translations
from desktop.viewmodels.reporter_evidencestate import EvidenceItem, FileStage, LookStage
from desktop.viewmodels.reporter_seen import Seen, seen_in
from desktop.views.reporter.hiddenview import HiddenView
from desktop.views.shared.pixels import PixelView
from tests.desktop.cleaning import photos
from tests.desktop.conftest import Stage
from tests.desktop.services.test_evidencecopies import copied


@pytest.mark.parametrize(
    ("looking", "words"),
    [(LookStage.STOPPED, "You stopped the search"), (LookStage.FAILED, "could not be searched here")],
)
def test_a_search_without_an_end_says_that_nothing_is_known(
    stage: Stage, translations: Translations, looking: LookStage, words: str
) -> None:
    view = HiddenView()
    stage(view)
    view.show_item(EvidenceItem(1, FileStage.READY, looking=looking))
    assert words in view.found.text()
    assert view.search.isVisible()


@pytest.mark.parametrize("ending", ["child_died", "out_of_time", "child_bad_answer", "damaged"])
def test_a_hostile_file_is_told_in_plain_words(
    stage: Stage, translations: Translations, tmp_path: Path, ending: str
) -> None:
    seen = seen_in(copied(tmp_path, "a.jpg", photos.jpeg()).examination)
    bad = Seen(seen.kind, ending, done=False)
    view = HiddenView()
    stage(view)
    view.show_item(EvidenceItem(1, FileStage.READY, looking=LookStage.DONE, seen=bad))
    assert view.found.text().endswith(".")
    assert "_" not in view.found.text()
    assert "no lock" in view.locks.text()


def test_another_number_of_bytes_than_the_picture_has_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="bytes"):
        PixelView(2, 2, bytes(11))
