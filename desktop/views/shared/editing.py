"""Line and text editors that keep what is typed to themselves.

Input methods are told not to learn or predict, the context menu is our own (Qt's would
speak its own language), and Tab always goes on to the next field.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from desktop.runtime.theme import theme

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class EditMenu(QObject):
    """The context menu of an editor, in Ombra's words."""

    def popup_for(self, editor: QLineEdit | QPlainTextEdit, event: QContextMenuEvent) -> None:
        """Open the menu where the pointer or the caret is."""
        self.menu_for(editor).popup(event.globalPos())
        event.accept()

    def menu_for(self, editor: QLineEdit | QPlainTextEdit) -> QMenu:
        """The menu, with what can be done now."""
        menu = QMenu(editor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected, writable = _selection(editor), not editor.isReadOnly()
        undo, redo = _history(editor)
        for words, act, usable in (
            (self.tr("Undo"), editor.undo, undo and writable),
            (self.tr("Redo"), editor.redo, redo and writable),
            (self.tr("Cut"), editor.cut, selected and writable),
            (self.tr("Copy"), editor.copy, selected),
            (self.tr("Paste"), editor.paste, writable),
            (self.tr("Select all"), editor.selectAll, True),
        ):
            action = menu.addAction(words)
            action.setEnabled(usable)
            action.triggered.connect(act)
        return menu


def _selection(editor: QLineEdit | QPlainTextEdit) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.hasSelectedText() and editor.echoMode() == QLineEdit.EchoMode.Normal
    return editor.textCursor().hasSelection()


def _history(editor: QLineEdit | QPlainTextEdit) -> tuple[bool, bool]:
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable(), editor.isRedoAvailable()
    return editor.document().isUndoAvailable(), editor.document().isRedoAvailable()


class LineEdit(QLineEdit):
    """One line. `secret` hides what is typed (passphrases)."""

    def __init__(self, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(PRIVATE)
        if secret:
            self.set_hidden(hidden=True)

    def set_hidden(self, *, hidden: bool) -> None:
        """Show dots, or the text."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)
        # Qt adds hints of its own for passwords and forgets ours.
        self.setInputMethodHints(self.inputMethodHints() | PRIVATE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu."""
        EditMenu(self).popup_for(self, event)


class TextEdit(QPlainTextEdit):
    """Several lines that grow with the text, between `rows` and four times as many."""

    def __init__(self, *, rows: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setInputMethodHints(PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        # Otherwise Tab types a tab and the keyboard never leaves the field.
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def set_plain(self, text: str) -> None:
        """Set the text unless it is there already (setting it again would lose the caret)."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Fit again in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is drawn on the frame, so the whole widget is painted again."""
        super().focusInEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu."""
        EditMenu(self).popup_for(self, event)

    def _fit(self) -> None:
        lines = min(max(self.document().lineCount(), self._rows), self._rows * 4)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme().px(28))
