"""What waits and what is kept, as the pages say it: no promise that closing the program would break."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import Acts
from desktop.runtime.translations import Translations
from desktop.services.errors import FileError
from desktop.services.parcels import Sent
from desktop.viewmodels.reporter_delivery import Older
from desktop.viewmodels.reporter_sending import SendingModel, SendStage
from desktop.viewmodels.reporter_window import Place
from desktop.views.reporter.sendingview import SendingView
from desktop.views.reporter.travelview import KEEP, LATER, NOW
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.reporter_kit import Bench, fill_least
from tests.desktop.views.reporter.pages import shown_texts

SENT = Sent(b"", 1_800_021_600, b"", ("Ada",), 4, 3)


@pytest.mark.parametrize("kept", [False, True])
def test_while_it_waits_the_page_says_what_closing_means(
    bench: Bench, translations: Translations, *, kept: bool
) -> None:
    translations.use("en")
    sending = SendingModel(bench.world)
    view = SendingView(sending)
    view.show()
    keep = (lambda _progress: lambda _p: SENT) if kept else None
    sending.start(lambda _progress: SENT, has_files=True, hours=6, keep=keep)
    texts = shown_texts(view)
    assert ("If you close Ombra, nothing is sent, and what you wrote is gone." in texts) is not kept
    assert ("sealed outbox" in texts) is kept
    view.waiting.stop.click()
    assert sending.snapshot.stage is SendStage.STOPPED
    assert view.waiting.isHidden()
    assert ("You may close Ombra" in shown_texts(view)) is kept
    view.again.click()
    assert sending.snapshot.outcome is not None
    view.close()
    view.deleteLater()


def test_where_the_outbox_would_lie_is_said_before_anybody_chooses_it(
    window: ReporterWindow, tmp_path: Path
) -> None:
    model = window.model
    fill_least(model.form)
    model.go(Place.FORM)
    model.form.go_to("review")
    settle(window)
    travel = window.form.pages["review"].travel  # type: ignore[attr-defined]
    assert travel.outbox.isHidden()  # this bench has no place for one
    model.delivery._show(replace(model.delivery.snapshot, folder=str(tmp_path)))
    assert not travel.outbox.isHidden()
    assert travel.outbox.group.codes() == ()
    assert travel.folder.text().replace("\u200b", "") == str(tmp_path)
    travel.outbox.group.card(KEEP).click()
    assert model.delivery.snapshot.keep
    for way, hours in ((LATER, 6), (NOW, None)):
        travel.way.group.card(way).click()
        assert model.delivery.snapshot.hours == hours
    assert model.delivery.snapshot.keep


@pytest.mark.parametrize(
    ("older", "words"), [(Older.GONE, "was deleted, not sent"), (Older.STAYS, "could not be deleted")]
)
def test_after_sending_the_page_says_what_became_of_an_older_version(
    window: ReporterWindow, older: Older, words: str
) -> None:
    model = window.model
    model.go(Place.SENDING)
    model.delivery.sending.start(lambda _progress: SENT, has_files=False)
    assert window.sending.copies.isHidden()
    model.delivery._show(replace(model.delivery.snapshot, older=older))
    settle(window)
    assert words in shown_texts(window.sending)


def test_after_sending_the_page_says_that_a_draft_stays(window: ReporterWindow, tmp_path: Path) -> None:
    model = window.model
    model.go(Place.SENDING)
    model.delivery.sending.start(lambda _progress: SENT, has_files=False)
    left = FileError("not_writable", Acts.ENVIRONMENT, str(tmp_path / "notes.bin"))
    model.draft._show(replace(model.draft.snapshot, left=left))
    settle(window)
    assert "Your locked draft could not be deleted" in shown_texts(window.sending)


def test_the_first_page_offers_to_go_on_only_when_something_waits(window: ReporterWindow) -> None:
    waiting = window.model.waiting
    assert window.home.waits.isHidden()
    waiting._show(replace(waiting.snapshot, count=1))
    assert not window.home.waits.isHidden()
    window.home.go_on.click()
    assert window.model.snapshot.place is Place.WAITING
    waiting._show(replace(waiting.snapshot, count=0))
    assert "Nothing waits here any more" in shown_texts(window.waiting)


def test_a_draft_is_saved_from_the_form_and_the_form_says_so(window: ReporterWindow, tmp_path: Path) -> None:
    model, page = window.model, window.save_draft
    fill_least(model.form)
    model.go(Place.FORM)
    window.form.keep.click()
    settle(window)
    words = model.draft.snapshot.suggestion
    assert len(words.split()) == 8
    assert not page.bar.primary_button.isEnabled()
    page.passphrase.line.setText(words)
    page.show_state()
    assert page.bar.primary_button.isEnabled()
    page._save_at(tmp_path / "notes.bin")
    assert page.passphrase.text() == ""
    assert words not in shown_texts(page)
    page.bar.back.emit()
    assert model.snapshot.place is Place.FORM
    assert window.form.note.text() == "Saved as a locked draft."


def test_what_was_given_up_and_still_lies_there_is_told_on_the_first_page(window: ReporterWindow) -> None:
    model = window.model
    left = FileError("not_writable", Acts.ENVIRONMENT, "here")
    model.delivery._show(replace(model.delivery.snapshot, left=left))
    assert window.home.stays.isHidden()  # it was removed meanwhile
    model.waiting._show(replace(model.waiting.snapshot, count=1))
    assert "What you discarded still lies in the sealed outbox" in shown_texts(window.home)
    assert not window.home.waits.isHidden()  # and the way to the page that removes it
