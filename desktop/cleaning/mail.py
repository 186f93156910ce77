"""Mail: who wrote, when, about what, and the text. Its way, its recipients and its proofs stay behind."""

from __future__ import annotations

import email.generator
import email.header
import email.parser
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from importlib import import_module

from desktop.cleaning.htmltext import text_of
from desktop.cleaning.kinds import Finding, Found, Kind, Outcome, Refused
from desktop.cleaning.limits import MAX_MAIL_PARTS
from desktop.cleaning.oldtexts import decoded
from desktop.cleaning.source import Findings, Source
from desktop.cleaning.texts import without_marks

_CODECS = (
    "ascii big5 big5hkscs cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp932 cp949 cp950 euc_jp"
    " euc_kr gb18030 gb2312 gbk hz iso2022_jp iso2022_kr iso8859_1 iso8859_2 iso8859_5 iso8859_6 iso8859_7"
    " iso8859_8 iso8859_9 iso8859_15 koi8_r koi8_u latin_1 quopri_codec shift_jis utf_16 utf_16_be utf_16_le"
    " utf_7 utf_8 utf_8_sig base64_codec"
)
_LOADED = [import_module(f"encodings.{name}") for name in _CODECS.split()]
"""Mails are written in them; a locked process cannot load one when it meets it."""

_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
}
"""What programs write under these names, as browsers read it: a wider set with the same rest."""

_KEPT = ("From", "Date", "Subject")
_FORM = frozenset(("mime-version", "content-type", "content-transfer-encoding", "content-language"))
_TOLD = {
    **dict.fromkeys(("to", "cc", "bcc", "delivered-to", "x-original-to", "envelope-to"), Found.RECIPIENTS),
    **dict.fromkeys(("x-mailer", "user-agent"), Found.SOFTWARE),
    **dict.fromkeys(("message-id", "in-reply-to", "references", "thread-index"), Found.UNIQUE_IDS),
    **dict.fromkeys(("reply-to", "sender", "return-path", "list-unsubscribe"), Found.OTHER_METADATA),
    **dict.fromkeys(
        ("received", "x-received", "x-originating-ip", "authentication-results"), Found.MAIL_ROUTE
    ),
    **dict.fromkeys(("received-spf", "arc-authentication-results"), Found.MAIL_ROUTE),
    **dict.fromkeys(("dkim-signature", "arc-seal", "arc-message-signature"), Found.SIGNATURE),
}
_QUOTED = frozenset((Found.RECIPIENTS, Found.SOFTWARE, Found.UNIQUE_IDS))
"""Of these the text is shown; of the others the name says enough."""


def looked(source: Source) -> tuple[Kind, tuple[Finding, ...]]:
    """What the mail holds beside writer, time, subject and text. Errors: `Refused`."""
    message, found = _parsed(source), Findings()
    for name, value in message.raw_items():
        what = _TOLD.get(name.lower(), Found.OTHER_METADATA)
        if name.title() not in _KEPT and name.lower() not in _FORM:
            found.add(what, f"{name}: {value}" if what in _QUOTED else name)
    for part in _attached(message):
        found.add(Found.EMBEDDED_FILES, part.get_filename() or part.get_content_type())
    _body(message, found)
    for name in _KEPT:
        without_marks(_line(message, name), found)
    return Kind.EML, found.listed()


def cleaned(source: Source) -> bytes:
    """A new mail of three lines and a text."""
    message, found = _parsed(source), Findings()
    fresh = EmailMessage(policy=email.policy.SMTPUTF8)
    for name in _KEPT:
        line = without_marks(_line(message, name), found)
        if line:
            fresh[name] = line
    fresh.set_content(_body(message, found), cte="8bit")
    return fresh.as_bytes()


def _parsed(source: Source) -> EmailMessage:
    message = email.parser.BytesParser(policy=email.policy.default).parsebytes(source.whole)
    if not any(name in message for name in _KEPT):
        raise Refused(Outcome.UNKNOWN_KIND)
    if sum(1 for _ in message.walk()) > MAX_MAIL_PARTS:
        raise Refused(Outcome.TOO_MUCH_INSIDE)
    return message


def _line(message: EmailMessage, name: str) -> str:
    """A header on one line. Errors: `Refused` `unsure_text` for letters that it does not name rightly."""
    line = " ".join(str(message.get(name, "")).split())
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    if _is_raw(str(raw)):  # older programs write bytes where only names of letters may be
        line = " ".join(decoded(str(raw).encode("ascii", "surrogateescape")).split())
    if _is_raw(line) or "\ufffd" in line:
        raise Refused(Outcome.UNSURE_TEXT)
    return line


def _is_raw(text: str) -> bool:
    return any("\ud800" <= letter <= "\udfff" for letter in text)


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.walk():
        named = part.get_filename() or part.get_content_disposition() == "attachment"
        text = part.get_content_maintype() in ("text", "multipart")
        if named or not text:
            yield part


def _body(message: EmailMessage, found: Findings) -> str:
    """The plain text, or what the HTML says if there is none. A second way to say it does not come along."""
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    if isinstance(html, EmailMessage):
        said, links = text_of(_content(html))
        for link in links:
            found.add(Found.LINKS, link)
        if plain is None:
            return without_marks(said, found)
        found.add(Found.HIDDEN_PARTS, "the same as HTML")
    return without_marks(_content(plain), found) if isinstance(plain, EmailMessage) else ""


def _content(part: EmailMessage) -> str:
    """The text of a part, in the letters that it names, or in those that it must be in. Errors: `Refused`."""
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    charset = part.get_content_charset("")
    text = _named(data, _WIDER.get(charset, charset))
    return (decoded(data) if text is None else text).replace("\r\n", "\n")


def _named(data: bytes, charset: str) -> str | None:
    """The text in a set of letters; None if there is no such set, or if it is in another one."""
    try:
        return data.decode(charset) if charset not in ("", "us-ascii", "ascii") else None
    except (LookupError, UnicodeError):
        return None
