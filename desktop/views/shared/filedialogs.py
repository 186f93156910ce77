"""Dialogs around the file picker: choose files, choose a folder, name a file to save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.runtime.tasks import Runner
from desktop.views.shared.buttons import Button, PrimaryButton
from desktop.views.shared.dialog import Dialog
from desktop.views.shared.fields import LineField
from desktop.views.shared.filepicker import FilePicker

_WIDTH_PX = 720

Chosen = Callable[[tuple[Path, ...]], object]


class FilesDialog(Dialog):
    """Choose one or several files."""

    def __init__(
        self, parent: QWidget, runner: Runner, *, title: str, on_chosen: Chosen, many: bool = True
    ) -> None:
        super().__init__(parent, title, width_px=_WIDTH_PX)
        self.picker = FilePicker(runner, many=many)
        self._on_chosen = on_chosen
        self.body.addWidget(self.picker)
        self.choose = PrimaryButton(self.tr("Choose"))
        self.choose.setEnabled(False)
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(self.choose, lambda: self._choose(self.picker.files()))
        self.picker.selected.connect(lambda files: self.choose.setEnabled(bool(files)))
        self.picker.activated.connect(self._choose)

    def _choose(self, files: tuple[Path, ...]) -> None:
        self.accept()
        self._on_chosen(files)


class FolderDialog(Dialog):
    """Choose the folder that is shown."""

    def __init__(
        self, parent: QWidget, runner: Runner, *, title: str, on_chosen: Callable[[Path], object]
    ) -> None:
        super().__init__(parent, title, width_px=_WIDTH_PX)
        self.picker = FilePicker(runner, many=False)
        self._on_chosen = on_chosen
        self.body.addWidget(self.picker)
        self.choose = PrimaryButton(self.tr("Choose this folder"))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(self.choose, self._choose)

    def _choose(self) -> None:
        self.accept()
        self._on_chosen(self.picker.folder)


class SaveDialog(Dialog):
    """Choose a folder and a new name; a name that exists is refused, never overwritten."""

    def __init__(
        self,
        parent: QWidget,
        runner: Runner,
        *,
        title: str,
        suggested: str,
        on_chosen: Callable[[Path], object],
    ) -> None:
        super().__init__(parent, title, width_px=_WIDTH_PX)
        self._on_chosen = on_chosen
        self.picker = FilePicker(runner, many=False)
        self.name = LineField(self.tr("File name"))
        self.name.set_text(suggested)
        self.body.addWidget(self.picker)
        self.body.addWidget(self.name)
        self.save = PrimaryButton(self.tr("Save"))
        self.add_button(Button(self.tr("Cancel")), self.reject)
        self.add_button(self.save, self._save)
        self.name.line.returnPressed.connect(self._save)
        self.name.edited.connect(lambda _: self._check())
        self.picker.moved.connect(lambda _: self._check())
        self._check()

    def _path(self) -> Path:
        return self.picker.folder / self.name.text()

    def _check(self) -> bool:
        name = self.name.text()
        fault = ""
        if not _plain_name(name):
            fault = self.tr("Type a name without slashes") if name else ""
        elif self._path().exists():
            fault = self.tr("This name exists already; nothing is overwritten")
        self.name.set_fault(fault)
        usable = bool(name) and not fault
        self.save.setEnabled(usable)
        return usable

    def _save(self) -> None:
        if self._check():
            self.accept()
            self._on_chosen(self._path())


def _plain_name(name: str) -> bool:
    return bool(name) and name not in {".", ".."} and not set(name) & set('/\\\0:*?"<>|')
