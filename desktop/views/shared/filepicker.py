"""Our own file picker. Qt's dialog writes the folders one visits to QSettings; this writes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout
from shiboken6 import isValid

from desktop.runtime.amounts import size_words
from desktop.runtime.errors import explain
from desktop.runtime.folders import Entry, Place, first_folder, list_folder, places
from desktop.runtime.measures import Space, TextStyle
from desktop.runtime.palette import Tone
from desktop.runtime.spacing import fix_width, least_height, space
from desktop.runtime.tasks import Runner
from desktop.views.shared.banner import Banner
from desktop.views.shared.buttons import IconButton, QuietButton
from desktop.views.shared.dropzone import dropped_paths
from desktop.views.shared.editing import LineEdit
from desktop.views.shared.labels import Label
from desktop.views.shared.speaking import Speaking, clear, column
from desktop.views.shared.tables import ROW_ROLE, Column, RowsModel, make_table

T = TypeVar("T")

_PLACES_PX = 150
_LIST_PX = 280


class FilePicker(Speaking):
    """A folder's content with a path to type and places to jump to.

    `selected` carries the marked files as a tuple of `Path`, `activated` the same when the
    person pressed Enter or clicked twice. Folders are listed on the runner, so a slow disk
    does not hold the window.
    """

    selected = Signal(tuple)
    activated = Signal(tuple)
    moved = Signal(object)
    """The folder shown now (a `Path`)."""

    def __init__(self, runner: Runner, *, many: bool = True, start: Path | None = None) -> None:
        super().__init__()
        self._runner = runner
        self._folder = start or first_folder()
        self._many = many
        self._places = column(gap=Space.XS)
        self._up = IconButton("up", "")
        self.path_line = LineEdit()
        self._banner = Banner()
        self._model: RowsModel[Entry] = RowsModel(self._columns(), key=lambda entry: entry.path)
        self.table = make_table(self._model, "")
        mode = QAbstractItemView.SelectionMode
        self.table.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        least_height(self.table, _LIST_PX)
        self.setAcceptDrops(True)
        self._build()
        self._up.clicked.connect(lambda: self.go(self._folder.parent))
        self.path_line.returnPressed.connect(self._typed)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_selected())
        self.retranslate()
        self.go(self._folder)

    @property
    def folder(self) -> Path:
        """The folder shown."""
        return self._folder

    def files(self) -> tuple[Path, ...]:
        """The marked files (never folders)."""
        marked = self.table.selectionModel().selectedRows()
        entries = [self._model.data(index, ROW_ROLE) for index in marked]
        return tuple(e.path for e in entries if isinstance(e, Entry) and not e.is_folder)

    def go(self, folder: Path) -> None:
        """Show another folder; a folder that cannot be read is told, and the old one stays."""
        self.path_line.setModified(False)
        self._runner.run(
            lambda _: list_folder(folder),
            done=self._while_here(lambda entries: self._show(folder, entries)),
            failed=self._while_here(self._refuse),
        )

    def retranslate(self) -> None:
        """Set names, headings and places again."""
        self._up.set_name(self.tr("Up one folder"))
        self.path_line.setAccessibleName(self.tr("Path of the folder or file"))
        self.table.setAccessibleName(self.tr("Files"))
        self._model.set_columns(self._columns())
        clear(self._places)
        self._places.addWidget(Label(self.tr("Places"), TextStyle.SMALL))
        for place in places():
            button = QuietButton(self._place_words(place))
            button.clicked.connect(lambda _=False, path=place.path: self.go(path))
            self._places.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._places.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A folder is opened; files are chosen."""
        paths = dropped_paths(event.mimeData())
        files = tuple(path for path in paths if path.is_file())
        if files:
            self.activated.emit(files if self._many else files[:1])
        elif paths:
            self.go(paths[0])

    def _build(self) -> None:
        head = QHBoxLayout()
        space(head, Space.S)
        head.addWidget(self._up)
        head.addWidget(self.path_line, 1)
        side = Speaking()
        side.setLayout(self._places)
        fix_width(side, _PLACES_PX)
        middle = QHBoxLayout()
        space(middle, Space.M)
        middle.addWidget(side)
        middle.addWidget(self.table, 1)
        layout = column(self, Space.S)
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addLayout(middle, 1)

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(
                self.tr("Name"),
                lambda entry: entry.name,
                icon=lambda entry: "folder" if entry.is_folder else "file",
            ),
            Column(
                self.tr("Size"),
                lambda entry: "" if entry.is_folder else size_words(entry.size_bytes),
                number=True,
            ),
        ]

    def _place_words(self, place: Place) -> str:
        words = {
            "home": self.tr("Home"),
            "own": self.tr("Beside Ombra"),
            "desktop": self.tr("Desktop"),
            "documents": self.tr("Documents"),
            "downloads": self.tr("Downloads"),
        }
        return words.get(place.kind) or place.path.name or str(place.path)

    def _show(self, folder: Path, entries: tuple[Entry, ...]) -> None:
        self._folder = folder
        if not self.path_line.isModified():  # a slow disk must not wipe what is being typed meanwhile
            self.path_line.setText(str(folder))
        self._banner.clear()
        self._model.set_rows(entries)
        self.table.scrollToTop()
        self._up.setEnabled(folder != folder.parent)
        self.moved.emit(folder)
        self._tell_selected()

    def _while_here(self, call: Callable[[T], None]) -> Callable[[T], None]:
        """A slow disk may answer after the dialog was closed; then nobody is told."""
        return lambda value: call(value) if isValid(self) else None

    def _refuse(self, error: Exception) -> None:
        self._banner.show_error(explain(error))

    def _typed(self) -> None:
        typed = Path(os.path.expandvars(self.path_line.text())).expanduser()
        path = typed if typed.is_absolute() else self._folder / typed
        if path.is_file():
            self.activated.emit((path,))
        elif path.is_dir():
            self.go(path)
        else:
            self._banner.show_message(Tone.WARN, self.tr("There is no such file or folder"))

    def _open(self, index: QModelIndex) -> None:
        entry = self._model.data(index, ROW_ROLE)
        if isinstance(entry, Entry) and entry.is_folder:
            self.go(entry.path)
        elif files := self.files():
            self.activated.emit(files)

    def _tell_selected(self) -> None:
        self.selected.emit(self.files())
