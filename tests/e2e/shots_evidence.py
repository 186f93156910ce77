"""Pictures of what is hidden in a file: the findings, three choices, before and after, an archive, how-to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.viewmodels.reporter_evidencestate import Sharing
from desktop.views.reporter.comparedialog import CompareDialog
from desktop.views.reporter.evidencelist import EvidenceList
from desktop.views.reporter.window import ReporterWindow
from tests.desktop.cleaning import offices, photos
from tests.e2e.hands import click, dialog, settle, visible
from tests.e2e.reporter_driver import send_cleaned
from tests.e2e.studio import Studio

AIR_PX = 16
_SIDES = (900, 600)


def hidden_data(studio: Studio, window: ReporterWindow, files: EvidenceList, folder: Path) -> None:
    """A photo with a place in it and an archive, added and taken away again."""
    photo, pack = folder / "IMG_20260604_003112.jpg", folder / "room.zip"
    photos.scene(_SIDES).save(photo, "JPEG", exif=photos.exif())
    pack.write_bytes(offices.zipped({"chat.txt": b"Who ended it?", "photos/door.jpg": photos.jpeg()}))
    model = window.model.evidence
    model.add_files([photo])
    settle()
    view = list(files.views.values())[-1]
    bring_to_top(window, view)
    studio.take("form-evidence-hidden", window)
    send_cleaned(view)
    bring_to_top(window, view.sharing)
    studio.take("form-evidence-choices", window)
    click(view.sharing.compare)
    shown = dialog(CompareDialog)
    studio.take("form-evidence-compare", window, shown)
    shown.accept()
    model.add_files([pack])
    settle()
    view = list(files.views.values())[-1]
    model.share(model.snapshot.items[-1].key, Sharing.DESCRIBED)
    bring_to_top(window, view)
    studio.take("form-evidence-archive", window)
    for item in model.snapshot.items[-2:]:
        model.remove(item.key)
    photo.unlink()  # later pictures show what lies in this folder
    pack.unlink()
    click(files.how_to.folds[1].button)
    bring_to_top(window, files.how_to)
    studio.take("form-evidence-howto", window)
    click(files.how_to.folds[1].button)


def bring_to_top(window: ReporterWindow, part: QWidget) -> None:
    """Scroll the page until a part of it stands at its top."""
    settle()
    for area in visible(window.form.stack, QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + part.mapTo(area.viewport(), QPoint()).y() - AIR_PX)
    settle()
