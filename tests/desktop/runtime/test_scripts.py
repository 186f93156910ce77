"""Each language is written in its own script, with the few foreign words that a list here allows."""

import re
import unicodedata

import pytest
from PySide6.QtWidgets import QApplication

from desktop.runtime.fonts import families, interface_font, missing_glyphs
from desktop.runtime.languages import LANGUAGES, SOURCE
from desktop.services.resources import LANGUAGES as ASKED_IN
from desktop.viewmodels.deskletters import ACKNOWLEDGEMENTS
from tests.desktop.runtime.said import asked, entries, said, translated

CODES = [one.code for one in LANGUAGES]
OTHERS = [one.code for one in LANGUAGES if one != SOURCE]

NAMES = {
    "Ombra",
    "Tor",
    "SOCKS5",
    "VPN",
    "INHOPE",
    "SHA-256",
    "UTC",
    "Esc",
    "Enter",
    "Windows",
    "macOS",
    "PIN",
    "UTF-8",
    "DKIM",
    "Project",
    "bridges.torproject.org",
    "Snowflake",
    "WebTunnel",
    "USB",
    "U",
    "DE",
    "TW",
}
UNITS = {"KB", "MB", "GB"}
TYPED = {"ombra-desk", "accept-log", "reissue-card", "server", "root.key", "invitation.json", "ga-2", "c"}
TYPED |= {"tor", "http", "obfs4", "snowflake", "webtunnel", "CSV", "eml", "msg", "txt"}
EXAMPLES = {"Office", "of", "the", "independent", "reviewer", "socks5h"}
LATIN = NAMES | UNITS | TYPED | EXAMPLES
"""Names, commands, files and examples: what is the same on every keyboard."""

SAME = {"{time} UTC", "{time} ({utc} UTC)", "Esc Esc", "{what} {number}", "SHA-256", "UTC{offset}"}
SAME |= {f"{{number}} {unit}" for unit in UNITS}
SAME |= {"{thing}: {value}", "• {group}: {things}", "{number}. {what}"}
"""What reads the same in English and in another language."""

ENCODINGS = {"zh-Hans": "gb2312", "zh-Hant": "big5"}
"""The national sets of either way of writing: a character of the other one is not in them."""

_PLACE = re.compile(r"\{[^}]*\}|%L?[0-9n]")
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]")


def test_questions_and_letters_are_there_in_every_language_of_the_interface() -> None:
    assert list(ASKED_IN) == CODES
    assert set(ACKNOWLEDGEMENTS) == set(CODES)


@pytest.mark.parametrize("code", OTHERS)
def test_only_what_is_listed_reads_as_in_english(code: str) -> None:
    same = {form for entry in entries(code) for form in entry.forms if form == entry.source}
    same |= set(asked(code)) & set(asked("en"))
    assert same <= SAME


@pytest.mark.parametrize("code", OTHERS)
def test_foreign_words_are_listed(code: str) -> None:
    found = {word for text in said(code) for word in _LATIN_WORD.findall(_PLACE.sub(" ", text))}
    assert found <= LATIN


def odd_letters(code: str, text: str) -> set[str]:
    """Give the letters beyond ASCII that the language does not write."""
    letters = {one for one in text if ord(one) > 127 and unicodedata.category(one)[0] in "LN"}
    if code == "ar":
        return {
            one
            for one in letters
            if not unicodedata.name(one, "").startswith(("ARABIC LETTER", "ARABIC TATWEEL"))
        }
    encoding = ENCODINGS.get(code)
    if encoding is None:
        return letters
    return {one for one in letters if not one.encode(encoding, "ignore")}


@pytest.mark.parametrize("code", CODES)
def test_no_other_script_is_mixed_in(code: str) -> None:
    """Above all: no simplified character in traditional Chinese, and the other way round."""
    assert [text for text in said(code) if odd_letters(code, text)] == []


def test_a_character_of_the_other_chinese_is_found() -> None:
    assert odd_letters("zh-Hant", "檔案、账號") == {"账"}
    assert odd_letters("zh-Hans", "文件、帳号") == {"帳"}
    assert odd_letters("ar", "الملف ۴") == {"۴"}
    assert odd_letters("en", "naïve") == {"ï"}


@pytest.mark.parametrize("code", CODES)
def test_everything_said_can_be_drawn_with_fonts_of_this_system(qapp: QApplication, code: str) -> None:
    letters = "".join(sorted(set("".join(said(code)))))
    assert missing_glyphs(letters, interface_font(code, 10.5)) == []


def test_arabic_letters_come_from_a_font_made_for_them(qapp: QApplication) -> None:
    chain = families("ar")
    assert chain.index("Noto Sans Arabic") < chain.index("DejaVu Sans")
    # Its Latin letters, too, would be wider than those of every other language's pages.
    assert chain.index("Noto Sans") < chain.index("DejaVu Sans")


@pytest.mark.parametrize("code", OTHERS)
def test_numbers_are_written_in_the_digits_of_words_and_codes(code: str) -> None:
    digits = {one for text in said(code) for one in text if one.isdigit()}
    assert digits <= set("0123456789")


def test_signs_of_arabic_are_arabic() -> None:
    """A comma, a semicolon and a question mark of Latin type lean the wrong way."""
    assert [text for text in said("ar") if re.search(r"[\u0600-\u06ff] ?[,;?]", text)] == []


@pytest.mark.parametrize("code", ["zh-Hans", "zh-Hant"])
def test_signs_of_chinese_are_wide(code: str) -> None:
    bad = [text for text in said(code) if re.search(r"[\u4e00-\u9fff][,;?()]|[,;?][\u4e00-\u9fff]", text)]
    assert bad == []
    assert [text for text in translated(code) if re.search("[。？！] ", text)] == []


def test_quotation_marks_are_those_of_the_language() -> None:
    assert [text for text in said("zh-Hant") if set("“”‘’«»") & set(text)] == []
    assert [text for text in said("ar") if set("“”‘’「」") & set(text)] == []


def test_codes_in_arabic_sentences_stay_in_order() -> None:
    """After an Arabic letter, dashes and colons between digits would be laid out from the right."""
    risky = re.compile(r"\d[-:/]\d|\d\([a-z]")
    outside = re.compile("\u2068[^\u2068\u2069]*\u2069")
    assert [text for text in said("ar") if risky.search(outside.sub("", text))] == []
