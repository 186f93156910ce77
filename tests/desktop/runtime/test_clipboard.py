"""What is copied is marked as secret and gone soon; what others copied stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.runtime.clipboard import KEEP_MS, MARKS, ClipboardGuard
from desktop.views.shared.editing import LineEdit, TextEdit
from desktop.views.shared.plaintext import PlainText
from tests.desktop.conftest import Stage


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[ClipboardGuard]:
    made = ClipboardGuard()
    yield made
    made.forget()
    made.deleteLater()


def copied() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("kind", ["line", "text", "label"])
def test_whatever_is_copied_is_marked_and_stays_plain_text(
    guard: ClipboardGuard, stage: Stage, kind: str
) -> None:
    line, text, label = LineEdit(), TextEdit(), PlainText("eight words")
    line.setText("eight words")
    text.setPlainText("eight words")
    stage(line, text, label)
    source = {"line": line, "text": text, "label": label}[kind]
    if isinstance(source, PlainText):
        source.select_all()
    else:
        source.selectAll()
    source.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "eight words"
    assert {name: data.data(name).data() for name in MARKS} == MARKS
    assert set(data.formats()) == {"text/plain", *MARKS}
    assert guard.timer.isActive()


def test_it_is_gone_when_its_time_is_up(guard: ClipboardGuard) -> None:
    QGuiApplication.clipboard().setText("eight words")
    assert 30_000 <= guard.timer.interval() == KEEP_MS <= 60_000
    guard.timer.timeout.emit()
    assert copied() == ""
    assert not guard.timer.isActive()


def test_hiding_empties_it(guard: ClipboardGuard) -> None:
    QGuiApplication.clipboard().setText("eight words")
    guard.forget()
    assert copied() == ""
