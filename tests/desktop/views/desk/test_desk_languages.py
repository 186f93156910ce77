"""Every page of the desk in the languages it is offered in: nothing clipped, nothing left in English."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.runtime.languages import LANGUAGES, SOURCE
from desktop.runtime.theme import Theme
from tests.desktop.conftest import settle
from tests.desktop.views import mirrored
from tests.desktop.views.desk.conftest import Open
from tests.desktop.views.desk.test_desk_access import visit
from tests.desktop.views.sight import cut, hidden_sideways, squeezed

OTHERS = [one.code for one in LANGUAGES if one != SOURCE]


@pytest.mark.slow
@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize(("width", "zoom"), [(1360, 1.0), (683, 1.0), (1366, 2.0)])
def test_every_page_stands_in_every_language(
    desk: Open, theme: Theme, code: str, width: int, zoom: float
) -> None:
    app, _, _ = desk
    app.window.bar.language_chosen.emit(code)
    theme.set_zoom(zoom)
    window = app.window
    window.resize(width, 820)
    wrong: list[str] = []
    for step in visit(app):
        step()
        for _ in range(4):
            settle(window)
        wrong += hidden_sideways(window) + squeezed(window) + cut(window)
        wrong += mirrored.english_left(window, code)
        if code == "ar":
            wrong += mirrored.codes_that_turn(window)
    assert mirrored.counted(wrong) == []
    assert any(label.text() for label in window.findChildren(QLabel))
