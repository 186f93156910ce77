"""A pressed server asks for work: the page says how long it takes as a rule, and that one may stop."""

from __future__ import annotations

import pytest

from desktop.runtime.tasks import Progress, ProgressStep
from desktop.runtime.translations import Translations
from desktop.services.parcels import Sent
from desktop.viewmodels.reporter_sending import SendingModel
from desktop.views.reporter.sendingview import SendingView
from tests.desktop.viewmodels.reporter_kit import Bench
from tests.desktop.views.reporter.pages import shown_texts

SENT = Sent(b"", 1_800_021_600, b"", ("Ada",), 4, 3)


@pytest.mark.parametrize(("phase", "files_done"), [("upload_stamp", False), ("stamp", True)])
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_wait_is_told_in_words_and_no_share_of_a_whole(
    bench: Bench, translations: Translations, phase: str, files_done: bool, language: str
) -> None:
    translations.use(language)
    sending = SendingModel(bench.world)
    view = SendingView(sending)
    seen: list[tuple[str, str]] = []

    def work(progress: Progress) -> Sent:
        progress.step(ProgressStep(phase, 17))
        seen.append((shown_texts(view), view.files.accessibleName()))
        return SENT

    view.show()
    sending.start(work, has_files=True)
    ((texts, files),) = seen
    words = {"en": "about 17 seconds as a rule", "zh-Hans": "通常约需 17 秒"}[language]
    assert words in texts
    assert "17 bytes" not in texts
    done = {"en": "done", "zh-Hans": "完成"}[language]
    assert (done in files) is files_done
    view.close()
    view.deleteLater()
