"""The one label for text from outside: names, reports, replies, anything a person or peer wrote.

It never reads markup, makes control and direction characters visible, keeps each
paragraph in its own direction, wraps anywhere it must, and can be selected and copied.
"""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.safe_text import visible
from desktop.runtime.measures import TextStyle
from desktop.runtime.messages import FIRST_STRONG_ISOLATE, POP_ISOLATE, codes_isolated, fill, isolated
from desktop.views.shared.labels import Label

MOST_CHARS = 200_000
"""More than twice the longest honest account. Laying out the 4 MB that a report may hold would stop the
window for half a minute, again with each width."""

LONG_WORD_CHARS = 32
LONG_NAME_CHARS = 20
"""Names stand in narrow places, and no sentence of theirs is spoilt by a break."""

_BREAK_HERE = "\u200b"
_PART = re.compile(r"([/\\?&=_.,:;-]+)(?=[^/\\?&=_.,:;-])")
_PARTED = rf"\1{_BREAK_HERE}"
_OURS = str.maketrans("", "", FIRST_STRONG_ISOLATE + POP_ISOLATE + _BREAK_HERE)


class PlainText(Label):
    """Untrusted text, shown as it is. `name` is what screen readers call it."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        name: str = "",
        one_line: bool = False,
        limited: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`one_line` shows line breaks as pictures, for names of people, files and meetings."""
        super().__init__("", style, limited=limited, at_start=one_line, parent=parent)
        self._one_line = one_line
        self._name = name
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.set_text(text)

    def starts_right(self) -> bool:
        """Names stand where the interface starts its lines, paragraphs where their own text does."""
        return self.isRightToLeft() if self._one_line else first_strong_is_right(self.text())

    def set_text(self, text: str) -> None:
        """Show this text, cut with a remark where it has no end; keep to this instead of `setText`."""
        if len(text) > MOST_CHARS:
            rest = fill(
                self.tr("[{number} more characters are not shown here]"), number=len(text) - MOST_CHARS
            )
            text = f"{text[:MOST_CHARS]}\n{rest}"
        shown = visible(text) if self._one_line else _paragraphs(text)
        most = LONG_NAME_CHARS if self._one_line else LONG_WORD_CHARS
        self.setText(
            "\n".join(isolated(_breakable(codes_isolated(line), most)) for line in shown.split("\n"))
        )
        self.setAccessibleName(f"{self._name}: {shown}" if self._name else shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy without the marks that were added for showing."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu: Qt's would speak its own language and copy the added marks."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu, with what can be done now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self.copy)
        everything = QAction(self.tr("Select all"), menu)
        everything.triggered.connect(self.select_all)
        menu.addActions([copy, everything])
        return menu

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        chosen = self.selectedText().replace("\u2029", "\n").translate(_OURS)
        if chosen:
            QGuiApplication.clipboard().setText(chosen)

    def select_all(self) -> None:
        """Select the whole text."""
        self.setSelection(0, len(self.text().encode("utf-16-le")) // 2)


def _breakable(line: str, most: int) -> str:
    """`line` with places to break inside words of `most` characters, as hashes, links and addresses are.

    Behind a sign that parts the word where there are such signs, else anywhere.
    """
    parted = re.sub(rf"\S{{{most},}}", lambda word: _PART.sub(_PARTED, word[0]), line)
    return re.sub(rf"[^\s{_BREAK_HERE}]{{{most}}}", lambda run: run[0] + _BREAK_HERE, parted)


def first_strong_is_right(text: str) -> bool:
    """Whether the first letter with a direction is written right to left, as QLabel decides too."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def _paragraphs(text: str) -> str:
    """Line breaks stay and tabs become spaces; everything else that hides becomes a mark."""
    lines = text.replace("\r\n", "\n").replace("\t", "    ").split("\n")
    return "\n".join(visible(line) for line in lines)
