"""Dialogs over a window: opened, never run in a loop of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.spacing import least_width, space
from desktop.views.shared.buttons import Button, DangerButton, PrimaryButton
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import column

_WIDTH_PX = 440


class Dialog(QDialog):
    """A window-modal dialog with a heading, content in `body`, and buttons at the end."""

    def __init__(self, parent: QWidget, title: str, *, width_px: int = _WIDTH_PX) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        least_width(self, width_px)
        layout = column(self, Space.L, Space.XL)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(Label(title, TextStyle.LEAD))
        self.body: QVBoxLayout = column(gap=Space.M)
        layout.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        space(self._buttons, Space.S, (Space.S, Space.NONE, Space.NONE))
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need, unless somebody has chosen a size."""
        chosen = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        super().showEvent(event)
        self._keep_words()
        layout = self.layout()
        if not chosen and layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower words are higher."""
        super().resizeEvent(event)
        self._keep_words()

    def event(self, event: QEvent) -> bool:
        """What it holds may have grown."""
        told = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_words()
        return told

    def _keep_words(self) -> None:
        """At least as high as the words are at this width: Qt goes by a much narrower one."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))

    def add_button(self, button: Button, act: Callable[[], object]) -> None:
        """Put a button at the end of the row."""
        button.clicked.connect(lambda: act())
        self._buttons.addWidget(button)


def confirm(
    parent: QWidget,
    *,
    title: str,
    text: str,
    yes: str,
    no: str,
    on_yes: Callable[[], object],
    danger: bool = False,
) -> Dialog:
    """Ask before something that cannot be taken back; returns at once, `on_yes` comes later.

    `no` has the focus, so Enter alone never confirms.
    """
    dialog = Dialog(parent, title)
    dialog.body.addWidget(Label(text, TextStyle.BODY))
    stay = Button(no)
    go = DangerButton(yes) if danger else PrimaryButton(yes)
    dialog.add_button(stay, dialog.reject)
    dialog.add_button(go, dialog.accept)
    dialog.accepted.connect(lambda: on_yes())
    dialog.open()
    stay.setFocus()
    return dialog


def tell(parent: QWidget, *, title: str, text: str, close: str) -> Dialog:
    """Tell something that needs no answer."""
    dialog = Dialog(parent, title)
    dialog.body.addWidget(Label(text, TextStyle.BODY))
    button = PrimaryButton(close)
    dialog.add_button(button, dialog.accept)
    dialog.open()
    button.setFocus()
    return dialog
