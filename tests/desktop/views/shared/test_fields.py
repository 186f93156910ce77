"""Fields name their controls, tell faults, keep typed text private, and let Tab go on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.runtime.translations import Translations
from desktop.views.shared.buttons import Button
from desktop.views.shared.choicecards import Choice
from desktop.views.shared.editing import EditMenu, LineEdit, TextEdit
from desktop.views.shared.fields import ChoiceField, Field, LineField, LongField, SelectField
from desktop.views.shared.timefield import TimeField, TimeText
from tests.desktop.conftest import Stage, settle

CHOICES = [Choice("x", "Ex"), Choice("y", "Why")]
PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def make_all() -> list[Field]:
    return [
        LineField("Question", required=True, help_text="Help"),
        LongField("Question", required=True, help_text="Help"),
        SelectField("Question", CHOICES, required=True, help_text="Help"),
        ChoiceField("Question", CHOICES, required=True, help_text="Help"),
        TimeField("Question", zones=CHOICES, precisions=CHOICES, required=True, help_text="Help"),
    ]


def test_controls_are_named_after_their_question(stage: Stage, translations: Translations) -> None:
    fields = make_all()
    stage(*fields)
    for field in fields:
        assert field.control.accessibleName() == "Question, required"
        assert field.control.accessibleDescription() == "Help"
        field.set_required(False)
        assert field.control.accessibleName() == "Question"


def test_faults_are_said_and_taken_back(stage: Stage) -> None:
    fields = make_all()
    stage(*fields)
    for field in fields:
        field.set_fault("Not a date")
        assert field.control.accessibleDescription() == "Not a date Help"
        assert field.control.property("wrong") is True
        field.set_fault("")
        assert field.control.property("wrong") is False
        assert field.control.accessibleDescription() == "Help"


def test_names_follow_the_language(stage: Stage, translations: Translations) -> None:
    field = LineField("Question", required=True)
    stage(field)
    translations.use("zh-Hans")
    settle(field)
    assert field.control.accessibleName() == "Question，必答"


def test_typing_is_told_and_setting_is_not(stage: Stage) -> None:
    line, long = LineField("L"), LongField("T")
    stage(line, long)
    told: list[str] = []
    line.edited.connect(told.append)
    long.edited.connect(told.append)
    line.set_text("set")
    long.set_text("set")
    assert told == []
    QTest.keyClicks(line.line, "a")
    QTest.keyClicks(long.editor, "b")
    assert told == ["seta", "bset"]


def test_setting_an_equal_text_keeps_the_caret(stage: Stage) -> None:
    line, long = LineField("L"), LongField("T")
    stage(line, long)
    line.set_text("hello")
    line.line.setCursorPosition(2)
    line.set_text("hello")
    assert line.line.cursorPosition() == 2
    long.set_text("hello")
    cursor = long.editor.textCursor()
    cursor.setPosition(3)
    long.editor.setTextCursor(cursor)
    long.set_text("hello")
    assert long.editor.textCursor().position() == 3


def test_tab_leaves_a_long_field(stage: Stage) -> None:
    long, line = LongField("T"), LineField("L")
    stage(long, line)
    long.editor.setFocus()
    QTest.keyClick(long.editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is line.line
    assert long.text() == ""


def test_a_long_field_grows_with_its_text_up_to_a_limit(stage: Stage) -> None:
    long = LongField("T", rows=3)
    stage(long)
    heights = []
    for lines in (1, 3, 6, 40, 400):
        long.set_text("\n".join("x" * lines))
        heights.append(long.editor.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


@pytest.mark.parametrize("make", [LineEdit, TextEdit, lambda: LineEdit(secret=True)])
def test_input_methods_are_told_to_keep_nothing(stage: Stage, make: type[QWidget]) -> None:
    editor = make()
    stage(editor)
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    assert editor.inputMethodHints() & PRIVATE == PRIVATE


def test_showing_a_secret_again_stays_private(stage: Stage) -> None:
    line = LineEdit(secret=True)
    stage(line)
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.set_hidden(hidden=False)
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    assert line.inputMethodHints() & PRIVATE == PRIVATE


@pytest.mark.parametrize("make", [LineEdit, TextEdit])
def test_the_menu_speaks_our_language(stage: Stage, translations: Translations, make: type[QWidget]) -> None:
    translations.use("zh-Hans")
    editor = make()
    stage(editor)
    assert isinstance(editor, LineEdit | TextEdit)
    editor.selectAll()
    menu = EditMenu(editor).menu_for(editor)
    words = [action.text() for action in menu.actions()]
    assert words == ["撤消", "重做", "剪切", "复制", "粘贴", "全选"]


def test_a_secret_cannot_be_copied_from_the_menu(stage: Stage, translations: Translations) -> None:
    line = LineEdit(secret=True)
    stage(line)
    line.setText("secret")
    line.selectAll()
    menu = EditMenu(line).menu_for(line)
    usable = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not usable["Cut"]
    assert not usable["Copy"]


def test_selects_tell_codes_and_ignore_the_wheel(stage: Stage) -> None:
    field = SelectField("Q", CHOICES)
    stage(field)
    told: list[str] = []
    field.picked.connect(told.append)
    field.select.set_code("y")
    assert (field.select.code(), told) == ("y", [])
    QTest.keyClick(field.select, Qt.Key.Key_Up)
    assert told == ["x"]
    field.select.set_choices([Choice("z", "Zed"), *CHOICES])
    assert field.select.code() == "x"
    field.select.set_choices([Choice("z", "Zed")])
    assert field.select.code() == "z"
    assert told == ["x"]


def test_times_are_kept_as_typed(stage: Stage, translations: Translations) -> None:
    field = TimeField("When", zones=CHOICES, precisions=CHOICES)
    stage(field)
    told: list[TimeText] = []
    field.edited.connect(told.append)
    field.set_value(TimeText("2020-6-4", "7:42", "y", "y"))
    assert (field.value(), told) == (TimeText("2020-6-4", "7:42", "y", "y"), [])
    QTest.keyClicks(field.parts.time, "9")
    assert told == [TimeText("2020-6-4", "7:429", "y", "y")]
    assert field.parts.date.accessibleName() == "When: Date"
    field.set_fault("No such day")
    assert field.parts.date.property("wrong") is True
    assert field.parts.date.accessibleDescription() == "No such day"


@pytest.mark.parametrize("fault", ["", "Word 3 is not the one shown above."])
def test_a_button_beside_a_line_stays_beside_it(stage: Stage, fault: str) -> None:
    typed, button = LineField("Type all eight", help_text="With spaces between."), Button("Seal and send")
    typed.add_beside(button)
    stage(typed)
    typed.set_fault(fault)
    settle(typed)
    centre = button.mapTo(typed, button.rect().center()).y()
    assert abs(centre - typed.line.mapTo(typed, typed.line.rect().center()).y()) <= 1
