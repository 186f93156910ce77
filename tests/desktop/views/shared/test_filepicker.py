"""The file picker: keyboard, typed paths, drops, refusals; and it writes nothing."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.runtime.immediate import ImmediateRunner
from desktop.runtime.translations import Translations
from desktop.views.shared.dropzone import DropZone
from desktop.views.shared.filedialogs import FilesDialog, FolderDialog, SaveDialog
from desktop.views.shared.filepicker import FilePicker
from tests.desktop.conftest import settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "deep.txt").write_bytes(b"1")
    (tmp_path / "a.txt").write_bytes(b"12")
    (tmp_path / "b\u202etxt.exe").write_bytes(b"123")
    return tmp_path


@pytest.fixture
def picker(
    qtbot: QtBot, translations: Translations, immediate_runner: ImmediateRunner, folder: Path
) -> FilePicker:
    made = FilePicker(immediate_runner, start=folder)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(made)
    return made


def names(picker: FilePicker) -> list[str]:
    model = picker.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(1, 1),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


def test_names_are_shown_safely(picker: FilePicker) -> None:
    assert names(picker) == ["inner", "a.txt", "b[U+202E]txt.exe"]


def test_folders_open_and_the_way_up_leads_back(picker: FilePicker, folder: Path) -> None:
    table = picker.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert picker.folder == folder / "inner"
    assert names(picker) == ["deep.txt"]
    picker.go(picker.folder.parent)
    assert picker.folder == folder


def test_several_files_are_chosen_and_folders_are_not(picker: FilePicker, folder: Path) -> None:
    picker.table.selectAll()
    assert picker.files() == (folder / "a.txt", folder / "b\u202etxt.exe")
    told: list[tuple[Path, ...]] = []
    picker.activated.connect(told.append)
    table = picker.table
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert told == [(folder / "a.txt",)]


@pytest.mark.parametrize(
    ("typed", "files", "where"),
    [("a.txt", ["a.txt"], ""), ("inner", [], "inner"), ("no-such", [], "")],
)
def test_paths_can_be_typed(
    picker: FilePicker, folder: Path, typed: str, files: list[str], where: str
) -> None:
    told: list[tuple[Path, ...]] = []
    picker.activated.connect(told.append)
    path = picker.path_line
    path.setText(typed)
    QTest.keyClick(path, Qt.Key.Key_Return)
    assert [file.name for group in told for file in group] == files
    assert picker.folder == folder / where


def test_a_folder_that_is_gone_is_told_and_the_old_one_stays(picker: FilePicker, folder: Path) -> None:
    picker.go(folder / "gone")
    assert picker.folder == folder
    assert "a.txt" in names(picker)


def test_files_and_folders_can_be_dropped(picker: FilePicker, folder: Path) -> None:
    told: list[tuple[Path, ...]] = []
    picker.activated.connect(told.append)
    drop(picker, folder / "a.txt", folder / "inner")
    assert told == [(folder / "a.txt",)]
    drop(picker, folder / "inner")
    assert picker.folder == folder / "inner"


def test_the_drop_zone_takes_local_files_only(qtbot: QtBot, translations: Translations, folder: Path) -> None:
    zone = DropZone()
    qtbot.addWidget(zone)
    told: list[tuple[Path, ...]] = []
    zone.dropped.connect(told.append)
    drop(zone, folder / "a.txt")
    assert told == [(folder / "a.txt",)]
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.txt")])
    none = Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    assert len(told) == 1


@pytest.fixture
def window(qtbot: QtBot, translations: Translations) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_choosing_files_in_a_dialog(window: QWidget, immediate_runner: ImmediateRunner, folder: Path) -> None:
    chosen: list[tuple[Path, ...]] = []
    dialog = FilesDialog(window, immediate_runner, title="Add files", on_chosen=chosen.append)
    dialog.open()
    dialog.picker.go(folder)
    assert not dialog.choose.isEnabled()
    dialog.picker.table.selectRow(1)
    assert dialog.choose.isEnabled()
    dialog.choose.click()
    assert chosen == [(folder / "a.txt",)]
    settle(window)


def test_choosing_a_folder_in_a_dialog(
    window: QWidget, immediate_runner: ImmediateRunner, folder: Path
) -> None:
    chosen: list[Path] = []
    dialog = FolderDialog(window, immediate_runner, title="Folder", on_chosen=chosen.append)
    dialog.open()
    dialog.picker.go(folder / "inner")
    dialog.choose.click()
    assert chosen == [folder / "inner"]
    settle(window)


def test_saving_never_overwrites(window: QWidget, immediate_runner: ImmediateRunner, folder: Path) -> None:
    chosen: list[Path] = []
    dialog = SaveDialog(window, immediate_runner, title="Save", suggested="a.txt", on_chosen=chosen.append)
    dialog.open()
    dialog.picker.go(folder)
    assert not dialog.save.isEnabled()
    for name, usable in (("../x", False), ("", False), ("..", False), ("a/b", False), ("new.txt", True)):
        dialog.name.line.selectAll()
        dialog.name.line.del_()
        QTest.keyClicks(dialog.name.line, name)
        assert dialog.save.isEnabled() == usable, name
    dialog.save.click()
    assert chosen == [folder / "new.txt"]
    settle(window)


def test_nothing_is_written(picker: FilePicker, folder: Path) -> None:
    home = Path(os.environ["HOME"])
    before = sorted(home.rglob("*"))
    picker.go(folder / "inner")
    picker.table.selectAll()
    settle(picker)
    assert sorted(home.rglob("*")) == before
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b\u202etxt.exe", "inner"]


def test_a_disk_that_answers_after_the_dialog_is_gone(
    qtbot: QtBot, translations: Translations, folder: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    slow = ImmediateRunner(held=True)
    chosen: list[object] = []
    dialog = FilesDialog(window, slow, title="Files", on_chosen=chosen.append)
    dialog.open()
    dialog.picker.go(folder / "not there")
    dialog.reject()
    settle(window)
    assert slow.busy == 2
    slow.release()
    assert (slow.busy, chosen) == (0, [])
