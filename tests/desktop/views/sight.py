"""What a person could not read on a window as it stands: squeezed, cut off, or out of reach sideways."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QWidget

from desktop.views.shared.oneline import OneLine

SLACK_PX = 1
"""Layouts round halves either way."""


def hidden_sideways(window: QWidget) -> list[str]:
    """Scroll areas that would have to be scrolled sideways."""
    areas = (one for one in window.findChildren(QScrollArea) if one.isVisible())
    bars = ((one, one.horizontalScrollBar().maximum()) for one in areas)
    return [f"{type(one).__name__}: {most} px" for one, most in bars if most]


def squeezed(window: QWidget) -> list[str]:
    """Widgets that are lower than their words need at the width they have."""
    found = []
    for widget in window.findChildren(QWidget):
        # Frames around a scroll area may well be lower than what scrolls in it.
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        width = widget.width()
        needs = widget.heightForWidth(width) if widget.hasHeightForWidth() else 0
        if needs > widget.height() + SLACK_PX:
            found.append(f"{describe(widget)}: {widget.height()} of {needs} px")
    return found


def cut(window: QWidget) -> list[str]:
    """Labels of one line and buttons that are narrower than their words, and do not say so."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, OneLine) or widget.property("look") == "step":
            continue
        fixed = isinstance(widget, QPushButton) or (isinstance(widget, QLabel) and not widget.wordWrap())
        if fixed and widget.width() + SLACK_PX < widget.minimumSizeHint().width():
            found.append(f"{describe(widget)}: {widget.width()} of {widget.minimumSizeHint().width()} px")
    return found


def describe(widget: QWidget) -> str:
    """A widget's class and words."""
    text = widget.text() if isinstance(widget, QLabel | QPushButton) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}"
