"""Technical detail, folded away behind a quiet button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.runtime.measures import Space
from desktop.views.shared.buttons import QuietButton
from desktop.views.shared.speaking import Speaking, column


class Details(Speaking):
    """A summary that unfolds its content; closed at first."""

    def __init__(self, content: QWidget, summary: str = "") -> None:
        """Without a summary the button says "Technical detail"."""
        super().__init__()
        self._summary = summary
        self._content = content
        self._button = QuietButton()
        self._button.setCheckable(True)
        self._button.toggled.connect(self._fold)
        layout = column(self, Space.XS)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self.retranslate()
        self._fold(unfolded=False)

    def set_summary(self, summary: str) -> None:
        """Set the button's words."""
        self._summary = summary
        self.retranslate()

    @property
    def button(self) -> QuietButton:
        """What folds and unfolds it."""
        return self._button

    def unfold(self) -> None:
        """Show the content, as if the button had been pressed."""
        self._button.setChecked(True)

    def retranslate(self) -> None:
        """Set the button's words again."""
        self._button.setText(self._summary or self.tr("Technical detail"))

    def _fold(self, unfolded: bool) -> None:
        self._content.setVisible(unfolded)
        self._button.set_icon_name("chevron-down" if unfolded else "chevron-next")
        state = self.tr("shown") if unfolded else self.tr("folded away")
        self._button.setAccessibleDescription(state)
