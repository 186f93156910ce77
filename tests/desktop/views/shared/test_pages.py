"""A new language reaches the page that is shown at once, and the others when they are next shown."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.views.shared.pages import Pages
from desktop.views.shared.speaking import Speaking, column
from tests.desktop.conftest import Stage, settle


class Counting(Speaking):
    """Counts how often it was told, and holds another one like it."""

    def __init__(self, inner: Speaking | None = None) -> None:
        super().__init__()
        self.told = 0
        if inner is not None:
            column(self).addWidget(inner)

    def retranslate(self) -> None:
        """Count."""
        self.told += 1


def tell(pages: Pages) -> None:
    """Say that the language is another one, as Qt does."""
    QCoreApplication.sendEvent(pages.window(), QEvent(QEvent.Type.LanguageChange))
    settle(pages)


def test_only_the_page_that_is_shown_is_told_and_all_that_stands_on_it(stage: Stage) -> None:
    inside, other = Counting(), Counting()
    page = Counting(Counting(inside))
    pages = Pages()
    for one in (page, other):
        pages.addWidget(one)
    stage(pages)
    tell(pages)
    assert (page.told, inside.told, other.told) == (1, 1, 0)
    pages.setCurrentWidget(other)
    settle(pages)
    pages.setCurrentWidget(page)
    settle(pages)
    assert (page.told, inside.told, other.told) == (1, 1, 1)


def test_pages_on_a_page_tell_theirs_when_they_are_shown(stage: Stage) -> None:
    first, second = Counting(), Counting()
    inner = Pages()
    for one in (first, second):
        inner.addWidget(one)
    outer, cover, holder = Pages(), Counting(), Counting()
    column(holder).addWidget(inner)
    for page in (cover, holder):
        outer.addWidget(page)
    stage(outer)
    tell(outer)
    assert (cover.told, first.told, second.told) == (1, 0, 0)
    outer.setCurrentWidget(holder)
    settle(outer)
    assert (holder.told, first.told, second.told) == (1, 1, 0)
    inner.setCurrentWidget(second)
    settle(outer)
    assert second.told == 1


def test_a_page_that_goes_away_before_it_was_told_is_forgotten(stage: Stage) -> None:
    page, other = Counting(), Counting(Counting(Counting()))
    pages = Pages()
    for one in (page, other):
        pages.addWidget(one)
    stage(pages)
    tell(pages)
    pages.setCurrentWidget(other)
    shiboken6.delete(other)
    settle(pages)
    assert pages.currentWidget() is page
    assert page.told == 1
