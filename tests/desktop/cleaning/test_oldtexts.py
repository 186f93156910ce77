"""Text in older encodings: read in the right one or refused, never read wrongly."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.kinds import Kind, Outcome, Refused
from desktop.cleaning.oldtexts import decoded
from tests.desktop.cleaning.examined import cleaned, examined

SIMPLIFIED = "会议在十点开始，主持人说大家可以发言。但是过了不到一个小时，房间就被关了，没有人知道是为什么。"
TRADITIONAL = "會議在十點開始，主持人說大家可以發言。但是過了不到一個小時，房間就被關了，沒有人知道是為什麼。"
JAPANESE = (
    "会議は十時に始まり、司会者は誰でも話してよいと言いました。しかし一時間もたたないうちに閉じられました。"
)
KOREAN = (
    "회의는 열 시에 시작되었고 사회자는 누구나 말해도 된다고 했습니다. 그러나 한 시간도 되지 않아 닫혔습니다."
)
GERMAN = (
    "Die Übertragung wurde für alle geschlossen, ohne daß "
    "jemand wußte, warum. Später hieß es, es müsse so sein."
)
FRENCH = (
    "La réunion a été fermée après une heure ; personne n’a su pourquoi. On nous a dit que c’était décidé."
)
SPANISH = (
    "La reunión terminó después de una hora y nadie supo por qué. Mañana habrá otra, nos dijo la compañía."
)
POLISH = (
    "Spotkanie zostało zamknięte po godzinie i nikt nie wiedział dlaczego. Ktoś później próbował wyjaśnić."
)
CZECH = "Schůze byla po hodině ukončena a nikdo nevěděl proč. Později někdo řekl, že to tak muselo být."
HUNGARIAN = (
    "Az ülést egy óra után bezárták, és senki sem tudta, miért. Később azt mondták, hogy így kellett lennie."
)
RUSSIAN = "Встреча была закрыта через час, и никто не знал почему. Потом сказали, что так было нужно."
ARABIC = "أغلق الاجتماع بعد ساعة ولم يعرف أحد السبب. قيل لنا لاحقا إن الأمر كان ضروريا."
TURKISH = (
    "Toplantı bir saat sonra kapatıldı ve kimse nedenini bilmiyordu. Sonra öyle olması gerektiği söylendi."
)

READ = [
    (SIMPLIFIED, "gb18030"), (SIMPLIFIED, "gb2312"), (TRADITIONAL, "big5"), (JAPANESE, "shift_jis"),
    (GERMAN, "cp1252"), (FRENCH, "cp1252"), (SPANISH, "cp1252"), (GERMAN, "utf-16-le"),
    (SIMPLIFIED + "\n", "utf-16-be"), (ARABIC, "utf-16-le"), (TRADITIONAL, "utf-16"),
    (SIMPLIFIED, "utf-8-sig"),
]  # fmt: skip
REFUSED = [
    (KOREAN, "euc_kr"), (POLISH, "iso8859_2"), (CZECH, "cp1250"), (HUNGARIAN, "iso8859_2"),
    (RUSSIAN, "koi8_r"), (RUSSIAN, "cp1251"), (ARABIC, "cp1256"), (TURKISH, "cp1254"),
    (FRENCH.replace("’", "'"), "mac_roman"), (GERMAN, "cp850"), (TRADITIONAL, "gb18030"),
    ("hello 你", "big5"), ("done。", "gb18030"), ("会议", "gb18030"), ("Café", "cp1252"), ("a\0b", "utf-8"),
]  # fmt: skip
"""Traditional signs in the simplified ones' encoding, and whatever is too short, fit nothing well."""


@pytest.mark.parametrize(("text", "encoding"), READ)
def test_what_can_be_one_encoding_only_is_read_in_it(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(("text", "encoding"), REFUSED)
def test_what_may_be_another_is_refused(text: str, encoding: str) -> None:
    with pytest.raises(Refused) as refused:
        decoded(text.encode(encoding))
    assert refused.value.outcome is Outcome.UNSURE_TEXT


ALL = [
    SIMPLIFIED,
    TRADITIONAL,
    JAPANESE,
    KOREAN,
    GERMAN,
    FRENCH,
    SPANISH,
    POLISH,
    HUNGARIAN,
    RUSSIAN,
    ARABIC,
    CZECH,
    TURKISH,
]
ENCODINGS = [
    "utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5", "big5hkscs", "cp932", "euc_jp",
    "iso2022_jp", "cp949", "cp1250", "cp1251", "cp1252", "cp1254", "cp1256", "iso8859_2", "iso8859_15",
    "koi8_r", "mac_roman", "cp437", "cp850",
]  # fmt: skip
PARTS = st.tuples(st.sampled_from(ALL), st.integers(0, 60), st.integers(0, 200), st.text("abc .,\n1"))


@given(PARTS, st.sampled_from(ENCODINGS))
def test_a_text_is_read_rightly_or_refused(parts: tuple[str, int, int, str], encoding: str) -> None:
    """Any part of a text in any encoding that its letters fit into, with plain letters behind it."""
    text, start, size, after = parts
    part = text[start : start + size] + after
    try:
        raw = part.encode(encoding)
    except UnicodeEncodeError:
        return
    try:
        read = decoded(raw)
    except Refused:
        return
    assert read == part


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        decoded(raw)
    except Refused as refused:
        assert refused.outcome is Outcome.UNSURE_TEXT  # noqa: PT017 - both ends of a property


@pytest.mark.parametrize(("text", "encoding"), READ)
def test_a_table_in_an_older_encoding_becomes_utf_8(text: str, encoding: str, tmp_path: Path) -> None:
    table = f"name,said\nA\u200b,{text}\n" if encoding.startswith("utf") else f"name,said \nA,{text}\n"
    copy = cleaned(table.encode(encoding), tmp_path, Kind.CSV, "list.csv")
    assert copy.decode() == table.replace("\u200b", "").replace(" \n", "\n").removeprefix("\ufeff")


def test_what_is_unsure_makes_no_copy(tmp_path: Path) -> None:
    seen, copy = examined(KOREAN.encode("euc_kr"), tmp_path, "chat.txt")
    assert (seen.ending, copy) == (Outcome.UNSURE_TEXT, b"")


MAIL = b"From: a@example.com\nSubject: %s\n%s\n%s\n"


@pytest.mark.parametrize(("text", "encoding"), READ[:6])
def test_a_mail_that_names_no_encoding_is_read_the_same_way(text: str, encoding: str, tmp_path: Path) -> None:
    raw = MAIL % (text.encode(encoding), b"X-Mailer: x\n", text.encode(encoding))
    copy = cleaned(raw, tmp_path, Kind.EML, "notice.eml").decode()
    assert copy.replace("\r\n ", " ").count(text) == 2


def test_a_mail_may_name_a_smaller_set_than_it_uses(tmp_path: Path) -> None:
    text = "朱镕基说会议开始了"
    raw = MAIL % (b"x", b"Content-Type: text/plain; charset=gb2312\n", text.encode("gb18030"))
    assert text in examined(raw, tmp_path, "notice.eml")[1].decode()


@pytest.mark.parametrize("where", [b"Subject", b"body"])
def test_a_mail_in_unsure_letters_makes_no_copy(where: bytes, tmp_path: Path) -> None:
    korean = KOREAN.encode("euc_kr")
    raw = MAIL % ((korean, b"", b"x") if where == b"Subject" else (b"x", b"", korean))
    seen, copy = examined(raw, tmp_path, "notice.eml")
    assert (seen.ending, copy) == (Outcome.UNSURE_TEXT, b"")
