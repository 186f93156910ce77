"""What is copied from Ombra: marked as secret where the system knows such a mark, and gone soon after.

On X11 selecting alone fills a second clipboard, which anybody may paste; that one is emptied at once.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEEP_MS = 45_000
"""Long enough to paste, short enough to be gone when somebody else sits down."""

MARKS = {
    # Klipper and the clipboard managers that follow it keep no history of this.
    "x-kde-passwordManagerHint": b"secret",
    # Windows: not for its history, not for its cloud, not for whoever watches the clipboard by the rules.
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
}
"""macOS has a mark as well (org.nspasteboard.ConcealedType), which Qt cannot set from here."""

_KNOWN = "x-kde-passwordManagerHint"
_ALONE = frozenset({"offscreen", "minimal"})
"""On these platforms no other program shares the clipboard, and Qt does not say whose it is."""


def secret(text: str) -> QMimeData:
    """This text, with the marks."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data


class ClipboardGuard(QObject):
    """Marks copies; empties after a while, on `forget`, and at the end. Other programs' copies stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._busy = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_MS)
        self.timer.timeout.connect(self.forget)
        self._clipboard.dataChanged.connect(self._mark)
        self._clipboard.selectionChanged.connect(self._empty_selection)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.forget)

    def forget(self) -> None:
        """Empty the clipboard if what lies there is ours."""
        self.timer.stop()
        if self._ours(QClipboard.Mode.Clipboard):
            self._set(None)
        self._empty_selection()

    def _mark(self) -> None:
        """Put the marks on what was just copied, before anybody else can have asked for it."""
        if self._busy:
            return
        self.timer.stop()
        if not self._ours(QClipboard.Mode.Clipboard):
            return
        data = self._clipboard.mimeData()
        text = data.text() if data is not None else ""
        if text:
            if not data.hasFormat(_KNOWN):
                self._set(secret(text))
            self.timer.start()

    def _empty_selection(self) -> None:
        if not self._busy and self._ours(QClipboard.Mode.Selection):
            self._busy = True
            self._clipboard.clear(QClipboard.Mode.Selection)
            self._busy = False

    def _set(self, data: QMimeData | None) -> None:
        self._busy = True
        if data is None:
            self._clipboard.clear()
        else:
            self._clipboard.setMimeData(data)
        self._busy = False

    def _ours(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard() or QGuiApplication.platformName() in _ALONE
