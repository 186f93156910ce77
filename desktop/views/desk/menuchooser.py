"""A choice that looks like a word: opens a menu, shows what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from desktop.views.shared.buttons import Button
from desktop.views.shared.choicecards import Choice


class MenuChooser(Button):
    """`picked` carries the code a person chose."""

    look = "menu"
    icon_role = "muted"
    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__(icon_name="chevron-down")
        self._name = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions: dict[str, QAction] = {}
        self._code = ""
        self.setMenu(self._menu)

    def say(self, choices: Sequence[Choice], name: str) -> None:
        """Offer these; `name` says what the choice is about."""
        # The arrow follows the word, in either direction of reading: an icon stands before it.
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(left if QApplication.layoutDirection() == right else right)
        self._name = name
        for choice in choices:
            self._action(choice.code).setText(choice.title)
        self.set_code(self._code)

    def set_code(self, code: str) -> None:
        """Show this as chosen; nothing is emitted."""
        self._code = code
        action = self._actions.get(code)
        if action is not None:
            action.setChecked(True)
            self.setText(action.text())
            self.setAccessibleName(f"{self._name}: {action.text()}")

    def _action(self, code: str) -> QAction:
        if code not in self._actions:
            action = self._menu.addAction("")
            action.setCheckable(True)
            self._group.addAction(action)
            action.triggered.connect(lambda _=False, code=code: self.picked.emit(code))
            self._actions[code] = action
        return self._actions[code]
