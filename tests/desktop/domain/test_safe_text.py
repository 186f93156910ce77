"""Text from outside: nothing hides, nothing turns, no name leaves its folder."""

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.safe_text import MAX_FILE_NAME_BYTES, has_hidden, safe_file_name, visible

TURNED = "notice_\u202efdp.exe"
DEVICES = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(10)}
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
names = st.text(st.characters(), max_size=200) | st.text(
    st.sampled_from("./\\ :~-\u202e\u200bCONaux.exe\u00e9\u4f60\U0001f600\x00\n"), max_size=200
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        (TURNED, "notice_[U+202E]fdp.exe"),
        ("a\u200bb", "a[U+200B]b"),
        ("a\nb\tc", "a[U+000A]b[U+0009]c"),
        ("\x00\x1b[31m", "[U+0000][U+001B][31m"),
        ("\ufeffx", "[U+FEFF]x"),
        ("\u0644\u200f", "\u0644[U+200F]"),
        (FAMILY, FAMILY),
        (SCOTLAND, SCOTLAND),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("a\u200dexe", "a[U+200D]exe"),
        ("x\U000e0041", "x[U+E0041]"),
        ("\ud800", "[U+D800]"),
        ("截屏-头像(已打码).png", "截屏-头像(已打码).png"),
    ],
)
def test_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


def test_visible_can_be_cut() -> None:
    assert visible("abcdef", 3) == "abc…"
    assert visible("abc", 3) == "abc"


@given(st.text(st.characters()))
def test_visible_is_one_line_without_turning_or_hidden_characters(text: str) -> None:
    view = visible(text)
    assert not has_hidden(view)
    assert not set(view) & set("\n\r\t\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    view.encode("utf-8")


@given(st.text(st.characters(categories=["L", "N", "Zs"]), max_size=60))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert has_hidden(text) or visible(text) == text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("notice.pdf", "notice.pdf"),
        (TURNED, "notice_fdp.exe"),
        ("../../etc/hosts", "_.._etc_hosts"),
        ("..\\..\\boot.ini", "_.._boot.ini"),
        ("/etc/passwd", "_etc_passwd"),
        ("C:\\x.txt", "C__x.txt"),
        (".bashrc", "bashrc"),
        ("...", "attachment"),
        ("", "attachment"),
        ("///", "attachment"),
        ("\u202e\u200b", "attachment"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1 .log", "_Com1 .log"),
        ("LPT\u00b9", "_LPT\u00b9"),
        ("console.txt", "console.txt"),
        ("-rf", "rf"),
        ("a. ", "a"),
        ("a\nb", "a b"),
        ("a\x00b", "ab"),
        ("إشعار-الإنهاء.eml", "إشعار-الإنهاء.eml"),
        ("截屏-头像(已打码).png", "截屏-头像(已打码).png"),
    ],
)
def test_safe_names(name: str, expected: str) -> None:
    assert safe_file_name(name) == expected


def test_long_names_keep_their_ending() -> None:
    name = safe_file_name("追" * 300 + ".jpeg")
    assert name.endswith("追.jpeg")
    assert MAX_FILE_NAME_BYTES - 3 < len(name.encode()) <= MAX_FILE_NAME_BYTES
    assert len(safe_file_name("a" * 50 + "." + "b" * 300).encode()) == MAX_FILE_NAME_BYTES


@given(names)
def test_no_name_leaves_its_folder(name: str) -> None:
    safe = safe_file_name(name)
    assert PurePosixPath(safe).name == safe
    assert PureWindowsPath(safe).name == safe
    assert safe.split(".")[0].strip().upper() not in DEVICES
    assert 0 < len(safe.encode("utf-8")) <= MAX_FILE_NAME_BYTES
    assert safe[0] not in ".-~ "
    assert safe[-1] not in ". "
    assert not any(unicodedata.category(c).startswith("C") for c in safe)


@given(names)
def test_safe_names_are_stable(name: str) -> None:
    assert safe_file_name(safe_file_name(name)) == safe_file_name(name)
