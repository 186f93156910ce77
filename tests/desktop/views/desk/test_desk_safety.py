"""Text from outside: nothing of it is markup, a link, a path or a picture, wherever the window shows it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.desk_app import DeskApp
from desktop.viewmodels.deskcasestate import Saying
from desktop.viewmodels.deskplaces import Place
from desktop.viewmodels.deskwork import WorkModel
from desktop.views.desk.workview import WorkView
from desktop.views.shared.plaintext import PlainText
from desktop.views.shared.tables import ROW_ROLE
from tests.desktop.conftest import settle
from tests.desktop.views.desk.conftest import Open

MARKUP = "<img src=x onerror=alert(1)>"
RIGHT_TO_LEFT = "\u202e"


def hostile(work: WorkModel, view: WorkView) -> None:
    """Show the hostile report."""
    row = next(row for row in work.snapshot.cases if MARKUP in row.title)
    work.select(row.id)
    settle(view)


def labels(root: QWidget) -> list[QLabel]:
    return root.findChildren(QLabel)


def everything(app: DeskApp, work: WorkModel, view: WorkView) -> list[QWidget]:
    """Every page and tab, looked at."""
    seen: list[QWidget] = []
    hostile(work, view)
    for tab in range(view.case.tabs.count()):
        view.case.tabs.setCurrentIndex(tab)
        settle(app.window)
        seen += [app.window]
    for place in Place:
        work.go(place)
        settle(app.window)
    work.go(Place.ALL)
    return seen


def test_no_label_guesses_at_markup(desk: Open) -> None:
    app, work, view = desk
    everything(app, work, view)
    assert {label.textFormat() for label in labels(app.window)} == {Qt.TextFormat.PlainText}
    assert not any(label.openExternalLinks() for label in labels(app.window))


def test_no_control_shows_a_turning_character(desk: Open) -> None:
    app, work, view = desk
    everything(app, work, view)
    assert [label.text() for label in labels(app.window) if RIGHT_TO_LEFT in label.text()] == []
    shown = [str(view.list.list.rows.data(view.list.list.rows.index(at, 0))) for at in range(2)]
    assert not any(RIGHT_TO_LEFT in text or ("<img" in text and "\n" in text) for text in shown)


def test_what_came_from_outside_stands_in_plain_text_labels(desk: Open) -> None:
    app, work, view = desk
    hostile(work, view)
    marked = [label for label in labels(app.window) if MARKUP in label.text() or "HYPERLINK" in label.text()]
    assert len(marked) >= 2
    assert all(isinstance(label, PlainText) for label in marked)


def test_hostile_file_names_are_shown_with_their_marks_and_saved_without(desk: Open) -> None:
    app, work, view = desk
    hostile(work, view)
    view.case.tabs.setCurrentIndex(1)
    settle(app.window)
    texts = [label.text().replace("\u200b", "") for label in labels(view.case.evidence)]
    assert any("notice_[U+202E]fdp.exe" in text for text in texts)
    assert any("notice_fdp.exe" in text and "saved as" in text for text in texts)
    assert any("_.._etc_hosts" in text for text in texts)


def test_the_save_dialog_offers_the_safe_name(desk: Open) -> None:
    app, work, view = desk
    hostile(work, view)
    page = work.case.snapshot.page
    assert page is not None
    file = page.evidence[0].files[0]
    dialog = view.case.save_copy(file.id, file.safe_name)
    assert dialog.name.text() == "notice_fdp.exe"
    dialog.reject()
    settle(app.window)


def test_the_list_holds_rows_and_speaks_them_in_one_line(desk: Open) -> None:
    _app, _work, view = desk
    model = view.list.list.rows
    for at in range(model.rowCount()):
        index = model.index(at, 0)
        assert index.data(ROW_ROLE) is model.rows[at]
        assert "\n" not in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_odd_things_are_told_calmly_and_completely(desk: Open) -> None:
    _app, work, view = desk
    hostile(work, view)
    page = work.case.snapshot.page
    assert page is not None
    words = {work._speech.label("oddity", one.code) for one in page.oddities}
    shown = {label.text() for label in labels(view.case.report)}
    assert words <= shown
    assert not any("!" in work._speech.words("oddity", one.code).line for one in page.oddities)


def test_the_composer_shows_no_word_of_the_report(desk: Open) -> None:
    app, work, view = desk
    hostile(work, view)
    work.case.compose(Saying.QUESTION)
    settle(app.window)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isModal())
    assert not any(MARKUP in label.text() for label in labels(dialog))
    work.case.discard()
    settle(app.window)
