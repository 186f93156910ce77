"""What is wrong with a page in a language: English left over, codes that turn, Tab out of order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.runtime.languages import LANGUAGES, SOURCE
from desktop.runtime.messages import FIRST_STRONG_ISOLATE, POP_ISOLATE
from desktop.runtime.translations import read_translator
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.taborder import controls
from tests.desktop.runtime.said import asked, entries, translated

ROW_PX = 12
"""Controls whose tops differ by less stand in one row."""

_ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
_CODE = re.compile(r"(?<![A-Za-z0-9:./@-])[0-9][A-Za-z0-9]*(?:[-:./@][A-Za-z0-9]+)+")
"""Ids, times, fingerprints, addresses: without an isolate their parts change places after an Arabic letter.

What begins with a Latin letter keeps together (Unicode Standard Annex 9, rules W7 and N1).
"""


class Longest(QTranslator):
    """Says everything in the language that needs most room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._all = [read_translator(one) for one in LANGUAGES]
        self._metrics = QFontMetricsF(QApplication.font())

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: Qt would not ask."""
        return False

    def translate(self, context: str, source: str, note: str | None = None, n: int = -1) -> str:
        """Give the widest; the source itself where no language has the text."""
        found = [one.translate(context, source, note, n) or source for one in self._all]
        return max(found, key=self._metrics.horizontalAdvance)


_MARKS = re.compile(r"\[U\+206[89]\]")


@cache
def _known(code: str) -> str:
    return "\n".join((*translated(code), *asked(code)))


@cache
def _english() -> frozenset[str]:
    return frozenset(asked("en")) | {entry.source for entry in entries("zh-Hans")}


def english_left(window: QWidget, code: str) -> list[str]:
    """Give our own words that stand on the window in English; what people wrote is theirs."""
    if code == SOURCE.code:
        return []
    shown = [one for one in window.findChildren(QWidget) if one.isVisible()]
    labels = [one.text() for one in shown if isinstance(one, QLabel) and not isinstance(one, PlainText)]
    words = labels + [one.text() for one in shown if isinstance(one, QAbstractButton)]
    left = [one for one in words if one in _english() or _ENGLISH.search(one)]
    return [one for one in left if one and one not in _known(code)]


def bare_codes(text: str) -> list[str]:
    """Give the codes that stand among letters of Arabic without an isolate of their own."""
    if not any(unicodedata.bidirectional(one) == "AL" for one in text):
        return []
    outside, depth = "", 0
    for one in text:
        depth += {FIRST_STRONG_ISOLATE: 1, POP_ISOLATE: -1}.get(one, 0)
        outside += " " if depth or one == POP_ISOLATE else one
    return _CODE.findall(outside)


def codes_that_turn(window: QWidget) -> list[str]:
    """Give the bare codes of all labels and buttons that are shown, and isolates that came to be seen."""
    shown = (one for one in window.findChildren(QWidget) if one.isVisible())
    texts = (one.text() for one in shown if isinstance(one, QLabel | QAbstractButton))
    return [code for text in texts for code in bare_codes(text) or _MARKS.findall(text)]


def at_the_wrong_side(content: QWidget) -> list[str]:
    """Give our labels whose lines do not start at the right."""
    sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter
    shown = [one for one in content.findChildren(QLabel) if one.isVisible()]
    return [one.text() for one in shown if not isinstance(one, PlainText) and not one.alignment() & sides]


def out_of_order(window: QWidget, content: QWidget) -> list[str]:
    """Give the controls that Tab reaches before something that one reads first, from right to left."""
    reached = [one for one in controls(content) if one.isVisible() and one.isEnabled()]
    return [
        f"{before.accessibleName()} -> {after.accessibleName()}"
        for before, after in pairwise(reached)
        if not _follows(_beginning(window, before), _beginning(window, after), before.width())
    ]


def _beginning(window: QWidget, widget: QWidget) -> tuple[int, int]:
    """A control's top, and how far its beginning is from the window's right edge."""
    right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
    return widget.mapTo(window, QPoint(0, 0)).y(), window.width() - right


def _follows(before: tuple[int, int], after: tuple[int, int], width: int) -> bool:
    """Below, or further left in the row, or in a column that begins where the one before it ended."""
    (top, far), (next_top, next_far) = before, after
    in_row = abs(top - next_top) < ROW_PX
    return next_top >= top + ROW_PX or (in_row and next_far > far) or next_far >= far + width


def counted(faults: Iterable[str]) -> list[str]:
    """Give each fault once."""
    return sorted(set(faults))
