"""Message ids become words, values find their places, and directions do not run into each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.runtime import messages
from desktop.runtime.amounts import done_words, rate_words, size_words
from desktop.runtime.messages import (
    TABLES,
    UnknownMessage,
    codes_isolated,
    fill,
    fill_plainly,
    isolated,
    known,
    say,
    say_or,
)
from desktop.runtime.translations import Translations


def test_an_id_becomes_words_in_the_language_of_the_moment(translations: Translations) -> None:
    assert say("task.sending") == "Sending"
    translations.use("zh-Hans")
    assert say("task.sending") == "正在发送"


def test_values_fill_their_places(translations: Translations) -> None:
    assert say("size.of", done="1 KB", total="2 KB") == "1 KB of 2 KB"


def test_a_text_for_a_plain_text_gets_no_marks() -> None:
    assert fill("Signed by {name}", name="سارة") == "Signed by \u2068سارة\u2069"
    assert fill_plainly("Signed by {name}", name="سارة") == "Signed by سارة"


def test_a_place_without_value_is_our_mistake(translations: Translations) -> None:
    with pytest.raises(KeyError):
        say("size.of", done="1")
    with pytest.raises(KeyError):
        say("size.of")


def test_an_unknown_id_is_our_mistake() -> None:
    with pytest.raises(UnknownMessage):
        say("no.such.id")
    assert not known("no.such.id")
    assert say_or("no.such.id", "NOT_A_KNOWN_CODE") == "NOT_A_KNOWN_CODE"
    assert say_or("task.sending", "x") == "Sending"


def test_no_id_is_given_twice() -> None:
    ids = [message_id for table in TABLES for message_id in table]
    assert len(ids) == len(set(ids))


def test_values_are_not_read_as_places() -> None:
    assert fill("{a} and {b}", a="{b}", b="%1") == "{b} and %1"


def test_text_of_another_direction_is_isolated() -> None:
    assert isolated("plain.pdf") == "plain.pdf"
    assert isolated("文件") == "文件"
    assert isolated("\u0648\u062b.pdf") == "\u2068\u0648\u062b.pdf\u2069"


def test_in_a_mirrored_interface_everything_is_isolated(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        assert isolated("plain.pdf") == "\u2068plain.pdf\u2069"
        assert isolated("1,234.5") == "1,234.5"
        assert isolated("2026-06-04") == "\u20682026-06-04\u2069"
        assert codes_isolated("plain.pdf 12") == "plain.pdf 12"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("يوم 2026-06-04 فقط", "يوم \u20682026-06-04\u2069 فقط"),
        ("عند 2026-06-04 19:42 UTC.", "عند \u20682026-06-04 19:42 UTC\u2069."),
        ("الساعة 19:42:30", "الساعة \u206819:42:30\u2069"),
        ("بصمة 31804-77526-09418", "بصمة \u206831804-77526-09418\u2069"),
        ("على 127.0.0.1:9050", "على \u2068127.0.0.1:9050\u2069"),
        ("قبل 2025-11-02T01:30:00+08:00", "قبل \u20682025-11-02T01:30:00+08:00\u2069"),
        ("ملف 1.pdf", "ملف 1.pdf"),
        ("عدد 12 و 1,234", "عدد 12 و 1,234"),
        ("on 2026-06-04 only", "on 2026-06-04 only"),
    ],
)
def test_codes_in_an_arabic_line_keep_their_order(text: str, shown: str) -> None:
    assert codes_isolated(text) == shown


@given(st.text(st.sampled_from("اب 0123456789-:./+TZ_UTC\n")))
def test_isolating_codes_takes_nothing_away(text: str) -> None:
    assert codes_isolated(text).replace("\u2068", "").replace("\u2069", "") == text


@given(st.text())
def test_filling_never_fails_and_keeps_the_value(value: str) -> None:
    assert value in fill("<{v}>", v=value)


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 bytes"),
        (947, "947 bytes"),
        (1_000, "1.0 KB"),
        (1_449, "1.4 KB"),
        (262_144, "262 KB"),
        (52_428_800, "52.4 MB"),
        (4_294_967_296, "4.3 GB"),
        (10**15, "1,000,000 GB"),
    ],
)
def test_sizes_in_words(translations: Translations, size_bytes: int, words: str) -> None:
    assert size_words(size_bytes) == words


def test_rates_and_shares_in_words(translations: Translations) -> None:
    assert rate_words(2_300_000) == "2.3 MB a second"
    assert done_words(500, 2_000) == "500 bytes of 2.0 KB"


def test_the_context_is_the_one_in_the_tables() -> None:
    assert messages.CONTEXT == "messages"
