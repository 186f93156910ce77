"""In every language one thing has one word, in the translations, the questions and the letters.

They were chosen for somebody who reads them in fear: docs/glossary.md has them all. 审查 is what a censor
does; 审核员 is whoever takes things down for a platform; 办公室 is a room, or the company's own.
"""

import re
from pathlib import Path

import pytest

from desktop.runtime.languages import LANGUAGES, SOURCE
from tests.desktop.runtime.said import asked, said, translated

GLOSSARY = Path(__file__).resolve().parents[3] / "docs" / "glossary.md"
OTHERS = [one.code for one in LANGUAGES if one != SOURCE]

NOWHERE = {
    "zh-Hans": {
        "审查": "复核 (a reviewer, a review desk)",
        "办公室": "受理机构 (an office); 分公司 for the company's local office",
        "收据": "回执 (a receipt)",
        "卡片": "名片 (an office's card)",
        "关停": "封停 (a takedown)",
        "参会者名单": "参会名单 (a list of participants)",
        "校验值": "校验和 (a check sum)",
        r"(?<!身份)保管人": "身份保管人 (a custodian)",
        "密码": "口令 (a passphrase)",
        r"(?<!应用)审核员": "复核员 (a reviewer); 应用审核员 for one at an app store",
    },
    "zh-Hant": {
        "審查": "覆核 (a reviewer, a review desk)",
        "辦公室": "受理機構 (an office); 分公司 for the company's local office",
        "收據": "回執 (a receipt)",
        "封停": "封禁 (a takedown)",
        "複核": "覆核 (a reviewer)",
        "校驗": "檢查碼 (a check sum)",
        r"(?<!身分)保管人": "身分保管人 (a custodian)",
        "密碼|口令": "密語 (a passphrase)",
        r"(?<!應用程式)審核員": "覆核員 (a reviewer)",
        # Words of the mainland in the other characters: nobody in Taipei or Hong Kong writes so.
        "文件夾|服務器|網絡|屏幕|信息|數據|默認|打印|賬號|賬戶|視頻|軟件|硬盤|鼠標|程序": "伺服器, 網路…",
        "發送": "送出 (to send)",
    },
    "ar": {
        "صاحب البلاغ": "المبلِّغ (a reporter)",
        "كلمة السر|كلمة المرور": "عبارة المرور (a passphrase)",
        "المدقق": "المراجع (a reviewer)",
        "الوصل": "الإيصال (a receipt)",
    },
}
"""What must not be said (a regular expression), and what is said instead."""

IN_TRANSLATIONS = {
    "zh-Hans": {r"(?<!受理)机构": "受理机构 (an office)", "审核": "复核"},
    "zh-Hant": {r"(?<!受理)機構": "受理機構 (an office)", "審核": "覆核"},
}
"""In the questions these words mean others: authorities, and moderation by a platform."""


def pairs(table: dict[str, dict[str, str]]) -> list[tuple[str, str]]:
    """Give (language, word) of a table."""
    return [(code, word) for code, words in table.items() for word in words]


@pytest.mark.parametrize(("code", "word"), pairs(NOWHERE))
def test_a_word_that_was_given_up_is_said_nowhere(code: str, word: str) -> None:
    assert [text for text in said(code) if re.search(word, text)] == [], NOWHERE[code][word]


@pytest.mark.parametrize(("code", "word"), pairs(IN_TRANSLATIONS))
def test_a_word_of_others_is_not_said_of_the_office(code: str, word: str) -> None:
    found = [text for text in translated(code) if re.search(word, text)]
    assert found == [], IN_TRANSLATIONS[code][word]


def glossary() -> list[dict[str, str]]:
    """Give the table of docs/glossary.md: English and the languages, row by row."""
    rows = [line for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    heads = cells[0]
    return [dict(zip(heads, row, strict=True)) for row in cells[2:]]


def test_the_glossary_has_a_column_for_each_language() -> None:
    assert list(glossary()[0])[:-1] == [one.code for one in LANGUAGES]


@pytest.mark.parametrize("code", OTHERS)
def test_the_words_of_the_glossary_are_in_use(code: str) -> None:
    every = "\n".join(said(code))
    assert [row["en"] for row in glossary() if row[code] not in every] == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_two_things_have_the_same_word(code: str) -> None:
    words = [row[code] for row in glossary()]
    assert sorted(words) == sorted(set(words))


def test_sentences_are_parted_without_a_space() -> None:
    """A full stop of Chinese type brings its own."""
    for code in ("zh-Hans", "zh-Hant"):
        texts = (*translated(code), *asked(code))
        assert [text for text in texts if re.search("[。？！] ", text)] == []
