"""Text and mail: the letters stay, what is between them and around them goes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cleaning.htmltext import text_of
from desktop.cleaning.kinds import Found, Kind, Outcome
from desktop.cleaning.source import Findings
from desktop.cleaning.texts import without_marks
from tests.desktop.cleaning.examined import cleaned, examined
from tests.desktop.cleaning.photos import SECRET

MAIL = """Received: from laptop.SECRET (10.0.0.1) by mx.example.com
DKIM-Signature: v=1; d=example.com; b=SECRET
Message-ID: <SECRET@example.com>
X-Mailer: SECRET
To: "SECRET reader" <reader@example.org>
From: =?utf-8?B?UGxhdGZvcm0g5bmz5Y+w?= <no-reply@example.com>
Date: Thu, 04 Jun 2020 10:00:00 +0000
Subject: =?gb2312?B?u+HS6Q==?= ended
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=big5
Content-Transfer-Encoding: base64

{text}
--inner
Content-Type: text/html

<p>Ended <img src="https://track.example.com/SECRET"></p>
--inner--
--outer
Content-Type: application/pdf; name=SECRET.pdf
Content-Disposition: attachment; filename=SECRET.pdf

SECRET
--outer--
"""


def mail() -> bytes:
    import base64

    return MAIL.format(text=base64.b64encode("會議已結束".encode("big5")).decode()).encode()


def test_a_mail_keeps_writer_time_subject_and_text(tmp_path: Path) -> None:
    copy = cleaned(mail(), tmp_path, Kind.EML, "notice.eml").decode()
    assert SECRET not in copy
    assert "reader@example.org" not in copy
    assert "From: Platform 平台 <no-reply@example.com>" in copy
    assert "Date: Thu, 04 Jun 2020 10:00:00 +0000" in copy
    assert "Subject: 会议 ended" in copy
    assert "會議已結束" in copy


def test_what_a_mail_carries_is_told(tmp_path: Path) -> None:
    seen, _ = examined(mail(), tmp_path, "notice.eml")
    assert {found.kind for found in seen.before} >= {
        Found.MAIL_ROUTE, Found.SIGNATURE, Found.UNIQUE_IDS, Found.RECIPIENTS, Found.SOFTWARE,
        Found.EMBEDDED_FILES, Found.LINKS, Found.HIDDEN_PARTS,
    }  # fmt: skip


def test_a_mail_in_html_alone_becomes_its_words(tmp_path: Path) -> None:
    head = b"From: a@example.com\nContent-Type: text/html\n\n<style>SECRET</style>"
    html = head + b"<h1>Ended</h1><p>by&nbsp;host <a href='https://example.com/SECRET'>here</a></p>"
    copy = cleaned(html, tmp_path, Kind.EML, "notice.eml").decode().replace("\r\n", "\n")
    assert copy.endswith("\nEnded\n\nby host here\n")
    assert SECRET not in copy


def test_letters_stay_and_marks_go(tmp_path: Path) -> None:
    text = "\ufeffMee\u200bting\u00a0ended \r\n\u202eterces\u202c e\U000e0101nd\t\n".encode()
    copy = cleaned(text, tmp_path, Kind.TXT, "chat.txt")
    assert copy.decode() == "Meeting ended\nterces end\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_table_is_taken_in_unicode(encoding: str, tmp_path: Path) -> None:
    copy = cleaned("name,left\u200b\nA,10:00\n".encode(encoding), tmp_path, Kind.CSV, "list.csv")
    assert copy == b"name,left\nA,10:00\n"


def test_an_older_encoding_is_not_guessed(tmp_path: Path) -> None:
    seen, copy = examined("会议".encode("gb18030"), tmp_path, "chat.txt")
    assert (seen.ending, copy) == (Outcome.UNSURE_TEXT, b"")


def test_languages_that_need_joiners_keep_them() -> None:
    persian, family = "می‌خواهم", "👨‍👩‍👧"
    found = Findings()
    assert without_marks(persian + family, found) == persian + family
    assert found.listed() == ()


@given(st.text())
def test_a_cleaned_text_holds_no_more_marks(text: str) -> None:
    once = without_marks(text, Findings())
    again = Findings()
    assert without_marks(once, again) == once
    assert again.listed() == ()


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_plain_letters_are_left_alone(text: str) -> None:
    assert without_marks(text, Findings()) == text.rstrip(" ")


@given(st.text())
def test_any_html_becomes_text(html: str) -> None:
    text, _ = text_of(html)
    assert text.endswith("\n")
