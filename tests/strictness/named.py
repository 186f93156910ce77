"""Every control that can have the focus has a name that a screen reader can say."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def unnamed_controls(window: "QWidget", *, shown_only: bool = False) -> list[str]:
    """List focusable widgets in a window that have no accessible name.

    The name is the one that the accessibility layer gives out: set by hand, a button's own text,
    or the text of a label that is the control's buddy. Parts that Qt makes itself (their object
    names begin with "qt_") speak through the control they are part of. `shown_only` leaves out what cannot be
    reached now.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    unnamed = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
            continue
        if shown_only and not widget.isVisible():
            continue
        if widget.objectName().startswith("qt_") or is_part_of_control(widget):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        if not spoken.strip():
            unnamed.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return unnamed


def is_part_of_control(widget: "QWidget") -> bool:
    """Tell whether a widget is the list of a combo box, the editor of a spin box or the like."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox):
            return True
        parent = parent.parentWidget()
    return False


def assert_all_named(window: "QWidget", *, shown_only: bool = False) -> None:
    """Fail with the list of focusable widgets that have no accessible name."""
    unnamed = unnamed_controls(window, shown_only=shown_only)
    if unnamed:
        raise AssertionError("controls without an accessible name:\n" + "\n".join(unnamed))
