"""Choice cards behave as radio buttons and check boxes do, with the keyboard too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views.shared.choicecards import Choice
from desktop.views.shared.choices import ChoiceGroup
from tests.desktop.conftest import Stage

CHOICES = [Choice("a", "Apple", "a fruit"), Choice("b", "Bread"), Choice("c", "Cheese")]


@pytest.fixture
def one(stage: Stage) -> ChoiceGroup:
    group = ChoiceGroup(CHOICES, name="Food")
    stage(group)
    return group


@pytest.fixture
def many(stage: Stage) -> ChoiceGroup:
    group = ChoiceGroup(CHOICES, many=True)
    stage(group)
    return group


def test_nothing_is_chosen_at_first(one: ChoiceGroup, many: ChoiceGroup) -> None:
    assert (one.codes(), one.code(), many.codes()) == ((), "", ())


def test_a_click_anywhere_on_the_card_chooses(one: ChoiceGroup) -> None:
    told: list[tuple[str, ...]] = []
    one.changed.connect(told.append)
    card = one.card("b")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)
    QTest.mouseClick(one.card("c"), Qt.MouseButton.LeftButton)
    assert told == [("b",), ("c",)]
    assert one.code() == "c"


def test_arrow_keys_move_the_choice(one: ChoiceGroup) -> None:
    one.card("a").setFocus()
    QTest.keyClick(one.card("a"), Qt.Key.Key_Space)
    assert one.code() == "a"
    QTest.keyClick(one.card("a"), Qt.Key.Key_Right)
    assert one.code() == "b"
    assert QApplication.focusWidget() is one.card("b")


def test_any_number_can_be_chosen_with_space(many: ChoiceGroup) -> None:
    for code in ("c", "a"):
        many.card(code).setFocus()
        QTest.keyClick(many.card(code), Qt.Key.Key_Space)
    assert many.codes() == ("a", "c")
    QTest.keyClick(many.card("a"), Qt.Key.Key_Space)
    assert many.codes() == ("c",)


def test_setting_codes_says_nothing_and_can_unchoose(one: ChoiceGroup) -> None:
    told: list[object] = []
    one.changed.connect(told.append)
    one.set_codes({"b"})
    assert one.code() == "b"
    one.set_codes(())
    assert one.codes() == ()
    one.set_codes({"unknown"})
    assert one.codes() == ()
    assert told == []
    QTest.mouseClick(one.card("a"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(one.card("b"), Qt.MouseButton.LeftButton)
    assert one.codes() == ("b",)


def test_screen_readers_hear_radio_buttons_and_check_boxes(one: ChoiceGroup, many: ChoiceGroup) -> None:
    for group, role in ((one, QAccessible.Role.RadioButton), (many, QAccessible.Role.CheckBox)):
        card = QAccessible.queryAccessibleInterface(group.card("a"))
        assert card.role() == role
        assert card.text(QAccessible.Text.Name) == "Apple"
        assert card.text(QAccessible.Text.Description) == "a fruit"
        assert not card.state().checked
        group.set_codes({"a"})
        assert card.state().checked


def test_words_change_and_choices_stay(one: ChoiceGroup) -> None:
    one.set_codes({"b"})
    one.say([Choice("a", "苹果"), Choice("b", "面包"), Choice("c", "奶酪")], "食物")
    assert one.code() == "b"
    assert one.card("b").accessibleName() == "面包"
    assert one.accessibleName() == "食物"


@pytest.mark.parametrize(("width", "columns"), [(600, 3), (320, 2), (170, 1)])
def test_narrow_groups_have_fewer_columns(stage: Stage, width: int, columns: int) -> None:
    group = ChoiceGroup(CHOICES)
    stage(group, width=width)
    tops = [group.card(code).y() for code in "abc"]
    assert tops.count(tops[0]) == columns


def test_an_unknown_code_has_no_card(one: ChoiceGroup) -> None:
    with pytest.raises(KeyError):
        one.card("x")


@pytest.mark.parametrize("width", [700, 590, 420])
def test_all_cards_are_of_one_width(stage: Stage, width: int) -> None:
    """Stretching alone would make the column of the longest word wider than the others."""
    titles = ("Correspondence", "Notice", "Internal order", "Screenshot", "Recording", "A", "B", "C")
    group = ChoiceGroup([Choice(title, title, "with a hint") for title in titles], many=True)
    stage(group, width=width)
    cards = [group.card(title) for title in titles]
    widths = {card.width() for card in cards}
    assert max(widths) - min(widths) <= 1
    assert all(card.width() >= card.minimumSizeHint().width() for card in cards)
    rights = [card.geometry().right() for card in cards]
    assert max(rights) <= group.width()
