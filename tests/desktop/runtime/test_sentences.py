"""Sentences and names stand beside each other as the language of the moment writes them."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.runtime.sentences import ended, joined, listed, listed_plainly
from desktop.runtime.translations import Translations
from desktop.views.reporter.dates import hour_words


def test_sentences_have_a_space_between_them() -> None:
    assert joined("One.", "", "Two.") == "One. Two."
    assert joined() == ""


def test_chinese_sentences_have_none() -> None:
    assert joined("没有网络连接。", "请再试一次。") == "没有网络连接。请再试一次。"
    assert joined("为什么？", "请再试一次。") == "为什么？请再试一次。"


def test_words_end_with_the_full_stop_of_their_script() -> None:
    assert ended("The signature is not valid") == "The signature is not valid."
    assert joined(ended("签名无效"), "已拒绝。") == "签名无效。已拒绝。"


@pytest.mark.parametrize(
    ("code", "words"), [("en", "Ada, Ben, and 简体中文"), ("zh-Hans", "Ada、Ben和简体中文")]
)
def test_names_in_a_row(translations: Translations, code: str, words: str) -> None:
    translations.use(code)
    assert listed(["Ada", "Ben", "简体中文"]) == words
    assert listed_plainly(iter(["Ada", "Ben", "简体中文"])) == words


def test_a_name_does_not_turn_the_others_round(qapp: QApplication) -> None:
    assert listed(["English", "العربية"]) == "English and \u2068العربية\u2069"
    assert "\u2068" not in listed_plainly(["English", "العربية"])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Thursday, June 11, 2026, 7:00\u202fAM UTC"),
        ("zh-Hans", "2026年6月11日星期四 07:00 UTC"),
        ("zh-Hant", "2026年6月11日 星期四 上午7:00 UTC"),
        # A letter of Arabic stands outside the isolates: so the whole begins at the right wherever it is put.
        ("ar", "\u2068الخميس، 11 يونيو 2026\u2069، \u20687:00 ص\u2069 بتوقيت UTC"),
    ],
)
def test_an_hour_is_told_with_its_day(translations: Translations, code: str, words: str) -> None:
    translations.use(code)
    assert hour_words(1_781_161_200) == words
