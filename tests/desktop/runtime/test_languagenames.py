"""Languages have one name each, their own, without a country; and no text hides behind one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import desktop
from desktop.runtime.languagenames import own_name
from desktop.runtime.languages import LANGUAGES
from desktop.viewmodels.desksetupdraft import LANGUAGES as OFFICE_LANGUAGES

DESKTOP = Path(desktop.__file__).parent


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("en-GB", "English"),
        ("EN", "English"),
        ("zh-Hans", "简体中文"),
        ("zh", "简体中文"),
        ("zh-CN", "简体中文"),
        ("zh-Hant", "繁體中文"),
        ("zh-TW", "繁體中文"),
        ("zh-Hant-HK", "繁體中文"),
        ("ar", "العربية"),
        ("ru", "Русский"),
        ("sv", "Svenska"),
        ("tlh", "tlh"),
        ("", ""),
    ],
)
def test_a_language_is_called_what_it_calls_itself(code: str, name: str) -> None:
    assert own_name(code) == name


def test_the_languages_of_the_interface_and_of_offices_have_names() -> None:
    assert [own_name(one.code) for one in LANGUAGES] == [one.native_name for one in LANGUAGES]
    names = [own_name(code) for code in OFFICE_LANGUAGES]
    assert len(set(names)) == len(OFFICE_LANGUAGES)
    assert not set(names) & set(OFFICE_LANGUAGES)


@pytest.mark.parametrize("code", ["en-and-send-money-here", "en <b>", "en\u202eevil", "english", "Nothing"])
def test_what_is_no_code_is_shown_as_it_is(code: str) -> None:
    assert own_name(code) != "English"
    assert "\u202e" not in own_name(code)


@given(st.text(max_size=40))
def test_any_text_has_a_name_on_one_short_line(code: str) -> None:
    name = own_name(code)
    assert "\n" not in name
    assert len(name) < 300


def test_nobody_else_asks_qt_for_names_of_languages() -> None:
    asking = [path.name for path in DESKTOP.rglob("*.py") if "nativeLanguageName" in path.read_text("utf-8")]
    assert asking == ["languagenames.py"]
