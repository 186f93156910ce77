"""Qt's warnings outside a test's own body: while windows are set up, closed and deleted.

pytest-qt fails a test for messages in its body and hands back the handler before the windows are
closed; this is the handler it hands back to.
"""

import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType


class QtMessageWatch:
    """Keeps every Qt message from warning up."""

    def __init__(self, ignored: Sequence[str]) -> None:
        self.ignored = [re.compile(pattern) for pattern in ignored]
        self.seen: list[str] = []

    def install(self) -> None:
        """Become the handler of this process, where pytest-qt has loaded Qt."""
        if "PySide6.QtCore" in sys.modules:
            sys.modules["PySide6.QtCore"].qInstallMessageHandler(self.handle)

    def uninstall(self) -> None:
        """Give Qt its own handler back: ours may not be called once Python has ended."""
        if "PySide6.QtCore" in sys.modules:
            sys.modules["PySide6.QtCore"].qInstallMessageHandler(None)

    def handle(self, kind: "QtMsgType", context: "QMessageLogContext", text: str) -> None:
        """Keep a message."""
        from PySide6.QtCore import QtMsgType

        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if not any(pattern.search(text) for pattern in self.ignored):
            self.seen.append(f"Qt message ({context.category}): {text}")

    def complaints(self) -> list[str]:
        """Give the messages, and start anew."""
        wrong = list(self.seen)
        self.seen.clear()
        return wrong
