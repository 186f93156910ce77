"""The words of an HTML text, and the addresses it would fetch or lead to."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_UNREAD = frozenset(("script", "style", "head", "title", "template"))
_BLOCKS = frozenset(
    [
        "address",
        "br",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "p",
        "pre",
        "table",
        "td",
        "th",
        "tr",
        "ul",
        "ol",
        "blockquote",
    ]
)
_LINKS = frozenset(("href", "src", "background", "action"))
_GAPS = re.compile(r"\n\s*\n\s*")


def text_of(html: str) -> tuple[str, list[str]]:
    """Text with a line for each block, and links in their order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = "".join(reader.said)
    lines = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return _GAPS.sub("\n\n", lines).strip() + "\n", reader.links


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self.links: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in _UNREAD
        self.links += [value for name, value in attrs if name in _LINKS and value]
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unread -= tag in _UNREAD and self._unread > 0
        if tag in _BLOCKS:
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.said.append(data)
