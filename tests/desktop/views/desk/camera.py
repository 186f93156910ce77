"""Taking pictures of the desk's window into a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.desk_app import DeskApp
from desktop.runtime.translations import Translations
from tests.desktop.conftest import settle
from tests.desktop.viewmodels.deskstage import DeskStage
from tests.desktop.views.desk.stage import shown

SIZE = (1360, 820)


@dataclass
class Camera:
    """Takes pictures into a folder, each named with the manner of the moment."""

    folder: Path
    manner: str = ""
    size: tuple[int, int] = SIZE

    def take(self, name: str, widget: QWidget) -> None:
        """One picture."""
        settle(widget)
        settle(widget)
        widget.grab().save(str(self.folder / f"{name}-{self.manner}.png"))

    def open_dialogs(self) -> Iterator[QWidget]:
        """The dialogs that are open."""
        yield from (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal())


@contextmanager
def window(camera: Camera, stage: DeskStage, speech: Translations) -> Iterator[DeskApp]:
    """A window of its own size, put away afterwards."""
    with shown(stage, speech) as app:
        app.window.resize(*camera.size)
        yield app


def scroll_down(widget: QWidget) -> None:
    """Go to the end of everything that scrolls."""
    from PySide6.QtWidgets import QScrollArea

    settle(widget)
    for area in widget.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
